"""What a user calls a question, to its id, in plain SQL; and what all names have in common."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Sequence

from crosswire.ledger.errors import AmbiguousName, UnknownName
from crosswire.ledger.plain import Where, all_of, is_, stands

LAST = "\U0010ffff"
"""The last of all characters."""
SHOWN = 4
"""How many of several that match a message lists."""


def name_question(connection: sqlite3.Connection, name: str, as_of: datetime.datetime | None = None) -> str:
    """The id of the question of that id or beginning of one. Raises UnknownName or AmbiguousName."""
    exactly = is_("question", name)
    begun = Where("question >= :name AND question < :beyond", {"name": name, "beyond": name + LAST})
    for wanted, end in ((exactly, "LIMIT 1"), (begun, "ORDER BY question")):  # a large question has thousands of claims
        where = all_of([Where(stands("placements", as_of)), wanted], as_of)
        query = f"SELECT DISTINCT question FROM placements WHERE {where.condition} {end}"
        if found := [question for (question,) in connection.execute(query, where.values)]:
            return only_one(found, "question", name)
    raise UnknownName(f"no question goes by {name!r}; 'crosswire figures' lists them")


def only_one(found: Sequence[str], what: str, name: str) -> str:
    """The one of those ``found`` under a name. Raises AmbiguousName where there are several."""
    if len(found) > 1:
        shown = ", ".join(found[:SHOWN]) + (" …" if len(found) > SHOWN else "")
        raise AmbiguousName(f"{len(found)} {what}s go by {name!r} ({shown}); give more of the id")
    return found[0]
