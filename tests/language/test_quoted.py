"""Sayings with the whole of what they quote."""

import pytest

from crosswire.language.quoted import with_quotations
from crosswire.records import Saying, Sentence, Span, Token

SPLIT = [
    '"The sea took the pier," Mira Holt said.',
    '"It took the boats as well.',
    'And then it took the road."',
]


def paragraphs(*paragraphs):
    """A text with a blank line between paragraphs, and its sentences, each one token, as each is given."""
    text, sentences = "", []
    for number, said in enumerate(paragraphs):
        text = text.rstrip() + ("\n\n" if text else "")
        for words in said:
            token = Token(0, len(text), len(text) + len(words), words, words, "X", "FW", -1, "root")
            sentences.append(Sentence.of((token,), paragraph=number))
            text += words + " "
    return text.rstrip(), sentences


def saying(text, cue, content, source=None):
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in (cue, source or cue, content)]
    return Saying(spans[0], spans[1] if source else None, spans[2])


def contents(text, sentences, *sayings):
    return [one.content.of(text) for one in with_quotations(sayings, sentences, text)]


def test_a_quotation_goes_on_behind_its_cue_to_its_closing_mark():
    text, sentences = paragraphs(SPLIT)
    one = saying(text, "said", '"The sea took the pier,"', "Mira Holt")
    assert [text] == contents(text, sentences, one)


def test_a_content_that_breaks_off_inside_a_quotation_is_made_whole():
    text, sentences = paragraphs(['Mira Holt said: "The sea took the pier.', 'Nobody was on it."'])
    one = saying(text, "said", "The sea took the pier")
    assert ['"The sea took the pier. Nobody was on it."'] == contents(text, sentences, one)


def test_a_quotation_that_somebody_else_speaks_is_theirs():
    text, sentences = paragraphs([SPLIT[0], '"It took the boats as well," said Ola Brandt.'])
    first = saying(text, "said", '"The sea took the pier,"', "Mira Holt")
    second = Saying(Span(text.rindex("said"), text.rindex("said") + 4), None, Span(text.index('"It'), len(text) - 18))
    assert '"The sea took the pier,"' == contents(text, sentences, first, second)[0]


def test_a_paragraph_that_is_a_quotation_from_end_to_end_goes_on_with_the_one_before():
    text, sentences = paragraphs(SPLIT[:1], SPLIT[1:])
    assert [text] == contents(text, sentences, saying(text, "said", '"The sea took the pier,"', "Mira Holt"))


def test_a_quotation_that_somebody_else_leads_on_from_in_the_next_paragraph_is_not_taken_in():
    text, sentences = paragraphs(SPLIT[:1], ['"It took the boats as well," a sign read.'])
    assert ['"The sea took the pier,"'] == contents(text, sentences, saying(text, "said", '"The sea took the pier,"'))


@pytest.mark.parametrize(
    "text",
    [
        '"No harbour is safe," Mira Holt said, "and this one was never meant to be."',
        '"Gone," Mira Holt said. "It took the boats and then it took the road."',
        '"No harbour is safe," Mira Holt said at the hearing on the new pier. "It took the road as well."',
        '"No harbour is safe," Mira Holt said on the "Morning at Sea" show. "It took the road as well."',
        'No harbour was safe, Mira Holt said. "It took the road as well as the boats."',
    ],
)
def test_the_speaker_of_a_split_quotation_goes_on(text):
    text, parsed = paragraphs([one.strip() for one in text.replace('. "', '.| "').split("|")])
    first = text[: text.index(" Mira")].rstrip(",")
    assert contents(text, parsed, saying(text, "said", first, "Mira Holt"))[0].endswith(text[-9:])


def test_what_stands_between_two_quotations_is_an_aside():
    text, sentences = paragraphs(['"The sea took the pier," Mira Holt said on Monday, "and then it took the road."'])
    (one,) = with_quotations([saying(text, "said", '"The sea took the pier,"', "Mira Holt")], sentences, text)
    assert [" Mira Holt said on Monday, "] == [aside.of(text) for aside in one.asides]


def test_a_paragraph_that_a_colon_leads_to_is_said_whole():
    text, sentences = paragraphs(
        ["Mira Holt added:"], ["The sea took the pier.", "Nobody was on it."], ["The harbour was shut."]
    )
    said = contents(text, sentences, saying(text, "added", "The sea took the pier.", "Mira Holt"))
    assert ["The sea took the pier. Nobody was on it."] == said


@pytest.mark.parametrize(
    "behind", ['"We saw it go," said Ola Brandt.', "The road was gone too.", 'A sign read "Closed".']
)
def test_what_is_not_quoted_stays_as_the_head_sees_it(behind):
    text, sentences = paragraphs(["Mira Holt said the pier was gone.", behind])
    others = (
        [Saying(Span(text.index("said Ola"), text.index("said Ola") + 4), None, Span(0, 1))] if "Ola" in behind else []
    )
    assert contents(text, sentences, saying(text, "said", "the pier was gone"), *others)[0] == "the pier was gone"


def test_a_cue_inside_a_quotation_takes_nothing_in():
    text, sentences = paragraphs(['"He said the pier was gone," Mira Holt recalled.', '"And so it was, all of it."'])
    assert ["the pier was gone"] == contents(text, sentences, saying(text, "said", "the pier was gone"))
