"""Thirty pairs and triples that look opposed and are not; none is a conflict."""

import pytest
from crosscheck.made import event, figure, found, march, report
from crosscheck.scenes import HEADS


def told(scene, day, sentence, outlet, *figures, title=""):
    made = report(f"{outlet}.txt", title + HEADS[scene] + sentence, outlet=outlet, published=march(day) if day else None)
    return made, [figure(made, quote, measure, number, **fields) for quote, measure, number, fields in figures]


def one(scene, day, sentence, outlet, quote, measure, number, **fields):
    return told(scene, day, sentence, outlet, (quote, measure, number, fields))


PEACEFUL = {
    "a growing toll": (
        one("quake", 4, "The quake killed five people.", "Ellen Post", "killed five people", "killed", 5),
        one("quake", 5, "The quake killed 24 people.", "Orme Daily", "killed 24 people", "killed", 24),
    ),
    "a toll that grows within the day": (
        one("quake", 3, "The quake killed one person.", "Ellen Post", "killed one person", "killed", 1),
        one("quake", 3, "The quake killed five people.", "Orme Daily", "killed five people", "killed", 5),
    ),
    "a growing toll of three": (
        one("flood", 4, "The flood killed 11 people.", "Ellen Post", "killed 11 people", "killed", 11),
        one("flood", 5, "The flood killed 19 people.", "Orme Daily", "killed 19 people", "killed", 19),
        one("flood", 6, "The flood killed 24 people.", "Tern Voice", "killed 24 people", "killed", 24),
    ),
    "an undated total": (
        one("quake", None, "The quake killed 24 people.", "Ellen Post", "killed 24 people", "killed", 24),
        one("quake", 5, "The quake killed nine people.", "Orme Daily", "killed nine people", "killed", 9),
    ),
    "lower bounds": (
        one("quake", 5, "At least nine people died.", "Ellen Post", "At least nine people died", "killed", 9,
            qualifier="at_least"),
        one("quake", 6, "At least four people died.", "Orme Daily", "At least four people died", "killed", 4,
            qualifier="at_least"),
    ),
    "a part of a whole": (
        told("crash", 4, "The collision injured 30 people, including eight children.", "Ellen Post",
             ("injured 30 people", "injured", 30, {}), ("eight children", "injured", 8, {"counted": "children"})),
        one("crash", 5, "The collision injured 30 people.", "Orme Daily", "injured 30 people", "injured", 30),
    ),
    "children and people": (
        one("crash", 4, "The collision injured 30 people.", "Ellen Post", "injured 30 people", "injured", 30),
        one("crash", 5, "The collision injured eight children.", "Orme Daily", "injured eight children", "injured", 8,
            counted="children"),
    ),
    "one hospital's patients": (
        one("crash", 4, "The collision injured 30 people.", "Ellen Post", "injured 30 people", "injured", 30),
        one("crash", 5, "We have received 12 people, said a doctor at the clinic.", "Orme Daily", "12 people", "injured", 12,
            source="doctor at the clinic"),
    ),
    "the badly hurt": (
        one("crash", 4, "The collision injured 30 people.", "Ellen Post", "injured 30 people", "injured", 30),
        one("crash", 5, "Nine people were seriously injured.", "Orme Daily", "Nine people were seriously injured", "injured", 9),
    ),
    "another place": (
        one("quake", 4, "In Lower Fenwick, 40 people were killed.", "Ellen Post", "40 people were killed", "killed", 40,
            place="Lower Fenwick"),
        one("quake", 5, "In Upper Marrow, 12 people were killed.", "Orme Daily", "12 people were killed", "killed", 12,
            place="Upper Marrow"),
    ),
    "a district and the whole": (
        one("quake", 4, "The quake killed 40 people.", "Ellen Post", "killed 40 people", "killed", 40),
        one("quake", 5, "In Lower Fenwick, 12 people were killed.", "Orme Daily", "12 people were killed", "killed", 12),
    ),
    "another week": (
        one("war", 4, "The fighting killed 300 people last week.", "Ellen Post", "killed 300 people", "killed", 300,
            scope="period", period_days=7),
        one("war", 11, "The fighting killed 120 people in seven days.", "Orme Daily", "killed 120 people", "killed", 120,
            scope="period", period_days=6),
    ),
    "a week and the whole war": (
        one("war", 4, "The war has killed 9,000 people.", "Ellen Post", "killed 9,000 people", "killed", 9000,
            scope="cumulative"),
        one("war", 5, "The fighting killed 120 people in seven days.", "Orme Daily", "killed 120 people", "killed", 120,
            scope="period", period_days=7),
    ),
    "killed and killed or injured": (
        one("war", 4, "More than 3,000 people were killed or injured.", "Ellen Post",
            "More than 3,000 people were killed or injured", "killed_or_injured", 3000, qualifier="more_than"),
        one("war", 5, "The fighting killed about 600 people.", "Orme Daily", "killed about 600 people", "killed", 600,
            qualifier="about"),
    ),
    "killed and injured": (
        one("crash", 4, "The collision killed six people.", "Ellen Post", "killed six people", "killed", 6),
        one("crash", 5, "The collision injured 30 people.", "Orme Daily", "injured 30 people", "injured", 30),
    ),
    "hedges that meet": (
        one("outbreak", 5, "Some 500 people are infected.", "Ellen Post", "500 people are infected", "infected", 500,
            qualifier="about"),
        one("outbreak", 6, "The ministry has 470 people infected.", "Orme Daily", "470 people infected", "infected", 470),
    ),
    "round numbers": (
        one("flood", 5, "The flood drove 14,000 people from their homes.", "Ellen Post", "14,000 people", "displaced", 14000),
        one("flood", 6, "The flood drove 13,600 people from their homes.", "Orme Daily", "13,600 people", "displaced", 13600),
    ),
    "people who went home": (
        one("flood", 4, "In camps, 900 people were displaced.", "Ellen Post", "900 people were displaced", "displaced", 900),
        one("flood", 7, "In camps, 200 people were displaced.", "Orme Daily", "200 people were displaced", "displaced", 200),
    ),
    "missing who were found": (
        one("flood", 4, "Some 40 people are missing.", "Ellen Post", "40 people are missing", "missing", 40),
        one("flood", 5, "Twelve people are missing.", "Orme Daily", "Twelve people are missing", "missing", 12),
    ),
    "last year's flood": (
        one("flood", 4, "The flood killed four people.", "Ellen Post", "killed four people", "killed", 4),
        one("flood", 5, "A flood in 2019 killed 310 people.", "Orme Daily", "killed 310 people", "killed", 310),
    ),
    "an earlier flood, told first": (
        one("flood", 4, "Three years ago a flood killed 300 people.", "Ellen Post", "killed 300 people", "killed", 300),
        one("flood", 6, "The flood killed four people.", "Orme Daily", "killed four people", "killed", 4),
    ),
    "two earlier years": (
        one("quake", 4, "A quake in 1998 killed 700 people.", "Ellen Post", "killed 700 people", "killed", 700),
        one("quake", 5, "A quake in 2006 killed 90 people.", "Orme Daily", "killed 90 people", "killed", 90),
    ),
    "a year's count": (
        one("shooting", 5, "So far this year more than 200 people were killed in Marrowby.", "Ellen Post",
            "more than 200 people were killed", "killed", 200, qualifier="more_than"),
        one("shooting", 6, "The shooting killed four people.", "Orme Daily", "killed four people", "killed", 4),
    ),
    "two sides": (
        one("war", 4, "Vostmark lost 90 soldiers.", "Ellen Post", "lost 90 soldiers", "killed", 90, counted="soldiers", side="VM"),
        one("war", 5, "Ardland lost 20 soldiers.", "Orme Daily", "lost 20 soldiers", "killed", 20, counted="soldiers", side="AR"),
    ),
    "houses and bridges": (
        one("flood", 4, "The flood damaged 90 houses.", "Ellen Post", "damaged 90 houses", "damaged", 90, counted="houses"),
        one("flood", 5, "The flood damaged seven bridges.", "Orme Daily", "damaged seven bridges", "damaged", 7, counted="bridges"),
    ),
    "damaged and destroyed": (
        one("quake", 4, "The quake damaged 1,600 homes.", "Ellen Post", "damaged 1,600 homes", "damaged", 1600, counted="homes"),
        one("quake", 6, "The quake destroyed 800 homes.", "Orme Daily", "destroyed 800 homes", "destroyed", 800, counted="homes"),
    ),
    "a vague word": (
        one("quake", 4, "The quake damaged hundreds of homes.", "Ellen Post", "hundreds of homes", "damaged", 100,
            qualifier="vague", counted="homes"),
        one("quake", 5, "The quake damaged 80 homes.", "Orme Daily", "damaged 80 homes", "damaged", 80, counted="homes"),
    ),
    "a forecast": (
        one("outbreak", 4, "As many as 900 people could be infected.", "Ellen Post", "900 people could be infected", "infected",
            900, stance="predicted"),
        one("outbreak", 6, "The ministry has 120 people infected.", "Orme Daily", "120 people infected", "infected", 120),
    ),
    "a debt and a loss": (
        one("bankruptcy", 4, "Larkspur Works has debts of 80 million crowns.", "Ellen Post", "80 million crowns", "money",
            80000000, counted="debts", unit="ARC"),
        one("bankruptcy", 5, "Larkspur Works made a loss of 30 million crowns.", "Orme Daily", "30 million crowns", "money",
            30000000, counted="loss", unit="ARC"),
    ),
    "one sum in two currencies": (
        one("bankruptcy", 4, "Larkspur Works was fined 20 million crowns.", "Ellen Post", "20 million crowns", "money",
            20000000, counted="fine", unit="ARC"),
        one("bankruptcy", 5, "Larkspur Works was fined 3 million dollars.", "Orme Daily", "3 million dollars", "money",
            3000000, counted="fine", unit="USD"),
    ),
    "workers out and workers in all": (
        one("strike", 4, "At the yards 700 workers walked out.", "Ellen Post", "700 workers walked out", "count", 700,
            counted="workers"),
        one("strike", 5, "Marrow Lines has 2,100 workers.", "Orme Daily", "2,100 workers", "count", 2100, counted="workers"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", PEACEFUL.values(), ids=PEACEFUL)
def test_what_can_all_be_true_is_no_conflict(case):
    reports, claims = [made for made, _ in case], [claim for _, made in case for claim in made]
    assert [] == found(reports, claims, "conflict")


def test_a_corrected_toll_is_revised_and_no_conflict():
    early, first = one("crash", 4, "The collision killed nine people.", "Ellen Post", "killed nine people", "killed", 9)
    late = report(
        "late.txt",
        HEADS["crash"] + "Initial reports spoke of nine killed people.\nThe toll was lowered to seven people killed.",
        outlet="Orme Daily",
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
    early = report("early.txt", HEADS["war"] + text, outlet="Ellen Post", published=march(9))
    late = report("late.txt", HEADS["war"] + text.replace("in March", "on 7 March"), outlet="Orme Daily", published=march(9))
    quote = "Ardland and Vostmark signed the mutual fishing pact"
    claims = [event(early, quote, "sign", march(1), march(31)), event(late, quote, "sign", march(7), march(7))]
    assert [] == found([early, late], claims, "conflict")


def test_two_pacts_of_other_parties_are_no_conflict():
    early = report("early.txt", HEADS["war"] + "Ardland and Vostmark signed a fishing pact on 2 March.", outlet="Ellen Post", published=march(9))
    late = report("late.txt", HEADS["war"] + "Norrey and Sundholm signed a fishing pact on 7 March.", outlet="Orme Daily", published=march(9))
    claims = [
        event(early, "Ardland and Vostmark signed a fishing pact", "sign", march(2), march(2)),
        event(late, "Norrey and Sundholm signed a fishing pact", "sign", march(7), march(7)),
    ]
    assert [] == found([early, late], claims, "conflict")
