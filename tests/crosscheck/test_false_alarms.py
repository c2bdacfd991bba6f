"""Thirty pairs and triples that look opposed and are not; none is a conflict."""

import pytest
from crosscheck.made import event, figure, found, march, report
from crosscheck.peaceful import PEACEFUL, one
from crosscheck.scenes import ELLEN, HEADS, ORME


@pytest.mark.parametrize("case", PEACEFUL.values(), ids=PEACEFUL)
def test_what_can_all_be_true_is_no_conflict(case):
    reports, claims = [made for made, _ in case], [claim for _, made in case for claim in made]
    assert [] == found(reports, claims, "conflict")


def test_a_corrected_toll_is_revised_and_no_conflict():
    early, first = one("crash", 4, "The collision killed nine people.", ELLEN, "killed nine people", "killed", 9)
    late = report(
        "late.txt",
        HEADS["crash"] + "Initial reports spoke of nine killed people.\nThe toll was lowered to seven people killed.",
        outlet=ORME,
        published=march(5),
    )
    claims = [
        *first,
        figure(late, "nine killed people", "killed", 9),
        figure(late, "seven people killed", "killed", 7),
    ]
    assert [] == found([early, late], claims, "conflict")
    assert [{claim.id for claim in claims}] == [set(f.claims) for f in found([early, late], claims, "revised")]


def test_a_date_that_is_hedged_or_agrees_is_no_conflict():
    text = "Ardland and Vostmark signed the mutual fishing pact in March."
    early = report("early.txt", HEADS["war"] + text, outlet=ELLEN, published=march(9))
    late = report("late.txt", HEADS["war"] + text.replace("in March", "on 7 March"), outlet=ORME, published=march(9))
    quote = "Ardland and Vostmark signed the mutual fishing pact"
    claims = [event(early, quote, "sign", march(1), march(31)), event(late, quote, "sign", march(7), march(7))]
    assert [] == found([early, late], claims, "conflict")


def test_two_pacts_of_other_parties_are_no_conflict():
    early = report(
        "early.txt",
        HEADS["war"] + "Ardland and Vostmark signed a fishing pact on 2 March.",
        outlet=ELLEN,
        published=march(9),
    )
    late = report(
        "late.txt",
        HEADS["war"] + "Norrey and Sundholm signed a fishing pact on 7 March.",
        outlet=ORME,
        published=march(9),
    )
    claims = [
        event(early, "Ardland and Vostmark signed a fishing pact", "sign", march(2), march(2)),
        event(late, "Norrey and Sundholm signed a fishing pact", "sign", march(7), march(7)),
    ]
    assert [] == found([early, late], claims, "conflict")
