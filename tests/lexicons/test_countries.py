"""Countries by what reports call them."""

import pytest

from crosswire.lexicons import LexiconError
from crosswire.lexicons.countries import load_countries


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("South Korea", "KR"),
        ("the United States", "US"),
        ("U.S.", "US"),
        ("US", "US"),
        ("Côte d’Ivoire", "CI"),
        ("Türkiye", "TR"),
        ("the Netherlands", "NL"),
        ("UAE", "AE"),
        ("Norway", "NO"),
    ],
)
def test_a_country_is_found_by_any_of_its_names(words, code):
    assert code == load_countries().of_name(words)


@pytest.mark.parametrize(("words", "code"), [("Danes", "DK"), ("Nigerien", "NE"), ("Nigerian", "NG"), ("US", "US")])
def test_a_country_is_found_by_its_people(words, code):
    assert code == load_countries().of_demonym(words)


@pytest.mark.parametrize(("words", "code"), [("Kyiv", "UA"), ("Kiev", "UA"), ("Washington", "US"), ("Brasília", "BR")])
def test_a_country_is_found_by_its_seat_of_government(words, code):
    assert code == load_countries().of_capital(words)


@pytest.mark.parametrize("words", ["us", "the North", "the South", "", "the", "car"])
def test_common_words_are_no_country(words):
    assert load_countries().code_of(words) is None


def test_names_that_mean_other_things_are_said_to_be_doubtful():
    countries = load_countries()
    assert [True, True, False] == [countries.is_doubtful(name) for name in ("Jordan", "Washington", "Kyiv")]


def test_every_country_of_the_standard_is_there():
    assert 250 == len(load_countries().by_code)


def test_a_user_adds_names_to_a_country_and_countries_of_their_own(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(
        "countries:\n"
        "- {code: FR, name: France, names: [the Hexagon], example: 'The Hexagon voted.'}\n"
        "- {code: QX, name: Ruritania, adjectives: [Ruritanian], capitals: [Strelsau], example: 'Strelsau fell.'}\n"
    )
    countries = load_countries((path,))
    assert ["FR", "QX", "QX"] == [countries.code_of(name) for name in ("the Hexagon", "Ruritanian", "Strelsau")]
    assert "Ruritania" == countries.name_of("QX")


def test_an_entry_without_a_code_is_refused_in_words(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("countries:\n- {code: no, name: Nowhere, example: 'Nowhere else.'}\n")
    with pytest.raises(LexiconError, match="ISO 3166"):
        load_countries((path,))
