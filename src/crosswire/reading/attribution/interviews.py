"""Interviews in questions and answers: what stands behind "A:" is the word of the one interviewed.

The layout names nobody there: it is the person whom the text before the first question names most.
"""

from __future__ import annotations

from collections import Counter

from crosswire.records import Parse, Span
from crosswire.records.turns import first_question


def interviewed(text: str, parse: Parse) -> str:
    """The name of the person whom the text before the first question names most, the longest form of it; "" where it
    names nobody."""
    first = first_question(text)
    if first is None:
        return ""
    names = [
        " ".join(Span(s.tokens[n.first].start, s.tokens[n.last].end).of(text).split())
        for s in parse.sentences
        if s.span.end <= first
        for n in s.names
        if n.kind == "PER"
    ]
    told = Counter(name.split()[-1].lower() for name in names)
    last = max(told, key=lambda word: told[word], default="")
    return max((name for name in names if name.split()[-1].lower() == last), key=len, default="")
