"""Captions and paragraphs that repeat the report are marked, and read all the same."""

CAPTION = "Some 40 miners were trapped below the harbour when the main shaft collapsed"
FULL = "Some 40 miners were trapped below the harbour when the main shaft collapsed on Monday, the mayor said."
OTHER = "Rescuers brought up two of them before noon, and went on digging through the night."


def test_a_caption_that_the_body_says_in_full_is_the_repeat(marked):
    assert [CAPTION] == marked(f"Shaft collapse\n\n{CAPTION}\n\n{OTHER}\n\n{FULL}\n", "repeat")


def test_of_two_equal_paragraphs_the_later_is_the_repeat(take):
    report = take(f"{FULL}\n\n{OTHER}\n\n{FULL}\n")
    (mark,) = [mark for mark in report.marks if mark.kind == "repeat"]
    assert report.text.rindex(FULL) == mark.span.start
    assert report.is_news(mark.span)
    assert report.is_repeat(mark.span)


def test_a_title_said_again_below_is_repeated_by_the_line_below(marked):
    title = "Harbour shaft collapse traps some 40 miners as rescuers dig on"
    assert [title] == marked(f"{title}\n\n{title}\n{OTHER}\n", "repeat")


def test_another_number_is_no_repeat(marked):
    assert [] == marked(f"{CAPTION.replace('40', '50')}\n\n{OTHER}\n\n{FULL}\n", "repeat")


def test_what_a_caption_alone_tells_is_no_repeat(marked):
    caption = "Ada Marlow, whose two brothers were in the main shaft, waits beside the harbour"
    assert [] == marked(f"Shaft collapse\n\n{caption}\n\n{FULL}\n\n{OTHER}\n", "repeat")


def test_entries_of_a_list_about_different_people_are_no_repeats(marked):
    assert [] == marked(f"{FULL}\n\nA 22-year-old was hurt in the leg\n\nA 22-year-old was hurt in the leg\n", "repeat")
