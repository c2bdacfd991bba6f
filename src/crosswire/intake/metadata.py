"""Title, dateline, byline, outlet and date of publication, where a report's text tells them.

They stand above the article (a few lines), or below it where a label says so ("First published …"). What only looks
likely is left unknown.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crosswire.intake.datelines import read_dateline
from crosswire.intake.dates import dates_in, weekdays
from crosswire.intake.furniture import is_furniture_line
from crosswire.intake.lines import Line
from crosswire.lexicons.furniture import Furniture
from crosswire.records import Mark, Span

HEAD = 10  # lines above and into the article in which its fields may stand; pages pasted with a menu have some more
LONGEST_TITLE = 28  # words
LONGEST_TITLE_WITH_STOP = 16  # words of a title that ends in a full stop, which tells it from a first paragraph
LONGEST_STAMP = 14  # words of a line that holds a date and little else
TIME = r"(?i:\d{1,2}(?:[:.]\d{2}){1,2}\s*(?:[ap]\.?\s?m\b\.?)?|\d{1,2}\s*[ap]\.?\s?m\b\.?)"
ZONE = r"(?:GMT|UTC|[A-Z]{1,3}[SD]?T)(?:[+-]\d{1,2}:?\d{2})?|[+-]\d{2}:?\d{2}|Z|local time"
BYLINE = re.compile(r"(?i:(?:story|written|posted|published)\s+)?[Bb][Yy]:?\s+(?P<names>[^\W\d_].*)")
IN_PLACE = re.compile(
    r"(?P<names>(?:[A-Z][\w.'’-]+\s+){1,3}[A-Z][\w.'’-]+),?\s+in\s+[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){0,2}"
)
NAME = r"[A-Z][\w.'’-]*(?:\s+(?:[A-Z][\w.'’-]*|de|van|von|der|da|al|bin|la)){1,3}"
NAMES = re.compile(rf"{NAME}(?:\s*(?:,|and|&)\s+{NAME})*")
SITE = re.compile(
    r"(?P<site>(?:[A-Za-z0-9-]+\.)+(?:com|org|net|info|news|tv|co|co\.[a-z]{2}|[a-z]{2}))(?=\s*(?:[-–—|:]|$))"
)
OWNER = re.compile(
    r"(?:copyright|©|\(c\))[\s:©,]*(?:\(c\)\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,:]*(?:by\s+)?"
    r"(?P<owner>[^\W\d_][^.()|/;]*?)\s*(?:\d{4}\s*)?(?:[.()|/;]|,?\s+all rights|$)",
    re.IGNORECASE,
)
SEPARATORS = "|·•–—-/,)("
AROUND = ' \t"' + SEPARATORS + ";:"
LONGEST_OWNER = 5  # words


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the text tells, with a Mark for each field's words.

    ``agency`` is the dateline's credit; ``is_update`` says that ``published`` is the date of an update so far.
    """

    title: str | None = None
    byline: str | None = None
    dateline: str | None = None
    outlet: str | None = None
    published: datetime.date | None = None
    agency: str | None = None
    is_update: bool = False
    marks: tuple[Mark, ...] = ()

    def having(self, mark: Mark, **fields: object) -> Metadata:
        return replace(self, marks=(*self.marks, mark), **fields)  # type: ignore[arg-type]

    def marked(self, span: Span) -> bool:
        return any(mark.span.overlaps(span) for mark in self.marks)


def read_metadata(lines: Sequence[Line], title: str | None, words: Furniture) -> Metadata:
    """The fields that ``lines`` tell; ``title`` is the title given with the report, whose line is found by it."""
    found = _site(lines)
    for number, line in enumerate(lines[:HEAD]):
        if found.marked(line.span):
            continue
        found, above_body = _head_line(found, line, lines[number + 1 : number + 2], title, words)
        if not above_body:
            break
    found = _labelled_below(found, lines, words)
    return _outlet(found, lines, words)


def _head_line(
    found: Metadata, line: Line, after: Sequence[Line], title: str | None, words: Furniture
) -> tuple[Metadata, bool]:
    """``found`` with what ``line`` adds, and whether the lines after it may still stand above the article."""
    if is_furniture_line(line, words):
        return found, True
    dateline = read_dateline(line.text, words.kickers)
    if dateline and found.dateline is None:
        span = line.part(0, dateline.end)
        found = found.having(Mark("dateline", span), dateline=dateline.text, agency=dateline.agency)
        return _dated(found, line, dateline.end), dateline.end == len(line.text)
    stamped = _stamp(found, line, words)
    if stamped is not None:
        return stamped, True
    byline = _byline(line)
    if byline and found.byline is None:
        return found.having(Mark("byline", line.span), byline=byline), True
    kicker = line.text.lower().strip(" :") in words.kickers
    if found.title is None and not kicker and _is_title(line, after, title):
        return _titled(found, line, words.slug_length(line.text)), True
    return found, not line.is_prose() or len(line.words) < LONGEST_TITLE_WITH_STOP


def _titled(found: Metadata, line: Line, slug: int) -> Metadata:
    """``found`` with the title that ``line`` is behind its first ``slug`` characters, a wire's slug."""
    titled = found.having(Mark("title", line.part(slug, len(line.text))), title=line.text[slug:])
    return titled.having(Mark("furniture", line.part(0, slug))) if slug else titled


def _dated(found: Metadata, line: Line, end: int) -> Metadata:
    """``found`` with the last full date in the first ``end`` characters of ``line``."""
    dates = list(dates_in(line.text[:end]))
    if not dates or found.published:
        return found
    match, day = dates[-1]
    return found.having(Mark("date", line.part(match.start(), match.end())), published=day)


def _stamp(found: Metadata, line: Line, words: Furniture) -> Metadata | None:
    """``found`` with the date of a line that holds one and little else; None where it is no such line.

    A label of first publication goes before one of an update; a stamp that is not used is marked furniture.
    """
    if len(line.words) > LONGEST_STAMP + 6:
        return None
    for match, day in dates_in(line.text):
        before, behind = _untimed(line.text[: match.start()]), line.text[match.end() :].strip()
        label = words.label_at_end(before) or words.label_at_start(_untimed(behind))
        name = _byline_in(_without(before, label)) or _name_behind(behind)
        opens = not _without(before, label) or _byline_in(_without(before, label)) is not None
        closes = not _without(_untimed(behind), label) or behind[0] in SEPARATORS
        if _is_prose(line) or not ((opens and closes) or label) or len(line.words) > LONGEST_STAMP:
            continue
        is_update = label.lower() in words.updates
        used = found.published is None or (found.is_update and not is_update)
        mark = Mark("date" if used else "furniture", line.span)
        found = found.having(mark, published=day, is_update=is_update) if used else found.having(mark)
        return replace(found, byline=found.byline or name)
    if words.label_at_start(line.text) and len(line.words) <= LONGEST_STAMP and _has_clock(line.text):
        return found.having(Mark("furniture", line.span))
    return None


def _is_prose(line: Line) -> bool:
    """Whether the line is a sentence; "10:15 p.m." ends none."""
    return line.is_prose() and re.search(rf"{TIME}$", line.text) is None


def _untimed(text: str) -> str:
    """``text`` without times of day, zones, weekdays and the words and signs between them."""
    bare = re.sub(rf"\b(?:{TIME})|\b(?:{ZONE})\b|\b(?:{weekdays()})\b,?", " ", text)
    return re.sub(r"(?:^|(?<=\s))(?:at|on)(?=\s|$)", " ", bare).strip(" \t,:;")


def _without(text: str, label: str) -> str:
    """``text`` without a label at either end, and without the signs around it."""
    bare = text.strip(AROUND)
    low, label = bare.lower(), label.lower()
    if label and low.endswith(label):
        bare = bare[: -len(label)]
    elif label and low.startswith(label):
        bare = bare[len(label) :]
    return _untimed(bare).strip(AROUND)


def _has_clock(text: str) -> bool:
    return bool(re.search(rf"\b(?:{TIME})", text))


def _byline(line: Line) -> str | None:
    if line.ends_as_sentence() and len(line.words) > 6:
        return None
    return _byline_in(line.text)


def _byline_in(text: str) -> str | None:
    """The names in "By Jane Roe", "posted by Jane", "Jane Roe in Tarsk"; None where ``text`` is none of them."""
    match = BYLINE.fullmatch(text.strip())
    if match:
        names = re.split(r"\s*[|·•–—/(]|\s-\s|,\s+(?=[A-Z]{2,}\b|[Tt]he\b|[Ss]taff\b)", match["names"])[0].strip(" ,.")
        first = names.split()[0] if names else ""
        return names if first[:1].isupper() and len(names.split()) <= 10 else None
    match = IN_PLACE.fullmatch(text.strip())
    return match["names"] if match else None


def _name_behind(text: str) -> str | None:
    """The name behind a date ("Aug 12 2025, Dana Whitlock")."""
    bare = text.strip(" ,|·•–—-/")
    return _byline_in(bare) or (bare if NAMES.fullmatch(bare) and text.startswith((",", "|", "·")) else None)


def _is_title(line: Line, after: Sequence[Line], title: str | None) -> bool:
    """Whether ``line`` is the report's title: the one given with it, or a short first line that is no sentence."""
    if title is not None:
        return _plain(line.text) == _plain(title)
    count = len(line.words)
    if not after or not 2 <= count <= LONGEST_TITLE or (not line.text[0].isalnum() and line.text[0] not in "\"'“‘€$£"):
        return False
    if line.text[0].islower() or line.text.endswith((",", ":", "—", "-")) or _runs_on(line, after[0]):
        return False
    if not line.text.rstrip("\"'”’").endswith("."):
        return count <= LONGEST_TITLE_WITH_STOP or not line.ends_as_sentence()
    return count <= LONGEST_TITLE_WITH_STOP and after[0].after_blank and after[0].text != line.text


def _runs_on(line: Line, following: Line) -> bool:
    """Whether a sentence that was broken to a width runs on from one line to the following one."""
    return not line.ends_as_sentence() and not following.after_blank and following.text[0].islower()


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _labelled_below(found: Metadata, lines: Sequence[Line], words: Furniture) -> Metadata:
    """``found`` with a date that a label below the article gives, where none was found above."""
    for line in lines[-5:]:
        if found.published is None and words.label_at_start(line.text):
            found = _stamp(found, line, words) or found
    return found


def _site(lines: Sequence[Line]) -> Metadata:
    """The outlet where the first line is a site's own ("harbourpost.example - News of the harbour")."""
    site = SITE.match(lines[0].text) if len(lines) > 1 else None
    if not site or lines[0].ends_as_sentence():
        return Metadata()
    return Metadata(outlet=site["site"], marks=(Mark("outlet", lines[0].span),))


def _outlet(found: Metadata, lines: Sequence[Line], words: Furniture) -> Metadata:
    """``found`` with the outlet that a notice of copyright or the agency's credit tells, where no site's line did."""
    if found.outlet:
        return found
    for line in reversed(lines[-8:] if len(lines) > 1 else []):
        owner = OWNER.search(line.text) if words.is_furniture(line.text) or len(line.words) < 12 else None
        name = owner["owner"].strip(" ,") if owner else ""
        if owner and name[:1].isupper() and len(name.split()) <= LONGEST_OWNER:
            return found.having(
                Mark("outlet", line.part(*owner.span("owner"))), outlet=name.removeprefix("The ").strip()
            )
    if found.agency:
        line = next(
            line for line in lines for mark in found.marks if mark.kind == "dateline" and line.span.contains(mark.span)
        )
        start = line.text.index(found.agency)
        return found.having(Mark("outlet", line.part(start, start + len(found.agency))), outlet=found.agency)
    return found
