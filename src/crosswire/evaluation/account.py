"""A written account of what was measured: one section a corpus, each with its date, commit and command."""

from __future__ import annotations

import datetime
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from crosswire.evaluation.corpora import Draw
from crosswire.evaluation.floors import name_of
from crosswire.evaluation.scores import Run

HEAD = """# Accuracy

Measured by `crosswire evaluate`, which writes this page with `--record`. In brackets: 95 % bootstrap intervals over
documents. A section is of the commit that it names; "and changes" means that files were edited since.
"""
SECTION = re.compile(r"^## ", re.MULTILINE)


def record(path: Path, runs: Sequence[Run], draw: Draw, command: str, note: str = "") -> None:
    """Write each run's section into the page ``path``, in the place of an older one of the same corpus and draw."""
    content = path.read_text("utf-8") if path.exists() else HEAD
    head, *parts = SECTION.split(content)
    sections = {part.partition("\n")[0]: part.rstrip() for part in parts}
    for run in runs:
        name = name_of(run, draw)
        sections[name] = section(run, name, command, note)
    body = "\n\n".join(f"## {sections[name]}" for name in sorted(sections))
    path.write_text(f"{head.rstrip()}\n\n{body}\n", "utf-8")


def section(run: Run, name: str, command: str, note: str) -> str:
    """The section without its mark of a heading."""
    today = datetime.datetime.now(datetime.UTC).date()
    rows = [f"| {m.name} | {m.value:.3f} | {m.low:.3f} – {m.high:.3f} |" for m in run.measured()]
    lines = [
        name, "", f"{today}, {commit()}, {len(run.units)} units, digest `{run.digest}`:", f"`{command}`",
        *(["", note] if note else []), "", "| measure | value | interval |", "| --- | --- | --- |", *rows,
    ]  # fmt: skip
    return "\n".join(lines)


def commit() -> str:
    """The commit of the code that runs, "no commit" where it is not under version control."""
    here = Path(__file__).parent
    try:
        asked = [["rev-parse", "--short", "HEAD"], ["status", "--porcelain", "--", "."]]
        told = [_git(here, words) for words in asked]
    except (OSError, subprocess.CalledProcessError):
        return "no commit"
    return f"commit {told[0]}" + (" and changes" if told[1] else "")


def _git(folder: Path, words: Sequence[str]) -> str:
    done = subprocess.run(["git", "-C", str(folder.parent), *words], capture_output=True, text=True, check=True)
    return done.stdout.strip()
