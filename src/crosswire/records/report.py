"""One article, dispatch, press release or post, as one outlet published it."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass, field

from crosswire.records.span import Span

NOT_NEWS = frozenset({"furniture", "date", "byline", "dateline", "outlet"})
"""Kinds of marks whose words tell of the report, not of the world; a title is news."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a report that is not its running news text, and what it is.

    ``kind`` is one of title, dateline, byline, date, outlet (where the field was found), furniture (pasted-along page
    parts, which are not read as news) or repeat (captions and summaries that say again what the report says
    elsewhere: read, since each mention is a claim, but never a second voice).
    """

    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Report:
    """A report's text with where it came from; the text never changes once made.

    ``path`` is the file or URL as it was given; ``sha256`` is the hex digest of the bytes it came from;
    ``published`` is None where nothing tells; ``form`` names the reader (text, jsonl, html). ``raw`` holds those bytes
    where the text alone cannot give them back (a page).
    """

    id: str
    path: str
    text: str
    sha256: str
    form: str = "text"
    outlet: str | None = None
    title: str | None = None
    byline: str | None = None
    dateline: str | None = None
    published: datetime.date | None = None
    url: str | None = None
    marks: tuple[Mark, ...] = ()
    raw: bytes | None = field(default=None, repr=False, compare=False)

    def is_news(self, span: Span) -> bool:
        """Whether ``span`` is to be read: no furniture, and no line of date, author or outlet, covers any of it."""
        return not any(m.kind in NOT_NEWS and m.span.overlaps(span) for m in self.marks)

    def is_repeat(self, span: Span) -> bool:
        """Whether the report says elsewhere what it says in ``span``."""
        return any(m.kind == "repeat" and m.span.overlaps(span) for m in self.marks)


def report_id(text: str, outlet: str | None, url: str | None) -> str:
    """The hash of a report's text, outlet and canonical URL; its date is not part, since it may be learnt later."""
    digest = hashlib.sha256("\x00".join((text, outlet or "", url or "")).encode("utf-8", "surrogatepass"))
    return "r_" + digest.hexdigest()[:16]
