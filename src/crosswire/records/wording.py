"""Claims in the words of a table: numbers with their hedges, chains of sources, times."""

from __future__ import annotations

import datetime

from crosswire.records import Attribution, Claim, Entry, Figure, Time

HEDGES = {
    "exact": "", "about": "about ", "at_least": "at least ", "more_than": "over ", "at_most": "up to ",
    "less_than": "under ", "vague": "",
}  # fmt: skip
OWN_VOICE = "own voice"
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def number_words(figure: Figure) -> str:
    """A figure's number with its hedge: "at least 31", "10 to 15", "12 or more", "EUR 12 million"."""
    unit = f"{figure.unit} " if figure.unit else ""
    if figure.qualifier == "between":
        return f"{unit}{_scaled(figure.low)} to {_scaled(figure.high)}"
    number = next((n for n in (figure.best, figure.low, figure.high) if n is not None), None)
    if figure.qualifier == "vague":
        return f"{unit}{_scaled(number)} or more"
    return f"{HEDGES[figure.qualifier]}{unit}{_scaled(number)}"


def _scaled(number: int | float | None) -> str:
    if number is None:
        return "?"
    for scale, word in SCALES:
        if number >= scale:
            return f"{number / scale:,.10g} {word}"
    return f"{number:,.10g}" if isinstance(number, float) else f"{number:,}"


def claim_words(claim: Claim) -> str:
    """What is claimed: a figure as one says it, anything else in the report's words, or as a person put them."""
    if claim.figure:
        return figure_words(claim.figure)
    return said_words(claim)


def said_words(claim: Claim) -> str:
    """The words that carry a claim: of a statement its content, which a person may have put otherwise than the report
    has it; of anything else the report's own."""
    return claim.statement.content if claim.statement else claim.evidence.quote


def figure_words(figure: Figure) -> str:
    """A figure as a reader says it: "at least 31 people killed", "212 violations", "EUR 12 million (aid)"."""
    number = number_words(figure)
    if figure.unit:
        return f"{number} ({figure.counted})" if figure.counted else number
    measure = "" if figure.measure == "count" else figure.measure.replace("_", " ")
    return " ".join(part for part in (number, figure.counted, measure) if part)


def chain_words(attribution: Attribution) -> str:
    """The sources, outermost first: "Senna Tavrik ← State Security Bureau"; the outlet's own voice where none."""
    return " ← ".join(link.name for link in attribution) or OWN_VOICE


def time_words(time: Time | None) -> str:
    """The dates that a claim's time resolves to; its own words in quotation marks where it does not."""
    if time is None:
        return ""
    if time.start is None and time.end is None:
        return f"“{one_line(time.text)}”"
    if time.start is None or time.end is None:
        return f"{time.start or '…'} – {time.end or '…'}"
    return _days(time.start, time.end)


def _days(start: datetime.date, end: datetime.date) -> str:
    """The shortest wording of a stretch of days: a day, a month, a year, or first and last."""
    after = end + datetime.timedelta(days=1)
    if start == end:
        return str(start)
    if (start.month, start.day, after.month, after.day) == (1, 1, 1, 1) and start.year == end.year:
        return str(start.year)
    if start.day == after.day == 1 and (start.year, start.month) == (end.year, end.month):
        return f"{start:%Y-%m}"
    return f"{start} – {end:%m-%d}" if start.year == end.year else f"{start} – {end}"


def cells(entry: Entry) -> tuple[str, str, str, str, str]:
    """A claim as a row of a table: id, what is claimed, its sources, its stance or a rejection, its time; what people
    corrected says so."""
    claim = entry.claim
    stance = "rejected" if entry.rejected else claim.stance
    what = ("corrected: " if entry.corrections else "") + one_line(claim_words(claim))
    return short_id(claim.id), what, one_line(chain_words(claim.attribution)), stance, time_words(claim.time)


CELLS = ("claim", "what", "source", "stance", "time")


def report_words(entry: Entry) -> str:
    """A claim's report as a reader names it: outlet and date, or its path."""
    return outlet_words(entry.outlet, entry.published, entry.path)


def outlet_words(outlet: str | None, published: datetime.date | None, path: str) -> str:
    date = str(published) if published else "undated"
    return f"{outlet}, {date}" if outlet else f"{path.rpartition('/')[2]}, {date}"


def counted(number: int, noun: str) -> str:
    """How many of what: "1 report", "2,000 reports", "3 parties"."""
    many = noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"
    return f"{number:,} {noun if number == 1 else many}"


def one_line(text: str) -> str:
    """Text without its line breaks."""
    return " ".join(text.split())


def short_id(name: str) -> str:
    """The beginning of an id that is enough to name it in all but very large ledgers."""
    return name[:10]
