"""Adapters: brat standoff, incidents and factuality in their corpora's own forms, over invented texts."""

import json

import pytest

from crosswire.evaluation.attribution import Attributed, article_units, half, read_brat, text_name, whole
from crosswire.evaluation.corpora import Draw, MissingCorpus, corpus
from crosswire.evaluation.gva import by_expression, run_gva
from crosswire.evaluation.stance import FACTUALITY, factuality_of, run_stance, stances_of
from crosswire.reading.stance import Put
from crosswire.records import STANCES, Span

BRAT = (
    "T1\tSource 0 6\tPolice\nT2\tCue 7 11\tsaid\nT3\tContent 12 20;25 30\tthe boat …\n"
    "E1\tX:T9 Source:T1 Cue:T2 Content:T3\n"
)


def test_an_attribution_is_read_with_the_parts_of_its_content():
    assert [([Span(0, 6)], [Span(7, 11)], [Span(12, 20), Span(25, 30)])] == list(read_brat(BRAT))


def test_quoted_text_that_runs_over_lines_is_no_span():
    assert list(read_brat(BRAT)) == list(read_brat(BRAT.replace("the boat …", "the boat …\nTown hall 3")))


def test_an_annotation_belongs_to_the_text_of_its_name_with_or_without_a_mark():
    assert ("gull_1", "gull_1") == (text_name("gull_1_ab12", {"gull_1"}), text_name("gull_1", {"gull_1"}))


def test_a_whole_attribution_shares_half_of_source_and_content():
    gold = Attributed(frozenset({1}), frozenset({2}), frozenset({4, 5, 6, 7}))
    assert whole(gold, Attributed(frozenset({1}), frozenset(), frozenset({4, 5})))
    assert not whole(gold, Attributed(frozenset({1}), frozenset(), frozenset({4})))
    assert not whole(gold, Attributed(frozenset(), frozenset(), frozenset({4, 5, 6, 7})))
    assert half(frozenset(), frozenset())


def test_an_article_is_scored_by_its_spans(tmp_path):
    text = "The harbour police said the ferry sank off Orlen."
    (tmp_path / "gull.txt").write_text(text, "utf-8")
    places = [("Source", "The harbour police"), ("Cue", "said"), ("Content", "the ferry sank off Orlen")]
    lines = [f"T{i}\t{r} {text.index(w)} {text.index(w) + len(w)}\t{w}" for i, (r, w) in enumerate(places)]
    (tmp_path / "gull.ann").write_text("\n".join([*lines, "E1\tSource:T0 Cue:T1 Content:T2"]), "utf-8")
    for unit in article_units(tmp_path / "gull.txt", tmp_path / "gull.ann"):  # by the network, by the reader
        assert (1, 1, 1, 1) == tuple(unit.counts[f"{k} hits"] for k in ("source", "cue", "content plain", "whole"))


@pytest.mark.parametrize(
    ("text", "toll", "number"),
    [("Two men were killed", "killed", 2), ("3 people injured", "injured", 3), ("He died", "killed", 1),
     ("Nobody came", "killed", 0)],
)  # fmt: skip
def test_the_plain_expression_takes_the_number_before_the_word(text, toll, number):
    assert number == by_expression(text, toll)


def test_incidents_are_measured_by_their_reports(tmp_path):
    incident = {"incident": "1", "date": "May 4, 2031", "city": "Orlen", "state": "Tarsk", "killed": 2, "injured": 0}
    text = "ORLEN – Two men were shot dead outside a bakery in Orlen on Sunday, police said."
    reports = [
        {"id": f"{i}", "incident": "1", "published": "2031-05-05", "text": text + " More soon." * i} for i in range(2)
    ]
    (tmp_path / "incidents.jsonl").write_text(json.dumps(incident), "utf-8")
    (tmp_path / "reports.jsonl").write_text("\n".join(map(json.dumps, reports)), "utf-8")
    tolls, pairs = run_gva(tmp_path, Draw())
    assert {"killed exact": 1.0, "injured exact": 1.0} == {m.name: m.value for m in tolls.measured()[:2]}
    assert 1 == pairs.units[0].counts["same"]


def test_every_stance_stands_for_a_number():
    assert set(STANCES) == set(FACTUALITY)


def test_a_word_has_the_stance_that_an_event_there_would_have():
    words = ["The", "mayor", "did", "not", "resign", "but", "she", "will", "leave"]
    found = stances_of("x", words, [words.index("resign"), words.index("leave")])
    assert ["denied", "predicted"] == [put.stance for put in found]


def test_the_word_that_decides_a_stance_may_have_a_number_of_its_own():
    assert FACTUALITY["intended"] == factuality_of(Put("intended"))
    assert 1.1 == factuality_of(Put("intended", factuality=1.1))


def test_factuality_is_read_sentence_by_sentence(tmp_path):
    row = {"text": "The ferry sank .", "targets": [{"span1": [2, 3], "label": 3.0, "span_text": "sank"}]}
    (tmp_path / "dev.jsonl").write_text(json.dumps(row), "utf-8")
    (run,) = run_stance(tmp_path / "dev.jsonl", Draw())
    assert 1 == run.units[0].counts["n"]


def test_a_sample_is_the_same_whatever_else_is_there_and_keeps_the_order():
    names = [f"report {i}" for i in range(40)]
    drawn = Draw(sample=5).of(names, str, 3)
    assert (5, 3, 40) == (len(drawn), len(Draw(quick=True).of(names, str, 3)), len(Draw().of(names, str, 3)))
    assert sorted(drawn, key=names.index) == drawn
    assert set(drawn) & set(names[:20]) <= set(Draw(sample=5).of(names[:20], str, 3))


def test_a_corpus_that_is_not_there_is_named(tmp_path):
    with pytest.raises(MissingCorpus, match="polnear"):
        corpus(tmp_path, "polnear", "dev")
