import json

import pytest

from crosswire.evaluation.whole import Part, measure_whole, split
from crosswire.records import CrosswireError


@pytest.fixture
def archive(tmp_path):
    """Seven invented reports, a line each."""
    path = tmp_path / "archive.jsonl"
    texts = [f"{n} ferries sank off Marrowby on 3 May 2021, the harbour office said." for n in (2, 2, 3, 4, 5, 6, 7)]
    lines = [{"id": str(n), "text": text, "outlet": f"Marrowby {n}"} for n, text in enumerate(texts)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return path


def test_a_whole_archive_is_read_in_three_parts_and_asked(archive):
    whole = measure_whole([str(archive)], workers=1, edge=2)
    assert [2, 3, 2] == [part.reports for part in whole.parts]
    assert 7 == whole.reports
    assert whole.claims == sum(part.claims for part in whole.parts) > 0
    assert 0 < whole.ratio
    assert [("findings",), ("figures",), ("figures", "destroyed")] == [answer.typed for answer in whole.answers]
    for answer in whole.answers:
        assert 0 < answer.ledger.seconds < answer.command.seconds < 60
    assert whole.database


def test_the_ends_of_a_small_archive_are_its_halves(archive, tmp_path):
    first, middle, last = split([str(archive)], tmp_path, edge=258)
    assert [3, 1, 3] == [len(path.read_text("utf-8").splitlines()) for path in (first, middle, last)]


def test_one_report_has_no_first_and_last(tmp_path):
    (tmp_path / "one.txt").write_text("Two ferries sank off Marrowby.\n", "utf-8")
    with pytest.raises(CrosswireError, match="fewer than two reports"):
        measure_whole([str(tmp_path / "one.txt")])


def test_cost_is_processor_seconds_for_a_thousand_characters():
    part = Part(reports=4, characters=8000, reading=2.0, crossing=0.4)
    assert 0.25 == part.cost
    assert 0.3 == pytest.approx(part.cost_with_crossing)
    assert 0.0 == Part().cost == Part().cost_with_crossing
