"""What later sentences tell of one of two, or of who died after all; and what only looks like a count of one."""

from __future__ import annotations

from figures_over_trees import measured


def test_a_shot_that_is_fatal_beside_a_wound() -> None:
    assert [("killed", 4)] == measured("""
1 Ilo     Ilo     PROPN NNP _ 3 nsubj  _ Mention=person|Name=B-PER
2 Varn    Varn    PROPN NNP _ 1 flat   _ Name=I-PER
3 shot    shoot   VERB  VBD _ 0 root   _ _
4 and     and     CCONJ CC  _ 6 cc     _ _
5 fatally fatally ADV   RB  _ 6 advmod _ _
6 wounded wound   VERB  VBD _ 3 conj   _ _
7 four    four    NUM   CD  _ 8 nummod _ _
8 cooks   cook    NOUN  NNS _ 6 obj    _ Mention=person|SpaceAfter=No
9 .       .       PUNCT .   _ 3 punct  _ _
""")


def test_guns_put_down_are_no_death() -> None:
    assert [("injured", 1)] == measured("""
1 A       a       DET   DT  _ 2 det        _ _
2 clerk   clerk   NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be      AUX   VBD _ 4 aux:pass   _ _
4 struck  strike  VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _

1  A         a         DET   DT  _ 2 det          _ _
2  neighbour neighbour NOUN  NN  _ 3 nsubj        _ Mention=person
3  said      say       VERB  VBD _ 0 root         _ _
4  people    people    NOUN  NNS _ 6 nsubj        _ Mention=person
5  should    should    AUX   MD  _ 6 aux          _ _
6  put       put       VERB  VB  _ 3 ccomp        _ _
7  the       the       DET   DT  _ 8 det          _ _
8  guns      gun       NOUN  NNS _ 6 obj          _ Mention=object
9  down      down      ADP   RP  _ 6 compound:prt _ SpaceAfter=No
10 .         .         PUNCT .   _ 3 punct        _ _
""")


def test_who_was_taken_to_hospital_besides_the_dead() -> None:
    assert [("injured", 2)] == measured("""
1  In       in       ADP   IN  _ 2  case       _ _
2  addition addition NOUN  NN  _ 12 obl        _ _
3  to       to       ADP   IN  _ 5  case       _ _
4  the      the      DET   DT  _ 5  det        _ _
5  cook     cook     NOUN  NN  _ 2  nmod       _ Mention=person
6  who      who      PRON  WP  _ 7  nsubj      _ _
7  died     die      VERB  VBD _ 5  acl:relcl  _ SpaceAfter=No
8  ,        ,        PUNCT ,   _ 2  punct      _ _
9  two      two      NUM   CD  _ 10 nummod     _ _
10 clerks   clerk    NOUN  NNS _ 12 nsubj:pass _ Mention=person
11 were     be       AUX   VBD _ 12 aux:pass   _ _
12 taken    take     VERB  VBN _ 0  root       _ _
13 to       to       ADP   IN  _ 15 case       _ _
14 a        a        DET   DT  _ 15 det        _ _
15 hospital hospital NOUN  NN  _ 12 obl        _ Mention=place|SpaceAfter=No
16 .        .        PUNCT .   _ 12 punct      _ _
""")


def test_one_who_dies_after_he_was_in_hospital() -> None:
    assert [("killed", 1)] == measured("""
1  A     a     DET   DT   _ 7  det          _ _
2  13    13    NUM   CD   _ 4  nummod       _ SpaceAfter=No
3  -     -     PUNCT HYPH _ 2  punct        _ SpaceAfter=No
4  year  year  NOUN  NN   _ 6  obl:unmarked _ SpaceAfter=No
5  -     -     PUNCT HYPH _ 4  punct        _ SpaceAfter=No
6  old   old   ADJ   JJ   _ 7  amod         _ _
7  lad   lad   NOUN  NN   _ 9  nsubj:pass   _ Mention=person
8  was   be    AUX   VBD  _ 9  aux:pass     _ _
9  found find  VERB  VBN  _ 0  root         _ _
10 shot  shoot VERB  VBN  _ 9  xcomp        _ _
11 in    in    ADP   IN   _ 13 case         _ _
12 the   the   DET   DT   _ 13 det          _ _
13 jaw   jaw   NOUN  NN   _ 10 obl          _ Mention=object
14 near  near  ADP   IN   _ 16 case         _ _
15 a     a     DET   DT   _ 16 det          _ _
16 mill  mill  NOUN  NN   _ 10 obl          _ Mention=place|SpaceAfter=No
17 .     .     PUNCT .    _ 9  punct        _ _

1  The       the       DET   DT  _ 2  det        _ _
2  lad       lad       NOUN  NN  _ 4  nsubj:pass _ Mention=person
3  was       be        AUX   VBD _ 4  aux:pass   _ _
4  taken     take      VERB  VBN _ 0  root       _ _
5  to        to        ADP   IN  _ 7  case       _ _
6  a         a         DET   DT  _ 7  det        _ _
7  clinic    clinic    NOUN  NN  _ 4  obl        _ Mention=place
8  in        in        ADP   IN  _ 10 case       _ _
9  critical  critical  ADJ   JJ  _ 10 amod       _ _
10 condition condition NOUN  NN  _ 4  obl        _ Mention=abstract|SpaceAfter=No
11 .         .         PUNCT .   _ 4  punct      _ _

1  Aides      Aides     PROPN NNS _ 2 nsubj      _ Mention=person|Name=B-ORG
2  said       say       VERB  VBD _ 0 root       _ _
3  the        the       DET   DT  _ 4 det        _ _
4  lad        lad       NOUN  NN  _ 6 nsubj:pass _ Mention=person
5  was        be        AUX   VBD _ 6 aux:pass   _ _
6  pronounced pronounce VERB  VBN _ 2 ccomp      _ _
7  dead       dead      ADJ   JJ  _ 6 xcomp      _ _
8  at         at        ADP   IN  _ 9 case       _ _
9  six        six       NUM   CD  _ 6 obl        _ Mention=abstract|SpaceAfter=No
10 .          .         PUNCT .   _ 2 punct      _ _
""")


def test_they_are_the_two_told_of_in_turn() -> None:
    assert [("killed", 1), ("injured", 1)] == measured("""
1 A    a   DET   DT  _ 2 det   _ _
2 man  man NOUN  NN  _ 3 nsubj _ Mention=person
3 died die VERB  VBD _ 0 root  _ SpaceAfter=No
4 .    .   PUNCT .   _ 3 punct _ _

1 The  the   DET   DT  _ 3 det        _ _
2 old  old   ADJ   JJ  _ 3 amod       _ _
3 cook cook  NOUN  NN  _ 5 nsubj:pass _ Mention=person
4 was  be    AUX   VBD _ 5 aux:pass   _ _
5 shot shoot VERB  VBN _ 0 root       _ _
6 in   in    ADP   IN  _ 8 case       _ _
7 the  the   DET   DT  _ 8 det        _ _
8 head head  NOUN  NN  _ 5 obl        _ Mention=object|SpaceAfter=No
9 .    .     PUNCT .   _ 5 punct      _ _

1 A     a     DET   DT  _ 2 det        _ _
2 clerk clerk NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was   be    AUX   VBD _ 4 aux:pass   _ _
4 shot  shoot VERB  VBN _ 0 root       _ _
5 in    in    ADP   IN  _ 7 case       _ _
6 the   the   DET   DT  _ 7 det        _ _
7 chest chest NOUN  NN  _ 4 obl        _ Mention=object|SpaceAfter=No
8 .     .     PUNCT .   _ 4 punct      _ _

1 They      they      PRON  PRP _ 4 nsubj:pass _ Mention=person
2 are       be        AUX   VBP _ 4 aux:pass   _ _
3 both      both      ADV   RB  _ 4 advmod     _ _
4 listed    list      VERB  VBN _ 0 root       _ _
5 in        in        ADP   IN  _ 7 case       _ _
6 critical  critical  ADJ   JJ  _ 7 amod       _ _
7 condition condition NOUN  NN  _ 4 obl        _ Mention=abstract|SpaceAfter=No
8 .         .         PUNCT .   _ 4 punct      _ _
""")


def test_one_of_two_found_with_wounds_dies() -> None:
    assert [("killed", 1), ("killed_or_injured", 2)] == measured("""
1 A      a    DET   DT  _ 2 det        _ _
2 man    man  NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be   AUX   VBD _ 4 aux:pass   _ _
4 killed kill VERB  VBN _ 0 root       _ _
5 in     in   ADP   IN  _ 6 case       _ _
6 May    May  PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
7 .      .    PUNCT .   _ 4 punct      _ _

1  In     in     ADP   IN  _ 2  case     _ _
2  June   June   PROPN NNP _ 5  obl      _ Mention=time|SpaceAfter=No
3  ,      ,      PUNCT ,   _ 2  punct    _ _
4  police police NOUN  NNS _ 5  nsubj    _ Mention=person
5  found  find   VERB  VBD _ 0  root     _ _
6  two    two    NUM   CD  _ 7  nummod   _ _
7  men    man    NOUN  NNS _ 5  obj      _ Mention=person
8  with   with   ADP   IN  _ 10 case     _ _
9  knife  knife  NOUN  NN  _ 10 compound _ Mention=object
10 wounds wound  NOUN  NNS _ 7  nmod     _ Mention=object|SpaceAfter=No
11 .      .      PUNCT .   _ 5  punct    _ _

1 Ivo    Ivo    PROPN NNP _ 3 nsubj _ Mention=person|Name=B-PER
2 Marsh  Marsh  PROPN NNP _ 1 flat  _ Name=I-PER
3 died   die    VERB  VBD _ 0 root  _ _
4 at     at     ADP   IN  _ 6 case  _ _
5 a      a      DET   DT  _ 6 det   _ _
6 clinic clinic NOUN  NN  _ 3 obl   _ Mention=place|SpaceAfter=No
7 .      .      PUNCT .   _ 3 punct _ _

1 The       the       DET   DT  _ 3 det   _ _
2 other     other     ADJ   JJ  _ 3 amod  _ _
3 man       man       NOUN  NN  _ 4 nsubj _ Mention=person
4 remains   remain    VERB  VBZ _ 0 root  _ _
5 in        in        ADP   IN  _ 7 case  _ _
6 stable    stable    ADJ   JJ  _ 7 amod  _ _
7 condition condition NOUN  NN  _ 4 obl   _ Mention=abstract|SpaceAfter=No
8 .         .         PUNCT .   _ 4 punct _ _
""")


def test_one_that_is_a_jail_is_nobody_held() -> None:
    assert [] == measured("""
1  One   one   NUM   CD  _ 5  nsubj _ Mention=person
2  of    of    ADP   IN  _ 3  case  _ _
3  them  they  PRON  PRP _ 1  nmod  _ _
4  is    be    AUX   VBZ _ 5  cop   _ _
5  jail  jail  NOUN  NN  _ 0  root  _ Mention=place|SpaceAfter=No
6  ,     ,     PUNCT ,   _ 13 punct _ _
7  and   and   CCONJ CC  _ 13 cc    _ _
8  the   the   DET   DT  _ 10 det   _ _
9  second second ADJ   JJ  _ 10 amod  _ _
10 one   one   NOUN  NN  _ 13 nsubj _ Mention=object
11 is    be    AUX   VBZ _ 13 cop   _ _
12 a     a     DET   DT  _ 13 det   _ _
13 grave grave NOUN  NN  _ 5  conj  _ Mention=event|SpaceAfter=No
14 .     .     PUNCT .   _ 5  punct _ _
""")


def test_one_of_the_shots_is_no_count() -> None:
    assert [("injured", 1)] == measured("""
1  One   one   NUM   CD  _ 5  nsubj      _ Mention=object
2  of    of    ADP   IN  _ 4  case       _ _
3  the   the   DET   DT  _ 4  det        _ _
4  shots shot  NOUN  NNS _ 1  nmod       _ _
5  broke break VERB  VBD _ 0  root       _ _
6  a     a     DET   DT  _ 7  det        _ _
7  lamp  lamp  NOUN  NN  _ 5  obj        _ Mention=object|SpaceAfter=No
8  ,     ,     PUNCT ,   _ 13 punct      _ _
9  and   and   CCONJ CC  _ 13 cc         _ _
10 a     a     DET   DT  _ 11 det        _ _
11 cook  cook  NOUN  NN  _ 13 nsubj:pass _ Mention=person
12 was   be    AUX   VBD _ 13 aux:pass   _ _
13 hit   hit   VERB  VBN _ 5  conj       _ SpaceAfter=No
14 .     .     PUNCT .   _ 5  punct      _ _
""")


def test_one_of_several_behind_a_comma() -> None:
    assert [("injured", 1)] == measured("""
1  A       a       DET   DT  _ 2  det        _ _
2  clerk   clerk   NOUN  NN  _ 4  nsubj:pass _ Mention=person
3  was     be      AUX   VBD _ 4  aux:pass   _ _
4  shot    shoot   VERB  VBN _ 0  root       _ _
5  in      in      ADP   IN  _ 7  case       _ _
6  the     the     DET   DT  _ 7  det        _ _
7  foot    foot    NOUN  NN  _ 4  obl        _ Mention=object|SpaceAfter=No
8  ,       ,       PUNCT ,   _ 9  punct      _ _
9  one     one     NUM   CD  _ 4  parataxis  _ Mention=person
10 of      of      ADP   IN  _ 11 case       _ _
11 several several ADJ   JJ  _ 9  nmod       _ _
12 who     who     PRON  WP  _ 14 nsubj      _ _
13 had     have    AUX   VBD _ 14 aux        _ _
14 come    come    VERB  VBN _ 9  acl:relcl  _ _
15 back    back    ADV   RB  _ 14 advmod     _ SpaceAfter=No
16 .       .       PUNCT .   _ 4  punct      _ _
""")


def test_who_did_not_survive_is_dead() -> None:
    assert [("killed", 2)] == measured("""
1 Two     two     NUM   CD  _ 2 nummod _ _
2 clerks  clerk   NOUN  NNS _ 5 nsubj  _ Mention=person
3 did     do      AUX   VBD _ 5 aux    _ _
4 not     not     PART  RB  _ 5 advmod _ _
5 survive survive VERB  VB  _ 0 root   _ SpaceAfter=No
6 .       .       PUNCT .   _ 5 punct  _ _
""")


def test_who_was_hit_and_did_not_survive_is_dead() -> None:
    assert [("killed", 1)] == measured("""
1 A    a    DET   DT  _ 2 det        _ _
2 cook cook NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was  be   AUX   VBD _ 4 aux:pass   _ _
4 struck strike VERB  VBN _ 0 root       _ _
5 in   in   ADP   IN  _ 7 case       _ _
6 the  the  DET   DT  _ 7 det        _ _
7 mill mill NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .    .    PUNCT .   _ 4 punct      _ _

1 He      he      PRON  PRP _ 4 nsubj  _ Mention=person
2 did     do      AUX   VBD _ 4 aux    _ _
3 not     not     PART  RB  _ 4 advmod _ _
4 survive survive VERB  VB  _ 0 root   _ SpaceAfter=No
5 .       .       PUNCT .   _ 4 punct  _ _
""")


def test_who_might_not_survive_is_not_dead() -> None:
    assert [("injured", 1)] == measured("""
1 A    a    DET   DT  _ 2 det        _ _
2 cook cook NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was  be   AUX   VBD _ 4 aux:pass   _ _
4 struck strike VERB  VBN _ 0 root       _ _
5 in   in   ADP   IN  _ 7 case       _ _
6 the  the  DET   DT  _ 7 det        _ _
7 mill mill NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .    .    PUNCT .   _ 4 punct      _ _

1 He      he      PRON  PRP _ 4 nsubj  _ Mention=person
2 might   might   AUX   MD  _ 4 aux    _ _
3 not     not     PART  RB  _ 4 advmod _ _
4 survive survive VERB  VB  _ 0 root   _ SpaceAfter=No
5 .       .       PUNCT .   _ 4 punct  _ _
""")


def test_one_of_the_hit_who_dies_leaves_the_others_open() -> None:
    assert [("killed_or_injured", 4), ("killed", 1)] == measured("""
1  Four    four    NUM   CD   _ 2  nummod       _ _
2  people  people  NOUN  NNS  _ 4  nsubj:pass   _ Mention=person
3  were    be      AUX   VBD  _ 4  aux:pass     _ _
4  struck  strike  VERB  VBN  _ 0  root         _ _
5  and     and     CCONJ CC   _ 21 cc           _ _
6  one     one     NUM   CD   _ 21 nsubj        _ Mention=person
7  of      of      ADP   IN   _ 8  case         _ _
8  them    they    PRON  PRP  _ 6  nmod         _ Mention=person|SpaceAfter=No
9  ,       ,       PUNCT ,    _ 15 punct        _ _
10 21      21      NUM   CD   _ 12 nummod       _ SpaceAfter=No
11 -       -       PUNCT HYPH _ 10 punct        _ SpaceAfter=No
12 year    year    NOUN  NN   _ 14 obl:unmarked _ SpaceAfter=No
13 -       -       PUNCT HYPH _ 12 punct        _ SpaceAfter=No
14 old     old     ADJ   JJ   _ 15 amod         _ _
15 Ivo     Ivo     PROPN NNP  _ 21 nsubj        _ Mention=person|Name=B-PER
16 Oke     Oke     PROPN NNP  _ 15 flat         _ Name=I-PER
17 Marsh   Marsh   PROPN NNP  _ 15 flat         _ Name=I-PER|SpaceAfter=No
18 ,       ,       PUNCT ,    _ 15 punct        _ _
19 did     do      AUX   VBD  _ 21 aux          _ _
20 not     not     PART  RB   _ 21 advmod       _ _
21 survive survive VERB  VB   _ 4  conj         _ SpaceAfter=No
22 .       .       PUNCT .    _ 4  punct        _ _
""")


def test_a_make_of_car_is_nobody() -> None:
    assert [] == measured("""
1 A        a        DET   DT  _ 2 det      _ _
2 driver   driver   NOUN  NN  _ 3 nsubj    _ Mention=person
3 struck   strike   VERB  VBD _ 0 root     _ _
4 a        a        DET   DT  _ 6 det      _ _
5 Falk     Falk     PROPN NNP _ 6 compound _ Mention=person|Name=B-PER
6 Wrangler Wrangler PROPN NNP _ 3 obj      _ Mention=person|Name=I-PER|SpaceAfter=No
7 .        .        PUNCT .   _ 3 punct    _ _
""")


def test_a_share_that_one_has_displaced_leaves_the_whole_alone() -> None:
    assert [] == measured("""
1  If        if       SCONJ IN  _ 3  mark     _ _
2  we        we       PRON  PRP _ 3  nsubj    _ Mention=person
3  have      have     VERB  VBP _ 15 advcl    _ _
4  a         a        DET   DT  _ 5  det      _ _
5  portion   portion  NOUN  NN  _ 3  obj      _ Mention=abstract
6  of        of       ADP   IN  _ 10 case     _ _
7  those     that     DET   DT  _ 10 det      _ _
8  nine      nine     NUM   CD  _ 9  compound _ _
9  million   million  NUM   CD  _ 10 nummod   _ _
10 people    people   NOUN  NNS _ 5  nmod     _ Mention=person
11 displaced displace VERB  VBN _ 10 acl      _ SpaceAfter=No
12 ,         ,        PUNCT ,   _ 3  punct    _ _
13 there     there    PRON  EX  _ 15 expl     _ _
14 will      will     AUX   MD  _ 15 aux      _ _
15 be        be       VERB  VB  _ 0  root     _ _
16 crises    crisis   NOUN  NNS _ 15 nsubj    _ Mention=event|SpaceAfter=No
17 .         .        PUNCT .   _ 15 punct    _ _
""")
