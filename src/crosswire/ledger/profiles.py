"""What the cross-check notes about reports, so that a new one finds those it may be like without looking at all."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, ColumnElement, Connection, and_, bindparam, delete, func, insert, or_, select, update

from crosswire.ledger.gathered import memberships, profile_days, profile_names, profiles

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


def near(connection: Connection, one: Profiled, nearness: Nearness) -> list[str]:
    """The reports (ids) that have names of ``one`` and are near to it."""
    names = profile_names.c
    query = (
        select(names.report)
        .where(names.name.in_(one.top), names.report != one.report)
        .group_by(names.report)
        .having(or_(func.count() >= nearness.names, *_near_in_time(one, nearness)))
    )
    return list(connection.execute(query).scalars())


def _near_in_time(one: Profiled, nearness: Nearness) -> list[ColumnElement[bool]]:
    names, told = profile_names.c, datetime.timedelta(days=nearness.told)
    date = func.max(names.published)
    if one.published is None:
        return [func.count() > 0]
    apart = datetime.timedelta(days=nearness.days)
    tells = select(profile_days.c.report).where(profile_days.c.day.between(one.published - told, one.published + told))
    named = [and_(date >= day - told, date <= day + told) for day in one.days]
    near_by = and_(date >= one.published - apart, date <= one.published + apart)
    return [date.is_(None), near_by, names.report.in_(tells), *named]


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
