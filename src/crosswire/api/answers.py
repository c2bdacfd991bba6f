"""What a ledger answers with, where a record alone does not say it all."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.records import Decision, Entry, Link, Problem, Report


@dataclass(frozen=True, slots=True)
class TracedLink:
    """One source of a chain with the report's words: ``words`` name it, ``cue`` says that it says so ("" if none)."""

    link: Link
    words: str
    cue: str


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a claim comes from: outlet ← relay ← origin.

    ``links`` are outermost first, empty where the outlet says it itself; ``judgements`` are the decisions on this
    claim, oldest first.
    """

    entry: Entry
    report: Report
    links: tuple[TracedLink, ...]
    judgements: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A report with its claims in the order of their evidence, and what went wrong with it."""

    report: Report
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Logged:
    """A decision with what has become of it.

    ``holds``: it was not taken back, and nobody decided otherwise later; ``taken_back`` is the decision that took it
    back. ``stale``: the reader has since read otherwise what was decided on; ``orphaned``: it no longer reads a claim
    there at all, so that the decision waits for one.
    """

    decision: Decision
    holds: bool
    taken_back: Decision | None = None
    stale: bool = False
    orphaned: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, newest first: reports with an excerpt each (words found between OPEN and CLOSE of
    ``crosswire.ledger``), and claims."""

    reports: tuple[tuple[Report, str], ...]
    claims: tuple[Entry, ...]
