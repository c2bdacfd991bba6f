"""How sure the reader is of a claim: signs that are at hand, weighed by what they proved to be worth.

A claim's confidence is the logistic function of the weights of its signs (lexicons/confidence.yaml), fitted by
``training/calibrate.py`` on labelled claims, so that of claims with confidence 0.9 about nine in ten are right. It says
nothing of whether the claim is true.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Mapping

from crosswire.lexicons.confidence import Weights
from crosswire.records import MONEY, PEOPLE_MEASURES, THING_MEASURES, Claim, Figure, Report

LEAST, MOST = 0.05, 0.99
"""Bounds of a confidence: no reader is sure beyond them on so few signs."""
LONG_EVIDENCE = 120
HEAD = 400
"""Characters at the start of a report, where the news itself stands."""
FAR = 150
"""Characters between a content and its source from which one is far from the other."""
SHORT, LONG = 4, 40
"""Words of a content below and above which it is short or long."""
PRONOUNS = frozenset({"he", "she", "they", "it", "who", "we", "i", "that", "which", "others", "some", "one"})
QUOTES = frozenset("\"“”‘'«»")
MANY = 1000
OTHER_PEOPLE = frozenset(PEOPLE_MEASURES) - {"killed", "injured", "killed_or_injured"}


def with_confidence(claims: Iterable[Claim], report: Report, weights: Weights) -> list[Claim]:
    """``claims`` with how sure the reader is of each."""
    return [dataclasses.replace(claim, confidence=confidence_of(claim, report, weights)) for claim in claims]


def confidence_of(claim: Claim, report: Report, weights: Weights) -> float:
    """From LEAST to MOST, two digits; a sign without a weight weighs nothing."""
    weighed = weights[claim.kind]
    total = math.fsum(weighed.get(name, 0.0) * sign for name, sign in signs_of(claim, report).items())
    return round(min(MOST, max(LEAST, 1 / (1 + math.exp(-total)))), 2)


def signs_of(claim: Claim, report: Report) -> Mapping[str, float]:
    """What is at hand about a claim, mostly yes (1) or no (0)."""
    if claim.figure is not None:
        found = _of_figure(claim, claim.figure, report)
    else:
        found = _of_statement(claim, report) if claim.kind == "statement" else _of_event(claim)
    return {"always": 1.0, **{name: float(sign) for name, sign in (found | _of_any(claim)).items()}}


def _of_any(claim: Claim) -> dict[str, float]:
    origin = claim.attribution[-1] if claim.attribution else None
    return {
        "not asserted": claim.stance != "asserted",
        "in a chain": len(claim.attribution) > 1,
        "source without a name": origin is not None and not any(c.isupper() for c in origin.name),
        "source only a pronoun": origin is not None and origin.name.lower() in PRONOUNS,
    }


def _of_figure(claim: Claim, figure: Figure, report: Report) -> dict[str, float]:
    number = figure.best if figure.best is not None else figure.low if figure.low is not None else figure.high
    written = claim.marks.number.of(report.text) if claim.marks.number else ""
    return {
        "measure far from its number": 10 * max(0.0, 0.9 - claim.confidence),
        "implied": figure.implied,
        "one": number == 1,
        "none": number == 0,
        "in words": bool(written) and not any(c.isdigit() for c in written),
        "thousands": number is not None and number >= MANY,
        "bounded": figure.qualifier not in {"exact", "about"},
        "vague": figure.qualifier == "vague",
        "injured": figure.measure in {"injured", "killed_or_injured"},
        "other people": figure.measure in OTHER_PEOPLE,
        "things": figure.measure in THING_MEASURES,
        "money": figure.measure == MONEY,
        "plain count": figure.measure == "count",
        "part of a whole": figure.subset_of is not None,
        "total": figure.scope != "incident",
        "long evidence": len(claim.evidence.span) > LONG_EVIDENCE,
        "attributed": bool(claim.attribution),
        "at the head": claim.anchor.start < HEAD,
    }


def _of_statement(claim: Claim, report: Report) -> dict[str, float]:
    words, origin = len(claim.evidence.quote.split()), claim.attribution[-1] if claim.attribution else None
    around = report.text[max(0, claim.anchor.start - 2) : claim.anchor.start + 1]
    cue = origin.cue.of(report.text).lower() if origin is not None and origin.cue is not None else ""
    gap = 0
    if origin is not None:
        gap = max(origin.span.start - claim.anchor.end, claim.anchor.start - origin.span.end)
    return {
        "nobody named": origin is None,
        "source far off": gap > FAR,
        "no cue": not cue,
        "plain cue": "said" in cue or "says" in cue or "told" in cue or "according" in cue,
        "short": words < SHORT,
        "long": words > LONG,
        "in quotation marks": any(c in QUOTES for c in around),
        "within another": claim.within is not None,
    }


def _of_event(claim: Claim) -> dict[str, float]:
    event = claim.event
    return {
        "dated": claim.time is not None,
        "of a type": event is not None and event.type != "OTHER",
        "nobody takes part": event is None or not event.participants,
        "several words": event is not None and " " in event.predicate,
        "long evidence": len(claim.evidence.span) > LONG_EVIDENCE,
    }
