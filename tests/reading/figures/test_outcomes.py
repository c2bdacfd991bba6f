"""Which of several words says what befell those counted, over trees as the network makes them."""

from __future__ import annotations

from figures_over_trees import measured

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.figures import read_figures


def test_two_fatally_is_two_killed() -> None:
    assert [("killed_or_injured", 4), ("killed", 2)] == measured("""
1 Four    four    NUM   CD  _ 2 nummod     _ _
2 clerks  clerk   NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ SpaceAfter=No
5 ,       ,       PUNCT ,   _ 7 punct      _ _
6 two     two     NUM   CD  _ 7 nummod     _ _
7 fatally fatally ADJ   RB  _ 4 advmod     _ SpaceAfter=No
8 .       .       PUNCT .   _ 4 punct      _ _
""")


def test_mortally_wounded_is_killed() -> None:
    assert [("killed", 2)] == measured("""
1 Two      two      NUM  CD  _ 2 nummod     _ _
2 clerks   clerk    NOUN NNS _ 5 nsubj:pass _ Mention=person
3 were     be       AUX  VBD _ 5 aux:pass   _ _
4 mortally mortally ADV  RB  _ 5 advmod     _ _
5 wounded  wound    VERB VBN _ 0 root       _ SpaceAfter=No
6 .        .        PUNCT .  _ 5 punct      _ _
""")


def test_an_age_that_bounds_children_counts_no_wounded() -> None:
    assert [("injured", 2)] == measured("""
1  Two      two      NUM   CD  _ 2  nummod     _ _
2  children child    NOUN  NNS _ 9  nsubj:pass _ Mention=person
3  under    under    ADP   IN  _ 5  case       _ _
4  the      the      DET   DT  _ 5  det        _ _
5  age      age      NOUN  NN  _ 2  nmod       _ _
6  of       of       ADP   IN  _ 7  case       _ _
7  eight    eight    NUM   CD  _ 5  nmod       _ _
8  badly    badly    ADV   RB  _ 9  advmod     _ _
9  wounded  wound    VERB  VBN _ 0  root       _ SpaceAfter=No
10 .        .        PUNCT .   _ 9  punct      _ _
""")


def test_what_is_fully_damaged_is_destroyed() -> None:
    assert [("destroyed", 90)] == measured("""
1 The     the    DET   DT  _ 2 det    _ _
2 flood   flood  NOUN  NN  _ 4 nsubj  _ Mention=place
3 fully   fully  ADV   RB  _ 4 advmod _ _
4 damaged damage VERB  VBD _ 0 root   _ _
5 90      90     NUM   CD  _ 6 nummod _ _
6 houses  house  NOUN  NNS _ 4 obj    _ Mention=place|SpaceAfter=No
7 .       .      PUNCT .   _ 4 punct  _ _
""")


def test_a_police_post_is_a_thing() -> None:
    assert [("destroyed", 15), ("destroyed", 2)] == measured("""
1 They   they   PRON  PRP _ 2 nsubj    _ Mention=person
2 burned burn   VERB  VBD _ 0 root     _ _
3 15     15     NUM   CD  _ 4 nummod   _ _
4 cars   car    NOUN  NNS _ 2 obj      _ Mention=object
5 and    and    CCONJ CC  _ 8 cc       _ _
6 two    two    NUM   CD  _ 8 nummod   _ _
7 police police NOUN  NN  _ 8 compound _ _
8 posts  post   NOUN  NNS _ 4 conj     _ Mention=object|SpaceAfter=No
9 .      .      PUNCT .   _ 2 punct    _ _
""")


def test_soldiers_lost_are_killed_and_tanks_lost_destroyed() -> None:
    assert [("killed", 310), ("destroyed", 4)] == measured("""
1 The      the     DET   DT  _ 2 det    _ _
2 army     army    NOUN  NN  _ 3 nsubj  _ Mention=organization
3 lost     lose    VERB  VBD _ 0 root   _ _
4 310      310     NUM   CD  _ 5 nummod _ _
5 soldiers soldier NOUN  NNS _ 3 obj    _ Mention=person
6 and      and     CCONJ CC  _ 8 cc     _ _
7 four     four    NUM   CD  _ 8 nummod _ _
8 tanks    tank    NOUN  NNS _ 5 conj   _ Mention=object|SpaceAfter=No
9 .        .       PUNCT .   _ 3 punct  _ _
""")


def test_rockets_intercepted_are_destroyed() -> None:
    assert [("destroyed", 5)] == measured("""
1 The         the       DET   DT  _ 2 det    _ _
2 battery     battery   NOUN  NN  _ 3 nsubj  _ Mention=object
3 intercepted intercept VERB  VBD _ 0 root   _ _
4 five        five      NUM   CD  _ 5 nummod _ _
5 rockets     rocket    NOUN  NNS _ 3 obj    _ Mention=event|SpaceAfter=No
6 .           .         PUNCT .   _ 3 punct  _ _
""")


def test_the_missing_who_are_feared_dead_are_missing() -> None:
    assert [("missing", 12)] == measured("""
1 Twelve  twelve  NUM   CD  _ 2 nummod _ _
2 people  people  NOUN  NNS _ 5 nsubj  _ Mention=person
3 are     be      AUX   VBP _ 5 aux    _ _
4 still   still   ADV   RB  _ 5 advmod _ _
5 missing missing ADJ   JJ  _ 0 root   _ _
6 and     and     CCONJ CC  _ 7 cc     _ _
7 feared  fear    VERB  VBN _ 5 conj   _ _
8 dead    dead    ADJ   JJ  _ 7 xcomp  _ SpaceAfter=No
9 .       .       PUNCT .   _ 5 punct  _ _
""")


def test_the_wounded_who_succumbed_are_killed() -> None:
    assert [("killed", 9)] == measured("""
1 Nine      nine    NUM   CD  _ 2 nummod     _ _
2 guards    guard   NOUN  NNS _ 6 nsubj      _ Mention=person
3 who       who     PRON  WP  _ 5 nsubj:pass _ _
4 were      be      AUX   VBD _ 5 aux:pass   _ _
5 wounded   wound   VERB  VBN _ 2 acl:relcl  _ _
6 succumbed succumb VERB  VBD _ 0 root       _ SpaceAfter=No
7 .         .       PUNCT .   _ 6 punct      _ _
""")


def test_a_toll_hits_a_number() -> None:
    assert [("killed", 14)] == measured("""
1 The  the  DET  DT  _ 2 det   _ _
2 toll toll NOUN NN  _ 3 nsubj _ Mention=abstract
3 hits hit  VERB VBZ _ 0 root  _ _
4 14   14   NUM  CD  _ 3 obj   _ Mention=abstract
""")


def test_a_part_set_off_has_a_word_of_its_own() -> None:
    assert [("killed", 4), ("rescued", 2), ("injured", 1)] == measured("""
1  Four      four     NUM   CD  _ 3  nsubj:pass _ Mention=abstract
2  were      be       AUX   VBD _ 3  aux:pass   _ _
3  found     find     VERB  VBN _ 0  root       _ _
4  dead      dead     ADJ   JJ  _ 3  xcomp      _ SpaceAfter=No
5  ,         ,        PUNCT ,   _ 8  punct      _ _
6  and       and      CCONJ CC  _ 16 cc         _ _
7  two       two      NUM   CD  _ 8  nummod     _ _
8  survivors survivor NOUN  NNS _ 16 nsubj:pass _ Mention=person|SpaceAfter=No
9  ,         ,        PUNCT ,   _ 10 punct      _ _
10 one       one      NUM   CD  _ 16 nsubj:pass _ Mention=person
11 of        of       ADP   IN  _ 12 case       _ _
12 them      they     PRON  PRP _ 10 nmod       _ Mention=person
13 wounded   wound    VERB  VBN _ 8  acl        _ SpaceAfter=No
14 ,         ,        PUNCT ,   _ 10 punct      _ _
15 were      be       AUX   VBD _ 16 aux:pass   _ _
16 rescued   rescue   VERB  VBN _ 3  conj       _ SpaceAfter=No
17 .         .        PUNCT .   _ 3  punct      _ _
""")


def test_the_injured_at_a_number_are_a_toll() -> None:
    assert [("killed", 31), ("injured", 74)] == measured("""
1  It      it      PRON  PRP _ 2  nsubj _ Mention=abstract
2  put     put     VERB  VBD _ 0  root  _ _
3  the     the     DET   DT  _ 4  det   _ _
4  number  number  NOUN  NN  _ 2  obj   _ Mention=abstract
5  of      of      ADP   IN  _ 6  case  _ _
6  dead    dead    ADJ   JJ  _ 4  nmod  _ _
7  at      at      ADP   IN  _ 8  case  _ _
8  31      31      NUM   CD  _ 2  obl   _ Mention=time
9  and     and     CCONJ CC  _ 11 cc    _ _
10 the     the     DET   DT  _ 11 det   _ _
11 injured injured ADJ   JJ  _ 4  conj  _ _
12 at      at      ADP   IN  _ 13 case  _ _
13 74      74      NUM   CD  _ 11 obl   _ Mention=time|SpaceAfter=No
14 .       .       PUNCT .   _ 2  punct _ _
""")


def test_the_number_killed_is_a_toll() -> None:
    assert [("killed", 8)] == measured("""
1 This   this   PRON  DT  _ 2 nsubj _ Mention=event
2 brings bring  VERB  VBZ _ 0 root  _ _
3 the    the    DET   DT  _ 4 det   _ _
4 number number NOUN  NN  _ 2 obj   _ Mention=abstract
5 killed kill   VERB  VBN _ 4 acl   _ _
6 to     to     ADP   IN  _ 7 case  _ _
7 eight  eight  NUM   CD  _ 5 obl   _ Mention=abstract|SpaceAfter=No
8 .      .      PUNCT .   _ 2 punct _ _
""")


def test_two_the_number_is_two() -> None:
    assert [("killed", 2)] == measured("""
1  "      "      PUNCT ``  _ 3  punct  _ SpaceAfter=No
2  That   that   PRON  DT  _ 3  nsubj  _ Mention=event
3  brings bring  VERB  VBZ _ 18 ccomp  _ _
4  to     to     ADP   IN  _ 7  case   _ _
5  two    two    NUM   CD  _ 7  nummod _ _
6  the    the    DET   DT  _ 7  det    _ _
7  number number NOUN  NN  _ 3  obl    _ Mention=abstract
8  of     of     ADP   IN  _ 9  case   _ _
9  deaths death  NOUN  NNS _ 7  nmod   _ _
10 we     we     PRON  PRP _ 12 nsubj  _ Mention=person
11 can    can    AUX   MD  _ 12 aux    _ _
12 link   link   VERB  VB  _ 3  advcl  _ _
13 to     to     ADP   IN  _ 14 case   _ _
14 it     it     PRON  PRP _ 12 obl    _ Mention=abstract|SpaceAfter=No
15 ,      ,      PUNCT ,   _ 3  punct  _ SpaceAfter=No
16 "      "      PUNCT ''  _ 3  punct  _ _
17 she    she    PRON  PRP _ 18 nsubj  _ Mention=person
18 said   say    VERB  VBD _ 0  root   _ SpaceAfter=No
19 .      .      PUNCT .   _ 18 punct  _ _
""")


def test_eight_of_the_wounded_who_died_are_killed() -> None:
    assert [("killed", 8)] == measured("""
1 Eight   eight NUM   CD  _ 6 nsubj _ Mention=person
2 of      of    ADP   IN  _ 4 case  _ _
3 the     the   DET   DT  _ 4 det   _ _
4 wounded wound NOUN  NNS _ 1 nmod  _ Mention=person
5 had     have  AUX   VBD _ 6 aux   _ _
6 died    die   VERB  VBN _ 0 root  _ SpaceAfter=No
7 .       .     PUNCT .   _ 6 punct _ _
""")


def test_he_shot_and_killed_his_two_brothers() -> None:
    assert [("killed", 2)] == measured("""
1  She      she   PRON  PRP  _ 2  nsubj     _ Mention=person
2  watched  watch VERB  VBD  _ 0  root      _ _
3  as       as    SCONJ IN   _ 5  mark      _ _
4  he       he    PRON  PRP  _ 5  nsubj     _ Mention=person
5  shot     shoot VERB  VBD  _ 2  advcl     _ _
6  and      and   CCONJ CC   _ 7  cc        _ _
7  killed   kill  VERB  VBD  _ 5  conj      _ _
8  his      his   PRON  PRP$ _ 12 nmod:poss _ Mention=person
9  two      two   NUM   CD   _ 12 nummod    _ _
10 step     step  NOUN  NN   _ 12 compound  _ SpaceAfter=No
11 -        -     PUNCT HYPH _ 10 punct     _ SpaceAfter=No
12 children child NOUN  NNS  _ 7  obj       _ Mention=person|SpaceAfter=No
13 .        .     PUNCT .    _ 2  punct     _ _
""")


def test_those_of_them_fatally_infected_are_killed() -> None:
    assert [("infected", 90), ("killed", 40)] == measured("""
1  The      the     DET   DT  _ 2 det    _ _
2  virus    virus   NOUN  NN  _ 3 nsubj  _ Mention=abstract
3  infected infect  VERB  VBD _ 0 root   _ _
4  90       90      NUM   CD  _ 5 nummod _ _
5  nurses   nurse   NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6  ,        ,       PUNCT ,   _ 7 punct  _ _
7  40       40      NUM   CD  _ 5 appos  _ Mention=abstract
8  of       of      ADP   IN  _ 9 case   _ _
9  them     they    PRON  PRP _ 7 nmod   _ Mention=person
10 fatally  fatally ADV   RB  _ 3 advmod _ SpaceAfter=No
11 .        .       PUNCT .   _ 3 punct  _ _
""")


def test_the_words_of_a_figure_hold_both_that_make_its_measure() -> None:
    report, parse = read_conllu("""
1 Nine    nine    NUM   CD  _ 2 nummod     _ _
2 miners  miner   NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 killed  kill    VERB  VBN _ 0 root       _ _
5 or      or      CCONJ CC  _ 6 cc         _ _
6 injured injure  VERB  VBN _ 4 conj       _ SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _
""")
    (draft,) = read_figures(report, parse, load())
    assert ("killed_or_injured", "Nine miners were killed or injured") == (
        draft.figure.measure,
        draft.evidence.of(report.text),
    )
