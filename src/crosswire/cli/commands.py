"""Every command, and what `crosswire --help` says of it; its module is imported only when it is run.

A new command is a file of its own and a line here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A command: the module that holds it, its name there, and its line in the list of commands."""

    module: str
    attribute: str
    summary: str


def _entry(name: str, summary: str, *, module: str | None = None, attribute: str | None = None) -> Entry:
    return Entry(f"crosswire.cli.{module or name}", attribute or name, summary)


COMMANDS: Mapping[str, Entry] = {
    "accept": _entry("accept", "Record that a claim is what its report says.", module="judge"),
    "apart": _entry("apart", "Record that two sources, matters or questions are not one.", module="identify"),
    "bench": _entry("bench", "Time reading or the pages, and compare with other libraries."),
    "correct": _entry("correct", "Record what a field of a claim is."),
    "decisions": _entry("decisions", "What people decided, and what has become of it."),
    "demo": _entry("demo", "Read invented reports and show what crosses in them."),
    "evaluate": _entry("evaluate", "Measure a stage of the reader on a corpus."),
    "export": _entry("export", "Write claims, reports and findings into a folder."),
    "figures": _entry("figures", "Every figure on one question, by origin, over time."),
    "findings": _entry("findings", "What crosses, conflicts first, with the claims behind it."),
    "grade": _entry("grade", "Grade a source A to F, or a claim 1 to 6.", module="remark"),
    "note": _entry("note", "Keep words on anything.", module="remark"),
    "publish": _entry("publish", "Pages to hand on: a folder, or one question as one file."),
    "read": _entry("read", "Add reports to the ledger, and say what now crosses."),
    "reject": _entry("reject", "Record that a claim is not what its report says.", module="judge"),
    "review": _entry("review", "What is most worth a look, and how often the reader was right."),
    "same": _entry("same", "Record that two sources, matters or questions are one.", module="identify"),
    "search": _entry("search", "Reports and claims that have all of some words."),
    "serve": _entry("serve", "The ledger in a browser, to look, to trace and to judge."),
    "set": _entry("set", "Record a report's date or outlet, and read it again.", module="judge", attribute="set_"),
    "show": _entry("show", "A report with its claims marked in it."),
    "sources": _entry("sources", "Who is cited, and for whom they speak."),
    "take-back": _entry("take-back", "Undo a decision.", module="correct", attribute="take_back"),
    "timeline": _entry("timeline", "Dated events and figures in order, and who disagrees."),
    "trace": _entry("trace", "Where a claim comes from: outlet ← relay ← origin."),
    "verify": _entry("verify", "Check the ledger against what was read, to the byte."),
}
"""By name, as typed."""
