import pytest

from crosswire.language.cutting import cut_text
from crosswire.lexicons.abbreviations import load_abbreviations
from crosswire.records import Mark, Span


def cut(text, marks=()):
    found = cut_text(text, load_abbreviations(), marks)
    return [text[found.offsets[a][0] : found.offsets[b - 1][1]] for a, b in found.sentences]


def paragraphs(text):
    return cut_text(text, load_abbreviations()).paragraphs


@pytest.mark.parametrize(
    "text",
    [
        "Lt. Gov. Ada Marlow of St. Brannock met Gen. R. J. Holt on Jan. 4.",
        "The U.S. Harbour Office said 3.5 tonnes leaked.",
        "The shot was heard at 2 a.m. Friday, Sgt. Pell said.",
        "The ferry sails at 11:15 p.m. Eastern time on weekdays.",
        "SHOTS WERE HEARD AT 2 A.M. TODAY ON OLM STREET.",
        "Harlow Freight Inc. denied it, e.g. in court.",
        "“Where is it?” he asked.",
        '"We lost everything!" she cried, again and again.',
        "The bill (No. 12) passed... with one vote less.",
        "Stalls worth Rs. 900 or Tk. 40 crore were lost, the clerk said.",
        "Five were hurt, police said [12] on Monday.",
        "He lives at 330 W. Second St. near the mill.",
        "1. The first ward was emptied.",
    ],
)
def test_no_sentence_ends_inside(text):
    assert [text] == cut(text)


@pytest.mark.parametrize(
    "expected",
    [
        ["Six died.", "Two were found."],
        ["It happened at 2 a.m.", "They were asleep."],
        ["The raid began just after 8 p.m.", "Divers found a man in the lock."],
        ["It burned on Olm Ave.", "Officers closed the road."],
        ["He left the U.S.", "The ship did not."],
        ["“Nobody is left.”", "The chief turned away."],
        ['"It is gone," he said.', '"All of it."'],
        ["Was it a bomb?", "Nobody knows."],
        ["12 people died in 2009.", "14 died in 2010."],
        ["It rained...", "Nobody came."],
        ["The dam broke. [3]", "It was old."],
        ["The search is over!", "(It began on Monday.)"],
        ["He works for Harlow Inc.", "The firm is closed."],
    ],
)
def test_sentences_end_at_their_stops(expected):
    assert expected == cut(" ".join(expected))


def test_sentences_glued_together_are_parted():
    assert ["The pier was closed.", "The mayor left."] == cut("The pier was closed.The mayor left.")


def test_blank_lines_part_paragraphs():
    assert [0, 0, 1] == paragraphs("One fell. Two ran.\n\nThree hid.")


def test_lines_broken_to_a_width_run_on():
    text = (
        "The ferry that sank off the cape on Tuesday carried more people than\n"
        "its papers allowed, the harbour office said, and nobody had counted\n"
        "the children. Divers went down again at dawn to look for the missing\n"
        "but the current was strong."
    )
    assert ["than\nits", "counted\nthe", "missing\nbut"] == [
        pair for pair in ("than\nits", "counted\nthe", "missing\nbut") if any(pair in s for s in cut(text))
    ]
    assert 2 == len(cut(text))


def test_headline_and_dateline_stand_alone():
    text = "Ferry sinks off the cape\nHarlow, Aug 3\nAt least six people died when a ferry sank off the long cape."
    assert text.split("\n") == cut(text)


def test_list_items_stand_alone():
    text = "The office named three piers:\n• North pier\n• Long pier\n- Old pier"
    assert text.split("\n") == cut(text)


def test_one_sentence_a_line_stays_so():
    lines = ["A short line.", "A much longer line that nobody broke to any width whatever it says.", "End of it."]
    assert lines == cut("\n".join(lines))


def test_marked_stretches_are_set_apart_and_furniture_is_left_out():
    text = "HARLOW (Desk) - Six people died. Subscribe now"
    marks = (Mark("dateline", Span(0, 13)), Mark("furniture", Span(33, 46)))
    assert ["HARLOW (Desk)", "- Six people died."] == cut(text, marks)


@pytest.mark.parametrize("text", ["", " \n\n\t ", "\x00", "\u200b", "\r\n\r\n", "...", "\f\f"])
def test_texts_without_words_give_no_trouble(text):
    assert len(cut(text)) <= 1
