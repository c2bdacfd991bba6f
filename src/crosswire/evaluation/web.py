"""How fast a served ledger answers: every kind of page, asked for by several clients at once, without a pause."""

from __future__ import annotations

import datetime
import http.client
import json
import random
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TextIO
from urllib.parse import urlsplit

from crosswire.evaluation.web_addresses import NoSuchPage, as_it_was, draw, routes, twin
from crosswire.records import CrosswireError

MEDIAN_BAR, P95_BAR = 0.150, 0.400
"""Seconds in which a page should answer on two cores."""
OVERVIEW_BAR = 500_000
"""Bytes of the first page with all that it loads."""
AGAIN = 3
"""One in so many addresses is asked for as JSON and as of a moment too."""
START_SECONDS, ANSWER_SECONDS, STOP_SECONDS = 60.0, 60.0, 10.0
SOURCES = re.compile(r'(?:src|href)="(/static/[^"]+)"')
SERVE = "import sys; from crosswire.cli import main; sys.argv[0] = 'crosswire'; main()"


@dataclass(frozen=True, slots=True)
class Load:
    """What is asked: so many addresses of each kind of page, by so many clients at once, of so many workers."""

    requests: int = 60
    clients: int = 8
    workers: int = 2
    seed: int = 7


@dataclass(frozen=True, slots=True)
class PageSpeed:
    """How one kind of page answered; seconds, and bytes of the largest answer. An error is any other status than 200,
    and no answer at all."""

    kind: str
    requests: int
    errors: int
    median: float
    p95: float
    largest: int
    slowest: str

    @property
    def fast(self) -> bool:
        return not self.errors and self.median <= MEDIAN_BAR and self.p95 <= P95_BAR


@dataclass(frozen=True, slots=True)
class WebSpeed:
    """How a served ledger answered; ``overview`` is the first page's weight in bytes with all that it loads,
    ``seconds`` the wall time of all requests."""

    pages: tuple[PageSpeed, ...]
    overview: int
    seconds: float

    @property
    def requests_a_second(self) -> float:
        return sum(page.requests for page in self.pages) / self.seconds

    @property
    def fast(self) -> bool:
        return self.overview <= OVERVIEW_BAR and all(page.fast for page in self.pages)


@dataclass(frozen=True, slots=True)
class _Asked:
    kind: str
    address: str
    seconds: float
    status: int
    size: int


def measure_web(ledger: Path, load: Load = Load(), step: Callable[[int, int], None] = lambda *_: None) -> WebSpeed:
    """Serve ``ledger`` on a free port of this machine and ask it; ``step`` hears how many requests are done, of how
    many. One server tells which addresses there are, and another, freshly started, is timed: whatever it has to work
    out when it is first asked counts. Raises CrosswireError where the server does not come up."""
    with serving(ledger, load.workers) as port:
        asked = _addresses(ledger, port, load)
    with serving(ledger, load.workers) as port:
        started = time.perf_counter()
        answers = list(_ask(port, asked, load, step))
        seconds = time.perf_counter() - started
        return WebSpeed(_speeds(answers), weight(port), seconds)


@contextmanager
def serving(ledger: Path, workers: int) -> Iterator[int]:
    """The port at which ``crosswire serve`` answers for this ledger, until the context ends."""
    port = _free_port()
    command = [sys.executable, "-c", SERVE, "serve", "--ledger", str(ledger), "--port", str(port),
               "--workers", str(workers)]  # fmt: skip
    with tempfile.TemporaryFile("w+") as said:
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said)
        try:
            _wait(port, server, said)
            yield port
        finally:
            _stop(server)


def weight(port: int) -> int:
    """Bytes of the first page with its styles, scripts and pictures, as they come without compression."""
    first = _get(port, "/")
    return len(first) + sum(len(_get(port, address)) for address in set(SOURCES.findall(first.decode())))


def _addresses(ledger: Path, port: int, load: Load) -> list[tuple[str, str]]:
    """Kinds of pages with their addresses, in an order drawn by the seed: as pages and, for one in AGAIN, as JSON and
    as of this moment, when the ledger holds all that it holds."""
    pages = routes(json.loads(_get(port, "/api/openapi.json")))
    drawn = draw(ledger, pages, lambda address: _get(port, address).decode(), load.requests, load.seed)
    moment = datetime.datetime.now(datetime.UTC).isoformat()
    found = []
    for kind, addresses in drawn.items():
        found += [(kind, address) for address in addresses]
        found += [(f"{kind} (json)", twin(address)) for address in addresses[: load.requests // AGAIN]]
        found += [(f"{kind} (as of)", as_it_was(address, moment)) for address in addresses[: load.requests // AGAIN]]
    random.Random(load.seed).shuffle(found)
    return found


def _ask(port: int, asked: Sequence[tuple[str, str]], load: Load, step: Callable[[int, int], None]) -> Iterator[_Asked]:
    """Ask for every address once, each client its share one after the other."""
    shares = [asked[client :: load.clients] for client in range(load.clients)]
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        step(done, len(asked))

    with ThreadPoolExecutor(load.clients) as clients:
        yield from chain.from_iterable(clients.map(lambda share: _client(port, share, count), shares))


def _client(port: int, share: Sequence[tuple[str, str]], count: Callable[[], None]) -> list[_Asked]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=ANSWER_SECONDS)
    answers = []
    for kind, address in share:
        started = time.perf_counter()
        try:
            connection.request("GET", address)
            response = connection.getresponse()
            status, size = response.status, len(response.read())
        except (OSError, http.client.HTTPException):
            connection.close()
            status, size = 0, 0
        answers.append(_Asked(kind, address, time.perf_counter() - started, status, size))
        count()
    connection.close()
    return answers


def _speeds(answers: Sequence[_Asked]) -> tuple[PageSpeed, ...]:
    by_kind: dict[str, list[_Asked]] = defaultdict(list)
    for answer in answers:
        by_kind[answer.kind].append(answer)
    return tuple(_speed(kind, by_kind[kind]) for kind in sorted(by_kind))


def _speed(kind: str, answers: Sequence[_Asked]) -> PageSpeed:
    times = sorted(answer.seconds for answer in answers)
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]
    return PageSpeed(
        kind, len(times), sum(answer.status != 200 for answer in answers), statistics.median(times), p95,
        max(answer.size for answer in answers), max(answers, key=lambda answer: answer.seconds).address,
    )  # fmt: skip


def _get(port: int, address: str) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=ANSWER_SECONDS)
    try:
        connection.request("GET", address)
        response = connection.getresponse()
        content = response.read()
    finally:
        connection.close()
    if response.status == 404:
        raise NoSuchPage(f"the server has no page at {address}")
    if response.status != 200:
        said = content.decode("utf-8", "replace")[:200]
        raise CrosswireError(f"the server answered {response.status} for {urlsplit(address).path}: {said}")
    return content


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def _wait(port: int, server: subprocess.Popen[bytes], said: TextIO) -> None:
    """Until the server answers. Raises CrosswireError with what it said where it stops, or takes too long."""
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if server.poll() is not None:
            said.seek(0)
            raise CrosswireError(f"the server did not start: {said.read().strip()}")
        try:
            _get(port, "/api/openapi.json")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise CrosswireError(f"the server did not answer within {START_SECONDS:.0f} seconds")


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
