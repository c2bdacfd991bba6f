"""Pairs and triples of invented reports that look opposed and can all be true."""

from crosscheck.made import figure, march, report
from crosscheck.scenes import ELLEN, HEADS, ORME, TERN


def told(scene, day, sentence, outlet, *figures, title=""):
    made = report(
        f"{outlet}.txt", title + HEADS[scene] + sentence, outlet=outlet, published=march(day) if day else None
    )
    return made, [figure(made, quote, measure, number, **fields) for quote, measure, number, fields in figures]


def one(scene, day, sentence, outlet, quote, measure, number, **fields):
    return told(scene, day, sentence, outlet, (quote, measure, number, fields))


PEACEFUL = {
    "a growing toll": (
        one("quake", 4, "The quake killed five people.", ELLEN, "killed five people", "killed", 5),
        one("quake", 5, "The quake killed 24 people.", ORME, "killed 24 people", "killed", 24),
    ),
    "a toll that grows within the day": (
        one("quake", 3, "The quake killed one person.", ELLEN, "killed one person", "killed", 1),
        one("quake", 3, "The quake killed five people.", ORME, "killed five people", "killed", 5),
    ),
    "a growing toll of three": (
        one("flood", 4, "The flood killed 11 people.", ELLEN, "killed 11 people", "killed", 11),
        one("flood", 5, "The flood killed 19 people.", ORME, "killed 19 people", "killed", 19),
        one("flood", 6, "The flood killed 24 people.", TERN, "killed 24 people", "killed", 24),
    ),
    "an undated total": (
        one("quake", None, "The quake killed 24 people.", ELLEN, "killed 24 people", "killed", 24),
        one("quake", 5, "The quake killed nine people.", ORME, "killed nine people", "killed", 9),
    ),
    "lower bounds": (
        one(
            "quake",
            5,
            "At least nine people died.",
            ELLEN,
            "At least nine people died",
            "killed",
            9,
            qualifier="at_least",
        ),
        one(
            "quake",
            6,
            "At least four people died.",
            ORME,
            "At least four people died",
            "killed",
            4,
            qualifier="at_least",
        ),
    ),
    "a part of a whole": (
        told(
            "crash",
            4,
            "The collision injured 30 people, including eight children.",
            ELLEN,
            ("injured 30 people", "injured", 30, {}),
            ("eight children", "injured", 8, {"counted": "children"}),
        ),
        one("crash", 5, "The collision injured 30 people.", ORME, "injured 30 people", "injured", 30),
    ),
    "children and people": (
        one("crash", 4, "The collision injured 30 people.", ELLEN, "injured 30 people", "injured", 30),
        one(
            "crash",
            5,
            "The collision injured eight children.",
            ORME,
            "injured eight children",
            "injured",
            8,
            counted="children",
        ),
    ),
    "one hospital's patients": (
        one("crash", 4, "The collision injured 30 people.", ELLEN, "injured 30 people", "injured", 30),
        one(
            "crash",
            5,
            "We have received 12 people, said a doctor at the clinic.",
            ORME,
            "12 people",
            "injured",
            12,
            source="doctor at the clinic",
        ),
    ),
    "the badly hurt": (
        one("crash", 4, "The collision injured 30 people.", ELLEN, "injured 30 people", "injured", 30),
        one(
            "crash", 5, "Nine people were seriously injured.", ORME, "Nine people were seriously injured", "injured", 9
        ),
    ),
    "another place": (
        one(
            "quake",
            4,
            "In Lower Fenwick, 40 people were killed.",
            ELLEN,
            "40 people were killed",
            "killed",
            40,
            place="Lower Fenwick",
        ),
        one(
            "quake",
            5,
            "In Upper Marrow, 12 people were killed.",
            ORME,
            "12 people were killed",
            "killed",
            12,
            place="Upper Marrow",
        ),
    ),
    "a district and the whole": (
        one("quake", 4, "The quake killed 40 people.", ELLEN, "killed 40 people", "killed", 40),
        one("quake", 5, "In Lower Fenwick, 12 people were killed.", ORME, "12 people were killed", "killed", 12),
    ),
    "another week": (
        one(
            "war",
            4,
            "The fighting killed 300 people last week.",
            ELLEN,
            "killed 300 people",
            "killed",
            300,
            scope="period",
            period_days=7,
        ),
        one(
            "war",
            11,
            "The fighting killed 120 people in seven days.",
            ORME,
            "killed 120 people",
            "killed",
            120,
            scope="period",
            period_days=6,
        ),
    ),
    "a week and the whole war": (
        one(
            "war",
            4,
            "The war has killed 9,000 people.",
            ELLEN,
            "killed 9,000 people",
            "killed",
            9000,
            scope="cumulative",
        ),
        one(
            "war",
            5,
            "The fighting killed 120 people in seven days.",
            ORME,
            "killed 120 people",
            "killed",
            120,
            scope="period",
            period_days=7,
        ),
    ),
    "killed and killed or injured": (
        one(
            "war",
            4,
            "More than 3,000 people were killed or injured.",
            ELLEN,
            "More than 3,000 people were killed or injured",
            "killed_or_injured",
            3000,
            qualifier="more_than",
        ),
        one(
            "war",
            5,
            "The fighting killed about 600 people.",
            ORME,
            "killed about 600 people",
            "killed",
            600,
            qualifier="about",
        ),
    ),
    "killed and injured": (
        one("crash", 4, "The collision killed six people.", ELLEN, "killed six people", "killed", 6),
        one("crash", 5, "The collision injured 30 people.", ORME, "injured 30 people", "injured", 30),
    ),
    "hedges that meet": (
        one(
            "outbreak",
            5,
            "Some 500 people are infected.",
            ELLEN,
            "500 people are infected",
            "infected",
            500,
            qualifier="about",
        ),
        one("outbreak", 6, "The ministry has 470 people infected.", ORME, "470 people infected", "infected", 470),
    ),
    "round numbers": (
        one("flood", 5, "The flood drove 14,000 people from their homes.", ELLEN, "14,000 people", "displaced", 14000),
        one("flood", 6, "The flood drove 13,600 people from their homes.", ORME, "13,600 people", "displaced", 13600),
    ),
    "people who went home": (
        one("flood", 4, "In camps, 900 people were displaced.", ELLEN, "900 people were displaced", "displaced", 900),
        one("flood", 7, "In camps, 200 people were displaced.", ORME, "200 people were displaced", "displaced", 200),
    ),
    "missing who were found": (
        one("flood", 4, "Some 40 people are missing.", ELLEN, "40 people are missing", "missing", 40),
        one("flood", 5, "Twelve people are missing.", ORME, "Twelve people are missing", "missing", 12),
    ),
    "last year's flood": (
        one("flood", 4, "The flood killed four people.", ELLEN, "killed four people", "killed", 4),
        one("flood", 5, "A flood in 2019 killed 310 people.", ORME, "killed 310 people", "killed", 310),
    ),
    "an earlier flood, told first": (
        one("flood", 4, "Three years ago a flood killed 300 people.", ELLEN, "killed 300 people", "killed", 300),
        one("flood", 6, "The flood killed four people.", ORME, "killed four people", "killed", 4),
    ),
    "two earlier years": (
        one("quake", 4, "A quake in 1998 killed 700 people.", ELLEN, "killed 700 people", "killed", 700),
        one("quake", 5, "A quake in 2006 killed 90 people.", ORME, "killed 90 people", "killed", 90),
    ),
    "a year's count": (
        one(
            "shooting",
            5,
            "So far this year more than 200 people were killed in Marrowby.",
            ELLEN,
            "more than 200 people were killed",
            "killed",
            200,
            qualifier="more_than",
        ),
        one("shooting", 6, "The shooting killed four people.", ORME, "killed four people", "killed", 4),
    ),
    "two sides": (
        one(
            "war",
            4,
            "Vostmark lost 90 soldiers.",
            ELLEN,
            "lost 90 soldiers",
            "killed",
            90,
            counted="soldiers",
            side="VM",
        ),
        one(
            "war", 5, "Ardland lost 20 soldiers.", ORME, "lost 20 soldiers", "killed", 20, counted="soldiers", side="AR"
        ),
    ),
    "houses and bridges": (
        one("flood", 4, "The flood damaged 90 houses.", ELLEN, "damaged 90 houses", "damaged", 90, counted="houses"),
        one(
            "flood",
            5,
            "The flood damaged seven bridges.",
            ORME,
            "damaged seven bridges",
            "damaged",
            7,
            counted="bridges",
        ),
    ),
    "damaged and destroyed": (
        one(
            "quake", 4, "The quake damaged 1,600 homes.", ELLEN, "damaged 1,600 homes", "damaged", 1600, counted="homes"
        ),
        one(
            "quake", 6, "The quake destroyed 800 homes.", ORME, "destroyed 800 homes", "destroyed", 800, counted="homes"
        ),
    ),
    "a vague word": (
        one(
            "quake",
            4,
            "The quake damaged hundreds of homes.",
            ELLEN,
            "hundreds of homes",
            "damaged",
            100,
            qualifier="vague",
            counted="homes",
        ),
        one("quake", 5, "The quake damaged 80 homes.", ORME, "damaged 80 homes", "damaged", 80, counted="homes"),
    ),
    "a forecast": (
        one(
            "outbreak",
            4,
            "As many as 900 people could be infected.",
            ELLEN,
            "900 people could be infected",
            "infected",
            900,
            stance="predicted",
        ),
        one("outbreak", 6, "The ministry has 120 people infected.", ORME, "120 people infected", "infected", 120),
    ),
    "a debt and a loss": (
        one(
            "bankruptcy",
            4,
            "Larkspur Works has debts of 80 million crowns.",
            ELLEN,
            "80 million crowns",
            "money",
            80000000,
            counted="debts",
            unit="ARC",
        ),
        one(
            "bankruptcy",
            5,
            "Larkspur Works made a loss of 30 million crowns.",
            ORME,
            "30 million crowns",
            "money",
            30000000,
            counted="loss",
            unit="ARC",
        ),
    ),
    "one sum in two currencies": (
        one(
            "bankruptcy",
            4,
            "Larkspur Works was fined 20 million crowns.",
            ELLEN,
            "20 million crowns",
            "money",
            20000000,
            counted="fine",
            unit="ARC",
        ),
        one(
            "bankruptcy",
            5,
            "Larkspur Works was fined 3 million dollars.",
            ORME,
            "3 million dollars",
            "money",
            3000000,
            counted="fine",
            unit="USD",
        ),
    ),
    "workers out and workers in all": (
        one(
            "strike",
            4,
            "At the yards 700 workers walked out.",
            ELLEN,
            "700 workers walked out",
            "count",
            700,
            counted="workers",
        ),
        one("strike", 5, "Marrow Lines has 2,100 workers.", ORME, "2,100 workers", "count", 2100, counted="workers"),
    ),
}
