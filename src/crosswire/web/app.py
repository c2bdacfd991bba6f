"""The web application: the table of pages as routes, each as a page, as JSON and, where it is a table, as CSV."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import State
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from crosswire.records import CrosswireError
from crosswire.web.actions import ACTIONS
from crosswire.web.address import Addresses, Form, in_form
from crosswire.web.answering import PATHS, Call, answered, call_at, call_of
from crosswire.web.answers import as_json
from crosswire.web.deciding import deciding_routes
from crosswire.web.ledgers import Ledgers
from crosswire.web.openapi import description
from crosswire.web.page import Page
from crosswire.web.pages import PAGES
from crosswire.web.refusing import Refusal, refusal_of, refuse
from crosswire.web.rendering import STATIC, make_ready
from crosswire.web.routes.charts import chart_routes
from crosswire.web.security.guard import Guard
from crosswire.web.security.sessions import Session
from crosswire.web.settings import Settings
from crosswire.web.turns import Turns
from crosswire.web.typed import PLACE, Typed

MEDIA = {
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "csv": "text/csv; charset=utf-8; header=present",
}


def create_app(settings: Settings) -> Starlette:
    """The application that serves one ledger, to be run by any ASGI server."""
    ledgers = Ledgers(settings)

    @asynccontextmanager
    async def living(_: Starlette) -> AsyncIterator[None]:
        await run_in_threadpool(make_ready)
        yield
        ledgers.close()

    app = Starlette(
        routes=list(_routes()),
        middleware=[Middleware(Guard, settings=settings)],
        exception_handlers={CrosswireError: _refused, HTTPException: _not_served},
        lifespan=living,
    )
    app.state.settings = settings
    app.state.ledgers = ledgers
    app.state.turns = Turns()
    app.state.paths = PATHS
    return app


def _routes() -> list[BaseRoute]:
    routes: list[BaseRoute] = [
        Mount("/static", StaticFiles(directory=STATIC)),
        Route("/api/openapi.json", _openapi),
        *deciding_routes(),
        *chart_routes(),
    ]
    for page in PAGES:
        forms: tuple[Form, ...] = ("csv", "json", "html") if page.table else ("json", "html")
        for form in forms:
            path = in_form(page.path, form).replace("{name}", "{name:path}" if page.any_name else "{name}")
            routes.append(Route(path, partial(_page, page=page, form=form)))
    return routes


async def _page(request: Request, page: Page, form: Form) -> Response:
    name, given = request.path_params.get("name", ""), request.query_params.multi_items()
    call = call_of(page, name, request.url.path, request.url.query, given)
    request.state.to = call.to
    session: Session = request.scope["session"]
    state = request.app.state
    body = await run_in_threadpool(_in_turn, state, session, call, form)
    if form == "html" and session.said:  # told once
        request.scope["session"], request.scope["changed"] = replace(session, said=""), True
    # where others wait here, this client's next request is better accepted by whichever process is free
    elsewhere = {"connection": "close"} if state.settings.workers > 1 and state.turns.waiting else None
    return Response(body, media_type=MEDIA[form], headers=elsewhere)


def _in_turn(state: State, session: Session, call: Call, form: Form) -> bytes:
    with state.turns:
        return answered(state, session, call, form)


async def _openapi(_: Request) -> Response:
    return Response(as_json(description(PAGES, ACTIONS)), media_type="application/json")


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, CrosswireError)
    refusal, typed = refusal_of(error), getattr(request.state, "typed", None)
    to = getattr(request.state, "to", Addresses(PATHS))
    if typed is None:
        return refuse(refusal, request.scope, to)
    typed = typed.refused(refusal.detail)
    page = await run_in_threadpool(_shown_again, request, typed)
    if page is None:
        return refuse(refusal, request.scope, to, typed)
    status = 400 if refusal.status == 404 else refusal.status  # what a field names is not there; the page is
    return Response(page, status, media_type=MEDIA["html"])


def _shown_again(request: Request, typed: Typed) -> bytes | None:
    """The page that a refused form is on, with all that was typed; None where it cannot be shown, or lacks the form by
    now."""
    try:
        call = call_at(typed.back)
        page = None if call is None else answered(request.app.state, request.scope["session"], call, "html", typed)
    except CrosswireError:  # the refusal says what is wrong
        return None
    return page if page is not None and PLACE.encode() in page else None


async def _not_served(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    detail = f"there is no page at {request.url.path}; the links above lead to all of them"
    return refuse(Refusal(error.status_code, detail if error.status_code == 404 else error.detail), request.scope,
                  Addresses(PATHS))  # fmt: skip
