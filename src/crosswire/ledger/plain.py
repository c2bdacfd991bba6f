"""Questions in plain SQL: what their conditions and values have in common."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Where:
    """A condition of SQL, with the values of the parameters that it names."""

    condition: str
    values: Values = field(default_factory=dict)


def is_(column: str, value: object) -> Where:
    """That a column, of which no other condition of the same question speaks, has a value."""
    name = column.replace(".", "_")
    return Where(f"{column} = :{name}", {name: value})


def among(column: str, values: Iterable[object]) -> Where:
    """That a column, of which no other condition of the same question speaks, has one of some hundreds of values."""
    name = column.replace(".", "_")
    named = {f"{name}_{number}": value for number, value in enumerate(values)}
    return Where(f"{column} IN ({', '.join(f':{one}' for one in named)})", named)


def not_among(column: str, values: Iterable[object]) -> Where:
    """That a column, of which no other condition of the same question speaks, has none of those values, and has one."""
    where = among(column, values)
    return Where(f"NOT ({where.condition})", where.values)


def between(column: str, name: str, first: datetime.date, last: datetime.date) -> Where:
    """That a column is a day from ``first`` to ``last``; ``name`` is what its parameters begin with."""
    days = {f"{name}_first": first.isoformat(), f"{name}_last": last.isoformat()}
    return Where(f"{column} BETWEEN :{name}_first AND :{name}_last", days)


def stands(table: str, as_of: datetime.datetime | None) -> str:
    """That a row of ``table`` stood at the moment ``:until``; that it stands, for None."""
    if as_of is None:
        return f"{table}.withdrawn_at IS NULL"
    return f"{table}.written_at <= :until AND ({table}.withdrawn_at IS NULL OR {table}.withdrawn_at > :until)"


def all_of(wanted: Iterable[Where], as_of: datetime.datetime | None) -> Where:
    """All of the conditions at once, and the moment that they may speak of as ``:until``."""
    conditions = list(wanted)
    values = {name: value for one in conditions for name, value in one.values.items()}
    until = {} if as_of is None else {"until": moment_text(as_of)}
    return Where(" AND ".join(f"({one.condition})" for one in conditions) or "TRUE", {**values, **until})


def moment_text(moment: datetime.datetime) -> str:
    """An aware moment as the ledger keeps it: in UTC, to the microsecond. Raises ValueError on a naive one."""
    if moment.tzinfo is None:
        raise ValueError(f"a moment needs its time zone: {moment!r}")
    return moment.astimezone(datetime.UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def moment_of(kept: str) -> datetime.datetime:
    """The aware moment that the ledger keeps so. Raises ValueError where it is none."""
    return datetime.datetime.fromisoformat(kept).replace(tzinfo=datetime.UTC)


def day_of(kept: str | None) -> datetime.date | None:
    """The day that the ledger keeps so, None for none. Raises ValueError where it is none."""
    return None if kept is None else datetime.date.fromisoformat(kept)
