"""Running the application: one process or several on one port."""

from __future__ import annotations

import gc
import json
import os
from dataclasses import asdict, replace
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from crosswire.web.app import create_app
from crosswire.web.settings import Settings

HANDED_ON = "CROSSWIRE_SERVING"
"""The environment variable in which workers find what they serve: only they and this user can read it."""


def listen(settings: Settings, host: str, port: int, workers: int) -> None:
    """Answer until stopped; each of several workers is a process of its own."""
    shared = {"host": host, "port": port, "log_level": "warning", "server_header": False, "proxy_headers": False}
    if workers == 1:
        uvicorn.run(settled(create_app(settings)), **shared)  # type: ignore[arg-type]
        return
    os.environ[HANDED_ON] = to_text(replace(settings, workers=workers))
    uvicorn.run("crosswire.web.listening:create_worker", factory=True, workers=workers, **shared)  # type: ignore[arg-type]


def create_worker() -> Starlette:
    """The application of one worker, by what its parent handed on."""
    return settled(create_app(from_text(os.environ[HANDED_ON])))


def settled(app: Starlette) -> Starlette:
    """The application, whose modules and templates the garbage collector no longer looks through at every page."""
    gc.collect()
    gc.freeze()
    return app


def to_text(settings: Settings) -> str:
    """Settings as one line."""
    values = asdict(settings)
    values |= {"ledger": str(settings.ledger), "secret": settings.secret.hex(),
               "lexicons": list(map(str, settings.lexicons))}  # fmt: skip
    return json.dumps(values)


def from_text(line: str) -> Settings:
    """The settings that ``to_text`` wrote."""
    values = json.loads(line)
    values |= {"ledger": Path(values["ledger"]), "secret": bytes.fromhex(values["secret"]),
               "lexicons": tuple(map(Path, values["lexicons"])), "hosts": tuple(values["hosts"])}  # fmt: skip
    return Settings(**values)
