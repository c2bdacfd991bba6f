import os
import sqlite3
import stat

import pytest
from invented import a_figure, a_report
from sqlalchemy import event

from crosswire.ledger import (
    DamagedLedger,
    DiskFailure,
    LockedLedger,
    MissingLedger,
    NewerLedger,
    NotALedger,
    Readers,
    Store,
    UnwritableLedger,
    View,
    open_file,
    open_ledger,
    reading_views,
)
from crosswire.ledger.checking import Examination
from crosswire.ledger.errors import LedgerError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(path):
    """A ledger that holds one report."""
    report = a_report()
    Store(open_ledger(path), path).add(report, (a_figure(report),), "1")
    return path


def test_a_ledger_that_is_missing_is_made_only_where_it_may_be(path):
    with pytest.raises(MissingLedger, match="crosswire read"):
        open_ledger(path, create=False)
    assert not path.exists()
    open_ledger(path)
    open_ledger(path, create=False)


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(MissingLedger, match="no folder"):
        open_ledger(tmp_path / "nowhere" / "ledger.db")


@pytest.mark.parametrize("content", [b"Harbour news, 3 May", b"\x00" * 4096, b"SQLite format 3\x00 and more"])
def test_a_file_that_is_no_database_is_refused_and_left_as_it_was(path, content):
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="ledger"):
        open_ledger(path)
    assert content == path.read_bytes()


def test_a_folder_is_no_ledger(tmp_path):
    with pytest.raises(NotALedger, match="folder"):
        open_ledger(tmp_path)


def test_another_program_s_database_is_refused(path):
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(NotALedger, match="another program"):
        open_ledger(path)


def test_a_newer_ledger_is_refused_with_the_way_out(ledger):
    with sqlite3.connect(ledger) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerLedger, match="upgrade Crosswire"):
        open_ledger(ledger)


@pytest.mark.parametrize("left", [lambda path: path.touch(), lambda path: _empty_database(path)])
def test_what_a_kill_while_making_it_leaves_is_made_into_a_ledger(path, left):
    left(path)
    open_ledger(path)
    assert [] == list(View(open_ledger(path), path).reports())


def _empty_database(path):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


def test_a_writer_that_holds_on_is_named_and_reading_goes_on_meanwhile(ledger):
    engine = open_ledger(ledger, busy_seconds=0.05)
    other = sqlite3.connect(ledger, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LockedLedger, match="another program is writing"):
        Store(engine, ledger).add(a_report("15 hurt."), (), "1")
    assert 1 == len(list(View(engine, ledger).claims()))
    other.execute("ROLLBACK")
    Store(engine, ledger).add(a_report("15 hurt."), (), "1")


def test_a_damaged_page_is_said_and_names_the_file(ledger):
    with sqlite3.connect(ledger) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    content = bytearray(ledger.read_bytes())
    content[4096:] = b"\xff" * len(content[4096:])
    ledger.write_bytes(content)
    with pytest.raises(DamagedLedger, match=r"ledger\.db"):
        list(View(open_ledger(ledger), ledger).claims())


def test_a_claim_that_was_tampered_with_is_named(ledger):
    with sqlite3.connect(ledger) as connection:
        connection.execute("UPDATE claims SET body = '{}'")
    with pytest.raises(DamagedLedger, match="claim c_"):
        list(View(open_ledger(ledger), ledger).claims())


def test_a_full_disk_is_said_and_loses_nothing_that_was_committed(ledger):
    engine = open_ledger(ledger)
    with sqlite3.connect(ledger) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    full = _with_limit(engine, pages)
    with pytest.raises(DiskFailure, match="full"):
        Store(full, ledger).add(a_report("Hurt. " * 20_000), (), "1")
    assert 1 == len(list(View(open_ledger(ledger), ledger).reports()))


def _with_limit(engine, pages):
    engine.dispose()
    event.listen(engine, "connect", lambda connection, _: connection.execute(f"PRAGMA max_page_count = {pages}"))
    return engine


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_ledger_that_may_not_be_written_can_still_be_read(ledger):
    ledger.chmod(stat.S_IREAD)
    ledger.parent.chmod(stat.S_IREAD | stat.S_IEXEC)
    try:
        engine = open_ledger(ledger)
        assert 1 == len(list(View(engine, ledger).claims()))
        with pytest.raises(UnwritableLedger):
            Store(engine, ledger).add(a_report("15 hurt."), (), "1")
    finally:
        ledger.parent.chmod(stat.S_IRWXU)


def test_a_name_that_no_file_can_have_is_said(tmp_path):
    with pytest.raises(UnwritableLedger, match="cannot be opened"):
        open_ledger(tmp_path / ("x" * 300))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_said(path):
    path.parent.chmod(stat.S_IREAD | stat.S_IEXEC)
    try:
        with pytest.raises(UnwritableLedger, match="permissions"):
            open_ledger(path)
    finally:
        path.parent.chmod(stat.S_IRWXU)


def test_a_ledger_of_an_older_schema_is_brought_up_to_date_with_all_it_holds(path):
    report = a_report()
    Store(open_ledger(path), path).add(report, [a_figure(report)], "1")
    later = (
        "crossings", "identities", "collapses", "report_words", "claim_words", "corrected", "memberships", "matters",
        "questions", "relays", "finding_claims", "profiles", "profile_names", "profile_days", "tallies", "verdicts",
        "concerning",
    )  # fmt: skip
    added = {"placements": ("report", "outlet", "origin"), "findings": ("rank",)}
    triggers = ("report_comes", "report_changes", "claim_comes", "concerning_comes")
    with sqlite3.connect(path) as connection:
        for statement in reading_views.removal():
            connection.execute(statement)
        for statement in (*(f"DROP TRIGGER {name}" for name in triggers), *(f"DROP TABLE {name}" for name in later)):
            connection.execute(statement)
        for index in ("decisions_by_value", "decisions_in_order"):
            connection.execute(f"DROP INDEX {index}")
        for column in ("field", "saw", "written_at"):
            connection.execute(f"ALTER TABLE decisions DROP COLUMN {column}")
        indexes = {"placements": ("outlet", "origin", "report"), "findings": ("order", "matter", "question")}
        for index in (f"{table}_{'in' if by == 'order' else 'by'}_{by}" for table in indexes for by in indexes[table]):
            connection.execute(f"DROP INDEX {index}")
        connection.execute("ALTER TABLE reports DROP COLUMN fields_sha256")
        for table, columns in added.items():
            for column in columns:
                connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.execute("PRAGMA user_version = 1")
    readers = Readers(open_file(path))
    view = readers.view
    assert [report.id] == [found.id for found, _ in view.reports_about("dockers", 5)]
    assert [a_figure(report).id] == view.claims_about("dockers", 5)
    assert (None, []) == (view.crossing(), readers.glance.identities())
    assert [] == list(Examination.of(view).faults())
    with sqlite3.connect(path) as connection:
        assert set(reading_views.VIEWS) <= {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
