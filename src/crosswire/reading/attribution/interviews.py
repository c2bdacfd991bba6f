"""Interviews in questions and answers: what stands behind "A:" is the word of the one interviewed.

The layout names nobody there: it is the person whom the text before the first question names most.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from crosswire.records import Parse, Span

TURN = re.compile(r"^(?P<who>Q|A|QUESTION|ANSWER|Question|Answer)[:.][ \xa0]", re.MULTILINE)
FEWEST = 2
"""Answers that make a text an interview."""


def answers(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield each answer, up to the next question, with the mark that leads to it."""
    turns = list(TURN.finditer(text))
    asked = [turn for turn in turns if turn["who"][0] == "Q"]
    if len(turns) - len(asked) < FEWEST or not asked or turns[0] is not asked[0]:
        return
    ends = [turn.start() for turn in turns[1:]] + [len(text)]
    for turn, end in zip(turns, ends, strict=True):
        if turn["who"][0] == "A":
            yield Span(turn.end(), end), Span(*turn.span("who"))


def interviewed(text: str, parse: Parse) -> str:
    """The name of the person whom the text before the first question names most, the longest form of it; "" where it
    names nobody."""
    first = TURN.search(text)
    if first is None:
        return ""
    names = [
        " ".join(Span(s.tokens[n.first].start, s.tokens[n.last].end).of(text).split())
        for s in parse.sentences
        if s.span.end <= first.start()
        for n in s.names
        if n.kind == "PER"
    ]
    told = Counter(name.split()[-1].lower() for name in names)
    last = max(told, key=lambda word: told[word], default="")
    return max((name for name in names if name.split()[-1].lower() == last), key=len, default="")
