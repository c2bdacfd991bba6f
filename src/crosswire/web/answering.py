"""One page answered: found by its address, asked of the ledger, and given as a page, as JSON or as CSV."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote

from starlette.datastructures import State
from starlette.routing import compile_path

from crosswire.web.actions import ACTIONS
from crosswire.web.address import Addresses, Form
from crosswire.web.answers import as_csv, as_json
from crosswire.web.drawing import Visit, draw
from crosswire.web.page import Page
from crosswire.web.pages import PAGES
from crosswire.web.parameters import values_of
from crosswire.web.security.sessions import Session
from crosswire.web.typed import Typed

PATHS: Mapping[str, str] = {
    **{page.name: page.path for page in PAGES}, **{action.name: action.path for action in ACTIONS}, "theme": "/theme",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Call:
    """A page that is asked for: ``name`` is what it is about, ``values`` its parameters, ``here`` its path and
    ``asked`` what stands behind the question mark."""

    page: Page
    name: str
    values: Mapping[str, Any]
    here: str
    asked: str

    @property
    def to(self) -> Addresses:
        """The addresses of pages in its moment."""
        return Addresses(PATHS, self.values["as_of"])


def call_of(page: Page, name: str, path: str, asked: str, given: Sequence[tuple[str, str]]) -> Call:
    """The call for ``page``. Raises BadParameter."""
    return Call(page, name, values_of(page.takes, given), path, asked)


def call_at(address: str) -> Call | None:
    """The page at an address of ours, None where there is none. Raises BadParameter."""
    path, _, asked = address.partition("#")[0].partition("?")
    for page in PAGES:
        pattern = compile_path(page.path.replace("{name}", "{name:path}") if page.any_name else page.path)[0]
        if found := pattern.match(unquote(path)):
            name = found.groupdict().get("name", "")
            return call_of(page, name, path, asked, parse_qsl(asked, keep_blank_values=True))
    return None


def answered(state: State, session: Session, call: Call, form: Form, typed: Typed | None = None) -> bytes:
    """The answer as bytes, made in the one thread that holds the ledger; a page shows what was ``typed`` into a form
    of it that was refused. Raises CrosswireError."""
    values = {name: value for name, value in call.values.items() if name != "as_of"}
    as_of = call.values["as_of"]
    with state.ledgers.one() as ledger:
        ask = call.page.asked(ledger if as_of is None else ledger.at(as_of), call.name, values, call.to)
        answer = call.page.answering(ask)
        if form == "json":
            return as_json(answer.data())
        if form == "csv" and answer.table is not None:
            return as_csv(answer.table)
        return draw(call.page, ask, answer, Visit(state.settings, session, call.here, call.asked, typed=typed))
