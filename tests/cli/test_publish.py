"""crosswire publish, as typed."""

import json

import pytest
from click.testing import CliRunner

from crosswire.cli import main


def run(*arguments):
    return CliRunner().invoke(main, ["publish", *map(str, arguments)])


def test_a_ledger_becomes_a_folder_whose_first_page_is_told(demo_ledger, tmp_path):
    result = run(tmp_path / "site", "--pages", 40, "--ledger", demo_ledger)
    assert 0 == result.exit_code
    assert f"open {tmp_path / 'site' / 'index.html'}" in result.output
    assert (tmp_path / "site" / "index.html").is_file()


def test_a_matter_goes_by_one_of_its_reports(demo_ledger, tmp_path):
    result = run(tmp_path / "site", "--matter", "border-wire.txt", "--json", "--ledger", demo_ledger)
    told = json.loads(result.stdout)
    assert (0, 0) == (result.exit_code, told["left_out"])
    assert told["pages"] > 10


def test_links_that_found_no_room_are_told(demo_ledger, tmp_path):
    result = run(tmp_path / "site", "--pages", 3, "--ledger", demo_ledger)
    assert "wrote 3 pages" in result.output
    assert "allow more with --pages" in result.output


def test_a_ledger_as_of_a_moment_is_published_as_it_was(demo_ledger, tmp_path):
    result = run(tmp_path / "site", "--as-of", "2020-01-01", "--ledger", demo_ledger)
    assert 0 == result.exit_code
    assert "Replay." in (tmp_path / "site" / "index.html").read_text("utf-8")
    assert not (tmp_path / "site" / "report").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--matter", "m_nothing"), 4, "no matter goes by"),
        (("--question", "q_nothing"), 4, "no question goes by"),
        (("--matter", "m_1", "--question", "q_1"), 2, "one at a time"),
        (("--pages", "0"), 2, "0"),
    ],
)
def test_what_cannot_be_published_is_said(demo_ledger, tmp_path, arguments, code, said):
    result = run(tmp_path / "site", *arguments, "--ledger", demo_ledger)
    assert code == result.exit_code
    assert said in result.output
    assert not (tmp_path / "site").exists()
