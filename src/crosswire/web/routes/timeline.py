"""The timeline: dated events and figures in order, and who disagrees."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import Any

from crosswire.accounts import Moment
from crosswire.records.wire import Wire, entry_to_wire
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.lists import claims_table, listed

LONGEST = 366
"""Days that are drawn as one stretch; beyond, each row is drawn within its year."""


def timeline(ask: Ask) -> Answer:
    """Dated events and figures, earliest first, with the stretch of days that each may lie in."""
    since, until = ask.values["since"], ask.values["until"]
    page = ask.ledger.pages.timeline(ask.limit, ask.offset, matter=ask.values["matter"], since=since, until=until)

    def shown() -> Mapping[str, Any]:
        return {"list": page, "spans": _spans(page.items)}

    entries = (moment.entry for moment in page.items)
    return Answer("timeline", "Timeline", partial(listed, ask, page, _to_wire), shown, claims_table(entries))


def _to_wire(moment: Moment) -> Wire:
    return {
        "start": moment.start, "end": moment.end, "claim": entry_to_wire(moment.entry),
        "against": [finding.id for finding in moment.against], "others": [other.claim.id for other in moment.others],
    }  # fmt: skip


def _spans(moments: tuple[Moment, ...]) -> list[tuple[float, float]]:
    """Where each stretch begins and how long it is, in hundredths of all days of the page where these are no more than
    LONGEST, else of its own year; what reaches out of that is cut."""
    days = [day for moment in moments for day in (moment.start, moment.end)]
    if days and (max(days) - min(days)).days < LONGEST:
        return [_part(moment, min(days), max(days)) for moment in moments]
    return [
        _part(moment, moment.start.replace(month=1, day=1), moment.start.replace(month=12, day=31))
        for moment in moments
    ]


def _part(moment: Moment, first: datetime.date, last: datetime.date) -> tuple[float, float]:
    """A stretch within ``first`` to ``last``, both days included, in hundredths of it."""
    days = (last - first).days + 1
    return 100 * (moment.start - first).days / days, 100 * ((min(moment.end, last) - moment.start).days + 1) / days
