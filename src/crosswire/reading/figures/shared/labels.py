"""Labels that a number stands behind, as situation reports have them: "Missing: 4", "Affected families - 18,204"."""

from __future__ import annotations

from dataclasses import replace

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.phrases import PLURAL, Counted
from crosswire.reading.figures.wording import Wording
from crosswire.reading.numbers.line import DASHES, HYPHENS

LONGEST_LABEL = 7
LEAST_LABEL = 2
"""How many words a label has at least where nothing but its line tells that it counts: pages have "Results: 5"."""
BOUNDS = frozenset({",", ";", ".", "•", "*", "|", "·", ")", "and", *DASHES})
"""What a label starts behind, where it does not open its line."""
ENDS = frozenset({"", ",", ";", ".", "(", "•", "*", "|", "·", "-lrb-", *DASHES})
"""What stands behind a number that belongs to a label."""
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def label_of(wording: Wording, counted: Counted) -> range | None:
    """The tokens of the label right before a number that ends its item, None where there is none."""
    mark = counted.first - 1
    ends = wording.word(counted.last + 1) in ENDS or opens_label(wording, counted.number + 1)
    if mark < 1 or not is_mark(wording, mark) or not ends:
        return None
    start = mark
    while start > 0 and wording.words[start - 1] not in BOUNDS and not ends_label(wording, start - 1):
        start -= 1
    inside = wording.tokens[start:mark]
    if not 0 < len(inside) <= LONGEST_LABEL or any(t.xpos in FINITE or t.upos in {"NUM", "PRON"} for t in inside):
        return None
    return range(start, mark)


def without_next(wording: Wording, counted: Counted) -> Counted:
    """The phrase without the next label of a row, which is not what the number behind a label counts."""
    behind, labels = counted.number + 1, counted.first > 1 and is_mark(wording, counted.first - 1)
    if not labels or counted.noun is None or counted.noun < behind or not opens_label(wording, behind):
        return counted
    return replace(counted, noun=None, head=counted.number, last=counted.number)


def ends_label(wording: Wording, i: int) -> bool:
    """Whether token ``i`` is the number of the label before: the 40 of "Thefts: 40 Brawls: 3"."""
    return i > 1 and wording.tokens[i].upos == "NUM" and wording.words[i - 1] == ":"


def opens_label(wording: Wording, start: int) -> bool:
    """Whether the next label of a row starts at a token: "Thefts: 40 Brawls in the street: 3"."""
    for i in range(start, min(len(wording.tokens), start + LONGEST_LABEL)):
        if wording.words[i] == ":":
            return i > start and wording.tokens[start].text[:1].isupper()
        token = wording.tokens[i]
        if token.upos not in {"NOUN", "PROPN", "ADJ", "ADP", "DET"} and token.xpos != "VBN":
            return False
    return False


def is_mark(wording: Wording, i: int) -> bool:
    """Whether token ``i`` parts a label from its number: a colon, or a dash between blanks."""
    if wording.words[i] == ":" or i + 1 >= len(wording.tokens):
        return wording.words[i] == ":"
    before, token, behind = wording.tokens[i - 1 : i + 2]
    spaced = before.end < token.start and token.end < behind.start
    return wording.words[i] in DASHES and (spaced or wording.words[i] not in HYPHENS)


def labelled(wording: Wording, counted: Counted) -> Counted:
    """The phrase with the people or things that its label names as what it counts: the families of "Affected families:
    18,204"."""
    counted = without_next(wording, counted)
    label = label_of(wording, counted) if counted.noun is None and not counted.quantity.unit else None
    noun = next((i for i in reversed(label or ()) if is_named(wording, i)), None)
    if label is None or noun is None:
        return counted
    first = noun
    while first > label.start and wording.tokens[first - 1].upos in {"ADJ", "NOUN", "VERB"}:
        first -= 1
    named = tuple(i for i in range(first, noun + 1) if i == noun or not says_measure(wording, i))
    return replace(counted, noun=noun, named=named)


def is_named(wording: Wording, i: int) -> bool:
    """Whether token ``i`` is a plural of known people or things, or of what only its report tells to be of a disease
    (cases)."""
    if wording.tokens[i].xpos not in PLURAL and wording.words[i] not in wording.lexicons.counting.crowd:
        return False
    if wording.names_measure(i):
        return not says_measure(wording, i) and not any(
            wording.is_near(sense, i) for sense in wording.lexicons.measures.nouns.get(wording.words[i], ())
        )
    known = wording.countable(i)
    if known is not None:
        return bool(known.kinds & {"people", "thing"})
    page = wording.lexicons.units.has(wording.words[i], "page")
    return wording.tokens[i].xpos == "NNS" and is_whole_line(wording) and not page


def is_whole_line(wording: Wording) -> bool:
    """Whether a label of some words and its number are all that the sentence is, what stands in brackets aside."""
    mark = next((i for i in range(len(wording.words)) if i and is_mark(wording, i)), len(wording.words))
    behind = [t for t in wording.tokens[mark + 1 :] if t.upos != "PUNCT"]
    alone = len(behind) == 1 or wording.word(mark + 2) == "("
    return mark >= LEAST_LABEL and bool(behind) and behind[0].upos == "NUM" and alone


def says_measure(wording: Wording, i: int) -> bool:
    """Whether token ``i`` is an adjective or participle that says what befell those whom a label counts."""
    measures = wording.lexicons.measures
    return wording.words[i] in measures.adjectives or any(
        not form.measure.near and not form.measure.only for form in measures.verbs.get(wording.words[i], ())
    )


def by_label(wording: Wording, counted: Counted) -> Governed | None:
    """The measure that the label says: deaths - 9; houses destroyed: 96."""
    label = label_of(wording, counted)
    if label is None or counted.quantity.unit:
        return None
    for i in reversed(label):
        measure = label_measure(wording, i, counted)
        if measure:
            return Governed(measure, i, 0.85)
    return None


def label_measure(wording: Wording, i: int, counted: Counted) -> str:
    """What word ``i`` of a label says befell those it counts, "" where nothing."""
    measures = wording.lexicons.measures
    for sense in measures.nouns.get(wording.words[i], ()):
        if sense.counts in {"self", "both"} and wording.is_near(sense, i):
            return sense.people or sense.things
    adjective = measures.adjectives.get(wording.words[i])
    if adjective and (said := wording.fits(adjective, i, counted)):
        return said
    forms = measures.verbs.get(wording.words[i], ())
    senses = [f.measure for f in forms if f.form not in {"base", "s", "ing"} and not f.measure.near]
    return next((said for sense in senses if (said := wording.fits(sense, i, counted))), "")
