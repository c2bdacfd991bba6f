"""How the whole fared whose parts, or whose others, are told of, over trees as the network makes them."""

from __future__ import annotations

from figures_over_trees import measured


def test_the_others_hurt_are_those_who_were_shot_beside_the_dead() -> None:
    assert [("injured", 4), ("killed", 1), ("killed", 1), ("injured", 4)] == measured("""
1  Four    four    NUM   CD  _ 2  nummod     _ _
2  people  people  NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were    be      AUX   VBD _ 4  aux:pass   _ _
4  shot    shoot   VERB  VBN _ 0  root       _ _
5  and     and     CCONJ CC  _ 9  cc         _ _
6  one     one     NUM   CD  _ 7  nummod     _ _
7  woman   woman   NOUN  NN  _ 9  nsubj      _ Mention=person
8  is      be      AUX   VBZ _ 9  cop        _ _
9  dead    dead    ADJ   JJ  _ 4  conj       _ _
10 in      in      ADP   IN  _ 11 case       _ _
11 Belford Belford PROPN NNP _ 9  obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
12 .       .       PUNCT .   _ 4  punct      _ _

1  A       a      DET   DT  _ 2 det        _ _
2  cook    cook   NOUN  NN  _ 4 nsubj:pass _ Mention=person
3  was     be     AUX   VBD _ 4 aux:pass   _ _
4  killed  kill   VERB  VBN _ 0 root       _ _
5  and     and    CCONJ CC  _ 9 cc         _ _
6  four    four   NUM   CD  _ 7 nummod     _ _
7  others  other  NOUN  NNS _ 9 nsubj:pass _ Mention=person
8  were    be     AUX   VBD _ 9 aux:pass   _ _
9  injured injure VERB  VBN _ 4 conj       _ SpaceAfter=No
10 .       .      PUNCT .   _ 4 punct      _ _
""")


def test_three_others_leave_open_whether_all_four_live() -> None:
    assert [("killed_or_injured", 4), ("killed", 1), ("injured", 3)] == measured("""
1  Four   four   NUM   CD  _ 2  nummod     _ _
2  people people NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were   be     AUX   VBD _ 4  aux:pass   _ _
4  shot   shoot  VERB  VBN _ 0  root       _ _
5  and    and    CCONJ CC  _ 10 cc         _ _
6  one    one    NUM   CD  _ 10 nsubj      _ Mention=person
7  of     of     ADP   IN  _ 8  case       _ _
8  them   they   PRON  PRP _ 6  nmod       _ _
9  is     be     AUX   VBZ _ 10 cop        _ _
10 dead   dead   ADJ   JJ  _ 4  conj       _ SpaceAfter=No
11 .      .      PUNCT .   _ 4  punct      _ _

1 Three   three   NUM   CD  _ 2 nummod     _ _
2 others  other   NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 injured injure  VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _
""")


def test_all_died_part_by_part() -> None:
    assert [("killed", 4), ("killed", 1), ("killed", 3)] == measured("""
1 Four  four NUM   CD  _ 2 nummod _ _
2 men   man  NOUN  NNS _ 3 nsubj  _ Mention=person
3 had   have VERB  VBD _ 0 root   _ _
4 burns burn NOUN  NNS _ 3 obj    _ Mention=event|SpaceAfter=No
5 .     .    PUNCT .   _ 3 punct  _ _

1  One    one    NUM   CD  _ 4  nsubj  _ Mention=person
2  of     of     ADP   IN  _ 3  case   _ _
3  them   they   PRON  PRP _ 1  nmod   _ Mention=person
4  died   die    VERB  VBD _ 0  root   _ _
5  there  there  ADV   RB  _ 4  advmod _ Mention=place|SpaceAfter=No
6  ,      ,      PUNCT ,   _ 11 punct  _ _
7  and    and    CCONJ CC  _ 11 cc     _ _
8  the    the    DET   DT  _ 10 det    _ _
9  other  other  ADJ   JJ  _ 10 amod   _ _
10 three  three  NUM   CD  _ 11 nsubj  _ Mention=person
11 died   die    VERB  VBD _ 4  conj   _ _
12 in     in     ADP   IN  _ 14 case   _ _
13 a      a      DET   DT  _ 14 det    _ _
14 clinic clinic NOUN  NN  _ 11 obl    _ Mention=place|SpaceAfter=No
15 .      .      PUNCT .   _ 4  punct  _ _
""")


def test_another_death_is_no_part_of_the_two() -> None:
    assert [("killed_or_injured", 2), ("killed", 1), ("killed", 1)] == measured("""
1 Two   two  NUM   CD  _ 2 nummod     _ _
2 men   man  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were  be   AUX   VBD _ 4 aux:pass   _ _
4 found find VERB  VBN _ 0 root       _ _
5 with  with ADP   IN  _ 6 case       _ _
6 burns burn NOUN  NNS _ 4 obl        _ Mention=event|SpaceAfter=No
7 .     .    PUNCT .   _ 4 punct      _ _

1 One   one   NUM   CD  _ 4 nsubj  _ Mention=person
2 of    of    ADP   IN  _ 3 case   _ _
3 them  they  PRON  PRP _ 1 nmod   _ _
4 died  die   VERB  VBD _ 0 root   _ _
5 there there ADV   RB  _ 4 advmod _ Mention=place|SpaceAfter=No
6 .     .     PUNCT .   _ 4 punct  _ _

1  A       a       DET   DT   _ 7  det          _ _
2  24      24      NUM   CD   _ 4  nummod       _ SpaceAfter=No
3  -       -       PUNCT HYPH _ 2  punct        _ SpaceAfter=No
4  year    year    NOUN  NN   _ 6  obl:unmarked _ SpaceAfter=No
5  -       -       PUNCT HYPH _ 4  punct        _ SpaceAfter=No
6  old     old     ADJ   JJ   _ 7  amod         _ _
7  man     man     NOUN  NN   _ 8  nsubj        _ Mention=person
8  died    die     VERB  VBD  _ 0  root         _ _
9  in      in      ADP   IN   _ 11 case         _ _
10 another another DET   DT   _ 11 det          _ _
11 fire    fire    NOUN  NN   _ 8  obl          _ Mention=event|SpaceAfter=No
12 .       .       PUNCT .    _ 8  punct        _ _
""")


def test_the_nine_with_burns_are_the_nine_who_died() -> None:
    assert [("killed", 9), ("killed", 9)] == measured("""
1 Nine    nine    NUM   CD  _ 2 nummod _ _
2 miners  miner   NOUN  NNS _ 3 nsubj  _ Mention=person
3 died    die     VERB  VBD _ 0 root   _ _
4 in      in      ADP   IN  _ 5 case   _ _
5 Belford Belford PROPN NNP _ 3 obl    _ Mention=place|Name=B-LOC|SpaceAfter=No
6 .       .       PUNCT .   _ 3 punct  _ _

1 The    the   DET   DT  _ 3 det    _ _
2 nine   nine  NUM   CD  _ 3 nummod _ _
3 miners miner NOUN  NNS _ 4 nsubj  _ Mention=person
4 had    have  VERB  VBD _ 0 root   _ _
5 burns  burn  NOUN  NNS _ 4 obj    _ Mention=event|SpaceAfter=No
6 .      .     PUNCT .   _ 4 punct  _ _
""")


def test_nine_boys_are_not_the_nine_miners() -> None:
    assert [("killed", 9), ("injured", 9)] == measured("""
1 Nine    nine    NUM   CD  _ 2 nummod _ _
2 miners  miner   NOUN  NNS _ 3 nsubj  _ Mention=person
3 died    die     VERB  VBD _ 0 root   _ _
4 in      in      ADP   IN  _ 5 case   _ _
5 Belford Belford PROPN NNP _ 3 obl    _ Mention=place|Name=B-LOC|SpaceAfter=No
6 .       .       PUNCT .   _ 3 punct  _ _

1 All    all    DET   DT  _ 3 det    _ _
2 nine   nine   NUM   CD  _ 3 nummod _ _
3 boys   boy    NOUN  NNS _ 7 nsubj  _ Mention=person
4 at     at     ADP   IN  _ 6 case   _ _
5 the    the    DET   DT  _ 6 det    _ _
6 school school NOUN  NN  _ 3 nmod   _ Mention=organization
7 had    have   VERB  VBD _ 0 root   _ _
8 burns  burn   NOUN  NNS _ 7 obj    _ Mention=event|SpaceAfter=No
9 .      .      PUNCT .   _ 7 punct  _ _
""")


def test_the_two_remaining_are_others() -> None:
    assert [("killed", 2), ("injured", 2)] == measured("""
1 Two     two     NUM   CD  _ 2 nummod _ _
2 porters porter  NOUN  NNS _ 3 nsubj  _ Mention=person
3 died    die     VERB  VBD _ 0 root   _ _
4 in      in      ADP   IN  _ 5 case   _ _
5 Belford Belford PROPN NNP _ 3 obl    _ Mention=place|Name=B-LOC|SpaceAfter=No
6 .       .       PUNCT .   _ 3 punct  _ _

1  The       the       DET   DT  _ 4 det        _ _
2  two       two       NUM   CD  _ 4 nummod     _ _
3  remaining remaining ADJ   JJ  _ 4 amod       _ _
4  porters   porter    NOUN  NNS _ 6 nsubj:pass _ Mention=person
5  were      be        AUX   VBD _ 6 aux:pass   _ _
6  taken     take      VERB  VBN _ 0 root       _ _
7  to        to        ADP   IN  _ 9 case       _ _
8  a         a         DET   DT  _ 9 det        _ _
9  hospital  hospital  NOUN  NN  _ 6 obl        _ Mention=place|SpaceAfter=No
10 .         .         PUNCT .   _ 6 punct      _ _
""")


def test_who_was_taken_to_a_hospital_is_told_elsewhere_to_have_died() -> None:
    assert [("killed", 1), ("killed", 1)] == measured("""
1 A      a      DET   DT  _ 2 det        _ _
2 ranger ranger NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be     AUX   VBD _ 4 aux:pass   _ _
4 shot   shoot  VERB  VBN _ 0 root       _ _
5 near   near   ADP   IN  _ 7 case       _ _
6 a      a      DET   DT  _ 7 det        _ _
7 mill   mill   NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .      .      PUNCT .   _ 4 punct      _ _

1 She      she      PRON  PRP _ 3 nsubj:pass _ Mention=person
2 was      be       AUX   VBD _ 3 aux:pass   _ _
3 taken    take     VERB  VBN _ 0 root       _ _
4 to       to       ADP   IN  _ 6 case       _ _
5 a        a        DET   DT  _ 6 det        _ _
6 hospital hospital NOUN  NN  _ 3 obl        _ Mention=place
7 in       in       ADP   IN  _ 8 case       _ _
8 Belford  Belford  PROPN NNP _ 3 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
9 .        .        PUNCT .   _ 3 punct      _ _

1 Flowers flower  NOUN  NNS _ 2 nsubj      _ Mention=object
2 lie     lie     VERB  VBP _ 0 root       _ _
3 where   where   ADV   WRB _ 8 advmod     _ _
4 a       a       DET   DT  _ 5 det        _ _
5 ranger  ranger  NOUN  NN  _ 8 nsubj:pass _ Mention=person
6 was     be      AUX   VBD _ 8 aux:pass   _ _
7 fatally fatally ADV   VBN _ 8 advmod     _ _
8 shot    shoot   VERB  VBN _ 2 ccomp      _ SpaceAfter=No
9 .       .       PUNCT .   _ 2 punct      _ _
""")


def test_who_died_of_something_else_is_another() -> None:
    assert [("injured", 1), ("killed", 1)] == measured("""
1 A      a      DET   DT  _ 2 det        _ _
2 ranger ranger NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be     AUX   VBD _ 4 aux:pass   _ _
4 hit    hit    VERB  VBN _ 0 root       _ _
5 near   near   ADP   IN  _ 7 case       _ _
6 a      a      DET   DT  _ 7 det        _ _
7 mill   mill   NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .      .      PUNCT .   _ 4 punct      _ _

1 She      she      PRON  PRP _ 3 nsubj:pass _ Mention=person
2 was      be       AUX   VBD _ 3 aux:pass   _ _
3 taken    take     VERB  VBN _ 0 root       _ _
4 to       to       ADP   IN  _ 6 case       _ _
5 a        a        DET   DT  _ 6 det        _ _
6 hospital hospital NOUN  NN  _ 3 obl        _ Mention=place
7 in       in       ADP   IN  _ 8 case       _ _
8 Belford  Belford  PROPN NNP _ 3 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
9 .        .        PUNCT .   _ 3 punct      _ _

1  A      a      DET   DT  _ 2 det        _ _
2  ranger ranger NOUN  NN  _ 4 nsubj:pass _ Mention=person
3  was    be     AUX   VBD _ 4 aux:pass   _ _
4  killed kill   VERB  VBN _ 0 root       _ _
5  at     at     ADP   IN  _ 7 case       _ _
6  the    the    DET   DT  _ 7 det        _ _
7  mill   mill   NOUN  NN  _ 4 obl        _ Mention=place
8  in     in     ADP   IN  _ 9 case       _ _
9  2009   2009   NUM   CD  _ 4 obl        _ Mention=time|SpaceAfter=No
10 .      .      PUNCT .   _ 4 punct      _ _
""")
