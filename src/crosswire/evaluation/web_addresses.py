"""Addresses to ask a served ledger for, of every kind of page: drawn from the ledger, and from the pages' own links."""

from __future__ import annotations

import html
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from crosswire.api import Ledger
from crosswire.records import CrosswireError

HREF = re.compile(r'href="([^"]+)"')
DRAWN_REPORTS = 60
"""Reports whose claims give names to ask for: so a matter or a question is drawn the oftener, the larger it is."""
LARGEST = 3
"""Of the matters and questions drawn most often, how many are asked for each time: where a page is slowest."""
LINKED_PAGES = 3
"""Pages of each kind whose links are followed."""

Get = Callable[[str], str]


class NoSuchPage(CrosswireError):
    """The server has no page at that address."""


@dataclass(frozen=True, slots=True)
class Route:
    """One kind of page: ``name`` as the API's description has it, ``path`` with ``{name}`` where its subject goes."""

    name: str
    path: str
    parameters: frozenset[str]

    def matches(self, path: str) -> bool:
        pattern = re.escape(self.path).replace(re.escape("{name}"), "[^/]+")
        return re.fullmatch(pattern, path) is not None and not path.endswith(".csv")

    def about(self, name: str) -> str:
        return self.path.replace("{name}", quote(name, safe=""))


def routes(description: Mapping[str, Any]) -> tuple[Route, ...]:
    """The pages that a server has, from its OpenAPI description: each is the twin of what stands under /api."""
    found = []
    for path, methods in description["paths"].items():
        reading = methods.get("get")
        if reading is None or path.endswith(".csv"):
            continue
        page = "/" if path == "/api/overview" else path.removeprefix("/api")
        asked = frozenset(one["name"] for one in reading.get("parameters", ()) if one["in"] == "query")
        found.append(Route(reading["operationId"], page, asked))
    return tuple(found)


def draw(ledger: Path, pages: Sequence[Route], get: Get, wanted: int, seed: int) -> dict[str, list[str]]:
    """For each kind of page, ``wanted`` addresses (again the same ones where there are fewer); ``get`` gives a page.

    Lists and pages without a subject are asked for with the words and facets that their own links have.
    """
    chance = random.Random(seed)
    names = _names(ledger, chance)
    pages = [page for page in pages if "{name}" in page.path or _answers(page, get)]
    pools: dict[str, list[str]] = {}
    for page in pages:
        own = [page.about(name) for name in names.get(page.path.split("/")[1], ())] if "{name}" in page.path else []
        pools[page.name] = own or ([] if "{name}" in page.path else [page.path, *_asked(page, names)])
    linked = _linked(pages, pools, get)
    found = {}
    for page in pages:
        pool = list(dict.fromkeys([*pools[page.name], *linked[page.name]]))
        if pool:
            largest, rest = pool[:LARGEST], pool[LARGEST:]
            found[page.name] = largest + [chance.choice(rest or pool) for _ in range(wanted - len(largest))]
    return found


def as_it_was(address: str, moment: str) -> str:
    """The address of the same page at ``moment``."""
    split = urlsplit(address)
    asked = [(name, value) for name, value in parse_qsl(split.query) if name != "as_of"]
    return f"{split.path}?{urlencode([*asked, ('as_of', moment)])}"


def twin(address: str) -> str:
    """The address of the same page as JSON."""
    split = urlsplit(address)
    path = "/api/overview" if split.path == "/" else f"/api{split.path}"
    return f"{path}?{split.query}" if split.query else path


def links_of(page: str) -> Iterator[str]:
    """The addresses on this server that a page links to."""
    for found in HREF.findall(page):
        address = html.unescape(found).partition("#")[0]
        if address.startswith("/") and not address.startswith("//"):
            yield address


def _names(ledger: Path, chance: random.Random) -> dict[str, list[str]]:
    """Names to ask for, the largest matters and questions first, by the first word of a page's path."""
    matters: Counter[str] = Counter()
    questions: Counter[str] = Counter()
    claims: list[str] = []
    words: Counter[str] = Counter()
    with Ledger.open(ledger, create=False) as held:
        reports = [(report.id, report.outlet) for report in held.reports()]
        drawn = chance.sample(reports, min(DRAWN_REPORTS, len(reports)))
        for report, _ in drawn:
            for entry in held.claims(report=report):
                claims.append(entry.claim.id)
                matters.update([entry.matter] if entry.matter else [])
                questions.update([entry.question] if entry.question and entry.claim.figure else [])
                words.update(entry.claim.figure.counted.split()[-1:] if entry.claim.figure else [])
        findings = [finding.id for finding in islice(held.findings(), 5000)]
    chance.shuffle(claims)
    chance.shuffle(findings)
    return {
        "reports": [report for report, _ in drawn], "claims": claims, "findings": findings,
        "matters": _most(matters), "questions": _most(questions), "words": _most(words),
        "outlets": list(dict.fromkeys(outlet for _, outlet in drawn if outlet)),
    }  # fmt: skip


def _answers(page: Route, get: Get) -> bool:
    """Whether what the API describes is a page too."""
    try:
        get(page.path)
    except NoSuchPage:
        return False
    return True


def _most(counts: Counter[str]) -> list[str]:
    return [name for name, _ in counts.most_common()]


def _asked(page: Route, names: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The page with words to search, and with single facets."""
    for parameter, kind in (("q", "words"), ("words", "words"), ("outlet", "outlets"), ("matter", "matters")):
        if parameter in page.parameters:
            yield from (f"{page.path}?{urlencode({parameter: value})}" for value in names[kind][:8])


def _linked(pages: Sequence[Route], pools: Mapping[str, Sequence[str]], get: Get) -> dict[str, list[str]]:
    """The addresses that pages of each kind link to, by the kind of page that they lead to."""
    found: dict[str, list[str]] = defaultdict(list)
    for page in pages:
        for address in islice(pools[page.name], LINKED_PAGES):
            _sort_links(pages, links_of(get(address)), found)
    return found


def _sort_links(pages: Sequence[Route], links: Iterable[str], found: dict[str, list[str]]) -> None:
    for link in links:
        kind = next((page.name for page in pages if page.matches(urlsplit(link).path)), None)
        if kind is not None:
            found[kind].append(link)
