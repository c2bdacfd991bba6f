"""What is asked most is answered as the whole is."""

import datetime
from collections import Counter

import pytest

from crosswire.ledger import DamagedLedger, Readers, Window, open_file

WHOLE = Window(1000)


@pytest.fixture
def readers(demo_ledger):
    return Readers(open_file(demo_ledger, create=False))


def test_findings_come_in_the_order_of_the_whole_a_page_at_a_time(readers):
    everything = list(readers.view.findings())
    pages = [readers.glance.findings(Window(7, offset)) for offset in range(0, len(everything), 7)]
    assert everything == [finding for page in pages for finding in page.items]
    assert {len(everything)} == {page.total for page in pages}


def test_findings_are_narrowed_by_kind_matter_question_and_claim(readers):
    everything = list(readers.view.findings())
    one = everything[0]
    for asked, fits in (
        ({"kinds": ["echo", "revised"]}, lambda finding: finding.kind in ("echo", "revised")),
        ({"matter": one.matter}, lambda finding: finding.matter == one.matter),
        ({"question": one.question}, lambda finding: finding.question == one.question),
        ({"claim": one.claims[0]}, lambda finding: one.claims[0] in finding.claims),
    ):
        assert list(filter(fits, everything)) == list(readers.glance.findings(WHOLE, **asked).items)


def test_findings_are_counted_by_kind(readers):
    everything = list(readers.view.findings())
    assert Counter(finding.kind for finding in everything) == readers.glance.finding_counts()
    matter = everything[0].matter
    of_matter = Counter(finding.kind for finding in everything if finding.matter == matter)
    assert of_matter == readers.glance.finding_counts(matter)


def test_questions_have_as_many_figures_as_answer_them(readers):
    figures = Counter(entry.question for entry in readers.view.claims(kind="figure") if entry.question)
    rows = readers.glance.questions(WHOLE).items
    assert figures == {row.id: row.figures for row in rows}
    assert list(rows) == sorted(rows, key=lambda row: (-row.figures, row.id))
    some = [row.id for row in rows[:3]]
    assert {row.id: row for row in rows[:3]} == readers.glance.questions_named([*some, "q_none"])


def test_claims_are_found_by_their_ids_however_many(readers):
    entries = {entry.claim.id: entry for entry in readers.view.claims()}
    assert entries == readers.glance.claims_named([*entries, "c_none"])


def test_nothing_stood_before_there_was_anything(readers):
    before = readers.at(datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC)).glance
    assert (0, 0, {}) == (before.findings(WHOLE).total, before.questions(WHOLE).total, before.finding_counts())
    entry = next(readers.view.claims())
    assert {} == before.claims_named([entry.claim.id])


def test_a_file_without_its_tables_is_said_to_be_damaged(tmp_path):
    file = open_file(tmp_path / "ledger.db")
    with file.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE crossings")
    with pytest.raises(DamagedLedger, match=r"ledger\.db"):
        Readers(file).glance.progress()


def test_questions_are_told_by_the_latest_figures_with_a_common_word(readers, monkeypatch):
    asked = readers.glance.questions_about("killed", 1000)
    monkeypatch.setattr("crosswire.ledger.search.LOOKED_AT", 3)
    few = readers.glance.questions_about("killed", 1000)
    assert few
    assert set(few) < set(asked)
