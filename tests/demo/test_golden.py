"""The whole line over the demo: what a careful reader finds in the reports, Crosswire finds."""

import re
from pathlib import Path

import pytest

from crosswire.api import Ledger
from crosswire.demo import golden, reports
from crosswire.records import Span

KNOWN = Path(__file__).parent / "deviations.txt"
"""Golden claims that reading still gets wrong, one a line, as ``name_of`` words them: to be shortened, never padded."""

SMALL_WORDS = {"the", "a", "an", "of", "and", "in", "by", "to", "for", "from", "its", "their", "his", "her", "s"}
FIGURE_FIELDS = ("measure", "low", "high", "qualifier", "unit", "scope")
LEAST_OVERLAP = 0.4
"""Least overlap of evidence (intersection over union) at which a statement or an event is the golden one."""


@pytest.fixture(scope="module")
def ledger(demo_ledger):
    with Ledger.open(demo_ledger, create=False) as opened:
        yield opened


@pytest.fixture(scope="module")
def claims(ledger):
    by_report = {path.name: [] for path in reports()}
    for entry in ledger.claims():
        by_report[entry.path.rpartition("/")[2]].append(entry.claim)
    return by_report


def words(name):
    return {word for word in re.findall(r"[\w&]+", re.sub(r"[’']s\b", "", name.lower())) if word not in SMALL_WORDS}


def same_name(forms, link):
    """Whether a source's name is one of the good forms, or adds only words to one ("Colonel Bren Adair")."""
    return any(words(form) <= words(name) for form in forms for name in (link.name, link.source) if name)


def overlap(one, other):
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))


def place_of(row, text):
    """The evidence's and the number's spans in the report."""
    start = text.index(row["evidence"])
    evidence = Span(start, start + len(row["evidence"]))
    if "number" not in row:
        return evidence, evidence
    number = start + row["evidence"].index(row["number"])
    return evidence, Span(number, number + len(row["number"]))


def origin_deviates(row, claim):
    if "origin" not in row:
        return False
    if not row["origin"] or not claim.attribution:
        return bool(row["origin"]) != bool(claim.attribution)
    return not same_name(row["origin"], claim.attribution[-1])


def figure_deviations(row, claim):
    figure = claim.figure
    differing = [name for name in FIGURE_FIELDS if name in row and getattr(figure, name) != row[name]]
    wrong = [f"{name} {getattr(figure, name)!r}" for name in differing]
    if "part_of" in row and figure.subset_of is None:
        wrong.append(f"no part of {row['part_of']}")
    return wrong + shared_deviations(row, claim)


def shared_deviations(row, claim):
    wrong = []
    if origin_deviates(row, claim):
        wrong.append(f"origin {claim.attribution[-1].name if claim.attribution else None!r}")
    relays = [link for link in claim.attribution if link.role == "relay"]
    if any(not any(same_name([name], link) for link in relays) for name in row.get("relays", ())):
        wrong.append(f"relays {[link.name for link in relays]!r}")
    if "stance" in row and claim.stance != row["stance"]:
        wrong.append(f"stance {claim.stance!r}")
    return wrong


def event_deviations(row, claim):
    wrong = [] if claim.event.predicate == row["predicate"] else [f"predicate {claim.event.predicate!r}"]
    found = (str(claim.time.start), str(claim.time.end)) if claim.time else None
    return wrong + ([] if found == (row["start"], row["end"]) else [f"time {found!r}"])


COMPARE = {"figure": figure_deviations, "statement": shared_deviations, "event": event_deviations}


def candidates(row, claims, text):
    """The claims that could be the golden one: figures on its number, statements and events over its evidence."""
    evidence, number = place_of(row, text)
    same_kind = [claim for claim in claims if claim.kind == row["kind"]]
    if row["kind"] == "figure":
        return [claim for claim in same_kind if claim.marks.number and claim.marks.number.overlaps(number)]
    return [claim for claim in same_kind if overlap(claim.evidence.span, evidence) >= LEAST_OVERLAP]


def deviation(row, claims, text):
    """How the nearest claim differs from the golden one, in words; "" where one agrees in every field."""
    if row["kind"] == "no_figure":
        _, number = place_of(row, text)
        figures = [claim for claim in claims if claim.kind == "figure" and claim.anchor.overlaps(number)]
        return f"{row['why']} read as a figure" if figures else ""
    wrong = [COMPARE[row["kind"]](row, claim) for claim in candidates(row, claims, text)]
    return ", ".join(min(wrong, key=len)) if wrong else f"no {row['kind']}"


def name_of(row):
    return f"{row['report']}: {' '.join(row['evidence'].split())}"


@pytest.fixture(scope="module")
def deviations(claims):
    """The golden claims that are read otherwise, by name, and how."""
    texts = {path.name: path.read_text("utf-8") for path in reports()}
    found = {name_of(row): deviation(row, claims[row["report"]], texts[row["report"]]) for row in golden()}
    return {name: how for name, how in found.items() if how}


def test_every_golden_claim_is_found_but_for_the_known_deviations(deviations):
    known = KNOWN.read_text("utf-8").splitlines()
    assert {} == {name: how for name, how in deviations.items() if name not in known}


def test_no_known_deviation_is_read_well_by_now(deviations):
    assert set() == set(KNOWN.read_text("utf-8").splitlines()) - set(deviations)


def test_every_quote_is_what_the_report_says_there(ledger):
    for entry in ledger.claims():
        text = ledger.report(entry.claim.report).text
        assert entry.claim.evidence.span.of(text) == entry.claim.evidence.quote


def test_the_demo_s_findings_are_what_an_editor_would_sign(ledger):
    told = {
        (finding.kind, finding.field, finding.label) for finding in ledger.findings() if finding.kind != "compatible"
    }
    assert ("conflict", "date", "date · ceasefire") in told
    assert [("number", "killed · people")] == [(field, label) for kind, field, label in told if kind == "revised"]
    assert {"killed · farmers", "injured · people"} == {label for kind, _, label in told if kind == "corroborated"}
    [answer] = [finding for finding in ledger.findings() if finding.kind == "answered"]
    assert ("Kestria's defence ministry", "Marovia's army") == answer.origins
