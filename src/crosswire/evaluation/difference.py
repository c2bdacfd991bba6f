"""What a change to reading gained and lost: two exports of the same reports, claim by claim."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from crosswire.evaluation.gold_errors import plain
from crosswire.records import CrosswireError

Line = Mapping[str, Any]
APART = frozenset({"id", "report", "outlet", "published", "matter", "question", "confidence", "within"})
"""What two readings of one claim may differ in without its being read otherwise."""


class UnreadableClaims(CrosswireError):
    """The file is no export of claims."""


@dataclass(frozen=True, slots=True)
class Change:
    """A claim gained, lost, or read otherwise; ``fields`` are those that differ."""

    kind: Literal["gained", "lost", "changed"]
    report: str
    start: int
    words: str
    fields: tuple[str, ...] = ()


def read_export(path: Path) -> list[Line]:
    """The claims of an exported claims.jsonl. Raises UnreadableClaims."""
    try:
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise UnreadableClaims(f"{path} is no claims.jsonl as crosswire export writes it: {error}") from error
    if any(not isinstance(line, dict) or "evidence" not in line for line in lines):
        raise UnreadableClaims(f"{path} is no claims.jsonl as crosswire export writes it: a line is no claim")
    return lines


def differences(old: Sequence[Line], new: Sequence[Line]) -> list[Change]:
    """Every change from ``old`` to ``new``, by report and place. A claim is the same where its report, kind and anchor
    are: its id, or, for reports of another id, the numbers and the evidence."""
    before, after = ({_key(line): line for line in lines} for lines in (old, new))
    return sorted(_changes(before, after), key=lambda change: (change.report, change.start, change.kind))


def _changes(before: Mapping[str, Line], after: Mapping[str, Line]) -> Iterator[Change]:
    for key in before.keys() - after.keys():
        yield _change("lost", before[key])
    for key in after.keys() - before.keys():
        yield _change("gained", after[key])
    for key in before.keys() & after.keys():
        fields = tuple(_differing(before[key], after[key]))
        if fields:
            yield _change("changed", after[key], fields)


def _key(line: Line) -> str:
    return str(line["id"])


def _change(kind: Literal["gained", "lost", "changed"], line: Line, fields: tuple[str, ...] = ()) -> Change:
    return Change(kind, Path(str(line["report"])).name, line["evidence"]["start"], said(line), fields)


def said(line: Line) -> str:
    """One claim in few words: what it is, who says it, its evidence."""
    figure = line.get("figure")
    what = f"{figure['measure']} {figure['low']}–{figure['high']} {figure['qualifier']}" if figure else line["kind"]
    chain = " ← ".join(link["name"] for link in line["attribution"]) or "own voice"
    return f"{what} · {chain} · {line['stance']} · “{plain(line['evidence']['quote'])}”"


def _differing(old: Line, new: Line) -> Iterator[str]:
    """The names of the fields that differ, with what they were and are where that is short."""
    for name in new.keys() - APART:
        if name in {"figure", "event", "statement", "time", "place"} and old.get(name) and new[name]:
            was, now = old[name], new[name]
            inner = [key for key in now if was.get(key) != now[key]]
            yield from (f"{name}.{key}: {plain(str(was.get(key)))} → {plain(str(now[key]))}" for key in inner)
        elif name == "attribution":
            chains = [" ← ".join(link["name"] for link in line[name]) or "own voice" for line in (old, new)]
            if chains[0] != chains[1]:
                yield f"attribution: {chains[0]} → {chains[1]}"
        elif old.get(name) != new[name]:
            yield name if isinstance(new[name], dict) else f"{name}: {old.get(name)} → {new[name]}"
