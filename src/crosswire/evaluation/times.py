"""Scores time expressions against TimeML.

A folder holds TimeML files (*.tml, in folders or not), such as TimeBank and AQUAINT as cleaned for TempEval-3
(UzZaman et al. 2013). Spans count where they overlap ("relaxed"); a value counts where it is the same string. The
documents whose name has an MD5 hash divisible by five are held out: nothing may be tuned on them.
"""

from __future__ import annotations

import datetime
import hashlib
import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from crosswire.language import Parser
from crosswire.lexicons.numbers import load_numbers
from crosswire.lexicons.times import load_times
from crosswire.reading.times.finder import Finder
from crosswire.reading.times.tense import TreeTense
from crosswire.records import Report, report_id

TIMEX = re.compile(r"<TIMEX3([^>]*)>(.*?)</TIMEX3>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
HELD_OUT = 5


@dataclass(frozen=True, slots=True)
class Timex:
    """An annotated or a found time expression: half-open offsets, the words, TimeML's value."""

    start: int
    end: int
    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    name: str
    text: str
    published: datetime.date
    gold: tuple[Timex, ...]

    @property
    def held_out(self) -> bool:
        return int(hashlib.md5(self.name.encode()).hexdigest(), 16) % HELD_OUT == 0


def read_timeml(path: Path) -> Document:
    """A TimeML document's text without its markup, its date and its time expressions."""
    raw = path.read_text("utf-8")
    published = re.search(r'<DCT>.*?value="(\d{4}-\d\d-\d\d)', raw, re.DOTALL)
    body = raw[raw.index("<TEXT>") + len("<TEXT>") : raw.index("</TEXT>")]
    text, gold, place = "", [], 0
    for match in TIMEX.finditer(body):
        text += _plain(body[place : match.start()])
        words = _plain(match.group(2))
        value = re.search(r'\bvalue="([^"]*)"', match.group(1))
        gold.append(Timex(len(text), len(text) + len(words), words, value.group(1) if value else ""))
        text += words
        place = match.end()
    text += _plain(body[place:])
    date = datetime.date.fromisoformat(published.group(1) if published else "2000-01-01")
    return Document(path.name, text, date, tuple(gold))


def _plain(markup: str) -> str:
    return html.unescape(TAG.sub("", markup))


def found_in(finder: Finder, parser: Parser, words: Mapping[str, int], document: Document) -> list[Timex]:
    """What Crosswire finds in a document."""
    identity = report_id(document.text, None, None)
    report = Report(identity, document.name, document.text, "", published=document.published)
    found = finder.find(document.text, document.published, TreeTense(document.text, parser.parse(report), words))
    return [Timex(e.span.start, e.span.end, e.span.of(document.text), e.value) for e in found]


@dataclass(slots=True)
class Tally:
    """Counts over documents: annotated and found expressions, those that overlap, and those of the same value."""

    gold: int = 0
    made: int = 0
    hits: int = 0
    values: int = 0

    def scores(self) -> dict[str, float]:
        precision, recall = self.hits / max(1, self.made), self.hits / max(1, self.gold)
        span = 2 * precision * recall / max(1e-9, precision + recall)
        return {
            "span_precision": precision, "span_recall": recall, "span_f1": span,
            "value_f1": span * self.values / max(1, self.hits),
        }  # fmt: skip


def pairs(gold: Iterable[Timex], made: Iterable[Timex]) -> Iterator[tuple[Timex | None, Timex | None]]:
    """Each annotated expression with the found one that overlaps it, one to one; what has no partner with None."""
    left = list(made)
    for want in gold:
        got = next((m for m in left if m.start < want.end and want.start < m.end), None)
        if got is not None:
            left.remove(got)
        yield want, got
    for extra in left:
        yield None, extra


def score(documents: Iterable[Document], verbose: bool = False) -> Tally:
    """The tally over ``documents``; ``verbose`` prints what differs."""
    lexicon = load_times()
    finder, parser, tally = Finder.of(lexicon, load_numbers()), Parser(), Tally()
    for document in documents:
        for want, got in pairs(document.gold, found_in(finder, parser, lexicon.tense, document)):
            tally.gold += want is not None
            tally.made += got is not None
            tally.hits += want is not None and got is not None
            tally.values += want is not None and got is not None and want.value == got.value
            if verbose and (want is None or got is None or want.value != got.value):
                _print_difference(document, want, got)
    return tally


def _print_difference(document: Document, want: Timex | None, got: Timex | None) -> None:
    place = want or got
    around = document.text[max(0, place.start - 50) : place.end + 40].replace("\n", " ") if place else ""
    kind = "missed" if got is None else "invented" if want is None else "value"
    print(kind, document.published, want and (want.text, want.value), got and (got.text, got.value), "|", around)


def score_times(folder: Path, part: str = "tuned", verbose: bool = False) -> dict[str, float]:
    """The scores over the held-out documents of ``folder``, or over those that rules may be tuned on."""
    documents = [read_timeml(path) for path in sorted(folder.rglob("[!.]*.tml"))]
    return score([d for d in documents if d.held_out == (part == "held-out")], verbose).scores()
