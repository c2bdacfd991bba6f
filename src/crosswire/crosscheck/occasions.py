"""Whether two figures are of one event: for what is over within hours, only days that meet or reports that are near.

Many short events of one kind befall one city; names alone do not tell them apart. What cannot be told to be one event
is none.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.crosscheck.days import event_day, is_of_the_saying
from crosswire.records import Claim, Report

SLACK_DAYS = 1
"""Days that two figures' days may lie apart and still be of one event: nights that end on the next day."""
NEAR_DAYS = 3
"""Days between two reports, one at least without a day of its event, up to which they may be of one event."""
LONGEST = 31
"""Days that a time spans at most to tell when a short event was."""

Days = tuple[datetime.date, datetime.date]


@dataclass(frozen=True, slots=True)
class Occasion:
    """When the event of a figure was, as far as is told.

    ``own``: the days that the figure itself gives; ``main``: the day that its report tells most of; ``told``: every
    single day that its report gives, with its date.
    """

    published: datetime.date | None
    own: Days | None
    main: datetime.date | None
    told: frozenset[datetime.date]

    def is_one_with(self, other: Occasion) -> bool:
        """Whether both may be one short event; so too where a report has no date."""
        if self.published is None or other.published is None:
            return True
        if self.own and other.own:
            return _meet(self.own, other.own)
        near = abs((self.published - other.published).days) <= NEAR_DAYS
        if self.own or other.own:
            undated = other.main is None if self.own else self.main is None
            return (near and undated) or _is_told(self.own, other.told) or _is_told(other.own, self.told)
        return near or _is_told(self._main_day, other.told) or _is_told(other._main_day, self.told)

    @property
    def _main_day(self) -> Days | None:
        return (self.main, self.main) if self.main else None


def occasions_of(reports: Sequence[Report], claims: Sequence[Claim]) -> Mapping[str, Occasion]:
    """The occasion of every figure among ``claims``, by claim id."""
    by_report: dict[str, list[Claim]] = {report.id: [] for report in reports}
    for claim in claims:
        by_report[claim.report].append(claim)
    found: dict[str, Occasion] = {}
    for report in reports:
        own = without_sayings(by_report[report.id])
        day = event_day([report], own) if report.published else None
        main = datetime.date.fromordinal(day.day) if day else None
        told = {c.time.start for c in own if c.time and c.time.start and c.time.start == c.time.end}
        days = frozenset(told | {report.published} if report.published else told)
        found |= {
            claim.id: Occasion(report.published, _own_days(claim, report), main, days)
            for claim in own
            if claim.figure is not None
        }
    return found


def without_sayings(claims: Sequence[Claim]) -> list[Claim]:
    """``claims`` without the events that are somebody's saying so: their days are not of what happened."""
    cues = {link.cue for claim in claims for link in claim.attribution}
    return [claim for claim in claims if claim.kind != "event" or claim.anchor not in cues]


def _own_days(claim: Claim, report: Report) -> Days | None:
    """When the figure's event was, not as of when a running total holds or somebody told of it."""
    time = claim.time
    if claim.figure is None or claim.figure.scope != "incident" or time is None or is_of_the_saying(claim, report.text):
        return None
    if time.start is None or time.end is None or (time.end - time.start).days > LONGEST:
        return None
    return time.start, time.end


def _meet(one: Days, other: Days) -> bool:
    slack = datetime.timedelta(days=SLACK_DAYS)
    return one[0] <= other[1] + slack and other[0] <= one[1] + slack


def _is_told(days: Days | None, told: frozenset[datetime.date]) -> bool:
    return days is not None and any(_meet(days, (day, day)) for day in told)
