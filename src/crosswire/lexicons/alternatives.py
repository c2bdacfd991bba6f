"""One pattern for many phrases, in the time of one: those that begin alike share their beginning."""

from __future__ import annotations

import re
from collections.abc import Iterable

Branches = dict[str, "Branches"]
END = ""


def alternatives(phrases: Iterable[str]) -> str:
    """A regular expression for any of ``phrases`` literally, the longest that fits first; "" for none."""
    root: Branches = {}
    for phrase in phrases:
        node = root
        for letter in phrase:
            node = node.setdefault(letter, {})
        node[END] = {}
    return _written(root)


def _written(node: Branches) -> str:
    rows = [_row(letter, below) for letter, below in node.items() if letter != END]
    either = rows[0] if len(rows) == 1 and END not in node else f"(?:{'|'.join(rows)})" if rows else ""
    return f"{either}?" if either and END in node else either


def _row(letter: str, node: Branches) -> str:
    """The letters from ``letter`` on while there is but one way, then the ways that part."""
    letters = letter
    while len(node) == 1 and END not in node:
        letter, node = next(iter(node.items()))
        letters += letter
    return re.escape(letters) + _written(node)
