"""When, as a person says it of a claim: a day, a month, a year, or a stretch of them."""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import replace
from typing import Any

from crosswire.records.claim import Claim, Time
from crosswire.records.nowhere import NOTHING, nowhere

Json = Any


def read_time(said: str) -> Json:
    """Days as JSON {start, end, precision}, from a day, a month, a year, or two of them with .. between; an open end
    is left out."""
    if said.lower() in NOTHING:
        return None
    if said.startswith("{"):
        given = json.loads(said)
        return time_json(day_of(given.get("start")), day_of(given.get("end")), given.get("precision"))
    first, dots, last = said.partition("..")
    if not dots:
        return time_json(*stretch(first))
    start = stretch(first.strip())[0] if first.strip() else None
    end = stretch(last.strip())[1] if last.strip() else None
    return time_json(start, end, None)


def time_json(start: datetime.date | None, end: datetime.date | None, precision: str | None) -> Json:
    if start is None and end is None:
        raise ValueError("no day")
    if start and end and end < start:
        raise ValueError("the end lies before the start")
    days = {"start": start.isoformat() if start else None, "end": end.isoformat() if end else None}
    return {**days, "precision": precision or ("day" if start == end else "span")}


def stretch(said: str) -> tuple[datetime.date, datetime.date, str]:
    """The first and last day that a day, a month (2031-05) or a year has, and which of them it is."""
    if re.fullmatch(r"\d{4}", said):
        year = int(said)
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31), "year"
    if re.fullmatch(r"\d{4}-\d\d", said):
        start = datetime.date.fromisoformat(said + "-01")
        after = (start + datetime.timedelta(days=31)).replace(day=1)
        return start, after - datetime.timedelta(days=1), "month"
    day = datetime.date.fromisoformat(said)
    return day, day, "day"


def day_of(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None


def get_time(claim: Claim) -> Json:
    if claim.time is None:
        return None
    return {"start": iso_of(claim.time.start), "end": iso_of(claim.time.end), "precision": claim.time.precision}


def iso_of(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None


def put_time(claim: Claim, value: Json) -> Claim:
    """The days said, under the words of the report where it has any."""
    if value is None:
        return replace(claim, time=None)
    start, end = day_of(value["start"]), day_of(value["end"])
    if claim.time is None:
        return replace(claim, time=Time("", nowhere(claim), start, end, value["precision"]))
    return replace(claim, time=replace(claim.time, start=start, end=end, precision=value["precision"]))
