from dataclasses import replace

from crosswire.language.agreement import agreed
from crosswire.language.conllu import read_conllu
from crosswire.records import Name

TEXT = """
1 Ada Ada PROPN NNP _ 3 nsubj _ Name=B-PER
2 Marlow Marlow PROPN NNP _ 1 flat _ Name=I-PER
3 spoke speak VERB VBD _ 0 root _ _

1 Marlow Marlow PROPN NNP _ 2 nsubj _ Name=B-LOC
2 left leave VERB VBD _ 0 root _ _

1 Marlow Marlow PROPN NNP _ 2 nsubj _ _
2 fell fall VERB VBD _ 0 root _ _

1 Marlow Marlow PROPN NNP _ 2 compound _ _
2 Street Street PROPN NNP _ 3 nsubj _ _
3 burned burn VERB VBD _ 0 root _ _
"""
STORM = """
1 Hurricane Hurricane PROPN NNP _ 2 compound _ _
2 Ada Ada PROPN NNP _ 3 nsubj _ Name=B-PER
3 grew grow VERB VBD _ 0 root _ _

1 Ada Ada PROPN NNP _ 2 nsubj _ Name=B-PER
2 weakened weaken VERB VBD _ 0 root _ _
"""
SHORT = """
1 Harlow Harlow PROPN NNP _ 3 compound _ Name=B-ORG
2 Bay Bay PROPN NNP _ 3 compound _ Name=I-ORG
3 Freight Freight PROPN NNP _ 7 nsubj _ Name=I-ORG
4 ( ( PUNCT -LRB- _ 5 punct _ _
5 HBF HBF PROPN NNP _ 3 appos _ _
6 ) ) PUNCT -RRB- _ 5 punct _ _
7 paid pay VERB VBD _ 0 root _ _

1 HBF HBF PROPN NNP _ 2 nsubj _ Name=B-PER
2 fell fall VERB VBD _ 0 root _ _
"""


def test_a_surname_has_the_kind_of_the_full_name_throughout():
    _, parse = read_conllu(TEXT)
    first, *rest = parse.sentences
    twice = [first, first, *rest]
    assert [(Name(0, 1, "PER"),)] * 2 + [(Name(0, 0, "PER"),)] * 2 + [()] == [s.names for s in agreed(twice)]


def test_sentences_whose_names_agree_stay_as_they_are():
    _, parse = read_conllu(TEXT)
    plain = [replace(sentence, names=()) for sentence in parse.sentences]
    assert plain == agreed(plain)


def test_what_a_storm_is_called_is_no_name_throughout():
    _, parse = read_conllu(STORM)
    assert [(), ()] == [sentence.names for sentence in agreed(parse.sentences)]


def test_first_letters_in_brackets_behind_a_name_are_of_its_kind_throughout():
    _, parse = read_conllu(SHORT)
    assert [(Name(0, 2, "ORG"), Name(4, 4, "ORG")), (Name(0, 0, "ORG"),)] == [s.names for s in agreed(parse.sentences)]


def test_other_letters_in_brackets_behind_a_name_stand_for_themselves():
    _, parse = read_conllu(SHORT.replace("HBF", "HBX"))
    assert [(Name(0, 2, "ORG"), Name(4, 4, "PER")), (Name(0, 0, "PER"),)] == [s.names for s in agreed(parse.sentences)]
