"""What is told of the only one who was shot, by a name or of one of the same sort, over the network's trees."""

from __future__ import annotations

from figures_over_trees import measured


def test_the_name_that_follows_is_who_was_shot() -> None:
    assert [("killed", 1)] == measured("""
1 A       a       DET   DT  _ 2 det        _ _
2 cook    cook    NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC
7 on      on      ADP   IN  _ 8 case       _ _
8 Monday  Monday  PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
9 .       .       PUNCT .   _ 4 punct      _ _

1 Ilo        Ilo       PROPN NNP _ 4 nsubj:pass _ Mention=person|Name=B-LOC
2 Varn       Varn      PROPN NNP _ 1 flat       _ Name=I-LOC
3 was        be        AUX   VBD _ 4 aux:pass   _ _
4 pronounced pronounce VERB  VBN _ 0 root       _ _
5 dead       dead      ADJ   JJ  _ 4 xcomp      _ _
6 at         at        ADP   IN  _ 8 case       _ _
7 the        the       DET   DT  _ 8 det        _ _
8 scene      scene     NOUN  NN  _ 4 obl        _ Mention=event|SpaceAfter=No
9 .          .         PUNCT .   _ 4 punct      _ _
""")


def test_another_name_that_was_shot_is_another_story() -> None:
    assert [("killed_or_injured", 1)] == measured("""
1 A       a       DET   DT  _ 2 det        _ _
2 cook    cook    NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC
7 on      on      ADP   IN  _ 8 case       _ _
8 Monday  Monday  PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
9 .       .       PUNCT .   _ 4 punct      _ _

1  In     in    ADP   IN  _ 2  case       _ _
2  May    May   PROPN NNP _ 7  obl        _ Mention=time|SpaceAfter=No
3  ,      ,     PUNCT ,   _ 2  punct      _ _
4  Ilo    Ilo   PROPN NNP _ 7  nsubj:pass _ Mention=place|Name=B-LOC
5  Varn   Varn  PROPN NNP _ 4  flat       _ Name=I-LOC
6  was    be    AUX   VBD _ 7  aux:pass   _ _
7  shot   shoot VERB  VBN _ 0  root       _ _
8  and    and   CCONJ CC  _ 9  cc         _ _
9  killed kill  VERB  VBN _ 7  conj       _ _
10 in     in    ADP   IN  _ 11 case       _ _
11 Lunda  Lunda PROPN NNP _ 9  obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
12 .      .     PUNCT .   _ 7  punct      _ _
""")


def test_the_toddler_is_the_girl_who_died() -> None:
    assert [("detained", 1), ("killed", 1), ("killed", 1)] == measured("""
1  A       a       DET   DT  _ 2 det        _ _
2  clerk   clerk   NOUN  NN  _ 4 nsubj:pass _ Mention=person
3  was     be      AUX   VBD _ 4 aux:pass   _ _
4  held    hold    VERB  VBN _ 0 root       _ _
5  after   after   SCONJ IN  _ 9 mark       _ _
6  a       a       DET   DT  _ 7 det        _ _
7  toddler toddler NOUN  NN  _ 9 nsubj:pass _ Mention=person
8  was     be      AUX   VBD _ 9 aux:pass   _ _
9  shot    shoot   VERB  VBN _ 4 advcl      _ SpaceAfter=No
10 .       .       PUNCT .   _ 4 punct      _ _

1  A     a    DET   DT   _ 7  det          _ _
2  3     3    NUM   CD   _ 4  nummod       _ SpaceAfter=No
3  -     -    PUNCT HYPH _ 2  punct        _ SpaceAfter=No
4  year  year NOUN  NN   _ 6  obl:unmarked _ SpaceAfter=No
5  -     -    PUNCT HYPH _ 4  punct        _ SpaceAfter=No
6  old   old  ADJ   JJ   _ 7  amod         _ _
7  girl  girl NOUN  NN   _ 9  nsubj:pass   _ Mention=person
8  was   be   AUX   VBD  _ 9  aux:pass     _ _
9  found find VERB  VBN  _ 0  root         _ _
10 dead  dead ADJ   JJ   _ 9  xcomp        _ _
11 at    at   ADP   IN   _ 12 case         _ _
12 home  home NOUN  NN   _ 9  obl          _ Mention=place|SpaceAfter=No
13 .     .    PUNCT .    _ 9  punct        _ _
""")


def test_children_of_two_ages_are_two() -> None:
    assert [("killed", 1), ("killed_or_injured", 1)] == measured("""
1  A    a    DET   DT   _ 7  det          _ _
2  five five NUM   CD   _ 4  nummod       _ SpaceAfter=No
3  -    -    PUNCT HYPH _ 2  punct        _ SpaceAfter=No
4  year year NOUN  NN   _ 6  obl:unmarked _ SpaceAfter=No
5  -    -    PUNCT HYPH _ 4  punct        _ SpaceAfter=No
6  old  old  ADJ   JJ   _ 7  amod         _ _
7  girl girl NOUN  NN   _ 8  nsubj        _ Mention=person
8  died die  VERB  VBD  _ 0  root         _ _
9  at   at   ADP   IN   _ 10 case         _ _
10 home home NOUN  NN   _ 8  obl          _ Mention=place|SpaceAfter=No
11 .    .    PUNCT .    _ 8  punct        _ _

1  This  this  PRON  PRP  _ 2  nsubj        _ Mention=event
2  fell  fall  VERB  VBD  _ 0  root         _ _
3  after after SCONJ IN   _ 12 mark         _ _
4  a     a     DET   DT   _ 10 det          _ _
5  seven seven NUM   CD   _ 7  nummod       _ SpaceAfter=No
6  -     -     PUNCT HYPH _ 5  punct        _ SpaceAfter=No
7  year  year  NOUN  NN   _ 9  obl:unmarked _ SpaceAfter=No
8  -     -     PUNCT HYPH _ 7  punct        _ SpaceAfter=No
9  old   old   ADJ   JJ   _ 10 amod         _ _
10 girl  girl  NOUN  NN   _ 12 nsubj:pass   _ Mention=person
11 was   be    AUX   VBD  _ 12 aux:pass     _ _
12 hit   hit   VERB  VBN  _ 2  advcl        _ _
13 in    in    ADP   IN   _ 14 case         _ _
14 Lunda Lunda PROPN NNP  _ 12 obl          _ Mention=place|Name=B-LOC|SpaceAfter=No
15 .     .     PUNCT .    _ 2  punct        _ _
""")


def test_who_shot_is_not_who_died() -> None:
    assert [("killed_or_injured", 1)] == measured("""
1 Ilo     Ilo     PROPN NNP _ 3 nsubj _ Mention=person|Name=B-PER
2 Varn    Varn    PROPN NNP _ 1 flat  _ Name=I-PER
3 shot    shoot   VERB  VBD _ 0 root  _ _
4 a       a       DET   DT  _ 5 det   _ _
5 cook    cook    NOUN  NN  _ 3 obj   _ Mention=person
6 in      in      ADP   IN  _ 7 case  _ _
7 Belford Belford PROPN NNP _ 3 obl   _ Mention=place|Name=B-LOC|SpaceAfter=No
8 .       .       PUNCT .   _ 3 punct _ _

1 The   the   DET   DT  _ 2 det    _ _
2 boats boat  NOUN  NNS _ 3 nsubj  _ Mention=object
3 left  leave VERB  VBD _ 0 root   _ _
4 early early ADV   RB  _ 3 advmod _ SpaceAfter=No
5 .     .     PUNCT .   _ 3 punct  _ _

1 Varn Varn PROPN NNP _ 2 nsubj _ Mention=person|Name=B-PER
2 died die  VERB  VBD _ 0 root  _ _
3 in   in   ADP   IN  _ 5 case  _ _
4 a    a    DET   DT  _ 5 det   _ _
5 cell cell NOUN  NN  _ 2 obl   _ Mention=object|SpaceAfter=No
6 .    .    PUNCT .   _ 2 punct _ _
""")


def test_the_one_who_died_is_the_one_who_was_shot() -> None:
    assert [("killed", 1)] == measured("""
1  A      a     DET   DT  _ 2  det   _ _
2  clerk  clerk NOUN  NN  _ 3  nsubj _ Mention=person
3  told   tell  VERB  VBD _ 0  root  _ _
4  the    the   DET   DT  _ 5  det   _ _
5  guards guard NOUN  NNS _ 3  iobj  _ Mention=person
6  that   that  SCONJ IN  _ 8  mark  _ _
7  she    she   PRON  PRP _ 8  nsubj _ Mention=person
8  shot   shoot VERB  VBD _ 3  ccomp _ _
9  a      a     DET   DT  _ 10 det   _ _
10 thief  thief NOUN  NN  _ 8  obj   _ Mention=person|SpaceAfter=No
11 .      .     PUNCT .   _ 3  punct _ _

1 The   the   DET   DT  _ 2 det    _ _
2 boats boat  NOUN  NNS _ 3 nsubj  _ Mention=object
3 left  leave VERB  VBD _ 0 root   _ _
4 early early ADV   RB  _ 3 advmod _ SpaceAfter=No
5 .     .     PUNCT .   _ 3 punct  _ _

1 Ilo     Ilo     PROPN NNP _ 3 nsubj _ Mention=person|Name=B-PER
2 Varn    Varn    PROPN NNP _ 1 flat  _ Name=I-PER
3 died    die     VERB  VBD _ 0 root  _ _
4 in      in      ADP   IN  _ 5 case  _ _
5 Belford Belford PROPN NNP _ 3 obl   _ Mention=place|Name=B-LOC|SpaceAfter=No
6 .       .       PUNCT .   _ 3 punct _ _
""")
