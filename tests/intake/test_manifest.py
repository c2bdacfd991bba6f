"""What a manifest tells of reports that do not tell it themselves."""

import datetime

import pytest

from crosswire.intake import IntakeOptions, read_inputs
from crosswire.records import Problem, Report

TEXT = "Five miners were killed near Tarsk, the mayor said.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "reports" / "old").mkdir(parents=True)
    for name in ("a.txt", "b.txt", "old/c.txt"):
        (tmp_path / "reports" / name).write_text(f"{name}: {TEXT}")
    return tmp_path / "reports"


def read(path, manifest=None):
    return list(read_inputs([str(path)], IntakeOptions(manifest=manifest and str(manifest))))


def write(path, *rows):
    path.write_text("\n".join(("file,outlet,published", *rows)) + "\n")
    return path


def test_files_are_named_from_the_manifests_folder_or_from_the_one_that_is_read(folder, tmp_path):
    beside = write(folder / "list.csv", "a.txt,Post,2031-06-04", "old/c.txt,Wire,")
    above = write(tmp_path / "list.csv", "a.txt,Post,2031-06-04", "reports/old/c.txt,Wire,")
    for manifest in (beside, above):
        found = {item.path.rpartition("/")[2]: item for item in read(folder, manifest) if isinstance(item, Report)}
        assert ("Post", datetime.date(2031, 6, 4)) == (found["a.txt"].outlet, found["a.txt"].published)
        assert (None, None) == (found["b.txt"].outlet, found["b.txt"].published)
        assert ("Wire", None) == (found["c.txt"].outlet, found["c.txt"].published)


def test_a_folders_own_manifest_needs_not_be_named(folder):
    write(folder / "manifest.csv", "a.txt,Post,")
    assert ["Post", None, None] == [item.outlet for item in read(folder)]


def test_a_file_named_outright_is_found_in_the_manifest_too(folder):
    manifest = write(folder / "list.csv", "a.txt,Post,")
    assert ["Post"] == [item.outlet for item in read(folder / "a.txt", manifest)]


def test_a_row_for_no_file_is_a_problem(folder):
    manifest = write(folder / "list.csv", "gone.txt,Post,")
    (problem,) = [item for item in read(folder, manifest) if isinstance(item, Problem)]
    assert ("missing", "gone.txt") == (problem.code, problem.report)


def test_a_date_that_is_none_is_a_problem_and_the_row_counts_without_it(folder):
    manifest = write(folder / "list.csv", "a.txt,Post,last Friday")
    found = read(folder / "a.txt", manifest)
    assert "date" == found[0].code
    assert ("Post", None) == (found[1].outlet, found[1].published)


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"name,paper\na.txt,Post\n", b""])
def test_a_manifest_that_cannot_be_read_stops_the_reading(folder, content):
    manifest = folder / "list.csv"
    if content is not None:
        manifest.write_bytes(content)
    (problem,) = read(folder, manifest)
    assert "manifest" == problem.code
    assert "list.csv" in problem.message
