"""Figures of one invented sentence, read by the whole of reading over the shipped network."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    """The figures of a text, plain counts aside, with their evidence."""

    def figures_of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        claims = [c for c in read_claims(report, parser.parse(report), load()) if c.figure]
        return [(c.figure, c.evidence.quote) for c in claims if c.figure.measure != "count"]

    return figures_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A clerk surrendered after the robbery.", ("detained", 1, "clerk")),
        ("Nine militants surrendered near the dam.", ("captured", 9, "militants")),
        ("Elsmoor lost four lives to the flood.", ("killed", 4, "lives")),
        ("The raider walked off with a hostage held at knifepoint.", ("abducted", 1, "hostage")),
        ("She heard nine shots and then a scream.", ("fired", 9, "shots")),
        ("The raiders took eight guests and staff hostage.", ("abducted", 8, "guests and staff")),
        ("Some 300 villagers fled the fighting.", ("displaced", 300, "villagers")),
        ("Wardens freed two cooks held in connection with a theft.", ("detained", 2, "cooks")),
        ("Some 900 prisoners were taken on the first day of the push.", ("captured", 900, "prisoners")),
        ("Nobody knows why he shot 20 rounds down a street.", ("fired", 20, "rounds")),
        ("Nine barns burned.", ("destroyed", 9, "barns")),
        ("The dead included a rower who was hit by a bullet.", ("killed", 1, "rower")),
        ("The wardens told of damage to nine barns.", ("damaged", 9, "barns")),
        ("The raid put nine barges out of action.", ("damaged", 9, "barges")),
        ("The army shot down nine drones.", ("destroyed", 9, "drones")),
        ("A video captured nine shots being fired.", ("fired", 9, "shots")),
        ("The bodies of nine sailors were brought to the surface.", ("killed", 9, "sailors")),
        ("“We took nine of them out of the sea alive,” the pilot said.", ("rescued", 9, "people")),
        ("Of the 80 below, 71 were brought out.", ("rescued", 71, "people")),
        ("Riot guards hauled nine rowers away.", ("detained", 9, "rowers")),
        ("Some 900 soldiers had been ordered to the border.", ("deployed", 900, "soldiers")),
        ("About 900 islanders were moved inland before the storm.", ("evacuated", 900, "islanders")),
        ("Some 900 islanders were still sleeping in schools.", ("displaced", 900, "islanders")),
    ],
)
def test_what_befell_whom(figures, text, expected):
    assert [expected] == [(f.measure, f.best, f.counted) for f, _ in figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Deputies found a missing farmer's tractor.",
        "The barge came in with a missing rudder.",
        "Police came across nine dead batteries.",
        "The choir held 30 rehearsals, 17 of which had been held in the barn.",
        "Nine former employees told the Elsmoor Post that the mill offers no paid leave.",
        "For every sailor sent back across the wide and stormy strait, the port will take in one refugee.",
        "Three big shots of the old ministry came.",
        "Thirty guests fled the gunfire on foot.",
        "Four cooks were trapped in an elevator.",
        "Mira Holt is no longer a missing person.",
        "Wardens saw a lantern burning in a tent.",
        "Olaf Brandt Jr., 19, who sells oars, was held for court.",
        "Wardens think the three men were friends who went out to bars.",
        "The thieves cracked two safes.",
        "Holt scored nine points and blocked six shots.",
        "A guard fired at her and ran, also missing.",
        "Deputies looked for a man known as a crook and hoped to arrest him.",
        "Mira found two guns in a drawer.",
        "The champion dropped Holt with two hard lefts.",
        "A keen reader, Holt seized upon the story.",
        "The chapel fed 100 homeless people.",
        "Hundreds of skaters fled across the square.",
        "Arrests are about 6,200 higher than in the spring.",
        "Police found a 9mm Taurus in the barn.",
        "The guild pays for tips that lead to the arrest of a smuggler.",
        "Two rifles were used and one is still missing.",
    ],
)
def test_what_is_no_such_claim(figures, text):
    assert [] == figures(text)


def test_who_was_beside_somebody_held_was_not(figures):
    assert [] == figures("Holt was with a cousin at the time he was arrested.")


def test_what_clues_led_to_was_done(figures):
    assert ["detained"] == [f.measure for f, _ in figures("Tips led to the arrest of a smuggler.")]


def test_a_clause_joined_to_another_has_its_own_verb(figures):
    text = (
        "There are no suspects in custody yet, and the only clue that guards have is that he was a tall, bearded man."
    )
    assert [0] == [f.best for f, _ in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"I heard like 30 shots," said Mira Holt.', (30, 30, "about")),
        ('"I heard maybe 40, 50 shots," said Mira Holt.', (40, 50, "between")),
    ],
)
def test_a_guess_as_people_talk(figures, text, expected):
    assert [expected] == [(f.low, f.high, f.qualifier) for f, _ in figures(text)]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("No one is in custody.", "No one is in custody"),
        ("The raiders took eight guests hostage.", "took eight guests hostage"),
        ("Nine smugglers turned themselves in on Sunday.", "Nine smugglers turned themselves in"),
        ("Nine cooks were taken to a nearby hospital on Sunday.", "Nine cooks were taken to a nearby hospital"),
    ],
)
def test_the_evidence_holds_the_word_without_which_the_verb_says_nothing(figures, text, evidence):
    assert [evidence] == [quote for _, quote in figures(text)]
