"""Single records by name."""

from itertools import pairwise

import pytest

from crosswire.api import Ledger
from crosswire.ledger import AmbiguousName, UnknownName


@pytest.fixture(scope="module")
def ledger(demo_ledger):
    with Ledger.open(demo_ledger) as opened:
        yield opened


def test_a_finding_goes_by_its_id_or_the_beginning_of_it(ledger):
    first = ledger.pages.findings(1).items[0]
    assert first == ledger.one.finding(first.id) == ledger.one.finding(first.id[:12])


@pytest.mark.parametrize("name", ["f_", "f_none", "", "c_1", "%"])
def test_an_unknown_finding_is_told(ledger, name):
    with pytest.raises(UnknownName):
        ledger.one.finding(name)


def test_a_beginning_of_several_findings_is_told(ledger):
    ids = sorted(one.id for one in ledger.pages.findings(1000).items)
    beginning = next(one[:3] for one, other in pairwise(ids) if one[:3] == other[:3])
    with pytest.raises(AmbiguousName):
        ledger.one.finding(beginning)


def test_a_source_is_shown_with_all_its_names(ledger):
    row = ledger.pages.sources(1).items[0]
    shown = ledger.one.source(row.name)
    assert (row.name, row.reports) == (shown.name, shown.reports)
    assert shown.names


def test_a_source_is_found_by_any_name_that_a_report_has_for_it(ledger):
    told_apart = {row.name for row in ledger.pages.sources(1000).items}
    shown = next(one for one in map(ledger.one.source, sorted(told_apart)) if set(one.names) - told_apart)
    assert {shown.name} == {ledger.one.source(name).name for name in set(shown.names) - told_apart}


def test_whom_sources_speak_for_is_told_for_all_at_once(ledger):
    names = [row.name for row in ledger.pages.sources(20).items]
    assert {name: ledger.one.source(name).parties for name in names} == dict(ledger.one.parties(names))


def test_a_question_tells_what_it_counts(ledger):
    row = ledger.pages.questions(1).items[0]
    assert row == ledger.one.question(row.id)


def test_the_latest_decisions_come_first_and_in_pages(demo_ledger, tmp_path):
    copy = tmp_path / "copy.db"
    copy.write_bytes(demo_ledger.read_bytes())
    with Ledger.open(copy) as ledger:
        claims = [entry.claim.id for entry in ledger.pages.claims(3).items]
        for claim in claims:
            ledger.note(claim, "seen")
        page = ledger.latest_log(2)
        assert (3, claims[:0:-1]) == (page.total, [one.decision.target for one in page.items])
        assert list(ledger.log())[::-1] == [*page.items, *ledger.latest_log(2, 2).items]
