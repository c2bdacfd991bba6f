"""What a verb or noun further off says of a number: its preposition, its subject, a place between."""

from __future__ import annotations

from figures_over_trees import figures


def test_those_searched_for_are_missing() -> None:
    assert [("missing", 14, "hikers")] == figures("""
1 Volunteers volunteer NOUN  NNS _ 2 nsubj  _ Mention=person
2 searched   search    VERB  VBD _ 0 root   _ _
3 for        for       ADP   IN  _ 5 case   _ _
4 14         14        NUM   CD  _ 5 nummod _ _
5 hikers     hiker     NOUN  NNS _ 2 obl    _ Mention=person
6 on         on        ADP   IN  _ 7 case   _ _
7 Friday     Friday    PROPN NNP _ 2 obl    _ Mention=time|SpaceAfter=No
8 .          .         PUNCT .   _ 2 punct  _ _
""")


def test_those_whom_police_search_for_are_not_missing() -> None:
    assert [("count", 14, "men")] == figures("""
1 Detectives detective NOUN  NNS _ 2 nsubj  _ Mention=person
2 searched   search    VERB  VBD _ 0 root   _ _
3 for        for       ADP   IN  _ 5 case   _ _
4 14         14        NUM   CD  _ 5 nummod _ _
5 men        man       NOUN  NNS _ 2 obl    _ Mention=person
6 on         on        ADP   IN  _ 7 case   _ _
7 Friday     Friday    PROPN NNP _ 2 obl    _ Mention=time|SpaceAfter=No
8 .          .         PUNCT .   _ 2 punct  _ _
""")


def test_what_a_blow_is_struck_with_is_fired() -> None:
    assert [("fired", 17, "missiles")] == figures("""
1 Rebels   rebel   NOUN  NNS _ 2 nsubj  _ Mention=person
2 attacked attack  VERB  VBD _ 0 root   _ _
3 the      the     DET   DT  _ 4 det    _ _
4 port     port    NOUN  NN  _ 2 obj    _ Mention=object
5 with     with    ADP   IN  _ 7 case   _ _
6 17       17      NUM   CD  _ 7 nummod _ _
7 missiles missile NOUN  NNS _ 2 obl    _ Mention=object|SpaceAfter=No
8 .        .       PUNCT .   _ 2 punct  _ _
""")


def test_who_puts_the_toll_at_a_number_is_not_dead() -> None:
    assert [("killed", 31, "people")] == figures("""
1 A     a     DET   DT  _ 2 det      _ _
2 medic medic NOUN  NN  _ 3 nsubj    _ Mention=person
3 put   put   VERB  VBD _ 0 root     _ _
4 the   the   DET   DT  _ 6 det      _ _
5 death death NOUN  NN  _ 6 compound _ Mention=event
6 toll  toll  NOUN  NN  _ 3 obj      _ Mention=abstract
7 at    at    ADP   IN  _ 8 case     _ _
8 31    31    NUM   CD  _ 3 obl      _ Mention=time|SpaceAfter=No
9 .     .     PUNCT .   _ 3 punct    _ _
""")


def test_a_place_may_stand_between_all_and_their_death() -> None:
    assert [("killed", 44, "people")] == figures("""
1 All    all    DET   DT _ 2 det   _ _
2 44     44     NUM   CD _ 4 flat  _ _
3 aboard aboard ADP   IN _ 4 case  _ _
4 ferry  ferry  NOUN  NN _ 5 nsubj _ Mention=object
5 dead   dead   ADJ   JJ _ 0 root  _ SpaceAfter=No
6 .      .      PUNCT .  _ 5 punct _ _
""")


def test_a_time_behind_missing_is_not_what_is_missing() -> None:
    assert [("missing", 9, "people")] == figures("""
1 Nine     nine    NUM   CD  _ 2 nsubj        _ Mention=person
2 remained remain  VERB  VBD _ 0 root         _ _
3 missing  missing ADJ   JJ  _ 4 amod         _ _
4 days     day     NOUN  NNS _ 2 obl:unmarked _ Mention=time
5 after    after   SCONJ IN  _ 8 mark         _ _
6 the      the     DET   DT  _ 7 det          _ _
7 raft     raft    NOUN  NN  _ 8 nsubj        _ Mention=object
8 sank     sink    VERB  VBD _ 4 acl          _ SpaceAfter=No
9 .        .       PUNCT .   _ 2 punct        _ _
""")


def test_a_toll_is_carried_over_a_long_subject() -> None:
    assert [("killed", 23, "people")] == figures("""
1  Deaths  death NOUN  NNS   _ 28 nsubj _ Mention=event
2  from    from  ADP   IN    _ 4  case  _ _
3  the     the   DET   DT    _ 4  det   _ _
4  storms  storm NOUN  NNS   _ 1  nmod  _ Mention=event
5  Mira    Mira  PROPN NNP   _ 28 nsubj _ Mention=person
6  (       (     PUNCT -LRB- _ 7  punct _ SpaceAfter=No
7  Olga    Olga  PROPN NNP   _ 5  list  _ Mention=person|SpaceAfter=No
8  )       )     PUNCT -RRB- _ 7  punct _ SpaceAfter=No
9  ,       ,     PUNCT ,     _ 10 punct _ _
10 Tavi    Tavi  PROPN NNP   _ 5  conj  _ Mention=person
11 (       (     PUNCT -LRB- _ 12 punct _ SpaceAfter=No
12 Una     Una   PROPN NNP   _ 5  conj  _ Mention=person|SpaceAfter=No
13 )       )     PUNCT -RRB- _ 12 punct _ SpaceAfter=No
14 ,       ,     PUNCT ,     _ 15 punct _ _
15 Sorn    Sorn  PROPN NNP   _ 5  conj  _ Mention=person
16 (       (     PUNCT -LRB- _ 17 punct _ SpaceAfter=No
17 Ilse    Ilse  PROPN NNP   _ 5  conj  _ Mention=person|SpaceAfter=No
18 )       )     PUNCT -RRB- _ 17 punct _ _
19 and     and   CCONJ CC    _ 20 cc    _ _
20 Welk    Welk  PROPN NNP   _ 5  conj  _ Mention=person
21 (       (     PUNCT -LRB- _ 22 punct _ SpaceAfter=No
22 Pia     Pia   PROPN NNP   _ 20 appos _ Mention=person|SpaceAfter=No
23 )       )     PUNCT -RRB- _ 22 punct _ _
24 in      in    ADP   IN    _ 26 case  _ _
25 the     the   DET   DT    _ 26 det   _ _
26 north   north NOUN  NN    _ 28 obl   _ Mention=place
27 have    have  AUX   VBP   _ 28 aux   _ _
28 climbed climb VERB  VBN   _ 0  root  _ _
29 to      to    ADP   IN    _ 30 case  _ _
30 23      23    NUM   CD    _ 28 obl   _ Mention=abstract|SpaceAfter=No
31 .       .     PUNCT .     _ 28 punct _ _
""")


def test_who_shelters_others_is_not_displaced() -> None:
    assert [] == figures("""
1 One      one     NUM   CD  _ 2 nsubj _ Mention=person
2 promised promise VERB  VBD _ 0 root  _ _
3 to       to      PART  TO  _ 4 mark  _ _
4 shelter  shelter VERB  VB  _ 2 xcomp _ _
5 the      the     DET   DT  _ 6 det   _ _
6 nuns     nun     NOUN  NNS _ 4 obj   _ Mention=person|SpaceAfter=No
7 .        .       PUNCT .   _ 2 punct _ _
""")


def test_those_who_get_aid_are_not_hurt() -> None:
    assert [("count", 900, "herders")] == figures("""
1 Some      some    DET   DT  _ 3 det    _ _
2 900       900     NUM   CD  _ 3 nummod _ _
3 herders   herder  NOUN  NNS _ 5 nsubj  _ Mention=person
4 are       be      AUX   VBP _ 5 aux    _ _
5 receiving receive VERB  VBG _ 0 root   _ _
6 aid       aid     NOUN  NN  _ 5 obj    _ Mention=abstract|SpaceAfter=No
7 .         .       PUNCT .   _ 5 punct  _ _
""")


def test_those_affected_are_not_damaged() -> None:
    assert [("count", 14, "parishes")] == figures("""
1 Hail     hail   NOUN  NN  _ 2 nsubj  _ Mention=event
2 affected affect VERB  VBD _ 0 root   _ _
3 14       14     NUM   CD  _ 4 nummod _ _
4 parishes parish NOUN  NNS _ 2 obj    _ Mention=place|SpaceAfter=No
5 .        .      PUNCT .   _ 2 punct  _ _
""")


def test_who_walks_out_of_a_hospital_is_not_hurt() -> None:
    assert [("count", 900, "nurses")] == figures("""
1  Some     some     DET   DT  _ 3  det    _ _
2  900      900      NUM   CD  _ 3  nummod _ _
3  nurses   nurse    NOUN  NNS _ 4  nsubj  _ Mention=person
4  walked   walk     VERB  VBD _ 0  root   _ _
5  out      out      ADP   IN  _ 8  case   _ _
6  of       of       ADP   IN  _ 8  case   _ _
7  the      the      DET   DT  _ 8  det    _ _
8  hospital hospital NOUN  NN  _ 4  obl    _ Mention=place
9  on       on       ADP   IN  _ 10 case   _ _
10 Monday   Monday   PROPN NNP _ 4  obl    _ Mention=time|SpaceAfter=No
11 .        .        PUNCT .   _ 4  punct  _ _
""")


def test_a_bomber_shot_down_is_a_thing() -> None:
    assert [("destroyed", 1, "bomber")] == figures("""
1 Pilots pilot  NOUN  NNS _ 2 nsubj        _ Mention=person
2 shot   shoot  VERB  VBD _ 0 root         _ _
3 down   down   ADP   RP  _ 2 compound:prt _ _
4 a      a      DET   DT  _ 5 det          _ _
5 bomber bomber NOUN  NN  _ 2 obj          _ Mention=object|SpaceAfter=No
6 .      .      PUNCT .   _ 2 punct        _ _
""")


def test_a_guess_at_the_number_before_is_no_second_one() -> None:
    assert [("fired", 5, "shots")] == figures("""
1  Police police NOUN  NN  _ 2 nsubj  _ Mention=organization
2  fired  fire   VERB  VBD _ 0 root   _ _
3  five   five   NUM   CD  _ 4 nummod _ _
4  shots  shot   NOUN  NNS _ 2 obj    _ Mention=abstract
5  or     or     CCONJ CC  _ 6 cc     _ _
6  six    six    NUM   CD  _ 4 conj   _ Mention=abstract
7  at     at     ADP   IN  _ 9 case   _ _
8  the    the    DET   DT  _ 9 det    _ _
9  van    van    NOUN  NN  _ 2 obl    _ Mention=object|SpaceAfter=No
10 .      .      PUNCT .   _ 2 punct  _ _
""")


def test_none_gravely_hurt_is_not_none_hurt() -> None:
    assert [("injured", 3, "people")] == figures("""
1  Three       three    NUM   CD   _ 2  nummod     _ _
2  people      people   NOUN  NNS  _ 4  nsubj:pass _ Mention=person
3  were        be       AUX   VBD  _ 4  aux:pass   _ _
4  stabbed     stab     VERB  VBN  _ 0  root       _ SpaceAfter=No
5  ;           ;        PUNCT :    _ 7  punct      _ _
6  none        none     PRON  DT   _ 7  nsubj      _ Mention=person
7  had         have     VERB  VBD  _ 4  parataxis  _ _
8  life        life     NOUN  NN   _ 10 compound   _ SpaceAfter=No
9  -           -        PUNCT HYPH _ 8  punct      _ SpaceAfter=No
10 threatening threaten VERB  VBG  _ 11 amod       _ _
11 injuries    injury   NOUN  NNS  _ 7  obj        _ Mention=event|SpaceAfter=No
12 .           .        PUNCT .    _ 4  punct      _ _
""")


def test_none_of_two_nouns_is_of_the_one_that_is_measured() -> None:
    assert [("injured", 0, "injuries")] == figures("""
1 There    there  PRON  EX  _ 2 expl  _ _
2 was      be     VERB  VBD _ 0 root  _ _
3 no       no     DET   DT  _ 4 det   _ _
4 damage   damage NOUN  NN  _ 2 nsubj _ Mention=event
5 or       or     CCONJ CC  _ 6 cc    _ _
6 injuries injury NOUN  NNS _ 4 conj  _ Mention=event|SpaceAfter=No
7 .        .      PUNCT .   _ 2 punct _ _
""")
