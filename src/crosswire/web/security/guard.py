"""Stands before everything: wrong hosts and strangers get no further, and every answer carries its headers."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from crosswire.web.refusing import Refusal, refuse
from crosswire.web.security.headers import safe_headers
from crosswire.web.security.hosts import is_known, is_own
from crosswire.web.security.sessions import COOKIE, LASTS, Session, from_cookie, new_session, same, to_cookie
from crosswire.web.settings import Settings

OPEN = ("/static/", "/login")
"""What is answered before one has signed in."""
READING = ("GET", "HEAD")


class Guard:
    """An ASGI application around another."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        held = self._session(headers)
        scope["session"] = held or new_session(self._settings.who)
        scope["by_token"] = self._has_token(headers)
        send = self._with_headers(scope, send, new=held is None)
        refusal = self._refusal(scope, headers)
        await (self._app if refusal is None else refuse(refusal, scope))(scope, receive, send)

    def _refusal(self, scope: Scope, headers: Headers) -> Refusal | None:
        host = headers.get("host", "")
        if not is_known(host, self._settings.hosts):
            return Refusal(421, f"this server does not go by the name {host!r}; start it with --name to add one")
        ours = is_own(headers.get("origin"), headers.get("sec-fetch-site"), host)
        if scope["method"] not in READING and not ours:
            return Refusal(403, "this was sent from another site's page, and changes nothing; use the form here")
        known = scope["session"].signed_in or scope["by_token"] or not self._settings.guarded
        if known or scope["path"].startswith(OPEN):
            return None
        return Refusal(401, "sign in first, or send the token as Authorization: Bearer", sign_in=True)

    def _session(self, headers: Headers) -> Session | None:
        try:
            cookie = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
        except CookieError:
            return None
        return from_cookie(cookie.value, self._settings.secret) if cookie else None

    def _has_token(self, headers: Headers) -> bool:
        scheme, _, given = headers.get("authorization", "").partition(" ")
        token = self._settings.token
        return token is not None and scheme.lower() == "bearer" and same(given.strip(), token)

    def _with_headers(self, scope: Scope, send: Send, *, new: bool) -> Send:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message.setdefault("headers", [])
                message["headers"] = [*message["headers"], *safe_headers(scope["path"])]
                headers = MutableHeaders(scope=message)
                page = headers.get("content-type", "").startswith("text/html") or scope["path"] == "/api/session"
                if scope.get("changed") or (new and page):
                    headers.append("set-cookie", self._cookie(scope))
            await send(message)

        return sending

    def _cookie(self, scope: Scope) -> str:
        value = to_cookie(scope["session"], self._settings.secret)
        secure = "; Secure" if scope.get("scheme") == "https" else ""
        return f"{COOKIE}={value}; Path=/; Max-Age={LASTS}; HttpOnly; SameSite=Strict{secure}"
