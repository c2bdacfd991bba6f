"""The lexicons that cross-checking reads load whole, take a user's words, and refuse what they cannot use."""

import pytest

from crosswire.lexicons import LexiconError
from crosswire.lexicons.agencies import load_agencies
from crosswire.lexicons.answers import load_answers
from crosswire.lexicons.crimes import load_crimes
from crosswire.lexicons.doings import load_doings
from crosswire.lexicons.extents import load_extents
from crosswire.lexicons.functions import load_functions
from crosswire.lexicons.happenings import load_happenings
from crosswire.lexicons.plainwords import load_plainwords
from crosswire.lexicons.sorts import load_sorts


def extra(tmp_path, text):
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return (path,)


def test_a_users_agency_is_known_by_its_short_form(tmp_path):
    own = extra(tmp_path, "agencies: [{agency: Norrey Press Agency, forms: [NPA], example: The mayor told NPA.}]")
    assert "Norrey Press Agency" == load_agencies(own)["NPA"]


def test_a_users_sort_is_a_part_of_a_bundled_one(tmp_path):
    own = extra(tmp_path, "sorts: [{sort: chapel, within: building, words: [chapel], example: Two chapels fell.}]")
    assert load_sorts(own).is_within(load_sorts(own).of["chapels"], "building")


def test_a_users_doing_is_known_by_its_verb_and_noun(tmp_path):
    own = extra(
        tmp_path, "doings: [{doing: dredge, verbs: [dredge], nouns: [dredging], example: The port was dredged.}]"
    )
    assert ("dredge", "dredge") == (load_doings(own).by_word["dredged"], load_doings(own).by_word["dredging"])


def test_a_users_words_of_extent_are_found(tmp_path):
    own = extra(tmp_path, "extents: [{kind: part, words: [a handful of], example: A handful of the nine died.}]")
    assert load_extents(own)["part"].search("A handful of them died")


def test_a_users_word_for_whom_a_crime_befell_is_of_its_class(tmp_path):
    own = extra(tmp_path, "crimes: [{kind: who, of: man, words: [docker], example: Docker shot at the quay}]")
    assert ("man", "boy") == (load_crimes(own).who["docker"], load_crimes(own).who["boys"])


def test_the_longest_words_tell_a_function():
    assert "police" == load_functions().of("port ellen police department")
    assert "intelligence service" == load_functions().of("the national intelligence service")
    assert load_functions().of("the baker") is None


def test_natures_are_of_every_form_of_a_noun():
    assert ("sudden", "momentary") == (load_happenings()["quakes"], load_happenings()["crash"])


def test_plain_words_are_of_their_kind():
    assert "monday" in load_plainwords().calendar
    assert "no" in load_plainwords().negation


@pytest.mark.parametrize(
    ("load", "text"),
    [
        (load_agencies, "agencies: [{example: x}]"),
        (load_crimes, "crimes: [{kind: where, of: a, words: [a], example: x}]"),
        (load_crimes, "crimes: [{kind: who, words: [a], example: x}]"),
        (load_sorts, "sorts: [{sort: a, example: x}]"),
        (
            load_sorts,
            "sorts: [{sort: a, within: b, words: [a], example: x}, {sort: b, within: a, words: [b], example: x}]",
        ),
        (load_doings, "doings: [{doing: a, example: x}]"),
        (load_answers, "answers: [{kind: unknown, words: [a], example: x}]"),
        (load_extents, "extents: [{kind: unknown, words: [a], example: x}]"),
        (load_functions, "functions: [{function: a, example: x}]"),
        (load_happenings, "happenings: [{nature: slow, words: [a], example: x}]"),
        (load_plainwords, "plainwords: [{kind: none, words: [a], example: x}]"),
    ],
)
def test_an_entry_that_lacks_something_is_refused(tmp_path, load, text):
    with pytest.raises(LexiconError):
        load(extra(tmp_path, text))


def test_an_office_is_known_with_and_without_its_possession_and_says_which_force_it_is():
    functions = load_functions()
    assert ("police", "police") == (functions.of("sheriff's office"), functions.of("sheriff office"))
    assert ("sheriff", None) == (functions.branch_of("orvel county sheriff office"), functions.branch_of("detectives"))
