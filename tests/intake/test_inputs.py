"""Paths to reports: in a settled order, one bad one never stopping the others."""

import hashlib
import os
import socket

import pytest

from crosswire.intake import IntakeOptions, read_inputs
from crosswire.records import Problem, Report

TEXT = "Five miners were killed near Tarsk, the mayor said.\n"


def codes(items):
    return [item.code if isinstance(item, Problem) else "report" for item in items]


def test_a_text_is_the_files_own_with_its_newlines_and_its_hash(take):
    data = b"Five miners\r\nwere killed.\rTwo were saved.\n"
    report = take(data)
    assert data.decode() == report.text
    assert hashlib.sha256(data).hexdigest() == report.sha256


def test_a_byte_order_mark_tells_the_encoding_and_is_no_text(take):
    assert {TEXT} == {take(TEXT.encode(encoding)).text for encoding in ("utf-8-sig", "utf-16", "utf-32")}


def test_the_same_text_and_outlet_make_the_same_report(take):
    assert take(TEXT, outlet="Post").id == take(TEXT, name="copy.txt", outlet="Post").id
    assert take(TEXT, outlet="Post").id != take(TEXT, outlet="Wire").id


@pytest.mark.parametrize(
    ("data", "code", "hint"),
    [
        (b"", "empty", "empty"),
        (b" \r\n\t", "empty", "empty"),
        (bytes(range(256)) * 20, "binary", "text"),
        (b"%PDF-1.7 something", "binary", "PDF"),
        ("Zo\u00eb was hurt.".encode("cp1252"), "encoding", "--encoding"),
        (TEXT.encode("utf-16") + b"\x00", "encoding", "UTF-16"),
        (TEXT.encode() * 50_000, "too-large", "--max-bytes"),
    ],
)
def test_what_is_no_text_is_a_problem_that_says_what_to_do(take, data, code, hint):
    problem = take(data)
    assert code == problem.code
    assert hint in problem.message
    assert problem.report in problem.message


def test_the_limit_is_named_and_can_be_lifted(take):
    assert "2 MB" in take(TEXT.encode() * 50_000).message
    assert isinstance(take(TEXT.encode() * 50_000, max_bytes=5_000_000), Report)


def test_another_encoding_can_be_given(take):
    assert "Zo\u00eb was hurt." == take("Zo\u00eb was hurt.".encode("cp1252"), encoding="cp1252").text
    assert "encoding" == take(TEXT, encoding="klingon").code


def test_a_path_that_is_not_there_or_no_file_is_a_problem(tmp_path):
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(tmp_path / "end.txt"))
    names = ["nowhere.txt", "loop.txt", "pipe.txt", "end.txt"]
    found = list(read_inputs([str(tmp_path / name) for name in names] + ["https://harbour.example/1", "a\0b"]))
    assert ["missing", "unreadable", "unreadable", "unreadable", "address", "missing"] == codes(found)
    assert ["missing", *["unreadable"] * 3] == sorted(codes([*read_inputs([str(tmp_path)]), found[0]]))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_a_problem(tmp_path):
    (tmp_path / "closed.txt").write_text(TEXT)
    (tmp_path / "closed.txt").chmod(0)
    (problem,) = read_inputs([str(tmp_path / "closed.txt")])
    assert "unreadable" == problem.code
    assert "permissions" in problem.message


def test_a_file_of_unknown_form_is_refused_by_name_and_one_without_suffix_is_text(take):
    assert "unknown-form" == take(TEXT, name="report.xyz").code
    assert TEXT == take(TEXT, name="report").text


def test_a_folder_is_read_in_order_with_its_folders_and_without_what_is_hidden(tmp_path):
    for name in ("b.txt", "a.txt", "c/d.txt", ".hidden.txt", ".git/e.txt", "picture.png", "c/f.TXT"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{name}: {TEXT}")
    found = list(read_inputs([str(tmp_path)]))
    assert ["a.txt", "b.txt", "c/d.txt", "c/f.TXT"] == [os.path.relpath(item.path, tmp_path) for item in found]


def test_a_document_in_a_folder_is_named_as_skipped(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.pdf").write_bytes(b"%PDF")
    assert ["report", "skipped"] == codes(read_inputs([str(tmp_path)]))


def test_a_bad_file_stops_no_other(tmp_path):
    for name, data in {"a.txt": b"\x00\x01", "b.txt": TEXT.encode(), "c.txt": b""}.items():
        (tmp_path / name).write_bytes(data)
    assert ["binary", "report", "empty"] == codes(read_inputs([str(tmp_path)]))


def test_a_folder_of_thousands_is_streamed(tmp_path):
    for number in range(2_000):
        (tmp_path / f"{number:04}.txt").write_text(f"{number} miners {TEXT}")
    items = read_inputs([str(tmp_path)])
    first = next(items)
    (tmp_path / "0001.txt").unlink()
    assert first.path.endswith("0000.txt")
    assert ["missing"] == codes([next(items)])
    assert 1_998 == sum(isinstance(item, Report) for item in items)


def test_nothing_is_opened_before_it_is_asked_for():
    read_inputs(["nowhere.txt"], IntakeOptions(manifest="nowhere.csv"))
