"""Numbers that open the next item behind a headline, or the next clause: GUARD KILLED Hundreds gather; guard shot:
hundreds mourn; a guard killed and hundreds fled."""

from __future__ import annotations

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.shared.crowds import COUNT
from crosswire.reading.figures.wording import Wording

FINITE = frozenset({"VBD", "VBZ", "VBP"})


def opens_next_item(wording: Wording, counted: Counted, governed: Governed) -> bool:
    """Whether a number behind a verb of harm is who does what comes next, and none of those whom the verb tells of."""
    predicate, behind = governed.predicate, counted.last + 1
    if governed.measure == COUNT or predicate >= counted.first or not is_finite(wording, behind):
        return False
    between = wording.words[predicate + 1 : counted.first]
    if between == ["and"]:
        return True
    told = wording.child(wording.tokens[predicate], "nsubj", "nsubj:pass", "compound")  # "Guard shot" is a shot
    if told is None or told.index > predicate:
        return False
    opening = wording.tokens[counted.first].text
    starts = not between and opening[:1].isupper() and not opening.isupper()
    return starts or (between == [":"] and wording.words[behind] not in wording.lexicons.measures.verbs)


def is_finite(wording: Wording, i: int) -> bool:
    """Whether token ``i`` is a finite verb of its own."""
    return i < len(wording.tokens) and wording.tokens[i].upos == "VERB" and wording.tokens[i].xpos in FINITE
