"""One number in several reports: corroborated by independent origins, or an echo of one origin or of none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from crosswire.crosscheck.agreements import Agreement, independent, is_telling, origin_names
from crosswire.crosscheck.compared import Compared
from crosswire.crosscheck.findings import figure_finding
from crosswire.crosscheck.origins import same_sentence
from crosswire.crosscheck.telling import figure_words, listed, report_words
from crosswire.records import Finding


def agreement_findings(compared: Compared) -> Iterator[Finding]:
    """One finding for each number that two reports or more have."""
    for group in compared.groups:
        if len(group.reports) < 2 or not group.first.holds:
            continue
        origins = independent(group)
        if len(origins) > 1 and not is_telling(group):
            continue
        ordered = (group.first, *(one for one in group.sightings if one is not group.first))
        kind = "corroborated" if len(origins) > 1 else "echo"
        why = _agreeing(group, origins) if len(origins) > 1 else _echoing(group, compared)
        yield figure_finding(kind, compared.matter, "number", why, ordered, compared.questions)


def _agreeing(group: Agreement, origins: Sequence[str]) -> str:
    who = listed(list(origins))
    return f"{who}, which share no party, each have {figure_words(group.first)}."


def _echoing(group: Agreement, compared: Compared) -> str:
    """Why several reports with one number are one origin, or none that can be told."""
    said = f"{len(group.reports)} reports have {figure_words(group.first)}"
    told = [one for one in group.sightings if one.voice.told and one.voice.placed]
    origins = origin_names(told) or origin_names([one for one in group.sightings if one.voice.told])
    if origins:
        parties = sorted({party for one in told for party in one.voice.parties})
        shared = f"{listed(list(origins))}, who share a party ({listed(parties)})" if told else listed(list(origins))
        one = origins[0] if len(origins) == 1 else shared
        return f"{said}, all that can be told from {one}{_unplaced(group, origins)}{_silent(group)}."
    return f"{said}{_shared_credit(group, compared)}; no source can be told, so none adds independence."


def _unplaced(group: Agreement, origins: Sequence[str]) -> str:
    """What is to be said of origins that are a name alone."""
    names = [name for name in origin_names([s for s in group.sightings if not s.voice.placed]) if name not in origins]
    if not names:
        return ""
    verb, adds = ("speaks", "adds") if len(names) == 1 else ("speak", "add")
    return f"; for whom {listed(names)} {verb} is not said, which {adds} no independence"


def _silent(group: Agreement) -> str:
    """What is to be said of the reports that have the number without a source that can be told: whom they cite for it,
    or that they cite nobody."""
    telling = [one for one in group.sightings if one.voice.told]
    told, outlets = {one.report.id for one in telling}, {report_words(one.report) for one in telling}
    naming: dict[str, str] = {}
    for one in group.sightings:
        if one.report.id not in told:
            name = report_words(one.report)
            name = f"another report of {name}" if name in outlets else name
            naming[name] = naming.get(name) or one.voice.origin or ""
    vague = [name for name, origin in naming.items() if origin]
    silent = [name for name, origin in naming.items() if not origin]
    said = ""
    if vague:
        verb, adds = ("cites", "adds") if len(vague) == 1 else ("cite", "add")
        whom = listed([f"“{origin}”" for origin in dict.fromkeys(naming[name] for name in vague)])
        said += f"; {listed(vague)} {verb} {whom}, who cannot be told, and {adds} no independence"
    if silent:
        verb = "names no source and adds" if len(silent) == 1 else "name no source and add"
        said += f"; {listed(silent)} {verb} no independence"
    return said


def _shared_credit(group: Agreement, compared: Compared) -> str:
    """The agency that all reports credit, or that they have the same words, where it is so."""
    agencies = frozenset.intersection(*(compared.leaning.agencies[report] for report in sorted(group.reports)))
    if agencies:
        return f", all crediting {min(agencies)}"
    pairs = combinations(group.sightings, 2)
    copied = any(same_sentence(a.sentence, b.sentence) for a, b in pairs if a.report.id != b.report.id)
    return ", in the same words" if copied else ""
