"""One question as one file: its chart, its table, what crosses on it, and the words behind every figure."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from crosswire.api import Held
from crosswire.publish.files import whole_bytes
from crosswire.records import Entry
from crosswire.web.address import Addresses, Form
from crosswire.web.drawing import draw
from crosswire.web.published.addresses import NOWHERE
from crosswire.web.published.cleaning import clean
from crosswire.web.published.drawing import BY_NAME, visit
from crosswire.web.rendering import STATIC
from crosswire.web.routes.claim import excerpt

MOST_WORDS = 1000
"""Figures whose words come along; a question with more is better published with its matter, as a folder."""
STYLES = "crosswire.css"
LINKED = f'<link rel="stylesheet" href="{STYLES}">'


@dataclass(frozen=True, slots=True)
class PlacesInFile(Addresses):
    """Makes addresses within one file: that of a claim, or of a claim's words in a report, is where its words stand."""

    claims: frozenset[str] = frozenset()

    @property
    def served(self) -> bool:
        return False

    def __call__(self, page: str, about: str = "", /, *, form: Form = "html", at: str = "", **_: object) -> str:
        claim = about if page == "claim" else at
        return f"#{claim}" if claim in self.claims and form == "html" else NOWHERE


def publish_question(ledger: Held, question: str, output: Path) -> Path:
    """Write the question of that id, or beginning of one, as one HTML file that needs nothing else; returns it.

    Raises UnknownName, AmbiguousName, and PublishError where the file cannot be written.
    """
    one = ledger.pages.question(question)
    entries = one.entries[:MOST_WORDS]
    page = BY_NAME["question"]
    to = PlacesInFile({}, ledger.moment, frozenset(entry.claim.id for entry in entries))
    values = {parameter.name: parameter.default for parameter in page.parameters}
    ask = page.asked(ledger, one.id, {**values, "limit": MOST_WORDS}, to)
    answer = page.answering(ask)
    shown = {**answer.shown(), "words": list(_words(ledger, entries))}
    answer = replace(answer, template="question_file", shown=lambda: shown)
    drawn = clean(draw(page, ask, answer, visit(ask, answer, _static)).decode())
    styles = f"<style>\n{(STATIC / STYLES).read_text('utf-8')}</style>"
    whole_bytes(output, drawn.replace(LINKED, styles, 1).encode())
    return output


def _words(ledger: Held, entries: Sequence[Entry]) -> Iterator[tuple[Entry, str, str]]:
    """Each figure with what stands before and after its words in its report."""
    for entry in entries:
        yield entry, *excerpt(ledger.report(entry.claim.report), entry.claim.evidence.span)


def _static(name: str) -> str:
    if not name.endswith(".svg"):
        return name
    return f"data:image/svg+xml;base64,{base64.b64encode((STATIC / name).read_bytes()).decode()}"
