"""One page drawn as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial

from markupsafe import Markup

from crosswire.api import Held
from crosswire.ledger import UnknownName
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.drawing import Visit, draw
from crosswire.web.drawings import inline
from crosswire.web.page import Page
from crosswire.web.pages import PAGES
from crosswire.web.parameters import values_of
from crosswire.web.published.addresses import FileAddresses
from crosswire.web.published.cleaning import clean
from crosswire.web.published.targets import Target
from crosswire.web.routes.charts import charted
from crosswire.web.security.sessions import Session
from crosswire.web.settings import Settings

BY_NAME: Mapping[str, Page] = {page.name: page for page in PAGES}
NOBODY = Session(key="", until=0)


@dataclass(frozen=True, slots=True)
class Drawer:
    """Draws pages of ``ledger`` with the addresses of files; ``static`` gives the address of a file that ships with
    the pages, as seen from the page at a path."""

    ledger: Held
    to: FileAddresses
    static: Callable[..., str]

    def draw(self, target: Target, file: str) -> str:
        """The page as HTML; where the ledger has nothing of that name, a page that says so."""
        page, to = BY_NAME[target.page], self.to.at(file)
        values = values_of(page.takes, target.query)
        del values["as_of"]
        ask = page.asked(self.ledger, target.about, values, to)
        try:
            answer = page.answering(ask)
            answer = replace(answer, shown=cache(answer.shown))  # its chart and its page show the same
        except UnknownName as error:
            answer = Answer("absent", "There is nothing of that name", dict, partial(dict, detail=str(error)))
        return clean(draw(page, ask, answer, visit(ask, answer, partial(self.static, here=file))).decode())


def visit(ask: Ask, answer: Answer, static: Callable[[str], str]) -> Visit:
    """Nobody's visit to a page that is a file."""
    settings = Settings(ledger=ask.ledger.path, secret=b"")
    return Visit(settings, NOBODY, "", static=static, chart=_chart(ask, answer))


def _chart(ask: Ask, answer: Answer) -> Markup:
    """The drawing of a question's figures, "" on other pages and where none has a date."""
    shown = answer.shown()
    if "drawn" not in shown or not shown["drawn"].points:
        return Markup("")
    question, points = charted(ask.ledger, shown["one"].id)
    return Markup(inline(question, points, ask.to))
