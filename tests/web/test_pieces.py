"""What pages show of a claim again and again: escaped, visible, and leading to the words."""

from dataclasses import replace

import pytest
from invented import a_figure, a_report

from crosswire.records import Entry, Link, Span
from crosswire.web.address import Addresses
from crosswire.web.answering import PATHS
from crosswire.web.pieces import Pieces

HOSTILE = "<b>Bell</b>\u202e & sons"
SHOWN = "&lt;b&gt;Bell&lt;/b&gt;[U+202E] &amp; sons"
TO = Pieces(Addresses(PATHS))


@pytest.fixture
def entry():
    return Entry(a_figure(a_report()), "marrowby.txt", "Bell")


def with_evidence(entry, quote):
    evidence = replace(entry.claim.evidence, quote=quote)
    return replace(entry, claim=replace(entry.claim, figure=None, kind="event", evidence=evidence))


def test_a_figure_leads_to_its_words_in_its_report(entry):
    claim = entry.claim
    assert f'href="/reports/{claim.report}?claim={claim.id}#{claim.id}"' in TO.said(entry)
    assert TO.words_address(entry) in TO.number(entry)
    assert TO.said(entry).startswith('<a class="said" ')


def test_what_comes_from_elsewhere_is_escaped_and_visible(entry):
    told = with_evidence(entry, HOSTILE)
    link = Link(HOSTILE, "Bell", (), "origin", Span(0, 4))
    cited = replace(entry, claim=replace(entry.claim, attribution=(link, link)))
    unnamed = replace(entry, outlet=None, path=f"reports/{HOSTILE}")
    pieces = [TO.said(told), TO.quote(told), TO.chain(cited), TO.claim_link(entry, HOSTILE)]
    pieces += [TO.outlet(replace(entry, outlet=HOSTILE)), TO.outlet(unnamed)]
    for piece in pieces:
        assert "<b>" not in piece
    assert SHOWN in TO.said(told)
    assert 2 == TO.chain(cited).count(SHOWN)


def test_words_are_cut_where_they_are_long(entry):
    told = with_evidence(entry, "the quay gave way " * 40)
    assert len(TO.said(told, 60)) < len(TO.said(told)) < 40 * len("the quay gave way ")


def test_no_number_is_told_of_what_is_no_figure(entry):
    assert "" == TO.number(with_evidence(entry, "the quay gave way"))


def test_a_stance_is_told_where_it_is_not_plain_and_a_judgement_where_there_is_one(entry):
    assert "" == TO.stance(entry)
    denied = replace(entry, claim=replace(entry.claim, stance="denied"), judgement="accepted")
    assert "accepted</span>" in TO.stance(denied)
    assert "denied</span>" in TO.stance(denied)


def test_a_claim_without_a_source_is_its_outlet_s_own(entry):
    assert "own voice" in TO.chain(entry)
