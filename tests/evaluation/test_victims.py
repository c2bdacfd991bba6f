"""Who among those whom claims say were hurt is a person, what tells one from the next, and who is already dead."""

import pytest

from crosswire.evaluation.victims import Victim, is_person, last_name, may_be_dead, people, takes_up
from crosswire.lexicons import load

LEXICONS = load()


@pytest.mark.parametrize("name", ["a 9-year-old", "her", "two others", "the injured miner", "Imran Vole", "Vole"])
def test_people_are_known_by_age_pronoun_word_or_name(name):
    assert is_person(name, LEXICONS)


@pytest.mark.parametrize(
    "name",
    ["his injury", "the boy’s condition", "Tarn County", "Texas", "the wall", "news.example", "people", "someone"],
)
def test_things_and_places_are_nobody(name):
    assert not is_person(name, LEXICONS)


@pytest.mark.parametrize(
    ("name", "last"),
    [("Imran Vole Jr.", {"vole"}), ("guard Ada Quill of Orlen", {"quill"}), ("Vole", set()), ("Orlen Girl", set())],
)
def test_a_last_name_ends_a_name_of_two_words(name, last):
    assert last == last_name(name, LEXICONS)


def test_the_boy_takes_up_somebody_told_before_and_the_boy_s_father_does_not():
    assert [True, False, False] == [takes_up(name, LEXICONS) for name in ("the boy", "the boy’s father", "a boy")]


def test_people_are_counted_by_ages_or_names_or_as_many_as_are_told_together():
    told = [Victim("injured", ages=frozenset({"9 year"})), Victim("injured", ages=frozenset({"31 year"}))]
    assert (2, 3, 0) == (people(told), people([*told, Victim("injured", together=3)]), people([]))


@pytest.mark.parametrize(
    ("hurt", "may"),
    [
        (Victim("injured", 3, again=True), True),
        (Victim("injured", 3, sorts=frozenset({"child"})), True),
        (Victim("injured", 3, called=frozenset({"vole"})), True),
        (Victim("injured", 3, sorts=frozenset({"woman"})), False),
        (Victim("injured", 1, sorts=frozenset({"child"})), False),
        (Victim("injured", 1, sorts=frozenset({"child"}), phrases=frozenset({"a boy"})), True),
        (Victim("injured", 3, sorts=frozenset({"child"}), more=True), False),
        (Victim("injured", 3, ages=frozenset({"31 year"})), False),
        (Victim("injured", 3, names=frozenset({"quill"}), called=frozenset({"ada", "quill"})), False),
    ],
)
def test_somebody_hurt_may_be_one_of_the_dead_unless_the_words_tell_someone_new(hurt, may):
    dead = Victim(
        "killed",
        sentence=1,
        ages=frozenset({"9 year"}),
        names=frozenset({"vole"}),
        called=frozenset({"imran", "vole"}),
        sorts=frozenset({"child"}),
        phrases=frozenset({"a boy"}),
    )
    assert may == may_be_dead(hurt, [dead])
