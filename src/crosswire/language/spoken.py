"""Sayings that the layout gives: the turns of a transcript or an interview, quotations with a name beneath.

No verb says there that something is said, and the head, which learnt from verbs, sees few of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.records import Saying, Span
from crosswire.records.turns import interview, signed_quotations, transcript


def with_turns(sayings: Sequence[Saying], text: str) -> list[Saying]:
    """The sayings, and those of each turn in place of what the head makes of its label."""
    turns = list(spoken(text))
    named = [span for one in turns for span in (one.cue, one.source) if span is not None]
    return [one for one in sayings if not any(one.cue.overlaps(span) for span in named)] + turns


def spoken(text: str) -> Iterator[Saying]:
    """Yield what each turn says; its cue is the mark between speaker and words."""
    for one in (*transcript(text), *interview(text), *signed_quotations(text)):
        body = one.body.of(text).rstrip()
        if body:
            yield Saying(one.mark, one.name, Span(one.body.start, one.body.start + len(body)))
