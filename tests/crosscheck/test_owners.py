"""Countries that no lexicon knows speak with one voice all the same: their offices tell that they are countries."""

import pytest
from crosscheck.test_identities import identities

from crosswire.crosscheck.owners import with_owners
from crosswire.crosscheck.sources import read_source
from crosswire.lexicons import load


def parties(*sources):
    """The parties of each identity, by the name that it is shown under."""
    return {identity.name: identity.parties for identity in identities(*sources)}


def test_an_invented_country_s_offices_and_people_are_one_party():
    found = parties("Ruvania's defence ministry", "army of Ruvania", "Ruvania", "Ruvanian navy")
    assert {("Ruvania",)} == set(found.values())


def test_two_names_of_one_office_of_it_are_one_source():
    [one] = identities("Ruvania's defence ministry", "defence ministry of Ruvania")
    assert ("Ruvania",) == one.parties
    assert "are the defence ministry of Ruvania" in one.reasons[0]


def test_offices_of_two_invented_countries_are_two_parties():
    found = parties("Ruvania's army", "army of Sundholm")
    assert {"Ruvania's army": ("Ruvania",), "army of Sundholm": ("Sundholm",)} == found


@pytest.mark.parametrize("name", ["Ministry of Defence", "Ministry of Health", "health ministry"])
def test_what_an_office_is_for_is_no_country(name):
    sources = {name: read_source(name, name, load())}
    assert sources == with_owners(sources, load())


def test_a_town_s_police_and_a_person_s_government_make_no_country():
    names = ("Marrowby's police", "Anna Lind", "Lind's government")
    sources = {name: read_source(name, name, load()) for name in names}
    assert sources == with_owners(sources, load())
