"""Files that are damaged in several ways: each is said, by name, and what is whole can still be read."""

import sqlite3

import pytest
from invented import a_figure, a_finding, a_link, a_report

from crosswire.api.verifying import verify
from crosswire.ledger import DamagedLedger, NotALedger, Saying, Store, View, open_ledger
from crosswire.ledger.errors import LedgerError

STORY = "Night shift at Marrowby: at least 12 dockers were hurt, said the harbour office. "


@pytest.fixture
def path(tmp_path):
    """A ledger of forty reports, all in its file."""
    path = tmp_path / "ledger.db"
    engine = open_ledger(path)
    store = Store(engine, path)
    for number in range(40):
        report = a_report(f"{number}. {STORY * 8}", outlet="Dock Gazette", path=f"{number}.txt")
        store.add(report, (a_figure(report, attribution=(a_link(report, "harbour office"),)),), "1")
    store.cross([Saying("m_1", findings=(a_finding("c_1", "c_2"),))])
    engine.dispose()
    return path


def altered(path, statement, values=()):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("PRAGMA writable_schema = ON")
        assert connection.execute(statement, values).rowcount
    connection.close()


def with_bytes(path, change):
    content = bytearray(path.read_bytes())
    change(content)
    path.write_bytes(content)


def faults(path):
    """What verify names, as code and report or file."""
    engine = open_ledger(path)
    try:
        return [(problem.code, problem.report) for problem in verify(View(engine, path))]
    finally:
        engine.dispose()


def root_page(path, table):
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    connection.close()
    return page


def test_a_ledger_as_it_was_written_has_no_fault(path):
    assert [] == faults(path)


def test_a_file_that_is_cut_short_is_said_with_how_much_of_it_is_there(path):
    whole = path.stat().st_size
    with_bytes(path, lambda content: content.__delitem__(slice(whole // 2, None)))
    with pytest.raises(DamagedLedger, match=f"cut short: {whole // 2:,} of its {whole:,} bytes"):
        faults(path)


def test_a_file_with_another_program_s_beginning_is_refused_and_left_alone(path):
    with_bytes(path, lambda content: content.__setitem__(slice(0, 6), b"BLite "))
    before = path.read_bytes()
    with pytest.raises(NotALedger, match="is no ledger"):
        open_ledger(path)
    assert before == path.read_bytes()


@pytest.mark.parametrize("where", [16, 44, 56], ids=["size of pages", "schema format", "encoding"])
def test_a_header_that_makes_no_sense_is_said(path, where):
    with_bytes(path, lambda content: content.__setitem__(slice(where, where + 4), b"\xfe" * 4))
    with pytest.raises(LedgerError, match=r"ledger\.db"):
        faults(path)


def test_one_changed_byte_in_a_report_names_the_report(path):
    def change(content):
        content[content.index(b"dockers were hurt")] ^= 1

    with_bytes(path, change)
    assert {"altered-text", "misquoted", "altered-report"} & {code for code, _ in faults(path)}


def test_a_page_of_zeros_names_its_table_and_the_other_tables_can_be_read(path):
    page = root_page(path, "findings")
    with_bytes(path, lambda content: content.__setitem__(slice((page - 1) * 4096, page * 4096), bytes(4096)))
    found = faults(path)
    assert ("damaged-pages", str(path)) in found
    engine = open_ledger(path)
    assert 40 == len(list(View(engine, path).claims()))
    with pytest.raises(DamagedLedger, match=r"ledger\.db"):
        list(View(engine, path).findings())
    engine.dispose()


@pytest.mark.parametrize("index", ["report_words", "claim_words"])
def test_a_damaged_full_text_index_is_named_and_all_else_stands(path, index):
    altered(path, f"UPDATE {index}_data SET block = zeroblob(length(block)) WHERE id > 10")
    assert {("altered-index", str(path))} == set(faults(path))
    engine = open_ledger(path)
    assert 1 == len(list(View(engine, path).findings()))
    engine.dispose()


def test_a_claim_that_is_not_in_the_full_text_index_is_named_by_its_report(path):
    engine = open_ledger(path)
    report = next(View(engine, path).reports())
    engine.dispose()
    altered(path, "UPDATE claim_words SET words = 'nothing of the kind' WHERE rowid = 1")
    assert [("altered-index", report.id)] == faults(path)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE links SET source = 'harbour offices' WHERE rowid = 1", "altered-links"),
        ("DELETE FROM links WHERE rowid = 1", "altered-links"),
        ("UPDATE paths SET path = '0.text' WHERE number = 1", "altered-paths"),
        ("UPDATE reports SET outlet = 'Dock Gazettes' WHERE number = 1", "altered-report"),
        ("UPDATE reports SET url = 'https://bell.example/2' WHERE number = 1", "altered-report"),
        ("UPDATE claims SET measure = 'killed' WHERE rowid = 1", "altered-copies"),
        ("UPDATE claims SET body = replace(body, '12', '72') WHERE rowid = 1", "altered-claims"),
        ("UPDATE reports SET published = '2031-99-04' WHERE number = 1", "altered-report"),
        ("UPDATE reports SET published = '2031-05-04' WHERE number = 1", "altered-fields"),
        ("UPDATE reports SET title = 'Dockers hurt' WHERE number = 1", "altered-fields"),
        ("UPDATE reports SET marks = '[[\"furniture\",0,9]]' WHERE number = 1", "altered-fields"),
        ("UPDATE reports SET given = '[]' WHERE number = 1", "altered-fields"),
        ("UPDATE concerning SET party = 'Orvel' WHERE finding = 1", "altered-parties"),
        ("DELETE FROM concerning", "altered-parties"),
    ],
)  # fmt: skip
def test_a_changed_cell_is_found_whatever_table_it_is_in(path, statement, code):
    altered(path, statement)
    assert code in {code for code, _ in faults(path)}
