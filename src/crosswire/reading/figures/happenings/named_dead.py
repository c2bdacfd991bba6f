"""One killed, where a report tells of it only by a name or an office: "The mayor of Lunda was killed"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from crosswire.reading.figures.governed import OBJECT
from crosswire.reading.figures.happenings.measures import MeasureFinder
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.quantities import Quantity
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.uncounted.lookalikes import is_no_claim
from crosswire.reading.figures.wording import Wording
from crosswire.records import Span, Token

KILLED = "killed"
DEADLY = frozenset({"killed", "killed_or_injured"})
TOLD = frozenset({"was", "been"})
"""What makes it a thing that has happened: "would be killed" and "to be killed" tell of none."""


def with_named_dead(readings: Sequence[Reading], wordings: Mapping[int, Wording]) -> list[Reading]:
    """The readings, with one for each person who is said to have been killed, where the report has no other dead, whom
    a figure already counts."""
    if any(r.governed.measure in DEADLY and r.counted.quantity.high != 0 for r in readings):
        return list(readings)
    named: dict[str, Reading] = {}
    for index, wording in wordings.items():
        for name, reading in named_dead(index, wording):
            named.setdefault(name, reading)
    return sorted([*readings, *named.values()], key=lambda r: (r.sentence, r.counted.quantity.number.start))


def named_dead(index: int, wording: Wording) -> Iterator[tuple[str, Reading]]:
    """Those of whom a sentence says by name or office that they were killed."""
    finder = MeasureFinder(wording)
    for verb in wording.tokens:
        subject = wording.child(verb, "nsubj:pass")
        if subject is None or verb.xpos != "VBN" or not has_happened(wording, verb) or not is_one(wording, subject):
            continue
        counted = one(wording, subject)
        governed = finder.by_verb(verb.index, OBJECT, counted, 0.75)
        if governed is not None and governed.measure == KILLED and not is_no_claim(wording, counted):
            yield wording.words[counted.last], Reading(index, wording, counted, governed, implied=True)


def has_happened(wording: Wording, verb: Token) -> bool:
    """Whether the verb is told as done, and of this clause alone."""
    auxiliaries = {kid.text.lower() for kid in wording.sentence.kids(verb, "aux", "aux:pass")}
    denied = any(kid.text.lower() in wording.lexicons.counting.denial for kid in wording.sentence.kids(verb))
    modal = any(kid.xpos == "MD" for kid in wording.sentence.kids(verb, "aux"))
    return bool(auxiliaries & TOLD) and not denied and not modal and not wording.sentence.kids(verb, "mark")


def is_one(wording: Wording, subject: Token) -> bool:
    """Whether the subject is one person, by name or by an office that only one holds."""
    if wording.sentence.kids(subject, "conj"):
        return False
    if subject.xpos == "NNP":
        titles = wording.sentence.kids(subject, "nmod:desc", "compound")
        titled = any(wording.lexicons.roles.is_personal(title.text.lower()) for title in titles)
        return titled or subject.mention == "person"
    definite = any(kid.text.lower() == "the" for kid in wording.sentence.kids(subject, "det"))
    return subject.xpos == "NN" and definite and subject.lemma.lower() in wording.lexicons.roles.offices


def one(wording: Wording, subject: Token) -> Counted:
    """The phrase of a person, without what is said of them behind."""
    inside = [t.index for t in wording.sentence.subtree(subject) if t.index <= subject.index]
    names = [kid.index for kid in wording.sentence.kids(subject, "flat")]
    first, last = min(inside, default=subject.index), max([subject.index, *names])
    span = Span(wording.tokens[first].start, wording.tokens[last].end)
    quantity = Quantity(span, 1, 1, 1, "exact", value=1)
    said = tuple(i for i in range(first, last + 1) if wording.tokens[i].upos != "DET")
    return Counted(quantity, subject.index, subject.index, subject.index, first, last, named=said)
