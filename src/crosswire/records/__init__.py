"""What every room speaks: frozen records, standard library only.

One report travels ``bytes -> Report -> Parse -> Claims -> Findings``; a step that fails yields a Problem instead.
"""

from crosswire.records.claim import (
    EVENT_TYPES,
    MEASURES,
    MONEY,
    PEOPLE_MEASURES,
    QUALIFIERS,
    SCOPES,
    STANCES,
    THING_MEASURES,
    Attribution,
    Claim,
    Event,
    Evidence,
    Figure,
    Kind,
    Link,
    Marks,
    Participant,
    Place,
    Statement,
    Time,
    claim_id,
)
from crosswire.records.correction import BadValue, Correction, UnknownField, correctable
from crosswire.records.decision import DECISION_KINDS, Decision, standing, subject
from crosswire.records.entry import Entry, Judgement
from crosswire.records.finding import FINDING_KINDS, Finding, finding_id
from crosswire.records.identity import Collapse, Identity
from crosswire.records.parse import Name, Parse, Saying, Sentence, Token
from crosswire.records.problem import CrosswireError, Problem
from crosswire.records.report import Mark, Report, report_id
from crosswire.records.span import Span

__all__ = [
    "DECISION_KINDS",
    "EVENT_TYPES",
    "FINDING_KINDS",
    "MEASURES",
    "MONEY",
    "PEOPLE_MEASURES",
    "QUALIFIERS",
    "SCOPES",
    "STANCES",
    "THING_MEASURES",
    "Attribution",
    "BadValue",
    "Claim",
    "Collapse",
    "Correction",
    "CrosswireError",
    "Decision",
    "Entry",
    "Event",
    "Evidence",
    "Figure",
    "Finding",
    "Identity",
    "Judgement",
    "Kind",
    "Link",
    "Mark",
    "Marks",
    "Name",
    "Parse",
    "Participant",
    "Place",
    "Problem",
    "Report",
    "Saying",
    "Sentence",
    "Span",
    "Statement",
    "Time",
    "Token",
    "UnknownField",
    "claim_id",
    "correctable",
    "finding_id",
    "report_id",
    "standing",
    "subject",
]
