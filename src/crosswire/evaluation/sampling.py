"""Figures drawn at random from real reports, laid out to be read by hand.

What gold on a handful of texts cannot tell: how often a figure from a report that no one tuned on is right.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.language import Parser
from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Claim, Report, report_id

CONTEXT = 160


@dataclass(frozen=True, slots=True)
class Sampled:
    """One figure with the stretch of text around it."""

    report: Report
    claim: Claim

    def lines(self) -> Iterator[str]:
        figure, claim = self.claim.figure, self.claim
        if figure is None:
            return
        chain = " ← ".join(link.name for link in claim.attribution) or "own voice"
        numbers = f"{figure.low}/{figure.best}/{figure.high} {figure.qualifier}"
        implied = " implied" if figure.implied else ""
        yield f"{self.report.path}  {figure.measure} {numbers}{implied} · {figure.counted} · {claim.stance} · {chain}"
        start, end = claim.evidence.span.start, claim.evidence.span.end
        text = self.report.text
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        yield f"    {' '.join(before.split())} [[{' '.join(claim.evidence.quote.split())}]] {' '.join(after.split())}"


def sample_figures(paths: Sequence[Path], reports: int, figures: int, seed: int) -> list[Sampled]:
    """Up to ``figures`` figures out of ``reports`` reports of ``paths``, drawn by ``seed``.

    A path is a folder of .txt files or a .jsonl file; each gives an equal share of the reports. Counts of plain
    things (``count``) are left out.
    """
    rng, parser, lexicons = random.Random(seed), Parser(2), load()
    drawn: list[Report] = []
    for path in paths:
        found = sorted(corpus_reports(path), key=lambda r: r.path)
        drawn += rng.sample(found, min(len(found), reports // len(paths)))
    made = [
        Sampled(report, claim)
        for report in drawn
        for claim in read_claims(report, parser.parse(report), lexicons)
        if claim.figure is not None and claim.figure.measure != "count"
    ]
    return rng.sample(made, min(figures, len(made)))


def corpus_reports(path: Path) -> Iterator[Report]:
    if path.is_dir():
        for file in path.glob("*.txt"):
            yield plain_report(file.name, file.read_text("utf-8"))
        return
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        yield plain_report(row["id"], row["text"])


def plain_report(name: str, text: str) -> Report:
    return Report(id=report_id(text, None, None), path=name, text=text, sha256="")
