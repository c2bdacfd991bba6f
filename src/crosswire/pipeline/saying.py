"""What a cross-check of one matter says, as the ledger keeps it: with all that pages list it by."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from crosswire.accounts import as_of, question_of, who_of
from crosswire.accounts.figures import Who
from crosswire.crosscheck.outcome import CrossCheck
from crosswire.ledger import Asked, Cited, Placed, Relayed, Saying
from crosswire.records import Entry, Identity, Report

LABEL = 90
"""Characters that a matter's name has at most, where it is a report's first words."""


def saying_of(matter: str, reports: Sequence[Report], entries: Sequence[Entry], checked: CrossCheck) -> Saying:
    """``checked`` says this of a matter (an id) of those ``reports``, whose claims are ``entries``."""
    who = who_of(checked.identities)
    dates = sorted(report.published for report in reports if report.published)
    return Saying(
        matter,
        label=label_of(reports),
        reports=tuple(report.id for report in reports),
        first=dates[0] if dates else None,
        last=dates[-1] if dates else None,
        claims=tuple(placed(entry, checked.questions.get(entry.claim.id), who) for entry in entries),
        questions=tuple(_asked(entries, checked, who)),
        findings=checked.findings,
        identities=tuple(_cited(checked.identities, entries)),
        collapses=checked.collapses,
        relays=tuple(_relayed(entries, who)),
    )


def label_of(reports: Sequence[Report]) -> str:
    """What a matter is called: the title of its earliest report that has one, else the first words of the earliest."""
    by_date = sorted(reports, key=lambda report: (report.published or datetime.date.max, report.id))
    titled = next((report.title for report in by_date if report.title and report.title.strip()), None)
    words = " ".join((titled or by_date[0].text[: 4 * LABEL]).split())
    return words if titled or len(words) <= LABEL else words[:LABEL].rpartition(" ")[0] + " …"


def placed(entry: Entry, question: str | None, who: Who) -> Placed:
    """Where a claim belongs, and what it is listed by; ``who`` are the sources of its matter."""
    claim = entry.claim
    return Placed(
        claim=claim.id,
        question=question,
        report=claim.report,
        kind=claim.kind,
        measure=claim.figure.measure if claim.figure else None,
        stance=claim.stance,
        outlet=entry.outlet,
        origin=_name(claim.report, claim.attribution[-1].source, who) if claim.attribution else "",
        place=claim.place.name if claim.place else None,
        starts=claim.time.start or claim.time.end if claim.time else None,
        ends=claim.time.end or claim.time.start if claim.time else None,
    )


def _asked(entries: Iterable[Entry], checked: CrossCheck, who: Who) -> Iterator[Asked]:
    by_question: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.claim.figure and entry.claim.id in checked.questions:
            by_question[checked.questions[entry.claim.id]].append(entry)
    for name, own in sorted(by_question.items()):
        question = question_of(name, own, who)
        days = sorted(day for entry in own if (day := as_of(entry)))
        yield Asked(
            name, question.label, len(own), question.reports, len(question.accounts),
            days[0] if days else None, days[-1] if days else None,
        )  # fmt: skip


def _cited(identities: Iterable[Identity], entries: Iterable[Entry]) -> Iterator[Cited]:
    claims: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in entries:
        for link in entry.claim.attribution:
            claims[entry.claim.report, link.source].add(entry.claim.id)
    for identity in identities:
        cited = {claim for member in identity.members for claim in claims[member]}
        yield Cited(identity, len(cited), len({report for report, _ in identity.members}))


def _relayed(entries: Iterable[Entry], who: Who) -> Iterator[Relayed]:
    pairs: Counter[tuple[str, str]] = Counter()
    for entry in entries:
        names = [_name(entry.claim.report, link.source, who) for link in entry.claim.attribution]
        pairs.update({(relay, source) for relay, source in pairwise(names) if relay != source})
    return (Relayed(relay, source, claims) for (relay, source), claims in sorted(pairs.items()))


def _name(report: str, source: str, who: Who) -> str:
    """Who a source is, by name across reports."""
    identity = who.get((report, source))
    return identity.name if identity else source
