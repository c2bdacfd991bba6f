"""Claims with whether they are right, from four sorts of labels.

Hand-labelled gold: a figure is right where it matches a line, its origin and its stance too (a statement likewise).
GVA: a figure killed or injured of the report's own incident is right where it is the recorded number, or what another
report on the incident gives. PolNeAR: a statement is right where its content and source each overlap a labelled one's.
ECB+: an event is right where its predicate heads a labelled mention.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.crosscheck.incidents import MAIN, incident_of, setting_of
from crosswire.evaluation import agreement
from crosswire.evaluation.attribution import read_brat, text_name
from crosswire.evaluation.corpora import Draw
from crosswire.evaluation.ecb import read_events_of
from crosswire.evaluation.ecb_documents import EventDocument
from crosswire.evaluation.gold import GoldSet, is_scored, match
from crosswire.evaluation.gva import Incident
from crosswire.evaluation.readings import read, taken_in
from crosswire.evaluation.scores import digest_of
from crosswire.evaluation.tolls import HOLDING, TOLLS
from crosswire.lexicons import load
from crosswire.reading.confidence import with_confidence
from crosswire.records import Claim, Report, Span

LEAST_OVERLAP = 0.5
"""Share of the stretch that either covers at which a statement's content is the labelled one."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """The claims of one document (or incident), each with whether it is right; ``digest`` is of labels and text."""

    name: str
    claims: tuple[tuple[Claim, Report, bool], ...]
    digest: str


def of_gold(gold: GoldSet) -> Iterator[Labelled]:
    """Figures and statements of a gold set. A statement that gold does not list is neither right nor wrong."""
    for report in sorted(taken_in([gold.texts]), key=lambda report: report.path):
        done = read(report)
        lines = [line for line in gold.claims if line.report == done.stem]
        if not lines or gold.partial:
            continue
        figures = [line for line in lines if line.kind == "figure"]
        by_id = {claim.id: claim for claim in done.claims}
        matched = {identity: figures[i] for i, identity in match(figures, done.claims).items()}
        judged = [claim for claim in done.claims if is_scored(claim) or claim.id in matched]
        right = {
            identity: agreement.same_origin(line, by_id[identity]) and agreement.same_stance(line, by_id[identity])
            for identity, line in matched.items()
        }
        rows = tuple((claim, report, right.get(claim.id, False)) for claim in judged)
        yield Labelled(done.stem, rows, digest_of(gold.digest, report.text))


def of_incident(incident: Incident) -> Labelled:
    """The figures of an incident's reports that may be its toll."""
    done = [read(report) for report in incident.reports]
    setting, lexicons = setting_of(incident.reports), load()
    found = [
        (claim, one.report, int(number))
        for one in done
        for claim in one.claims
        if _is_toll(claim) and incident_of(claim, one.report, setting, lexicons) == MAIN
        if (number := _number(claim)) is not None
    ]
    rows = tuple((claim, report, _is_known(claim, report, number, incident, found)) for claim, report, number in found)
    return Labelled(incident.id, rows, digest_of(str(dict(incident.tolls)), *(r.text for r in incident.reports)))


def _is_toll(claim: Claim) -> bool:
    figure = claim.figure
    if figure is None or figure.measure not in TOLLS or claim.stance not in HOLDING:
        return False
    return figure.subset_of is None and figure.scope != "period" and figure.qualifier == "exact"


def _number(claim: Claim) -> float | None:
    return claim.figure.best if claim.figure else None


def _is_known(
    claim: Claim, report: Report, number: int, incident: Incident, found: Sequence[tuple[Claim, Report, int]]
) -> bool:
    measure = claim.figure.measure if claim.figure else ""
    if incident.tolls.get(measure) == number:
        return True
    return any(
        other.figure is not None and other.figure.measure == measure and n == number and there.id != report.id
        for other, there, n in found
    )


def of_articles(folder: Path, draw: Draw, quick: int) -> Iterator[Labelled]:
    """The statements of PolNeAR's articles in ``folder`` (text/ and attributions/)."""
    texts = {path.stem: path for path in (folder / "text").glob("*.txt")}
    gold = {text_name(path.stem, texts): path for path in sorted((folder / "attributions").glob("*.ann"))}
    for name in draw.of([name for name in gold if name in texts], str, quick):
        report, brat = next(taken_in([texts[name]])), gold[name].read_text("utf-8")
        lines = [(source, content) for source, _, content in read_brat(brat) if content]
        statements = [claim for claim in read(report).claims if claim.kind == "statement"]
        rows = tuple((claim, report, any(_is_attributed(claim, *line) for line in lines)) for claim in statements)
        yield Labelled(name, rows, digest_of(report.text, brat))


def _is_attributed(claim: Claim, source: Sequence[Span], content: Sequence[Span]) -> bool:
    theirs = {i for part in content for i in range(part.start, part.end)}
    ours = set(range(claim.anchor.start, claim.anchor.end))
    if len(theirs & ours) < LEAST_OVERLAP * len(theirs | ours):
        return False
    if not claim.attribution or not source:
        return not claim.attribution and not source
    return any(part.overlaps(link.span) for part in source for link in claim.attribution)


def of_events(document: EventDocument) -> Labelled:
    """The events read in the labelled sentences of a document of ECB+."""
    one = read_events_of(document)
    sure = with_confidence(one.made.values(), one.report, load().confidence)
    rows = tuple((claim, one.report, at in one.event) for at, claim in zip(one.made, sure, strict=True))
    return Labelled(document.name, rows, digest_of(one.report.text, *map(str, one.event.items())))
