"""The chart of a question: as a piece of its page, and as a file."""

from __future__ import annotations

from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from crosswire.accounts import Point, Question, points_of
from crosswire.api import Held
from crosswire.publish.charts import FORMS
from crosswire.web.address import Addresses
from crosswire.web.drawings import drawn, inline, spec_of
from crosswire.web.parameters import AS_OF, values_of

CROSSING = 200
"""Conflicts on a question that are looked at for its chart."""
MEDIA = {"svg": "image/svg+xml", "png": "image/png", "json": "application/json"}


def chart_routes() -> list[Route]:
    """A chart at /questions/Q/chart, and with the ending of each form."""
    files = [Route(f"/questions/{{name}}/chart.{form}", partial(_file, form=form)) for form in FORMS]
    return [*files, Route("/questions/{name}/chart", _piece)]


def charted(ledger: Held, name: str) -> tuple[Question, tuple[Point, ...]]:
    """A question with its figures as points."""
    question = ledger.pages.question(name)
    conflicts = ledger.pages.findings(CROSSING, kinds=("conflict",), question=question.id).items
    return question, points_of(question, conflicts)


async def _file(request: Request, form: str) -> Response:
    def work() -> bytes:
        with request.app.state.ledgers.one() as ledger:
            question, points = charted(_looked_at(request, ledger), request.path_params["name"])
        return drawn(spec_of(question, points), form)

    name = f'attachment; filename="{request.path_params["name"][:20]}.{form}"'
    headers = {"content-disposition": name} if name.isascii() and name.count('"') == 2 else {}
    return Response(await run_in_threadpool(work), media_type=MEDIA[form], headers=headers)


async def _piece(request: Request) -> Response:
    """The drawing alone, to be put into the page of its question."""

    def work() -> str:
        with request.app.state.ledgers.one() as ledger:
            held = _looked_at(request, ledger)
            question, points = charted(held, request.path_params["name"])
        return inline(question, points, Addresses(request.app.state.paths, held.moment))

    return Response(await run_in_threadpool(work), media_type="text/html; charset=utf-8")


def _looked_at(request: Request, ledger: Held) -> Held:
    moment = values_of((AS_OF,), request.query_params.multi_items())["as_of"]
    return ledger if moment is None else ledger.at(moment)
