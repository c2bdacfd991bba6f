"""Sayings that the layout gives."""

from crosswire.language.spoken import with_turns
from crosswire.records import Saying, Span

TEXT = "The talk went on:\n\nHOLT: Was it safe?\n\nBRANDT: It never was."


def span(words):
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_each_turn_is_a_saying_of_the_one_labelled():
    said = [(one.source.of(TEXT), one.cue.of(TEXT), one.content.of(TEXT)) for one in with_turns([], TEXT)]
    assert [("HOLT", ":", "Was it safe?"), ("BRANDT", ":", "It never was.")] == said


def test_what_the_head_makes_of_a_label_gives_way_and_the_rest_stays():
    label, other = Saying(span("HOLT:"), None, span("Was it safe?")), Saying(span("went on"), None, span("The talk"))
    made = with_turns([label, other], TEXT)
    assert other in made
    assert label not in made


def test_a_text_without_turns_keeps_its_sayings():
    one = Saying(Span(10, 14), None, Span(15, 20))
    assert [one] == with_turns([one], "Mira Holt said it fell.")
