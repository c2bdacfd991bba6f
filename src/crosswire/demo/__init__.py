"""Invented reports on three matters that show the main job, with the claims a careful reader would find in them.

Every name, place and outlet in them is invented; ``golden()`` is written by hand and never from the reader's output.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "reports"
MANIFEST = FOLDER / "manifest.csv"


def reports() -> tuple[Path, ...]:
    """The bundled reports' files, by name."""
    return tuple(sorted(FOLDER.glob("*.txt")))


def golden() -> tuple[Mapping[str, Any], ...]:
    """The hand-written key claims, one mapping each: report, kind, evidence and the fields that must come out of it.

    ``evidence`` stands once in its report. ``kind`` is figure, statement, event or no_figure (a number that tempts);
    ``origin`` lists good forms of the origin's name, empty for the outlet's own voice. Fields left out may be anything.
    """
    lines = (FOLDER.parent / "golden.jsonl").read_text("utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


__all__ = ["FOLDER", "MANIFEST", "golden", "reports"]
