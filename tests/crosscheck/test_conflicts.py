"""Twenty pairs and triples that truly conflict; each is found, as a smallest set."""

import pytest
from crosscheck.made import figure, found, march, report
from crosscheck.rivals import CONFLICTS, DATES
from crosscheck.scenes import ELLEN, HEADS, ORME


@pytest.mark.parametrize("case", CONFLICTS.values(), ids=CONFLICTS)
def test_what_cannot_both_be_true_is_a_conflict_of_both(case):
    reports, claims = [one for one, _ in case], [claim for _, claim in case]
    conflicts = found(reports, claims, "conflict")
    assert [{c.id for c in claims}] == [set(conflict.claims) for conflict in conflicts]


@pytest.mark.parametrize("case", DATES.values(), ids=DATES)
def test_one_event_on_two_dates_is_a_conflict_on_the_date(case):
    reports, claims = [one for one, _ in case], [claim for _, claim in case]
    conflicts = found(reports, claims, "conflict")
    assert [("date", {c.id for c in claims})] == [(c.field, set(c.claims)) for c in conflicts]


def test_killed_and_injured_together_are_at_most_the_killed_or_injured_of_the_next_day():
    one = report(
        "a.txt",
        HEADS["war"] + "The fighting killed 40 people and injured 50 people.",
        outlet=ELLEN,
        published=march(4),
    )
    two = report("b.txt", HEADS["war"] + "At most 70 people were killed or injured.", outlet=ORME, published=march(5))
    claims = [
        figure(one, "killed 40 people", "killed", 40),
        figure(one, "injured 50 people", "injured", 50),
        figure(two, "At most 70 people were killed or injured", "killed_or_injured", 70, qualifier="at_most"),
    ]
    assert [{c.id for c in claims}] == [set(c.claims) for c in found([one, two], claims, "conflict")]


def test_a_conflict_names_both_who_say_it_and_when():
    case = CONFLICTS["a toll that shrinks"]
    why = found([r for r, _ in case], [c for _, c in case], "conflict")[0].why
    assert all(
        word in why for word in ("14", "9", "mayor of Port Ellen", "Kessel hospital", "2031-03-05", "2031-03-06")
    )
