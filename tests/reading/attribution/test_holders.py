"""Whose a report or claim is, over trees as the network makes them."""

from __future__ import annotations

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
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
