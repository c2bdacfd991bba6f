import pytest

from crosswire.language.conllu import read_conllu
from crosswire.language.known import known_kind, missed
from crosswire.records import Name

TWO = """
1 the the DET DT _ 2 det _ _
2 IAEA IAEA PROPN NNP _ 3 nsubj _ _
3 left leave VERB VBD _ 0 root _ _
4 Chad Chad PROPN NNP _ 3 obj _ _
5 and and CCONJ CC _ 6 cc _ _
6 Norway Norway PROPN NNP _ 4 conj _ _
"""
PART = """
1 Norway Norway PROPN NNP _ 2 compound _ _
2 Lodge Lodge PROPN NNP _ 3 nsubj _ _
3 burned burn VERB VBD _ 0 root _ _
"""


@pytest.mark.parametrize(
    ("text", "kind"),
    [("IAEA", "ORG"), ("Al-Qaeda", "ORG"), ("Norway", "LOC"), ("US", "LOC"), ("us", ""), ("Jordan", ""), ("Holt", "")],
)
def test_lexicons_know_bodies_and_countries_that_mean_nothing_else(text, kind):
    assert kind == known_kind(text)


def test_names_that_the_tagger_missed_are_found_but_no_doubtful_ones():
    _, parse = read_conllu(TWO)
    assert [Name(1, 1, "ORG"), Name(5, 5, "LOC")] == list(missed([], parse.sentences[0].tokens))


def test_names_found_are_not_found_again_nor_parts_of_longer_ones():
    _, parse = read_conllu(TWO)
    assert [Name(1, 1, "ORG")] == list(missed([Name(5, 5, "LOC")], parse.sentences[0].tokens))
    _, parse = read_conllu(PART)
    assert [] == list(missed([], parse.sentences[0].tokens))
