"""A ledger a page at a time: what is listed, how it is narrowed, and what it was at an earlier moment."""

import datetime
from dataclasses import replace

import pytest
from crosscheck.made import event, figure, march, report
from crosscheck.scenes import HEADS

from crosswire.api import Held, Memory
from crosswire.ledger import ClaimFilter, EmptyQuery, Readers, Store, UnknownName, View, open_file, open_ledger
from crosswire.pipeline import cross_into
from crosswire.records import Decision

MAYOR = ("Kessel hospital", "mayor of Port Ellen")
TOLLS = ((3, 12, "mayor of Port Ellen"), (4, 12, MAYOR), (5, 14, None))


class Desk:
    """A ledger into which reports come, one clock tick each."""

    def __init__(self, path):
        self.ticks = 0
        self.path = path
        engine = open_ledger(path)
        self.store, self.view = Store(engine, path, self.clock), View(engine, path)
        self.held = Held(Readers(open_file(path)), Memory())

    def clock(self):
        self.ticks += 1
        return datetime.datetime(2031, 5, 4, 12, tzinfo=datetime.UTC) + datetime.timedelta(seconds=self.ticks)

    def take(self, *told):
        for one, claims in told:
            self.store.add(one, claims, "1")
        return cross_into(self.store, self.view)


def a_toll(day, number, source):
    head = HEADS["quake"] + f"Desk {day} counts: {number} people were killed on Monday. The quake shook Kessel."
    made = report(f"quake-{day}.txt", head, outlet=f"Post {day}", published=march(day))
    made = replace(made, title=f"Toll of day {day}")
    toll = figure(made, f"{number} people were killed", "killed", number, source=source, place="Kessel")
    return made, [toll, event(made, "The quake shook Kessel", "shake", march(3), march(3))]


def a_strike():
    made = report("strike.txt", HEADS["strike"] + "Marrow Lines lost 30 crates.", outlet="Tern Voice")
    return made, [figure(made, "30 crates", "destroyed", 30, counted="crates", source="Marrow Lines")]


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "ledger.db")
    desk.take(*(a_toll(*toll) for toll in TOLLS), a_strike())
    return desk


@pytest.fixture
def pages(desk):
    return desk.held.pages


def test_totals_count_everything_there_is(pages):
    totals = pages.totals()
    assert (4, 7, 4, 3, 0) == (totals.reports, totals.claims, totals.figures, totals.events, totals.statements)
    assert (2, 2) == (totals.matters, totals.questions)
    assert sum(totals.findings.values()) == pages.findings().total > 0
    assert totals.crossed_at > totals.read_at


def test_totals_are_counted_again_when_something_came(desk, pages):
    assert 4 == pages.totals().reports
    desk.take(a_toll(6, 15, None))
    assert 5 == pages.totals().reports


def test_reports_come_the_latest_first_without_their_texts(pages):
    page = pages.reports(limit=2)
    assert (4, 2) == (page.total, page.more)
    assert [("strike.txt", None, 1), ("quake-5.txt", "Toll of day 5", 2)] == [
        (row.path, row.title, row.claims) for row in page.items
    ]
    assert ["quake-4.txt", "quake-3.txt"] == [row.path for row in pages.reports(limit=2, offset=2).items]
    assert ["quake-4.txt"] == [row.path for row in pages.reports(outlet="Post 4").items]


def test_a_report_is_found_by_its_name_with_its_matter(pages):
    row = pages.report("quake-4.txt")
    assert 3 == pages.reports(matter=row.matter).total
    assert "Post 4" == row.outlet
    with pytest.raises(UnknownName):
        pages.report("none.txt")


def test_matters_tell_what_they_count_and_are_called_by_their_first_report(pages):
    quake = pages.matter("quake-3.txt")
    assert ("Toll of day 3", 3, 6, march(3), march(5)) == (
        quake.label, quake.reports, quake.claims, quake.first, quake.last,
    )  # fmt: skip
    assert [3, 1] == [row.reports for row in pages.matters(order="reports").items]
    assert quake == pages.matter(quake.id) == pages.matter(quake.id[:8])
    assert pages.matters(order="findings").items[0] == quake


def test_questions_are_listed_and_asked_with_their_accounts(pages):
    page = pages.questions()
    assert [3, 1] == [row.figures for row in page.items]
    first = page.items[0]
    whole = pages.question(first.id)
    assert (first.label, first.reports, first.origins) == (whole.label, whole.reports, len(whole.accounts))
    assert page.items[:1] == pages.questions(matter=first.matter).items


def test_findings_are_narrowed_by_kind_matter_question_and_claim(pages):
    page = pages.findings()
    first = page.items[0]
    assert page.total == sum(pages.finding_counts().values()) == sum(pages.finding_counts(first.matter).values())
    assert {first.kind} == {one.kind for one in pages.findings(kinds=(first.kind,)).items}
    assert first in pages.findings(question=first.question).items
    assert first in pages.findings(claim=first.claims[0]).items
    assert 0 == pages.findings(matter="m_none").total
    assert first in pages.findings_of(first.claims)[first.claims[0]]


@pytest.mark.parametrize(("wanted", "paths"), [
    ({"measure": "destroyed"}, ["strike.txt"]),
    ({"kind": "figure", "outlet": "Post 4"}, ["quake-4.txt"]),
    ({"origin": "Marrow Lines"}, ["strike.txt"]),
    ({"kind": "figure", "origin": ""}, ["quake-5.txt"]),
    ({"place": "Kessel", "origin": "mayor of Port Ellen"}, ["quake-3.txt", "quake-4.txt"]),
    ({"kind": "event", "since": march(3), "until": march(3), "outlet": "Post 3"}, ["quake-3.txt"]),
    ({"since": march(4)}, []),
    ({"words": "crates"}, ["strike.txt"]),
    ({"words": "killed OR crates", "measure": "destroyed"}, ["strike.txt"]),
    ({"words": "killed", "stance": "denied"}, []),
    ({"words": "killed OR crates", "place": "Kessel", "origin": "mayor of Port Ellen"}, ["quake-4.txt", "quake-3.txt"]),
    ({"words": "shook", "since": march(3), "until": march(3), "outlet": "Post 3"}, ["quake-3.txt"]),
    ({"words": "shook", "since": march(4)}, []),
    ({"words": "shook", "until": march(2)}, []),
])  # fmt: skip
def test_claims_are_found_by_what_they_are_about(pages, wanted, paths):
    page = pages.claims(wanted=ClaimFilter(**wanted))
    assert (paths, len(paths)) == ([entry.path for entry in page.items], page.total)


def test_claims_that_have_words_are_told_as_they_are_narrowed_one_after_the_other(pages):
    words = "killed OR crates"
    for outlet in ("Post 3", "Tern Voice", "Post 3"):
        wanted = ClaimFilter(words=words, outlet=outlet)
        assert {outlet} == {entry.outlet for entry in pages.claims(wanted=wanted).items}
        assert [outlet] == [one.value for one in pages.facets(wanted).counts["outlet"]]
    assert 4 == pages.claims(wanted=ClaimFilter(words=words)).total


def test_words_that_are_none_are_refused(pages):
    with pytest.raises(EmptyQuery):
        pages.claims(wanted=ClaimFilter(words="--"))


def test_facets_count_the_commonest_values(pages):
    counts = pages.facets().counts
    assert [("killed", 3), ("destroyed", 1)] == [(one.value, one.claims) for one in counts["measure"]]
    narrowed = pages.facets(ClaimFilter(measure="destroyed")).counts
    assert [("Tern Voice", 1)] == [(one.value, one.claims) for one in narrowed["outlet"]]


def test_rejected_claims_are_not_listed(desk, pages):
    claim = pages.claims(wanted=ClaimFilter(measure="destroyed")).items[0].claim
    made_at = datetime.datetime(2031, 5, 5, tzinfo=datetime.UTC)
    desk.store.decide(Decision("d_1", "reject", claim.id, "", "Ines", made_at))
    cross_into(desk.store, desk.view)
    assert 0 == pages.claims(wanted=ClaimFilter(measure="destroyed")).total


def test_the_timeline_comes_in_pages(pages):
    first, rest = pages.timeline(limit=2), pages.timeline(limit=2, offset=2)
    assert (3, 1) == (first.total, first.more)
    assert 3 == len({moment.entry.claim.id for moment in (*first.items, *rest.items)})
    assert 0 == pages.timeline(since=march(4)).total


def test_sources_and_relays_are_counted_across_reports(pages):
    assert [("mayor of Port Ellen", 2, 2)] == [
        (row.name, row.claims, row.reports) for row in pages.sources(named="mayor").items
    ]
    assert [("Kessel hospital", "mayor of Port Ellen", 1)] == [
        (row.relay, row.source, row.claims) for row in pages.relays(source="Kessel hospital")
    ]
    assert () == pages.relays(source="Marrow Lines")


def test_every_page_tells_what_the_ledger_held_at_an_earlier_moment(desk):
    then = desk.clock()
    asked = (
        lambda held: held.pages.totals(),
        lambda held: held.pages.reports(),
        lambda held: held.pages.matters(),
        lambda held: held.pages.questions(),
        lambda held: held.pages.findings(),
        lambda held: held.pages.claims(),
        lambda held: held.pages.claims(wanted=ClaimFilter(words="killed")),
        lambda held: held.pages.facets(),
        lambda held: held.pages.timeline(),
        lambda held: held.pages.sources(),
        lambda held: held.pages.relays(),
    )
    before = [ask(desk.held) for ask in asked]
    desk.take(a_toll(6, 15, "mayor of Port Ellen"), a_toll(4, 12, None))
    after = [ask(desk.held) for ask in asked]
    assert before == [ask(desk.held.at(then)) for ask in asked]
    assert all(one != other for one, other in zip(before[:-1], after[:-1], strict=True))


@pytest.mark.parametrize("window", [{"limit": 0}, {"limit": 1001}, {"offset": -1}])
def test_a_window_that_is_none_is_refused(pages, window):
    with pytest.raises(ValueError, match="page"):
        pages.reports(**window)
