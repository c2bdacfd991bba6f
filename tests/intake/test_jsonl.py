"""One report a line, whatever the other lines hold."""

import datetime
import hashlib
import json

import pytest

from crosswire.intake import IntakeOptions, read_inputs
from crosswire.records import Problem

TEXT = "Five miners were killed near Tarsk, the mayor said."
RECORD = {
    "id": "one", "text": TEXT, "title": "Shaft collapse", "url": "https://www.harbourpost.example/1", "outlet": "Post",
    "published": "2031-06-04",
}  # fmt: skip


@pytest.fixture
def lines(tmp_path):
    def read(*lines, **options):
        path = tmp_path / "reports.jsonl"
        path.write_bytes(b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines))
        return list(read_inputs([str(path)], IntakeOptions(**options)))

    return read


def test_every_key_finds_its_field(lines):
    (report,) = lines(RECORD)
    assert report.path.endswith("reports.jsonl#one")
    assert (TEXT, "Shaft collapse", "Post") == (report.text, report.title, report.outlet)
    assert ("https://www.harbourpost.example/1", datetime.date(2031, 6, 4)) == (report.url, report.published)
    assert hashlib.sha256(json.dumps(RECORD).encode()).hexdigest() == report.sha256


def test_a_text_alone_is_enough_and_goes_by_its_line(lines):
    reports = lines({"text": TEXT}, b"", {"text": TEXT, "title": None})
    assert ["#1", "#3"] == [report.path[-2:] for report in reports]


def test_the_host_stands_in_for_an_outlet(lines):
    url = "https://archive.example/2031/http://www.harbourpost.example:80/1"
    (report,) = lines({"text": TEXT, "url": url})
    assert "harbourpost.example" == report.outlet


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{", "no-json"),
        (b"[1]", "no-json"),
        (b"[" * 50_000, "no-json"),
        (b"\xff{}", "encoding"),
        ({"id": 1}, "no-text"),
        ({"text": 5}, "no-text"),
        ({"text": " "}, "empty"),
        ({"text": "\x00\x01"}, "binary"),
        ({"text": TEXT * 100}, "too-large"),
    ],
)
def test_a_bad_line_is_a_problem_and_the_next_is_read(lines, line, code):
    problem, report = lines(line, RECORD, max_bytes=2_000)
    assert code == problem.code
    assert TEXT == report.text


def test_an_endless_line_is_never_held_whole(lines):
    problem, report = lines(b"x" * 300_000, RECORD, max_bytes=1_000)
    assert ("too-large", TEXT) == (problem.code, report.text)


def test_a_date_that_is_none_is_said_and_the_report_read_without_it(lines):
    problem, report = lines(RECORD | {"published": "soon"})
    assert isinstance(problem, Problem)
    assert report.published is None


def test_half_a_character_is_replaced_and_keeps_its_place(lines):
    (report,) = lines(b'{"text": "Five \\ud800 miners were killed."}')
    assert "Five \ufffd miners were killed." == report.text
