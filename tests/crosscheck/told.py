"""Invented reports read and cross-checked as the line does it: parsed by the network, read, set against each other."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from crosscheck.made import report

from crosswire.crosscheck import CrossCheck, cross_check
from crosswire.language import Parser
from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Claim, Finding, Report


def read(parser: Parser, told: Iterable[tuple[str, int | None, str]]) -> tuple[list[Report], list[Claim]]:
    """Reports with their claims; each is told as outlet, day of March 2031 (None: undated) and text."""
    reports = [
        report(f"{outlet}.txt", text, outlet=outlet, published=day and datetime.date(2031, 3, day))
        for outlet, day, text in told
    ]
    return reports, [claim for one in reports for claim in read_claims(one, parser.parse(one), load())]


def crossed(reports: list[Report], claims: list[Claim]) -> CrossCheck:
    return cross_check(reports, claims, load())


def in_words(finding: Finding, reports: Iterable[Report], claims: Iterable[Claim]) -> frozenset[str]:
    """The claims of a finding as ``outlet: words``: of the number where they are figures, else of the time."""
    outlets = {one.id: one.outlet for one in reports}
    texts = {one.id: one.text for one in reports}
    found = [claim for claim in claims if claim.id in finding.claims]
    return frozenset(f"{outlets[claim.report]}: {_words(claim, texts[claim.report])}" for claim in found)


def _words(claim: Claim, text: str) -> str:
    mark = claim.marks.number if claim.figure else claim.marks.time
    return mark.of(text) if mark else claim.evidence.quote
