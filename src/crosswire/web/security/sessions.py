"""Who is at the other end, in a signed cookie: nothing is kept on the server, so that any worker can answer."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
import time
from dataclasses import asdict, dataclass, replace

COOKIE = "crosswire"
LASTS = 12 * 60 * 60
"""Seconds that a session lasts: a working day."""
THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Session:
    """One browser's: ``key`` is drawn at random and binds forms to it, ``who`` is put under its decisions, ``theme``
    is light, dark or "" for what the device prefers, ``until`` its end in seconds since 1970, ``said`` what the next
    page is to tell of the decision just made."""

    key: str
    until: int
    signed_in: bool = False
    who: str = ""
    theme: str = ""
    said: str = ""


def new_session(who: str = "") -> Session:
    """A session of nobody in particular."""
    return Session(secrets.token_urlsafe(16), int(time.time()) + LASTS, who=who)


def signed_in(session: Session) -> Session:
    """The same browser, let in; under a new key, so that nobody can have given it the old one."""
    return replace(session, key=secrets.token_urlsafe(16), until=int(time.time()) + LASTS, signed_in=True)


def to_cookie(session: Session, secret: bytes) -> str:
    """The value of the cookie: what it says, and our signature."""
    body = base64.urlsafe_b64encode(json.dumps(asdict(session)).encode()).decode()
    return f"{body}.{_signature(body, secret, 'session')}"


def from_cookie(value: str, secret: bytes) -> Session | None:
    """The session in a cookie; None where we did not write it, or it is over."""
    body, _, signature = value.rpartition(".")
    if not same(signature, _signature(body, secret, "session")):
        return None
    try:
        session = Session(**json.loads(base64.urlsafe_b64decode(body)))
    except (binascii.Error, ValueError, TypeError):
        return None
    return session if session.until > time.time() else None


def form_token(session: Session, secret: bytes) -> str:
    """What a form of this session must bring along, and no other page can know."""
    return _signature(session.key, secret, "form")


def same(given: str, expected: str) -> bool:
    """Whether two secrets are one, in a time that does not tell how far they agree."""
    digests = (hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest() for words in (given, expected))
    return hmac.compare_digest(*digests)


def _signature(words: str, secret: bytes, purpose: str) -> str:
    message = f"{purpose}\x00{words}".encode("utf-8", "surrogatepass")
    return hmac.new(secret, message, hashlib.sha256).hexdigest()
