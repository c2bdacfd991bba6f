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


ADDED = """
1 The the DET DT _ 2 det _ _
2 warden warden NOUN NN _ 3 nsubj _ Mention=person
3 said say VERB VBD _ 0 root _ _
4 nine nine NUM CD _ 5 nummod _ _
5 barges barge NOUN NNS _ 6 nsubj _ Mention=object
6 sank sink VERB VBD _ 3 ccomp _ SpaceAfter=No
7 , , PUNCT , _ 8 punct _ _
8 hinting point VERB VBG _ 3 advcl _ _
9 a a DET DT _ 10 det _ _
10 ferry ferry NOUN NN _ 11 nsubj _ Mention=object
11 burned burn VERB VBD _ 8 ccomp _ SpaceAfter=No
12 . . PUNCT . _ 3 punct _ _
"""


def said(content: str, conllu: str = PARTED, source: str = "the warden", **sure: float) -> list[str]:
    """What the warden says, where the network sees ``content`` as said."""
    report, parse = read_conllu(conllu)

    def span(words: str) -> Span:
        start = report.text.index(words)
        return Span(start, start + len(words))

    saying = Saying(span("said"), span(source), span(content), **sure)
    drafts = read_attributions(report, replace(parse, sayings=(saying,)), load())
    return [d.content.of(report.text) for d in drafts if d.is_statement]


def test_a_clause_behind_the_speaker_is_said_too() -> None:
    whole = "Nine barges sank, the warden said, and a ferry burned"
    assert ["Nine barges sank", "a ferry burned"] == said(whole)


def test_a_clause_that_the_network_leaves_out_is_the_outlets() -> None:
    assert ["Nine barges sank"] == said("Nine barges sank")


def test_what_a_participle_adds_is_said_too() -> None:
    whole = "nine barges sank, hinting a ferry burned"
    assert ["nine barges sank", "hinting a ferry burned"] == said(whole, ADDED, "The warden")


def test_an_unsure_network_adds_no_clause() -> None:
    whole = "Nine barges sank, the warden said, and a ferry burned"
    assert ["Nine barges sank"] == said(whole, sureness=0.1)
