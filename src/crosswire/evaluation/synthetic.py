"""A large ledger made of a small one: synthetic reports and claims, with all that a cross-check would say of them.

Measured on an archive of 4,532 reports (111,000 claims): 25 claims a report, 40 a matter with a few of thousands, 27
findings in 1,000 claims, six sources in seven named by one report alone. The synthetic part has such shapes, so that
a page that is fast on it is fast on a real ledger of that size. Nothing in it is read by the network.
"""

from __future__ import annotations

import datetime
import hashlib
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random

from crosswire.evaluation.synthetic_reports import Made, make_report
from crosswire.evaluation.synthetic_words import load_words
from crosswire.ledger import Crossing, Engine, Placing, Store, View, open_ledger
from crosswire.pipeline import reader_version
from crosswire.pipeline.crossing import CROSSCHECK_VERSION
from crosswire.records import Claim, Collapse, Decision, Finding, Identity, finding_id

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

    matters: dict[str, str] = field(default_factory=dict)
    questions: dict[str, str] = field(default_factory=dict)
    answering: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    members: dict[tuple[str, tuple[str, ...]], set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))
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
        said = _held(View(engine, path))
        store = Store(engine, path)
        for made in _reports(claims, seed):
            store.add(made.report, made.claims, reader_version(()))
            _note(said, made)
            written += len(made.claims)
            yield written
        for decision in _decisions(said, seed):
            store.decide(decision)
        _cross(engine, path, said, seed)
    finally:
        engine.dispose()


def _held(view: View) -> _Said:
    """Where the claims belong that are there already."""
    said = _Said()
    for entry in view.claims(include_rejected=True):
        if entry.matter is not None:
            said.matters[entry.claim.id] = entry.matter
        if entry.question is not None:
            said.questions[entry.claim.id] = entry.question
    return said


def _reports(claims: int, seed: int) -> Iterator[Made]:
    words, matters = load_words(), max(1, claims // CLAIMS_A_MATTER)
    made, number = 0, 0
    while made < claims:
        report = make_report(words, seed, number, matters)
        yield report
        made, number = made + len(report.claims), number + 1


def _note(said: _Said, made: Made) -> None:
    """Where the claims of a report belong, and whom they cite."""
    report = made.report.id
    said.reports[made.matter].append(report)
    for claim in made.claims:
        said.matters[claim.id] = made.matter
        question = made.questions.get(claim.id)
        if question is not None:
            said.questions[claim.id] = question
            said.answering[question].append((report, claim.id))
            said.labels[question] = (made.matter, _label(claim))
        for link in claim.attribution:
            said.members[link.source, link.parties].add((report, link.source))


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


def _cross(engine: Engine, path: Path, said: _Said, seed: int) -> None:
    """Keep what was said, beside what was said before of the rest, as one cross-check of all."""
    view = View(engine, path)
    placing = Placing(
        findings=[*view.findings(), *_findings(said, seed)],
        matters=said.matters,
        questions=said.questions,
        identities=[*view.identities(), *_identities(said)],
        collapses=[*view.collapses(), *_collapses(said, seed)],
    )
    Store(engine, path).cross(placing, Crossing(view.state(), CROSSCHECK_VERSION))


def _identities(said: _Said) -> Iterator[Identity]:
    for (source, parties), members in said.members.items():
        reasons = (f"“{source}” is named alike in {len(members)} reports",) if len(members) > 1 else ()
        yield Identity(source, tuple(sorted(members)), parties, reasons)


def _collapses(said: _Said, seed: int) -> Iterator[Collapse]:
    random = Random(f"{seed}:copies")
    for reports in said.reports.values():
        for earlier, later in pairwise(reports):
            if random.random() < COPIES:
                yield Collapse(later, earlier, "nine sentences in ten are the same")


def _findings(said: _Said, seed: int) -> Iterator[Finding]:
    """Findings on questions that several reports answer, larger ones the more often."""
    random = Random(f"{seed}:findings")
    open_ = [question for question, answers in said.answering.items() if len({r for r, _ in answers}) > 1]
    weights = [len(said.answering[question]) for question in open_]
    kinds, shares = tuple(FINDING_KINDS), tuple(FINDING_KINDS.values())
    wanted = len(said.questions) * 3 // (2 * CLAIMS_A_FINDING)
    for question in random.choices(open_, weights, k=wanted) if open_ else ():
        yield _finding(random, random.choices(kinds, shares)[0], said, question, said.answering[question])


def _finding(
    random: Random, kind: str, said: _Said, question: str, answers: Sequence[tuple[str, str]]
) -> Finding:
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
