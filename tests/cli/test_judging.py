"""Deciding at the command line, and what has become of it."""

import json

import pytest


@pytest.fixture
def rescued(crosswire, ledger):
    """A claim that an echo hangs on."""
    found = [json.loads(line) for line in crosswire("findings", "--ledger", ledger, "--json").stdout.splitlines()]
    return next(one for one in found if one["kind"] == "echo" and one["label"].startswith("rescued"))["claims"][0]


def lines(result):
    assert 0 == result.exit_code, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_correction_is_shown_with_what_was_read_and_can_be_taken_back(crosswire, ledger, rescued):
    before = crosswire("findings", "--ledger", ledger).stdout
    result = crosswire(
        "correct", rescued, "value", "17", "--why", "the later edition", "--who", "anna", "--ledger", ledger
    )
    assert f"corrected {rescued}: 17" in result.stdout
    assert "read as" in result.stdout
    assert before != crosswire("findings", "--ledger", ledger).stdout
    assert "corrected by anna" in crosswire("trace", rescued, "--ledger", ledger).stdout
    assert "corrected: 17" in crosswire("show", "landslide-tabloid.txt", "--ledger", ledger).stdout
    (decision,) = lines(crosswire("decisions", rescued, "--ledger", ledger, "--json"))
    crosswire("take-back", decision["id"], "--who", "orvel", "--ledger", ledger)
    assert before == crosswire("findings", "--ledger", ledger).stdout
    assert "taken back" in crosswire("decisions", "--ledger", ledger).stdout


def test_what_a_field_cannot_be_is_said_with_what_it_can(crosswire, ledger, rescued):
    result = crosswire("correct", rescued, "qualifier", "roughly", "--ledger", ledger)
    assert (2, True) == (result.exit_code, "one of exact, about" in result.stderr)
    result = crosswire("correct", rescued, "colour", "red", "--ledger", ledger)
    assert (2, True) == (result.exit_code, "it has value, low" in result.stderr)
    assert 4 == crosswire("take-back", "d_0", "--ledger", ledger).exit_code
    assert 2 == crosswire("grade", rescued, "9", "--ledger", ledger).exit_code


def test_grades_and_notes_are_listed_with_what_they_are_on(crosswire, ledger, rescued):
    crosswire("grade", rescued, "3", "--ledger", ledger)
    crosswire("note", rescued, "call the rescuers", "--ledger", ledger)
    kinds = [(one["kind"], one["value"]) for one in lines(crosswire("decisions", "--ledger", ledger, "--json"))]
    assert [("grade-claim", "3"), ("note", "call the rescuers")] == kinds
    assert "3" == lines(crosswire("trace", rescued, "--ledger", ledger, "--json"))[0]["grade"]


def test_the_review_lists_what_to_look_at_and_then_how_often_the_reader_was_right(crosswire, ledger):
    assert "nobody decided" in crosswire("review", "--precision", "--ledger", ledger).stdout
    first, *_ = lines(crosswire("review", "--limit", "3", "--ledger", ledger, "--json"))
    assert first["why"]
    crosswire("accept", first["claim"]["id"], "--ledger", ledger)
    assert first["claim"]["id"] not in crosswire("review", "--limit", "500", "--ledger", ledger).stdout
    assert ("claim", 1) == tuple(lines(crosswire("review", "--precision", "--ledger", ledger, "--json"))[0].values())[
        :2
    ]


def test_reports_are_made_one_matter_and_parted_by_name(crosswire, ledger):
    result = crosswire("same", "border-wire.txt", "cholera-paper.txt", "--what", "matter", "--ledger", ledger)
    assert "are one" in result.stdout
    matters = {claim_matter(crosswire, ledger, name) for name in ("border-wire.txt", "cholera-paper.txt")}
    assert 1 == len(matters)
    crosswire("apart", "border-wire.txt", "cholera-paper.txt", "--what", "matter", "--ledger", ledger)
    matters = {claim_matter(crosswire, ledger, name) for name in ("border-wire.txt", "cholera-paper.txt")}
    assert 2 == len(matters)


def claim_matter(crosswire, ledger, report):
    return lines(crosswire("show", report, "--ledger", ledger, "--json"))[0]["claims"][0]["matter"]


@pytest.mark.parametrize("said", ["yesterday", "2031-13-01", "18:30", ""])
def test_what_is_no_time_is_refused_with_what_is(crosswire, ledger, said):
    result = crosswire("findings", "--as-of", said, "--ledger", ledger)
    assert (2, True) == (result.exit_code, "2031-05-04T18:30" in result.stderr)


@pytest.mark.parametrize("said", ["2001-01-01", "2001-01-01T18:30", "2001-01-01T18:30:00.5+02:00", "2001-01-01 18:30Z"])
def test_before_the_first_report_a_ledger_held_nothing(crosswire, ledger, said):
    assert "nothing crosses yet\n" == crosswire("findings", "--as-of", said, "--ledger", ledger).stdout
    result = crosswire("show", "border-wire.txt", "--as-of", said, "--ledger", ledger)
    assert (4, True) == (result.exit_code, "no report goes by" in result.stderr)
