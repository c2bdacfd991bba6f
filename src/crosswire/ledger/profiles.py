"""What the cross-check notes about reports, so that a new one finds those it may be like without looking at all."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, ColumnElement, Connection, bindparam, delete, insert, select, update

from crosswire.ledger.gathered import memberships, profile_days, profile_names, profiles
from crosswire.ledger.plain import Where, among, between

NOTED = 500
"""Profiles that are written or read at once."""


@dataclass(frozen=True, slots=True)
class Profiled:
    """What one report names, by weight, the heaviest names first in ``top``, and the single days that it tells of.

    ``reach`` is the first (id) of all reports that a chain of likenesses leads to from it: nothing beyond them decides
    which matter it is of.
    """

    report: str
    published: datetime.date | None
    days: tuple[datetime.date, ...]
    weights: Mapping[str, float]
    top: tuple[str, ...]
    reach: str


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near two reports must be to be looked at: ``names`` of ``top`` in common wherever they are in time; one,
    where they are at most ``days`` apart, one tells of a day within ``told`` days of the other's date, or one has no
    date."""

    names: int
    days: int
    told: int


def note(connection: Connection, made: Iterable[Profiled]) -> None:
    """Write profiles over what was noted of the same reports."""
    some: list[Profiled] = []
    for one in made:
        some.append(one)
        if len(some) == NOTED:
            _write(connection, some)
            some = []
    if some:
        _write(connection, some)


def _write(connection: Connection, made: Sequence[Profiled]) -> None:
    for table in (profiles, profile_names, profile_days):
        connection.execute(delete(table).where(table.c.report.in_([one.report for one in made])))
    rows = [{"report": one.report, "published": one.published, "days": [day.isoformat() for day in one.days],
             "weights": dict(one.weights), "top": list(one.top), "reach": one.reach} for one in made]  # fmt: skip
    connection.execute(insert(profiles), rows)
    names = [{"name": name, "report": one.report, "published": one.published} for one in made for name in one.top]
    days = [{"day": day, "report": one.report} for one in made for day in one.days]
    for table, listed in ((profile_names, names), (profile_days, days)):
        if listed:
            connection.execute(insert(table), listed)


def noted(connection: Connection, reports: Iterable[str]) -> Iterator[Profiled]:
    """What was noted of those reports (ids)."""
    for some in _stretches(reports):
        for row in connection.execute(select(profiles).where(profiles.c.report.in_(some))):
            days = tuple(map(datetime.date.fromisoformat, row.days))
            yield Profiled(row.report, row.published, days, row.weights, tuple(row.top), row.reach)


def near(connection: sqlite3.Connection, one: Profiled, nearness: Nearness) -> list[str]:
    """The reports (ids) that have names of ``one`` and are near to it."""
    named, near_by = among("name", one.top), _near_in_time(one, nearness)
    query = f"""
      SELECT report FROM profile_names WHERE {named.condition} AND report <> :own
       GROUP BY report HAVING count(*) >= :names OR {near_by.condition}
    """
    values = {**named.values, **near_by.values, "own": one.report, "names": nearness.names}
    return [report for (report,) in connection.execute(query, values)]


def _near_in_time(one: Profiled, nearness: Nearness) -> Where:
    """That a report is near in time to ``one``."""
    if one.published is None:
        return Where("TRUE")
    apart, told = datetime.timedelta(days=nearness.days), datetime.timedelta(days=nearness.told)
    stretches = [(one.published - apart, one.published + apart), *((day - told, day + told) for day in one.days)]
    spans = [between("max(published)", f"span_{number}", *days) for number, days in enumerate(stretches)]
    tells = between("day", "told", one.published - told, one.published + told)
    conditions = [
        "max(published) IS NULL",
        f"report IN (SELECT report FROM profile_days WHERE {tells.condition})",
        *(span.condition for span in spans),
    ]
    values = {name: day for span in (tells, *spans) for name, day in span.values.items()}
    return Where(" OR ".join(conditions), values)


def reaching(connection: Connection, reaches: Iterable[str]) -> set[str]:
    """The reports (ids) of those reaches."""
    return set(_column(connection, profiles.c.report, profiles.c.reach, reaches))


def reaches_of(connection: Connection, reports: Iterable[str]) -> set[str]:
    """The reaches of those reports (ids), as far as they were noted."""
    return set(_column(connection, profiles.c.reach, profiles.c.report, reports))


def move(connection: Connection, reaches: Mapping[str, str]) -> None:
    """Note another reach of reports (ids)."""
    if reaches:
        moved = update(profiles).where(profiles.c.report == bindparam("of")).values(reach=bindparam("to"))
        connection.execute(moved, [{"of": report, "to": reach} for report, reach in reaches.items()])


def members_of(connection: Connection, reports: Iterable[str]) -> dict[str, set[str]]:
    """The matters (ids) of those reports (ids), each with all its reports."""
    columns, standing = memberships.c, memberships.c.withdrawn_at.is_(None)
    matters = set(_column(connection, columns.matter, columns.report, reports, standing))
    found: dict[str, set[str]] = {}
    for some in _stretches(matters):
        query = select(columns.report, columns.matter).where(standing, columns.matter.in_(some))
        for row in connection.execute(query):
            found.setdefault(row.matter, set()).add(row.report)
    return found


def _column(
    connection: Connection, wanted: Column[str], by: Column[str], values: Iterable[str], *further: ColumnElement[bool]
) -> Iterator[str]:
    for some in _stretches(values):
        yield from connection.execute(select(wanted).where(by.in_(some), *further)).scalars()


def _stretches(values: Iterable[str]) -> Iterator[list[str]]:
    ordered = sorted(set(values))
    return (ordered[first : first + NOTED] for first in range(0, len(ordered), NOTED))
