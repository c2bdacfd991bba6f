"""Two exports of the same reports, claim by claim."""

import copy
import json

import pytest

from crosswire.evaluation.difference import UnreadableClaims, differences, read_export

CLAIM = {
    "id": "c_1", "kind": "figure", "report": "in/ferry.txt", "outlet": None, "published": None, "matter": None,
    "question": None, "within": None, "evidence": {"start": 4, "end": 20, "quote": "12 sailors drowned"},
    "marks": {"number": [4, 6]}, "attribution": [], "stance": "asserted", "confidence": 0.9, "time": None,
    "place": None, "event": None, "statement": None,
    "figure": {"measure": "killed", "low": 12, "best": 12, "high": 12, "qualifier": "exact"},
}  # fmt: skip


def with_fields(**fields):
    return {**copy.deepcopy(CLAIM), **fields}


def test_nothing_changes_between_an_export_and_itself():
    assert [] == differences([CLAIM], [CLAIM])


def test_a_claim_is_gained_or_lost():
    assert ["gained"] == [change.kind for change in differences([], [CLAIM])]
    assert ["lost"] == [change.kind for change in differences([CLAIM], [])]


def test_a_field_read_otherwise_is_told_with_what_it_was():
    later = with_fields(figure={**CLAIM["figure"], "measure": "missing"}, stance="alleged")
    (change,) = differences([CLAIM], [later])
    assert ("changed", {"figure.measure: killed → missing", "stance: asserted → alleged"}) == (
        change.kind,
        set(change.fields),
    )


def test_a_sources_offsets_alone_change_nothing():
    link = {"name": "the harbour master", "start": 30, "end": 48}
    assert [] == differences([with_fields(attribution=[link])], [with_fields(attribution=[{**link, "start": 90}])])


def test_the_place_in_the_ledger_is_no_reading():
    assert [] == differences([CLAIM], [with_fields(matter="m_1", question="q_1", confidence=0.5)])


@pytest.mark.parametrize("content", ["no json", json.dumps({"other": 1}), json.dumps([1])])
def test_what_is_no_export_is_refused_with_its_name(tmp_path, content):
    path = tmp_path / "claims.jsonl"
    path.write_text(content, "utf-8")
    with pytest.raises(UnreadableClaims, match=r"claims\.jsonl"):
        read_export(path)
