"""The web application: the table of pages as routes, each as a page, as JSON and, where it is a table, as CSV."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from crosswire.records import CrosswireError
from crosswire.web.actions import ACTIONS
from crosswire.web.address import Addresses, Form, in_form
from crosswire.web.answers import as_csv, as_json
from crosswire.web.asking import Ask
from crosswire.web.deciding import deciding_routes
from crosswire.web.drawing import Visit, draw
from crosswire.web.ledgers import Ledgers
from crosswire.web.openapi import description
from crosswire.web.page import Page
from crosswire.web.pages import PAGES
from crosswire.web.parameters import values_of
from crosswire.web.refusing import Refusal, refusal_of, refuse
from crosswire.web.rendering import STATIC, make_ready
from crosswire.web.routes.charts import chart_routes
from crosswire.web.security.guard import Guard
from crosswire.web.security.sessions import Session
from crosswire.web.settings import Settings

MEDIA = {
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "csv": "text/csv; charset=utf-8; header=present",
}
PATHS = {
    **{page.name: page.path for page in PAGES}, **{action.name: action.path for action in ACTIONS}, "theme": "/theme",
}  # fmt: skip


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
    values = values_of(page.takes, request.query_params.multi_items())
    body = await run_in_threadpool(_answered, request, page, form, values)
    session: Session = request.scope["session"]
    if form == "html" and session.said:  # told once
        request.scope["session"], request.scope["changed"] = replace(session, said=""), True
    return Response(body, media_type=MEDIA[form])


def _answered(request: Request, page: Page, form: Form, values: dict[str, Any]) -> bytes:
    """The answer as bytes, made in the one thread that holds the ledger."""
    as_of = values.pop("as_of")
    to = Addresses(PATHS, as_of)
    request.state.to = to
    with request.app.state.ledgers.one() as ledger:
        held = ledger if as_of is None else ledger.at(as_of)
        ask = Ask(held, page.name, request.path_params.get("name", ""), values, to)
        answer = page.answering(ask)
        if form == "json":
            return as_json(answer.data)
        if form == "csv" and answer.table is not None:
            return as_csv(answer.table)
        visit = Visit(request.app.state.settings, request.scope["session"], request.url.path, request.url.query)
        return draw(page, ask, answer, visit)


async def _openapi(_: Request) -> Response:
    return Response(as_json(description(PAGES, ACTIONS)), media_type="application/json")


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, CrosswireError)
    to = getattr(request.state, "to", Addresses(PATHS))
    return refuse(refusal_of(error), request.scope, to, getattr(request.state, "back", ""))


async def _not_served(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    detail = f"there is no page at {request.url.path}; the links above lead to all of them"
    return refuse(Refusal(error.status_code, detail if error.status_code == 404 else error.detail), request.scope,
                  Addresses(PATHS))  # fmt: skip
