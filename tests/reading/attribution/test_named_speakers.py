"""Speakers whom the tree cuts off, hides behind a title or a place, or names by a pronoun alone."""

import pytest


@pytest.fixture(scope="module")
def sources(read):
    def sources_of(text):
        return [(c.figure.best, [link.name for link in c.attribution]) for c in read(text) if c.figure]

    return sources_of


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The sheriff's office's release said nine men were hurt on the quay.", ["The sheriff's office"]),
        ("Nine men were hurt on the quay, according to the sheriff's office media release.", ["the sheriff's office"]),
        ("The mayor's statement said nine men were hurt on the quay.", ["The mayor"]),
        ("OSBY — Owners of a tavern said nine men were hurt on the quay.", ["Owners of a tavern"]),
        ("“They hurt nine men,” Al Dorn Jr.’s aunt Tove Holt said.", ["Al Dorn Jr.’s aunt Tove Holt"]),
        (
            "Osby Radio reported divers determined that a barge hit the quay and hurt nine men.",
            ["Osby Radio", "divers"],
        ),
        ("Divers tell us nine men were hurt on the quay.", ["Divers"]),
        ("OSBY, Orla (WOSB) -- Divers tell us nine men are hurt. Cooks heard of it on the quay.", ["Divers"]),
        ("Officers K. Winning and C. Lund said nine men were hurt.", ["Officers K. Winning and C. Lund"]),
        ("Nine men hurt themselves at home according to Detective Misty Lund.", ["Detective Misty Lund"]),
        ("The guard came at 9:51 p.m. Larch clerk Al Dorn said nine men were hurt.", ["Larch clerk Al Dorn"]),
        ("A cook contacted the guard on Tuesday to say nine men were hurt on the quay.", ["A cook"]),
    ],
)
def test_who_speaks(sources, text, chain):
    assert [(9, chain)] == sources(text)


def test_they_may_be_who_spoke_long_before(sources):
    text = """Osby police say nobody saw the blast at the mill.

“I was asleep,” said a miller.

“My door flew open,” said a weaver. “The lamp fell.”

“It shook the walls,” said a cook. “I ran.”

They say nine others, four men and five women, were also hurt."""
    assert (9, ["Osby police"]) in sources(text)


def test_who_adds_is_whoever_spoke_where_nobody_else_is_named(sources):
    text = "According to Osby police, two boats met off the pier. The skipper hurt nine men, he added."
    assert (9, ["Osby police"]) in sources(text)


def test_what_nobody_says_any_more_is_the_outlets_own(sources):
    assert [(9, [])] == sources("Police are no longer saying that fog led to a crash that left nine men hurt.")


def test_it_may_be_what_somebody_only_puts_out(sources):
    text = """Picture sent in by Tove Holt

Osby guards send out a news release about the wreck. It reads in part:

“Nine men were hurt when the mast fell on the deck.”"""
    assert [(9, ["a news release about the wreck"])] == sources(text)


def test_somebody_speaks(sources):
    assert [(9, ["Someone"])] == sources("Someone called the guard and said nine men were hurt on the quay.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("3. The harbour office said that 40 people had drowned.", "The harbour office"),
        ("17:10 The lifeboat crew says 40 people have drowned.", "The lifeboat crew"),
        ("The minister, Hon. Dr. Ada Holt, met the crews. She said 40 people had drowned.", "Hon. Dr. Ada Holt"),
        ("The harbour office wishes to inform the public that 40 people have drowned.", "The harbour office"),
    ],
)
def test_a_speaker_is_named_without_what_numbers_the_paragraph_and_with_every_title(read, text, name):
    told = [(c.figure.best, c.stance, [link.name for link in c.attribution]) for c in read(text) if c.figure]
    assert [(40, "asserted", [name])] == told


def test_the_subject_of_what_is_said_is_no_speaker_though_a_quotation_stands_behind_it(read):
    text = 'A harbour clerk, Captain Ada Holt, said 37 sailors and "more than 200 stowaways" had drowned.'
    told = [(c.figure.low, [link.name for link in c.attribution]) for c in read(text) if c.figure]
    assert [(37, ["Captain Ada Holt"]), (200, ["Captain Ada Holt"])] == told


def test_what_switches_a_caption_is_no_part_of_a_name(read):
    text = "He was hurt on Olm Road, police said.\n\nless Police say two girls were badly hurt by glass in Dorn."
    assert [["Police"]] == [[n.name for n in c.attribution] for c in read(text) if c.figure and c.figure.best == 2]


def test_who_is_asked_is_named_without_who_asks(read):
    text = "But all the pilots I interviewed said nine boats had sunk and, more important, that they leaked."
    assert [["all the pilots"]] == [[n.name for n in c.attribution] for c in read(text) if c.figure]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Tom Arble, a lock keeper, and Rolf Minden, an Osby carter, told the Osby Post they saw nine ships sink.",
            "Tom Arble and Rolf Minden",
        ),
        ("Nine ships sank, said Tom Arble, a diver, and Rolf Minden, an Osby carter.", "Tom Arble and Rolf Minden"),
        ("Tom Arble, a diver and an Osby carter, said nine ships had sunk.", "Tom Arble"),
    ],
)
def test_two_who_are_each_described_speak_together(read, text, said):
    figure = next(c for c in read(text) if c.figure)
    assert said == figure.attribution[-1].name


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Marla Tencher, 24, lives upstairs and said she was baking bread near 6 a.m. when she saw nine ships sink.",
            ["Marla Tencher"],
        ),
        ("Marla Tencher spoke of the flood when nine ships sank.", []),
    ],
)
def test_what_came_while_something_said_was_under_way_is_said_too(read, text, said):
    figure = next(c for c in read(text) if c.figure)
    assert said == [link.name for link in figure.attribution]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The flood cost $80, says a Larkin Almanac study published by the mayor's office.",
            "Larkin Almanac",
        ),
        ("The flood cost $80, says a Monday study published by the mayor's office.", "the mayor's office"),
    ],
)
def test_a_report_is_whose_name_stands_before_it(read, text, said):
    figure = next(c for c in read(text) if c.figure)
    assert said in figure.attribution[-1].name
