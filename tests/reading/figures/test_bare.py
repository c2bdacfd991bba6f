"""Bare numbers whose measure the figures before them tell, over trees as the network makes them."""

from __future__ import annotations

from figures_over_trees import measured


def test_the_number_that_another_is_set_against_is_of_its_measure() -> None:
    assert [("killed", 38), ("killed", 29)] == measured("""
1  The      the     DET   DT  _ 2  det          _ _
2  town     town    NOUN  NN  _ 3  nsubj        _ Mention=place
3  had      have    VERB  VBD _ 0  root         _ _
4  38       38      NUM   CD  _ 5  nummod       _ _
5  murders  murder  NOUN  NNS _ 3  obj          _ Mention=event|SpaceAfter=No
6  ,        ,       PUNCT ,   _ 7  punct        _ _
7  compared compare VERB  VBN _ 3  advcl        _ _
8  with     with    ADP   IN  _ 9  case         _ _
9  29       29      NUM   CD  _ 7  obl          _ Mention=abstract
10 last     last    ADJ   JJ  _ 11 amod         _ _
11 year     year    NOUN  NN  _ 7  obl:unmarked _ Mention=time|SpaceAfter=No
12 .        .       PUNCT .   _ 3  punct        _ _
""")


def test_a_toll_is_up_from_what_it_was() -> None:
    assert [("killed", 40), ("killed", 31)] == measured("""
1  The    the    DET   DT  _ 2 det    _ _
2  quake  quake  NOUN  NN  _ 3 nsubj  _ Mention=event
3  killed kill   VERB  VBD _ 0 root   _ _
4  40     40     NUM   CD  _ 5 nummod _ _
5  people people NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6  ,      ,      PUNCT ,   _ 7 punct  _ _
7  up     up     ADP   RB  _ 9 case   _ _
8  from   from   ADP   IN  _ 9 case   _ _
9  31     31     NUM   CD  _ 3 obl    _ Mention=abstract|SpaceAfter=No
10 .      .      PUNCT .   _ 3 punct  _ _
""")


def test_a_number_that_is_only_called_one_is_of_the_measure_before() -> None:
    assert [("killed", 40), ("killed", 31)] == measured("""
1 The    the    DET   DT  _ 2 det    _ _
2 quake  quake  NOUN  NN  _ 3 nsubj  _ Mention=event
3 killed kill   VERB  VBD _ 0 root   _ _
4 40     40     NUM   CD  _ 5 nummod _ _
5 people people NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct  _ _

1 The    the    DET   DT  _ 2 det   _ _
2 police police NOUN  NNS _ 3 nsubj _ Mention=organization
3 give   give   VERB  VBP _ 0 root  _ _
4 a      a      DET   DT  _ 5 det   _ _
5 figure figure NOUN  NN  _ 3 obj   _ Mention=object
6 of     of     ADP   IN  _ 7 case  _ _
7 31     31     NUM   CD  _ 5 nmod  _ Mention=abstract|SpaceAfter=No
8 .      .      PUNCT .   _ 3 punct _ _
""")


def test_a_death_brings_the_total_to_the_number() -> None:
    assert [("killed", 5)] == measured("""
1 The    the   DET   DT  _ 2 det   _ _
2 death  death NOUN  NN  _ 3 nsubj _ Mention=event
3 brings bring VERB  VBZ _ 0 root  _ _
4 the    the   DET   DT  _ 5 det   _ _
5 total  total NOUN  NN  _ 3 obj   _ Mention=abstract
6 to     to    ADP   IN  _ 7 case  _ _
7 five   five  NUM   CD  _ 3 obl   _ Mention=abstract|SpaceAfter=No
8 .      .     PUNCT .   _ 3 punct _ _
""")


def test_a_total_goes_on_from_the_figure_before() -> None:
    assert [("killed", 50), ("killed", 900)] == measured("""
1  It       it      PRON  PRP _ 2  nsubj  _ Mention=event
2  lost     lose    VERB  VBD _ 0  root   _ _
3  50       50      NUM   CD  _ 4  nummod _ _
4  soldiers soldier NOUN  NNS _ 2  obj    _ Mention=person|SpaceAfter=No
5  ,        ,       PUNCT ,   _ 6  punct  _ _
6  taking   take    VERB  VBG _ 2  advcl  _ _
7  the      the     DET   DT  _ 8  det    _ _
8  total    total   NOUN  NN  _ 6  obj    _ Mention=abstract
9  to       to      ADP   IN  _ 10 case   _ _
10 900      900     NUM   CD  _ 6  obl    _ Mention=abstract|SpaceAfter=No
11 .        .       PUNCT .   _ 2  punct  _ _
""")


def test_a_part_of_a_toll_is_accounted_for() -> None:
    assert [("killed", 40), ("killed", 31)] == measured("""
1 The    the    DET   DT  _ 2 det    _ _
2 storm  storm  NOUN  NN  _ 3 nsubj  _ Mention=event
3 killed kill   VERB  VBD _ 0 root   _ _
4 40     40     NUM   CD  _ 5 nummod _ _
5 people people NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct  _ _

1 Belford  Belford PROPN NNP _ 2 nsubj _ Mention=person
2 accounts account NOUN  NNS _ 0 root  _ Mention=abstract
3 for      for     ADP   IN  _ 4 case  _ _
4 31       31      NUM   CD  _ 2 nmod  _ Mention=time|SpaceAfter=No
5 .        .       PUNCT .   _ 2 punct _ _
""")


def test_what_another_side_says_alone_is_of_the_measure_before() -> None:
    assert [("killed", 21), ("killed", 19)] == measured("""
1 The     the    DET   DT  _ 2 det    _ _
2 clinic  clinic NOUN  NN  _ 3 nsubj  _ Mention=organization
3 counted count  VERB  VBD _ 0 root   _ _
4 21      21     NUM   CD  _ 5 nummod _ _
5 dead    dead   ADJ   JJ  _ 3 xcomp  _ SpaceAfter=No
6 .       .      PUNCT .   _ 3 punct  _ _

1 The    the    DET   DT  _ 2 det   _ _
2 police police NOUN  NN  _ 3 nsubj _ Mention=organization
3 say    say    VERB  VBP _ 0 root  _ _
4 19     19     NUM   CD  _ 3 obj   _ Mention=abstract|SpaceAfter=No
5 .      .      PUNCT .   _ 3 punct _ _
""")


def test_a_question_names_the_measure_of_its_answer() -> None:
    assert [("killed", 6)] == measured("""
1 How    how  ADV   WRB _ 2 advmod     _ _
2 many   many ADJ   JJ  _ 5 nsubj:pass _ _
3 have   have AUX   VBP _ 5 aux        _ _
4 been   be   AUX   VBN _ 5 aux:pass   _ _
5 killed kill VERB  VBN _ 0 root       _ SpaceAfter=No
6 ?      ?    PUNCT .   _ 5 punct      _ _

1 The      the      DET   DT  _ 2 det   _ _
2 ministry ministry NOUN  NN  _ 3 nsubj _ Mention=organization
3 says     say      VERB  VBZ _ 0 root  _ _
4 six      six      NUM   CD  _ 3 obj   _ Mention=abstract|SpaceAfter=No
5 .        .        PUNCT .   _ 3 punct _ _
""")


def test_so_many_more_are_more_of_the_same() -> None:
    assert [("killed", 31), ("killed", 9)] == measured("""
1  We      we    PRON  PRP _ 2 nsubj  _ Mention=person
2  carried carry VERB  VBD _ 0 root   _ _
3  31      31    NUM   CD  _ 4 nummod _ _
4  bodies  body  NOUN  NNS _ 2 obj    _ Mention=object
5  and     and   CCONJ CC  _ 7 cc     _ _
6  there   there PRON  EX  _ 7 expl   _ _
7  are     be    VERB  VBP _ 2 conj   _ _
8  nine    nine  NUM   CD  _ 7 nsubj  _ _
9  more    more  ADJ   JJR _ 7 nsubj  _ SpaceAfter=No
10 .       .     PUNCT .   _ 2 punct  _ _
""")


def test_those_of_one_sort_are_part_of_the_toll_before() -> None:
    assert [("killed", 40), ("killed", 9)] == measured("""
1 The    the    DET   DT  _ 2 det    _ _
2 quake  quake  NOUN  NN  _ 3 nsubj  _ Mention=event
3 killed kill   VERB  VBD _ 0 root   _ _
4 40     40     NUM   CD  _ 5 nummod _ _
5 people people NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct  _ _

1 Nine     nine  NUM   CD  _ 3 nsubj _ Mention=abstract
2 were     be    AUX   VBD _ 3 cop   _ _
3 children child NOUN  NNS _ 0 root  _ Mention=person|SpaceAfter=No
4 .        .     PUNCT .   _ 3 punct _ _
""")


def test_those_of_one_sort_are_nobody_s_toll_where_none_was_told() -> None:
    assert [] == measured("""
1 The     the    DET   DT  _ 2 det    _ _
2 club    club   NOUN  NN  _ 3 nsubj  _ Mention=organization
3 has     have   VERB  VBZ _ 0 root   _ _
4 40      40     NUM   CD  _ 5 nummod _ _
5 members member NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .       .      PUNCT .   _ 3 punct  _ _

1 Nine     nine  NUM   CD  _ 3 nsubj _ Mention=abstract
2 were     be    AUX   VBD _ 3 cop   _ _
3 children child NOUN  NNS _ 0 root  _ Mention=person|SpaceAfter=No
4 .        .     PUNCT .   _ 3 punct _ _
""")


def test_an_amount_takes_the_currency_of_the_one_before_in_its_sentence() -> None:
    assert [("money", 500000000), ("money", 200000000)] == measured("""
1  They    they    PRON  PRP _ 2  nsubj    _ Mention=person
2  asked   ask     VERB  VBD _ 0  root     _ _
3  for     for     ADP   IN  _ 6  case     _ _
4  500     500     NUM   CD  _ 5  compound _ _
5  million million NUM   CD  _ 6  nummod   _ _
6  yen     yen     NOUN  NN  _ 2  obl      _ Mention=abstract
7  and     and     CCONJ CC  _ 8  cc       _ _
8  later   late    ADV   RBR _ 2  advmod   _ _
9  for     for     ADP   IN  _ 11 case     _ _
10 200     200     NUM   CD  _ 11 compound _ _
11 million million NUM   CD  _ 8  obl      _ SpaceAfter=No
12 .       .       PUNCT .   _ 2  punct    _ _
""")
