"""The contract that every exporter keeps."""

import pytest
from invented import a_figure, a_finding, a_report, a_statement

from crosswire.publish import PublishError, exporter, formats
from crosswire.records import Entry


def a_ledger_s_worth():
    report = a_report(outlet="The Marrowby Bell")
    entries = [Entry(claim, report.path) for claim in (a_figure(report), a_statement(report, "dockers were hurt"))]
    return entries, [report], [a_finding("c_1", "c_2")]


@pytest.fixture(params=formats())
def write(request):
    return exporter(request.param)


def test_it_makes_the_folder_and_says_which_files_it_wrote(write, tmp_path):
    folder = tmp_path / "made" / "here"
    written = write(folder, *a_ledger_s_worth())
    assert sorted(written) == sorted(folder.iterdir())


def test_its_claims_reports_and_findings_each_have_a_file(write, tmp_path):
    names = {path.stem for path in write(tmp_path, *a_ledger_s_worth())}
    assert {"claims", "reports", "findings"} <= names


def test_an_empty_ledger_gives_the_same_files(write, tmp_path):
    full = [path.name for path in write(tmp_path / "full", *a_ledger_s_worth())]
    empty = [path.name for path in write(tmp_path / "empty", [], [], [])]
    assert full == empty


def test_writing_the_same_again_gives_the_same_bytes(write, tmp_path):
    first = [path.read_bytes() for path in write(tmp_path, *a_ledger_s_worth())]
    assert first == [path.read_bytes() for path in write(tmp_path, *a_ledger_s_worth())]


def test_it_takes_iterables_that_can_be_gone_through_once(write, tmp_path):
    once = write(tmp_path / "once", *(iter(records) for records in a_ledger_s_worth()))
    lists = write(tmp_path / "lists", *a_ledger_s_worth())
    assert [path.read_bytes() for path in lists] == [path.read_bytes() for path in once]


def test_what_fails_half_way_leaves_the_older_files_and_nothing_else(write, tmp_path):
    before = {path: path.read_bytes() for path in write(tmp_path, *a_ledger_s_worth())}

    def breaks_off():
        yield a_ledger_s_worth()[0][0]
        raise LookupError("the ledger went away")

    with pytest.raises(LookupError):
        write(tmp_path, breaks_off(), [], [])
    assert before == {path: path.read_bytes() for path in tmp_path.iterdir()}


def test_a_folder_that_is_a_file_is_refused(write, tmp_path):
    (tmp_path / "file").write_text("here", "utf-8")
    with pytest.raises(PublishError, match="another folder"):
        write(tmp_path / "file", *a_ledger_s_worth())


def test_an_unknown_format_is_refused_with_the_known_ones():
    with pytest.raises(PublishError, match="jsonl, csv"):
        exporter("papyrus")
