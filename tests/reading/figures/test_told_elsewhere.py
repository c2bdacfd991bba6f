"""What other sentences tell of those shot, and what only sounds deadly, over trees as the network makes them."""

from __future__ import annotations

from figures_over_trees import measured


def test_meant_to_kill_is_no_death() -> None:
    assert [("injured", 9)] == measured("""
1 Nine    nine    NUM   CD  _ 2 nummod     _ _
2 cooks   cook    NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _

1  He      he      PRON  PRP _ 3 nsubj:pass _ Mention=person
2  is      be      AUX   VBZ _ 3 aux:pass   _ _
3  charged charge  VERB  VBN _ 0 root       _ _
4  with    with    ADP   IN  _ 5 case       _ _
5  assault assault NOUN  NN  _ 3 obl        _ Mention=event
6  with    with    ADP   IN  _ 7 case       _ _
7  intent  intent  NOUN  NN  _ 5 nmod       _ Mention=abstract
8  to      to      PART  TO  _ 9 mark       _ _
9  kill    kill    VERB  VB  _ 7 acl        _ SpaceAfter=No
10 .       .       PUNCT .   _ 3 punct      _ _
""")


def test_gunfire_that_dies_down_is_no_death() -> None:
    assert [("injured", 9)] == measured("""
1 Nine    nine    NUM   CD  _ 2 nummod     _ _
2 cooks   cook    NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _

1 The     the     DET   DT  _ 2 det    _ _
2 gunfire gunfire NOUN  NN  _ 3 nsubj  _ Mention=event
3 died    die     VERB  VBD _ 0 root   _ _
4 down    down    ADV   RB  _ 3 advmod _ _
5 at      at      ADP   IN  _ 6 case   _ _
6 noon    noon    NOUN  NN  _ 3 obl    _ Mention=time|SpaceAfter=No
7 .       .       PUNCT .   _ 3 punct  _ _
""")


def test_wounds_to_the_body_are_no_death() -> None:
    assert [("injured", 9)] == measured("""
1 Nine    nine    NUM   CD  _ 2 nummod     _ _
2 cooks   cook    NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _

1 Many   many  ADJ   JJ  _ 2 nsubj _ _
2 had    have  VERB  VBD _ 0 root  _ _
3 wounds wound NOUN  NNS _ 2 obj   _ Mention=event
4 to     to    ADP   IN  _ 6 case  _ _
5 the    the   DET   DT  _ 6 det   _ _
6 body   body  NOUN  NN  _ 2 obl   _ Mention=object|SpaceAfter=No
7 .      .     PUNCT .   _ 2 punct _ _
""")


def test_four_women_and_a_man_are_the_five_hurt() -> None:
    assert [("injured", 5), ("killed", 1), ("injured", 4), ("injured", 1)] == measured("""
1 A       a       DET   DT  _ 2 det    _ _
2 raid    raid    NOUN  NN  _ 5 nsubj  _ Mention=event
3 on      on      ADP   IN  _ 4 case   _ _
4 Belford Belford PROPN NNP _ 2 nmod   _ Mention=place|Name=B-LOC
5 wounded wound   VERB  VBD _ 0 root   _ _
6 five    five    NUM   CD  _ 7 nummod _ _
7 people  people  NOUN  NNS _ 5 obj    _ Mention=person|SpaceAfter=No
8 .       .       PUNCT .   _ 5 punct  _ _

1 A      a      DET   DT  _ 2 det        _ _
2 guard  guard  NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be     AUX   VBD _ 4 aux:pass   _ _
4 killed kill   VERB  VBN _ 0 root       _ _
5 at     at     ADP   IN  _ 6 case       _ _
6 sea    sea    NOUN  NN  _ 4 obl        _ Mention=place
7 on     on     ADP   IN  _ 8 case       _ _
8 Monday Monday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
9 .      .      PUNCT .   _ 4 punct      _ _

1 Four  four  NUM   CD  _ 2 nummod     _ _
2 women woman NOUN  NNS _ 7 nsubj:pass _ Mention=person
3 and   and   CCONJ CC  _ 5 cc         _ _
4 a     a     DET   DT  _ 5 det        _ _
5 man   man   NOUN  NN  _ 2 conj       _ Mention=person
6 were  be    AUX   VBD _ 7 aux:pass   _ _
7 shot  shoot VERB  VBN _ 0 root       _ SpaceAfter=No
8 .     .     PUNCT .   _ 7 punct      _ _
""")


def test_the_child_of_3_years_died() -> None:
    assert [("killed", 1), ("killed", 1)] == measured("""
1  A       a       DET   DT   _ 7  det          _ _
2  3       3       NUM   CD   _ 4  nummod       _ SpaceAfter=No
3  -       -       PUNCT HYPH _ 2  punct        _ SpaceAfter=No
4  year    year    NOUN  NN   _ 6  obl:unmarked _ SpaceAfter=No
5  -       -       PUNCT HYPH _ 4  punct        _ SpaceAfter=No
6  old     old     ADJ   JJ   _ 7  amod         _ _
7  girl    girl    NOUN  NN   _ 8  nsubj        _ Mention=person
8  died    die     VERB  VBD  _ 0  root         _ _
9  in      in      ADP   IN   _ 10 case         _ _
10 Belford Belford PROPN NNP  _ 8  obl          _ Mention=place|Name=B-LOC|SpaceAfter=No
11 .       .       PUNCT .    _ 8  punct        _ _

1  Medics medic NOUN  NNS  _ 2  nsubj         _ Mention=person
2  spoke  speak VERB  VBD  _ 0  root          _ _
3  of     of    ADP   IN   _ 9  case          _ _
4  a      a     DET   DT   _ 9  det           _ _
5  3      3     NUM   CD   _ 7  nummod        _ SpaceAfter=No
6  -      -     PUNCT HYPH _ 5  punct         _ SpaceAfter=No
7  year   year  NOUN  NN   _ 9  nmod:unmarked _ SpaceAfter=No
8  -      -     PUNCT HYPH _ 7  punct         _ SpaceAfter=No
9  old    old   NOUN  NN   _ 2  obl           _ Mention=person
10 who    who   PRON  WP   _ 12 nsubj:pass    _ _
11 was    be    AUX   VBD  _ 12 aux:pass      _ _
12 shot   shoot VERB  VBN  _ 9  acl:relcl     _ SpaceAfter=No
13 .      .     PUNCT .    _ 2  punct         _ _
""")


def test_all_four_live_though_a_guard_died() -> None:
    assert [("injured", 4), ("killed", 1)] == measured("""
1 A      a      DET   DT  _ 2 det    _ _
2 raider raider NOUN  NN  _ 3 nsubj  _ Mention=person
3 shot   shoot  VERB  VBD _ 0 root   _ _
4 four   four   NUM   CD  _ 5 nummod _ _
5 cooks  cook   NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct  _ _

1 A      a     DET   DT  _ 2 det        _ _
2 guard  guard NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be    AUX   VBD _ 4 aux:pass   _ _
4 killed kill  VERB  VBN _ 0 root       _ _
5 in     in    ADP   IN  _ 6 case       _ _
6 May    May   PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
7 .      .     PUNCT .   _ 4 punct      _ _

1 All      all    DET   DT  _ 2 det        _ _
2 four     four   NUM   CD  _ 4 nsubj:pass _ Mention=person
3 are      be     AUX   VBP _ 4 aux:pass   _ _
4 expected expect VERB  VBN _ 0 root       _ _
5 to       to     PART  TO  _ 7 mark       _ _
6 be       be     AUX   VB  _ 7 cop        _ _
7 okay     okay   ADJ   JJ  _ 4 xcomp      _ SpaceAfter=No
8 .        .      PUNCT .   _ 4 punct      _ _
""")


def test_police_found_the_victim_who_died() -> None:
    assert [("killed", 1)] == measured("""
1 A       a       DET   DT  _ 2 det        _ _
2 cook    cook    NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _

1 Medics medic  NOUN  NNS _ 2 nsubj _ Mention=person
2 found  find   VERB  VBD _ 0 root  _ _
3 the    the    DET   DT  _ 4 det   _ _
4 victim victim NOUN  NN  _ 2 obj   _ Mention=person
5 near   near   ADP   IN  _ 7 case  _ _
6 a      a      DET   DT  _ 7 det   _ _
7 van    van    NOUN  NN  _ 2 obl   _ Mention=object|SpaceAfter=No
8 .      .      PUNCT .   _ 2 punct _ _

1 She  she  PRON  PRP _ 2 nsubj _ Mention=person
2 died die  VERB  VBD _ 0 root  _ _
3 at   at   ADP   IN  _ 4 case  _ _
4 noon noon NOUN  NN  _ 2 obl   _ Mention=time|SpaceAfter=No
5 .    .    PUNCT .   _ 2 punct _ _
""")


def test_a_boy_with_a_wound_who_died() -> None:
    assert [("killed", 1)] == measured("""
1 Medics medic NOUN  NNS _ 2 nsubj    _ Mention=person
2 found  find  VERB  VBD _ 0 root     _ _
3 a      a     DET   DT  _ 4 det      _ _
4 boy    boy   NOUN  NN  _ 2 obj      _ Mention=person
5 with   with  ADP   IN  _ 8 case     _ _
6 a      a     DET   DT  _ 8 det      _ _
7 knife  knife NOUN  NN  _ 8 compound _ Mention=object
8 wound  wound NOUN  NN  _ 4 nmod     _ Mention=object|SpaceAfter=No
9 .      .     PUNCT .   _ 2 punct    _ _

1 The  the  DET   DT  _ 2 det   _ _
2 boy  boy  NOUN  NN  _ 3 nsubj _ Mention=person
3 died die  VERB  VBD _ 0 root  _ _
4 at   at   ADP   IN  _ 5 case  _ _
5 noon noon NOUN  NN  _ 3 obl   _ Mention=time|SpaceAfter=No
6 .    .    PUNCT .   _ 3 punct _ _
""")


def test_treated_along_with_a_clerk() -> None:
    assert [("killed", 1), ("injured", 1), ("injured", 1)] == measured("""
1 A     a     DET   DT  _ 2 det   _ _
2 guard guard NOUN  NN  _ 3 nsubj _ Mention=person
3 died  die   VERB  VBD _ 0 root  _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct _ _

1  A        a        DET   DT  _ 2  det        _ _
2  cook     cook     NOUN  NN  _ 4  nsubj:pass _ Mention=person
3  was      be       AUX   VBD _ 4  aux:pass   _ _
4  treated  treat    VERB  VBN _ 0  root       _ _
5  at       at       ADP   IN  _ 7  case       _ _
6  a        a        DET   DT  _ 7  det        _ _
7  hospital hospital NOUN  NN  _ 4  obl        _ Mention=place
8  along    along    ADP   IN  _ 11 case       _ _
9  with     with     ADP   IN  _ 11 case       _ _
10 a        a        DET   DT  _ 11 det        _ _
11 clerk    clerk    NOUN  NN  _ 4  obl        _ Mention=person
12 who      who      PRON  WP  _ 14 nsubj:pass _ _
13 was      be       AUX   VBD _ 14 aux:pass   _ _
14 shot     shoot    VERB  VBN _ 11 acl:relcl  _ SpaceAfter=No
15 .        .        PUNCT .   _ 4  punct      _ _
""")


def test_the_other_guest_is_in_a_hospital() -> None:
    assert [("killed", 1), ("injured", 1)] == measured("""
1 A     a     DET   DT  _ 2 det   _ _
2 guard guard NOUN  NN  _ 3 nsubj _ Mention=person
3 died  die   VERB  VBD _ 0 root  _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct _ _

1  The       the       DET   DT  _ 3  det        _ _
2  other     other     ADJ   JJ  _ 3  amod       _ _
3  guest     guest     NOUN  NN  _ 12 nsubj      _ Mention=person|SpaceAfter=No
4  ,         ,         PUNCT ,   _ 6  punct      _ _
5  a         a         DET   DT  _ 6  det        _ _
6  clerk     clerk     NOUN  NN  _ 3  appos      _ Mention=person
7  who       who       PRON  WP  _ 9  nsubj:pass _ _
8  was       be        AUX   VBD _ 9  aux:pass   _ _
9  shot      shoot     VERB  VBN _ 6  acl:relcl  _ _
10 twice     twice     ADV   RB  _ 9  advmod     _ SpaceAfter=No
11 ,         ,         PUNCT ,   _ 3  punct      _ _
12 remained  remain    VERB  VBD _ 0  root       _ _
13 in        in        ADP   IN  _ 15 case       _ _
14 serious   serious   ADJ   JJ  _ 15 amod       _ _
15 condition condition NOUN  NN  _ 12 obl        _ Mention=abstract|SpaceAfter=No
16 .         .         PUNCT .   _ 12 punct      _ _
""")


def test_a_friend_who_brings_somebody_is_not_hurt() -> None:
    assert [("injured", 1)] == measured("""
1 A    a    DET   DT  _ 2 det        _ _
2 cook cook NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was  be   AUX   VBD _ 4 aux:pass   _ _
4 hurt hurt ADJ   VBN _ 0 root       _ SpaceAfter=No
5 .    .    PUNCT .   _ 4 punct      _ _

1  He        he        PRON  PRP _ 3  nsubj:pass _ Mention=person
2  was       be        AUX   VBD _ 3  aux:pass   _ _
3  taken     take      VERB  VBN _ 0  root       _ _
4  to        to        ADP   IN  _ 6  case       _ _
5  a         a         DET   DT  _ 6  det        _ _
6  hospital  hospital  NOUN  NN  _ 3  obl        _ Mention=place
7  by        by        ADP   IN  _ 9  case       _ _
8  a         a         DET   DT  _ 9  det        _ _
9  porter    porter    NOUN  NN  _ 3  obl:agent  _ Mention=person
10 in        in        ADP   IN  _ 12 case       _ _
11 serious   serious   ADJ   JJ  _ 12 amod       _ _
12 condition condition NOUN  NN  _ 3  obl        _ Mention=abstract|SpaceAfter=No
13 .         .         PUNCT .   _ 3  punct      _ _
""")
