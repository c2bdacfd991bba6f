"""What is taken for granted keeps its own stance under whatever is denied, planned, asked or doubted over it."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Two sailors who were badly injured are expected to recover, officials said.",
        "Officers have not determined who shot the four clerks.",
        "Police believe the man who killed nine people has fled.",
        "The guild suggested that the loss felt for the 49 who died should be honoured.",
    ],
)
def test_a_past_clause_behind_a_noun_or_the_answer_to_who_stands(stances, text):
    assert ["asserted"] == [stance for measure, _, stance in stances(text) if measure != "count"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Can you mend anything when they are spending $12 million on brokers?" Hale asked.', ["asserted"]),
        ("Hale suggested the envoy was a fraud because he took $900 from the mill.", ["asserted"]),
        ("The mill did not build at the harbour because of the $38 million price gap.", ["asserted"]),
        ('"I don\'t believe she is fit if she takes $12 million," Hale said.', ["hypothetical"]),
    ],
)
def test_the_time_and_the_cause_of_a_thing_stand_and_its_condition_does_not(stances, text, expected):
    assert expected == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike was meant to pressure the king to release an imprisoned rival.", ["asserted"]),
        ("The fund hopes to help 500 people injured in the quake.", ["asserted"]),
        ("The blast could leave nine people wounded.", ["hypothetical"]),
    ],
)
def test_a_participle_that_tells_which_are_meant_stands_but_not_what_becomes_of_them(stances, text, expected):
    assert expected == [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Clerks told what may have moved a guard to shoot four strangers.",
        "The knife he used to kill nine people was found.",
        "The crew used ropes to save nine people.",
        "He had no reason to kill nine people.",
    ],
)
def test_a_deed_that_somebody_was_moved_to_or_that_a_thing_was_used_for_was_done(stances, text):
    assert ["asserted"] == [stance for *_, stance in stances(text)]


def test_an_adverb_at_the_means_bears_on_the_deed(stances):
    assert [("killed", 4, "alleged")] == stances("The knife she allegedly used to kill four cooks was found.")


def test_nothing_over_a_saying_bears_on_what_is_said(stances):
    text = "The guild is set to argue that the mill lost $9 million."
    assert [("money", 9000000, "asserted")] == stances(text)


def test_the_number_of_a_thing_is_not_known_with_it(stances):
    text = "The firm plans to raise the number of workers employed in Elsmoor to 900."
    assert "asserted" not in [stance for *_, stance in stances(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Orvel Mills, a holding company with debts of about $7 million, did not reply.",
        "Four clerks were held, though no injuries have been reported.",
        "Although no injuries were reported, four clerks were held.",
    ],
)
def test_what_a_name_is_and_a_clause_beside_it_stand_whatever_is_denied(stances, text):
    assert "asserted" == next(stance for _, low, stance in stances(text) if low)
