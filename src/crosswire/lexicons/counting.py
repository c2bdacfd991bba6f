"""Words around numbers that steer how a quantity is read: including, among, so far, others."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class CountingWords:
    """The words of each kind, lower case; what each kind is for, counting.yaml says."""

    link: Words
    including: Words
    included: Words
    toll_link: Words
    joint: Words
    grave: Words
    slight: Words
    steady: Words
    idiom: Words
    fiction: Words
    playing: Words
    whoever: Words
    supposing: Words
    status: Words
    joined: Words
    breakdown: Words
    stand_in: Words
    more: Words
    nobody: Words
    known: Words
    besides: Words
    crowd: Words
    throng: Words
    stretch: Words
    afar: Words
    assembling: Words
    attracting: Words
    many: Words
    two: Words
    totalling: Words
    losing: Words
    duty: Words
    charging: Words
    amounting: Words
    sum: Words
    shift: Words
    difference: Words
    foreseen: Words
    outlay: Words
    sorting: Words
    owed: Words
    lump: Words
    wage: Words
    purpose: Words
    ranked: Words
    attempted: Words
    averting: Words
    outliving: Words
    drawing: Words
    admitting: Words
    admission: Words
    leading: Words
    clues: Words
    warrant: Words
    lone: Words
    lone_behind: Words
    rising: Words
    passing: Words
    mark: Words
    company: Words
    priced: Words
    definite: Words
    portion: Words
    paying: Words
    tail: Words
    denial: Words
    each: Words
    average: Words
    banknote: Words
    offence: Words
    income: Words
    allowing: Words
    permitted: Words
    likening: Words
    habitual: Words
    any_year: Words
    share: Words
    people_class: Words
    light: Words
    small: Words
    traded: Words
    starting: Words
    sold: Words
    limit: Words
    handing: Words
    contest: Words
    dialling: Words
    wishing: Words
    almost: Words
    collective: Words
    excepting: Words
    everyone: Words
    often: Words
    ward: Words
    uninflected: Words
    weighing: Words
    figure: Words
    putting: Words
    gathering: Words
    accounting: Words
    bringing: Words
    aged: Words
    since: Words
    scoring: Words
    scored: Words
    person: Words
    recalling: Words
    anyone: Words
    generation: Words


@lru_cache(maxsize=8)
def load_counting(extra: tuple[Path, ...] = ()) -> CountingWords:
    """The bundled words and the user's. Raises LexiconError on an unknown kind."""
    kinds: dict[str, set[str]] = {field.name: set() for field in dataclasses.fields(CountingWords)}
    for entry in entries("counting", extra):
        kind = entry.get("kind")
        if kind not in kinds:
            raise LexiconError(f"lexicon counting: {entry!r} needs a kind out of {', '.join(kinds)}")
        kinds[kind].update(str(word).lower() for word in entry.get("words", ()))
    return CountingWords(**{kind: frozenset(words) for kind, words in kinds.items()})
