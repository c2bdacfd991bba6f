"""The lexicons that figures are read with: forms, kinds, and a user's own entries."""

import pytest

from crosswire.lexicons import LexiconError, load
from crosswire.lexicons.inflection import noun_forms, verb_forms
from crosswire.reading.figures.quantities import read_quantities


def user_file(tmp_path, text):
    path = tmp_path / "own.yaml"
    path.write_text(text, "utf-8")
    return (path,)


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("kill", {"kill", "kills", "killed", "killing"}),
        ("rescue", {"rescue", "rescues", "rescued", "rescuing"}),
        ("bury", {"bury", "buries", "buried", "burying"}),
        ("trap", {"trap", "traps", "trapped", "trapping"}),
    ],
)
def test_a_verb_has_its_regular_forms(verb, forms):
    assert forms <= set(verb_forms(verb))


@pytest.mark.parametrize(("noun", "plural"), [("villager", "villagers"), ("body", "bodies"), ("gunman", "gunmen")])
def test_a_noun_has_its_plural(noun, plural):
    assert {noun, plural} == noun_forms(noun)


def test_irregular_forms_belong_to_their_own_verb_alone():
    verbs = load().measures.verbs
    assert {"killed_or_injured", "fired", "destroyed"} == {f.measure.people or f.measure.things for f in verbs["shot"]}
    assert ["killed"] == [form.measure.people for form in verbs["slain"]]


def test_a_user_adds_a_measure_a_hedge_and_a_currency(tmp_path):
    extra = user_file(
        tmp_path,
        "measures: [{kind: verb, words: [zap], measure: injured, counts: object, example: zapped nine guards}]\n"
        "hedges: [{phrase: in the order of magnitude of, bound: about, where: before, example: so many tents}]\n"
        "currencies: [{code: XTS, words: [groat, groats], example: 40 groats}]\n",
    )
    lexicons = load(extra)
    assert "injured" == lexicons.measures.verbs["zapped"][0].measure.people
    text = "in the order of magnitude of 40 groats"
    quantity = read_quantities(text, 0, len(text), lexicons)[0]
    assert ("about", "XTS", 40) == (quantity.qualifier, quantity.unit, quantity.best)


@pytest.mark.parametrize(
    ("lexicon", "entry"),
    [
        ("measures", "{kind: verb, words: [zap], measure: zapped, counts: object, example: zapped nine guards}"),
        ("units", "{kind: smell, words: [whiff], example: nine whiffs}"),
        ("hedges", "{phrase: sort of, bound: vaguely, where: before, example: sort of nine}"),
        ("numbers", "{word: umpteen, kind: silly, value: 17, example: umpteen tents}"),
        ("currencies", "{code: groat, words: [groat], example: nine groats}"),
        ("people", "{kind: ghosts, words: [ghost], example: nine ghosts}"),
        ("counting", "{kind: odd, words: [odd], example: nine odd}"),
        ("scopes", "{kind: odd, words: [odd], example: nine odd}"),
    ],
)
def test_an_entry_of_an_unknown_kind_is_refused_by_name(tmp_path, lexicon, entry):
    with pytest.raises(LexiconError, match=lexicon):
        load(user_file(tmp_path, f"{lexicon}: [{entry}]\n"))
