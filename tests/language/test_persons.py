import pytest

from crosswire.language.conllu import read_conllu
from crosswire.language.names import tagged
from crosswire.language.persons import persons

LETTERS = """
1 A. A. PROPN NNP _ 2 nmod:desc _ _
2 Noor Noor PROPN NNP _ 4 nsubj _ _
3 Holt Holt PROPN NNP _ 2 flat _ _
4 left leave VERB VBD _ 0 root _ _
"""
TITLE = """
1 Professor Professor PROPN NNP _ 3 nsubj _ _
2 Holt Holt PROPN NNP _ 1 flat _ _
3 left leave VERB VBD _ 0 root _ _
"""
ENTRY = """
1 " " PUNCT `` _ 2 punct _ _
2 Holt Holt PROPN NNP _ 0 root _ _
3 , , PUNCT , _ 4 punct _ _
4 Ada Ada PROPN NNP _ 2 list _ _
5 " " PUNCT '' _ 2 punct _ _
6 aholt@harlow.example aholt@harlow.example X ADD _ 2 list _ _
"""
GREETED = """
1 Holt Holt PROPN NNP _ 5 vocative _ _
2 , , PUNCT , _ 3 punct _ _
3 Ada Ada PROPN NNP _ 1 conj _ _
4 , , PUNCT , _ 1 punct _ _
5 come come VERB VB _ 0 root _ _
"""


def found(conllu, tags):
    _, parse = read_conllu(conllu)
    tokens = parse.sentences[0].tokens
    return [" ".join(t.text for t in tokens[n.first : n.last + 1]) for n in persons(tagged(tags.split()), tokens)]


@pytest.mark.parametrize(
    ("conllu", "tags", "expected"),
    [
        (LETTERS, "O B-PER I-PER O", ["A. Noor Holt"]),
        (LETTERS, "B-PER B-PER I-PER O", ["A. Noor Holt"]),
        (TITLE, "B-PER I-PER O", ["Holt"]),
        (TITLE, "B-PER O O", ["Professor"]),
        (ENTRY, "O B-PER O B-PER O O", ["Holt , Ada"]),
        (GREETED, "B-PER O B-PER O O", ["Holt", "Ada"]),
        (LETTERS, "O B-LOC I-LOC O", ["Noor Holt"]),
    ],
    ids=["letter", "letter tagged alone", "title", "lone title", "entry", "two people", "place"],
)
def test_a_persons_name_has_its_letters_and_no_title_and_may_begin_with_the_surname(conllu, tags, expected):
    assert expected == found(conllu, tags)
