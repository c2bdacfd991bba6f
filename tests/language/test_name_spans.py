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
BOARD = """
1 the the DET DT _ 3 det _ _
2 National National ADJ JJ _ 3 amod _ _
3 Board Board PROPN NNP _ 8 nsubj _ _
4 of of ADP IN _ 5 case _ _
5 Roads Roads PROPN NNPS _ 3 nmod _ _
6 and and CCONJ CC _ 7 cc _ _
7 Harbours Harbours PROPN NNPS _ 5 conj _ _
8 met meet VERB VBD _ 0 root _ _
"""
PILOTS = """
1 Board Board PROPN NNP _ 5 nsubj _ _
2 of of ADP IN _ 4 case _ _
3 Harlow Harlow PROPN NNP _ 4 compound _ _
4 Pilots Pilots PROPN NNPS _ 1 nmod _ _
5 met meet VERB VBD _ 0 root _ _
"""
HYPHENED = """
1 Basem Basem PROPN NNP _ 5 nsubj _ _
2 al al PROPN NNP _ 1 flat _ _
3 - - PUNCT HYPH _ 4 punct _ _
4 Qarra Qarra PROPN NNP _ 1 flat _ _
5 left leave VERB VBD _ 0 root _ _
"""
ADDRESS = """
1 mail mail VERB VB _ 0 root _ _
2 desk@harlow.example.org desk@harlow.example.org X ADD _ 1 obj _ _
"""
SEATED = """
1 Harlow Harlow PROPN NNP _ 6 nsubj _ _
2 , , PUNCT , _ 3 punct _ _
3 Inc. Inc. PROPN NNP _ 1 appos _ _
4 of of ADP IN _ 5 case _ _
5 Lowmere Lowmere PROPN NNP _ 3 nmod _ _
6 paid pay VERB VBD _ 0 root _ _
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
        (PAIR, "B-LOC B-ORG", [("Pell", "LOC"), ("Holt", "ORG")]),
        (PAIR, "B-PER B-PER", [("Pell Holt", "PER")]),
        (BOARD, "O O B-ORG O O O O O", [("National Board of Roads and Harbours", "ORG")]),
        (PILOTS, "B-ORG O O O O", [("Board of Harlow Pilots", "ORG")]),
        (PILOTS, "B-ORG O B-LOC O O", [("Board of Harlow Pilots", "ORG")]),
        (PILOTS, "B-PER O O O O", [("Board", "PER")]),
        (HYPHENED, "O O B-PER I-PER O", [("Basem al - Qarra", "PER")]),
        (SEATED, "B-ORG O B-ORG O B-LOC O", [("Harlow , Inc.", "ORG"), ("Lowmere", "LOC")]),
        (ADDRESS, "O B-PER", []),
    ],
)
def test_names_are_made_whole_by_the_tree(conllu, tags, expected):
    assert expected == found(conllu, tags)
