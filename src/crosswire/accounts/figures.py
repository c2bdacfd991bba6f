"""One question: every figure on it, by origin, over time."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.records import Entry, Identity

OWN_VOICE = "own voice"


@dataclass(frozen=True, slots=True)
class Account:
    """What one origin says on a question, oldest first; ``origin`` is its name across reports, or the outlet's with
    "(own voice)"; ``parties`` are those it speaks for, none for an outlet."""

    origin: str
    parties: tuple[str, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What makes figures comparable, with all accounts of it, the earliest first; ``label`` names measure and what is
    counted, as most of them do."""

    id: str
    matter: str
    label: str
    accounts: tuple[Account, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for account in self.accounts for entry in account.entries)

    @property
    def reports(self) -> int:
        """How many reports have a figure on it."""
        return len({entry.claim.report for entry in self.entries})


Who = Mapping[tuple[str, str], Identity]
"""Who a source is, by report id and its name there."""


def who_of(identities: Iterable[Identity]) -> Who:
    """Each member of each identity."""
    return {member: identity for identity in identities for member in identity.members}


def question_of(name: str, entries: Iterable[Entry], who: Who) -> Question:
    """The question of that id, of the figures on it."""
    found = sorted((entry for entry in entries if entry.claim.figure), key=_when)
    by_origin: dict[str, list[Entry]] = {}
    parties: dict[str, tuple[str, ...]] = {}
    for entry in found:
        origin, speaks_for = _origin(entry, who)
        by_origin.setdefault(origin, []).append(entry)
        parties.setdefault(origin, speaks_for)
    accounts = tuple(Account(origin, parties[origin], tuple(own)) for origin, own in by_origin.items())
    matter = next((entry.matter for entry in found if entry.matter), "")
    return Question(name, matter, _label(found), accounts)


def stretch_of(question: Question, first: int, most: int) -> tuple[Account, ...]:
    """The accounts of a question with up to ``most`` of its figures after the first ``first``, in their order; those
    with none of these are left out."""
    made, passed = [], 0
    for account in question.accounts:
        own = account.entries[max(0, first - passed) : max(0, first + most - passed)]
        made += [replace(account, entries=own)] if own else []
        passed += len(account.entries)
    return tuple(made)


def as_of(entry: Entry) -> datetime.date | None:
    """The day as of which a figure holds: the end of its own time, else the day its report came out."""
    time = entry.claim.time
    return (time.end or time.start if time else None) or entry.published


def _when(entry: Entry) -> tuple[bool, datetime.date, str, int]:
    day = as_of(entry)
    return day is None, day or datetime.date.max, entry.path, entry.claim.evidence.span.start


def _origin(entry: Entry, who: Who) -> tuple[str, tuple[str, ...]]:
    chain = entry.claim.attribution
    if not chain:
        return f"{entry.outlet or entry.path.rpartition('/')[2]} ({OWN_VOICE})", ()
    identity = who.get((entry.claim.report, chain[-1].source))
    return (identity.name, identity.parties) if identity else (chain[-1].source, chain[-1].parties)


def _label(entries: Sequence[Entry]) -> str:
    figures = [entry.claim.figure for entry in entries if entry.claim.figure]
    if not figures:
        return ""
    measure = Counter(figure.measure for figure in figures).most_common(1)[0][0]
    counted = Counter(figure.counted for figure in figures if figure.measure == measure and figure.counted)
    parts = (measure.replace("_", " "), *(words for words, _ in counted.most_common(1)))
    return " · ".join(parts)
