"""The attribution head's scores to sayings: who says what, by which words, as the network sees it.

Tags mark the words of cues; from each cue four pointers choose the first and last word of its source and of its
content, so that no span is ever broken in pieces. A source may be missing, a content never.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosswire.language.cutting import Cut
from crosswire.language.shipped import Scores
from crosswire.language.windows import Window
from crosswire.records import Saying, Span

LONGEST_SOURCE = 60
LONGEST_CONTENT = 230
"""Words."""
EVEN = 0.6
"""Of the probability that a word is outside every cue: at a lower one it may be in one."""
CONTENT_SHARE, SOURCE_SHARE = 0.3, 0.2
UNNAMED = 0.7
ENOUGH = 0.43
"""How sure a cue has to be, times how sure its content and its source are to these powers, times ``UNNAMED`` where
nobody is named: at a lower one more is found and more is wrong. What a word says and who says it tells best whether it
is a cue (PolNeAR's dev part: whole attributions .725 so, .716 by the cue alone); of what nobody is named for, four
words in ten are nobody's, however sure the cue."""
LIKELY = 0.65
"""The same of the words beside such a word. Tags cut cues short: of those that were not PolNeAR's own (its dev part),
seven of eight lacked an auxiliary, adverb or particle; from 0.6 to 0.7 makes little difference."""
Run = tuple[int, int]
"""First and last word, both inside."""


@dataclass(frozen=True, slots=True)
class SayingDecoder:
    """Makes sayings of the words of ``text``."""

    text: Cut

    def sayings(self, window: Window, marks: Scores, pointers: Scores) -> Iterator[Saying]:
        """Yield the sayings of a window; ``marks`` of cues [1, words, classes], ``pointers`` [1, 4, words, 1 + words]
        are logarithms of probabilities."""
        base = window.sentences[0][0]
        for first, last in cues(marks[0]):
            aims = inside(pointers[0, :, surest(marks[0], (first, last))], *self.reach(window, base + first))
            source, content = best_span(aims[0], aims[1], LONGEST_SOURCE), content_of(aims)
            of_content = float(np.exp(aims[2, content[0] + 1] + aims[3, content[1] + 1]))
            of_source = float(np.exp(aims[0, source[0]] + aims[1, source[1]]))
            of_cue = 1 - float(np.exp(marks[0, first : last + 1, 0].min()))
            named = 1.0 if source[0] else UNNAMED
            likely = named * of_cue * of_content**CONTENT_SHARE * of_source**SOURCE_SHARE
            if likely < ENOUGH:
                continue
            yield Saying(
                cue=self.span(base, (first, last)),
                source=self.span(base, (source[0] - 1, source[1] - 1)) if source[0] else None,
                content=self.span(base, content),
                sureness=round(float(np.exp(marks[0, first : last + 1, 1:].max())) * of_content, 3),
                source_sureness=round(of_source, 3),
                likely=round(likely, 3),
            )

    def reach(self, window: Window, cue: int) -> Run:
        """The first word of the window (from 0), and the one behind the last, that a cue's source and content may
        have: a headline's speaker says nothing in the report's first sentence, though one window holds both."""
        base, heading = window.sentences[0][0], self.text.heading_at(cue)
        return (max(heading[0] - base, 0), heading[1] - base) if heading is not None else (0, window.words)

    def span(self, base: int, run: Run) -> Span:
        offsets = self.text.offsets
        return Span(offsets[base + run[0]][0], offsets[base + run[1]][1])


def cues(tags: Scores) -> Iterator[Run]:
    """Yield the runs of words around those that are more likely in a cue than not, with the words beside them that
    might be ("has also" before "said", "for" behind "called"); two that meet are one."""
    outside = np.exp(tags[:, 0])
    inside = outside < LIKELY
    first = -1
    for i, mark in enumerate([*inside.tolist(), False]):
        if mark and first < 0:
            first = i
        elif not mark and first >= 0:
            if outside[first:i].min() < EVEN:
                yield first, i - 1
            first = -1


def surest(tags: Scores, run: Run) -> int:
    """The word of a cue that is surest in one, from which the pointers go out."""
    return run[0] + int(tags[run[0] : run[1] + 1, 0].argmin())


def inside(aims: Scores, first: int, behind: int) -> Scores:
    """The pointers of a cue kept to the words ``first`` up to ``behind``, or none of them for a source."""
    if first == 0 and behind >= aims.shape[1] - 1:
        return aims
    kept = np.full_like(aims, -np.inf)
    kept[:, first + 1 : behind + 1] = aims[:, first + 1 : behind + 1]
    kept[:2, 0] = aims[:2, 0]
    total: Scores = kept - np.log(np.exp(kept).sum(-1, keepdims=True))
    return total


def content_of(aims: Scores) -> Run:
    """The best content of a cue, which is never missing."""
    return best_span(aims[2, 1:], aims[3, 1:], LONGEST_CONTENT, none=False)


def best_span(first: Scores, last: Scores, longest: int, none: bool = True) -> Run:
    """The span first <= last of the highest summed score; (0, 0) says that there is none, where ``none`` is set."""
    total = first[:, None] + last[None, :]
    allowed: NDArray[np.bool_] = np.tri(len(first), k=0, dtype=bool).T & np.tri(len(first), k=longest - 1, dtype=bool)
    if none:
        allowed[0, 1:] = False
    at = int(np.where(allowed, total, -np.inf).argmax())
    return at // len(last), at % len(last)
