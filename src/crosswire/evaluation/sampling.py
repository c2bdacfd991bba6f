"""Figures drawn at random from real reports, laid out to be read by hand.

What gold on a handful of texts cannot tell: how often a figure from a report that no one tuned on is right.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.intake import read_inputs
from crosswire.language import Parser
from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Claim, Report

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
        name = Path(self.report.path).name
        yield f"{name}  {figure.measure} {numbers}{implied} · {figure.counted} · {claim.stance} · {chain}"
        start, end = claim.evidence.span.start, claim.evidence.span.end
        text = self.report.text
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        yield f"    {' '.join(before.split())} [[{' '.join(claim.evidence.quote.split())}]] {' '.join(after.split())}"


def sample_figures(paths: Sequence[Path], reports: int, figures: int, seed: int) -> list[Sampled]:
    """Up to ``figures`` figures out of ``reports`` reports of ``paths``, drawn by ``seed``.

    A path is a folder or a file, taken in as a user's are (what cannot be read is passed over); each gives an equal
    share of the reports. Counts of plain things (``count``) are left out.
    """
    rng, parser, lexicons = random.Random(seed), Parser(2), load()
    drawn: list[Report] = []
    for path in paths:
        found = sorted((r for r in read_inputs([str(path)]) if isinstance(r, Report)), key=lambda r: r.path)
        drawn += rng.sample(found, min(len(found), reports // len(paths)))
    made = [
        Sampled(report, claim)
        for report in drawn
        for claim in read_claims(report, parser.parse(report), lexicons)
        if claim.figure is not None and claim.figure.measure != "count"
    ]
    return rng.sample(made, min(figures, len(made)))
