"""Is what the ledger holds still what was read? One Problem for each thing that is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from itertools import groupby

from crosswire.ledger import DamagedLedger, Judgements, View
from crosswire.ledger.checking import Examination
from crosswire.records import Claim, Marks, Problem, Report


def verify(view: View) -> Iterator[Problem]:
    """What of the ledger is not as it was written; nothing where all is well.

    Pages, the full-text index, lists and ids (``Examination``), then texts that no longer have their hash, quotes and
    marks that the text does not have at their offsets, and claims and findings that are not those written. What is too
    damaged to be looked at is a Problem too.
    """
    for fault in Examination.of(view).faults():
        yield Problem("ledger", fault.report or str(view.path), fault.code, fault.message)
    for check in (_texts, _quotes, _readings, _corrections, _findings):
        try:
            yield from check(view)
        except DamagedLedger as error:
            yield Problem("ledger", str(view.path), "damaged", str(error))


def _texts(view: View) -> Iterator[Problem]:
    for report in view.altered_texts():
        yield Problem("ledger", report.path, "altered-text", f"the text of {report.id} is not as it was read")


def _quotes(view: View) -> Iterator[Problem]:
    reports = view.reports()  # the claims come in the same order
    for report_id, entries in groupby(view.claims(include_rejected=True), lambda e: e.claim.report):
        report = next((report for report in reports if report.id == report_id), None)
        for entry in entries:
            if report is None:
                message = f"{entry.claim.id} says that it is of the report {report_id}, which is not there"
                yield Problem("ledger", entry.path, "misquoted", message)
            else:
                yield from _faults(entry.claim, report)


def _corrections(view: View) -> Iterator[Problem]:
    for claim in Judgements(view.engine, view.path).altered():
        message = f"what is counted of the decisions on {claim} is not what they come to; take one back to renew it"
        yield Problem("ledger", str(view.path), "altered-verdict", message)
    for claim in view.altered_corrections():
        message = f"{claim} is not as the decisions on it come to; correct any field of it to renew it"
        yield Problem("ledger", str(view.path), "altered-correction", message)


def _readings(view: View) -> Iterator[Problem]:
    for report_id in view.altered_readings():
        report = view.report(report_id)
        yield Problem("ledger", report.path, "altered-claims", f"the claims of {report.id} are not those written")


def _findings(view: View) -> Iterator[Problem]:
    if not view.findings_as_said():
        message = "the findings are not those that the cross-check made; 'crosswire verify --renew' makes them anew"
        yield Problem("ledger", str(view.path), "altered-findings", message)


def _faults(claim: Claim, report: Report) -> Iterator[Problem]:
    """A Problem for a quote that the text does not have, and for every span that reaches beyond the text."""
    quote = claim.evidence.span.of(report.text)
    if quote != claim.evidence.quote:
        message = f"{claim.id} quotes {claim.evidence.quote!r} where the text says {quote!r}"
        yield Problem("ledger", report.path, "misquoted", message, claim.evidence.span)
    marks = [getattr(claim.marks, field.name) for field in fields(Marks)]
    for span in (claim.anchor, *marks, *(link.span for link in claim.attribution)):
        if span is not None and span.end > len(report.text):
            message = f"{claim.id} marks characters {span.start} to {span.end} of a text of {len(report.text)}"
            yield Problem("ledger", report.path, "beyond-text", message, span)
