"""Notes and marks of editing that are no words of a report."""

from crosswire.language.cutting import cut_text
from crosswire.lexicons.abbreviations import load_abbreviations

MANY = "Victims [ edit ]\n\nThe ferry Aldine sank off Sorrel.[1][2] Nine died;[3]:44 their names are on the quay. [4]"


def words(text: str) -> list[str]:
    return cut_text(text, load_abbreviations()).words


def test_notes_behind_words_are_left_out() -> None:
    assert words("The weir broke.[12] Two men drowned.") == ["The", "weir", "broke", ".", "Two", "men", "drowned", "."]


def test_sentences_end_before_their_notes() -> None:
    cut = cut_text("The weir broke.[12][note 3] Two men drowned.", load_abbreviations())
    assert cut.sentences == [(0, 4), (4, 8)]


def test_a_page_with_notes_has_them_behind_spaces_too() -> None:
    assert not {"[", "1", "44", "4", "edit"} & set(words(MANY))


def test_a_number_that_an_editor_put_in_stays() -> None:
    assert "20" in words("The clerk said “[20] people were held” at the mill.")


def test_other_words_in_brackets_stay() -> None:
    assert "he" in words("“I know [he] went home,” she said.")
