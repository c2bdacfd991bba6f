"""Claims labelled by hand, as gold files hold them: JSON Lines with names as lists of good forms.

One row: ``report, kind (figure, statement, event, not_a_figure), start, end``, the fields that must come out, and
``alt_…`` for what is as good; ``optional`` rows are neither required nor wrong. Offsets count code points.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosswire.records import Span

Row = Mapping[str, Any]
Forms = tuple[str, ...]
"""The good forms of one source's name."""
Chain = tuple[Forms, ...]
Number = int | float


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """One labelled claim. The first of ``measures``, ``qualifiers``, ``stances``, ``scopes`` and ``chains`` is the
    labeller's choice, the others are as good; no chain at all means that any will do."""

    report: str
    kind: str
    span: Span
    measures: tuple[str, ...] = ()
    low: Number | None = None
    high: Number | None = None
    qualifiers: tuple[str, ...] = ()
    stances: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    chains: tuple[Chain, ...] = ()
    time: tuple[str, str] | None = None
    optional: bool = False
    why: str = ""

    @property
    def attributed(self) -> bool:
        """Whether the labeller gave it a source."""
        return bool(self.chains and self.chains[0])


def read_gold(path: Path) -> list[GoldClaim]:
    """The labelled claims of a file of JSON Lines. Raises OSError, or ValueError on a line that is no JSON."""
    return [from_row(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line.strip()]


def from_row(row: Row) -> GoldClaim:
    return GoldClaim(
        report=Path(row["report"]).stem,
        kind=row["kind"],
        span=Span(row["start"], row["end"]),
        measures=tuple(map(plain_measure, _with(row, "measure", "alt_measures"))),
        low=row.get("low"),
        high=row.get("high"),
        qualifiers=_with(row, "qualifier", "alt_qualifiers", "alt_qualifier"),
        stances=_with(row, "stance", "alt_stances", "alt_stance"),
        scopes=_with(row, "scope", "alt_scopes", "alt_scope"),
        chains=tuple(_chains(row)),
        time=_dates(row.get("time")),
        optional=row.get("optional") is True,
        why=str(row.get("why") or ""),
    )


def plain_measure(name: str) -> str:
    """The contract's name of a measure: older gold has cost for money."""
    return "money" if name == "cost" else name


def _with(row: Row, *keys: str) -> tuple[str, ...]:
    """The values under ``keys``, whether one or a list, in order."""
    values = [row[key] for key in keys if row.get(key)]
    return tuple(one for value in values for one in (value if isinstance(value, list) else [value]))


def _chains(row: Row) -> Iterable[Chain]:
    yield _chain(row.get("attribution") or [])
    for other in row.get("alt_attributions") or row.get("alt_attribution") or []:
        yield _chain(other if isinstance(other, list) else [other])
    if row.get("also_own_voice"):
        yield ()


def _chain(links: Sequence[str | Sequence[str]]) -> Chain:
    return tuple((link,) if isinstance(link, str) else tuple(link) for link in links)


def _dates(time: object) -> tuple[str, str] | None:
    """First and last day of a resolved time; None where either is unknown."""
    if isinstance(time, dict) and time.get("start") and time.get("end"):
        return time["start"], time["end"]
    return None
