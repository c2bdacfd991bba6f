"""How many one report says were killed and injured in its own incident, from its claims.

What counts are claims that are put forward as so and are of the report's own incident. A written total is the number
that stands most often, no part of another and over no period, city or several incidents; of several the first, which
the headline or the lead gives. Where none is written, the people count that claims name one by one, by an implied
figure ("a man was shot") or an event ("Vole died"): as many as have ages or full names of their own, and one at least.
Somebody hurt who may be one of the dead is not counted again. People said to be shot, with no word of how they fared,
are the injured once those killed are taken off, and so are those also shot.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crosswire.crosscheck.incidents import MAIN, SPAN, Setting, incident_of, setting_of
from crosswire.crosscheck.wording import Sentences
from crosswire.evaluation.readings import ReadReport
from crosswire.evaluation.victims import EITHER, MEASURES, Victim, is_one_of, may_be_dead, people, victim_of
from crosswire.lexicons import Lexicons, load
from crosswire.records import Claim, Report

TOLLS = ("killed", "injured")
WRITTEN_WEIGHT = 2
"""What a written number counts against one counted from people named; found on 300 incidents of gva."""
HOLDING = frozenset({"asserted", "reported", "alleged"})
WIDE = ("wide", "yearly", "period", "running", "apart")
"""Words in a sentence whose numbers are of more than one incident."""
WORD = re.compile(r"[\w’'-]+")


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
    killed give, of several the largest, since the first tell only of those found so far, and the last only of the dead
    and the accused. A written number counts twice; each is 0 where none gives any."""
    told = [tolls for tolls in given if tolls]
    killed = _commonest([tolls["killed"] for tolls in told])[-1]
    return {"killed": killed, "injured": max(_commonest([t["injured"] for t in told if t["killed"].number == killed]))}


def _commonest(tolls: Sequence[Toll]) -> Sequence[int]:
    """The numbers with most weight, in the order that they are given; 0 without any."""
    counts: Counter[int] = Counter()
    for toll in tolls:
        counts[toll.number] += WRITTEN_WEIGHT if toll.written else 1
    most = max(counts.values(), default=0)
    return [toll.number for toll in tolls if counts[toll.number] == most] or [0]


def tolls_of(done: ReadReport, reports: Sequence[Report]) -> Mapping[str, Toll]:
    """What one report gives for each toll; nothing where none of its claims speaks of anyone killed or hurt."""
    lexicons = load()
    own = _own(done, setting_of(reports), lexicons)
    written = {measure: _first_commonest(_written(own, measure, done.report, lexicons)) for measure in MEASURES}
    victims = [victim for claim in own if (victim := victim_of(claim, done.report, lexicons))]
    if not victims and not any(written.values()) and not _gives_none(own):
        return {}
    killed = written["killed"] or people(_of(victims, "killed"))
    return {
        "killed": Toll(killed, bool(written["killed"])),
        "injured": Toll(_injured(written, victims, killed), bool(written["injured"] or written[EITHER])),
    }


def _own(done: ReadReport, setting: Setting, lexicons: Lexicons) -> list[Claim]:
    """The claims put forward as so of the report's own incident: that of the reports' dates, and the one that the
    report first tells of anyone killed or hurt in, which a report of a trial dates months back."""
    held = [claim for claim in done.claims if claim.stance in HOLDING]
    incidents = {claim.id: incident_of(claim, done.report, setting, lexicons) for claim in held}
    told = (incidents[claim.id] for claim in held if _tells(claim, done.report, lexicons))
    first = next((incident for incident in told if not incident.startswith(SPAN)), MAIN)
    return [claim for claim in held if incidents[claim.id] in {MAIN, first}]


def _tells(claim: Claim, report: Report, lexicons: Lexicons) -> bool:
    """Whether a claim tells of anyone killed or hurt, or of none."""
    return _gives_none([claim]) or victim_of(claim, report, lexicons) is not None


def _of(victims: Sequence[Victim], measure: str) -> list[Victim]:
    return [victim for victim in victims if victim.measure == measure]


def _injured(written: Mapping[str, int], victims: Sequence[Victim], killed: int) -> int:
    """The injured: as written, or as many as are named one by one and may not be among the dead; at least those shot
    who were not killed. A fourth victim, beside written numbers, makes four in all."""
    dead = _of(victims, "killed")
    hurt = [victim for victim in _of(victims, "injured") if not killed or not may_be_dead(victim, dead)]
    if killed:
        hurt += [victim for victim in _of(victims, EITHER) if victim.beside and not is_one_of(victim, dead)]
    either = max(written[EITHER], people(_of(victims, EITHER)))
    rank = max((victim.rank for victim in victims), default=0) if any(written.values()) else 0
    return max(written["injured"] or people(hurt), either - killed, rank - killed)


def _first_commonest(numbers: Iterator[int]) -> int:
    """The number that is given most often, of several the first; 0 without any."""
    counts = Counter(numbers)
    return max(counts, key=lambda number: counts[number], default=0)


def _written(claims: Sequence[Claim], measure: str, report: Report, lexicons: Lexicons) -> Iterator[int]:
    """The numbers that may be the incident's toll, in the order of the text; none of them is 0."""
    for claim in claims:
        figure = claim.figure
        if figure is None or figure.measure != measure or figure.implied or figure.subset_of:
            continue
        number = figure.best if figure.best is not None else figure.low
        if number and figure.scope != "period" and not _is_wide(claim, report, lexicons):
            yield int(number)


def _is_wide(claim: Claim, report: Report, lexicons: Lexicons) -> bool:
    """Whether a claim's sentence tells of more than one incident, by its words or by a number of them."""
    sentence = Sentences.of(report).around(claim.evidence.span).of(report.text)
    return any(lexicons.extents[kind].search(sentence) for kind in WIDE) or _names_incidents(sentence, lexicons)


def _names_incidents(sentence: str, lexicons: Lexicons) -> bool:
    """Whether a sentence names more than one incident ("nine were hurt in fires in Orlen")."""
    words = (word.lower() for word in WORD.findall(sentence))
    return any(word.endswith("s") and word in lexicons.happenings for word in words)


def _gives_none(claims: Sequence[Claim]) -> bool:
    return any(claim.figure is not None and claim.figure.measure in MEASURES for claim in claims)
