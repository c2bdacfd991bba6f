"""Deaths that a denial tells: nine sailors did not survive."""

from __future__ import annotations

from crosswire.reading.figures.wording import Wording


def is_outlived_by_none(wording: Wording, i: int) -> bool:
    """Whether verb ``i`` says that somebody did not live: "did not survive", but not "might not survive"."""
    words, token = wording.lexicons.counting, wording.tokens[i]
    if token.upos != "VERB" or token.lemma.lower() not in words.outliving or wording.child(token, "obj", "obl"):
        return False
    kids = wording.sentence.kids(token, "aux", "advmod")
    supposed = any(kid.xpos in {"MD", "TO"} for kid in kids) or bool(wording.sentence.kids(token, "mark"))
    return not supposed and any(kid.text.lower() in words.denial for kid in kids)
