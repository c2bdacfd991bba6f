"""Whose a report or claim is, over trees as the network makes them."""

from __future__ import annotations

import pytest

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.lexicons.cues import Cue
from crosswire.reading.attribution.chains import maker_of
from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.speakers import holder


def test_when_a_memo_was_written_did_not_write_it() -> None:
    _, parse = read_conllu("""
1 A       a       DET   DT  _ 3 det      _ _
2 Courier Courier PROPN NNP _ 3 compound _ _
3 memo    memo    NOUN  NN  _ 0 root     _ _
4 from    from    ADP   IN  _ 6 case     _ _
5 the     the     DET   DT  _ 6 det      _ _
6 weekend weekend NOUN  NN  _ 3 nmod     _ _
""")
    sentence = parse.sentences[0]
    found = holder(sentence, sentence.tokens[2], load())
    assert found is not None
    assert "Courier" == found.text


GIVEN_OUT = """
1 a a DET DT _ 4 det _ _
2 Lorne Lorne PROPN NNP _ 3 compound _ Mention=organization
3 {kind} {kind} {tags} _ 4 compound _ Mention=organization
4 report report NOUN NN _ 0 root _ Mention=object
5 released release VERB VBN _ 4 acl _ _
6 by by ADP IN _ 8 case _ _
7 the the DET DT _ 8 det _ _
8 ministry ministry NOUN NN _ 5 obl:agent _ Mention=organization
"""


@pytest.mark.parametrize(
    ("kind", "tags", "maker"), [("Institute", "PROPN NNP", None), ("flood", "NOUN NN", "ministry")]
)
def test_who_gives_out_the_report_of_a_named_body_did_not_make_it(kind: str, tags: str, maker: str | None) -> None:
    _, parse = read_conllu(GIVEN_OUT.format(kind=kind, tags=tags))
    sentence = parse.sentences[0]
    hit = Hit(sentence, Cue(("according", "to"), "phrase"), sentence.tokens[0], 0, 0)
    found = maker_of(hit, sentence.tokens[3], load())
    assert maker == (found.text if found is not None else None)
