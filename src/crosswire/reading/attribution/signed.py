"""Speakers given by layout: a post signed "— Name (@handle)", a transcript's "NAME: …", an interview's "A: …", a
headline's "Police: …".

Those are words of one speaker as far as the line goes, with no verb that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.headings import is_heading, people_named, speaks
from crosswire.reading.attribution.interviews import interviewed
from crosswire.reading.attribution.phrases import tokens_in, trimmed
from crosswire.reading.attribution.propositions import propositions
from crosswire.reading.drafts import AttributionDraft
from crosswire.reading.identity import identify
from crosswire.records import Link, Parse, Report, Span
from crosswire.records.turns import BLANK, DASH, LABEL, Turn, answers, signed_quotations

POST = re.compile(rf"{DASH}{BLANK}*(?P<name>[^\n—–―()@]{{2,60}}?){BLANK}*\(@\w+\)")
CLOCK = r"(?:\d{1,2}[:.]\d\d(?: GMT)? ?[-–—:]? )?"
HEADED = re.compile(rf"^{CLOCK}(?P<name>[A-Z][\w’' -]{{2,40}}): (?=[A-Z0-9“\"‘])", re.MULTILINE)
CAPPED = re.compile(r"(?<=[\w”\"’]): (?P<name>(?:[A-Z][\w’'-]+ ){0,3}[A-Z][\w’'-]+)$", re.MULTILINE)
NUMBER = re.compile(r"\d[\d,. ]*(?:\([^)\n]*\))?[ .]*$", re.MULTILINE)
FOOTED = re.compile(r"(?<=[\w”\"’])(?::| [-–—]) (?P<name>[a-z][a-z]+(?: [a-z]+)?)$", re.MULTILINE)
TITLED = r"[A-Z][\w’'-]+(?: (?:of |for |and |the )*[A-Z][\w’'-]+){0,5}"
OFFICIAL = re.compile(rf"(?<=[\w”\"’]) [–—] (?P<name>{TITLED})$", re.MULTILINE)
HANDLE = re.compile(r"@\w+")
TAIL = re.compile(r"(?:\s*(?:#\w+|@\w+|https?://\S+|pic\.twitter\.com/\S+))+\s*$")
SHORTEST = 3  # words


def signed(report: Report, parse: Parse, lexicons: Lexicons) -> Iterator[AttributionDraft]:
    """Yield a draft for each proposition of posts, signed quotations, labelled lines and headlines with a speaker."""
    people = people_named(report.text, parse)
    laid_out = (*posts(report.text), *lines(report.text, lexicons, people))
    spoken = [(body, signer(match, lexicons, people)) for body, match in laid_out]
    spoken += [(one.body, put_to(one, report.text, lexicons)) for one in signed_quotations(report.text)]
    if name := interviewed(report.text, parse):
        spoken += [(one.body, link_to(name, name, one.name, lexicons)) for one in answers(report.text)]
    for body, link in spoken:
        for index, sentence in enumerate(parse.sentences):
            if not sentence.span.overlaps(body) or not report.is_news(sentence.span):
                continue
            tokens = trimmed([t for t in tokens_in(sentence, body) if body.start <= t.start and t.end <= body.end])
            if len(tokens) >= SHORTEST:
                for part in propositions(sentence, tokens):
                    yield AttributionDraft(index, part, (link,), link.span)


def posts(text: str) -> Iterator[tuple[Span, re.Match[str]]]:
    """Yield what stands in a line before its signature "— Name (@handle)", without tags and links at its end."""
    for match in POST.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        yield Span(start, start + len(TAIL.sub("", text[start : match.start()]))), match


def lines(text: str, lexicons: Lexicons, people: Mapping[str, str]) -> Iterator[tuple[Span, re.Match[str]]]:
    """Yield lines with a speaker at their head ("BRANDT: …", "Police: two held", "Brandt: pier shut", where the report
    names a Brandt) or end ("Ferry lost: coast guard")."""
    for match in LABEL.finditer(text):
        if not is_heading(match.group("name"), text, lexicons, people):
            yield rest_of_line(text, match), match
    for match in HEADED.finditer(text):
        name = match.group("name")
        if NUMBER.match(text, match.end()) or lexicons.cues.heads_line(name):
            continue  # "Displaced persons: 8,450" counts them
        if name.lower() in people or speaks(name, lexicons):
            yield rest_of_line(text, match), match
    for match in (*FOOTED.finditer(text), *OFFICIAL.finditer(text), *CAPPED.finditer(text)):
        told, capped = Span(text.rfind("\n", 0, match.start()) + 1, match.start()), match.re is CAPPED
        last = told.of(text).split()[-1].lower()
        credits = capped and last in lexicons.cues.labels & lexicons.cues.documents  # "Photo: Osby Police"
        if speaks(match.group("name").partition(" of ")[0], lexicons, labels=capped) and not credits:
            yield told, match


def rest_of_line(text: str, match: re.Match[str]) -> Span:
    end = text.find("\n", match.end())
    return Span(match.end(), end if end >= 0 else len(text))


def signer(match: re.Match[str], lexicons: Lexicons, people: Mapping[str, str]) -> Link:
    """The one whom a line names, by the longest name that the report has for a person."""
    name = " ".join(match.group("name").split())
    if match.re is HEADED and not speaks(name, lexicons):
        name = people.get(name.lower(), name)
    bare = name.title() if name.isupper() else name
    person = not HANDLE.search(match.group()) and name[0].isupper()
    return link_to(name, bare, Span(*match.span("name")), lexicons, person)


def put_to(turn: Turn, text: str, lexicons: Lexicons) -> Link:
    """The one who signs a quotation."""
    name = " ".join(turn.name.of(text).split())
    return link_to(name, name.title() if name.isupper() else name, turn.name, lexicons)


def link_to(name: str, bare: str, span: Span, lexicons: Lexicons, person: bool = True) -> Link:
    source, parties = identify(name, bare, lexicons, person=person)
    return Link(name, source, parties, "origin", span, span)
