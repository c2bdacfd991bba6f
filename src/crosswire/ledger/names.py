"""What a user calls a report or a claim, to its id."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath

from sqlalchemy import ColumnElement, Connection, select

from crosswire.ledger import tables
from crosswire.ledger.errors import AmbiguousName, UnknownName

SHOWN = 4
"""How many of several that match a message lists."""


def name_report(connection: Connection, name: str, as_of: datetime.datetime | None = None) -> str:
    """The id of the report that goes by ``name``: its id, a path as given, the beginning of its id, or a file name.
    As of a moment, reports and paths that came later go by nothing.

    Raises UnknownName or AmbiguousName.
    """
    columns = tables.paths.c
    query = select(columns.report, columns.path).order_by(columns.number)
    known = query if as_of is None else query.where(columns.written_at <= as_of)
    rows = [tuple(row) for row in connection.execute(known)]
    for matches in _ways(name):
        found = list(dict.fromkeys(report for report, path in rows if matches(report, path)))
        if found:
            return _only(found, "report", name)
    raise UnknownName(f"no report goes by {name!r}; give its id, its path or its file name")


def _ways(name: str) -> Iterator[Callable[[str, str], bool]]:
    """The ways in which a report may be meant, plainest first."""
    yield lambda report, path: name in {report, path}
    if name:
        yield lambda report, path: report.startswith((name, f"r_{name}"))  # noqa: ARG005
    yield lambda report, path: PurePath(path).name == name  # noqa: ARG005
    yield lambda report, path: PurePath(path).stem == name  # noqa: ARG005


def name_claim(
    connection: Connection, name: str, is_current: ColumnElement[bool], as_of: datetime.datetime | None = None
) -> str:
    """The id of the claim that goes by ``name``, its id or the beginning of it, among the current readings.

    Raises UnknownName or AmbiguousName.
    """
    claims = tables.claims.c
    beginning = name if name.startswith("c_") else f"c_{name}"
    matching = select(claims.id).where(claims.id.startswith(beginning, autoescape=True)).distinct().order_by(claims.id)
    current = matching.join(tables.readings, tables.readings.c.number == claims.reading).where(is_current)
    found = list(connection.execute(current).scalars())
    if beginning in found:
        return beginning
    if found and len(beginning) > len("c_"):
        return _only(found, "claim", name)
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
    placed, claims, readings = tables.placements.c, tables.claims.c, tables.readings.c
    standing = select(placed.matter).where(_stands(as_of), placed.matter.is_not(None)).distinct()
    beginning = name if name.startswith("m_") else f"m_{name}"
    found = list(connection.execute(standing.where(placed.matter.startswith(beginning, autoescape=True))).scalars())
    if found and len(beginning) > len("m_"):
        return beginning if beginning in found else _only(sorted(found), "matter", name)
    try:
        report = name_report(connection, name, as_of)
    except UnknownName as error:
        said = f"no matter goes by {name!r}; give its id, or one of its reports by id, path or file name"
        raise UnknownName(said) from error
    of_report = standing.join(tables.claims, claims.id == placed.claim).join(
        tables.readings, readings.number == claims.reading
    )
    matters = list(connection.execute(of_report.where(readings.report == report)).scalars())
    if not matters:
        raise UnknownName(f"the report {name!r} has no claims, and so no matter")
    return _only(sorted(matters), "matter", name)


def name_question(connection: Connection, name: str, as_of: datetime.datetime | None = None) -> str:
    """The id of the question of that id or beginning of one. Raises UnknownName or AmbiguousName."""
    placed = tables.placements.c
    standing = select(placed.question).where(_stands(as_of)).distinct()
    found = sorted(connection.execute(standing.where(placed.question.startswith(name, autoescape=True))).scalars())
    if not found:
        raise UnknownName(f"no question goes by {name!r}; 'crosswire figures' lists them")
    return name if name in found else _only(found, "question", name)


def _stands(as_of: datetime.datetime | None) -> ColumnElement[bool]:
    """Whether a placing stood at that moment; whether it stands, for None."""
    placed = tables.placements.c
    if as_of is None:
        return placed.withdrawn_at.is_(None)
    return (placed.written_at <= as_of) & (placed.withdrawn_at.is_(None) | (placed.withdrawn_at > as_of))


def _only(found: Sequence[str], what: str, name: str) -> str:
    if len(found) > 1:
        shown = ", ".join(found[:SHOWN]) + (" …" if len(found) > SHOWN else "")
        raise AmbiguousName(f"{len(found)} {what}s go by {name!r} ({shown}); give more of the id")
    return found[0]
