"""Numbers that are no figures: telephones, places, rates, spans of time, what is lacking; over the network's trees."""

from __future__ import annotations

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.figures import read_figures


def read(conllu: str) -> list[tuple[str, object, str]]:
    """Measure, number and what is counted of each figure."""
    report, parse = read_conllu(conllu)
    return [(d.figure.measure, d.figure.best, d.figure.counted) for d in read_figures(report, parse, load())]


def test_a_number_to_call_with_letters() -> None:
    assert [] == read("""
1  Call call VERB  VB  _ 0 root      _ _
2  the  the  DET   DT  _ 3 det       _ _
3  line line NOUN  NN  _ 1 obj       _ Mention=abstract
4  at   at   ADP   IN  _ 5 case      _ _
5  612  612  NUM   CD  _ 1 obl       _ Mention=abstract|SpaceAfter=No
6  -    -    SYM   SYM _ 7 case      _ SpaceAfter=No
7  692  692  NUM   CD  _ 5 flat      _ _
8  HELP HELP NOUN  NN  _ 1 parataxis _ Mention=abstract
9  now  now  ADV   RB  _ 1 advmod    _ SpaceAfter=No
10 .    .    PUNCT .   _ 1 punct     _ _
""")


def test_who_answers_a_call_for_help_is_not_so_many() -> None:
    assert [] == read("""
1 The         the        DET   DT  _ 3 det    _ _
2 911         911        NUM   CD  _ 3 nummod _ _
3 dispatchers dispatcher NOUN  NNS _ 4 nsubj  _ Mention=person
4 waited      wait       VERB  VBD _ 0 root   _ SpaceAfter=No
5 .           .          PUNCT .   _ 4 punct  _ _
""")


def test_a_place_whose_name_is_a_number() -> None:
    assert [("injured", 1, "cook")] == read("""
1  A      a      DET   DT  _ 2  det        _ _
2  cook   cook   NOUN  NN  _ 4  nsubj:pass _ Mention=person
3  was    be     AUX   VBD _ 4  aux:pass   _ _
4  hurt   hurt   VERB  VBN _ 0  root       _ _
5  in     in     ADP   IN  _ 7  case       _ _
6  a      a      DET   DT  _ 7  det        _ _
7  mill   mill   NOUN  NN  _ 4  obl        _ Mention=place
8  near   near   ADP   IN  _ 10 case       _ _
9  the    the    DET   DT  _ 10 det        _ _
10 bridge bridge NOUN  NN  _ 4  obl        _ Mention=place
11 in     in     ADP   IN  _ 13 case       _ _
12 Nine   Nine   NUM   NNP _ 13 compound   _ Name=B-LOC
13 Falls  Falls  PROPN NNP _ 4  obl        _ Mention=place|Name=I-LOC|SpaceAfter=No
14 .      .      PUNCT .   _ 4  punct      _ _
""")


def test_one_of_too_many_shots() -> None:
    assert [("injured", 1, "cook")] == read("""
1  A        a       DET   DT  _ 2  det        _ _
2  cook     cook    NOUN  NN  _ 4  nsubj:pass _ Mention=person
3  was      be      AUX   VBD _ 4  aux:pass   _ _
4  hit      hit     VERB  VBN _ 0  root       _ _
5  by       by      ADP   IN  _ 6  case       _ _
6  one      one     NUM   CD  _ 4  obl:agent  _ Mention=person
7  of       of      ADP   IN  _ 10 case       _ _
8  too      too     ADV   RB  _ 9  advmod     _ _
9  many     many    ADJ   JJ  _ 10 amod       _ _
10 gunshots gunshot NOUN  NNS _ 6  nmod       _ Mention=event|SpaceAfter=No
11 .        .       PUNCT .   _ 4  punct      _ _
""")


def test_seats_that_are_lacking() -> None:
    assert [] == read("""
1 The   the   DET   DT  _ 2 det    _ _
2 guild guild NOUN  NN  _ 5 nsubj  _ Mention=organization
3 is    be    AUX   VBZ _ 5 cop    _ _
4 40    40    NUM   CD  _ 5 nummod _ _
5 seats seat  NOUN  NNS _ 0 root   _ Mention=place
6 short short ADJ   JJ  _ 5 amod   _ _
7 of    of    ADP   IN  _ 8 case   _ _
8 half  half  NOUN  NN  _ 6 obl    _ SpaceAfter=No
9 .     .     PUNCT .   _ 5 punct  _ _
""")


def test_what_a_rate_is_reckoned_by() -> None:
    assert [("count", 40, "thefts")] == read("""
1 The       the      DET   DT  _ 2 det    _ _
2 town      town     NOUN  NN  _ 3 nsubj  _ Mention=place
3 had       have     VERB  VBD _ 0 root   _ _
4 40        40       NUM   CD  _ 5 nummod _ _
5 thefts    theft    NOUN  NNS _ 3 obj    _ Mention=event
6 per       per      ADP   IN  _ 8 case   _ _
7 100,000   100,000  NUM   CD  _ 8 nummod _ _
8 residents resident NOUN  NNS _ 5 nmod   _ Mention=person|SpaceAfter=No
9 .         .        PUNCT .   _ 3 punct  _ _
""")


def test_a_couple_of_years() -> None:
    assert [] == read("""
1  It       it     PRON  PRP _ 3  nsubj:pass _ Mention=event
2  was      be     AUX   VBD _ 3  aux:pass   _ _
3  expected expect VERB  VBN _ 0  root       _ _
4  to       to     PART  TO  _ 5  mark       _ _
5  last     last   VERB  VB  _ 3  xcomp      _ _
6  at       at     ADP   IN  _ 7  case       _ _
7  least    least  ADJ   JJS _ 9  nmod       _ _
8  a        a      DET   DT  _ 9  det        _ _
9  couple   couple NOUN  NN  _ 5  obj        _ Mention=time
10 of       of     ADP   IN  _ 11 case       _ _
11 years    year   NOUN  NNS _ 9  nmod       _ SpaceAfter=No
12 .        .      PUNCT .   _ 3  punct      _ _
""")


def test_labels_in_a_row() -> None:
    assert [("destroyed", 40, "Homes"), ("displaced", 900, "Villagers")] == read("""
1 Homes     home     NOUN  NNS _ 0 root       _ Mention=place
2 destroyed destroy  VERB  VBN _ 1 acl        _ SpaceAfter=No
3 :         :        PUNCT :   _ 6 punct      _ _
4 40        40       NUM   CD  _ 5 nummod     _ _
5 Villagers villager NOUN  NNS _ 6 nsubj:pass _ Mention=person
6 displaced displace VERB  VBN _ 1 acl        _ SpaceAfter=No
7 :         :        PUNCT :   _ 8 punct      _ _
8 900       900      NUM   CD  _ 6 obj        _ Mention=abstract
""")


def test_labels_before_a_credit() -> None:
    assert [("killed", 3, "people")] == read("""
1  Burglaries burglary NOUN  NNS _ 0  root      _ Mention=object
2  in         in       ADP   IN  _ 4  case      _ _
3  the        the      DET   DT  _ 4  det       _ _
4  city       city     NOUN  NN  _ 1  nmod      _ Mention=place|SpaceAfter=No
5  :          :        PUNCT :   _ 8  punct     _ _
6  40         40       NUM   CD  _ 8  nummod    _ _
7  Violent    violent  ADJ   JJ  _ 8  amod      _ _
8  deaths     death    NOUN  NNS _ 1  parataxis _ Mention=event|SpaceAfter=No
9  :          :        PUNCT :   _ 11 punct     _ _
10 3          3        NUM   CD  _ 11 nummod    _ _
11 Photo      photo    NOUN  NN  _ 1  parataxis _ Mention=abstract|SpaceAfter=No
12 :          :        PUNCT :   _ 13 punct     _ _
13 Ivo        Ivo      PROPN NNP _ 11 dep       _ Mention=person|Name=B-PER
14 Marsh      Marsh    PROPN NNP _ 13 flat      _ Name=I-PER
""")
