"""Speakers given by layout."""

import pytest

from crosswire.records.turns import answers, interview, signed_quotations, transcript


def told(turns, text):
    return [(one.name.of(text), one.mark.of(text), one.body.of(text)) for one in turns]


def test_labelled_lines_are_turns():
    text = "The talk went on:\n\nHOLT: Was it safe?\n\nBRANDT: It never was.\n\nThe pier fell on Monday."
    assert [("HOLT", ":", "Was it safe?"), ("BRANDT", ":", "It never was.")] == told(transcript(text), text)


def test_a_turn_goes_on_through_lines_that_open_a_quotation_again():
    text = '"HOLT: Was it safe?\n\n"BRANDT: It never was.\n\n"We all knew."\n\nThe pier fell on Monday.'
    assert ("BRANDT", ":", 'It never was.\n\n"We all knew."') == told(transcript(text), text)[-1]


def test_a_single_label_makes_no_transcript():
    assert not list(transcript("UPDATE: The pier is shut.\n\nIt fell on Monday."))


def test_an_interview_has_questions_and_answers():
    text = "Mira Holt runs the port.\nQ: Is it safe?\nA: No.\nIt fell.\nQ: When?\nA: On Monday."
    assert ["Is it safe?", "No.\nIt fell.", "When?", "On Monday."] == [
        b.strip() for _, _, b in told(interview(text), text)
    ]
    assert ["No.\nIt fell.", "On Monday."] == [b.strip() for _, _, b in told(answers(text), text)]


@pytest.mark.parametrize(
    "text", ["A: first point\nA: second point", "A: No.\nQ: Why?\nA: It fell.", "Q: Why?\nA: It fell."]
)
def test_a_list_or_a_single_answer_is_no_interview(text):
    assert not list(interview(text))


@pytest.mark.parametrize("quoted", ["“It fell.”", '"It fell."', "”It fell in ‘99.”", "“It “fell”, so to say.”"])
def test_a_quotation_with_a_name_beneath_is_signed(quoted):
    text = f"What readers say.\n\n{quoted} ― Mira Holt\n\nThe pier was shut."
    assert [("Mira Holt", "―", quoted)] == told(signed_quotations(text), text)


def test_a_dash_that_goes_on_with_the_sentence_signs_nothing():
    assert not list(signed_quotations("They call it “the long wait” — Mira Holt sat through all of it."))
