"""What a list, a status or a pronoun leaves to the number before it."""

from __future__ import annotations

from figures_over_trees import figures


def test_places_behind_a_dash_break_a_toll_down() -> None:
    assert [("killed", 14, "drownings"), ("killed", 6, "drownings"), ("killed", 4, "people")] == figures("""
1  Divers    diver    NOUN  NNS _ 2  nsubj     _ Mention=person
2  counted   count    VERB  VBD _ 0  root      _ _
3  14        14       NUM   CD  _ 4  nummod    _ _
4  drownings drowning NOUN  NNS _ 2  obj       _ Mention=event|SpaceAfter=No
5  :         :        PUNCT :   _ 6  punct     _ _
6  six       six      NUM   CD  _ 2  parataxis _ Mention=abstract
7  in        in       ADP   IN  _ 8  case      _ _
8  Orvik     Orvik    PROPN NNP _ 2  obl       _ Mention=place|SpaceAfter=No
9  ;         ;        PUNCT :   _ 10 punct     _ _
10 four      four     NUM   CD  _ 2  dep       _ Mention=abstract
11 each      each     DET   DT  _ 10 appos     _ Mention=abstract
12 in        in       ADP   IN  _ 13 case      _ _
13 Sabel     Sabel    PROPN NNP _ 11 nmod      _ Mention=place
14 and       and      CCONJ CC  _ 15 cc        _ _
15 Tarn      Tarn     PROPN NNP _ 13 conj      _ Mention=person|SpaceAfter=No
16 .         .        PUNCT .   _ 2  punct     _ _
""")


def test_those_confirmed_of_the_missing_are_missing() -> None:
    assert [("missing", 11, "missing sailors"), ("missing", 3, "missing sailors")] == figures("""
1  They       they     PRON  PRP _ 2  nsubj     _ Mention=person
2  listed     list     VERB  VBD _ 0  root      _ _
3  11         11       NUM   CD  _ 5  nummod    _ _
4  missing    missing  ADJ   JJ  _ 5  amod      _ _
5  sailors    sailor   NOUN  NNS _ 2  obj       _ Mention=person|SpaceAfter=No
6  ,          ,        PUNCT ,   _ 7  punct     _ _
7  three      three    NUM   CD  _ 5  appos     _ Mention=person
8  of         of       ADP   IN  _ 9  case      _ _
9  whom       whom     PRON  WP  _ 7  nmod      _ _
10 have       have     AUX   VBP _ 12 aux       _ _
11 been       be       AUX   VBN _ 12 aux:pass  _ _
12 identified identify VERB  VBN _ 5  acl:relcl _ SpaceAfter=No
13 .          .        PUNCT .   _ 2  punct     _ _
""")


def test_cases_of_one_status_share_their_noun() -> None:
    assert [("infected", 37, "confirmed cases"), ("infected", 8, "suspected cases")] == figures("""
1  Clinics   clinic  NOUN  NNS _ 2  nsubj _ Mention=organization
2  reported  report  VERB  VBD _ 0  root  _ _
3  37        37      NUM   CD  _ 2  obj   _ _
4  confirmed confirm VERB  VBN _ 2  ccomp _ _
5  and       and     CCONJ CC  _ 6  cc    _ _
6  eight     eight   NUM   CD  _ 4  conj  _ _
7  suspected suspect VERB  VBN _ 8  amod  _ _
8  cases     case    NOUN  NNS _ 4  conj  _ Mention=event
9  of        of      ADP   IN  _ 10 case  _ _
10 cholera   cholera NOUN  NN  _ 8  nmod  _ Mention=substance|SpaceAfter=No
11 .         .       PUNCT .   _ 2  punct _ _
""")


def test_a_status_behind_a_number_names_its_cases() -> None:
    assert [
        ("infected", 12, "confirmed cases"),
        ("infected", 9, "probable cases"),
        ("infected", 4, "suspected cases"),
    ] == figures("""
1  There     there    PRON  EX  _ 2  expl   _ _
2  were      be       VERB  VBD _ 0  root   _ _
3  12        12       NUM   CD  _ 5  nummod _ _
4  confirmed confirm  VERB  VBN _ 5  amod   _ _
5  cases     case     NOUN  NNS _ 2  nsubj  _ Mention=abstract|SpaceAfter=No
6  ,         ,        PUNCT ,   _ 8  punct  _ _
7  nine      nine     NUM   CD  _ 8  nsubj  _ _
8  probable  probable ADJ   JJ  _ 5  amod   _ _
9  and       and      CCONJ CC  _ 10 cc     _ _
10 four      four     NUM   CD  _ 8  conj   _ _
11 suspected suspect  VERB  VBN _ 5  conj   _ _
12 of        of       ADP   IN  _ 13 case   _ _
13 measles   measle   NOUN  NNS _ 11 obl    _ Mention=person|SpaceAfter=No
14 .         .        PUNCT .   _ 2  punct  _ _
""")


def test_a_relative_pronoun_names_a_sum() -> None:
    assert [("money", 4000000, "share")] == figures("""
1  The     the     DET   DT  _ 2  det       _ _
2  fund    fund    NOUN  NN  _ 3  nsubj     _ Mention=abstract
3  gives   give    VERB  VBZ _ 0  root      _ _
4  a       a       DET   DT  _ 5  det       _ _
5  share   share   NOUN  NN  _ 3  obj       _ Mention=abstract
6  which   which   PRON  WDT _ 8  nsubj     _ _
7  now     now     ADV   RB  _ 8  advmod    _ _
8  amounts amount  VERB  VBZ _ 5  acl:relcl _ _
9  to      to      ADP   IN  _ 10 case      _ _
10 $       $       SYM   $   _ 8  obl       _ Mention=abstract|SpaceAfter=No
11 4       4       NUM   CD  _ 12 compound  _ _
12 million million NUM   CD  _ 10 nummod    _ SpaceAfter=No
13 .       .       PUNCT .   _ 3  punct     _ _
""")


def test_a_pronoun_takes_up_a_sum() -> None:
    assert [("money", 70000, "Income"), ("money", 52000, "Income")] == figures("""
1 Income income NOUN  NN  _ 3 nsubj  _ Mention=abstract
2 was    be     AUX   VBD _ 3 cop    _ _
3 $      $      SYM   $   _ 0 root   _ Mention=abstract|SpaceAfter=No
4 70,000 70,000 NUM   CD  _ 3 nummod _ _
5 in     in     ADP   IN  _ 6 case   _ _
6 May    May    PROPN NNP _ 3 obl    _ Mention=time|SpaceAfter=No
7 .      .      PUNCT .   _ 3 punct  _ _

1 That   that   PRON  DT  _ 2 nsubj  _ Mention=abstract
2 fell   fall   VERB  VBD _ 0 root   _ _
3 to     to     ADP   IN  _ 4 case   _ _
4 $      $      SYM   $   _ 2 obl    _ Mention=abstract|SpaceAfter=No
5 52,000 52,000 NUM   CD  _ 4 nummod _ _
6 in     in     ADP   IN  _ 7 case   _ _
7 June   June   PROPN NNP _ 2 obl    _ Mention=time|SpaceAfter=No
8 .      .      PUNCT .   _ 2 punct  _ _
""")


def test_others_wounded_are_not_the_abducted() -> None:
    assert [("killed", 23, "farmers"), ("abducted", 9, "women"), ("injured", 17, "farmers")] == figures("""
1  Raiders  raider NOUN  NNS _ 2  nsubj      _ Mention=person
2  killed   kill   VERB  VBD _ 0  root       _ _
3  23       23     NUM   CD  _ 4  nummod     _ _
4  farmers  farmer NOUN  NNS _ 2  obj        _ Mention=person
5  and      and    CCONJ CC  _ 6  cc         _ _
6  abducted abduct VERB  VBD _ 2  conj       _ _
7  nine     nine   NUM   CD  _ 8  nummod     _ _
8  women    woman  NOUN  NNS _ 6  obj        _ Mention=person|SpaceAfter=No
9  ,        ,      PUNCT ,   _ 14 punct      _ _
10 and      and    CCONJ CC  _ 14 cc         _ _
11 17       17     NUM   CD  _ 12 nummod     _ _
12 others   other  NOUN  NNS _ 14 nsubj:pass _ Mention=person
13 were     be     AUX   VBD _ 14 aux:pass   _ _
14 wounded  wound  VERB  VBN _ 2  conj       _ SpaceAfter=No
15 .        .      PUNCT .   _ 2  punct      _ _
""")


def test_families_without_homes_are_displaced() -> None:
    assert [("killed", 52, "people"), ("missing", 19, "people"), ("displaced", 4800, "families")] == figures("""
1  Floods   flood   NOUN  NNS _ 3  nsubj  _ Mention=event
2  have     have    AUX   VBP _ 3  aux    _ _
3  left     leave   VERB  VBN _ 0  root   _ _
4  52       52      NUM   CD  _ 5  nummod _ _
5  dead     dead    ADJ   JJ  _ 3  xcomp  _ SpaceAfter=No
6  ,        ,       PUNCT ,   _ 8  punct  _ _
7  19       19      NUM   CD  _ 8  nsubj  _ Mention=abstract
8  missing  missing ADJ   JJ  _ 3  conj   _ _
9  and      and     CCONJ CC  _ 11 cc     _ _
10 4,800    4,800   NUM   CD  _ 11 nummod _ _
11 families family  NOUN  NNS _ 8  conj   _ Mention=person
12 without  without ADP   IN  _ 13 case   _ _
13 homes    home    NOUN  NNS _ 11 nmod   _ Mention=place|SpaceAfter=No
14 .        .       PUNCT .   _ 3  punct  _ _
""")


def test_families_without_power_are_counted() -> None:
    assert [("killed", 52, "people"), ("count", 4800, "families")] == figures("""
1  Floods   flood   NOUN  NNS _ 3  nsubj  _ Mention=event
2  have     have    AUX   VBP _ 3  aux    _ _
3  left     leave   VERB  VBN _ 0  root   _ _
4  52       52      NUM   CD  _ 5  nummod _ _
5  dead     dead    ADJ   JJ  _ 3  xcomp  _ _
6  and      and     CCONJ CC  _ 8  cc     _ _
7  4,800    4,800   NUM   CD  _ 8  nummod _ _
8  families family  NOUN  NNS _ 3  obj    _ Mention=person
9  without  without ADP   IN  _ 10 case   _ _
10 power    power   NOUN  NN  _ 8  nmod   _ Mention=abstract|SpaceAfter=No
11 .        .       PUNCT .   _ 3  punct  _ _
""")


def test_residents_under_orders_to_leave_are_evacuated() -> None:
    assert [("evacuated", 9400, "residents")] == figures("""
1 Some       some       DET   DT  _ 3 det      _ _
2 9,400      9,400      NUM   CD  _ 3 nummod   _ _
3 residents  resident   NOUN  NNS _ 7 nsubj    _ Mention=person
4 are        be         AUX   VBP _ 7 cop      _ _
5 under      under      ADP   IN  _ 7 case     _ _
6 evacuation evacuation NOUN  NN  _ 7 compound _ Mention=event
7 orders     order      NOUN  NNS _ 0 root     _ Mention=event|SpaceAfter=No
8 .          .          PUNCT .   _ 7 punct    _ _
""")


def test_a_second_share_is_not_of_the_first_ones_noun() -> None:
    assert [("money", 20000000, "budget"), ("money", 9000000, "budget"), ("money", 3000000, "budget")] == figures("""
1  The       the     DET   DT  _ 2  det      _ _
2  town      town    NOUN  NN  _ 3  nsubj    _ Mention=place
3  approved  approve VERB  VBD _ 0  root     _ _
4  a         a       DET   DT  _ 8  det      _ _
5  $         $       SYM   $   _ 8  compound _ Mention=abstract|SpaceAfter=No
6  20        20      NUM   CD  _ 7  compound _ _
7  million   million NUM   CD  _ 5  nummod   _ _
8  budget    budget  NOUN  NN  _ 3  obj      _ Mention=abstract|SpaceAfter=No
9  ,         ,       PUNCT ,   _ 11 punct    _ _
10 including include VERB  VBG _ 11 case     _ _
11 $         $       SYM   $   _ 8  appos    _ Mention=abstract|SpaceAfter=No
12 9         9       NUM   CD  _ 13 compound _ _
13 million   million NUM   CD  _ 11 nummod   _ _
14 for       for     ADP   IN  _ 15 case     _ _
15 roads     road    NOUN  NNS _ 11 nmod     _ Mention=place
16 and       and     CCONJ CC  _ 17 cc       _ _
17 $         $       SYM   $   _ 11 conj     _ Mention=abstract|SpaceAfter=No
18 3         3       NUM   CD  _ 19 compound _ _
19 million   million NUM   CD  _ 17 nummod   _ _
20 to        to      PART  TO  _ 21 mark     _ _
21 hire      hire    VERB  VB  _ 3  advcl    _ _
22 guards    guard   NOUN  NNS _ 21 obj      _ Mention=person|SpaceAfter=No
23 .         .       PUNCT .   _ 3  punct    _ _
""")


def test_dead_and_wounded_together_are_either() -> None:
    assert [("killed_or_injured", 12, "people")] == figures("""
1 The     the   DET   DT  _ 2 det   _ _
2 raid    raid  NOUN  NN  _ 3 nsubj _ Mention=object
3 left    leave VERB  VBD _ 0 root  _ _
4 12      12    NUM   CD  _ 3 obj   _ Mention=abstract
5 dead    dead  ADJ   JJ  _ 3 xcomp _ _
6 and     and   CCONJ CC  _ 7 cc    _ _
7 wounded wound VERB  VBN _ 5 conj  _ SpaceAfter=No
8 .       .     PUNCT .   _ 3 punct _ _
""")
