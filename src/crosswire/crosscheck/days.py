"""As of when a figure holds: its report's date, or, where reports have none, the days of the week that they tell of."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from crosswire.records import Claim, Report

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NAMED = re.compile(r"(?<!next )(?<!last )(?<!every )(?<!GMT )\b(" + "|".join(WEEKDAYS) + r")\b(?!\))", re.IGNORECASE)
TODAY = re.compile(r"\b(?:today|tonight|this morning|yesterday|tomorrow)\b", re.IGNORECASE)
WEEK_LEFT = 5
"""Days after the week's first in which a weekday is taken as after it rather than before it."""

NUMBER = re.compile(r"\d+(?:[.:]\d+)?")
NUMBERS_HEAD, TWIN_NUMBERS = 550, 4
"""Characters at the head of two reports, and the numbers that these must share, for both to tell of one day's news."""

EVENT_DAYS = 25
"""Days before a matter's first report in which the event that it is about may lie."""

BESIDE_CUE = 30
"""Characters between "said" and a time, at most, for the time to be that of the saying."""
PARTED = re.compile(r"[,;:.!?“”\"]|\bthat\b")

Order = Literal["before", "after", "same"]


@dataclass(frozen=True, slots=True)
class AsOf:
    """A day on the scale of dates (an ordinal) or of one matter's week (days after the day that most reports name)."""

    scale: Literal["date", "week"]
    day: int

    def order(self, other: AsOf) -> Order | None:
        """Where this day stands to ``other``; None on different scales."""
        if self.scale != other.scale:
            return None
        return "same" if self.day == other.day else "before" if self.day < other.day else "after"


def report_days(reports: Sequence[Report]) -> Mapping[str, AsOf | None]:
    """As of when each report of one matter speaks, by report id; None where nothing tells."""
    undated = [report for report in reports if report.published is None]
    anchor = _anchor(undated)
    days: dict[str, AsOf | None] = {r.id: AsOf("date", r.published.toordinal()) for r in reports if r.published}
    for report in undated:
        days[report.id] = _in_week(report, anchor) if anchor is not None else None
    for report in undated:
        if days[report.id] is None:
            days[report.id] = _as_its_twin(report, undated, days)
    return days


def _as_its_twin(report: Report, others: Sequence[Report], days: Mapping[str, AsOf | None]) -> AsOf | None:
    """The day of the report whose head tells of the same happening, by the numbers (magnitudes, clock times,
    distances) that both heads have."""
    own = set(NUMBER.findall(report.text[:NUMBERS_HEAD]))
    twins = [
        days[other.id]
        for other in others
        if other.id != report.id and len(own & set(NUMBER.findall(other.text[:NUMBERS_HEAD]))) >= TWIN_NUMBERS
    ]
    known = {day for day in twins if day is not None}
    return next(iter(known)) if len(known) == 1 else None


def event_day(reports: Sequence[Report], claims: Sequence[Claim]) -> AsOf | None:
    """The day that a matter turns on: the single day near its reports that most claims give, the earliest of several;
    where no report has a date, the first day of their week."""
    dates = [report.published for report in reports if report.published]
    if not dates:
        return AsOf("week", 0) if _anchor(reports) is not None else None
    first, last = min(dates) - datetime.timedelta(days=EVENT_DAYS), max(dates)
    texts = {report.id: report.text for report in reports}
    own = [c.time for c in claims if c.time and c.report in texts and not is_of_the_saying(c, texts[c.report])]
    given = Counter(time.start for time in own if time.start and time.start == time.end)
    near = {day: count for day, count in given.items() if first <= day <= last}
    if not near:
        return None
    most = max(near.values())
    return AsOf("date", min(day for day, count in near.items() if count == most).toordinal())


def is_of_the_saying(claim: Claim, text: str) -> bool:
    """Whether the time of ``claim`` stands right behind the words that say who says so ("…, the mayor said on Friday"):
    it then tells as of when the claim holds, not when the thing happened."""
    if claim.time is None:
        return False
    at = claim.time.span.start
    for link in claim.attribution:
        if link.cue is not None and 0 <= at - link.cue.end <= BESIDE_CUE:
            return not PARTED.search(text, link.cue.end, at) and not claim.evidence.span.contains(claim.time.span)
    return False


def _anchor(undated: Sequence[Report]) -> int | None:
    """The weekday that most undated reports name, where two at least do; of equals the first that heads name."""
    named = [(report, {WEEKDAYS.index(m.lower()) for m in NAMED.findall(report.text)}) for report in undated]
    counts = Counter(day for _, days in named for day in days)
    if not counts or max(counts.values()) < 2:
        return None
    most = max(counts.values())
    heads = Counter(WEEKDAYS.index(m.lower()) for report, _ in named for m in NAMED.findall(report.text[:400]))
    return min((day for day, count in counts.items() if count == most), key=lambda day: (-heads[day], day))


def _in_week(report: Report, anchor: int) -> AsOf | None:
    """The last weekday that the report names, as days after the anchor; None where it names none or says "today"."""
    if TODAY.search(report.text):
        return None
    offsets = [(WEEKDAYS.index(m.lower()) - anchor) % 7 for m in NAMED.findall(report.text)]
    offsets = [offset for offset in offsets if offset <= WEEK_LEFT]
    return AsOf("week", max(offsets)) if offsets and 0 in offsets else None
