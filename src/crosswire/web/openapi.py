"""The API's description (OpenAPI 3.1, https://spec.openapis.org/oas/v3.1.0), made of the table of pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crosswire import __version__
from crosswire.web.action import Action
from crosswire.web.address import in_form
from crosswire.web.page import Page
from crosswire.web.parameters import Parameter

PROBLEM = {"description": "What was wrong, and what to do.",
           "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}  # fmt: skip
PROBLEM_SCHEMA = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"}, "title": {"type": "string"},
        "status": {"type": "integer"}, "detail": {"type": "string"},
    },
}  # fmt: skip
SESSION = {
    "operationId": "session", "summary": "The token that decisions bring along, and under which name they are made.",
    "responses": {"200": {"description": "The token and the name.",
                          "content": {"application/json": {"schema": {"type": "object"}}}}},
}  # fmt: skip
ANSWERS = {"json": "application/json", "csv": "text/csv"}


def description(pages: Iterable[Page], actions: Iterable[Action]) -> dict[str, Any]:
    """The whole description, as a JSON object."""
    paths: dict[str, Any] = {"/api/session": {"get": SESSION}}
    for page in pages:
        paths[in_form(page.path, "json")] = {"get": _reading(page, "json")}
        if page.table:
            paths[in_form(page.path, "csv")] = {"get": _reading(page, "csv")}
    paths |= {f"/api{action.path}": {"post": _deciding(action)} for action in actions}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Crosswire", "version": __version__,
            "description": "A ledger of claims: who reported what, on whose word, and what crosses.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": {"Problem": PROBLEM_SCHEMA},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{}, {"token": []}],
    }  # fmt: skip


def _reading(page: Page, form: str) -> dict[str, Any]:
    about = [_about(page)] if "{name}" in page.path else []
    return {
        "operationId": page.name if form == "json" else f"{page.name}_csv",
        "summary": page.summary,
        "parameters": [*about, *map(_parameter, page.takes)],
        "responses": {
            "200": {"description": page.summary, "content": {ANSWERS[form]: {"schema": _schema(form)}}},
            "default": PROBLEM,
        },
    }


def _deciding(action: Action) -> dict[str, Any]:
    fields = {one.name: {**one.schema, "description": one.summary} for one in action.takes}
    body = {"type": "object", "required": list(action.needs), "properties": fields, "additionalProperties": False}
    return {
        "operationId": action.name,
        "summary": action.summary,
        "description": "Needs the token of /api/session in the header X-CSRF-Token, or the server's own as a bearer.",
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {
            "201": {"description": "What was recorded.", "content": {"application/json": {"schema": _schema("json")}}},
            "default": PROBLEM,
        },
    }


def _schema(form: str) -> dict[str, Any]:
    return {"type": "object"} if form == "json" else {"type": "string"}


def _about(page: Page) -> dict[str, Any]:
    return {"name": "name", "in": "path", "required": True, "schema": {"type": "string"},
            "description": f"Of the {page.name}: its id, or the beginning of it."}  # fmt: skip


def _parameter(parameter: Parameter) -> dict[str, Any]:
    return {"name": parameter.name, "in": "query", "description": parameter.summary, "schema": dict(parameter.schema)}
