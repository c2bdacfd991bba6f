"""What a reader took in, as a Report: with the fields that its text tells and its furniture marked."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path

from crosswire.intake.furniture import find_furniture
from crosswire.intake.lines import lines_of
from crosswire.intake.metadata import Metadata, read_metadata
from crosswire.intake.repeats import find_repeats
from crosswire.intake.stretches import Covered
from crosswire.intake.taken import Given, Taken
from crosswire.lexicons.furniture import load_furniture
from crosswire.records import Mark, Report, Span, report_id


def make_report(taken: Taken, given: Given, fallback: Given, lexicons: tuple[Path, ...] = ()) -> Report:
    """The report: each field as ``given``, else as its text tells, else from ``fallback``."""
    words = load_furniture(lexicons)
    lines = lines_of(taken.text)
    told = read_metadata(lines, given.title, words)
    fields = Given(told.outlet, told.published, told.title, told.byline)
    known = given.over(fields).over(fallback)
    marks = list(_as_used(told, given, {line.span for line in lines}))
    marks += _free(find_furniture(lines, words), [m.span for m in marks if m.kind != "outlet"], "furniture")
    title = next((mark.span for mark in marks if mark.kind == "title"), None)
    furniture = [mark.span for mark in marks if mark.kind == "furniture"]
    marks += _free(find_repeats(lines, title, furniture), [mark.span for mark in marks], "repeat")
    return Report(
        id=report_id(taken.text, known.outlet, known.url),
        path=taken.path,
        text=taken.text,
        sha256=taken.sha256,
        form=taken.form,
        outlet=known.outlet,
        title=known.title,
        byline=known.byline,
        dateline=told.dateline,
        published=known.published,
        url=known.url,
        marks=tuple(sorted(marks, key=lambda mark: (mark.span, mark.kind))),
        raw=taken.raw if taken.keep_raw else None,
    )


def _as_used(told: Metadata, given: Given, lines: Container[Span]) -> Iterator[Mark]:
    """The marks of the fields that the text tells; a line that says otherwise than what was given is furniture."""
    for mark in told.marks:
        field = {"date": "published"}.get(mark.kind, mark.kind)
        known = getattr(given, field, None)
        if known is None or known == getattr(told, field) or mark.kind == "title":
            yield mark
        elif mark.span in lines:
            yield Mark("furniture", mark.span)


def _free(spans: Iterable[Span], taken: Sequence[Span], kind: str) -> Iterator[Mark]:
    """A mark for each span that overlaps none of ``taken``."""
    covered = Covered.by(taken)
    return (Mark(kind, span) for span in spans if not covered.overlaps(span))
