"""Statements that a copy puts more firmly than what it copies: "may have been" becomes "was"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crosswire.crosscheck.findings import claims_finding
from crosswire.crosscheck.origins import Leaning
from crosswire.crosscheck.sightings import Scene
from crosswire.crosscheck.telling import report_words
from crosswire.crosscheck.voices import Voice
from crosswire.crosscheck.wording import content_stems
from crosswire.records import Claim, Finding, Report
from crosswire.records.wording import said_words

OPEN = ("alleged", "reported", "hypothetical", "doubted")
FIRM = ("asserted", "predicted")
ALIKE, LEAST = 0.75, 4
"""Share of the shorter content's words that the other has for the two to be one statement, and how many it needs."""
SHOWN = 110


def firmed_findings(scene: Scene, questions: Mapping[str, str], leaning: Leaning) -> Iterator[Finding]:
    """One finding for each statement whose doubt a later copy of its report drops."""
    by_id = {report.id: report for report in scene.reports}
    voices = {claim.id: voice for claim, voice in scene.stated}
    doubted = [claim for claim, _ in scene.stated if claim.stance in OPEN]
    firm = [claim for claim, _ in scene.stated if claim.stance in FIRM]
    seen: set[tuple[str, str, str]] = set()
    for original in doubted:
        for copy in firm:
            reports = by_id[original.report], by_id[copy.report]
            key = (reports[0].id, reports[1].id, original.statement.content if original.statement else "")
            if key not in seen and _is_copied(*reports, leaning) and _is_one(original, copy):
                seen.add(key)
                yield _finding(scene.matter, original, copy, reports, voices, questions)


def _is_copied(original: Report, copy: Report, leaning: Leaning) -> bool:
    """Whether the one is a later copy of the other."""
    if original.id == copy.id or not leaning.are_copies(original.id, copy.id):
        return False
    return original.published is not None and copy.published is not None and original.published < copy.published


def _is_one(original: Claim, copy: Claim) -> bool:
    first, second = content_stems(said_words(original)), content_stems(said_words(copy))
    shorter = min(len(first), len(second))
    return shorter >= LEAST and len(first & second) >= ALIKE * shorter


def _finding(
    matter: str,
    original: Claim,
    copy: Claim,
    reports: tuple[Report, Report],
    voices: Mapping[str, Voice],
    questions: Mapping[str, str],
) -> Finding:
    was, became = (_short(said_words(claim)) for claim in (original, copy))
    why = (
        f"{report_words(reports[1])}, which copies {report_words(reports[0])}, puts as so what was {original.stance}: "
        f"“{was}” became “{became}”."
    )
    return claims_finding("drift", matter, "stance", f"stance · {was}", why, (original, copy), voices, questions)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[: SHOWN - 1].rsplit(" ", 1)[0] + "…"
