"""Second clauses that a source says too, where the network sees that."""

from __future__ import annotations

from dataclasses import replace

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.attribution import read_attributions
from crosswire.records import Saying, Span

PARTED = """
1 Nine nine NUM CD _ 2 nummod _ _
2 barges barge NOUN NNS _ 3 nsubj _ Mention=object
3 sank sink VERB VBD _ 7 ccomp _ SpaceAfter=No
4 , , PUNCT , _ 3 punct _ _
5 the the DET DT _ 6 det _ _
6 warden warden NOUN NN _ 7 nsubj _ Mention=person
7 said say VERB VBD _ 0 root _ SpaceAfter=No
8 , , PUNCT , _ 12 punct _ _
9 and and CCONJ CC _ 12 cc _ _
10 a a DET DT _ 11 det _ _
11 ferry ferry NOUN NN _ 12 nsubj _ Mention=object
12 burned burn VERB VBD _ 7 conj _ SpaceAfter=No
13 . . PUNCT . _ 7 punct _ _
"""


def said(content: str, **sure: float) -> list[str]:
    """What the warden says, where the network sees ``content`` as said."""
    report, parse = read_conllu(PARTED)

    def span(words: str) -> Span:
        start = report.text.index(words)
        return Span(start, start + len(words))

    saying = Saying(span("said"), span("the warden"), span(content), **sure)
    drafts = read_attributions(report, replace(parse, sayings=(saying,)), load())
    return [d.content.of(report.text) for d in drafts if d.is_statement]


def test_a_clause_behind_the_speaker_is_said_too() -> None:
    whole = "Nine barges sank, the warden said, and a ferry burned"
    assert ["Nine barges sank", "a ferry burned"] == said(whole)


def test_a_clause_that_the_network_leaves_out_is_the_outlets() -> None:
    assert ["Nine barges sank"] == said("Nine barges sank")


def test_an_unsure_network_adds_no_clause() -> None:
    whole = "Nine barges sank, the warden said, and a ferry burned"
    assert ["Nine barges sank"] == said(whole, sureness=0.1)
