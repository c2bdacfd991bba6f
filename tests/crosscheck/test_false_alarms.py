"""Thirty pairs and triples that look opposed and are not; none is a conflict."""

import datetime

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


def shot(outlet, published, sentence, quote, measure, number, **fields):
    """One report of a shooting with one figure; ``published`` is its date."""
    made = report(f"{outlet}.txt", HEADS["shooting"] + sentence, outlet=outlet, published=published)
    return made, figure(made, quote, measure, number, **fields)


def conflicts_of(*case):
    return found([made for made, _ in case], [claim for _, claim in case], "conflict")


def test_two_shootings_of_one_market_are_no_conflict():
    early, late = march(4), march(13)
    assert [] == conflicts_of(
        shot(ELLEN, early, "Five people were hurt.", "Five people were hurt", "injured", 5, when=(march(3), march(3))),
        shot(ORME, late, "Four people were hurt.", "Four people were hurt", "injured", 4, when=(march(12), march(12))),
    )


def test_reports_weeks_apart_that_share_no_day_are_no_conflict():
    assert [] == conflicts_of(
        shot(ELLEN, march(4), "Five people were hurt.", "Five people were hurt", "injured", 5),
        shot(ORME, datetime.date(2031, 4, 9), "Four people were hurt.", "Four people were hurt", "injured", 4),
    )


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("The deaths bring the homicide total to 61 for the year.", "homicide total to 61"),
        ("They raise the city's homicide total to 61 for 2031, the constable said.", "homicide total to 61"),
        ("So far 61 people have died, topping last year's total of 40.", "61 people have died"),
    ],
)
def test_a_year_s_count_is_no_conflict_with_one_shooting_s(sentence, quote):
    assert [] == conflicts_of(
        shot(ELLEN, march(4), sentence, quote, "killed", 61),
        shot(ORME, march(5), "A total of nine people were shot.", "nine people were shot", "killed_or_injured", 9),
    )


def test_the_dead_with_and_without_the_attacker_are_no_conflict():
    assert [] == conflicts_of(
        shot(ELLEN, march(4), "Four people died, including the gunman.", "Four people died", "killed", 4),
        shot(ORME, march(6), "Three people died at the stalls.", "Three people died", "killed", 3),
    )


def test_the_injured_before_and_after_one_has_died_are_no_conflict():
    early, first = shot(ELLEN, march(4), "Five people were hurt.", "Five people were hurt", "injured", 5)
    late, second = shot(
        ORME, march(6), "The shots killed one person and wounded four others.", "wounded four others", "injured", 4
    )
    claims = [first, second, figure(late, "killed one person", "killed", 1)]
    assert [] == found([early, late], claims, "conflict")


def test_some_of_a_part_are_no_conflict_with_some_of_another():
    assert [] == conflicts_of(
        shot(ELLEN, march(4), "Nine were hurt, among them two clerks.", "two clerks", "injured", 2, counted="clerks"),
        shot(
            ORME, march(6), "Ada Marl is one of the clerks hurt.", "one of the clerks", "injured", 1, counted="clerks"
        ),
    )
