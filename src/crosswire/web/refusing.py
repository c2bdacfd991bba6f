"""What is answered instead of a page, to people as a page and to programs as a problem object (RFC 9457)."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import quote, urlsplit

from starlette.datastructures import Headers
from starlette.responses import RedirectResponse, Response
from starlette.types import Scope

from crosswire.ledger import (
    AmbiguousName,
    DamagedLedger,
    LedgerError,
    LockedLedger,
    OutdatedDecision,
    OutdatedReading,
    UnknownName,
)
from crosswire.records import CrosswireError
from crosswire.web.address import Addresses
from crosswire.web.answers import as_json
from crosswire.web.bodies import OtherForm, TooLong
from crosswire.web.deciding import NotFromHere
from crosswire.web.rendering import templates
from crosswire.web.typed import Typed

STATUS: tuple[tuple[type[CrosswireError], int], ...] = (
    (UnknownName, 404),
    (AmbiguousName, 404),
    (OutdatedReading, 409),
    (OutdatedDecision, 409),
    (LockedLedger, 503),
    (DamagedLedger, 500),
    (LedgerError, 500),
    (NotFromHere, 403),
    (TooLong, 413),
    (OtherForm, 415),
    (CrosswireError, 400),
)
"""What kind of answer an error makes: the first class that it belongs to."""
TITLES = {
    400: "This cannot be answered as asked",
    401: "Sign in first",
    403: "Not from here",
    404: "There is nothing of that name",
    405: "Not in this way",
    409: "It changed meanwhile",
    413: "Too much at once",
    415: "Not in this form",
    421: "Another server's name",
    500: "The ledger cannot be read",
    503: "The ledger is busy",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no page: ``status`` as HTTP has it, ``detail`` what was wrong and what to do; ``sign_in`` leads
    people to where they can."""

    status: int
    detail: str
    sign_in: bool = False

    @property
    def title(self) -> str:
        return TITLES.get(self.status) or HTTPStatus(self.status).phrase


def refusal_of(error: CrosswireError) -> Refusal:
    """What an error of ours means to who asked."""
    return Refusal(next(status for kind, status in STATUS if isinstance(error, kind)), str(error))


def refuse(refusal: Refusal, scope: Scope, to: Addresses | None = None, typed: Typed | None = None) -> Response:
    """The refusal as a problem object under /api, as a page elsewhere; ``to`` makes its links, where it has some;
    ``typed`` is what was in a form that was refused."""
    path = scope["path"]
    if path.startswith("/api/") or path.endswith((".csv", ".json")):
        problem = {"type": "about:blank", "title": refusal.title, "status": refusal.status, "detail": refusal.detail}
        return Response(as_json(problem), refusal.status, media_type="application/problem+json")
    if refusal.sign_in:
        asked = _page_of(scope)
        return RedirectResponse(f"/login?next={quote(asked, safe='')}", 303)
    page = (
        templates()
        .get_template("problem.html")
        .render(refusal=refusal, title=refusal.title, to=to, theme=scope["session"].theme, typed=typed, said="")
    )
    return Response(page.encode(), refusal.status, media_type="text/html; charset=utf-8")


def _page_of(scope: Scope) -> str:
    """The address of the page that was asked for, or that sent the form."""
    if scope["method"] not in ("GET", "HEAD"):
        sent_by = urlsplit(Headers(scope=scope).get("referer", ""))
        return (sent_by.path or "/") + (f"?{sent_by.query}" if sent_by.query else "")
    asked = scope["query_string"].decode("ascii", "replace")
    return str(scope["path"]) + (f"?{asked}" if asked else "")
