"""Which way the text points at a place: to what has been or to what is to come, by the words nearest to it."""

from __future__ import annotations

import re
from collections.abc import Mapping

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[.!?;]")
REACH = 14
"""How many words to each side are looked at; a sentence's end stops the look."""


class LinearTense:
    """Tells past from future by the nearest telling word before a stretch, or else after it.

    ``words`` maps words (lower case) to −1 or 1; a verb in -ed counts as past.
    """

    def __init__(self, text: str, words: Mapping[str, int]) -> None:
        self._text = text
        self._words = words

    def __call__(self, start: int, end: int) -> int:
        before = [m.group() for m in WORD.finditer(self._text, max(0, start - 120), start)]
        after = [m.group() for m in WORD.finditer(self._text, end, end + 120)]
        back = self._nearest(reversed(before))
        ahead = self._nearest(iter(after))
        if back and (not ahead or back[1] <= ahead[1] + 3):
            return back[0]
        return ahead[0] if ahead else 0

    def _nearest(self, words) -> tuple[int, int] | None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        for distance, word in enumerate(words):
            if distance > REACH or word in ".!?;":
                return None
            told = self._words.get(word.lower(), 0)
            if not told and word.endswith("ed") and len(word) > 4:
                told = -1
            if told:
                return told, distance
        return None
