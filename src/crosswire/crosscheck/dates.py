"""Dates of one event compared across reports: an event that has one date cannot have two."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from crosswire.crosscheck.concepts import concepts, parties_named, people_of_countries
from crosswire.crosscheck.findings import claims_finding
from crosswire.crosscheck.telling import date_words, report_words
from crosswire.crosscheck.voices import Voice
from crosswire.crosscheck.wording import Sentences, head_of
from crosswire.lexicons import Lexicons
from crosswire.lexicons.doings import Doing
from crosswire.records import Claim, Finding, Report

ANNIVERSARY = re.compile(r"\b(?:(\d+)(?:st|nd|rd|th)|([a-z]+)(?:-year)?|(\d+)-year) anniversary of\b", re.IGNORECASE)
ANNIVERSARY_DAYS = 10
"""Days by which the day on which an anniversary is kept may miss the day itself."""
SLACK_DAYS = 1
"""Days that two dates may lie apart and still be one: time zones, and nights that end on the next day."""
HEDGED = re.compile(r"\b(?:about|around|circa|roughly|approximately|some time|or so)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """An event with one date: what was done to what, by whom as far as is named, and the days it can be; ``agents`` are
    those of the parties who did it."""

    claim: Claim
    report: Report
    doing: str
    object: str
    parties: frozenset[str]
    agents: frozenset[str]
    about: frozenset[str]
    first: datetime.date
    last: datetime.date


def date_findings(
    matter: str,
    reports: Sequence[Report],
    claims: Sequence[Claim],
    voices: Mapping[str, Voice],
    questions: Mapping[str, str],
    lexicons: Lexicons,
) -> Iterator[Finding]:
    """A conflict for each event of the matter that two reports date differently, told by its two clearest dates."""
    by_id = {report.id: report for report in reports}
    once = [claim for claim in claims if _may_have_one_date(claim, by_id[claim.report], lexicons)]
    if len({claim.report for claim in once}) < 2:
        return
    people = people_of_countries(reports, lexicons)
    found = [dated for claim in once if (dated := _dated(claim, by_id[claim.report], people, lexicons))]
    found.sort(key=lambda dated: (dated.claim.report, dated.claim.evidence.span, dated.claim.id))
    seen: set[tuple[str, str, str]] = set()
    for one, other in combinations(found, 2):
        early, late = sorted((f"{one.first}{one.last}", f"{other.first}{other.last}"))
        key = (one.doing, early, late)
        if (
            key not in seen
            and one.report.id != other.report.id
            and _is_same_event(one, other)
            and _are_apart(one, other)
        ):
            seen.add(key)
            yield _conflict(matter, one, other, voices, questions)


def _may_have_one_date(claim: Claim, report: Report, lexicons: Lexicons) -> bool:
    """Whether a claim is an event that is put forward as so, of a kind that has one date."""
    if claim.event is None or claim.stance not in ("asserted", "reported"):
        return False
    sentence = Sentences.of(report).around(claim.evidence.span).of(report.text)
    return _doing(claim, sentence, lexicons) is not None


def _dated(claim: Claim, report: Report, people: Mapping[str, str], lexicons: Lexicons) -> Dated | None:
    """The event of ``claim`` where it is of a kind that has one date, and is put forward as so with one."""
    sentences = Sentences.of(report)
    sentence = sentences.around(claim.evidence.span).of(report.text)
    before = sentences.spans[max(0, sentences.index(claim.evidence.span.start) - 1)].of(report.text)
    days = _anniversary(claim, report, sentence) or _own_days(claim)
    doing = _doing(claim, sentence, lexicons)
    if days is None or doing is None or HEDGED.search(claim.time.text if claim.time else ""):
        return None
    named = parties_named(sentence, people, lexicons)
    if not named:  # "the neighbours": those that the report is about, or the sentence before
        named = parties_named(before, people, lexicons) | parties_named(head_of(report), people, lexicons)
    doers = ", ".join(one.name for one in claim.event.participants if one.role == "agent") if claim.event else ""
    agents = parties_named(doers, people, lexicons)
    return Dated(claim, report, doing[0].name, doing[1], named, agents, concepts(sentence, lexicons), *days)


def _own_days(claim: Claim) -> tuple[datetime.date, datetime.date] | None:
    time = claim.time
    return (time.start, time.end) if time is not None and time.start and time.end else None


def _anniversary(claim: Claim, report: Report, sentence: str) -> tuple[datetime.date, datetime.date] | None:
    """The days of an event whose anniversary is told of, counted back from the telling."""
    match = ANNIVERSARY.search(claim.evidence.quote) or ANNIVERSARY.search(sentence)
    if match is None:
        return None
    digits, word, years = match.groups()
    count = int(digits or years) if digits or years else _counted(word.lower().removesuffix("-year"))
    kept = claim.time.start if claim.time and claim.time.start else report.published
    if not count or kept is None or kept.year - count < 1:
        return None
    day = kept.replace(year=kept.year - count, day=min(kept.day, 28))
    slack = datetime.timedelta(days=ANNIVERSARY_DAYS)
    return day - slack, day + slack


def _counted(word: str) -> int:
    """One for "one" and "first", up to ten; 0 for any other word."""
    cardinals = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    ordinals = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
    return next((words.index(word) + 1 for words in (cardinals, ordinals) if word in words), 0)


def _doing(claim: Claim, sentence: str, lexicons: Lexicons) -> tuple[Doing, str] | None:
    """What was done, and the noun that it was done to, where the lexicon knows it as done once only."""
    assert claim.event is not None
    words = re.findall(r"[a-z]+", claim.evidence.quote.lower())
    further = re.findall(r"[a-z]+", sentence.lower())
    verbs = claim.event.predicate.lower().split()
    for doing in (doing for verb in verbs for doing in lexicons.doings.by_verb.get(verb, ())):
        if doing.once:
            noun = next((word for word in (*words, *further) if word in doing.objects), "")
            if noun or not doing.objects:
                return doing, noun
    if ANNIVERSARY.search(sentence):
        for doings in lexicons.doings.by_verb.values():
            for doing in doings:
                noun = next((word for word in words if doing.once and word in doing.objects), "")
                if noun:
                    return doing, noun
    return None


def _is_same_event(one: Dated, other: Dated) -> bool:
    """Whether both are the same doing by the same, done to what is told alike: two parties in common, or all that the
    one names, and a word beyond the doing and the names; not where one did it with
    another than the other says."""
    if one.doing != other.doing:
        return False
    if one.agents & other.agents and one.agents - other.agents and other.agents - one.agents:
        return False
    shared = one.parties & other.parties
    if len(shared) < 2 and (not shared or not (one.parties <= other.parties or other.parties <= one.parties)):
        return False
    alike = one.about & other.about
    return any(not word.startswith("doing ") and word not in shared and not _is_number(word) for word in alike)


def _is_number(word: str) -> bool:
    return word[:1].isdigit()


def _are_apart(one: Dated, other: Dated) -> bool:
    slack = datetime.timedelta(days=SLACK_DAYS)
    return one.last + slack < other.first or other.last + slack < one.first


def _conflict(
    matter: str, one: Dated, other: Dated, voices: Mapping[str, Voice], questions: Mapping[str, str]
) -> Finding:
    why = (
        f"{report_words(one.report)} dates it {date_words(one.first, one.last)}, "
        f"{report_words(other.report)} {date_words(other.first, other.last)}; neither date is hedged."
    )
    label = f"date · {one.object or one.doing}"
    return claims_finding("conflict", matter, "date", label, why, (one.claim, other.claim), voices, questions)
