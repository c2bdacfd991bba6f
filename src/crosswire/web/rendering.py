"""Templates: everything escaped, everything visible, blanks where something is missing refused."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from crosswire.records import wording
from crosswire.records.correction import value_words
from crosswire.web import words
from crosswire.web.pieces import Pieces
from crosswire.web.telling import with_words
from crosswire.web.visible import shown

STATIC = Path(__file__).parent / "static"


@cache
def templates() -> Environment:
    """The environment in which every page is made."""
    made = Environment(
        loader=PackageLoader("crosswire.web"), autoescape=True, finalize=shown, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    made.filters.update(FILTERS)
    made.globals.update(
        static=static, KIND_WORDS=words.FINDING_WORDS, NAVIGATION=words.NAVIGATION, BELONGING=words.BELONGING
    )
    return made


def make_ready() -> None:
    """Compile every template, which takes half a second: before the first page is asked for, not while it is."""
    for name in templates().list_templates():
        templates().get_template(name)


def static(name: str) -> str:
    """The address of a file that ships with the pages; it changes with the file, so that it can be kept for good."""
    return f"/static/{name}?v={_digest(name)}"


@cache
def _digest(name: str) -> str:
    return hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]


FILTERS: Mapping[str, Any] = {
    "claim_words": wording.claim_words,
    "figure_words": wording.figure_words,
    "number_words": wording.number_words,
    "time_words": wording.time_words,
    "chain_words": wording.chain_words,
    "report_words": wording.report_words,
    "one_line": wording.one_line,
    "short_id": wording.short_id,
    "counted": wording.counted,
    "decided": words.decided,
    "holding": words.still_holding,
    "plain": words.plain,
    "day": words.day,
    "moment": words.moment,
    "cut": words.cut,
    "share": words.share,
    "worded": value_words,
    "with_words": with_words,
    "pieces": Pieces,
}
