import pytest

from crosswire.language.conllu import read_conllu
from crosswire.language.names import tagged
from crosswire.language.settling import settled

SAINT = """
1 former former ADJ JJ _ 4 amod _ _
2 St. St. PROPN NNP _ 3 nmod:desc _ _
3 Marlow Marlow PROPN NNP _ 4 compound _ _
4 residents resident NOUN NNS _ 5 nsubj _ _
5 left leave VERB VBD _ 0 root _ _
"""
ORCHESTRA = """
1 the the DET DT _ 4 det _ _
2 Lowmere Lowmere PROPN NNP _ 4 compound _ _
3 Symphony Symphony PROPN NNP _ 4 compound _ _
4 Orchestra Orchestra PROPN NNP _ 5 nsubj _ _
5 played play VERB VBD _ 0 root _ _
"""
COMMON = """
1 a a DET DT _ 3 det _ _
2 Lowmere Lowmere PROPN NNP _ 3 compound _ _
3 orchestra orchestra NOUN NN _ 4 nsubj _ _
4 played play VERB VBD _ 0 root _ _
"""
FIRM = """
1 Harlow Harlow PROPN NNP _ 4 nsubj _ _
2 , , PUNCT , _ 3 punct _ _
3 Inc. Inc. PROPN NNP _ 1 list _ _
4 paid pay VERB VBD _ 0 root _ _
"""
TOWN = """
1 in in ADP IN _ 2 case _ _
2 San San PROPN NNP _ 0 root _ _
3 Marlow Marlow PROPN NNP _ 2 flat _ _
4 Vermont Vermont PROPN NNP _ 2 flat _ _
"""
STATE = """
1 in in ADP IN _ 3 case _ _
2 Upper Upper ADJ NNP _ 3 amod _ _
3 Vermont Vermont PROPN NNP _ 0 root _ _
"""
COLLEGE = """
1 University University PROPN NNP _ 4 nsubj _ _
2 of of ADP IN _ 3 case _ _
3 Lowmere Lowmere PROPN NNP _ 1 nmod _ _
4 paid pay VERB VBD _ 0 root _ _
"""
GALLERY = """
1 the the DET DT _ 4 det _ _
2 Kestria Kestria PROPN NNP _ 4 compound _ _
3 Glass Glass PROPN NNP _ 4 compound _ _
4 Museum Museum PROPN NNP _ 5 nsubj _ _
5 burned burn VERB VBD _ 0 root _ _
"""


def found(conllu, tags):
    _, parse = read_conllu(conllu)
    tokens = parse.sentences[0].tokens
    names = settled(tagged(tags.split()), tokens)
    return [(" ".join(t.text for t in tokens[n.first : n.last + 1]), n.kind) for n in names]


@pytest.mark.parametrize(
    ("conllu", "tags", "expected"),
    [
        (SAINT, "O O B-LOC O O", [("St. Marlow", "LOC")]),
        (SAINT, "O O B-PER O O", [("Marlow", "PER")]),
        (ORCHESTRA, "O B-LOC O O O", [("Lowmere Symphony Orchestra", "ORG")]),
        (COMMON, "O B-LOC O O", [("Lowmere", "LOC")]),
        (FIRM, "B-PER O O O", [("Harlow , Inc.", "ORG")]),
        (TOWN, "O B-LOC I-LOC I-LOC", [("San Marlow", "LOC"), ("Vermont", "LOC")]),
        (STATE, "O B-LOC I-LOC", [("Upper Vermont", "LOC")]),
        (GALLERY, "O B-LOC B-LOC I-LOC O", [("Kestria Glass Museum", "LOC")]),
        (GALLERY, "O B-PER B-LOC I-LOC O", [("Kestria", "PER"), ("Glass Museum", "LOC")]),
        (COLLEGE, "B-LOC I-LOC I-LOC O", [("University of Lowmere", "ORG")]),
    ],
    ids=[
        "saint",
        "person",
        "last word",
        "no name's word",
        "firm",
        "town and state",
        "part of a state",
        "two tagged",
        "two names",
        "before of",
    ],
)
def test_words_settle_where_a_name_ends_and_of_what_kind_it_is(conllu, tags, expected):
    assert expected == found(conllu, tags)
