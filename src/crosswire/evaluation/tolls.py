"""How many one report says were killed and injured in its own incident, from its claims.

What counts are claims that are put forward as so and are of the report's own incident. A written total is the first
number that is no part of another and runs over no period or city: what the headline or the lead gives. Beside it stand
the people that claims name one by one, by an implied figure ("a man was shot") or an event ("Vole died"): as many as
have ages or full names of their own, and one at least. People said to be shot, with no word of how they fared, are the
injured once those killed are taken off.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crosswire.crosscheck.incidents import MAIN, incident_of, setting_of
from crosswire.crosscheck.wording import Sentences
from crosswire.evaluation.readings import ReadReport
from crosswire.lexicons import Lexicons, load
from crosswire.records import Claim, Report

TOLLS = ("killed", "injured")
EITHER = "killed_or_injured"
WRITTEN_WEIGHT = 2
"""What a written number counts against one counted from people named; found on 300 incidents of gva."""
MEASURES = (*TOLLS, EITHER)
HOLDING = frozenset({"asserted", "reported", "alleged"})
AGE = re.compile(r"\b(\d{1,3})[- ]year|, (\d{1,3})\b")
NAMED = re.compile(r"\b[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]*)* ([A-Z][\w’'-]+)")
DEADLY = re.compile(r"\b(?:dead|fatal(?:ly)?|to death|kill(?:ed|ing|s)?)\b", re.IGNORECASE)
SURVIVED = re.compile(r"\b(?:wound(?:ed|s)?|injur\w+|condition|surviv\w+|hospital|recover\w+)\b", re.IGNORECASE)
ATTEMPTED = re.compile(r"\battempted\b", re.IGNORECASE)
DEADLY_NOUNS = frozenset({"homicide", "murder", "killing", "slaying", "death", "manslaughter"})


@dataclass(frozen=True, slots=True)
class Victim:
    """Someone whom one claim says a measure of, by what tells people apart: an age, a last name."""

    measure: str
    ages: frozenset[str]
    names: frozenset[str]
    together: int = 1


@dataclass(frozen=True, slots=True)
class Toll:
    """One report's number; ``written`` where it stands in the text, and is not only counted from people named."""

    number: int
    written: bool

    def __str__(self) -> str:
        return str(self.number)


def settled(given: Sequence[Mapping[str, Toll]]) -> Mapping[str, int]:
    """What reports, in the order of their dates, settle on: the number killed that most give, of several the one given
    last, since people die later and rise from no death; and the number injured that most of the reports with so many
    killed give, of several the one given first, since later reports tell of the dead and the accused only. A written
    number counts twice; each is 0 where none gives any."""
    told = [tolls for tolls in given if tolls]
    killed = _commonest([tolls["killed"] for tolls in reversed(told)])
    agreeing = [tolls["injured"] for tolls in told if tolls["killed"].number == killed]
    return {"killed": killed, "injured": _commonest(agreeing)}


def _commonest(tolls: Sequence[Toll]) -> int:
    """The number with most weight, the first of several; 0 without any."""
    counts: Counter[int] = Counter()
    for toll in tolls:
        counts[toll.number] += WRITTEN_WEIGHT if toll.written else 1
    most = max(counts.values(), default=0)
    return next((toll.number for toll in tolls if counts[toll.number] == most), 0)


def tolls_of(done: ReadReport, reports: Sequence[Report]) -> Mapping[str, Toll]:
    """What one report gives for each toll; nothing where none of its claims speaks of anyone killed or hurt."""
    lexicons, setting = load(), setting_of(reports)
    own = [
        claim
        for claim in done.claims
        if claim.stance in HOLDING and incident_of(claim, done.report, setting, lexicons) == MAIN
    ]
    written = {measure: next(_written(own, measure, done.report, lexicons), 0) for measure in MEASURES}
    victims = [victim for claim in own if (victim := victim_of(claim, done.report, lexicons))]
    if not victims and not any(written.values()) and not _gives_none(own):
        return {}
    killed = max(written["killed"], people(victims, "killed"))
    dead = _told_apart(victims, "killed")
    hurt = [v for v in victims if not (v.ages | v.names) & dead]
    injured = max(written["injured"], people(hurt, "injured"))
    either = max(written[EITHER], people(victims, EITHER))
    return {
        "killed": Toll(killed, bool(written["killed"])),
        "injured": Toll(max(injured, either - killed), bool(written["injured"] or written[EITHER])),
    }


def _written(claims: Sequence[Claim], measure: str, report: Report, lexicons: Lexicons) -> Iterator[int]:
    """The numbers that may be the incident's toll, in the order of the text; none of them is 0."""
    for claim in claims:
        figure = claim.figure
        if figure is None or figure.measure != measure or figure.implied or figure.subset_of:
            continue
        number = figure.best if figure.best is not None else figure.low
        sentence = Sentences.of(report).around(claim.evidence.span).of(report.text)
        wide = any(lexicons.extents[kind].search(sentence) for kind in ("wide", "yearly", "period"))
        if number and figure.scope != "period" and not wide:
            yield int(number)


def _gives_none(claims: Sequence[Claim]) -> bool:
    return any(claim.figure is not None and claim.figure.measure in MEASURES for claim in claims)


def victim_of(claim: Claim, report: Report, lexicons: Lexicons) -> Victim | None:
    """Whom a claim that writes no number says was killed or hurt."""
    figure, event = claim.figure, claim.event
    if figure is not None:
        if figure.measure not in MEASURES or not figure.implied:
            return None
        told = f"{claim.evidence.span.of(report.text)} {figure.counted or ''}"
        return Victim(figure.measure, _ages(told), _names(figure.counted or ""))
    if event is None or ATTEMPTED.search(claim.evidence.quote):
        return None
    measure, role = _doing(event.predicate, claim.evidence.quote, lexicons)
    struck = [one.name for one in event.participants if one.role == role]
    if not measure or (not struck and event.predicate not in DEADLY_NOUNS):
        return None
    ages = frozenset[str]().union(*map(_ages, struck))
    return Victim(measure, ages, frozenset[str]().union(*map(_names, struck)), max(1, len(struck)))


def _doing(predicate: str, quote: str, lexicons: Lexicons) -> tuple[str, str]:
    """The measure that an event's predicate gives people, "" for none, and the role of those whom it befalls."""
    if predicate in DEADLY_NOUNS:
        return "killed", "patient"
    if predicate == "pronounce":
        return ("killed" if DEADLY.search(quote) else ""), "patient"
    for form in lexicons.measures.verbs.get(predicate, ()):
        sense = form.measure
        if sense.people not in MEASURES or sense.near or sense.only or sense.particle:
            continue
        if sense.people == EITHER and DEADLY.search(quote):
            return "killed", "patient"
        if sense.people == EITHER and SURVIVED.search(quote):
            return "injured", "patient"
        return sense.people, "agent" if sense.counts == "subject" else "patient"
    return "", ""


def people(victims: Sequence[Victim], measure: str) -> int:
    """How many people of one measure the victims are at least."""
    own = [victim for victim in victims if victim.measure == measure]
    ages = frozenset[str]().union(*(victim.ages for victim in own))
    names = frozenset[str]().union(*(victim.names for victim in own))
    return max(len(ages), len(names), max((victim.together for victim in own), default=0))


def _told_apart(victims: Collection[Victim], measure: str) -> frozenset[str]:
    return frozenset[str]().union(*(victim.ages | victim.names for victim in victims if victim.measure == measure))


def _ages(text: str) -> frozenset[str]:
    return frozenset(f"aged {match[1] or match[2]}" for match in AGE.finditer(text))


def _names(text: str) -> frozenset[str]:
    return frozenset(match[1].removesuffix("’s").removesuffix("'s").lower() for match in NAMED.finditer(text))
