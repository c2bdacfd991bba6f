"""Whose number a pronoun, a toll or a number of something tells, and what no measure befalls."""

from __future__ import annotations

from figures_over_trees import figures


def test_a_relative_pronoun_stands_for_the_things_before_it() -> None:
    assert [("count", 70, "shells"), ("fired", 25, "shells")] == figures("""
1  Some   some   DET   DT  _ 3  det        _ _
2  70     70     NUM   CD  _ 3  nummod     _ _
3  shells shell  NOUN  NNS _ 4  nsubj      _ Mention=object
4  struck strike VERB  VBD _ 0  root       _ _
5  a      a      DET   DT  _ 6  det        _ _
6  barn   barn   NOUN  NN  _ 4  obj        _ Mention=place|SpaceAfter=No
7  ,      ,      PUNCT ,   _ 8  punct      _ _
8  25     25     NUM   CD  _ 6  appos      _ Mention=abstract
9  of     of     ADP   IN  _ 10 case       _ _
10 which  which  PRON  WDT _ 12 nsubj:pass _ _
11 were   be     AUX   VBD _ 12 aux:pass   _ _
12 fired  fire   VERB  VBN _ 6  acl:relcl  _ _
13 at     at     ADP   IN  _ 14 case       _ _
14 dawn   dawn   NOUN  NN  _ 12 obl        _ Mention=time|SpaceAfter=No
15 .      .      PUNCT .   _ 4  punct      _ _
""")


def test_a_part_that_was_hurt_is_not_the_whole() -> None:
    assert [("count", 900, "people"), ("injured", 12, "people")] == figures("""
1  The     the    DET   DT  _ 2  det       _ _
2  fair    fair   NOUN  NN  _ 3  nsubj     _ Mention=event
3  drew    draw   VERB  VBD _ 0  root      _ _
4  900     900    NUM   CD  _ 5  nummod    _ _
5  people  people NOUN  NNS _ 3  obj       _ Mention=person|SpaceAfter=No
6  ,       ,      PUNCT ,   _ 7  punct     _ _
7  12      12     NUM   CD  _ 5  appos     _ Mention=abstract
8  of      of     ADP   IN  _ 9  case      _ _
9  whom    whom   PRON  WP  _ 7  nmod      _ _
10 were    be     AUX   VBD _ 11 aux:pass  _ _
11 treated treat  VERB  VBN _ 5  acl:relcl _ _
12 for     for    ADP   IN  _ 13 case      _ _
13 burns   burn   NOUN  NNS _ 11 obl       _ Mention=event|SpaceAfter=No
14 .       .      PUNCT .   _ 3  punct     _ _
""")


def test_a_number_of_things_is_counted_by_what_is_numbered() -> None:
    assert [("count", 4150, "pupils")] == figures("""
1 The      the    DET   DT  _ 2 det   _ _
2 number   number NOUN  NN  _ 7 nsubj _ Mention=abstract
3 of       of     ADP   IN  _ 4 case  _ _
4 pupils   pupil  NOUN  NNS _ 2 nmod  _ Mention=person
5 enrolled enroll VERB  VBN _ 4 acl   _ _
6 was      be     AUX   VBD _ 7 cop   _ _
7 4,150    4,150  NUM   CD  _ 0 root  _ Mention=abstract|SpaceAfter=No
8 .        .      PUNCT .   _ 7 punct _ _
""")


def test_a_number_of_people_grows_to_a_count() -> None:
    assert [("count", 640, "farmers")] == figures("""
1  The      the    DET   DT  _ 2  det       _ _
2  number   number NOUN  NN  _ 8  nsubj     _ Mention=abstract
3  of       of     ADP   IN  _ 4  case      _ _
4  farmers  farmer NOUN  NNS _ 2  nmod      _ Mention=person
5  affected affect VERB  VBN _ 4  acl       _ _
6  by       by     ADP   IN  _ 7  case      _ _
7  hail     hail   NOUN  NN  _ 5  obl:agent _ Mention=event
8  rose     rise   VERB  VBD _ 0  root      _ _
9  to       to     ADP   IN  _ 10 case      _ _
10 640      640    NUM   CD  _ 8  obl       _ Mention=time|SpaceAfter=No
11 .        .      PUNCT .   _ 8  punct     _ _
""")


def test_a_whole_that_opens_the_sentence_names_its_part() -> None:
    assert [("infected", 31, "suspected cases")] == figures("""
1  Of        of       ADP   IN  _ 4 case  _ _
2  the       the      DET   DT  _ 4 det   _ _
3  suspected suspect  VERB  VBN _ 4 amod  _ _
4  cases     case     NOUN  NNS _ 9 obl   _ Mention=abstract|SpaceAfter=No
5  ,         ,        PUNCT ,   _ 4 punct _ _
6  31        31       NUM   CD  _ 9 nsubj _ Mention=abstract
7  were      be       AUX   VBD _ 9 cop   _ _
8  in        in       ADP   IN  _ 9 case  _ _
9  barracks  barracks NOUN  NNS _ 0 root  _ Mention=place|SpaceAfter=No
10 .         .        PUNCT .   _ 9 punct _ _
""")


def test_those_who_came_through_are_counted() -> None:
    assert [("killed", 12, "people"), ("count", 26, "people")] == figures("""
1 Divers   Divers  PROPN NNS _ 2 nsubj _ Mention=person
2 said     say     VERB  VBD _ 0 root  _ _
3 12       12      NUM   CD  _ 5 nsubj _ Mention=abstract
4 were     be      AUX   VBD _ 5 cop   _ _
5 dead     dead    ADJ   JJ  _ 2 ccomp _ _
6 and      and     CCONJ CC  _ 8 cc    _ _
7 26       26      NUM   CD  _ 8 nsubj _ Mention=abstract
8 survived survive VERB  VBD _ 2 conj  _ SpaceAfter=No
9 .        .       PUNCT .   _ 2 punct _ _
""")


def test_a_toll_with_its_own_noun_takes_none_from_another() -> None:
    assert [("killed", 1, "new death"), ("killed", 73, "people")] == figures("""
1  One      one    NUM   CD  _ 3  nummod     _ _
2  new      new    ADJ   JJ  _ 3  amod       _ _
3  death    death  NOUN  NN  _ 5  nsubj:pass _ Mention=event
4  was      be     AUX   VBD _ 5  aux:pass   _ _
5  logged   log    VERB  VBN _ 0  root       _ SpaceAfter=No
6  ,        ,      PUNCT ,   _ 7  punct      _ _
7  bringing bring  VERB  VBG _ 5  advcl      _ _
8  to       to     ADP   IN  _ 9  case       _ _
9  73       73     NUM   CD  _ 7  obl        _ Mention=abstract
10 the      the    DET   DT  _ 11 det        _ _
11 number   number NOUN  NN  _ 7  obj        _ Mention=abstract
12 of       of     ADP   IN  _ 13 case       _ _
13 dead     dead   ADJ   JJ  _ 11 nmod       _ SpaceAfter=No
14 .        .      PUNCT .   _ 5  punct      _ _
""")


def test_a_number_said_of_strikers_is_of_strikers() -> None:
    assert [("count", 5000, "drivers"), ("count", 3200, "drivers")] == figures("""
1  The     the    DET   DT  _ 2  det       _ _
2  union   union  NOUN  NN  _ 3  nsubj     _ Mention=organization
3  says    say    VERB  VBZ _ 0  root      _ _
4  5,000   5,000  NUM   CD  _ 5  nummod    _ _
5  drivers driver NOUN  NNS _ 6  nsubj     _ Mention=person
6  walked  walk   VERB  VBD _ 3  ccomp     _ _
7  out     out    ADV   RB  _ 6  advmod    _ SpaceAfter=No
8  ;       ;      PUNCT :   _ 11 punct     _ _
9  the     the    DET   DT  _ 10 det       _ _
10 firm    firm   NOUN  NN  _ 11 nsubj     _ Mention=organization
11 put     put    VERB  VBD _ 3  parataxis _ _
12 the     the    DET   DT  _ 13 det       _ _
13 number  number NOUN  NN  _ 11 obj       _ Mention=abstract
14 at      at     ADP   IN  _ 15 case      _ _
15 3,200   3,200  NUM   CD  _ 11 obl       _ Mention=abstract|SpaceAfter=No
16 .       .      PUNCT .   _ 3  punct     _ _
""")


def test_firms_hit_by_sanctions_are_not_hurt() -> None:
    assert [("count", 8, "brokers")] == figures("""
1 Tariffs tariff NOUN  NNS _ 2 nsubj  _ Mention=organization
2 hit     hit    VERB  VBD _ 0 root   _ _
3 eight   eight  NUM   CD  _ 4 nummod _ _
4 brokers broker NOUN  NNS _ 2 obj    _ Mention=person|SpaceAfter=No
5 .       .      PUNCT .   _ 2 punct  _ _
""")


def test_boats_are_not_rescued() -> None:
    assert [("rescued", 300, "people"), ("count", 7, "canoes")] == figures("""
1 Crews   crew   NOUN  NNS _ 2 nsubj  _ Mention=person
2 rescued rescue VERB  VBD _ 0 root   _ _
3 300     300    NUM   CD  _ 4 nummod _ _
4 people  people NOUN  NNS _ 2 obj    _ Mention=person
5 in      in     ADP   IN  _ 7 case   _ _
6 seven   seven  NUM   CD  _ 7 nummod _ _
7 canoes  canoe  NOUN  NNS _ 4 nmod   _ Mention=object|SpaceAfter=No
8 .       .      PUNCT .   _ 2 punct  _ _
""")


def test_whom_gunmen_release_is_rescued() -> None:
    assert [("rescued", 6, "nurses")] == figures("""
1 The      the     DET   DT  _ 2 det    _ _
2 bandits  bandit  NOUN  NNS _ 3 nsubj  _ Mention=person
3 released release VERB  VBD _ 0 root   _ _
4 six      six     NUM   CD  _ 5 nummod _ _
5 nurses   nurse   NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .        .       PUNCT .   _ 3 punct  _ _
""")


def test_no_obstacle_goes_missing() -> None:
    assert [] == figures("""
1 One      one      NUM   CD  _ 3 nummod _ _
2 stubborn stubborn ADJ   JJ  _ 3 amod   _ _
3 hurdle   hurdle   NOUN  NN  _ 4 nsubj  _ Mention=abstract
4 vanished vanish   VERB  VBD _ 0 root   _ SpaceAfter=No
5 .        .        PUNCT .   _ 4 punct  _ _
""")


def test_of_two_shows_about_a_convict_none_is_detained() -> None:
    assert [] == figures("""
1  She      she    PRON  PRP _ 2  nsubj      _ Mention=person
2  wrote    write  VERB  VBD _ 0  root       _ _
3  two      two    NUM   CD  _ 4  nummod     _ _
4  plays    play   NOUN  NNS _ 2  obj        _ Mention=abstract
5  about    about  ADP   IN  _ 6  case       _ _
6  Krall    Krall  PROPN NNP _ 4  nmod       _ Mention=person|SpaceAfter=No
7  ,        ,      PUNCT ,   _ 10 punct      _ _
8  who      who    PRON  WP  _ 10 nsubj:pass _ _
9  was      be     AUX   VBD _ 10 aux:pass   _ _
10 arrested arrest VERB  VBN _ 4  acl:relcl  _ _
11 in       in     ADP   IN  _ 12 case       _ _
12 May      May    PROPN NNP _ 10 obl        _ Mention=time|SpaceAfter=No
13 .        .      PUNCT .   _ 2  punct      _ _
""")


def test_ages_between_dashes_are_no_dead() -> None:
    assert [] == figures("""
1  The    the   DET   DT  _ 2  det       _ _
2  deaths death NOUN  NNS _ 14 nsubj     _ Mention=event
3  of     of    ADP   IN  _ 4  case      _ _
4  Ann    Ann   PROPN NNP _ 2  nmod      _ Mention=person
5  Orr    Orr   PROPN NNP _ 4  flat      _ _
6  and    and   CCONJ CC  _ 7  cc        _ _
7  Bea    Bea   PROPN NNP _ 4  conj      _ Mention=person
8  Lund   Lund  PROPN NNP _ 7  flat      _ _
9  --     -     PUNCT ,   _ 10 punct     _ _
10 41     41    NUM   CD  _ 4  parataxis _ _
11 and    and   CCONJ CC  _ 12 cc        _ _
12 38     38    NUM   CD  _ 10 conj      _ _
13 --     -     PUNCT ,   _ 10 punct     _ _
14 shook  shook PROPN NNP _ 0  root      _ Mention=person
15 Holm   Holm  PROPN NNP _ 14 flat      _ SpaceAfter=No
16 .      .     PUNCT .   _ 14 punct     _ _
""")


def test_a_page_owner_is_owed_nothing() -> None:
    assert [] == figures("""
1 Copyright copyright NOUN NN _ 0 root          _ Mention=abstract
2 2019      2019      NUM  CD _ 1 nmod:unmarked _ Mention=time
3 CHF       CHF       NOUN NN _ 1 vocative      _ Mention=abstract
""")


def test_a_sum_written_out_counts_once() -> None:
    assert [("count", 41, "seats")] == figures("""
1  They  they PRON  PRP   _ 2 nsubj  _ Mention=organization
2  hold  hold VERB  VBP   _ 0 root   _ _
3  41    41   NUM   CD    _ 4 nummod _ _
4  seats seat NOUN  NNS   _ 2 obj    _ Mention=place
5  (     (    PUNCT -LRB- _ 6 punct  _ SpaceAfter=No
6  30    30   NUM   CD    _ 4 appos  _ Mention=abstract|SpaceAfter=No
7  +     +    SYM   SYM   _ 8 cc     _ SpaceAfter=No
8  11    11   NUM   CD    _ 6 conj   _ Mention=abstract|SpaceAfter=No
9  )     )    PUNCT -RRB- _ 6 punct  _ SpaceAfter=No
10 .     .    PUNCT .     _ 2 punct  _ _
""")


def test_the_other_three_are_of_those_told_before() -> None:
    assert [("killed_or_injured", 4, "sailors"), ("killed", 1, "sailors"), ("injured", 3, "sailors")] == figures("""
1 Crews     crew   NOUN  NNS _ 2 nsubj  _ Mention=person
2 found     find   VERB  VBD _ 0 root   _ _
3 four      four   NUM   CD  _ 4 nummod _ _
4 sailors   sailor NOUN  NNS _ 2 obj    _ Mention=person
5 suffering suffer VERB  VBG _ 4 acl    _ _
6 from      from   ADP   IN  _ 7 case   _ _
7 burns     burn   NOUN  NNS _ 5 obl    _ Mention=event|SpaceAfter=No
8 .         .      PUNCT .   _ 2 punct  _ _

1 One    one    NUM   CD  _ 4 nsubj _ Mention=person
2 of     of     ADP   IN  _ 3 case  _ _
3 them   they   PRON  PRP _ 1 nmod  _ Mention=person
4 died   die    VERB  VBD _ 0 root  _ _
5 on     on     ADP   IN  _ 6 case  _ _
6 Monday Monday PROPN NNP _ 4 obl   _ Mention=time|SpaceAfter=No
7 .      .      PUNCT .   _ 4 punct _ _

1 The      the    DET   DT  _ 3 det   _ _
2 other    other  ADJ   JJ  _ 3 amod  _ _
3 three    three  NUM   CD  _ 4 nsubj _ Mention=person
4 suffered suffer VERB  VBD _ 0 root  _ _
5 burns    burn   NOUN  NNS _ 4 obj   _ Mention=event|SpaceAfter=No
6 .        .      PUNCT .   _ 4 punct _ _
""")


def test_all_of_them_are_those_told_before() -> None:
    assert [("injured", 9, "skaters"), ("injured", 9, "skaters")] == figures("""
1 Crews     crew   NOUN  NNS _ 2 nsubj  _ Mention=person
2 found     find   VERB  VBD _ 0 root   _ _
3 nine      nine   NUM   CD  _ 4 nummod _ _
4 skaters   skater NOUN  NNS _ 2 obj    _ Mention=person
5 suffering suffer VERB  VBG _ 4 acl    _ _
6 from      from   ADP   IN  _ 7 case   _ _
7 burns     burn   NOUN  NNS _ 5 obl    _ Mention=event|SpaceAfter=No
8 .         .      PUNCT .   _ 2 punct  _ _

1 All      all      DET   DT  _ 2 det        _ _
2 nine     nine     NUM   CD  _ 4 nsubj:pass _ Mention=person
3 were     be       AUX   VBD _ 4 aux:pass   _ _
4 taken    take     VERB  VBN _ 0 root       _ _
5 to       to       ADP   IN  _ 7 case       _ _
6 a        a        DET   DT  _ 7 det        _ _
7 hospital hospital NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .        .        PUNCT .   _ 4 punct      _ _
""")


def test_a_number_that_opens_a_sentence_is_of_those_told_before() -> None:
    assert [("injured", 9, "skaters"), ("injured", 2, "skaters")] == figures("""
1 Nine    nine   NUM   CD  _ 2 nummod     _ _
2 skaters skater NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be     AUX   VBD _ 4 aux:pass   _ _
4 hurt    hurt   VERB  VBN _ 0 root       _ _
5 on      on     ADP   IN  _ 6 case       _ _
6 Monday  Monday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
7 .       .      PUNCT .   _ 4 punct      _ _

1 Two       two       NUM   CD  _ 5 nsubj _ Mention=person
2 are       be        AUX   VBP _ 5 cop   _ _
3 in        in        ADP   IN  _ 5 case  _ _
4 critical  critical  ADJ   JJ  _ 5 amod  _ _
5 condition condition NOUN  NN  _ 0 root  _ Mention=abstract|SpaceAfter=No
6 .         .         PUNCT .   _ 5 punct _ _
""")


def test_the_other_two_are_no_single_child() -> None:
    assert [("killed", 1, "child"), ("killed", 2, "people")] == figures("""
1  One      one      NUM   CD  _ 2  nummod     _ _
2  child    child    NOUN  NN  _ 4  nsubj:pass _ Mention=person
3  was      be       AUX   VBD _ 4  aux:pass   _ _
4  found    find     VERB  VBN _ 0  root       _ _
5  dead     dead     ADJ   JJ  _ 4  xcomp      _ _
6  in       in       ADP   IN  _ 8  case       _ _
7  a        a        DET   DT  _ 8  det        _ _
8  barn     barn     NOUN  NN  _ 4  obl        _ Mention=place
9  while    while    SCONJ IN  _ 13 mark       _ _
10 the      the      DET   DT  _ 12 det        _ _
11 other    other    ADJ   JJ  _ 12 amod       _ _
12 two      two      NUM   CD  _ 13 nsubj      _ Mention=person
13 died     die      VERB  VBD _ 4  advcl      _ _
14 in       in       ADP   IN  _ 16 case       _ _
15 a        a        DET   DT  _ 16 det        _ _
16 hospital hospital NOUN  NN  _ 13 obl        _ Mention=place|SpaceAfter=No
17 .        .        PUNCT .   _ 4  punct      _ _
""")


def test_one_of_the_victims_names_the_others() -> None:
    assert [("killed", 1, "sailors"), ("killed", 3, "sailors")] == figures("""
1  One     one    NUM   CD  _ 6  nsubj:pass _ Mention=person
2  of      of     ADP   IN  _ 4  case       _ _
3  the     the    DET   DT  _ 4  det        _ _
4  sailors sailor NOUN  NNS _ 1  nmod       _ Mention=person
5  was     be     AUX   VBD _ 6  aux:pass   _ _
6  killed  kill   VERB  VBN _ 0  root       _ SpaceAfter=No
7  ,       ,      PUNCT ,   _ 13 punct      _ _
8  while   while  SCONJ IN  _ 13 mark       _ _
9  the     the    DET   DT  _ 11 det        _ _
10 other   other  ADJ   JJ  _ 11 amod       _ _
11 three   three  NUM   CD  _ 13 nsubj:pass _ Mention=person
12 were    be     AUX   VBD _ 13 aux:pass   _ _
13 killed  kill   VERB  VBN _ 6  advcl      _ _
14 on      on     ADP   IN  _ 15 case       _ _
15 Monday  Monday PROPN NNP _ 13 obl        _ Mention=time|SpaceAfter=No
16 .       .      PUNCT .   _ 6  punct      _ _
""")


def test_some_of_the_shots_are_shots() -> None:
    assert [("fired", 40, "shots"), ("fired", 12, "shots")] == figures("""
1  Nearly nearly ADV   RB  _ 2  advmod     _ _
2  40     40     NUM   CD  _ 3  nummod     _ _
3  shots  shot   NOUN  NNS _ 5  nsubj:pass _ Mention=event
4  were   be     AUX   VBD _ 5  aux:pass   _ _
5  fired  fire   VERB  VBN _ 0  root       _ SpaceAfter=No
6  ,      ,      PUNCT ,   _ 9  punct      _ _
7  at     at     ADP   IN  _ 8  case       _ _
8  least  least  ADJ   JJS _ 9  nmod       _ _
9  12     12     NUM   CD  _ 5  nsubj:pass _ Mention=person
10 of     of     ADP   IN  _ 11 case       _ _
11 them   they   PRON  PRP _ 9  nmod       _ _
12 by     by     ADP   IN  _ 13 case       _ _
13 guards guard  NOUN  NNS _ 9  nmod       _ Mention=person|SpaceAfter=No
14 .      .      PUNCT .   _ 5  punct      _ _
""")
