"""Events told by several reports: which are one event, and so have one question."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.crosscheck.linking import Linking
from crosswire.crosscheck.told_events import is_derived
from tests.crosscheck.made import crossed, event, march, report

QUARREL = "Ida Vessel and Tomas Brook quarrelled over the Lindow weir in Karst Harbour. "


def questions(*texts: tuple[str, str, str], days: tuple[int, ...] = (3, 3)) -> list[str]:
    """The questions of the events in texts of (text, quote, predicate), each a report on the matter of the quarrel."""
    reports = [report(f"{number}.txt", QUARREL + text, published=march(4)) for number, (text, _, _) in enumerate(texts)]
    claims = [
        event(where, quote, predicate, march(day), march(day))
        for where, (_, quote, predicate), day in zip(reports, texts, days, strict=True)
    ]
    found = crossed(reports, claims).questions
    return [found[claim.id] for claim in claims]


def test_a_verb_and_the_noun_made_from_it_tell_of_one_event():
    first, second = questions(
        ("Guards attacked the weir of Lindow.", "Guards attacked the weir of Lindow", "attack"),
        (
            "The attack on the weir of Lindow by guards shocked all.",
            "The attack on the weir of Lindow by guards",
            "attack",
        ),
    )
    assert first == second


def test_other_words_tell_of_other_events():
    first, second = questions(
        ("Guards attacked the weir of Lindow.", "Guards attacked the weir of Lindow", "attack"),
        ("Guards painted the weir of Lindow.", "Guards painted the weir of Lindow", "paint"),
    )
    assert first != second


def test_of_one_word_other_numbers_and_days_tell_of_other_events():
    first, second = questions(
        ("The first trial of nine brewers began.", "The first trial of nine brewers began", "begin"),
        ("A second hearing of three ferrymen began.", "A second hearing of three ferrymen began", "begin"),
        days=(3, 12),
    )
    assert first != second


@pytest.mark.parametrize(
    ("one", "other", "derived"),
    [("acquire", "acquisition", True), ("explode", "explosion", True), ("settle", "settlement", True),
     ("harbour", "harvest", False), ("die", "diet", False)],
)  # fmt: skip
def test_a_verb_and_its_noun_share_their_beginning_and_differ_by_endings(one, other, derived):
    assert derived == is_derived(one, other)


def test_groups_join_while_their_members_are_alike_on_the_mean():
    likenesses = [("a", "b", 0.9), ("b", "c", 0.8), ("a", "c", 0.1), ("d", "e", 0.3)]
    assert [["a", "b"], ["c"], ["d"], ["e"]] == Linking(likenesses, 0.5).groups()
    assert [["a", "b", "c"], ["d"], ["e"]] == Linking(likenesses, 0.4).groups()


@given(st.permutations([("a", "b", 0.9), ("b", "c", 0.5), ("c", "d", 0.9), ("a", "d", 0.5), ("a", "c", 0.5)]))
def test_the_order_of_likenesses_does_not_matter(likenesses):
    assert [["a", "b"], ["c", "d"]] == Linking(likenesses, 0.6).groups()


def test_an_event_with_no_like_has_a_question_of_its_own():
    where = report("x.txt", QUARREL + "Guards attacked the weir.", published=datetime.date(2031, 3, 4))
    claim = event(where, "Guards attacked the weir", "attack", march(3), march(3))
    assert {claim.id} == crossed([where], [claim]).questions.keys()
