"""Clipped and stretched forms of tolls, those who got away, and those told of by name, over the shipped network."""

from __future__ import annotations

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    def read(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        return [claim for claim in read_claims(report, parser.parse(report), load()) if claim.figure]

    return read


def measured(claims):
    return [(c.figure.measure, c.figure.low, c.figure.counted) for c in claims]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("All 17 on helicopter dead", ("killed", 17, "people")),
        ("All 23 aboard Orlan airline flight dead, ministry says", ("killed", 23, "people")),
        ("54 on Tarsk ferry dead", ("killed", 54, "people")),
        ("Divers were searching for 26 others.", ("missing", 26, "people")),
        ("Rescue teams combing the ruins for 12 neighbours went home.", ("missing", 12, "neighbours")),
        ("Forty remained missing hours after the slide.", ("missing", 40, "people")),
        ("Twenty-nine managed to escape, the ministry said.", ("count", 29, "people")),
        ("Two clerks escaped but were badly injured.", ("injured", 2, "clerks")),
        ("Nine escaped with minor injuries.", ("injured", 9, "people")),
        ("Some 52 survived, police said.", ("count", 52, "people")),
    ],
)
def test_clipped_forms_are_read(figures, text, figure):
    assert [figure] == measured(figures(text))


def test_who_survived_is_not_missing_with_the_next(figures):
    text = "At least 27 were killed, 90 survived and 12 remain missing."
    expected = [("killed", 27), ("count", 90), ("missing", 12)]
    assert expected == [(measure, low) for measure, low, _ in measured(figures(text))]


def test_police_who_search_for_suspects_miss_nobody(figures):
    assert [("count", 3, "gunmen")] == measured(figures("Helicopters are searching for three gunmen."))


def test_a_toll_far_from_its_verb_reaches_its_number(figures):
    text = (
        "The reported deaths from the floods and mudslides that struck the river towns of Arn (old town), Pelos, "
        "Upper Vik (harbour) and Dunmoor have climbed to 31, the relief office said."
    )
    assert [("killed", 31, "people")] == measured(figures(text))


def test_that_of_the_injured_is_a_number_too(figures):
    text = "The number of children killed has risen to 61, while that of the injured stands at 240."
    assert [("killed", 61), ("injured", 240)] == [(m, low) for m, low, _ in measured(figures(text))]


@pytest.mark.parametrize("who", ["A local councillor", "Two residents", "An activist"])
def test_who_puts_the_death_toll_is_not_dead(figures, who):
    (claim,) = [c for c in figures(f"{who} put the death toll at 17.") if c.figure.measure != "count"]
    assert ("killed", 17, "people") == measured([claim])[0]
    assert [who] == [link.name for link in claim.attribution]


def test_rebels_put_to_death_are_dead(figures):
    assert [("killed", 9, "rebels")] == measured(figures("Nine rebels were put to death."))


def test_someone_named_is_one_killed_where_no_figure_counts_the_dead(figures):
    (claim,) = figures("General Arvo Pesek was killed near Tarsk on Sunday. Pesek was killed by a mine, the army said.")
    assert (1, True, "General Arvo Pesek") == (claim.figure.low, claim.figure.implied, claim.figure.counted)
    (claim,) = figures("The mayor of Lunda was killed.")
    assert ("killed", 1, "mayor") == measured([claim])[0]


def test_someone_named_is_among_the_dead_who_are_counted(figures):
    claims = figures("Two officers died in the ambush. General Arvo Pesek was killed by a mine, the army said.")
    assert [("killed", 2, "officers")] == measured(claims)


def test_who_is_killed_in_a_film_is_not_dead(figures):
    assert [] == figures("The film tells how the mayor of Lunda was killed.")


def test_who_would_have_been_killed_was_not(figures):
    assert [] == figures("The general would have been killed had the mine gone off.")
