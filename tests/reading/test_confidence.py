"""How sure the reader is of a claim, by its signs and their weights."""

import pytest

from crosswire.lexicons import load
from crosswire.reading.confidence import LEAST, MOST, confidence_of, signs_of, with_confidence
from crosswire.records import Claim, Evidence, Figure, Link, Marks, Report, Span, Statement, report_id

TEXT = "Nine divers drowned off Lindow, a nurse said."
REPORT = Report(report_id(TEXT, None, None), "lindow.txt", TEXT, "")
NURSE = Link("a nurse", "a nurse", ("a nurse",), "origin", Span(32, 39), Span(40, 44))


def drowned(**fields: object) -> Claim:
    figure = Figure("killed", 9, 9, 9, "exact", "divers")
    evidence = Evidence(Span(0, 19), TEXT[:19])
    claim = Claim("c_1", "figure", REPORT.id, Span(0, 4), evidence, "asserted", 0.9, marks=Marks(Span(0, 4)))
    return Claim(**{f: getattr(claim, f) for f in claim.__slots__} | {"figure": figure} | fields)  # type: ignore[arg-type]


def test_a_number_in_words_by_a_nameless_source_says_so():
    signs = signs_of(drowned(attribution=(NURSE,)), REPORT)
    assert {"always", "in words", "attributed", "source without a name", "at the head"} == {
        s for s, n in signs.items() if n
    }


def test_confidence_is_the_logistic_function_of_the_weights():
    weights = {"figure": {"always": 1.0, "in words": -1.0}}
    assert 0.5 == confidence_of(drowned(), REPORT, weights)


@pytest.mark.parametrize(("weight", "bound"), [(50.0, MOST), (-50.0, LEAST)])
def test_nobody_is_surer_than_the_bounds(weight, bound):
    assert bound == confidence_of(drowned(), REPORT, {"figure": {"always": weight}})


def test_a_statement_far_from_its_source_is_less_sure():
    content = Evidence(Span(0, 30), TEXT[:30])
    said = Claim("c_2", "statement", REPORT.id, Span(0, 30), content, "asserted", 0.9, attribution=(NURSE,),
                 statement=Statement(TEXT[:30]))  # fmt: skip
    far = Link("a nurse", "a nurse", ("a nurse",), "origin", Span(300, 307), Span(308, 312))
    away = Claim("c_2", "statement", REPORT.id, Span(0, 30), content, "asserted", 0.9, attribution=(far,),
                 statement=Statement(TEXT[:30]))  # fmt: skip
    near, apart = with_confidence([said, away], REPORT, load().confidence)
    assert near.confidence > apart.confidence


def test_every_weighed_sign_is_one_that_is_looked_at():
    kinds = {"figure": drowned(), "statement": drowned(kind="statement", figure=None, statement=Statement(TEXT))}
    for kind, claim in kinds.items():
        assert load().confidence[kind].keys() <= signs_of(claim, REPORT).keys()
