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
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.evaluation.corpora import Draw, corpus
from crosswire.evaluation.date_cases import date_cases
from crosswire.evaluation.scores import Counts, Error, Measure, Run, Unit, digest_of, f1_of, precision_recall_f1
from crosswire.language import Parser
from crosswire.lexicons.numbers import load_numbers
from crosswire.lexicons.times import load_times
from crosswire.pipeline.reader import reader_for
from crosswire.reading.times.finder import Finder
from crosswire.reading.times.tense import TreeTense
from crosswire.records import Report, report_id

TIMEX = re.compile(r"<TIMEX3([^>]*)>(.*?)</TIMEX3>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
HELD_OUT = 5
QUICK = 12
UNMARKED = frozenset({"anniversary"})
"""Kinds of expression that TimeML's annotators leave alone."""


def value_f1(counts: Counts) -> float | None:
    """Span F1 times the share of overlapping pairs whose value is the same, as TempEval-3 has it."""
    span = f1_of(counts["hits"], counts["made"], counts["gold"])
    return span * counts["values"] / counts["hits"] if span and counts["hits"] else span


MEASURES: tuple[Measure, ...] = (
    *precision_recall_f1("span", "hits", "made", "gold"),
    Measure("value F1", value_f1, headline=True),
)


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
    marked = [expression for expression in found if expression.kind not in UNMARKED]
    return [Timex(e.span.start, e.span.end, e.span.of(document.text), e.value) for e in marked]


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


def run_times(data: Path, draw: Draw, part: str = "held-out") -> Iterator[Run]:
    """The documents of TBAQ (or of a folder of TimeML files) that are held out, or those that rules may be tuned on;
    then the date cases of Recognizers, where they are there."""
    folder = data if any(data.glob("*.tml")) else corpus(data, "timeml")
    documents = [read_timeml(path) for path in sorted(folder.rglob("[!.]*.tml"))]
    chosen = draw.of([d for d in documents if d.held_out == (part == "held-out")], lambda d: d.name, QUICK)
    lexicon = load_times()
    finder, parser = Finder.of(lexicon, load_numbers()), reader_for(()).parser
    units = [document_unit(d, found_in(finder, parser, lexicon.tense, d)) for d in chosen]
    yield Run(f"timeml/{part}", MEASURES, units)
    if folder != data:
        yield date_cases(corpus(data, "recognizers", "DateTimeModel.json"), draw)


def document_unit(document: Document, made: Sequence[Timex]) -> Unit:
    counts, errors = Counter[str](), list[Error]()
    for want, got in pairs(document.gold, made):
        both = want is not None and got is not None
        counts.update({"gold": want is not None, "made": got is not None, "hits": both})
        counts["values"] += want is not None and got is not None and want.value == got.value
        if want is None or got is None or want.value != got.value:
            errors.append(_error(document, want, got))
    digest = digest_of(document.text, *(f"{timex.start} {timex.end} {timex.value}" for timex in document.gold))
    return Unit(document.name, counts, tuple(errors), digest)


def _error(document: Document, want: Timex | None, got: Timex | None) -> Error:
    place = want or got
    around = document.text[max(0, place.start - 50) : place.end + 40].replace("\n", " ") if place else ""
    kind = "time missed" if got is None else "time invented" if want is None else "time of another value"
    timex = " read as ".join(f"{one.text} {one.value}" for one in (want, got) if one)
    cause = (want or got or Timex(0, 0, "", "")).value.partition("-")[0][:2] if kind != "time of another value" else ""
    shape = cause if cause in {"PT", "P1", "P2", "P3"} else "a date or a reference"
    return Error(kind, "a length" if shape.startswith("P") else shape, document.name, f"{timex} | {around}")
