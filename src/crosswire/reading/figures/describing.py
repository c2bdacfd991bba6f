"""From a reading to a figure as the claims contract has it: evidence, what is counted, whose, who, scope."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import FigureDraft
from crosswire.reading.figures.happenings.own_hand import own_self
from crosswire.reading.figures.happenings.spared import is_spared
from crosswire.reading.figures.money.amounts_told import sum_of
from crosswire.reading.figures.phrases import PLURAL
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.scopes import Story, scope_of
from crosswire.reading.figures.shared.crowds import is_crowd, is_throng
from crosswire.reading.figures.shared.parts import goes_on
from crosswire.reading.figures.shared.sharing import is_including, is_larger
from crosswire.reading.figures.shared.told_as import told_as
from crosswire.reading.figures.sides import people_of, side_of
from crosswire.reading.figures.texts import modified_text, own_text
from crosswire.records import PEOPLE_MEASURES, Figure, Report, Span

LONGEST_EVIDENCE = 320
HARM = frozenset({"killed", "injured", "killed_or_injured"})
RESUMING = frozenset({"other", "remaining", "all"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})


def describe(
    report: Report, readings: Sequence[Reading], i: int, whole: int | None, story: Story, lexicons: Lexicons
) -> FigureDraft:
    """The draft of reading ``i``."""
    reading = readings[i]
    quantity = reading.counted.quantity
    scope, days = scope_of(reading, report.text, story)
    like = counted_like(readings, i)
    antecedent = antecedent_of(readings, i) or (like if like is not None and not stands_in(like) else None)
    measure = story.measure(like or reading)
    owner, part_of = antecedent or named_before(readings, i), readings[whole] if whole is not None else None
    figure = Figure(
        measure=measure,
        low=quantity.low,
        best=quantity.best,
        high=quantity.high,
        qualifier=quantity.qualifier,
        counted=counted_text(readings, i, antecedent, report.text),
        unit=quantity.unit or reading.governed.unit,
        side=next((side for one in (reading, owner, part_of) if one and (side := side_of(one, lexicons))), None),
        people=people_of(reading, None if are_others(reading, antecedent) else antecedent, lexicons),
        scope=scope,
        period_days=days,
        implied=reading.implied,
    )
    return FigureDraft(
        sentence=reading.sentence,
        number=reading.counted.number,
        predicate=reading.governed.predicate,
        evidence=evidence_of(reading),
        anchor=quantity.number,
        qualifier=quantity.hedge,
        figure=figure,
        confidence=reading.governed.confidence,
        part_of=whole,
    )


def counted_like(readings: Sequence[Reading], i: int) -> Reading | None:
    """The reading right before in the sentence that a bare number is set against, and so counts the same as ("six
    cases, down from 84"); None for a number with a noun."""
    reading, former = readings[i], readings[i - 1] if i else None
    if former is None or reading.counted.noun is not None or former.sentence != reading.sentence:
        return None
    if reading.wording.words[reading.governed.predicate] in reading.wording.lexicons.measures.numbers:
        return None  # "a death brought to nine the number of victims"
    if reading.governed.measure in HARM and is_one_of_several(former, reading):
        return None  # "one child was found dead while the other two died in hospital"
    return former if former.governed.measure == reading.governed.measure else None


def evidence_of(reading: Reading) -> Span:
    """The smallest stretch with number, qualifier, what is counted and, unless a list shares it, the words that say
    what happened."""
    tokens, counted = reading.wording.tokens, reading.counted
    span = counted.quantity.span.union(Span(tokens[counted.first].start, tokens[counted.last].end))
    numbered = reading.wording.numbered(counted) if counted.noun is None else None
    for i in counted.named if numbered is None else (numbered,):
        span = span.union(tokens[i].span)
    if stands_in(reading) and (told := told_as(reading)) is not None:
        span = span.union(told.span)
    if is_throng(reading.wording, counted):
        span = span.union(tokens[counted.first - 2].span)
    if reading.governed.shared or (reading.governed.measure in {"money", "count"} and not is_spared(reading)):
        return span
    wide = span.union(tokens[reading.governed.predicate].span)
    if reading.governed.joined is not None:
        wide = wide.union(tokens[reading.governed.joined].span)
    said = "injured" if reading.governed.measure in {"killed", "killed_or_injured"} else reading.governed.measure
    needed = reading.wording.needed(reading.governed.predicate, reading.governed.measure, counted.noun)
    if needed is None:
        needed = reading.wording.needed(reading.governed.predicate, said, counted.noun)
    if needed is not None:
        wide = wide.union(tokens[needed].span)
    oneself = own_self(reading.wording, tokens[reading.governed.predicate])
    if oneself is not None:
        wide = wide.union(oneself.span)
    return wide if len(wide) <= LONGEST_EVIDENCE else span


def antecedent_of(readings: Sequence[Reading], i: int) -> Reading | None:
    """The reading before that says what this one leaves out ("12 others", "two of them")."""
    reading = readings[i]
    if not stands_in(reading):
        return None
    return told_before(readings, i, HARM) or told_before(readings, i, None)


def told_before(readings: Sequence[Reading], i: int, measures: frozenset[str] | None) -> Reading | None:
    """The reading before whose noun reading ``i`` leaves out; of those with one of ``measures`` only where it has one
    itself: nine men were killed, two women abducted and four others wounded."""
    reading = readings[i]
    if measures and reading.governed.measure not in measures:
        return None
    for j in range(i - 1, -1, -1):
        before = readings[j]
        if measures and before.governed.measure not in measures:
            continue
        if reading.sentence - before.sentence > farthest(reading):
            break
        if reading.sentence > before.sentence and reading.counted.noun is None:
            if not is_larger(before, reading.counted):
                continue
            if before.counted.noun is None:
                break  # "11 were taken to hospital. Three remained there"
        if is_including(before.wording, before.counted) or (j and goes_on(readings[j - 1], before)):
            continue  # a part names only itself: "9 guards, including two women, were killed and three wounded"
        if before.governed.measure != "money" and not stands_in(before) and same_kind(before, reading):
            return before if fits_plural(before, reading) else None
    return None


def farthest(reading: Reading) -> int:
    """How many sentences back the noun may stand that a reading leaves out: farther for the rest of a number, or all
    of it ("the other three", "all four"), nowhere else for a number that nothing opens."""
    counted, wording = reading.counted, reading.wording
    if counted.noun is not None or reading.governed.measure == "count":
        return 1
    if wording.word(counted.first - 1) in RESUMING:
        return 2
    behind = wording.tokens[min(counted.last + 1, len(wording.tokens) - 1)]
    return 1 if counted.first == 0 and behind.xpos in FINITE and behind.text.islower() else 0


def fits_plural(before: Reading, reading: Reading) -> bool:
    """Whether the noun before can be what several others are: no single man, and no "deaths", but shots."""
    same = before.governed.measure == reading.governed.measure and before.governed.measure not in PEOPLE_MEASURES
    harms = not same and before.wording.names_measure(before.counted.noun)
    return not is_one_of_several(before, reading) and not harms


def is_one_of_several(before: Reading, reading: Reading) -> bool:
    """Whether the noun before is of one, and the number of several; one of the sailors names several too."""
    noun = before.counted.noun
    several = noun is not None and before.counted.part and before.wording.tokens[noun].xpos in PLURAL
    single = before.counted.quantity.value == 1 or before.implied
    return single and not several and reading.counted.quantity.value != 1


def named_before(readings: Sequence[Reading], i: int) -> Reading | None:
    """The reading before with the same noun, for "3,000 of these soldiers"."""
    reading = readings[i]
    if not reading.counted.part or reading.counted.noun is None:
        return None
    noun = reading.wording.tokens[reading.counted.noun].lemma
    return next((r for r in reversed(readings[:i]) if r.counted.noun is not None and lemma_of(r) == noun), None)


def lemma_of(reading: Reading) -> str:
    return reading.wording.tokens[reading.counted.noun].lemma if reading.counted.noun is not None else ""


def same_kind(before: Reading, reading: Reading) -> bool:
    return (before.governed.measure in PEOPLE_MEASURES) == (reading.governed.measure in PEOPLE_MEASURES)


def stands_in(reading: Reading) -> bool:
    """Whether the phrase names nothing itself."""
    noun = reading.counted.noun
    if noun is None or reading.wording.words[noun] in reading.wording.lexicons.counting.stand_in:
        return True
    return not reading.implied and reading.wording.words[noun] in reading.wording.lexicons.measures.adjectives


def counted_text(readings: Sequence[Reading], i: int, antecedent: Reading | None, text: str) -> str:
    """What is counted, in the report's words; "people" where a measure of people leaves it out."""
    reading = readings[i]
    if reading.governed.measure == "money":
        return sum_of(readings, i, text)
    if besides := besides_text(reading, text):
        return besides
    if stands_in(reading):
        if (told := told_as(reading)) is not None:
            return modified_text(reading.wording, told, text)
        whole = reading.wording.stands_for(reading.counted)
        if whole is not None:
            return modified_text(reading.wording, reading.wording.tokens[whole], text)
        if reading.governed.measure == "count" and is_crowd(reading.wording, reading.counted):
            return "people"
        if antecedent is not None and not are_others(reading, antecedent):
            return own_text(antecedent, text)
        unnamed = reading.counted.noun is None and reading.governed.measure == "count"
        return "people" if unnamed or reading.governed.measure in PEOPLE_MEASURES else ""
    return own_text(reading, text)


def are_others(reading: Reading, antecedent: Reading | None) -> bool:
    """Whether those counted are others than the men, women or children told of before, and so may be any people."""
    wording, counted = reading.wording, reading.counted
    noun = antecedent.counted.noun if antecedent is not None else None
    if noun is None or wording.lexicons.counting.more.isdisjoint(wording.words[counted.first : counted.last + 2]):
        return False
    word = antecedent.wording.words[noun] if antecedent is not None else ""
    return bool(wording.lexicons.sorts.sex.get(word)) or wording.lexicons.sorts.of.get(word) == "child"


def besides_text(reading: Reading, text: str) -> str:
    """What none is counted of besides those told of before ("no other injuries", "nobody else"), "" for none of all."""
    counted, wording = reading.counted, reading.wording
    inside = wording.words[counted.first : counted.last + 1]
    if counted.quantity.high != 0 or wording.lexicons.counting.besides.isdisjoint(inside):
        return ""
    if counted.noun is None:
        return "others"
    return " ".join(text[wording.tokens[counted.first + 1].start : wording.tokens[counted.last].end].split())
