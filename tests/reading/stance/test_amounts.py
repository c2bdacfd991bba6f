"""What is put on an amount between its number and its predicate."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council voted against the $700 million bailout of the mill.", "asserted"),
        ("He will end the wasteful $18 million scheme.", "asserted"),
        ("The $25 million merger wasn't her idea.", "asserted"),
        ("The council plans to restructure the island's $70 million in debt.", "asserted"),
        ("The guild sued to stop Orvel's $10 million claim.", "asserted"),
        ("The council voted to reject a $9 million fine.", "intended"),
        ("The firm will pay the $9 million.", "predicted"),
    ],
)
def test_an_amount_that_is_known_stands_whatever_is_done_about_it(stances, text, expected):
    assert [expected] == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm lives with a threatened fine of $5,000.", "intended"),
        ("The roughly $27 million in radio advertising planned for March comes from guilds.", "intended"),
        ("The barge is worth a reported $1.2 million.", "reported"),
        ("The port was promised $90 million in grants.", "intended"),
        ("The plan calls for $9 million in cuts.", "intended"),
        ("A demand for $9 million came in May.", "intended"),
        ("The offence carries a fine of up to $5,000.", "hypothetical"),
        ("Lund faces nine months in jail and a $900 fine.", "hypothetical"),
        ("The court set a fine of $900.", "asserted"),
        ("The bank valued the mill at $9 million, which Orr called a disgrace.", "asserted"),
        ("The firms called off a $54 million merger.", "asserted"),
    ],
)
def test_the_words_by_an_amount_and_the_verb_it_is_the_object_of_bear_on_it(stances, text, expected):
    assert [expected] == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All four of the sailors are expected to survive.", [("count", 4, "asserted")]),
        ("The town did not sell the nine boats.", [("count", 9, "asserted")]),
        ("The league has nine pledged delegates.", [("count", 9, "asserted")]),
    ],
)
def test_who_is_counted_is_there_whatever_they_are_expected_to_do(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fleet is smaller than the 126 boats that the port planned to buy.", [("count", 126, "intended")]),
        ("The port got less than the $7 million it is seeking.", [("money", 7000000, "intended")]),
        ("The bank printed a forecast of $9 million in sales.", [("money", 9000000, "predicted")]),
        ("If the court agrees, it would lead to the closure of 27 mills.", [("count", 27, "hypothetical")]),
    ],
)
def test_what_is_to_be_done_with_an_amount_or_what_a_thing_leads_to_is_not_there_yet(stances, text, expected):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board published a $9 million harbour proposal on Monday.", "intended"),
        ("The offer fell short of the guild's $9 million request.", "intended"),
        ("The fund beat its $9,000 goal in a week.", "intended"),
        ("The fund missed its goal of $9,000.", "intended"),
        ("The leaflet did not mention that the port lost $9,000.", "asserted"),
        ("The guild is suing the port for $9 million.", "intended"),
        ("The port paid $9 million for the crane.", "asserted"),
    ],
)
def test_a_sum_before_a_noun_for_what_is_asked_or_behind_a_verb_that_asks_for_it_is_not_paid_yet(
    stances, text, expected
):
    assert [expected] == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The loss this year is forecast to be $90 million.", [("money", 90000000, "predicted")]),
        ("Her share of the mill was worth nearly $9 million in May.", [("money", 9000000, "asserted")]),
        ("The crew met almost 90 of the islanders.", [("count", 90, "asserted")]),
    ],
)
def test_a_verb_over_what_an_amount_is_said_to_be_bears_on_it_and_a_word_of_the_number_does_not(
    stances, text, expected
):
    assert expected == stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port fell short of its goal of hiring 900 pilots.", "intended"),
        ("The port met its goal of hiring 900 pilots.", "asserted"),
        ("The port did not meet its goal of hiring 900 pilots.", "intended"),
        ("Some 900 pilots are expected over the summer.", "predicted"),
        ("Nine men held in May are expected in court.", "asserted"),
    ],
)
def test_a_plan_is_done_once_it_is_met_and_who_is_only_expected_is_not_there(stances, text, expected):
    assert [expected] == [stance for *_, stance in stances(text)]
