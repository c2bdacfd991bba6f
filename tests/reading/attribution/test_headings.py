"""Labels before a colon that speak for nobody, and headlines that end with who speaks, over the shipped network."""

import pytest


@pytest.fixture(scope="module")
def sources(read):
    def sources_of(text):
        return [(c.figure.best, [link.name for link in c.attribution]) for c in read(text) if c.figure]

    return sources_of


def test_labels_in_capitals_are_no_turns_of_a_transcript(sources):
    text = """UPDATE: Osby police say nine sailors were hurt at the pier.

UPDATE: A spokesman for the harbour guard has now said that two divers drowned."""
    assert [(9, ["Osby police"]), (2, ["A spokesman for the harbour guard"])] == sources(text)


def test_nor_are_the_headings_of_a_list_of_calls(sources):
    text = """BROKEN FENCE: A farmer said two dogs were injured by a ram on Monday.

LOST PURSE: Nine women were hurt in a crush at the fair."""
    assert [(9, [])] == [(best, chain) for best, chain in sources(text) if best == 9]


def test_a_label_is_nobody_whom_a_pronoun_means(sources):
    text = "UPDATE 6 p.m.: The port sent out a release on the fire. It reads: “Nine sailors were injured there.”"
    [(best, chain)] = sources(text)
    assert (best, "UPDATE" in chain) == (9, False)


def test_a_label_before_an_older_text_has_no_word_of_its_own(sources):
    assert [(2, [])] == sources("ORIGINAL POST: The guard put out a picture of the barge in a crash that hurt two men.")


@pytest.mark.parametrize(
    ("headline", "chain"),
    [
        ("Nine Sailors Injured in Ferry Fire: Police", ["Police"]),
        ("Nine Sailors Injured in Ferry Crash: Cops", ["Cops"]),
        ("Nine sailors injured. Photo: Osby Police", []),
    ],
)
def test_a_headline_may_end_with_who_speaks_and_a_caption_with_who_took_it(sources, headline, chain):
    assert (9, chain) in sources(f"{headline}\n\nThe ferry burnt to the waterline on Friday.")
