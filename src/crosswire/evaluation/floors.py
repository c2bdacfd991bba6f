"""Floors under what was reached: measures per corpus, in a file that a run can only raise.

``floors.json`` maps a corpus and its draw ("gold/demo", "polnear/dev quick") to the digest of its gold and inputs and
to the least value of each measure. Where gold or inputs changed, the floors hold for the new ones too: they are only
taken over where no measure falls below its floor.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from crosswire.evaluation.corpora import Draw
from crosswire.evaluation.scores import Run
from crosswire.records import CrosswireError

FLOORS = Path(__file__).with_name("floors.json")
DIGITS = 3
SLACK = 10**-DIGITS / 2
"""How far below its floor a measure may come out: floors are kept in so many digits."""


class FloorBroken(CrosswireError):
    """A measure lies below its floor, or gold and inputs are not those that the floor was set on."""


@dataclass(frozen=True, slots=True)
class Floor:
    """The least values of one corpus's measures, and the digest of what they were measured on."""

    digest: str
    least: Mapping[str, float]


def name_of(run: Run, draw: Draw) -> str:
    """The corpus with how much of it was measured."""
    if draw.sample is not None:
        return f"{run.corpus} sample {draw.sample}"
    return f"{run.corpus} quick" if draw.quick else run.corpus


def read_floors(path: Path = FLOORS) -> dict[str, Floor]:
    """The floors by corpus and draw; none where there is no file."""
    rows = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return {name: Floor(row["digest"], row["least"]) for name, row in rows.items()}


def broken(run: Run, floor: Floor) -> list[str]:
    """In words, every measure of ``run`` that lies below its floor or is not there."""
    values = {measured.name: measured.value for measured in run.measured()}
    return [
        f"{run.corpus}: {name} is {values.get(name, math.nan):.4f}, below its floor {least:.3f}"
        for name, least in floor.least.items()
        if not values.get(name, -math.inf) >= least - SLACK
    ]


def check(run: Run, draw: Draw, floors: Mapping[str, Floor]) -> list[str]:
    """Why ``run`` does not pass, in words: below a floor, or measured on other gold or inputs. Nothing for a corpus
    without floors."""
    floor = floors.get(name_of(run, draw))
    if floor is None:
        return []
    changed = f"{run.corpus}: gold or inputs are not those of its floors: measure anew with --raise"
    return [*broken(run, floor), *([changed] if floor.digest != run.digest else [])]


def raised(run: Run, draw: Draw, floors: Mapping[str, Floor]) -> dict[str, Floor]:
    """``floors`` with those of ``run`` raised to what it reached, none lowered. Raises FloorBroken if one would be."""
    name = name_of(run, draw)
    old = floors.get(name, Floor(run.digest, {}))
    if faults := broken(run, old):
        raise FloorBroken("; ".join(faults) + ": floors can only be raised")
    reached = {m.name: math.floor(m.value * 10**DIGITS) / 10**DIGITS for m in run.measured() if m.headline}
    least = {key: max(value, old.least.get(key, value)) for key, value in reached.items()}
    return {**floors, name: Floor(run.digest, {**old.least, **least})}


def raise_floors(runs: Iterable[Run], draw: Draw, path: Path = FLOORS) -> None:
    """Write the floors in ``path``, raised to what each run reached. Raises FloorBroken, and then writes nothing."""
    floors: Mapping[str, Floor] = read_floors(path)
    for run in runs:
        floors = raised(run, draw, floors)
    rows = {name: {"digest": one.digest, "least": dict(sorted(one.least.items()))} for name, one in floors.items()}
    path.write_text(json.dumps(dict(sorted(rows.items())), indent=1, ensure_ascii=False) + "\n", "utf-8")
