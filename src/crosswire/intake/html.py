"""Saved web pages: the article's text without the page around it, its metadata, and the page itself as it was.

The text is trafilatura's (https://trafilatura.readthedocs.io), with the title before it; offsets are into that text.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from crosswire.intake.decoding import SIGNATURES, check, read_bytes, too_large
from crosswire.intake.options import IntakeOptions
from crosswire.intake.taken import Given, Reader, Taken, problem
from crosswire.records import Problem

PAGE_FACTOR = 8
"""How much longer than its text a page may be: markup, scripts and inlined images make up most of a saved page."""


def read_html(path: Path, name: str, options: IntakeOptions) -> Iterator[Taken | Problem]:
    """The one report in a saved page. Raises OSError."""
    data = read_bytes(path, name, options.max_bytes * PAGE_FACTOR)
    yield data if isinstance(data, Problem) else take_page(data, name, options)


def take_page(page: bytes, name: str, options: IntakeOptions) -> Taken | Problem:
    """The article of ``page``, or a Problem where it has none."""
    import trafilatura  # with its parsers, which no other form of input needs

    kind = next((what for start, what in SIGNATURES if page.startswith(start)), None)
    if kind or (b"\x00" in page[:1000] and not page.startswith((b"\xff\xfe", b"\xfe\xff"))):
        return problem(name, "binary", f"{name} is {kind or 'binary data'}, no HTML page: save the page as HTML")
    if not page.strip():
        return problem(name, "empty", f"{name} is empty: there is nothing to read in it")
    article: Any = trafilatura.bare_extraction(
        page, with_metadata=True, include_comments=False, include_tables=True, deduplicate=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )  # fmt: skip
    body = (article.text or "").strip() if article is not None else ""
    if article is None or not body:
        return problem(name, "no-article", f"{name} holds no article text that can be told from its page")
    text = check(_with_title(article.title, body), name)
    if isinstance(text, Problem):
        return text
    if len(text.encode("utf-8", "surrogatepass")) > options.max_bytes:
        return too_large(name, options.max_bytes)
    return Taken(name, text, page, "html", _given(article), keep_raw=True)


def _with_title(title: str | None, body: str) -> str:
    title = " ".join((title or "").split())
    return f"{title}\n\n{body}" if title and not body.startswith(title) else body


def _given(article: Any) -> Given:  # noqa: ANN401 - trafilatura has no types of its own
    """What the page's metadata tell; the outlet is the site's name, else its host."""
    published = _day(article.date)
    outlet = article.sitename or host_of(article.url)
    return Given(outlet or None, published, article.title or None, article.author or None, article.url or None)


def _day(date: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat((date or "")[:10])
    except ValueError:
        return None


def host_of(url: str | None) -> str | None:
    """The host of a URL without www; that of the archived page where it is an archive's copy of one."""
    if not url:
        return None
    for start in ("http://", "https://"):
        archived = url.find(start, len(start))
        if archived > 0:
            url = url[archived:]
            break
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


READER = Reader("html", (".html", ".htm", ".xhtml"), read_html)
