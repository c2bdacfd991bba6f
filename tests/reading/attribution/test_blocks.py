"""Paragraphs that a line hands over to a speaker, with no quotation marks, over the shipped network."""

import pytest


@pytest.fixture(scope="module")
def sources(read):
    def sources_of(text):
        claims = [c for c in read(text) if c.figure]
        return [(c.figure.best, [link.name for link in c.attribution]) for c in claims]

    return sources_of


def test_an_account_is_whose_line_leads_to_it(sources):
    text = """Orla Coast Guard Captain K. Lund reported:

A ferry struck the pier at noon. Nine people were hurt.

The crew threw 90 rafts into the water. Four sailors drowned.

Anyone who saw it may call."""
    lund = ["Orla Coast Guard Captain K. Lund"]
    assert [(9, lund), (90, lund), (4, lund)] == sources(text)


def test_what_is_only_said_ends_with_its_paragraph(sources):
    text = """The harbour master said:

Nine boats were lost in the storm.

The port has 40 cranes."""
    assert [(9, ["The harbour master"]), (40, [])] == sources(text)


def test_or_with_its_list(sources):
    text = """The harbour master said:

- Nine boats were lost in the storm.

- Two sailors died.

The port has 40 cranes."""
    master = ["The harbour master"]
    assert [(9, master), (2, master), (40, [])] == sources(text)


def test_a_document_given_in_full_is_who_put_it_out(sources):
    text = """The abbess of Osby issued a statement at dusk. Below is her complete statement:

Nine nuns were hurt when the roof fell in.

Two of the masons have died."""
    abbess = ["The abbess of Osby"]
    assert [(9, abbess), (2, abbess)] == sources(text)


def test_until_somebody_speaks_again(sources):
    text = """The abbess of Osby issued a statement at dusk. Below is her complete statement:

Nine nuns were hurt when the roof fell in.

The mayor said two masons had died."""
    assert [(9, ["The abbess of Osby"]), (2, ["The mayor"])] == sources(text)


def test_a_heading_with_a_colon_hands_over_to_nobody(sources):
    assert [(9, [])] == sources("What we know so far:\n\nNine nuns were hurt when the roof fell in.")


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("The harbour board issued the following statement:", "The harbour board"),
        ("Read the abbess's full letter below:", "the abbess"),
    ],
)
def test_a_line_may_name_whose_document_it_gives(sources, line, speaker):
    assert [(9, [speaker])] == sources(f"{line}\n\nNine nuns were hurt when the roof fell in.")


@pytest.mark.parametrize(
    "line", ["The Osby guard released this statement:", "The Osby guard posted the following online:"]
)
def test_a_line_that_points_below_hands_over_every_paragraph(sources, line):
    text = f"""{line}

Nine boats were lost at noon. Two sailors drowned.

Three divers were hurt in the search."""
    guard = ["The Osby guard"]
    assert [(9, guard), (2, guard), (3, guard)] == sources(text)


def test_this_week_points_to_nothing_below(sources):
    text = """The ministry issued a statement this week:

The wards are full and 12 nurses were hurt.

Nine people died at the port on Monday."""
    assert [(12, ["The ministry"]), (9, [])] == sources(text)
