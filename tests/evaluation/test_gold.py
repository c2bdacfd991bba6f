"""Reports against labelled claims: what is found, missed and invented, and why."""

import json
from collections import Counter

import pytest

from crosswire.evaluation.corpora import Draw, MissingCorpus
from crosswire.evaluation.gold import gold_sets, match, report_unit, run_gold
from crosswire.evaluation.gold_claims import from_row
from crosswire.evaluation.gold_findings import Placed, about, read_gold_findings
from crosswire.evaluation.readings import ReadReport
from crosswire.records import Claim, Evidence, Figure, Link, Report, Span

TEXT = "The ferry sank off Orlen on Friday. Police said 12 sailors drowned and 30 were hurt. Flight 204 was late."


def row(words, kind="figure", **fields):
    start = TEXT.index(words)
    return {"report": "ferry.txt", "kind": kind, "start": start, "end": start + len(words), **fields}


ROWS = [
    row("12 sailors drowned", measure="killed", low=12, high=12, qualifier="exact", stance="asserted",
        scope="incident", attribution=[["Police"]]),
    row("30 were hurt", measure="injured", low=30, high=30, qualifier="exact", stance="asserted", scope="incident",
        attribution=[["Police"]]),
    row("12 sailors drowned and 30 were hurt", "statement", stance="asserted", attribution=[["Police"]]),
    row("Flight 204", "not_a_figure", why="the number of a flight"),
]  # fmt: skip


def claim(words, measure=None, number=None, source="Police", **fields):
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    figure = Figure(measure, number, number, number, "exact", "", **fields) if measure else None
    links = (Link(source, source, (source,), "origin", Span(36, 42)),) if source else ()
    kind = "figure" if measure else "statement"
    evidence = Evidence(span, words)
    return Claim(f"c_{words}", kind, "r", span, evidence, "asserted", 0.9, attribution=links, figure=figure)


@pytest.fixture
def gold(tmp_path):
    """One gold set over the text, as files."""
    (tmp_path / "gold").mkdir()
    (tmp_path / "ferries").mkdir()
    (tmp_path / "ferries" / "ferry.txt").write_text(TEXT, "utf-8")
    lines = "".join(json.dumps(one) + "\n" for one in ROWS)
    (tmp_path / "gold" / "ferries.claims.jsonl").write_text(lines, "utf-8")
    return tmp_path


def unit(gold, *claims):
    report = Report(id="r", path="ferries/ferry.txt", text=TEXT, sha256="")
    return report_unit(gold_sets(gold)[0], ReadReport(report, claims))


def causes(scored):
    return Counter((error.kind, error.cause) for error in scored.errors)


def test_all_found_is_all_right(gold):
    killed, hurt = claim("12 sailors drowned", "killed", 12), claim("30 were hurt", "injured", 30)
    scored = unit(gold, killed, hurt, claim("12 sailors drowned and 30 were hurt"))
    assert (2, 2, 2, 1) == tuple(
        scored.counts[key] for key in ("figure hits", "figures made", "figures gold", "statement hits")
    )
    assert () == scored.errors


def test_another_measure_is_one_missed_and_one_invented(gold):
    scored = unit(gold, claim("12 sailors drowned", "missing", 12))
    assert 1 == causes(scored)["figure missed", "read as missing"]
    assert 1 == causes(scored)["figure invented", "another measure"]


def test_a_number_that_is_none_is_named_after_its_trap(gold):
    scored = unit(gold, claim("Flight 204", "injured", 204))
    assert 1 == causes(scored)["figure invented", "no figure: the number of a flight"]
    assert 1 == scored.counts["traps sprung"]


def test_a_source_left_out_is_told(gold):
    scored = unit(gold, claim("12 sailors drowned", "killed", 12, source=""))
    assert 1 == causes(scored)["origin differs", "own voice for a source"]


def test_a_statement_of_another_source_is_missed(gold):
    scored = unit(gold, claim("12 sailors drowned and 30 were hurt", source="the harbour master"))
    assert 1 == causes(scored)["statement missed", "another source"]


def test_a_quote_that_the_text_does_not_say_counts_as_made_and_hits_nothing(gold):
    right = claim("12 sailors drowned", "killed", 12)
    wrong = Claim("c", "figure", "r", right.anchor, Evidence(right.anchor, "13 sailors"), "asserted", 0.9,
                  figure=right.figure)  # fmt: skip
    scored = unit(gold, wrong)
    assert (0, 1, 1) == tuple(scored.counts[key] for key in ("figure hits", "figures made", "misquoted"))


def test_an_implied_hit_keeps_the_second_precision_at_one_or_below(gold):
    scored = unit(gold, claim("12 sailors drowned", "killed", 12, implied=True))
    assert (1, 0, 1) == tuple(scored.counts[key] for key in ("figure hits", "figures made", "figures hit or invented"))


def test_a_figure_is_matched_once_and_required_lines_come_first():
    optional, required = from_row({**ROWS[0], "optional": True}), from_row(ROWS[0])
    assert {1: "c_12 sailors drowned"} == match([optional, required], [claim("12 sailors drowned", "killed", 12)])


def test_a_folder_without_gold_is_told_so(tmp_path):
    with pytest.raises(MissingCorpus, match=r"golden\.jsonl"):
        list(run_gold(tmp_path, Draw()))


def test_a_finding_is_about_a_line_that_shares_two_reports_and_two_claims(tmp_path):
    pins = [{"report": name, "start": 0, "end": 9} for name in ("a.txt", "b.txt", "c.txt")]
    line = {"finding": "echo", "reports": ["a.txt", "b.txt", "c.txt"], "claims": pins, "question": "killed"}
    (tmp_path / "f.jsonl").write_text(json.dumps(line), "utf-8")
    (gold_finding,) = read_gold_findings(tmp_path / "f.jsonl")

    def placed(*places):
        found = tuple((name, Span(start, start + 4)) for name, start in places)
        return Placed(None, frozenset(name for name, _ in found), frozenset({"killed"}), found)

    assert about(gold_finding, placed(("a", 2), ("b", 5)))
    assert not about(gold_finding, placed(("a", 2), ("d", 5)))
    assert not about(gold_finding, placed(("a", 2), ("b", 50)))
