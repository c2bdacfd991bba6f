"""One echo for reports that are one text, instead of one for each number and each statement that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.crosscheck.origins import Leaning
from crosswire.crosscheck.telling import listed, report_words
from crosswire.records import Claim, Finding, Report, finding_id


@dataclass(frozen=True, slots=True)
class Copied:
    """The reports (by id) of one matter, which report each claim is of, and which reports are one text."""

    reports: Mapping[str, Report]
    report_of: Mapping[str, str]
    leaning: Leaning

    @classmethod
    def of(cls, reports: Sequence[Report], claims: Iterable[Claim], leaning: Leaning) -> Copied:
        return cls({report.id: report for report in reports}, {claim.id: claim.report for claim in claims}, leaning)

    def told_once(self, findings: Sequence[Finding]) -> list[Finding]:
        """``findings`` with the echoes whose reports are all one text put into one, where there are several."""
        by_text: dict[int, list[Finding]] = defaultdict(list)
        for finding in findings:
            texts = {self.leaning.texts[self.report_of[claim]] for claim in finding.claims}
            if finding.kind == "echo" and len(texts) == 1:
                by_text[texts.pop()].append(finding)
        several = {text: echoes for text, echoes in by_text.items() if len(echoes) > 1}
        merged = {echo.id for echoes in several.values() for echo in echoes}
        kept = [finding for finding in findings if finding.id not in merged]
        return kept + [self._as_one(several[text]) for text in sorted(several)]

    def _as_one(self, echoes: Sequence[Finding]) -> Finding:
        """One echo of all that ``echoes`` have: the first figure's, else the first statement's, with every claim."""
        ordered = sorted(echoes, key=lambda echo: (echo.field != "number", -len(echo.claims), echo.id))
        claims = tuple(sorted({claim for echo in echoes for claim in echo.claims}))
        reports = sorted({self.report_of[claim] for claim in claims})
        names = sorted({report_words(self.reports[report]) for report in reports})
        return replace(
            ordered[0],
            id=finding_id("echo", claims, "text"),
            label=f"{ordered[0].label} and {len(echoes) - 1} more",
            claims=claims,
            origins=tuple(sorted({origin for echo in echoes for origin in echo.origins})),
            parties=tuple(sorted({party for echo in echoes for party in echo.parties})),
            reports=len(reports),
            field="text",
            why=f"{len(reports)} reports ({listed(names)}) are one text, so that {_shared(echoes)} have one origin.",
            low=None,
            high=None,
        )


def _shared(echoes: Sequence[Finding]) -> str:
    """How many numbers and statements the echoes are of."""
    numbers = sum(echo.field == "number" for echo in echoes)
    counts = ((numbers, "number"), (len(echoes) - numbers, "statement"))
    return listed([f"{count} {word}{'s' if count > 1 else ''}" for count, word in counts if count])
