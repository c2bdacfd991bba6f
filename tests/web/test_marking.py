"""A report's text under marks that overlap, nest and touch."""

from hypothesis import given
from hypothesis import strategies as st

from crosswire.records import Claim, Entry, Evidence, Mark, Report, Span, Statement
from crosswire.web.marking import covered, segments

TEXT = "Ten people died, the mayor of Orvel said."


def entry(name, start, end, text=TEXT):
    span = Span(start, end)
    evidence, content = Evidence(span, span.of(text)), Statement("x")
    claim = Claim(name, "statement", "r_1", span, evidence, "asserted", 0.9, statement=content)
    return Entry(claim, "orvel.txt")


def report(*marks):
    return Report("r_1", "orvel.txt", TEXT, "0", marks=tuple(Mark("furniture", Span(*mark)) for mark in marks))


def cut(entries, lit="", marks=()):
    return [(one.text, one.claims) for one in segments(report(*marks), entries, lit)]


def test_a_text_without_claims_is_one_piece():
    assert [(TEXT, ())] == cut([])


def test_nested_claims_belong_to_the_narrower_first():
    found = cut([entry("c_wide", 0, 15), entry("c_narrow", 4, 10)])
    assert [("Ten ", ("c_wide",)), ("people", ("c_narrow", "c_wide")), (" died", ("c_wide",))] == found[:3]


def test_overlapping_claims_share_a_piece():
    found = dict(cut([entry("c_one", 0, 10), entry("c_two", 4, 15)]))
    assert ("c_one", "c_two") == found["people"]


def test_a_claim_under_narrower_ones_still_has_a_place():
    entries = [entry("c_all", 0, 10), entry("c_first", 0, 4), entry("c_rest", 4, 10)]
    assert {"c_all"} == covered(segments(report(), entries), entries)


def test_two_claims_on_the_same_words_are_both_reachable():
    entries = [entry("c_one", 0, 10), entry("c_two", 0, 10)]
    assert 1 == len(covered(segments(report(), entries), entries))


def test_the_claim_that_is_looked_for_is_lit_in_all_its_pieces():
    found = segments(report(), [entry("c_wide", 0, 15), entry("c_narrow", 4, 10)], "c_wide")
    assert TEXT[0:15] == "".join(one.text for one in found if one.lit)


def test_a_blank_between_two_narrower_claims_is_no_place_to_stop_at():
    entries = [entry("c_wide", 0, 10), entry("c_first", 0, 3), entry("c_rest", 4, 10)]
    found = segments(report(), entries)
    assert (" ", ()) == (found[1].text, found[1].claims)
    assert {"c_wide"} == covered(found, entries)


def test_furniture_is_marked_as_such():
    assert ("furniture",) == segments(report((0, 3)), [])[0].classes


spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


@given(st.lists(spans, max_size=6), st.lists(spans, max_size=3))
def test_the_pieces_are_the_text_and_every_claim_can_be_reached_once(places, marks):
    entries = [entry(f"c_{number}", *place) for number, place in enumerate(places)]
    found = segments(report(*marks), entries)
    assert TEXT == "".join(one.text for one in found)
    led = [one.claims[0] for one in found if one.leads]
    assert len(led) == len(set(led))
    assert {one.claim.id for one in entries} == set(led) | covered(found, entries)
