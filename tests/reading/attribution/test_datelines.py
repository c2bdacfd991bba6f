"""Speakers that a dateline stands right before."""

from __future__ import annotations

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.attribution import read_attributions

CREDITED = """
1 TARSK TARSK PROPN NNP _ 6 nsubj _ Mention=place
2 ( ( PUNCT -LRB- _ 3 punct _ SpaceAfter=No
3 AW AW PROPN NNP _ 5 compound _ SpaceAfter=No
4 ) ) PUNCT -RRB- _ 3 punct _ _
5 Wardens warden NOUN NNS _ 6 nsubj _ Mention=person
6 say say VERB VBP _ 0 root _ _
7 nine nine NUM CD _ 8 nummod _ _
8 barges barge NOUN NNS _ 9 nsubj _ Mention=object
9 sank sink VERB VBD _ 6 ccomp _ SpaceAfter=No
10 . . PUNCT . _ 6 punct _ _
"""


def test_an_agencys_credit_is_no_part_of_a_name() -> None:
    report, parse = read_conllu(CREDITED)
    drafts = read_attributions(report, parse, load())
    assert [["Wardens"]] == [[link.name for link in draft.links] for draft in drafts]
