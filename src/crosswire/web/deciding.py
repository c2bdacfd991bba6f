"""Requests that change something: decisions by form or by the API, signing in and out, and the choice of colours."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from crosswire.records import CrosswireError
from crosswire.records.wire import Wire
from crosswire.web.action import Action
from crosswire.web.actions import ACTIONS
from crosswire.web.answers import as_json
from crosswire.web.bodies import FORM, JSON, check_needs, fields_of
from crosswire.web.parameters import values_of
from crosswire.web.rendering import templates
from crosswire.web.security.sessions import THEMES, Session, form_token, new_session, same, signed_in
from crosswire.web.settings import Settings
from crosswire.web.typed import Typed

SLOW = 1.0
"""Seconds that a wrong password costs."""
TOKEN_HEADER = "x-csrf-token"


class NotFromHere(CrosswireError):
    """A form or a call does not bring the token of the session."""


class WrongPassword(CrosswireError):
    """Nobody who knows the password."""


def deciding_routes() -> list[Route]:
    """The routes of all that changes something."""
    forms = [Route(action.path, partial(_by_form, action=action), methods=["POST"]) for action in ACTIONS]
    calls = [Route(f"/api{action.path}", partial(_by_call, action=action), methods=["POST"]) for action in ACTIONS]
    return [
        *forms,
        *calls,
        Route("/api/session", _session, methods=["GET"]),
        Route("/theme", _theme, methods=["POST"]),
        Route("/login", _login_page, methods=["GET"]),
        Route("/login", _login, methods=["POST"]),
        Route("/logout", _logout, methods=["POST"]),
    ]


async def _by_form(request: Request, action: Action) -> Response:
    fields = dict(await fields_of(request, FORM))
    back, token, form = local(fields.pop("back", "/")), fields.pop("token", ""), fields.pop("form", "")
    request.state.typed = Typed(form, fields, back)
    _check_token(request, token)
    check_needs(action, list(fields.items()))
    values = values_of(action.takes, list(fields.items()))
    recorded = await run_in_threadpool(_act, request, action, values)
    said = f"{action.done}: recorded as {recorded['id']}."
    _keep(request, replace(_held(request), who=values["who"] or _held(request).who, said=said))
    return RedirectResponse(back, 303)


async def _by_call(request: Request, action: Action) -> Response:
    given = await fields_of(request, JSON)
    if not request.scope["by_token"]:
        _check_token(request, request.headers.get(TOKEN_HEADER, ""))
    check_needs(action, given)
    recorded = await run_in_threadpool(_act, request, action, values_of(action.takes, given))
    return Response(as_json(recorded), 201, media_type=JSON)


def _act(request: Request, action: Action, values: Mapping[str, Any]) -> Wire:
    with request.app.state.ledgers.one() as ledger:
        return action.acting(ledger, {**values, "who": values["who"] or _held(request).who})


async def _session(request: Request) -> Response:
    """The token that calls must bring along which have no token of their own, and under which name they decide."""
    settings: Settings = request.app.state.settings
    held = _held(request)
    return Response(as_json({"token": form_token(held, settings.secret), "who": held.who}), media_type=JSON)


async def _theme(request: Request) -> Response:
    fields = dict(await fields_of(request, FORM))
    _check_token(request, fields.get("token", ""))
    theme = fields.get("theme", "")
    _keep(request, replace(_held(request), theme=theme if theme in THEMES else ""))
    return RedirectResponse(local(fields.get("back", "/")), 303)


async def _login_page(request: Request) -> Response:
    return _login_form(request, local(request.query_params.get("next", "/")), "")


async def _login(request: Request) -> Response:
    settings: Settings = request.app.state.settings
    fields = dict(await fields_of(request, FORM))
    _check_token(request, fields.get("token", ""))
    back, given = local(fields.get("next", "/")), fields.get("password", "")
    if not any(same(given, secret) for secret in (settings.password, settings.token) if secret is not None):
        await asyncio.sleep(SLOW)
        return _login_form(request, back, "That is not the password.")
    who = fields.get("who", "").strip()[:100]
    _keep(request, replace(signed_in(_held(request)), who=who or _held(request).who))
    return RedirectResponse(back, 303)


async def _logout(request: Request) -> Response:
    fields = dict(await fields_of(request, FORM))
    _check_token(request, fields.get("token", ""))
    _keep(request, new_session(request.app.state.settings.who))
    return RedirectResponse("/login", 303)


def _login_form(request: Request, back: str, wrong: str) -> Response:
    settings: Settings = request.app.state.settings
    page = templates().get_template("login.html").render(
        title="Sign in", to=None, theme=_held(request).theme, back=back, wrong=wrong, who=_held(request).who,
        token=form_token(_held(request), settings.secret), said="",
    )  # fmt: skip
    return Response(page.encode(), 403 if wrong else 200, media_type="text/html; charset=utf-8")


def local(address: str) -> str:
    """An address of this server as it was given, the first page for any other."""
    ours = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if ours and "\\" not in address else "/"


def _held(request: Request) -> Session:
    session: Session = request.scope["session"]
    return session


def _keep(request: Request, session: Session) -> None:
    request.scope["session"], request.scope["changed"] = session, True


def _check_token(request: Request, given: str) -> None:
    settings: Settings = request.app.state.settings
    if not same(given, form_token(_held(request), settings.secret)):
        raise NotFromHere("the form is from an earlier session, or from elsewhere; send it again from this page")
