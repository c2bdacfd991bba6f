"""Twenty pairs and triples that truly conflict; each is found, as a smallest set."""

import pytest
from crosscheck.made import event, figure, found, march, report
from crosscheck.scenes import HEADS



def told(scene, day, sentence, quote, measure, number, outlet, **fields):
    made = report(f"{outlet}.txt", HEADS[scene] + sentence, outlet=outlet, published=march(day) if day else None)
    return made, figure(made, quote, measure, number, **fields)


MONDAY = (march(3), march(3))

CONFLICTS = {
    "a toll that shrinks": (
        told("quake", 5, "At least 14 people died, the mayor of Port Ellen said.", "At least 14 people died", "killed", 14,
             "Ellen Post", qualifier="at_least", source="mayor of Port Ellen"),
        told("quake", 6, "Only nine people died, the Kessel hospital said.", "nine people died", "killed", 9, "Orme Daily",
             source="Kessel hospital"),
    ),
    "a toll that shrinks, in the outlets' own voices": (
        told("flood", 5, "The flood killed 31 people.", "killed 31 people", "killed", 31, "Ellen Post"),
        told("flood", 8, "The flood killed 22 people.", "killed 22 people", "killed", 22, "Orme Daily"),
    ),
    "wounded of a short event, counted on one day": (
        told("shooting", 4, "The shooting left 16 people injured.", "left 16 people injured", "injured", 16, "Ellen Post", when=MONDAY),
        told("shooting", 4, "Police said 17 people were injured.", "17 people were injured", "injured", 17, "Orme Daily",
             source="Marrowby police", when=MONDAY),
    ),
    "two tolls of one day, long after": (
        told("crash", 8, "The collision killed six people.", "killed six people", "killed", 6, "Ellen Post", when=MONDAY),
        told("crash", 8, "Eight people died in the collision, the coroner said.", "Eight people died", "killed", 8,
             "Orme Daily", source="coroner", when=MONDAY),
    ),
    "bridges": (
        told("flood", 4, "The governor said eight bridges were damaged.", "eight bridges were damaged", "damaged", 8,
             "Ellen Post", counted="bridges", source="Governor Lind"),
        told("flood", 6, "Seven bridges were damaged.", "Seven bridges were damaged", "damaged", 7, "Orme Daily",
             counted="bridges"),
    ),
    "shells fired": (
        told("war", 4, "Vostmark fired 40 rockets, the ministry said.", "fired 40 rockets", "fired", 40, "Ellen Post",
             counted="rockets", source="Ardland ministry"),
        told("war", 6, "Vostmark fired at most 25 rockets.", "at most 25 rockets", "fired", 25, "Orme Daily",
             counted="rockets", qualifier="at_most"),
    ),
    "killed more than killed or injured": (
        told("war", 4, "The fighting killed 90 people, a hospital in Kessel said.", "killed 90 people", "killed", 90,
             "Ellen Post", source="hospital in Kessel"),
        told("war", 6, "At most 60 people were killed or injured, the army said.",
             "At most 60 people were killed or injured", "killed_or_injured", 60, "Orme Daily", qualifier="at_most",
             source="Ardland army"),
    ),
    "children more than people": (
        told("outbreak", 4, "Cholera killed 30 children, nurses said.", "killed 30 children", "killed", 30, "Ellen Post",
             counted="children", source="nurses"),
        told("outbreak", 6, "Cholera killed 19 people in all, the health ministry said.", "killed 19 people", "killed", 19,
             "Orme Daily", source="health ministry"),
    ),
    "about and exact": (
        told("outbreak", 4, "Some 500 people are infected, doctors said.", "500 people are infected", "infected", 500,
             "Ellen Post", qualifier="about", source="doctors"),
        told("outbreak", 7, "The ministry has 300 people infected so far.", "300 people infected", "infected", 300,
             "Orme Daily", source="health ministry"),
    ),
    "a lower bound above an upper one": (
        told("flood", 4, "More than 80 people died, rescuers said.", "More than 80 people died", "killed", 80, "Ellen Post",
             qualifier="more_than", source="rescuers"),
        told("flood", 6, "Fewer than 50 people died, the ministry said.", "Fewer than 50 people died", "killed", 50,
             "Orme Daily", qualifier="less_than", source="interior ministry"),
    ),
    "homes destroyed": (
        told("quake", 5, "The quake destroyed 120 homes.", "destroyed 120 homes", "destroyed", 120, "Ellen Post",
             counted="homes"),
        told("quake", 7, "It destroyed 85 homes, surveyors said.", "destroyed 85 homes", "destroyed", 85, "Orme Daily",
             counted="homes", source="surveyors"),
    ),
    "captured": (
        told("war", 4, "Ardland captured 12 soldiers of Vostmark.", "captured 12 soldiers", "captured", 12, "Ellen Post",
             counted="soldiers", side="VM"),
        told("war", 6, "Ardland captured five soldiers, Vostmark said.", "captured five soldiers", "captured", 5,
             "Orme Daily", counted="soldiers", side="VM", source="Vostmark"),
    ),
    "seized": (
        told("shooting", 4, "Police seized nine rifles.", "seized nine rifles", "seized", 9, "Ellen Post", counted="rifles"),
        told("shooting", 6, "Police seized six rifles.", "seized six rifles", "seized", 6, "Orme Daily", counted="rifles"),
    ),
    "a fine": (
        told("bankruptcy", 4, "Larkspur Works was fined 20 million crowns.", "fined 20 million crowns", "money", 20000000,
             "Ellen Post", counted="fine", unit="ARC"),
        told("bankruptcy", 5, "Larkspur Works was fined 26 million crowns.", "fined 26 million crowns", "money", 26000000,
             "Orme Daily", counted="fine", unit="ARC"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CONFLICTS.values(), ids=CONFLICTS)
def test_what_cannot_both_be_true_is_a_conflict_of_both(case):
    reports, claims = [one for one, _ in case], [claim for _, claim in case]
    conflicts = found(reports, claims, "conflict")
    assert [set(c.id for c in claims)] == [set(conflict.claims) for conflict in conflicts]


def dated(scene, outlet, sentence, quote, verb, first, last):
    made = report(f"{outlet}.txt", HEADS[scene] + sentence, outlet=outlet, published=march(9))
    return made, event(made, quote, verb, first, last)


DATES = {
    "a pact": (
        dated("war", "Ellen Post", "Ardland and Vostmark signed the mutual fishing pact on 2 March.",
              "Ardland and Vostmark signed the mutual fishing pact", "sign", march(2), march(2)),
        dated("war", "Orme Daily", "The envoys of Ardland and Vostmark formalized their mutual fishing treaty on 7 March.",
              "The envoys of Ardland and Vostmark formalized their mutual fishing treaty", "formalize", march(7), march(7)),
    ),
    "a resignation": (
        dated("election", "Ellen Post", "The Marrowby mayor Ivo Sand resigned his post on 1 March.",
              "The Marrowby mayor Ivo Sand resigned his post", "resign", march(1), march(1)),
        dated("election", "Orme Daily", "Ivo Sand quit his post as Marrowby mayor on 5 March.",
              "Ivo Sand quit his post as Marrowby mayor", "quit", march(5), march(5)),
    ),
    "a filing": (
        dated("bankruptcy", "Ellen Post", "Larkspur Works filed for bankruptcy in Marrowby on 1 March.",
              "Larkspur Works filed for bankruptcy in Marrowby", "file", march(1), march(1)),
        dated("bankruptcy", "Orme Daily", "Larkspur Works of Marrowby declared bankruptcy on 4 March.",
              "Larkspur Works of Marrowby declared bankruptcy", "declare", march(4), march(4)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", DATES.values(), ids=DATES)
def test_one_event_on_two_dates_is_a_conflict_on_the_date(case):
    reports, claims = [one for one, _ in case], [claim for _, claim in case]
    conflicts = found(reports, claims, "conflict")
    assert [("date", {c.id for c in claims})] == [(c.field, set(c.claims)) for c in conflicts]


def test_killed_and_injured_together_are_at_most_the_killed_or_injured_of_the_next_day():
    one = report("a.txt", HEADS["war"] + "The fighting killed 40 people and injured 50 people.", outlet="Ellen Post", published=march(4))
    two = report("b.txt", HEADS["war"] + "At most 70 people were killed or injured.", outlet="Orme Daily", published=march(5))
    claims = [
        figure(one, "killed 40 people", "killed", 40),
        figure(one, "injured 50 people", "injured", 50),
        figure(two, "At most 70 people were killed or injured", "killed_or_injured", 70, qualifier="at_most"),
    ]
    assert [{c.id for c in claims}] == [set(c.claims) for c in found([one, two], claims, "conflict")]


def test_a_conflict_names_both_who_say_it_and_when():
    case = CONFLICTS["a toll that shrinks"]
    why = found([r for r, _ in case], [c for _, c in case], "conflict")[0].why
    assert all(word in why for word in ("14", "9", "mayor of Port Ellen", "Kessel hospital", "2031-03-05", "2031-03-06"))
