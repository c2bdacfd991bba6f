"""Speakers given by layout: a post signed "— Name (@handle)", a transcript's "NAME: …", a quotation signed "— Name".

Those are words of one speaker as far as the line goes, with no verb that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosswire.reading.attribution.phrases import tokens_in, trimmed
from crosswire.reading.attribution.propositions import propositions
from crosswire.reading.drafts import AttributionDraft
from crosswire.reading.identity import identify
from crosswire.records import Link, Parse, Report, Span

DASH = "(?:—|–|―|--)"
POST = re.compile(rf"{DASH}[ \xa0]*(?P<name>[^\n—–―()@]{{2,60}}?)[ \xa0]*\(@\w+\)")
QUOTED = re.compile(
    rf"[”\"][ \xa0\n]*{DASH}[ \xa0]*(?P<name>(?:[A-Z][\w.’'-]*[ \xa0]?){{2,5}})(?=[,\n]|$)", re.MULTILINE
)
LABEL = re.compile(r"^[“\"]?(?P<name>[A-Z][A-Z.’'-]{2,}(?: [A-Z][A-Z.’'-]+){0,2}):[ \xa0]", re.MULTILINE)
NO_SPEAKERS = frozenset({"NOTE", "UPDATE", "UPDATED", "CORRECTION", "WATCH", "READ", "MORE", "RELATED", "PHOTOS", "VIDEO",
                         "BREAKING", "EDITOR", "SOURCE", "TOPICS", "TAGS", "TEXT", "LIVE"})  # fmt: skip
TAIL = re.compile(r"(?:\s*(?:#\w+|@\w+|https?://\S+|pic\.twitter\.com/\S+))+\s*$")


def signed(report: Report, parse: Parse) -> Iterator[AttributionDraft]:
    """Yield a draft for each sentence of posts, signed quotations and labelled lines."""
    text = report.text
    for match in POST.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        body = TAIL.sub("", text[start : match.start()])
        yield from spoken(report, parse, Span(start, start + len(body)), match)
    for match in QUOTED.finditer(text):
        opening = max(
            text.rfind("“", 0, match.start()), text.rfind('"', 0, match.start()), text.rfind("\n\n", 0, match.start())
        )
        yield from spoken(report, parse, Span(max(opening, 0), match.start()), match)
    for match in LABEL.finditer(text):
        if match.group("name").split()[0] in NO_SPEAKERS:
            continue
        end = text.find("\n", match.end())
        yield from spoken(report, parse, Span(match.end(), end if end >= 0 else len(text)), match)


def spoken(report: Report, parse: Parse, body: Span, match: re.Match[str]) -> Iterator[AttributionDraft]:
    """Yield the propositions of the sentences in ``body``, said by the one that ``match`` names."""
    link = signer(match)
    for index, sentence in enumerate(parse.sentences):
        if not sentence.span.overlaps(body) or not report.is_news(sentence.span):
            continue
        tokens = trimmed([t for t in tokens_in(sentence, body) if body.start <= t.start and t.end <= body.end])
        if len(tokens) < 3:
            continue
        for part in propositions(sentence, tokens):
            yield AttributionDraft(index, part, (link,), link.span)


def signer(match: re.Match[str]) -> Link:
    name = " ".join(match.group("name").split())
    source, parties = identify(name.title() if name.isupper() else name)
    return Link(name, source, parties, "origin", Span(*match.span("name")), Span(*match.span("name")))
