import pytest

from crosswire.language.conllu import read_conllu
from crosswire.language.names import names_of


def found(conllu, tags):
    _, parse = read_conllu(conllu)
    tokens = parse.sentences[0].tokens
    return [(" ".join(t.text for t in tokens[n.first : n.last + 1]), n.kind) for n in names_of(tags.split(), tokens)]


COUNCIL = """
1 the the DET DT _ 3 det _ _
2 Governing Governing VERB NNP _ 3 amod _ _
3 Council Council PROPN NNP _ 4 nsubj _ _
4 met meet VERB VBD _ 0 root _ _
"""
GULF = """
1 Gulf Gulf PROPN NNP _ 0 root _ _
2 of of ADP IN _ 3 case _ _
3 Harlow Harlow PROPN NNP _ 1 nmod _ _
"""
FIRM = """
1 Harlow Harlow PROPN NNP _ 2 compound _ _
2 Freight Freight PROPN NNP _ 0 root _ _
3 , , PUNCT , _ 4 punct _ _
4 Inc. Inc. PROPN NNP _ 2 flat _ _
"""
PAIR = """
1 Pell Pell PROPN NNP _ 0 root _ _
2 Holt Holt PROPN NNP _ 1 compound _ _
"""


@pytest.mark.parametrize(
    ("conllu", "tags", "expected"),
    [
        (COUNCIL, "O O B-ORG O", [("Governing Council", "ORG")]),
        (GULF, "B-LOC O B-LOC", [("Gulf of Harlow", "LOC")]),
        (GULF, "B-PER O B-LOC", [("Gulf", "PER"), ("Harlow", "LOC")]),
        (FIRM, "O B-ORG O B-ORG", [("Harlow Freight , Inc.", "ORG")]),
        (PAIR, "B-PER B-ORG", [("Pell", "PER"), ("Holt", "ORG")]),
        (PAIR, "I-PER I-PER", [("Pell Holt", "PER")]),
        (PAIR, "O O", []),
    ],
)
def test_names_are_made_whole_by_the_tree(conllu, tags, expected):
    assert expected == found(conllu, tags)
