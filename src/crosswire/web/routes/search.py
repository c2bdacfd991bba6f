"""Search over everything: claims by their words and by what they are about, and reports by their text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from crosswire.ledger import CLOSE, OPEN, ClaimFilter
from crosswire.records.wire import Wire, entry_to_wire
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.lists import claims_table, listed
from crosswire.web.wires import heading_to_wire

REPORTS = 10
"""Reports listed beside the claims."""
FACETS = ("kind", "measure", "stance", "outlet", "origin", "place")


def search(ask: Ask) -> Answer:
    """Claims that have the words and the facets, with what else they are about; and reports that have the words."""
    words = ask.values["words"]
    wanted = ClaimFilter(words=words, since=ask.values["since"], until=ask.values["until"],
                         matter=ask.values["matter"], **{name: ask.values[name] for name in FACETS})  # fmt: skip
    page, facets = ask.ledger.pages.claims(ask.limit, ask.offset, wanted=wanted), ask.ledger.pages.facets(wanted)
    reports = ask.ledger.pages.reports_about(words, REPORTS) if words and not ask.offset else ()

    def data() -> Wire:
        return {
            **listed(ask, page, entry_to_wire),
            "facets": {name: [asdict(one) for one in counts] for name, counts in facets.counts.items()},
            "sampled": facets.sampled,
            "reports": [{**heading_to_wire(report), "excerpt": plainly(excerpt)} for report, excerpt in reports],
        }

    def shown() -> Mapping[str, Any]:
        return {"list": page, "facets": facets, "names": FACETS, "words": words or "",
                "reports": [(report, pieces(excerpt)) for report, excerpt in reports]}  # fmt: skip

    return Answer("search", f"Search: {words}" if words else "Search", data, shown, claims_table(page.items))


def pieces(excerpt: str) -> list[tuple[str, bool]]:
    """An excerpt cut into words that were found and what stands between them."""
    first, *rest = excerpt.split(OPEN)
    made = [(first, False)]
    for part in rest:
        found, _, after = part.partition(CLOSE)
        made += [(found, True), (after, False)]
    return [(words, was_found) for words, was_found in made if words]


def plainly(excerpt: str) -> str:
    """An excerpt without the marks of what was found."""
    return excerpt.replace(OPEN, "").replace(CLOSE, "")
