"""What a user calls a report or a claim, to its id."""

from __future__ import annotations

import datetime
from pathlib import PurePath

from sqlalchemy import Column, ColumnElement, Connection, Table, and_, false, or_, select

from crosswire.ledger import tables
from crosswire.ledger.errors import UnknownName
from crosswire.ledger.gathered import memberships
from crosswire.ledger.naming import LAST, only_one


def name_report(connection: Connection, name: str, as_of: datetime.datetime | None = None) -> str:
    """The id of the report that goes by ``name``: its id, a path as given, the beginning of its id, or a file name.
    As of a moment, reports and paths that came later go by nothing.

    Raises UnknownName or AmbiguousName.
    """
    columns = tables.paths.c
    query = select(columns.report, columns.path).order_by(columns.number)
    known = query if as_of is None else query.where(columns.written_at <= as_of)
    exactly = (columns.report == name) | (columns.path == name)
    beginning = or_(*(_begins(columns.report, start) for start in (name, f"r_{name}"))) if name else false()
    for wanted in (exactly, beginning):
        if found := list(dict.fromkeys(row.report for row in connection.execute(known.where(wanted)))):
            return only_one(found, "report", name)
    rows = [(row.report, PurePath(row.path)) for row in connection.execute(known)]
    for part in ("name", "stem"):
        if found := list(dict.fromkeys(report for report, path in rows if getattr(path, part) == name)):
            return only_one(found, "report", name)
    raise UnknownName(f"no report goes by {name!r}; give its id, its path or its file name")


def _begins(column: Column[str], beginning: str) -> ColumnElement[bool]:
    """Whether a column begins so, in a way that an index answers."""
    return and_(column >= beginning, column < beginning + LAST)


def name_claim(
    connection: Connection, name: str, is_current: ColumnElement[bool], as_of: datetime.datetime | None = None
) -> str:
    """The id of the claim that goes by ``name``, its id or the beginning of it, among the current readings.

    Raises UnknownName or AmbiguousName.
    """
    claims = tables.claims.c
    beginning = name if name.startswith("c_") else f"c_{name}"
    matching = select(claims.id).where(_begins(claims.id, beginning)).distinct().order_by(claims.id)
    current = matching.join(tables.readings, tables.readings.c.number == claims.reading).where(is_current)
    found = list(connection.execute(current).scalars())
    if beginning in found:
        return beginning
    if found and len(beginning) > len("c_"):
        return only_one(found, "claim", name)
    readings = tables.readings.c
    ever = matching.join(tables.readings, readings.number == claims.reading)
    known = ever if as_of is None else ever.where(readings.written_at <= as_of)
    if connection.execute(known).first() is not None and len(beginning) > len("c_"):
        raise UnknownName(f"the claim {name!r} belongs to an earlier reading of its report; a later one lacks it")
    raise UnknownName(f"no claim goes by {name!r}; give its id or the beginning of its id")


def name_matter(connection: Connection, name: str, as_of: datetime.datetime | None = None) -> str:
    """The id of the matter that goes by ``name``: its id, the beginning of it, or a report that belongs to it.

    Raises UnknownName or AmbiguousName.
    """
    member = memberships.c
    standing = select(member.matter).where(_stands(memberships, as_of)).distinct()
    if connection.execute(standing.where(member.matter == name).limit(1)).first() is not None:
        return name
    beginning = name if name.startswith("m_") else f"m_{name}"
    found = list(connection.execute(standing.where(_begins(member.matter, beginning))).scalars())
    if found and len(beginning) > len("m_"):
        return beginning if beginning in found else only_one(sorted(found), "matter", name)
    try:
        report = name_report(connection, name, as_of)
    except UnknownName as error:
        said = f"no matter goes by {name!r}; give its id, or one of its reports by id, path or file name"
        raise UnknownName(said) from error
    matter = connection.execute(standing.where(member.report == report)).scalar()
    if matter is None:
        raise UnknownName(f"the report {name!r} has no matter: it was not cross-checked then")
    return str(matter)


def _stands(table: Table, as_of: datetime.datetime | None) -> ColumnElement[bool]:
    """Whether a row stood at that moment; whether it stands, for None."""
    placed = table.c
    if as_of is None:
        return placed.withdrawn_at.is_(None)
    return (placed.written_at <= as_of) & (placed.withdrawn_at.is_(None) | (placed.withdrawn_at > as_of))
