"""Places of hand-made trees: which country they are in, and which says where a thing happened."""

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.places import place_for, read_places

STATE = """
1 A a DET DT _ 2 det _ _
2 mill mill NOUN NN _ 3 nsubj _ _
3 burned burn VERB VBD _ 0 root _ _
4 in in ADP IN _ 5 case _ _
5 Springfield Springfield PROPN NNP _ 3 obl _ Name=B-LOC|SpaceAfter=No
6 , , PUNCT , _ 7 punct _ _
7 Ill. Ill. PROPN NNP _ 5 appos _ Name=B-LOC
"""

ABROAD = """
1 A a DET DT _ 2 det _ _
2 mill mill NOUN NN _ 3 nsubj _ _
3 burned burn VERB VBD _ 0 root _ _
4 in in ADP IN _ 6 case _ _
5 Ontario Ontario PROPN NNP _ 6 nmod:poss _ Name=B-LOC|SpaceAfter=No
6 London London PROPN NNP _ 3 obl _ Name=B-LOC
"""

REGION = """
1 Troops troops NOUN NNS _ 2 nsubj _ _
2 left leave VERB VBD _ 0 root _ _
3 Spain Spain PROPN NNP _ 6 nmod:poss _ Name=B-LOC|SpaceAfter=No
4 's 's PART POS _ 3 case _ _
5 Granada Granada PROPN NNP _ 6 compound _ Name=B-LOC
6 province province NOUN NN _ 2 obj _ _
"""

TWO = """
1 Envoys envoy NOUN NNS _ 2 nsubj _ _
2 met meet VERB VBD _ 0 root _ _
3 in in ADP IN _ 4 case _ _
4 Oslo Oslo PROPN NNP _ 2 obl _ Name=B-LOC
5 before before ADP IN _ 7 case _ _
6 the the DET DT _ 7 det _ _
7 trip trip NOUN NN _ 2 obl _ _
8 to to ADP IN _ 9 case _ _
9 Lima Lima PROPN NNP _ 7 nmod _ Name=B-LOC
"""

SENATOR = """
1 Vermont Vermont PROPN NNP _ 2 compound _ Name=B-LOC
2 Senator senator PROPN NNP _ 3 nsubj _ _
3 spoke speak VERB VBD _ 0 root _ _
"""

UNKNOWN = """
1 A a DET DT _ 2 det _ _
2 mill mill NOUN NN _ 3 nsubj _ _
3 burned burn VERB VBD _ 0 root _ _
4 in in ADP IN _ 5 case _ _
5 Lowmere Lowmere PROPN NNP _ 3 obl _ Name=B-LOC
"""


def places(conllu):
    report, parse = read_conllu(conllu)
    return parse.sentences[0], read_places(report, parse, load())


def test_a_state_behind_a_comma_tells_which_city_is_meant():
    _, drafts = places(STATE)
    assert ("Springfield", "US", 39.8) == (
        drafts[0].place.name,
        drafts[0].place.country,
        round(drafts[0].place.latitude, 1),
    )


def test_a_country_in_front_tells_where_a_region_is():
    _, drafts = places(REGION)
    assert [("Spain", "Spain", "ES"), ("Granada province", "Granada", "ES")] == [
        (d.place.text, d.place.name, d.place.country) for d in drafts
    ]


def test_an_event_is_where_a_preposition_of_place_puts_it():
    sentence, drafts = places(TWO)
    assert "Oslo" == place_for(sentence, sentence.tokens[1], drafts).name
    assert "NO" == place_for(sentence, sentence.tokens[1], drafts).country
    assert "Lima" == place_for(sentence, sentence.tokens[6], drafts).name


def test_a_place_that_only_describes_someone_says_not_where():
    sentence, drafts = places(SENATOR)
    assert ["Vermont"] == [d.place.name for d in drafts]
    assert place_for(sentence, sentence.tokens[2], drafts) is None


def test_an_unknown_place_keeps_its_name_and_has_no_country():
    sentence, drafts = places(UNKNOWN)
    place = place_for(sentence, sentence.tokens[2], drafts)
    assert ("Lowmere", None, None) == (place.name, place.country, place.latitude)
