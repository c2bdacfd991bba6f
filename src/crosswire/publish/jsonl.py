"""JSON Lines as the claims contract has them: claims.jsonl, reports.jsonl (with texts), findings.jsonl."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from crosswire.publish.files import whole_file
from crosswire.records import Entry, Finding, Report
from crosswire.records.wire import Wire, entry_to_wire, finding_to_wire, report_to_wire


def write_jsonl(
    folder: Path, claims: Iterable[Entry], reports: Iterable[Report], findings: Iterable[Finding]
) -> tuple[Path, ...]:
    """Write three files into ``folder``, one record a line; returns them. Raises PublishError."""
    return (
        _write(folder / "claims.jsonl", map(entry_to_wire, claims)),
        _write(folder / "reports.jsonl", map(report_to_wire, reports)),
        _write(folder / "findings.jsonl", map(finding_to_wire, findings)),
    )


def _write(path: Path, lines: Iterable[Wire]) -> Path:
    with whole_file(path) as handle:
        for line in lines:
            handle.write(json.dumps(line, ensure_ascii=False) + "\n")
    return path
