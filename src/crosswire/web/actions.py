"""The table of actions: what a person can decide, each a row that lasts and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crosswire.api import Ledger
from crosswire.records.fields import CLAIM_FIELDS
from crosswire.records.wire import Wire
from crosswire.web.action import Action
from crosswire.web.parameters import choice, day, text
from crosswire.web.visible import visible
from crosswire.web.wires import decision_to_wire, heading_to_wire

Values = Mapping[str, Any]
LONGEST_NOTE = 20_000
"""Characters of a note: some pages."""

WHY = text("why", "The reason, kept with the decision.", longest=LONGEST_NOTE)
WHO = text("who", "Who decides; the login name of the server if left out.")
SEEN = text("seen", "The latest decision on it that was known (\"\" for none): refused where there is a later one.",
            keep_empty=True)  # fmt: skip
COMMON = (WHY, WHO, SEEN)
CLAIM = text("claim", "The claim, by its id.")
TARGET = text("target", "What it is on: an id, or a source's name.")
PAIR = (
    choice("what", "What the two are.", ("source", "matter", "question")),
    text("one", "A source as reports name it; a matter or a report of it; a question or a claim on it."),
    text("other", "The other of the two."),
)
PAIR_NEEDS = ("what", "one", "other")


def _given(values: Values) -> dict[str, Any]:
    """Why, by whom, and on top of what."""
    return {"why": values["why"] or "", "who": values["who"] or "", "seen": values["seen"]}


def _accept(ledger: Ledger, values: Values) -> Wire:
    return decision_to_wire(ledger.accept(values["claim"], **_given(values)))


def _reject(ledger: Ledger, values: Values) -> Wire:
    return decision_to_wire(ledger.reject(values["claim"], **_given(values)))


def _correct(ledger: Ledger, values: Values) -> Wire:
    made = ledger.correct(values["claim"], values["field"], values["value"] or "none", **_given(values))
    return decision_to_wire(made)


def _grade(ledger: Ledger, values: Values) -> Wire:
    return decision_to_wire(ledger.grade(values["target"], values["grade"], **_given(values)))


def _note(ledger: Ledger, values: Values) -> Wire:
    return decision_to_wire(ledger.note(values["target"], values["words"], who=values["who"] or ""))


def _same(ledger: Ledger, values: Values) -> Wire:
    return decision_to_wire(ledger.same(values["one"], values["other"], what=values["what"], **_given(values)))


def _apart(ledger: Ledger, values: Values) -> Wire:
    return decision_to_wire(ledger.apart(values["one"], values["other"], what=values["what"], **_given(values)))


def _set(ledger: Ledger, values: Values) -> Wire:
    known = ledger.report(values["report"])
    published = values["published"] if values["published"] != known.published else None
    shown = (known.outlet, visible(known.outlet or ""))  # as forms have it, and as pages show it
    outlet = values["outlet"] if values["outlet"] not in shown else None
    return heading_to_wire(ledger.set(known.id, published=published, outlet=outlet, **_given(values)))


def _take_back(ledger: Ledger, values: Values) -> Wire:
    return decision_to_wire(ledger.take_back(values["decision"], **_given(values)))


ACTIONS: tuple[Action, ...] = (
    Action("accept", _accept, "It is rightly read",
           "Record that a claim is what its report says.", (CLAIM, *COMMON), ("claim",)),
    Action("reject", _reject, "It is wrongly read",
           "Record that a claim is not what its report says.", (CLAIM, *COMMON), ("claim",)),
    Action("correct", _correct, "The field is corrected", "Record what one field of a claim is.",
           (CLAIM, choice("field", "Which field.", tuple(CLAIM_FIELDS)),
            text("value", "What it is, in words or as JSON; empty or none for nothing."), *COMMON),
           ("claim", "field")),
    Action("grade", _grade, "The grade is given",
           "Grade a source's reliability, A to F, or a claim's credibility, 1 to 6.",
           (TARGET, choice("grade", "The grade (Admiralty code).", tuple("ABCDEF123456")), *COMMON),
           ("target", "grade")),
    Action("note", _note, "The note is kept", "Keep words on anything.",
           (TARGET, text("words", "The words.", longest=LONGEST_NOTE), WHO), ("target", "words")),
    Action("same", _same, "They are one",
           "Record that two sources, matters or questions are one.", (*PAIR, *COMMON), PAIR_NEEDS),
    Action("apart", _apart, "They are two",
           "Record that two sources, matters or questions are not one.", (*PAIR, *COMMON),
           PAIR_NEEDS),
    Action("set", _set, "The report was read again", "Record a report's day or outlet, and read it again.",
           (text("report", "The report, by its id."), day("published", "The day it came out."),
            text("outlet", "Who published it."), *COMMON), ("report",)),
    Action("take-back", _take_back, "It was taken back", "Record that a decision no longer holds.",
           (text("decision", "The decision, by its id."), *COMMON), ("decision",)),
)  # fmt: skip
