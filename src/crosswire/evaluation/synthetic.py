"""A large ledger made of a small one: synthetic reports and claims, with all that a cross-check would say of them.

Measured on an archive of 4,532 reports (111,000 claims): 25 claims a report, 40 a matter with a few of thousands, 27
findings in 1,000 claims, six sources in seven named by one report alone. The synthetic part has such shapes, so that
a page that is fast on it is fast on a real ledger of that size. Nothing in it is read by the network.
"""

from __future__ import annotations

import datetime
import hashlib
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random

from crosswire.evaluation.synthetic_reports import Made, make_report
from crosswire.evaluation.synthetic_words import load_words
from crosswire.ledger import Asked, Cited, Crossing, Placed, Relayed, Saying, Store, View, open_ledger
from crosswire.pipeline import reader_version
from crosswire.pipeline.crossing import CROSSCHECK_VERSION
from crosswire.pipeline.saying import placed
from crosswire.records import Claim, Collapse, Decision, Entry, Finding, Identity, finding_id

CLAIMS_A_MATTER = 40
CLAIMS_A_DECISION = 500
FINDING_KINDS = {"echo": 58, "compatible": 36, "corroborated": 2, "conflict": 2, "answered": 1, "revised": 0.5,
                 "drift": 0.5}  # fmt: skip
"""Kinds of finding and how many of 100 are of it."""
CLAIMS_A_FINDING = 37
COPIES = 0.02
"""Share of reports that have it from an earlier report."""


@dataclass(slots=True)
class _Said:
    """What the cross-check is made to say of the synthetic part."""

    placed: dict[str, list[Placed]] = field(default_factory=lambda: defaultdict(list))
    relayed: dict[str, Counter[tuple[str, str]]] = field(default_factory=lambda: defaultdict(Counter))
    dates: dict[str, set[datetime.date]] = field(default_factory=lambda: defaultdict(set))
    answering: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    cited: dict[tuple[str, str, tuple[str, ...]], set[tuple[str, str]]] = field(
        default_factory=lambda: defaultdict(set)
    )
    labels: dict[str, tuple[str, str]] = field(default_factory=dict)
    reports: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def copy_ledger(source: Path, target: Path) -> None:
    """Copy a ledger, whatever another program writes into it meanwhile. Raises sqlite3.Error and OSError."""
    address = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def fill(path: Path, claims: int, seed: int = 7) -> Iterator[int]:
    """Add so many synthetic claims (whole reports, so a few more) to the ledger at ``path``, and what a cross-check
    says of them beside what it said before; yields how many claims are written. The same seed gives the same rows."""
    engine = open_ledger(path)
    try:
        written = 0
        said, store = _Said(), Store(engine, path)
        for made in _reports(claims, seed):
            store.add(made.report, made.claims, reader_version(()))
            _note(said, made)
            written += len(made.claims)
            yield written
        for decision in _decisions(said, seed):
            store.decide(decision)
        view = View(engine, path)
        crossing = Crossing(view.state(), CROSSCHECK_VERSION)
        store.cross(_sayings(said, seed), crossing, since=view.crossing(), over=())
    finally:
        engine.dispose()


def _reports(claims: int, seed: int) -> Iterator[Made]:
    words, matters = load_words(), max(1, claims // CLAIMS_A_MATTER)
    made, number = 0, 0
    while made < claims:
        report = make_report(words, seed, number, matters)
        yield report
        made, number = made + len(report.claims), number + 1


def _note(said: _Said, made: Made) -> None:
    """Where the claims of a report belong, and whom they cite."""
    report, matter = made.report.id, made.matter
    said.reports[matter].append(report)
    said.dates[matter] |= {made.report.published} if made.report.published else set()
    for claim in made.claims:
        question = made.questions.get(claim.id)
        entry = Entry(claim, made.report.path, made.report.outlet, made.report.published)
        said.placed[matter].append(placed(entry, question, {}))
        if question is not None:
            said.answering[question].append((report, claim.id))
            said.labels[question] = (matter, _label(claim))
        for link in claim.attribution:
            said.cited[matter, link.source, link.parties].add((report, claim.id))
        said.relayed[matter].update((a.source, b.source) for a, b in pairwise(claim.attribution))


def _label(claim: Claim) -> str:
    if claim.figure:
        return f"{claim.figure.measure.replace('_', ' ')} · {claim.figure.counted}"
    return claim.event.predicate if claim.event else ""


def _decisions(said: _Said, seed: int) -> Iterator[Decision]:
    """A person's word on one claim in CLAIMS_A_DECISION: one in five is rejected."""
    random = Random(f"{seed}:decisions")
    made_at = datetime.datetime.now(datetime.UTC)
    claims = sorted(claim for answers in said.answering.values() for _, claim in answers)
    for claim in random.sample(claims, len(claims) // CLAIMS_A_DECISION):
        kind = random.choices(("accept", "reject"), (4, 1))[0]
        digest = hashlib.sha256(f"{seed}|{kind}|{claim}".encode()).hexdigest()
        yield Decision(f"d_{digest[:16]}", kind, claim, "", "synthetic", made_at)


def _sayings(said: _Said, seed: int) -> Iterator[Saying]:
    """What was said of each synthetic matter."""
    findings: dict[str, list[Finding]] = defaultdict(list)
    for finding in _findings(said, seed):
        findings[finding.matter].append(finding)
    cited: dict[str, list[Cited]] = defaultdict(list)
    for (matter, source, parties), members in said.cited.items():
        cited[matter].append(_cited(source, parties, members))
    copies = Random(f"{seed}:copies")
    for matter, reports in said.reports.items():
        days = sorted(said.dates[matter])
        yield Saying(
            matter,
            label=f"What {len(reports)} synthetic reports tell of",
            reports=tuple(reports),
            first=days[0] if days else None,
            last=days[-1] if days else None,
            claims=tuple(said.placed[matter]),
            questions=tuple(_asked(said, said.placed[matter])),
            findings=tuple(findings[matter]),
            identities=tuple(cited[matter]),
            collapses=tuple(_collapses(reports, copies)),
            relays=tuple(Relayed(*pair, claims) for pair, claims in said.relayed[matter].items()),
        )


def _cited(source: str, parties: tuple[str, ...], members: set[tuple[str, str]]) -> Cited:
    reports = sorted({report for report, _ in members})
    reasons = (f"“{source}” is named alike in {len(reports)} reports",) if len(reports) > 1 else ()
    identity = Identity(source, tuple((report, source) for report in reports), parties, reasons)
    return Cited(identity, len(members), len(reports))


def _asked(said: _Said, claims: Sequence[Placed]) -> Iterator[Asked]:
    by_question: dict[str, list[Placed]] = defaultdict(list)
    for claim in claims:
        if claim.question is not None and claim.kind == "figure":
            by_question[claim.question].append(claim)
    for question, own in by_question.items():
        reports, origins = {claim.report for claim in own}, {claim.origin or claim.outlet for claim in own}
        yield Asked(question, said.labels[question][1], len(own), len(reports), len(origins))


def _collapses(reports: Sequence[str], random: Random) -> Iterator[Collapse]:
    for earlier, later in pairwise(reports):
        if random.random() < COPIES:
            yield Collapse(later, earlier, "nine sentences in ten are the same")


def _findings(said: _Said, seed: int) -> Iterator[Finding]:
    """Findings on questions that several reports answer, larger ones the more often."""
    random = Random(f"{seed}:findings")
    open_ = [question for question, answers in said.answering.items() if len({r for r, _ in answers}) > 1]
    weights = [len(said.answering[question]) for question in open_]
    kinds, shares = tuple(FINDING_KINDS), tuple(FINDING_KINDS.values())
    wanted = sum(map(len, said.answering.values())) * 3 // (2 * CLAIMS_A_FINDING)
    for question in random.choices(open_, weights, k=wanted) if open_ else ():
        yield _finding(random, random.choices(kinds, shares)[0], said, question, said.answering[question])


def _finding(random: Random, kind: str, said: _Said, question: str, answers: Sequence[tuple[str, str]]) -> Finding:
    most = len(answers) if kind in ("echo", "compatible", "corroborated") else 2
    chosen = random.sample(answers, min(len(answers), most, 2 + int(random.expovariate(1 / 3))))
    claims = tuple(sorted(claim for _, claim in chosen))
    matter, label = said.labels[question]
    field_ = random.choice(("number", "scope", "time", "measure"))
    reports = len({report for report, _ in chosen})
    return Finding(
        finding_id(kind, claims, field_), kind, matter, question, label, claims, ("Halden Wire",), ("Halden Wire",),
        reports, field_, f"made up, to be like what is found: {label}", 4, 40,
    )  # fmt: skip
