"""One article, dispatch, press release or post, as one outlet published it."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass

from crosswire.records.span import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a report that is not its running news text, and what it is.

    ``kind`` is one of title, dateline, byline, date, outlet (where the field was found) or furniture, repeat
    (pasted-along page parts and repeated captions, which are not read as news).
    """

    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Report:
    """A report's text with where it came from; the text never changes once made.

    ``path`` is the file or URL as it was given; ``sha256`` is the hex digest of the bytes it came from;
    ``published`` is None where nothing tells; ``form`` names the reader (text, jsonl, html).
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

    def is_news(self, span: Span) -> bool:
        """Whether no furniture or repeat covers any of ``span``."""
        return not any(m.kind in {"furniture", "repeat"} and m.span.overlaps(span) for m in self.marks)


def report_id(text: str, outlet: str | None, url: str | None) -> str:
    """The hash of a report's text, outlet and canonical URL; its date is not part, since it may be learnt later."""
    digest = hashlib.sha256("\x00".join((text, outlet or "", url or "")).encode("utf-8", "surrogatepass"))
    return "r_" + digest.hexdigest()[:16]
