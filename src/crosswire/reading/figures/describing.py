"""From a reading to a figure as the claims contract has it: evidence, what is counted, whose, who, scope."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import FigureDraft
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.scopes import Story, scope_of
from crosswire.reading.figures.sides import people_of, side_of
from crosswire.records import PEOPLE_MEASURES, Figure, Report, Span

LONGEST_EVIDENCE = 320
STAND_INS = frozenset({"other", "others", "them", "these", "those", "which", "whom", "more", "another", "it"})


def describe(
    report: Report, readings: Sequence[Reading], i: int, whole: int | None, story: Story, lexicons: Lexicons
) -> FigureDraft:
    """The draft of reading ``i``."""
    reading = readings[i]
    quantity = reading.counted.quantity
    scope, days = scope_of(reading, report.text, story)
    measure = story.measure(reading)
    antecedent = antecedent_of(readings, i)
    figure = Figure(
        measure=measure,
        low=quantity.low,
        best=quantity.best,
        high=quantity.high,
        qualifier=quantity.qualifier,
        counted=counted_text(reading, antecedent, report.text),
        unit=quantity.unit,
        side=side_of(reading, lexicons) or (side_of(antecedent, lexicons) if antecedent else None),
        people=people_of(reading, antecedent, lexicons),
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


def evidence_of(reading: Reading) -> Span:
    """The smallest stretch with number, qualifier, what is counted and, unless a list shares it, the word that says
    what happened."""
    tokens, counted = reading.wording.tokens, reading.counted
    span = counted.quantity.span.union(Span(tokens[counted.first].start, tokens[counted.last].end))
    if reading.governed.shared or reading.governed.measure in {"money", "count"}:
        return span
    wide = span.union(tokens[reading.governed.predicate].span)
    return wide if len(wide) <= LONGEST_EVIDENCE else span


def antecedent_of(readings: Sequence[Reading], i: int) -> Reading | None:
    """The reading before that says what this one leaves out ("12 others", "two of them")."""
    reading = readings[i]
    if not stands_in(reading):
        return None
    for j in range(i - 1, -1, -1):
        before = readings[j]
        if reading.sentence - before.sentence > (0 if reading.counted.noun is None else 1):
            break
        if before.governed.measure != "money" and not stands_in(before) and same_kind(before, reading):
            return None if before.wording.names_measure(before.counted.noun) else before
    return None


def same_kind(before: Reading, reading: Reading) -> bool:
    return (before.governed.measure in PEOPLE_MEASURES) == (reading.governed.measure in PEOPLE_MEASURES)


def stands_in(reading: Reading) -> bool:
    """Whether the phrase names nothing itself."""
    noun = reading.counted.noun
    if noun is None or reading.wording.words[noun] in STAND_INS:
        return True
    return reading.wording.words[noun] in reading.wording.lexicons.measures.adjectives


def counted_text(reading: Reading, antecedent: Reading | None, text: str) -> str:
    """What is counted, in the report's words; "people" where a measure of people leaves it out."""
    if reading.governed.measure == "money":
        return money_for(reading, text)
    if stands_in(reading):
        if antecedent is not None:
            return own_text(antecedent, text)
        return "people" if reading.governed.measure in PEOPLE_MEASURES else ""
    return own_text(reading, text)


def own_text(reading: Reading, text: str) -> str:
    """The noun phrase without its number and determiners."""
    tokens, counted = reading.wording.tokens, reading.counted
    if counted.noun is None:
        return ""
    first = next(
        (
            t.index
            for t in tokens[: counted.last + 1]
            if t.start >= counted.quantity.number.end and t.upos not in {"DET", "ADP", "PUNCT", "PRON", "NUM"} and t.text.lower() not in STAND_INS
        ),
        counted.noun,
    )
    if reading.implied:
        first = counted.first + 1
    first = min(first, counted.noun)
    return " ".join(text[tokens[first].start : tokens[max(counted.noun, counted.last)].end].split())


def money_for(reading: Reading, text: str) -> str:
    """What an amount of money is: the noun it stands before, is of or in, or is said of."""
    wording, counted = reading.wording, reading.counted
    sentence, tokens = wording.sentence, wording.tokens
    head = tokens[counted.head]
    if counted.noun is not None and tokens[counted.noun].start >= counted.quantity.number.end:
        return own_text(reading, text)
    for kid in sentence.kids(head, "nmod", "obl"):
        case = next((k.text.lower() for k in sentence.kids(kid, "case")), "")
        if kid.index > head.index and case in {"of", "in", "for"} and kid.mention != "time":
            subtree = [t for t in sentence.subtree(kid) if t.index <= kid.index and t.upos not in {"ADP", "DET"}]
            return " ".join(text[subtree[0].start : kid.end].split())
    for ancestor in sentence.ancestors(head):
        if ancestor.upos == "NOUN":
            return ancestor.text
        if ancestor.upos == "VERB":
            subject = wording.child(ancestor, "obj") or wording.child(ancestor, "nsubj:pass")
            return subject.text if subject is not None and subject.index != head.index and subject.upos == "NOUN" else ancestor.lemma
    return ""
