"""Whom a word of harm is said of, over trees as the network makes them."""

from __future__ import annotations

from figures_over_trees import measured


def test_left_dead_and_sent_another_to_hospital() -> None:
    assert [("killed", 2), ("injured", 1)] == measured("""
1  The      the      DET   DT  _ 2  det    _ _
2  crash    crash    NOUN  NN  _ 3  nsubj  _ Mention=event
3  left     leave    VERB  VBD _ 0  root   _ _
4  two      two      NUM   CD  _ 5  nummod _ _
5  sailors  sailor   NOUN  NNS _ 3  obj    _ Mention=person
6  dead     dead     ADJ   JJ  _ 3  xcomp  _ _
7  and      and      CCONJ CC  _ 8  cc     _ _
8  took     take     VERB  VBD _ 3  conj   _ _
9  a        a        DET   DT  _ 11 det    _ _
10 young    young    ADJ   JJ  _ 11 amod   _ _
11 girl     girl     NOUN  NN  _ 8  obj    _ Mention=person
12 to       to       ADP   IN  _ 14 case   _ _
13 the      the      DET   DT  _ 14 det    _ _
14 hospital hospital NOUN  NN  _ 8  obl    _ Mention=place|SpaceAfter=No
15 .        .        PUNCT .   _ 3  punct  _ _
""")


def test_found_dead_and_took_one_along() -> None:
    assert [("killed", 3), ("injured", 1)] == measured("""
1  They        they      PRON  PRP _ 2  nsubj  _ Mention=person
2  found       find      VERB  VBD _ 0  root   _ _
3  three       three     NUM   CD  _ 4  nummod _ _
4  divers      diver     NOUN  NNS _ 2  obj    _ Mention=person
5  dead        dead      ADJ   JJ  _ 2  xcomp  _ _
6  and         and       CCONJ CC  _ 7  cc     _ _
7  brought     bring     VERB  VBD _ 2  conj   _ _
8  one         one       NUM   CD  _ 7  obj    _ Mention=object
9  to          to        ADP   IN  _ 11 case   _ _
10 the         the       DET   DT  _ 11 det    _ _
11 hospital    hospital  NOUN  NN  _ 7  obl    _ Mention=place|SpaceAfter=No
12 .           .         PUNCT .   _ 2  punct  _ _
""")


def test_deaths_among_those_shot() -> None:
    assert [("killed", 2), ("killed_or_injured", 9)] == measured("""
1  The    the   DET   DT  _ 2  det    _ _
2  fight  fight NOUN  NN  _ 3  nsubj  _ Mention=event
3  ended  end   VERB  VBD _ 0  root   _ _
4  in     in    ADP   IN  _ 6  case   _ _
5  two    two   NUM   CD  _ 6  nummod _ _
6  deaths death NOUN  NNS _ 3  obl    _ Mention=event
7  among  among ADP   IN  _ 10 case   _ _
8  the    the   DET   DT  _ 10 det    _ _
9  nine   nine  NUM   CD  _ 10 nummod _ _
10 shot   shot  NOUN  NN  _ 6  nmod   _ Mention=event|SpaceAfter=No
11 .      .     PUNCT .   _ 3  punct  _ _
""")


def test_whose_son_was_shot_is_not_shot() -> None:
    assert [] == measured("""
1  A     a     DET   DT  _ 2  det        _ _
2  nurse nurse NOUN  NN  _ 8  nsubj      _ Mention=person
3  whose whose PRON  WP$ _ 5  nmod:poss  _ _
4  young young ADJ   JJ  _ 5  amod       _ _
5  son   son   NOUN  NN  _ 7  nsubj:pass _ Mention=person
6  was   be    AUX   VBD _ 7  aux:pass   _ _
7  shot  shoot VERB  VBN _ 2  acl:relcl  _ _
8  said  say   VERB  VBD _ 0  root       _ _
9  she   she   PRON  PRP _ 10 nsubj      _ Mention=person
10 lives live  VERB  VBZ _ 8  ccomp      _ _
11 on    on    ADP   IN  _ 13 case       _ _
12 the   the   DET   DT  _ 13 det        _ _
13 quay  quay  NOUN  NN  _ 10 obl        _ Mention=place|SpaceAfter=No
14 .     .     PUNCT .   _ 8  punct      _ _
""")


def test_near_where_a_boy_was_hit() -> None:
    assert [("injured", 1)] == measured("""
1  A      a      DET   DT  _ 2  det          _ _
2  family family NOUN  NN  _ 16 nsubj        _ Mention=person
3  lodging lodge  VERB  VBG _ 2  acl          _ _
4  next   next   ADJ   JJ  _ 5  amod         _ _
5  door   door   NOUN  NN  _ 3  obl:unmarked _ Mention=place
6  to     to     ADP   IN  _ 7  case         _ _
7  where  where  ADV   WRB _ 12 obl          _ _
8  a      a      DET   DT  _ 10 det          _ _
9  young  young  ADJ   JJ  _ 10 amod         _ _
10 boy    boy    NOUN  NN  _ 12 nsubj:pass   _ Mention=person
11 was    be     AUX   VBD _ 12 aux:pass     _ _
12 hit    hit    VERB  VBN _ 2  acl:relcl    _ _
13 by     by     ADP   IN  _ 15 case         _ _
14 a      a      DET   DT  _ 15 det          _ _
15 bullet bullet NOUN  NN  _ 12 obl:agent    _ Mention=object
16 wants  want   VERB  VBZ _ 0  root         _ _
17 to     to     PART  TO  _ 18 mark         _ _
18 move   move   VERB  VB  _ 16 xcomp        _ SpaceAfter=No
19 .      .      PUNCT .   _ 16 punct        _ _
""")


def test_shot_at_is_not_shot() -> None:
    assert [] == measured("""
1  Police police NOUN  NN  _ 2  nsubj      _ Mention=organization
2  held   hold   VERB  VBD _ 0  root       _ _
3  one    one    NUM   CD  _ 4  nummod     _ _
4  porter porter NOUN  NN  _ 2  obj        _ Mention=person
5  who    who    PRON  WP  _ 7  nsubj:pass _ _
6  was    be     AUX   VBD _ 7  aux:pass   _ _
7  shot   shoot  VERB  VBN _ 4  acl:relcl  _ _
8  at     at     ADP   IN  _ 7  obl        _ _
9  by     by     ADP   IN  _ 11 case       _ _
10 a      a      DET   DT  _ 11 det        _ _
11 deputy deputy NOUN  NN  _ 7  obl:agent  _ Mention=person
12 on     on     ADP   IN  _ 14 case       _ _
13 the    the    DET   DT  _ 14 det        _ _
14 quay   quay   NOUN  NN  _ 11 nmod       _ Mention=place|SpaceAfter=No
15 .      .      PUNCT .   _ 2  punct      _ _
""")


def test_of_those_shot_three_died() -> None:
    assert [("killed", 3)] == measured("""
1  Of     of     ADP   IN  _ 3  case       _ _
2  the    the    DET   DT  _ 3  det        _ _
3  people people NOUN  NNS _ 9  obl        _ Mention=person
4  who    who    PRON  WP  _ 6  nsubj:pass _ _
5  were   be     AUX   VBD _ 6  aux:pass   _ _
6  shot   shoot  VERB  VBN _ 3  acl:relcl  _ SpaceAfter=No
7  ,      ,      PUNCT ,   _ 3  punct      _ _
8  three  three  NUM   CD  _ 9  nsubj      _ Mention=person
9  died   die    VERB  VBD _ 0  root       _ _
10 on     on     ADP   IN  _ 11 case       _ _
11 Monday Monday PROPN NNP _ 9  obl        _ Mention=time|SpaceAfter=No
12 .      .      PUNCT .   _ 9  punct      _ _
""")


def test_what_is_set_off_goes_on() -> None:
    assert [("killed", 3)] == measured("""
1  Three   three   NUM   CD  _ 2  nummod     _ _
2  sailors sailor  NOUN  NNS _ 3  nsubj      _ Mention=person
3  died    die     VERB  VBD _ 0  root       _ _
4  and     and     CCONJ CC  _ 13 cc         _ _
5  one     one     NUM   CD  _ 13 nsubj:pass _ Mention=person
6  —       -       PUNCT :   _ 9  punct      _ _
7  an      a       DET   DT  _ 9  det        _ _
8  older   old     ADJ   JJR _ 9  amod       _ _
9  woman   woman   NOUN  NN  _ 5  appos      _ Mention=person
10 —       -       PUNCT :   _ 5  punct      _ _
11 has     have    AUX   VBZ _ 13 aux        _ _
12 been    be      AUX   VBN _ 13 aux:pass   _ _
13 moved   move    VERB  VBN _ 3  conj       _ _
14 to      to      ADP   IN  _ 16 case       _ _
15 another another DET   DT  _ 16 det        _ _
16 ward    ward    NOUN  NN  _ 13 obl        _ Mention=place|SpaceAfter=No
17 .       .       PUNCT .   _ 3  punct      _ _
""")
