"""Cross-checking from end to end: reports and their claims to findings, matter by matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from crosswire.crosscheck.copies import Copied
from crosswire.crosscheck.dates import date_findings
from crosswire.crosscheck.decided import questions_decided, scene_decided
from crosswire.crosscheck.drift import drift_findings
from crosswire.crosscheck.figures import figure_findings
from crosswire.crosscheck.findings import in_order
from crosswire.crosscheck.identities import who_is_who
from crosswire.crosscheck.matters import Gathering, Member, kin_among, matter_id, member_of
from crosswire.crosscheck.origins import leanings
from crosswire.crosscheck.outcome import CrossCheck
from crosswire.crosscheck.questions import event_questions, questions_of
from crosswire.crosscheck.sightings import scene_of
from crosswire.crosscheck.stances import retold_findings, stance_findings
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Decision, Finding, Report


class Crossing:
    """Reports with their claims, gathered into matters as they come; each matter is checked by itself.

    Adding a report costs by what it names, checking a matter by what is in it. The order of adding changes nothing.
    """

    def __init__(self, lexicons: Lexicons, decisions: Sequence[Decision] = ()) -> None:
        self._lexicons = lexicons
        self._decisions = tuple(decisions)
        self._reports: dict[str, Report] = {}
        self._claims: dict[str, tuple[Claim, ...]] = {}
        self._members: dict[str, Member] = {}
        self._gathering = Gathering(self._decisions)

    def add(self, report: Report, claims: Iterable[Claim]) -> None:
        """Add one report with its claims; one already known changes nothing."""
        if report.id in self._reports:
            return
        ordered = sorted(claims, key=lambda claim: (claim.evidence.span, claim.id))
        self._reports[report.id], self._claims[report.id] = report, tuple(ordered)
        self._members[report.id] = member_of(report, ordered, self._lexicons)
        self._gathering.add(self._members[report.id])

    def matter_of(self, report: str) -> str:
        """The matter of a report (id); its name changes where an added report joins it to others. Raises KeyError."""
        return self._gathering.matter_of(report)

    def check(self, report: str) -> CrossCheck:
        """What the claims of the matter that a report (id) is of say of each other. Raises KeyError."""
        reports = [self._reports[other] for other in self._gathering.reports_with(report)]
        return self._checked(self.matter_of(report), reports)

    def check_all(self) -> CrossCheck:
        """What the claims of every matter say of each other."""
        matters = self._gathering.matters()
        by_matter: dict[str, list[Report]] = defaultdict(list)
        for report in sorted(matters):
            by_matter[matters[report]].append(self._reports[report])
        return together([self._checked(matter, reports) for matter, reports in sorted(by_matter.items())])

    def _checked(self, matter: str, reports: Sequence[Report]) -> CrossCheck:
        claims = [claim for report in reports for claim in self._claims[report.id]]
        kin = kin_among([self._members[report.id] for report in reports], self._decisions)
        return check_matter(matter, reports, claims, kin, self._lexicons, self._decisions)


def check_members(
    members: Sequence[Member],
    reports: Iterable[Report],
    claims: Iterable[Claim],
    lexicons: Lexicons,
    decisions: Sequence[Decision] = (),
) -> CrossCheck:
    """What the claims of one matter, whose ``members`` are known, say of each other; ``reports`` and ``claims`` are
    theirs, in any order."""
    ordered = sorted(reports, key=lambda report: report.id)
    told = sorted(claims, key=lambda claim: (claim.report, claim.evidence.span, claim.id))
    matter = matter_id(ordered[0].id)
    return check_matter(matter, ordered, told, kin_among(members, decisions), lexicons, decisions)


def cross_check(
    reports: Iterable[Report], claims: Iterable[Claim], lexicons: Lexicons, decisions: Sequence[Decision] = ()
) -> CrossCheck:
    """What the claims of ``reports`` say of each other. The order of neither reports nor claims matters; claims of
    reports that are not given are left out."""
    by_report: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_report[claim.report].append(claim)
    crossing = Crossing(lexicons, decisions)
    for report in reports:
        crossing.add(report, by_report[report.id])
    return crossing.check_all()


def check_matter(
    matter: str,
    reports: Sequence[Report],
    claims: Sequence[Claim],
    kin: frozenset[tuple[str, str]],
    lexicons: Lexicons,
    decisions: Sequence[Decision] = (),
) -> CrossCheck:
    """The findings of one matter; ``kin`` are the pairs of its reports that are of one matter by themselves."""
    who = who_is_who(reports, claims, lexicons, decisions)
    scene = scene_of(matter, reports, claims, who.voices, kin, lexicons)
    scene = scene_decided(scene, questions_of(scene, lexicons), decisions)
    told = questions_of(scene, lexicons) | event_questions(matter, reports, claims, lexicons)
    questions = questions_decided(matter, told, decisions)
    leaning = leanings(reports, lexicons)
    findings: list[Finding] = [
        *figure_findings(scene, questions, leaning, lexicons),
        *drift_findings(scene, questions, leaning),
        *date_findings(matter, reports, claims, who.voices, questions, lexicons),
        *stance_findings(scene, claims, who.voices, questions, lexicons),
        *retold_findings(scene, claims, who.voices, questions),
    ]
    findings = Copied.of(reports, claims, leaning).told_once(list(in_order(findings)))
    placed = dict.fromkeys((claim.id for claim in claims), matter)
    return CrossCheck(in_order(findings), placed, questions, who.identities, leaning.collapses)


def together(checks: Sequence[CrossCheck]) -> CrossCheck:
    """Several matters' outcomes as one, findings in their order."""
    return CrossCheck(
        in_order(finding for check in checks for finding in check.findings),
        {claim: matter for check in checks for claim, matter in check.matters.items()},
        {claim: question for check in checks for claim, question in check.questions.items()},
        tuple(identity for check in checks for identity in check.identities),
        tuple(collapse for check in checks for collapse in check.collapses),
    )
