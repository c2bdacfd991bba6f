"""Addresses of pages: stable, and in a replay every link stays in the moment that is replayed."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from urllib.parse import quote, urlencode

Form = Literal["html", "json", "csv"]


def in_form(path: str, form: Form) -> str:
    """The path of the same page as JSON or CSV."""
    if form == "json":
        return f"/api{path}" if path != "/" else "/api/overview"
    return f"{path}.csv" if form == "csv" else path


@dataclass(frozen=True, slots=True)
class Addresses:
    """Makes addresses by a page's name: ``to("claim", "c_81d2")``; ``paths`` are the pages' own, with ``{name}`` where
    what it is about goes. ``as_of`` is the moment that is looked at, None
    where that is the ledger as it is."""

    paths: Mapping[str, str]
    as_of: datetime.datetime | None = None

    def __call__(self, page: str, about: str = "", /, *, form: Form = "html", at: str = "", **query: object) -> str:
        """The address of ``page`` about ``about``, at the place ``at`` in it; empty values of ``query`` are left
        out."""
        path = in_form(self.paths[page].replace("{name}", quoted(about)), form)
        given = {name: str(value) for name, value in query.items() if value not in (None, "")}
        if self.as_of is not None and "as_of" not in query:
            given["as_of"] = moment_words(self.as_of)
        return path + asked(tuple(given.items())) + (f"#{quoted(at)}" if at else "")

    @property
    def served(self) -> bool:
        """Whether a server answers at these addresses, and not files."""
        return True

    @property
    def live(self) -> bool:
        """Whether what is looked at can be decided on: the ledger as it is, on a server."""
        return self.served and self.as_of is None

    @property
    def as_of_words(self) -> str:
        """The moment as addresses have it, "" for the ledger as it is."""
        return "" if self.as_of is None else moment_words(self.as_of)

    def outside(self, url: str | None) -> str | None:
        """``url`` where a browser may follow it: an http or https address of this web, and nothing else."""
        if url is None or not url.lower().startswith(("http://", "https://")) or not url.isprintable():
            return None
        return None if any(mark in url for mark in ' "<>\\^`{|}') else url


@lru_cache(maxsize=4096)  # a page leads to one thing by many links
def quoted(name: str) -> str:
    """A name as a part of an address."""
    return quote(name, safe="")


@lru_cache(maxsize=4096)  # in a replay every link asks for the same moment
def asked(given: tuple[tuple[str, str], ...]) -> str:
    """What is asked of a page, with its question mark; nothing for nothing."""
    return f"?{urlencode(given)}" if given else ""


@lru_cache(maxsize=64)
def moment_words(moment: datetime.datetime) -> str:
    """A moment as an address has it: 2026-11-22T10:00:00Z, with microseconds where it has some."""
    return moment.astimezone(datetime.UTC).replace(tzinfo=None).isoformat() + "Z"
