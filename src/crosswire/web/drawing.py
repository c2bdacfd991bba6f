"""A page drawn: its template, with what stands around every page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.page import Page
from crosswire.web.rendering import static, templates
from crosswire.web.security.sessions import Session, form_token
from crosswire.web.settings import Settings
from crosswire.web.typed import Typed, chosen, kept

NO_CHART = Markup("")


@dataclass(frozen=True, slots=True)
class Visit:
    """Who looks, and at which address: ``here`` is its path, ``asked`` what stands behind its question mark.

    ``static`` makes the addresses of files that ship with the pages. ``chart`` is the drawing that belongs to the page,
    "" where the page asks the server for it. ``typed`` is what a form of the page, refused, had in it.
    """

    settings: Settings
    session: Session
    here: str
    asked: str = ""
    static: Callable[[str], str] = static
    chart: Markup = NO_CHART
    typed: Typed | None = None


def draw(page: Page, ask: Ask, answer: Answer, visit: Visit) -> bytes:
    """The page as HTML in UTF-8; half a surrogate pair becomes a question mark."""
    settings, session = visit.settings, visit.session
    around = {
        "title": answer.title, "page": page, "ask": ask, "to": ask.to, "session": session, "theme": session.theme,
        "said": session.said, "who": session.who or settings.who, "settings": settings, "here": visit.here,
        "asked": visit.asked, "token": form_token(session, settings.secret),
        "static": visit.static, "chart": visit.chart,
        "typed": visit.typed, "kept": partial(kept, visit.typed),
        "chosen": partial(chosen, visit.typed),
    }  # fmt: skip
    text = templates().get_template(f"{answer.template}.html").render({**around, **answer.shown()})
    return text.encode("utf-8", "replace")
