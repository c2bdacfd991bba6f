"""How pages word what the records hold."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable

from crosswire.records import Decision
from crosswire.records.correction import value_words
from crosswire.records.decision import holding
from crosswire.records.wording import one_line

NAVIGATION = (
    ("overview", "Overview"), ("matters", "Matters"), ("questions", "Questions"), ("findings", "Findings"),
    ("timeline", "Timeline"), ("sources", "Sources"), ("reports", "Reports"), ("review", "Review"),
)  # fmt: skip
"""The pages that every page leads to, and what they are called there."""
BELONGING = {
    "matter": "matters", "question": "questions", "finding": "findings", "source": "sources", "parties": "sources",
    "party": "sources", "relays": "sources", "report": "reports", "decisions": "review", "precision": "review",
}  # fmt: skip
"""Under which of them other pages are found."""

FINDING_WORDS = {
    "conflict": "cannot all be true",
    "answered": "one denies or doubts the other",
    "revised": "one origin changed its account",
    "drift": "a copy dropped a hedge or a source",
    "corroborated": "independent origins agree",
    "echo": "one origin in several reports",
    "compatible": "looks opposed, and is not",
}
"""What each kind of finding says, in a few words."""


RELIABILITY = (
    ("A", "completely reliable"), ("B", "usually reliable"), ("C", "fairly reliable"), ("D", "not usually reliable"),
    ("E", "unreliable"), ("F", "cannot be judged"),
)  # fmt: skip
CREDIBILITY = (
    ("1", "confirmed by others"), ("2", "probably true"), ("3", "possibly true"), ("4", "doubtful"),
    ("5", "improbable"), ("6", "cannot be judged"),
)  # fmt: skip
"""The Admiralty code (NATO STANAG 2511)."""


def plain(name: str) -> str:
    """A name of the contract as words: killed_or_injured is killed or injured."""
    return name.replace("_", " ").replace("-", " ")


def decided(decision: Decision) -> str:
    """What a decision set, in words; "" where it set nothing."""
    value = decision.value or ""
    return value_words(json.loads(value)) if decision.kind == "correct" and value else value


def still_holding(decisions: Iterable[Decision]) -> frozenset[str]:
    """The ids of those of ``decisions`` that nobody took back."""
    return frozenset(decision.id for decision in holding(decisions))


def day(date: datetime.date | None) -> str:
    """A date as it is written in tables, "undated" where none is known."""
    return "undated" if date is None else date.isoformat()


def moment(when: datetime.datetime) -> str:
    """A moment to the minute, in UTC."""
    return f"{when.astimezone(datetime.UTC):%Y-%m-%d %H:%M} UTC"


def cut(text: str, length: int = 160) -> str:
    """``text`` on one line, cut at a word where it is longer than ``length``."""
    line = one_line(text)
    if len(line) <= length:
        return line
    return line[:length].rpartition(" ")[0] + " …"


def share(part: float) -> str:
    """A share of one as a percentage."""
    return f"{part * 100:.0f} %"
