"""Which incident of a matter a figure is of: the matter's own, a longer span, or an earlier one told as background."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.crosscheck.wording import JOINT, Sentences, head_of
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Report, Time

MAIN = "main"
SPAN = "span "
"""How the name of a running count over a year or so begins."""
YEAR = re.compile(r"(?<![\d,.$€£-])\b((?:18|19|20)\d\d)\b(?!,?\d|s\b)")
OVER_A_YEAR = re.compile(r"\b(?:in|for|since|during)\s(?:all of\s|the start of\s)?(?:19|20)\d\d\b", re.IGNORECASE)
"""A bare year over which a total may run, not a date's."""
BEFORE_DAYS = 25
"""Days before a matter's first report from which a dated incident is an earlier one."""
SPAN_DAYS = 45
"""Length in days from which a time is a span with many incidents in it, not one incident."""


@dataclass(frozen=True, slots=True)
class Setting:
    """When a matter plays: the first and last dates of its reports, and the years that their heads name."""

    first: datetime.date | None
    last: datetime.date | None
    years: frozenset[int]


def setting_of(reports: Sequence[Report]) -> Setting:
    dates = sorted(report.published for report in reports if report.published)
    years = {int(year) for report in reports for year in YEAR.findall(head_of(report))}
    years |= {date.year for date in dates}
    if not dates:
        return Setting(None, None, frozenset(years))
    return Setting(dates[0], dates[-1], frozenset(years))


def incident_of(claim: Claim, report: Report, setting: Setting, lexicons: Lexicons) -> str:
    """A name for the incident that the figure is of, the same in every report of the matter: MAIN, a year or a month
    for what happened then, "span" and a year for a running count."""
    sentences = Sentences.of(report)
    index = sentences.index(claim.evidence.span.start)
    sentence = sentences.around(claim.evidence.span).of(report.text)
    if claim.figure is not None and claim.figure.measure != "money" and _is_long_count(claim, sentence, lexicons):
        return f"{SPAN}{_year(claim, setting)}"
    if claim.time is not None and (name := _by_time(claim, claim.time, setting, sentence)):
        return name
    if name := _by_words(_leading_up_to(claim, report), report, setting, lexicons):
        return name
    return _carried(sentences, index, sentence, report, claim, setting, lexicons) or MAIN


def _by_time(claim: Claim, time: Time, setting: Setting, sentence: str) -> str | None:
    """The incident by a resolved time that lies before the matter; None where it is the matter's own or unknown."""
    if time.start is None or time.end is None or (claim.figure is not None and claim.figure.scope == "period"):
        return None
    if (time.end - time.start).days > SPAN_DAYS and time.start.year in setting.years and not YEAR.search(sentence):
        return None
    if setting.first is None:
        return None if time.start.year in setting.years or not YEAR.search(sentence) else str(time.start.year)
    if time.end >= setting.first - datetime.timedelta(days=BEFORE_DAYS):
        return None
    if claim.figure is not None and claim.figure.scope == "cumulative" and not YEAR.search(sentence):
        return None
    return str(time.start.year) if time.start.year != setting.first.year else f"{time.start:%Y-%m}"


def _leading_up_to(claim: Claim, report: Report) -> str:
    """The sentence up to the end of the figure's own clause; what a later clause recalls is another event."""
    span = claim.evidence.span
    sentence = Sentences.of(report).around(span)
    joint = JOINT.search(report.text, span.end, sentence.end)
    return report.text[sentence.start : joint.start() if joint else sentence.end]


def _by_words(sentence: str, report: Report, setting: Setting, lexicons: Lexicons) -> str | None:
    """The incident by a year that the sentence names with a happening, or by "years ago"."""
    happens = any(word.lower() in lexicons.happenings for word in re.findall(r"[A-Za-z]+", sentence))
    years = [int(year) for year in YEAR.findall(sentence)]
    others = [year for year in years if year not in setting.years]
    if others and (happens or len(years) == 1):
        return str(others[-1] if len(set(others)) == 1 else min(others))
    if setting.first is None and lexicons.extents["past"].search(sentence) and happens:
        return "earlier"
    past = re.search(r"\b(\w+) years ago\b", sentence)
    if past and happens:
        return "earlier"
    if report.published and happens and re.search(r"\blast year\b", sentence):
        return str(report.published.year - 1)
    return None


def _carried(
    sentences: Sentences, index: int, sentence: str, report: Report, claim: Claim, setting: Setting, lexicons: Lexicons
) -> str | None:
    """The earlier incident of the sentence before, where this one goes on about "the quake" without a time or a
    source of its own."""
    if index == 0 or claim.time is not None or claim.attribution:
        return None
    refers = re.search(r"\b(?:the|that|this|those) (?:\w+ )?(\w+)", sentence.lower())
    if refers is None or not any(
        word in lexicons.happenings for word in re.findall(r"\bth\w+ (\w+)", sentence.lower())
    ):
        return None
    before = sentences.spans[index - 1].of(report.text)
    return _by_words(before, report, setting, lexicons)


def _is_long_count(claim: Claim, sentence: str, lexicons: Lexicons) -> bool:
    """Whether the figure runs over a year or so ("more than 900 killed this year"), not over one incident."""
    if claim.figure is not None and claim.figure.period_days and claim.figure.period_days <= SPAN_DAYS:
        return False
    time = claim.time
    spans = time is not None and time.start and time.end and (time.end - time.start).days > SPAN_DAYS
    if lexicons.extents["yearly"].search(sentence) or (spans and lexicons.extents["period"].search(sentence)):
        return True
    runs = claim.figure is not None and claim.figure.scope != "incident"
    return bool(OVER_A_YEAR.search(sentence)) and (runs or bool(lexicons.extents["total"].search(sentence)))


def _year(claim: Claim, setting: Setting) -> str:
    if claim.time is not None and claim.time.start is not None:
        return str(claim.time.start.year)
    return str(setting.last.year) if setting.last else "this year"
