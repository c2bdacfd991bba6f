"""Who relays whom as a drawing: relays in a column on the left, those whose word they pass on to the right of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.ledger import RelayRow

COLUMN, ROW = 300, 34
"""Distance of columns and of rows, in the drawing's units."""
BOX, TALL = 210, 26
"""Width and height of a box."""
COLUMNS = 4
"""Further relays of relays share the last column."""
LONGEST_NAME = 26


@dataclass(frozen=True, slots=True)
class Box:
    """A source, with the upper left corner of its box; ``words`` are its name, cut to fit."""

    name: str
    words: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Line:
    """``relay`` passes on the word of ``source`` in so many claims; ``path`` is an SVG path between their boxes,
    ``width`` its stroke's."""

    relay: str
    source: str
    claims: int
    path: str
    width: float


@dataclass(frozen=True, slots=True)
class Graph:
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    width: int
    height: int


def layered(relays: Sequence[RelayRow]) -> Graph:
    """Sources in columns, each to the right of those that relay it where no circle forbids."""
    depth = _depths(relays)
    columns: dict[int, list[str]] = defaultdict(list)
    weights = _weights(relays)
    for name in sorted(depth, key=lambda name: (-weights[name], name)):
        columns[depth[name]].append(name)
    boxes = {
        name: Box(name, _cut(name), COLUMN * column, ROW * row)
        for column, names in columns.items()
        for row, name in enumerate(_near(names, column, columns, relays))
    }
    most = max((row.claims for row in relays), default=1)
    lines = tuple(_line(row, boxes, most) for row in relays)
    height = ROW * max((len(names) for names in columns.values()), default=0)
    return Graph(tuple(boxes.values()), lines, COLUMN * max(columns, default=0) + BOX, height)


def _depths(relays: Sequence[RelayRow]) -> dict[str, int]:
    """The column of each: one more than the rightmost of its relays, at most COLUMNS - 1."""
    depth = {name: 0 for row in relays for name in (row.relay, row.source)}
    for _ in range(COLUMNS - 1):
        for row in relays:
            depth[row.source] = min(max(depth[row.source], depth[row.relay] + 1), COLUMNS - 1)
    used = {column: number for number, column in enumerate(sorted(set(depth.values())))}
    return {name: used[column] for name, column in depth.items()}


def _weights(relays: Sequence[RelayRow]) -> Counter[str]:
    """In how many claims each passes on a word, or is passed on."""
    weights: Counter[str] = Counter()
    for row in relays:
        for name in {row.relay, row.source}:
            weights[name] += row.claims
    return weights


def _near(names: Sequence[str], column: int, columns: dict[int, list[str]], relays: Sequence[RelayRow]) -> list[str]:
    """The names of a column, each as high as its relays on average, so that few lines cross."""
    before = {name: row for row, name in enumerate(columns.get(column - 1, []))}

    def height(name: str) -> float:
        rows = [before[row.relay] for row in relays if row.source == name and row.relay in before]
        return sum(rows) / len(rows) if rows else len(before)

    return sorted(names, key=height) if column else list(names)


def _line(row: RelayRow, boxes: dict[str, Box], most: int) -> Line:
    start, end = boxes[row.relay], boxes[row.source]
    x1, y1, x2, y2 = start.x + BOX, start.y + TALL // 2, end.x, end.y + TALL // 2
    bend = max(40, abs(x2 - x1) // 2)
    path = f"M{x1} {y1}C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}"
    return Line(row.relay, row.source, row.claims, path, round(1 + 4 * row.claims / most, 1))


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"
