"""Who a source is, and whom it speaks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.lexicons import load
from crosswire.reading.identity import Home, home_of, identify
from crosswire.records import Report

LEXICONS = load()


def source(name, **known):
    return identify(name, known.pop("bare", name), LEXICONS, **known)


def parties(name, **known):
    return source(name, **known)[1]


@pytest.mark.parametrize(
    "name",
    [
        "Norway", "Oslo", "the Norwegian government", "Norway's army", "the Norwegian navy", "Oslo’s spy agency",
        "Norway's foreign ministry", "the defence ministry in Oslo", "Norwegian police", "Norwegian state television",
        "a Norwegian official", "Norwegian officials", "the Norwegian prime minister",
        "Norwegian Meteorological Institute", "a spokeswoman for the Norwegian health ministry",
        "the Norwegian intelligence services",
    ],
)  # fmt: skip
def test_an_executive_with_its_offices_and_forces_is_one_party(name):
    assert ("Norway",) == parties(name)


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("the Kremlin", "Russia"),
        ("the Pentagon", "United States"),
        ("FBI", "United States"),
        ("Downing Street", "United Kingdom"),
        ("Xinhua", "China"),
        ("the Bundeswehr", "Germany"),
        ("an FSB spokesman", "Russia"),
        ("South Korea's National Intelligence Service", "South Korea"),
    ],
)
def test_an_office_is_known_by_its_name(name, country):
    assert (country,) == parties(name)


@pytest.mark.parametrize(
    "name",
    [
        "Norwegian lawmakers", "the Norwegian parliament", "Oslo police", "Tarsk police", "Tarsk University Hospital",
        "the Norwegian Red Cross", "police", "authorities", "witnesses", "a local official",
        "the regional disaster agency", "the Norwegian Supreme Court", "the Harbour Workers' Union",
        "Norwegian analysts",
        "the army",
    ],
)  # fmt: skip
def test_others_are_parties_of_their_own(name):
    bare = name.removeprefix("the ").removeprefix("a ")
    assert (bare,) == parties(name)


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("the UN", "United Nations"),
        ("WHO", "World Health Organization"),
        ("AFP", "Agence France-Presse"),
        ("Doctors Without Borders", "Medecins Sans Frontieres"),
    ],
)
def test_bodies_go_by_their_full_names(name, full):
    assert (full, (full,)) == source(name)


def test_one_office_has_one_name_however_it_is_called():
    names = ("Seoul's spy agency", "South Korea's intelligence service", "South Korea’s National Intelligence Service")
    assert {"National Intelligence Service"} == {source(name)[0] for name in names}
    ministries = ("Norway's defense ministry", "the Norwegian Ministry of Defence", "Norway's Defence Ministry")
    assert {"Norway's defence ministry"} == {source(name)[0] for name in ministries}
    assert {"Norway"} == {source(name)[0] for name in ("Oslo", "Norway", "the Norwegian government")}


@pytest.mark.parametrize(
    ("name", "bare", "party"),
    [
        ("Norwegian Prime Minister Ada Marlow", "Ada Marlow", "Norway"),
        ("Norwegian Minister of Health Ada Marlow", "Ada Marlow", "Norway"),
        ("US Secretary of State Ada Marlow", "Ada Marlow", "United States"),
        ("Norwegian lawmaker Ada Marlow", "Ada Marlow", "Ada Marlow"),
        ("former Norwegian president Ada Marlow", "Ada Marlow", "Ada Marlow"),
        ("Mayor Ada Marlow", "Ada Marlow", "Ada Marlow"),
        ("police spokesman Ada Marlow", "Ada Marlow", "police"),
        ("Tarsk police chief Maj. Ada Marlow", "Ada Marlow", "Tarsk police"),
        ("Harbour Freight CEO Ada Marlow", "Ada Marlow", "Harbour Freight"),
        ("UN envoy Ada Marlow", "Ada Marlow", "United Nations"),
        ("Ada Marlow of the Tarsk Fire Department", "Ada Marlow", "Tarsk Fire Department"),
        ("Ada Marlow, an Israeli army spokeswoman", "Ada Marlow", "Israel"),
        ("the BBC's Ada Marlow", "Ada Marlow", "BBC"),
        ("Ada Marlow", "Ada Marlow", "Ada Marlow"),
    ],
)
def test_a_person_speaks_for_the_office_in_the_title(name, bare, party):
    assert ("Ada Marlow", (party,)) == source(name, bare=bare, person=True)


def test_a_person_speaks_for_the_body_that_the_report_says():
    about = ("a doctor at the Harbour Clinic",)
    assert ("Harbour Clinic",) == parties("Ada Marlow", person=True, about=about)
    about = ("a spokeswoman for Norway's Defence Ministry",)
    assert ("Norway",) == parties("Ada Marlow", person=True, about=about)


def test_a_title_that_was_left_in_the_name_is_taken_off():
    name = "harbour board spokesman Ada Marlow"
    assert "Ada Marlow" == source(name, bare=name, person=True)[0]


@pytest.mark.parametrize(
    ("name", "several"),
    [
        ("Ukraine and Western sources", ("Ukraine", "Western sources")),
        ("Norwegian and Western intelligence agencies", ("Norway", "Western intelligence agencies")),
        ("the Norwegian and South Korean presidents", ("Norway", "South Korea")),
        ("the Norwegian health ministry and Save the Children", ("Norway", "Save the Children")),
        ("the Norwegian Ministry of Health and Welfare", ("Norway",)),
        ("Norway's Tax and Customs Agency", ("Norway",)),
        ("Marlow & Ruhn", ("Marlow & Ruhn",)),
    ],
)
def test_a_joint_source_has_several_parties(name, several):
    assert several == parties(name)


def test_an_office_without_a_country_belongs_to_the_one_that_the_report_is_about():
    home = Home("NO")
    assert ("Norway",) == parties("the army", home=home)
    assert ("Norway",) == parties("Prime Minister Ada Marlow", bare="Ada Marlow", person=True, home=home)
    assert ("Norway",) == parties("the National Harbour Agency", home=home)
    assert ("police",) == parties("police", home=home)
    assert ("Tarsk health department",) == parties("the Tarsk health department", home=home)


def report(text, dateline=None):
    return Report("r_1", "invented.txt", text, "0", dateline=dateline)


def test_a_report_is_at_home_where_most_of_its_countries_are():
    assert "NO" == home_of(report("Norway’s north. A Norwegian ship. Back to Oslo."), LEXICONS).country
    assert home_of(report("Norway met Sweden. Norwegian ships. Swedish ships."), LEXICONS).country is None
    assert "NO" == home_of(report("Ships met.", dateline="OSLO, June 4 (Atlas Wire)"), LEXICONS).country


def test_seas_and_offices_abroad_are_no_home():
    text = "Indian Ocean. The Indian Ocean. An Indian Ocean wave. The US Geological Survey."
    assert home_of(report(text), LEXICONS).country is None


def test_an_office_belongs_to_the_country_that_it_was_first_named_with():
    home = home_of(report("Norway's military fired. Sweden's foreign ministry asked why. Sweden. Sweden."), LEXICONS)
    assert "NO" == home.of("armed forces")
    assert "NO" == home.of("defence ministry")
    assert "SE" == home.of("foreign ministry")


def test_a_users_own_office_is_known(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("offices:\n- {name: Fjord Watch, kind: office, country: 'NO', example: Fjord Watch said so.}\n")
    assert ("Norway",) == identify("Fjord Watch", "Fjord Watch", load((path,)))[1]


@given(st.text(max_size=60), st.text(max_size=30), st.booleans())
def test_no_name_makes_it_raise_or_leaves_it_without_a_party(name, bare, person):
    _, found = identify(name, bare, LEXICONS, person=person)
    assert len(found) >= 1
