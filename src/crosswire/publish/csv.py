"""Tables as comma-separated values (RFC 4180, UTF-8): claims.csv, links.csv, reports.csv, findings.csv.

The columns are the claims contract's fields, nested ones with their names joined (``time_start``); a claim's sources
are rows of links.csv. Text cells that a spreadsheet would take for a formula get an apostrophe in front, as OWASP
advises (https://owasp.org/www-community/attacks/CSV_Injection): reports are other people's words.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from crosswire.publish.files import whole_file
from crosswire.records import Entry, Finding, Report
from crosswire.records.wire import Wire, entry_to_wire, finding_to_wire, report_to_wire

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
NESTED: Mapping[str, tuple[str, ...]] = {
    "evidence": ("start", "end", "quote"),
    "marks": ("number", "qualifier", "stance", "time", "place"),
    "time": ("start", "end", "precision", "text"),
    "place": ("name", "country", "latitude", "longitude", "text"),
    "figure": (
        "measure", "low", "best", "high", "qualifier", "counted", "unit", "side", "people", "scope", "period_days",
        "subset_of", "implied",
    ),
    "event": ("type", "predicate", "participants", "object"),
    "statement": ("content",),
}  # fmt: skip
"""The contract's nested fields, each a group of columns; a group is empty where the claim has no such thing."""
PLAIN = ("id", "kind", "report", "outlet", "published", "matter", "question", "within", "stance", "confidence")
CLAIM_COLUMNS = (*PLAIN, "origin", *(f"{group}_{name}" for group, names in NESTED.items() for name in names))
LINK_COLUMNS = ("claim", "position", "name", "source", "party", "role", "start", "end")
REPORT_COLUMNS = (
    "id", "report", "outlet", "published", "title", "byline", "dateline", "url", "form", "sha256", "marks", "text",
)  # fmt: skip
FINDING_COLUMNS = (
    "id", "kind", "matter", "question", "label", "claims", "origins", "parties", "reports", "field", "low", "high",
    "why",
)  # fmt: skip


def write_csv(
    folder: Path, claims: Iterable[Entry], reports: Iterable[Report], findings: Iterable[Finding]
) -> tuple[Path, ...]:
    """Write four tables into ``folder``; returns them. Raises PublishError."""
    claims_path, links_path = folder / "claims.csv", folder / "links.csv"
    with whole_file(claims_path) as claims_file, whole_file(links_path) as links_file:
        claim_rows, link_rows = csv.writer(claims_file), csv.writer(links_file)
        claim_rows.writerow(CLAIM_COLUMNS)
        link_rows.writerow(LINK_COLUMNS)
        for line in map(entry_to_wire, claims):
            claim_rows.writerow(_cells(claim_values(line), CLAIM_COLUMNS))
            link_rows.writerows(_cells(link, LINK_COLUMNS) for link in _links(line))
    return (
        claims_path,
        links_path,
        _write(folder / "reports.csv", REPORT_COLUMNS, map(report_to_wire, reports)),
        _write(folder / "findings.csv", FINDING_COLUMNS, map(finding_to_wire, findings)),
    )


def _write(path: Path, columns: tuple[str, ...], lines: Iterable[Wire]) -> Path:
    with whole_file(path) as handle:
        rows = csv.writer(handle)
        rows.writerow(columns)
        rows.writerows(_cells(line, columns) for line in lines)
    return path


def claim_values(line: Wire) -> Wire:
    """A claim's line with its nested fields laid out flat, and its origin's source."""
    flat = {f"{group}_{name}": (line[group] or {}).get(name) for group, names in NESTED.items() for name in names}
    return {**line, **flat, "origin": line["attribution"][-1]["source"] if line["attribution"] else None}


def _links(line: Wire) -> Iterator[Wire]:
    for position, link in enumerate(line["attribution"]):
        yield {"claim": line["id"], "position": position, **link}


def _cells(values: Wire, columns: tuple[str, ...]) -> list[str | int | float]:
    return [cell(values[column]) for column in columns]


def cell(value: object) -> str | int | float:
    """One cell: nothing for None, spans as 12-15, lists joined by semicolons, text without formulas."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    text = _joined(value) if isinstance(value, list) else str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _joined(values: list[object]) -> str:
    if values and all(isinstance(value, int) for value in values):
        return "-".join(map(str, values))
    return "; ".join(_part(value) for value in values)


def _part(value: object) -> str:
    """One of a list's items; a mapping (a participant, a mark) as its values."""
    return " ".join(map(str, value.values())) if isinstance(value, dict) else str(value)
