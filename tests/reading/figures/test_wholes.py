"""Parts, wholes and tolls that are told in a roundabout way, over trees as the network makes them."""

from __future__ import annotations

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.figures import read_figures


def measured(conllu: str) -> list[tuple[str, object]]:
    """Measure and number of each figure that is written; of a bound, the number that it names."""
    report, parse = read_conllu(conllu)
    drafts = [d for d in read_figures(report, parse, load()) if d.figure.measure != "count" and not d.figure.implied]
    return [(d.figure.measure, next(n for n in (d.figure.low, d.figure.high) if n is not None)) for d in drafts]


def test_a_second_victim_is_no_part_of_the_first() -> None:
    assert [("killed", 2), ("injured", 7)] == measured("""
1  The      the    DET   DT  _ 2  det   _ _
2  raiders  raider NOUN  NNS _ 3  nsubj _ Mention=person
3  attacked attack VERB  VBD _ 0  root  _ SpaceAfter=No
4  ,        ,      PUNCT ,   _ 5  punct _ _
5  killing  kill   VERB  VBG _ 3  advcl _ _
6  two      two    NUM   CD  _ 5  obj   _ Mention=person
7  of       of     ADP   IN  _ 9  case  _ _
8  the      the    DET   DT  _ 9  det   _ _
9  guards   guard  NOUN  NNS _ 6  nmod  _ Mention=person
10 and      and    CCONJ CC  _ 11 cc    _ _
11 wounding wound  VERB  VBG _ 3  conj  _ _
12 seven    seven  NUM   CD  _ 11 obj   _ Mention=abstract|SpaceAfter=No
13 .        .      PUNCT .   _ 3  punct _ _
""")


def test_what_a_part_is_out_of_keeps_its_own_measure() -> None:
    assert [("killed", 4), ("captured", 25)] == measured("""
1 Four      four    NUM   CD  _ 8 nsubj  _ Mention=abstract
2 of        of      ADP   IN  _ 6 case   _ _
3 the       the     DET   DT  _ 6 det    _ _
4 remaining remain  VERB  VBG _ 6 amod   _ _
5 25        25      NUM   CD  _ 6 nummod _ _
6 captives  captive NOUN  NNS _ 1 nmod   _ Mention=person
7 are       be      AUX   VBP _ 8 cop    _ _
8 dead      dead    ADJ   JJ  _ 0 root   _ SpaceAfter=No
9 .         .       PUNCT .   _ 8 punct  _ _
""")


def test_who_shoots_somebody_dead_is_not_dead() -> None:
    assert [] == measured("""
1 Eight     eight     NUM   CD  _ 2 nummod _ _
2 officers  officer   NOUN  NNS _ 3 nsubj  _ Mention=person
3 opened    open      VERB  VBD _ 0 root   _ _
4 fire      fire      NOUN  NN  _ 3 obj    _ Mention=event
5 and       and       CCONJ CC  _ 6 cc     _ _
6 shot      shoot     VERB  VBD _ 3 conj   _ _
7 Ostrander Ostrander PROPN NNP _ 6 obj    _ Name=B-LOC|Mention=place
8 dead      dead      ADJ   JJ  _ 6 obj    _ SpaceAfter=No
9 .         .         PUNCT .   _ 3 punct  _ _
""")


def test_a_toll_may_be_expected_to_pass_a_number() -> None:
    assert [("killed", 900)] == measured("""
1 The    the    DET   DT _ 2 det   _ _
2 toll   toll   NOUN  NN _ 4 nsubj _ Mention=abstract
3 could  could  AUX   MD _ 4 aux   _ _
4 exceed exceed VERB  VB _ 0 root  _ _
5 900    900    NUM   CD _ 4 obj   _ Mention=abstract|SpaceAfter=No
6 .      .      PUNCT .  _ 4 punct _ _
""")


def test_a_former_number_is_set_against_the_part_and_not_the_whole() -> None:
    assert [("killed", 9), ("killed", 14)] == measured("""
1  Nine     nine    NUM   CD  _ 9  nsubj  _ Mention=abstract
2  of       of      ADP   IN  _ 5  case   _ _
3  the      the     DET   DT  _ 5  det    _ _
4  300      300     NUM   CD  _ 5  nummod _ _
5  miners   miner   NOUN  NNS _ 1  nmod   _ Mention=person
6  on       on      ADP   IN  _ 8  case   _ _
7  the      the     DET   DT  _ 8  det    _ _
8  shift    shift   NOUN  NN  _ 5  nmod   _ Mention=event
9  died     die     VERB  VBD _ 0  root   _ SpaceAfter=No
10 ,        ,       PUNCT ,   _ 11 punct  _ _
11 compared compare VERB  VBN _ 9  advcl  _ _
12 with     with    ADP   IN  _ 13 case   _ _
13 14       14      NUM   CD  _ 11 obl    _ Mention=abstract
14 in       in      ADP   IN  _ 17 case   _ _
15 the      the     DET   DT  _ 17 det    _ _
16 other    other   ADJ   JJ  _ 17 amod   _ _
17 group    group   NOUN  NN  _ 11 obl    _ Mention=person|SpaceAfter=No
18 .        .       PUNCT .   _ 9  punct  _ _
""")


def test_people_bury_the_dead_and_slides_the_living() -> None:
    assert [("killed", 9), ("missing", 12)] == measured("""
1 Villagers  villager  NOUN  NNS  _ 2 nsubj     _ Mention=person
2 buried     bury      VERB  VBD  _ 0 root      _ _
3 nine       nine      NUM   CD   _ 2 obj       _ Mention=abstract
4 of         of        ADP   IN   _ 6 case      _ _
5 their      their     PRON  PRP$ _ 6 nmod:poss _ Mention=person
6 neighbours neighbour NOUN  NNS  _ 3 nmod      _ Mention=person|SpaceAfter=No
7 .          .         PUNCT .    _ 2 punct     _ _

1 The    the   DET   DT  _ 2 det    _ _
2 slide  slide NOUN  NN  _ 3 nsubj  _ Mention=event
3 buried bury  VERB  VBD _ 0 root   _ _
4 12     12    NUM   CD  _ 5 nummod _ _
5 men    man   NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .      .     PUNCT .   _ 3 punct  _ _
""")


def test_a_make_of_rifle_is_no_number_of_rifles() -> None:
    assert [("seized", 2)] == measured("""
1 Police police NOUN  NN  _ 2 nsubj    _ Mention=organization
2 seized seize  VERB  VBD _ 0 root     _ _
3 two    two    NUM   CD  _ 6 nummod   _ _
4 Falk   Falk   PROPN NNP _ 6 compound _ _
5 500    500    NUM   CD  _ 6 compound _ _
6 rifles rifle  NOUN  NNS _ 2 obj      _ Mention=object|SpaceAfter=No
7 .      .      PUNCT .   _ 2 punct    _ _
""")


def test_none_badly_hurt_is_not_none_hurt() -> None:
    assert [("injured", 9)] == measured("""
1  Nine   nine  NUM   CD  _ 2 nummod     _ _
2  pupils pupil NOUN  NNS _ 4 nsubj:pass _ Mention=person
3  were   be    AUX   VBD _ 4 aux:pass   _ _
4  hurt   hurt  ADJ   JJ  _ 0 root       _ SpaceAfter=No
5  ,      ,     PUNCT ,   _ 6 punct      _ _
6  none   none  PRON  NN  _ 4 nsubj:pass _ Mention=abstract
7  of     of    ADP   IN  _ 8 case       _ _
8  them   they  PRON  PRP _ 6 nmod       _ Mention=person
9  badly  badly ADV   RB  _ 6 advmod     _ SpaceAfter=No
10 .      .     PUNCT .   _ 4 punct      _ _
""")


def test_a_critical_condition_tells_who_is_hurt() -> None:
    assert [("injured", 3)] == measured("""
1  Fifteen   fifteen   NUM   CD  _ 2  nummod       _ _
2  climbers  climber   NOUN  NNS _ 13 nsubj:pass   _ Mention=person|SpaceAfter=No
3  ,         ,         PUNCT ,   _ 4  punct        _ _
4  three     three     NUM   CD  _ 2  appos        _ Mention=person
5  of        of        ADP   IN  _ 6  case         _ _
6  them      they      PRON  PRP _ 4  nmod         _ Mention=person
7  in        in        ADP   IN  _ 10 case         _ _
8  a         a         DET   DT  _ 10 det          _ _
9  critical  critical  ADJ   JJ  _ 10 amod         _ _
10 condition condition NOUN  NN  _ 4  nmod         _ Mention=abstract|SpaceAfter=No
11 ,         ,         PUNCT ,   _ 2  punct        _ _
12 were      be        AUX   VBD _ 13 aux:pass     _ _
13 flown     fly       VERB  VBN _ 0  root         _ _
14 out       out       ADV   RB  _ 13 compound:prt _ SpaceAfter=No
15 .         .         PUNCT .   _ 13 punct        _ _
""")


def test_a_number_in_custody_is_detained() -> None:
    assert [("detained", 9)] == measured("""
1  The     the     DET   DT  _ 2  det   _ _
2  raid    raid    NOUN  NN  _ 3  nsubj _ Mention=event
3  brought bring   VERB  VBD _ 0  root  _ _
4  to      to      ADP   IN  _ 5  case  _ _
5  nine    nine    NUM   CD  _ 3  obl   _ _
6  the     the     DET   DT  _ 7  det   _ _
7  number  number  NOUN  NN  _ 3  obj   _ Mention=abstract
8  of      of      ADP   IN  _ 9  case  _ _
9  people  people  NOUN  NNS _ 7  nmod  _ Mention=person
10 in      in      ADP   IN  _ 11 case  _ _
11 custody custody NOUN  NN  _ 9  nmod  _ Mention=abstract|SpaceAfter=No
12 .       .       PUNCT .   _ 3  punct _ _
""")


def test_a_day_before_a_sum_opens_no_range() -> None:
    assert [("money", 700000000), ("money", 600000000)] == measured("""
1  Sales   sale    NOUN  NNS _ 2  nsubj         _ Mention=abstract
2  rose    rise    VERB  VBD _ 0  root          _ _
3  in      in      ADP   IN  _ 6  case          _ _
4  the     the     DET   DT  _ 6  det           _ _
5  half    half    NOUN  JJ  _ 6  amod          _ _
6  year    year    NOUN  NN  _ 2  obl           _ Mention=time
7  to      to      ADP   IN  _ 9  case          _ _
8  May     May     PROPN NNP _ 9  nmod:unmarked _ _
9  30      30      NUM   CD  _ 6  nummod        _ Mention=time
10 to      to      ADP   IN  _ 11 case          _ _
11 $       $       SYM   $   _ 2  obl           _ Mention=abstract|SpaceAfter=No
12 700     700     NUM   CD  _ 13 compound      _ _
13 million million NUM   CD  _ 11 nummod        _ _
14 from    from    ADP   IN  _ 15 case          _ _
15 $       $       SYM   $   _ 2  obl           _ Mention=abstract|SpaceAfter=No
16 600     600     NUM   CD  _ 17 compound      _ _
17 million million NUM   CD  _ 15 nummod        _ SpaceAfter=No
18 .       .       PUNCT .   _ 2  punct         _ _
""")


def test_strikes_that_are_taken_for_a_passive_kill() -> None:
    assert [("killed", 38)] == measured("""
1  Government government NOUN  NN  _ 3  compound   _ Mention=organization
2  air        air        NOUN  NN  _ 3  compound   _ _
3  strikes    strike     NOUN  NNS _ 4  nsubj:pass _ Mention=event
4  killed     kill       VERB  VBN _ 18 ccomp      _ _
5  at         at         ADP   IN  _ 6  case       _ _
6  least      least      ADJ   JJS _ 7  nmod       _ _
7  38         38         NUM   CD  _ 8  nummod     _ _
8  people     people     NOUN  NNS _ 4  nsubj:pass _ Mention=person
9  in         in         ADP   IN  _ 12 case       _ _
10 the        the        DET   DT  _ 12 det        _ _
11 hill       hill       NOUN  NN  _ 12 compound   _ _
12 town       town       NOUN  NN  _ 4  obl        _ Mention=place
13 of         of         ADP   IN  _ 14 case       _ _
14 Orla       Orla       PROPN NNP _ 12 nmod       _ Mention=place
15 on         on         ADP   IN  _ 16 case       _ _
16 Sunday     Sunday     PROPN NNP _ 4  obl        _ Mention=time|SpaceAfter=No
17 ,          ,          PUNCT ,   _ 4  punct      _ _
18 said       say        VERB  VBD _ 0  root       _ _
19 a          a          DET   DT  _ 20 det        _ _
20 monitor    monitor    NOUN  NN  _ 18 iobj       _ Mention=person|SpaceAfter=No
21 .          .          PUNCT .   _ 18 punct      _ _
""")


def test_the_dead_are_so_many() -> None:
    assert [("killed", 3)] == measured("""
1 The      the      DET   DT   _ 2 det    _ _
2 dead     dead     NOUN  NN   _ 5 nsubj  _ Mention=person
3 are      be       AUX   VBP  _ 5 cop    _ _
4 three    three    NUM   CD   _ 5 nummod _ _
5 Dutchmen Dutchmen PROPN NNPS _ 0 root   _ Mention=person
6 and      and      CCONJ CC   _ 8 cc     _ _
7 a        a        DET   DT   _ 8 det    _ _
8 Belgian  Belgian  PROPN NNP  _ 5 conj   _ Mention=person|SpaceAfter=No
9 .        .        PUNCT .    _ 5 punct  _ _
""")


def test_scores_are_injured() -> None:
    assert [("injured", 20)] == measured("""
1  The      the    DET   DT  _ 2  det   _ _
2  storm    storm  NOUN  NN  _ 3  nsubj _ Mention=event
3  tore     tear   VERB  VBD _ 0  root  _ _
4  over     over   ADP   IN  _ 6  case  _ _
5  the      the    DET   DT  _ 6  det   _ _
6  islands  island NOUN  NNS _ 3  obl   _ Mention=place|SpaceAfter=No
7  ,        ,      PUNCT ,   _ 8  punct _ _
8  injuring injure VERB  VBG _ 3  conj  _ _
9  scores   score  NOUN  NNS _ 8  obj   _ Mention=abstract
10 and      and    CCONJ CC  _ 11 cc    _ _
11 blocking block  VERB  VBG _ 8  conj  _ _
12 roads    road   NOUN  NNS _ 11 obj   _ Mention=place|SpaceAfter=No
13 .        .      PUNCT .   _ 3  punct _ _
""")


def test_troops_that_a_country_has_somewhere_are_deployed() -> None:
    assert [("deployed", 900)] == measured("""
1  Marovia Marovia PROPN NNP _ 11 nsubj     _ Name=B-LOC|Mention=place|SpaceAfter=No
2  ,       ,       PUNCT ,   _ 4  punct     _ _
3  which   which   PRON  WDT _ 4  nsubj     _ _
4  has     have    VERB  VBZ _ 1  acl:relcl _ _
5  900     900     NUM   CD  _ 6  nummod    _ _
6  troops  troops  NOUN  NNS _ 4  obj       _ Mention=person
7  on      on      ADP   IN  _ 9  case      _ _
8  the     the     DET   DT  _ 9  det       _ _
9  island  island  NOUN  NN  _ 6  nmod      _ Mention=place|SpaceAfter=No
10 ,       ,       PUNCT ,   _ 1  punct     _ _
11 said    say     VERB  VBD _ 0  root      _ _
12 nothing nothing PRON  NN  _ 11 obj       _ Mention=abstract|SpaceAfter=No
13 .       .       PUNCT .   _ 11 punct     _ _
""")


def test_families_moved_to_schools_are_evacuated() -> None:
    assert [("evacuated", 300)] == measured("""
1  Some     some   DET   DT  _ 3  det        _ _
2  300      300    NUM   CD  _ 3  nummod     _ _
3  families family NOUN  NNS _ 5  nsubj:pass _ Mention=person
4  were     be     AUX   VBD _ 5  aux:pass   _ _
5  moved    move   VERB  VBN _ 0  root       _ _
6  to       to     ADP   IN  _ 7  case       _ _
7  schools  school NOUN  NNS _ 5  obl        _ Mention=organization
8  in       in     ADP   IN  _ 10 case       _ _
9  the      the    DET   DT  _ 10 det        _ _
10 valley   valley NOUN  NN  _ 7  nmod       _ Mention=place|SpaceAfter=No
11 .        .      PUNCT .   _ 5  punct      _ _
""")


def test_people_stay_in_evacuation_centres() -> None:
    assert [("displaced", 900)] == measured("""
1  About      about      ADV   RB  _ 2 advmod   _ _
2  900        900        NUM   CD  _ 3 nummod   _ _
3  people     people     NOUN  NNS _ 5 nsubj    _ Mention=person
4  are        be         AUX   VBP _ 5 aux      _ _
5  staying    stay       VERB  VBG _ 0 root     _ _
6  in         in         ADP   IN  _ 9 case     _ _
7  12         12         NUM   CD  _ 9 nummod   _ _
8  evacuation evacuation NOUN  NN  _ 9 compound _ Mention=event
9  centres    centre     NOUN  NNS _ 5 obl      _ Mention=place|SpaceAfter=No
10 .          .          PUNCT .   _ 5 punct    _ _
""")


def test_a_toll_of_both_names_the_dead_and_the_hurt() -> None:
    assert [("killed_or_injured", 900)] == measured("""
1  Marovia Marovia PROPN NNP _ 3  nsubj  _ Name=B-LOC|Mention=place
2  has     have    AUX   VBZ _ 3  aux    _ _
3  lost    lose    VERB  VBN _ 0  root   _ _
4  more    more    ADV   RBR _ 6  advmod _ _
5  than    than    ADP   IN  _ 4  fixed  _ _
6  900     900     NUM   CD  _ 7  nummod _ _
7  troops  troops  NOUN  NNS _ 3  obj    _ Mention=person|SpaceAfter=No
8  ,       ,       PUNCT ,   _ 9  punct  _ _
9  killed  kill    VERB  VBN _ 3  conj   _ _
10 and     and     CCONJ CC  _ 11 cc     _ _
11 wounded wound   VERB  VBN _ 9  conj   _ SpaceAfter=No
12 .       .       PUNCT .   _ 3  punct  _ _
""")


def test_what_one_has_is_no_part_of_what_a_part_is_of() -> None:
    assert [("killed", 2)] == measured("""
1 Two    two   NUM   CD   _ 7 nsubj:pass _ Mention=person
2 of     of    ADP   IN   _ 5 case       _ _
3 his    his   PRON  PRP$ _ 5 nmod:poss  _ Mention=person
4 three  three NUM   CD   _ 5 nummod     _ _
5 sons   son   NOUN  NNS  _ 1 nmod       _ Mention=person
6 were   be    AUX   VBD  _ 7 aux:pass   _ _
7 killed kill  VERB  VBN  _ 0 root       _ SpaceAfter=No
8 .      .     PUNCT .    _ 7 punct      _ _
""")


def test_those_who_take_hostages_are_none() -> None:
    assert [("abducted", 11)] == measured("""
1 Two     two     NUM   CD  _ 3 nummod _ _
2 masked  masked  VERB  JJ  _ 3 amod   _ _
3 men     man     NOUN  NNS _ 4 nsubj  _ Mention=person
4 took    take    VERB  VBD _ 0 root   _ _
5 11      11      NUM   CD  _ 6 nummod _ _
6 people  people  NOUN  NNS _ 4 obj    _ Mention=person
7 hostage hostage ADJ   RB  _ 4 xcomp  _ SpaceAfter=No
8 .       .       PUNCT .   _ 4 punct  _ _
""")


def test_where_the_dead_come_from_is_no_toll() -> None:
    assert [("killed", 4)] == measured("""
1 Four   four   NUM   CD  _ 8 nsubj  _ Mention=abstract
2 of     of     ADP   IN  _ 4 case   _ _
3 the    the    DET   DT  _ 4 det    _ _
4 dead   dead   NOUN  JJ  _ 1 nmod   _ _
5 were   be     AUX   VBD _ 8 cop    _ _
6 from   from   ADP   IN  _ 8 case   _ _
7 one    one    NUM   CD  _ 8 nummod _ _
8 family family NOUN  NN  _ 0 root   _ Mention=person|SpaceAfter=No
9 .      .      PUNCT .   _ 8 punct  _ _
""")


def test_a_bare_amount_is_the_loot() -> None:
    assert [("money", 3000000), ("money", 5000000)] == measured("""
1 The     the     DET   DT  _ 2 det      _ _
2 robbers robber  NOUN  NNS _ 3 nsubj    _ Mention=person
3 took    take    VERB  VBD _ 0 root     _ _
4 three   three   NUM   CD  _ 5 compound _ _
5 million million NUM   CD  _ 6 nummod   _ _
6 euros   euro    NOUN  NNS _ 3 obj      _ Mention=abstract|SpaceAfter=No
7 .       .       PUNCT .   _ 3 punct    _ _

1 The     the     DET   DT  _ 2 det      _ _
2 loot    loot    NOUN  NN  _ 4 nsubj    _ Mention=abstract
3 was     be      AUX   VBD _ 4 cop      _ _
4 closer  closer  ADJ   JJR _ 0 root     _ _
5 to      to      ADP   IN  _ 7 case     _ _
6 five    five    NUM   CD  _ 7 compound _ _
7 million million NUM   CD  _ 4 obl      _ Mention=abstract|SpaceAfter=No
8 .       .       PUNCT .   _ 4 punct    _ _
""")


def test_the_dead_are_buried_where_nothing_came_down() -> None:
    assert [("killed", 26)] == measured("""
1 Clashes clash NOUN  NNS _ 2 nsubj        _ Mention=event
2 broke   break VERB  VBD _ 0 root         _ _
3 out     out   ADP   RP  _ 2 compound:prt _ SpaceAfter=No
4 .       .     PUNCT .   _ 2 punct        _ _

1 Some   some   DET   DT  _ 3 det        _ _
2 26     26     NUM   CD  _ 3 nummod     _ _
3 men    man    NOUN  NNS _ 5 nsubj:pass _ Mention=person
4 were   be     AUX   VBD _ 5 aux:pass   _ _
5 buried bury   VERB  VBN _ 0 root       _ _
6 on     on     ADP   IN  _ 7 case       _ _
7 Sunday Sunday PROPN NNP _ 5 obl        _ Mention=time|SpaceAfter=No
8 .      .      PUNCT .   _ 5 punct      _ _
""")


def test_who_is_hoped_to_be_found_is_still_missing() -> None:
    assert [("missing", 200)] == measured("""
1  Hopes   hope   NOUN  NNS _ 2  nsubj  _ Mention=abstract
2  faded   fade   VERB  VBD _ 0  root   _ _
3  of      of     SCONJ IN  _ 4  mark   _ _
4  finding find   VERB  VBG _ 2  advcl  _ _
5  some    some   DET   DT  _ 7  det    _ _
6  200     200    NUM   CD  _ 7  nummod _ _
7  people  people NOUN  NNS _ 4  obj    _ Mention=person
8  missing miss   VERB  JJ  _ 7  acl    _ _
9  after   after  ADP   IN  _ 11 case   _ _
10 the     the    DET   DT  _ 11 det    _ _
11 flood   flood  NOUN  NN  _ 8  obl    _ Mention=event|SpaceAfter=No
12 .       .      PUNCT .   _ 2  punct  _ _
""")


def test_who_counts_bodies_counts_the_dead() -> None:
    assert [("captured", 6), ("killed", 17)] == measured("""
1 The      the     DET   DT  _ 2 det    _ _
2 raiders  raider  NOUN  NNS _ 3 nsubj  _ Mention=person
3 captured capture VERB  VBD _ 0 root   _ _
4 six      six     NUM   CD  _ 5 nummod _ _
5 men      man     NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .        .       PUNCT .   _ 3 punct  _ _

1 A      a     DET   DT  _ 2 det   _ _
2 lorry  lorry NOUN  NN  _ 4 nsubj _ Mention=object
3 was    be    AUX   VBD _ 4 cop   _ _
4 full   full  ADJ   JJ  _ 0 root  _ _
5 of     of    ADP   IN  _ 6 case  _ _
6 bodies body  NOUN  NNS _ 4 obl   _ Mention=object|SpaceAfter=No
7 .      .     PUNCT .   _ 4 punct _ _

1  "       "      PUNCT ``  _ 3 punct _ SpaceAfter=No
2  I       I      PRON  PRP _ 3 nsubj _ Mention=person
3  counted count  VERB  VBD _ 7 ccomp _ _
4  17      17     NUM   CD  _ 3 obj   _ Mention=abstract|SpaceAfter=No
5  ,       ,      PUNCT ,   _ 3 punct _ SpaceAfter=No
6  "       "      PUNCT ''  _ 3 punct _ _
7  said    say    VERB  VBD _ 0 root  _ _
8  a       a      DET   DT  _ 9 det   _ _
9  trader  trader NOUN  NN  _ 3 obj   _ Mention=person|SpaceAfter=No
10 .       .      PUNCT .   _ 7 punct _ _
""")


def test_people_who_sleep_in_the_open_are_displaced() -> None:
    assert [("displaced", 900)] == measured("""
1 About    about  ADV   RB  _ 2 advmod _ _
2 900      900    NUM   CD  _ 3 nummod _ _
3 people   people NOUN  NNS _ 5 nsubj  _ Mention=person
4 are      be     AUX   VBP _ 5 aux    _ _
5 sleeping sleep  VERB  VBG _ 0 root   _ _
6 in       in     ADP   IN  _ 8 case   _ _
7 the      the    DET   DT  _ 8 det    _ _
8 open     open   NOUN  NN  _ 5 obl    _ Mention=place|SpaceAfter=No
9 .        .      PUNCT .   _ 5 punct  _ _
""")


def test_some_of_the_dead_are_dead_whatever_they_had() -> None:
    assert [("killed", 41)] == measured("""
1  He     he    PRON  PRP _ 2  nsubj    _ Mention=person
2  said   say   VERB  VBD _ 0  root     _ _
3  the    the   DET   DT  _ 4  det      _ _
4  bodies body  NOUN  NNS _ 10 nsubj    _ Mention=object
5  of     of    ADP   IN  _ 6  case     _ _
6  41     41    NUM   CD  _ 4  nmod     _ _
7  of     of    ADP   IN  _ 9  case     _ _
8  the    the   DET   DT  _ 9  det      _ _
9  dead   dead  NOUN  JJ  _ 6  nmod     _ _
10 showed show  VERB  VBD _ 2  ccomp    _ _
11 stab   stab  NOUN  NN  _ 12 compound _ _
12 wounds wound NOUN  NNS _ 10 obj      _ Mention=object|SpaceAfter=No
13 .      .     PUNCT .   _ 2  punct    _ _
""")


def test_who_counts_refugees_does_not_undo_them() -> None:
    assert [("displaced", 8000)] == measured("""
1 The      the     DET   DT  _ 2 det    _ _
2 agency   agency  NOUN  NN  _ 3 nsubj  _ Mention=organization
3 counts   count   VERB  VBZ _ 0 root   _ _
4 8,000    8,000   NUM   CD  _ 5 nummod _ _
5 refugees refugee NOUN  NNS _ 3 obj    _ Mention=person
6 on       on      ADP   IN  _ 8 case   _ _
7 the      the     DET   DT  _ 8 det    _ _
8 island   island  NOUN  NN  _ 5 nmod   _ Mention=place|SpaceAfter=No
9 .        .       PUNCT .   _ 3 punct  _ _
""")


def test_a_number_of_some_of_them_is_no_emergency_call() -> None:
    assert [("captured", 112)] == measured("""
1 Guards     guard     NOUN  NNS _ 2 nsubj _ Mention=person
2 recaptured recapture VERB  VBD _ 0 root  _ _
3 112        112       NUM   CD  _ 2 obj   _ Mention=abstract
4 of         of        ADP   IN  _ 6 case  _ _
5 the        the       DET   DT  _ 6 det   _ _
6 fugitives  fugitive  NOUN  NNS _ 3 nmod  _ Mention=person|SpaceAfter=No
7 .          .         PUNCT .   _ 2 punct _ _

1 Call call VERB  VB _ 0 root  _ _
2 911  911  NUM   CD _ 1 obj   _ Mention=abstract
3 at   at   ADP   IN _ 4 case  _ _
4 once once ADV   RB _ 1 obl   _ SpaceAfter=No
5 .    .    PUNCT .  _ 1 punct _ _
""")


def test_who_is_known_to_be_in_custody_is_detained() -> None:
    assert [("detained", 6)] == measured("""
1  Six      six     NUM   CD  _ 2  nummod     _ _
2  suspects suspect NOUN  NNS _ 8  nsubj:pass _ Mention=person
3  in       in      ADP   IN  _ 6  case       _ _
4  the      the     DET   DT  _ 6  det        _ _
5  Orla     Orla    PROPN NNP _ 6  compound   _ _
6  case     case    NOUN  NN  _ 2  nmod       _ Mention=abstract
7  are      be      AUX   VBP _ 8  aux:pass   _ _
8  known    know    VERB  VBN _ 0  root       _ _
9  to       to      PART  TO  _ 12 mark       _ _
10 be       be      AUX   VB  _ 12 cop        _ _
11 in       in      ADP   IN  _ 12 case       _ _
12 custody  custody NOUN  NN  _ 8  xcomp      _ SpaceAfter=No
13 .        .       PUNCT .   _ 8  punct      _ _
""")


def test_who_loses_members_of_a_family_tells_of_deaths() -> None:
    assert [("killed", 5)] == measured("""
1  A        a        DET   DT   _ 2  det       _ _
2  resident resident NOUN  NN   _ 3  nsubj     _ Mention=person
3  said     say      VERB  VBD  _ 0  root      _ _
4  he       he       PRON  PRP  _ 6  nsubj     _ Mention=person
5  had      have     AUX   VBD  _ 6  aux       _ _
6  lost     lose     VERB  VBN  _ 3  ccomp     _ _
7  five     five     NUM   CD   _ 8  nummod    _ _
8  members  member   NOUN  NNS  _ 6  obj       _ Mention=person
9  of       of       ADP   IN   _ 11 case      _ _
10 his      his      PRON  PRP$ _ 11 nmod:poss _ Mention=person
11 family   family   NOUN  NN   _ 8  nmod      _ Mention=person|SpaceAfter=No
12 .        .        PUNCT .    _ 3  punct     _ _
""")


def test_a_case_count_rises() -> None:
    assert [("infected", 17)] == measured("""
1  The    the    DET   DT  _ 3 det      _ _
2  case   case   NOUN  NN  _ 3 compound _ Mention=abstract
3  count  count  NOUN  NN  _ 7 nsubj    _ Mention=abstract
4  in     in     ADP   IN  _ 6 case     _ _
5  the    the    DET   DT  _ 6 det      _ _
6  valley valley NOUN  NN  _ 3 nmod     _ Mention=place
7  rose   rise   VERB  VBD _ 0 root     _ _
8  to     to     ADP   IN  _ 9 case     _ _
9  17     17     NUM   CD  _ 7 obl      _ Mention=abstract|SpaceAfter=No
10 .      .      PUNCT .   _ 7 punct    _ _
""")


def test_who_is_killed_is_no_object_whatever_the_network_takes_them_for() -> None:
    assert [("killed", 2)] == measured("""
1 Raiders     raider     NOUN  NNS _ 2 nsubj  _ Mention=person
2 killed      kill       VERB  VBD _ 0 root   _ _
3 two         two        NUM   CD  _ 4 nummod _ _
4 vaccinators vaccinator NOUN  NNS _ 2 obj    _ Mention=object|SpaceAfter=No
5 .           .          PUNCT .   _ 2 punct  _ _
""")
