"""Bodies of requests: forms and JSON objects, never longer than a decision needs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import parse_qsl

from starlette.requests import Request

from crosswire.records import CrosswireError
from crosswire.web.action import Action
from crosswire.web.parameters import BadParameter
from crosswire.web.settings import LONGEST_BODY

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
MOST_FIELDS = 40


class TooLong(CrosswireError):
    """A request has more in it than any decision."""


class OtherForm(CrosswireError):
    """A request is in a form that is not read here."""


async def fields_of(request: Request, form: str) -> list[tuple[str, str]]:
    """The fields of a request of that form. Raises TooLong, OtherForm or BadParameter."""
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != form:
        raise OtherForm(f"send {form}, not {given or 'nothing'}")
    body = await _body(request)
    return _of_form(body) if form == FORM else _of_json(body)


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LONGEST_BODY:
            raise TooLong(f"a request may have {LONGEST_BODY:,} bytes; shorten the note")
    return bytes(body)


def _of_form(body: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError as error:
        raise BadParameter(f"the form cannot be read: {error}") from None


def _of_json(body: bytes) -> list[tuple[str, str]]:
    try:
        given = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadParameter(f"the request is no JSON: {error}") from None
    if not isinstance(given, dict):
        raise BadParameter("the request must be one JSON object")
    return [(name, _words(value)) for name, value in given.items() if value is not None]


def _words(value: object) -> str:
    """A value of JSON as a form would have it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def check_needs(action: Action, given: Sequence[tuple[str, str]]) -> None:
    """Raises BadParameter where something that ``action`` needs is not there."""
    there = {name for name, words in given if words.strip()}
    missing = [name for name in action.needs if name not in there]
    if missing:
        raise BadParameter(f"{action.name} needs {' and '.join(missing)}")
