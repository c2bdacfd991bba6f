"""Cross-checking from end to end: reports and their claims to findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from crosswire.crosscheck.dates import date_findings
from crosswire.crosscheck.drift import drift_findings
from crosswire.crosscheck.figures import figure_findings
from crosswire.crosscheck.findings import in_order
from crosswire.crosscheck.identities import who_is_who
from crosswire.crosscheck.matters import gather, kin_among, member_of
from crosswire.crosscheck.origins import leanings
from crosswire.crosscheck.outcome import Collapse, CrossCheck
from crosswire.crosscheck.questions import event_questions, questions_of
from crosswire.crosscheck.sightings import scene_of
from crosswire.crosscheck.stances import retold_findings, stance_findings
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Decision, Finding, Report


def cross_check(
    reports: Iterable[Report], claims: Iterable[Claim], lexicons: Lexicons, decisions: Sequence[Decision] = ()
) -> CrossCheck:
    """What the claims of ``reports`` say of each other. The order of neither reports nor claims matters; claims of
    reports that are not given are left out."""
    known = {report.id: report for report in sorted(reports, key=lambda report: report.id)}
    by_report: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (claim.report, claim.evidence.span, claim.id)):
        if claim.report in known:
            by_report[claim.report].append(claim)
    told = {report.id: member_of(report, by_report[report.id], lexicons) for report in known.values()}
    matters = gather(told.values())
    held = [claim for found in by_report.values() for claim in found]
    who = who_is_who(list(known.values()), held, matters, lexicons, decisions)
    by_matter: dict[str, list[Report]] = defaultdict(list)
    for report in known.values():
        by_matter[matters[report.id]].append(report)
    findings: list[Finding] = []
    questions: dict[str, str] = {}
    collapses: list[Collapse] = []
    for matter, members in sorted(by_matter.items()):
        own = [claim for report in members for claim in by_report[report.id]]
        kin = kin_among([told[report.id] for report in members])
        scene = scene_of(matter, members, own, who.voices, kin, lexicons)
        questions |= questions_of(scene, lexicons) | event_questions(matter, own)
        leaning = leanings(members, lexicons)
        collapses += leaning.collapses
        findings += figure_findings(scene, questions, leaning, lexicons)
        findings += drift_findings(scene, questions, leaning)
        findings += date_findings(matter, members, own, who.voices, questions, lexicons)
        findings += stance_findings(scene, own, who.voices, questions, lexicons)
        findings += retold_findings(scene, own, who.voices, questions)
    placed = {claim.id: matters[claim.report] for claim in held}
    return CrossCheck(in_order(findings), placed, questions, who.identities, tuple(collapses))
