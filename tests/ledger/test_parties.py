"""Parties: listed from what identities and findings say, also in ledgers that were made before there were lists."""

import shutil
import sqlite3

import pytest
from ledger.older import without_counts_by_party, without_parties

from crosswire.api import Ledger
from crosswire.ledger import UnknownName, Window
from crosswire.ledger.parties import is_met_soon


@pytest.fixture
def ledger(demo_ledger):
    with Ledger.open(demo_ledger) as ledger:
        yield ledger


@pytest.fixture(params=[without_parties, without_counts_by_party])
def older(request, demo_ledger, tmp_path):
    """The demo before there were lists of parties, and before these were counted."""
    path = shutil.copy(demo_ledger, tmp_path / "older.db")
    with sqlite3.connect(path) as connection:
        request.param(connection)
    return path


def test_a_party_is_counted_by_the_sources_that_speak_for_it(ledger):
    profiles = ledger.sources()
    expected = {party for profile in profiles for party in profile.parties}
    rows = {row.name: row for row in ledger.parties.all(1000).items}
    assert expected == set(rows)
    for name, row in rows.items():
        speakers = [profile for profile in profiles if name in profile.parties]
        assert len({profile.name for profile in speakers}) == row.sources
        assert sum(profile.claims for profile in speakers) == row.claims


def test_everything_of_a_party_is_told(ledger):
    party = next(row.name for row in ledger.parties.all().items if row.sources > 1)
    speakers = {row.name for row in ledger.parties.sources(party).items}
    assert speakers == {profile.name for profile in ledger.sources() if party in profile.parties}
    claims = ledger.parties.claims(party, 1000).items
    assert claims
    assert all(entry.claim.attribution for entry in claims)
    of_party = [finding.id for finding in ledger.findings() if party in finding.parties]
    assert sorted(of_party) == sorted(finding.id for finding in ledger.parties.findings(party, 1000).items)
    matters = {row.id for row in ledger.parties.matters(party).items}
    assert {entry.matter for entry in claims} <= matters


def test_parties_are_found_by_part_of_their_name_and_page_by_page(ledger):
    everyone = [row.name for row in ledger.parties.all(1000).items]
    found = ledger.parties.all(named=everyone[3][1:4]).items
    assert everyone[3] in {row.name for row in found}
    pages = [row.name for start in range(0, len(everyone), 2) for row in ledger.parties.all(2, start).items]
    assert everyone == pages


def test_sources_of_a_party_are_told_with_what_cites_them(ledger):
    by_name = {row.name: row for row in ledger.pages.sources(1000).items}
    for party in ledger.parties.all(1000).items:
        sources = ledger.parties.sources(party.name, 1000)
        assert party.sources == sources.total == len(sources.items)
        assert party.matters == ledger.parties.matters(party.name).total
        assert party.claims == sum(row.claims for row in sources.items)
        assert all(row.claims <= by_name[row.name].claims for row in sources.items)


@pytest.mark.parametrize("of_party", ["claims", "findings", "matters", "sources"])
def test_a_list_of_a_party_is_the_same_page_by_page_whether_it_is_gone_through_or_gathered(ledger, of_party):
    pages = getattr(ledger.parties, of_party)
    for party in ledger.parties.all(1000).items:
        whole = pages(party.name, 1000)
        parts = [pages(party.name, 1, start) for start in range(whole.total)]
        assert list(whole.items) == [item for part in parts for item in part.items]
        assert {whole.total} >= {part.total for part in parts}


def test_a_list_is_gone_through_where_what_is_wanted_is_met_soon():
    assert is_met_soon(Window(10), found=1_000, of=2_000)
    assert not is_met_soon(Window(10), found=1_000, of=5_000)
    assert not is_met_soon(Window(10, offset=1_000), found=1_000, of=2_000)
    assert not is_met_soon(Window(1), found=0, of=0)


def test_a_party_that_nobody_speaks_for_is_said(ledger):
    with pytest.raises(UnknownName, match="list of parties"):
        ledger.parties.check("the weather")
    assert frozenset() == ledger.parties.known(["the weather"])


def test_a_ledger_of_the_schema_before_lists_the_same_parties_and_has_no_fault(ledger, older):
    with Ledger.open(older) as opened:
        assert ledger.parties.all(1000) == opened.parties.all(1000)
        assert [] == list(opened.verify())
        assert list(ledger.findings()) == list(opened.findings())


def test_a_table_that_nothing_asks_is_gone_from_a_ledger_of_the_schema_before(older):
    Ledger.open(older).close()
    with sqlite3.connect(older) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert set() == names & {"speaking", "speaking_comes"}


def test_what_is_known_of_a_report_keeps_its_hash_through_decisions_and_readings(demo_ledger, tmp_path):
    with Ledger.open(shutil.copy(demo_ledger, tmp_path / "demo.db")) as ledger:
        report = next(ledger.reports())
        ledger.set(report.id, outlet="Lukar Gazette")
        assert [] == list(ledger.verify())
        ledger.take_back(next(ledger.decisions(report.id)).id)
        assert [] == list(ledger.verify())
