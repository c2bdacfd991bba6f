"""Words of time, place and event: the bundled ones load, a user's own join them, bad ones are named."""

import pytest

from crosswire.lexicons.events import load_events
from crosswire.lexicons.gazetteer import load_gazetteer
from crosswire.lexicons.loading import LexiconError
from crosswire.lexicons.places import load_places
from crosswire.lexicons.times import load_times

LOADERS = {"times": load_times, "places": load_places, "events": load_events}


def extra(tmp_path, text):
    path = tmp_path / "own.yaml"
    path.write_text(text, "utf-8")
    return (path,)


def test_a_users_own_verb_codes_an_event_and_goes_before_the_bundled_one(tmp_path):
    own = extra(tmp_path, "events:\n- {type: PROTEST, verbs: [picnic, kill], example: They picnicked at the gate.}\n")
    words = load_events(own)
    assert ("PROTEST", "PROTEST", "ASSAULT") == (words.verbs["picnic"], words.verbs["kill"], words.verbs["bomb"])


def test_a_users_own_holiday_is_read_as_one(tmp_path):
    own = extra(tmp_path, "times:\n- {kind: holiday, words: [Harbour Day], value: 06-02, example: on Harbour Day}\n")
    assert "holiday" == load_times(own).words["harbour day"].kind


def test_a_users_own_region_has_its_country(tmp_path):
    own = extra(tmp_path, 'places:\n- {kind: region, words: [Lowmere], value: "NO", example: a fire in Lowmere}\n')
    assert "NO" == load_places(own).regions["lowmere"]


@pytest.mark.parametrize("name", LOADERS)
def test_an_entry_of_no_known_kind_is_named(tmp_path, name):
    own = extra(tmp_path, f"{name}:\n- {{kind: colour, type: COLOUR, words: [red], verbs: [red], example: red}}\n")
    with pytest.raises(LexiconError, match=f"lexicon {name}"):
        LOADERS[name](own)


def test_the_most_populous_city_of_a_name_comes_first():
    countries = [city.country for city in load_gazetteer().named("London")]
    assert "GB" == countries[0]
    assert "CA" in countries


def test_large_cities_go_by_their_other_names_too():
    assert "UA" == load_gazetteer().named("Kiev")[0].country
