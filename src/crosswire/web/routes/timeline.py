"""The timeline: dated events and figures in order, and who disagrees."""

from __future__ import annotations

import datetime

from crosswire.accounts import Moment
from crosswire.records.wire import Wire, entry_to_wire
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.lists import claims_table, listed

LONGEST = 366
"""Days of the longest stretch that is drawn in proportion; longer ones are drawn as long as it."""


def timeline(ask: Ask) -> Answer:
    """Dated events and figures, earliest first, with the stretch of days that each may lie in."""
    since, until = ask.values["since"], ask.values["until"]
    page = ask.ledger.pages.timeline(ask.limit, ask.offset, matter=ask.values["matter"], since=since, until=until)
    shown = {"list": page, "spans": _spans(page.items)}
    entries = (moment.entry for moment in page.items)
    return Answer("timeline", "Timeline", listed(ask, page, _to_wire), shown, claims_table(entries))


def _to_wire(moment: Moment) -> Wire:
    return {
        "start": moment.start, "end": moment.end, "claim": entry_to_wire(moment.entry),
        "against": [finding.id for finding in moment.against], "others": [other.claim.id for other in moment.others],
    }  # fmt: skip


def _spans(moments: tuple[Moment, ...]) -> list[tuple[float, float]]:
    """Where each stretch begins and how long it is, in hundredths of all that the page shows, the last day included;
    what reaches out of it is cut."""
    if not moments:
        return []
    first = min(moment.start for moment in moments)
    last = max(max(moment.start for moment in moments), min(_last(moments), first + datetime.timedelta(LONGEST)))
    days = (last - first).days + 1
    return [
        (100 * (moment.start - first).days / days, 100 * ((min(moment.end, last) - moment.start).days + 1) / days)
        for moment in moments
    ]


def _last(moments: tuple[Moment, ...]) -> datetime.date:
    return max(moment.end for moment in moments)
