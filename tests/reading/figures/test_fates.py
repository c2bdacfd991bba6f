"""What became of those shot or struck, as later sentences and other figures tell it, over the network's trees."""

from __future__ import annotations

from figures_over_trees import measured


def test_a_gun_is_no_death() -> None:
    assert [("injured", 1)] == measured("""
1 A       a       DET   DT  _ 2 det        _ _
2 clerk   clerk   NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be      AUX   VBD _ 4 aux:pass   _ _
4 hit     hit     VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC
7 on      on      ADP   IN  _ 8 case       _ _
8 Monday  Monday  PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
9 .       .       PUNCT .   _ 4 punct      _ _

1 The   the  DET   DT  _ 2 det   _ _
2 boy   boy  NOUN  NN  _ 4 nsubj _ Mention=person
3 had   have AUX   VBD _ 4 aux   _ _
4 found find VERB  VBN _ 0 root  _ _
5 a     a    DET   DT  _ 6 det   _ _
6 gun   gun  NOUN  NN  _ 4 obj   _ Mention=object|SpaceAfter=No
7 .     .    PUNCT .   _ 4 punct _ _
""")


def test_a_deadly_weapon_is_no_death() -> None:
    assert [("injured", 9)] == measured("""
1 Nine    nine    NUM   CD  _ 2 nummod     _ _
2 fans    fan     NOUN  NNS _ 4 nsubj:pass _ Mention=person
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
6  with    with    ADP   IN  _ 9 case       _ _
7  a       a       DET   DT  _ 9 det        _ _
8  deadly  deadly  ADJ   JJ  _ 9 amod       _ _
9  weapon  weapon  NOUN  NN  _ 5 nmod       _ Mention=object|SpaceAfter=No
10 .       .       PUNCT .   _ 3 punct      _ _
""")


def test_detectives_of_homicide_are_no_death() -> None:
    assert [("injured", 9)] == measured("""
1 Nine    nine    NUM   CD  _ 2 nummod     _ _
2 fans    fan     NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _

1 Homicide   homicide  NOUN  NN  _ 2 compound _ _
2 detectives detective NOUN  NNS _ 3 nsubj    _ Mention=person
3 searched   search    VERB  VBD _ 0 root     _ _
4 the        the       DET   DT  _ 5 det      _ _
5 quay       quay      NOUN  NN  _ 3 obj      _ Mention=place|SpaceAfter=No
6 .          .         PUNCT .   _ 3 punct    _ _
""")


def test_the_child_is_the_boy_who_was_shot() -> None:
    assert [("killed", 1), ("injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  A       a       DET   DT  _ 2 det        _ _
2  boy     boy     NOUN  NN  _ 4 nsubj:pass _ Mention=person
3  was     be      AUX   VBD _ 4 aux:pass   _ _
4  shot    shoot   VERB  VBN _ 0 root       _ _
5  near    near    ADP   IN  _ 7 case       _ _
6  the     the     DET   DT  _ 7 det        _ _
7  quay    quay    NOUN  NN  _ 4 obl        _ Mention=place
8  on      on      ADP   IN  _ 9 case       _ _
9  Tuesday Tuesday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
10 .       .       PUNCT .   _ 4 punct      _ _

1 The      the      DET   DT  _ 2 det        _ _
2 child    child    NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was      be       AUX   VBD _ 4 aux:pass   _ _
4 flown    fly      VERB  VBN _ 0 root       _ _
5 to       to       ADP   IN  _ 7 case       _ _
6 a        a        DET   DT  _ 7 det        _ _
7 hospital hospital NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .        .        PUNCT .   _ 4 punct      _ _
""")


def test_the_other_man_is_somebody_else() -> None:
    assert [("killed", 1), ("killed_or_injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  A       a       DET   DT  _ 2 det        _ _
2  man     man     NOUN  NN  _ 4 nsubj:pass _ Mention=person
3  was     be      AUX   VBD _ 4 aux:pass   _ _
4  shot    shoot   VERB  VBN _ 0 root       _ _
5  near    near    ADP   IN  _ 7 case       _ _
6  the     the     DET   DT  _ 7 det        _ _
7  quay    quay    NOUN  NN  _ 4 obl        _ Mention=place
8  on      on      ADP   IN  _ 9 case       _ _
9  Tuesday Tuesday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
10 .       .       PUNCT .   _ 4 punct      _ _

1 The      the      DET   DT  _ 3 det        _ _
2 other    other    ADJ   JJ  _ 3 amod       _ _
3 man      man      NOUN  NN  _ 5 nsubj:pass _ Mention=person
4 was      be       AUX   VBD _ 5 aux:pass   _ _
5 flown    fly      VERB  VBN _ 0 root       _ _
6 to       to       ADP   IN  _ 8 case       _ _
7 a        a        DET   DT  _ 8 det        _ _
8 hospital hospital NOUN  NN  _ 5 obl        _ Mention=place|SpaceAfter=No
9 .        .        PUNCT .   _ 5 punct      _ _
""")


def test_what_a_later_sentence_tells_through_another() -> None:
    assert [("killed", 1), ("injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  A       a       DET   DT   _ 7  det          _ _
2  12      12      NUM   CD   _ 4  nummod       _ SpaceAfter=No
3  -       -       PUNCT HYPH _ 2  punct        _ SpaceAfter=No
4  year    year    NOUN  NN   _ 6  obl:unmarked _ SpaceAfter=No
5  -       -       PUNCT HYPH _ 4  punct        _ SpaceAfter=No
6  old     old     ADJ   JJ   _ 7  amod         _ _
7  boy     boy     NOUN  NN   _ 9  nsubj:pass   _ Mention=person
8  was     be      AUX   VBD  _ 9  aux:pass     _ _
9  shot    shoot   VERB  VBN  _ 0  root         _ _
10 near    near    ADP   IN   _ 12 case         _ _
11 the     the     DET   DT   _ 12 det          _ _
12 quay    quay    NOUN  NN   _ 9  obl          _ Mention=place
13 on      on      ADP   IN   _ 14 case         _ _
14 Tuesday Tuesday PROPN NNP  _ 9  obl          _ Mention=time|SpaceAfter=No
15 .       .       PUNCT .    _ 9  punct        _ _

1 The    the    DET   DT  _ 2 det        _ _
2 boy    boy    NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be     AUX   VBD _ 4 aux:pass   _ _
4 found  find   VERB  VBN _ 0 root       _ _
5 behind behind ADP   IN  _ 7 case       _ _
6 a      a      DET   DT  _ 7 det        _ _
7 shed   shed   NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .      .      PUNCT .   _ 4 punct      _ _

1 He       he       PRON  PRP _ 3 nsubj:pass _ Mention=person
2 was      be       AUX   VBD _ 3 aux:pass   _ _
3 flown    fly      VERB  VBN _ 0 root       _ _
4 to       to       ADP   IN  _ 6 case       _ _
5 a        a        DET   DT  _ 6 det        _ _
6 hospital hospital NOUN  NN  _ 3 obl        _ Mention=place|SpaceAfter=No
7 .        .        PUNCT .   _ 3 punct      _ _
""")


def test_both_are_two_told_of_one_by_one() -> None:
    assert [("killed", 1), ("injured", 1), ("injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  A     a     DET   DT  _ 2  det        _ _
2  man   man   NOUN  NN  _ 4  nsubj:pass _ Mention=person
3  was   be    AUX   VBD _ 4  aux:pass   _ _
4  shot  shoot VERB  VBN _ 0  root       _ _
5  in    in    ADP   IN  _ 7  case       _ _
6  the   the   DET   DT  _ 7  det        _ _
7  arm   arm   NOUN  NN  _ 4  obl        _ Mention=object|SpaceAfter=No
8  ,     ,     PUNCT ,   _ 13 punct      _ _
9  and   and   CCONJ CC  _ 13 cc         _ _
10 a     a     DET   DT  _ 11 det        _ _
11 woman woman NOUN  NN  _ 13 nsubj:pass _ Mention=person
12 was   be    AUX   VBD _ 13 aux:pass   _ _
13 hit   hit   VERB  VBN _ 4  conj       _ _
14 in    in    ADP   IN  _ 16 case       _ _
15 the   the   DET   DT  _ 16 det        _ _
16 neck  neck  NOUN  NN  _ 13 obl        _ Mention=object|SpaceAfter=No
17 .     .     PUNCT .   _ 4  punct      _ _

1 Both    both  DET   DT  _ 3 nsubj:pass _ _
2 were    be    AUX   VBD _ 3 aux:pass   _ _
3 treated treat VERB  VBN _ 0 root       _ SpaceAfter=No
4 .       .     PUNCT .   _ 3 punct      _ _
""")


def test_they_who_say_so_are_not_the_shot() -> None:
    assert [("killed", 1), ("killed_or_injured", 2)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1 Two     two     NUM   CD  _ 2 nummod     _ _
2 sailors sailor  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 on      on      ADP   IN  _ 6 case       _ _
6 Tuesday Tuesday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _

1  Police   police   NOUN  NN  _ 2 nsubj _ Mention=organization
2  said     say      VERB  VBD _ 0 root  _ _
3  they     they     PRON  PRP _ 5 nsubj _ Mention=person
4  are      be       AUX   VBP _ 5 aux   _ _
5  trying   try      VERB  VBG _ 2 ccomp _ _
6  to       to       PART  TO  _ 7 mark  _ _
7  identify identify VERB  VB  _ 5 xcomp _ _
8  the      the      DET   DT  _ 9 det   _ _
9  deceased deceased ADJ   JJ  _ 7 obj   _ Mention=person|SpaceAfter=No
10 .        .        PUNCT .   _ 2 punct _ _
""")


def test_all_of_a_number_live() -> None:
    assert [("killed", 1), ("injured", 4)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  On      on      ADP   IN  _ 2 case       _ _
2  Tuesday Tuesday PROPN NNP _ 6 obl        _ Mention=time
3  four    four    NUM   CD  _ 4 nummod     _ _
4  sailors sailor  NOUN  NNS _ 6 nsubj:pass _ Mention=person
5  were    be      AUX   VBD _ 6 aux:pass   _ _
6  shot    shoot   VERB  VBN _ 0 root       _ _
7  near    near    ADP   IN  _ 9 case       _ _
8  the     the     DET   DT  _ 9 det        _ _
9  quay    quay    NOUN  NN  _ 6 obl        _ Mention=place|SpaceAfter=No
10 .       .       PUNCT .   _ 6 punct      _ _

1 Police   police NOUN  NNS _ 2 nsubj  _ Mention=organization
2 searched search VERB  VBD _ 0 root   _ _
3 two      two    NUM   CD  _ 4 nummod _ _
4 houses   house  NOUN  NNS _ 2 obj    _ Mention=place|SpaceAfter=No
5 .        .      PUNCT .   _ 2 punct  _ _

1 All      all     DET   PDT _ 3 det:predet _ _
2 four     four    NUM   CD  _ 3 nummod     _ _
3 victims  victim  NOUN  NNS _ 5 nsubj:pass _ Mention=person
4 are      be      AUX   VBP _ 5 aux:pass   _ _
5 expected expect  VERB  VBN _ 0 root       _ _
6 to       to      PART  TO  _ 7 mark       _ _
7 survive  survive VERB  VB  _ 5 xcomp      _ SpaceAfter=No
8 .        .       PUNCT .   _ 5 punct      _ _
""")


def test_none_of_the_injuries_is_grave() -> None:
    assert [("killed", 1), ("injured", 4)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  On      on      ADP   IN  _ 2 case       _ _
2  Tuesday Tuesday PROPN NNP _ 6 obl        _ Mention=time
3  four    four    NUM   CD  _ 4 nummod     _ _
4  sailors sailor  NOUN  NNS _ 6 nsubj:pass _ Mention=person
5  were    be      AUX   VBD _ 6 aux:pass   _ _
6  shot    shoot   VERB  VBN _ 0 root       _ _
7  near    near    ADP   IN  _ 9 case       _ _
8  the     the     DET   DT  _ 9 det        _ _
9  quay    quay    NOUN  NN  _ 6 obl        _ Mention=place|SpaceAfter=No
10 .       .       PUNCT .   _ 6 punct      _ _

1  None        none        PRON  DT   _ 6 nsubj:pass _ Mention=abstract
2  of          of          ADP   IN   _ 4 case       _ _
3  the         the         DET   DT   _ 4 det        _ _
4  injuries    injury      NOUN  NNS  _ 1 nmod       _ Mention=event
5  were        be          AUX   VBD  _ 6 aux:pass   _ _
6  thought     think       VERB  VBN  _ 0 root       _ _
7  life        life        NOUN  NN   _ 9 compound   _ SpaceAfter=No
8  -           -           PUNCT HYPH _ 7 punct      _ SpaceAfter=No
9  threatening threatening ADJ   JJ   _ 6 xcomp      _ SpaceAfter=No
10 .           .           PUNCT .    _ 6 punct      _ _
""")


def test_wounds_that_are_not_grave() -> None:
    assert [("killed", 1), ("injured", 2)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  Two         two         NUM   CD   _ 2  nummod     _ _
2  clerks      clerk       NOUN  NNS  _ 5  nsubj:pass _ Mention=person
3  were        be          AUX   VBD  _ 5  aux:pass   _ _
4  also        also        ADV   RB   _ 5  advmod     _ _
5  shot        shoot       VERB  VBN  _ 0  root       _ SpaceAfter=No
6  ,           ,           PUNCT ,    _ 12 punct      _ _
7  but         but         CCONJ CC   _ 12 cc         _ _
8  their       their       PRON  PRP$ _ 9  nmod:poss  _ Mention=person
9  wounds      wound       NOUN  NNS  _ 12 nsubj:pass _ Mention=abstract
10 are         be          AUX   VBP  _ 12 aux:pass   _ _
11 not         not         PART  RB   _ 12 advmod     _ _
12 considered  consider    VERB  VBN  _ 5  conj       _ _
13 life        life        NOUN  NN   _ 15 compound   _ SpaceAfter=No
14 -           -           PUNCT HYPH _ 13 punct      _ SpaceAfter=No
15 threatening threatening ADJ   JJ   _ 12 xcomp      _ SpaceAfter=No
16 .           .           PUNCT .    _ 5  punct      _ _
""")


def test_the_killing_of_somebody_shot() -> None:
    assert [("killed", 1)] == measured("""
1  Two     two     NUM   CD  _ 2  nummod     _ _
2  men     man     NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  are     be      AUX   VBP _ 4  aux:pass   _ _
4  accused accuse  VERB  VBN _ 0  root       _ _
5  of      of      ADP   IN  _ 7  case       _ _
6  the     the     DET   DT  _ 7  det        _ _
7  killing killing NOUN  NN  _ 4  obl        _ Mention=event
8  of      of      ADP   IN  _ 10 case       _ _
9  a       a       DET   DT  _ 10 det        _ _
10 girl    girl    NOUN  NN  _ 7  nmod       _ Mention=person
11 who     who     PRON  WP  _ 13 nsubj:pass _ _
12 was     be      AUX   VBD _ 13 aux:pass   _ _
13 shot    shoot   VERB  VBN _ 10 acl:relcl  _ _
14 in      in      ADP   IN  _ 15 case       _ _
15 Belford Belford PROPN NNP _ 13 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
16 .       .       PUNCT .   _ 4  punct      _ _
""")


def test_somebody_who_died_was_shot() -> None:
    assert [("killed", 1)] == measured("""
1  Police police NOUN  NN   _ 2  nsubj      _ Mention=organization
2  say    say    VERB  VBP  _ 0  root       _ _
3  a      a      DET   DT   _ 4  det        _ _
4  boy    boy    NOUN  NN   _ 10 nsubj:pass _ Mention=person
5  who    who    PRON  WP   _ 6  nsubj      _ _
6  died   die    VERB  VBD  _ 4  acl:relcl  _ _
7  on     on     ADP   IN   _ 8  case       _ _
8  Monday Monday PROPN NNP  _ 6  obl        _ Mention=time
9  was    be     AUX   VBD  _ 10 aux:pass   _ _
10 shot   shoot  VERB  VBN  _ 2  ccomp      _ _
11 by     by     ADP   IN   _ 13 case       _ _
12 his    his    PRON  PRP$ _ 13 nmod:poss  _ Mention=person
13 cousin cousin NOUN  NN   _ 10 obl:agent  _ Mention=person|SpaceAfter=No
14 .      .      PUNCT .    _ 2  punct      _ _
""")


def test_the_condition_of_somebody_shot() -> None:
    assert [("killed", 1), ("injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  The       the       DET   DT  _ 2  det   _ _
2  condition condition NOUN  NN  _ 11 nsubj _ Mention=abstract
3  of        of        ADP   IN  _ 5  case  _ _
4  a         a         DET   DT  _ 5  det   _ _
5  woman     woman     NOUN  NN  _ 2  nmod  _ Mention=person
6  shot      shoot     VERB  VBN _ 2  acl   _ _
7  in        in        ADP   IN  _ 9  case  _ _
8  the       the       DET   DT  _ 9  det   _ _
9  neck      neck      NOUN  NN  _ 6  obl   _ Mention=object
10 had       have      AUX   VBD _ 11 aux   _ _
11 improved  improve   VERB  VBN _ 0  root  _ _
12 by        by        ADP   IN  _ 13 case  _ _
13 Tuesday   Tuesday   PROPN NNP _ 11 obl   _ Mention=time|SpaceAfter=No
14 .         .         PUNCT .   _ 11 punct _ _
""")


def test_they_recover_after_being_hit() -> None:
    assert [("killed", 1), ("injured", 3)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  Three      three   NUM   CD  _ 2  nummod   _ _
2  skaters    skater  NOUN  NNS _ 4  nsubj    _ Mention=person
3  are        be      AUX   VBP _ 4  aux      _ _
4  recovering recover VERB  VBG _ 0  root     _ _
5  after      after   SCONJ IN  _ 7  mark     _ _
6  being      be      AUX   VBG _ 7  aux:pass _ _
7  hit        hit     VERB  VBN _ 4  advcl    _ _
8  by         by      ADP   IN  _ 10 case     _ _
9  a          a       DET   DT  _ 10 det      _ _
10 bullet     bullet  NOUN  NN  _ 7  obl      _ Mention=object|SpaceAfter=No
11 .          .       PUNCT .   _ 4  punct    _ _
""")


def test_some_of_those_shot_are_in_good_condition() -> None:
    assert [("killed", 1), ("injured", 3), ("injured", 2)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  Three     three     NUM   CD  _ 15 nsubj  _ Mention=abstract
2  of        of        ADP   IN  _ 4  case   _ _
3  those     that      DET   DT  _ 4  det    _ _
4  shot      shot      NOUN  NN  _ 1  nmod   _ Mention=object
5  --        -         PUNCT ,   _ 7  punct  _ _
6  a         a         DET   DT  _ 7  det    _ _
7  man       man       NOUN  NN  _ 1  appos  _ Mention=person
8  and       and       CCONJ CC  _ 10 cc     _ _
9  two       two       NUM   CD  _ 10 nummod _ _
10 boys      boy       NOUN  NNS _ 7  conj   _ Mention=person
11 --        -         PUNCT ,   _ 7  punct  _ _
12 were      be        AUX   VBD _ 15 cop    _ _
13 in        in        ADP   IN  _ 15 case   _ _
14 good      good      ADJ   JJ  _ 15 amod   _ _
15 condition condition NOUN  NN  _ 0  root   _ Mention=abstract|SpaceAfter=No
16 .         .         PUNCT .   _ 15 punct  _ _
""")


def test_parts_add_up_to_those_shot() -> None:
    assert [("killed", 1), ("injured", 4), ("injured", 1), ("injured", 3)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1 Four    four    NUM   CD  _ 2 nummod     _ _
2 people  people  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Arnvik  Arnvik  PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC
7 on      on      ADP   IN  _ 8 case       _ _
8 Tuesday Tuesday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
9 .       .       PUNCT .   _ 4 punct      _ _

1 A        a        DET   DT  _ 2 det        _ _
2 girl     girl     NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was      be       AUX   VBD _ 4 aux:pass   _ _
4 taken    take     VERB  VBN _ 0 root       _ _
5 to       to       ADP   IN  _ 7 case       _ _
6 a        a        DET   DT  _ 7 det        _ _
7 hospital hospital NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .        .        PUNCT .   _ 4 punct      _ _

1 Three   three NUM   CD  _ 2 nummod     _ _
2 men     man   NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be    AUX   VBD _ 4 aux:pass   _ _
4 treated treat VERB  VBN _ 0 root       _ _
5 for     for   ADP   IN  _ 6 case       _ _
6 cuts    cut   NOUN  NNS _ 4 obl        _ Mention=event|SpaceAfter=No
7 .       .     PUNCT .   _ 4 punct      _ _
""")


def test_as_many_are_told_of_as_injured() -> None:
    assert [("killed", 1), ("injured", 5), ("injured", 5)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1 Five    five    NUM   CD  _ 2 nummod     _ _
2 people  people  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Arnvik  Arnvik  PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC
7 on      on      ADP   IN  _ 8 case       _ _
8 Tuesday Tuesday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
9 .       .       PUNCT .   _ 4 punct      _ _

1 The     the    DET   DT  _ 4 det    _ _
2 five    five   NUM   CD  _ 4 nummod _ _
3 injured injure VERB  VBN _ 4 amod   _ _
4 people  people NOUN  NNS _ 6 nsubj  _ Mention=person
5 are     be     AUX   VBP _ 6 cop    _ _
6 sailors sailor NOUN  NNS _ 0 root   _ Mention=person|SpaceAfter=No
7 .       .      PUNCT .   _ 6 punct  _ _
""")


def test_the_other_five_are_not_the_dead() -> None:
    assert [("killed", 1), ("injured", 5)] == measured("""
1  One    one   NUM   CD  _ 2 nummod     _ _
2  guard  guard NOUN  NN  _ 4 nsubj:pass _ Mention=person
3  was    be    AUX   VBD _ 4 aux:pass   _ _
4  killed kill  VERB  VBN _ 0 root       _ _
5  and    and   CCONJ CC  _ 9 cc         _ _
6  the    the   DET   DT  _ 9 det        _ _
7  other  other ADJ   JJ  _ 9 amod       _ _
8  five   five  NUM   CD  _ 9 nummod     _ _
9  shot   shot  NOUN  NN  _ 4 conj       _ Mention=event|SpaceAfter=No
10 .      .     PUNCT .   _ 4 punct      _ _
""")


def test_women_shot_beside_a_boy_killed() -> None:
    assert [("injured", 3), ("killed", 1)] == measured("""
1  Three  three NUM   CD  _ 2  nummod     _ _
2  women  woman NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were   be    AUX   VBD _ 4  aux:pass   _ _
4  shot   shoot VERB  VBN _ 0  root       _ _
5  at     at    ADP   IN  _ 7  case       _ _
6  the    the   DET   DT  _ 7  det        _ _
7  quay   quay  NOUN  NN  _ 4  obl        _ Mention=place
8  and    and   CCONJ CC  _ 12 cc         _ _
9  a      a     DET   DT  _ 10 det        _ _
10 boy    boy   NOUN  NN  _ 12 nsubj:pass _ Mention=person
11 was    be    AUX   VBD _ 12 aux:pass   _ _
12 killed kill  VERB  VBN _ 4  conj       _ SpaceAfter=No
13 .      .     PUNCT .   _ 4  punct      _ _
""")


def test_one_of_whom_was_shot_dead_leaves_the_others_open() -> None:
    assert [("killed_or_injured", 3), ("killed", 1)] == measured("""
1  Three   three   NUM   CD  _ 2 nummod     _ _
2  sailors sailor  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3  were    be      AUX   VBD _ 4 aux:pass   _ _
4  shot    shoot   VERB  VBN _ 0 root       _ SpaceAfter=No
5  ,       ,       PUNCT ,   _ 6 punct      _ _
6  one     one     NUM   CD  _ 4 nsubj:pass _ Mention=object
7  of      of      ADP   IN  _ 8 case       _ _
8  them    they    PRON  PRP _ 6 nmod       _ Mention=person
9  fatally fatally ADV   RB  _ 4 advmod     _ SpaceAfter=No
10 .       .       PUNCT .   _ 4 punct      _ _
""")


def test_whether_they_live_is_only_asked() -> None:
    assert [("killed", 1), ("killed_or_injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  A       a       DET   DT  _ 2 det        _ _
2  sailor  sailor  NOUN  NN  _ 4 nsubj:pass _ Mention=person
3  was     be      AUX   VBD _ 4 aux:pass   _ _
4  shot    shoot   VERB  VBN _ 0 root       _ _
5  near    near    ADP   IN  _ 7 case       _ _
6  the     the     DET   DT  _ 7 det        _ _
7  quay    quay    NOUN  NN  _ 4 obl        _ Mention=place
8  on      on      ADP   IN  _ 9 case       _ _
9  Tuesday Tuesday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
10 .       .       PUNCT .   _ 4 punct      _ _

1 Doctors  doctor  NOUN  NNS _ 4 nsubj  _ Mention=person
2 do       do      AUX   VBP _ 4 aux    _ _
3 not      not     PART  RB  _ 4 advmod _ _
4 know     know    VERB  VB  _ 0 root   _ _
5 whether  whether SCONJ IN  _ 8 mark   _ _
6 the      the     DET   DT  _ 7 det    _ _
7 sailor   sailor  NOUN  NN  _ 8 nsubj  _ Mention=person
8 survived survive VERB  VBD _ 4 ccomp  _ SpaceAfter=No
9 .        .       PUNCT .   _ 4 punct  _ _
""")


def test_found_wounded_and_then_dead() -> None:
    assert [("killed", 1)] == measured("""
1  Officers  officer NOUN  NNS _ 2  nsubj    _ Mention=person
2  found     find    VERB  VBD _ 0  root     _ _
3  a         a       DET   DT  _ 4  det      _ _
4  man       man     NOUN  NN  _ 2  obj      _ Mention=person
5  suffering suffer  VERB  VBG _ 4  acl      _ _
6  from      from    ADP   IN  _ 8  case     _ _
7  gunshot   gunshot NOUN  NN  _ 8  compound _ _
8  wounds    wound   NOUN  NNS _ 5  obl      _ Mention=event
9  on        on      ADP   IN  _ 11 case     _ _
10 the       the     DET   DT  _ 11 det      _ _
11 quay      quay    NOUN  NN  _ 5  obl      _ Mention=place|SpaceAfter=No
12 .         .       PUNCT .   _ 2  punct    _ _

1 The        the       DET   DT  _ 2 det        _ _
2 man        man       NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was        be        AUX   VBD _ 4 aux:pass   _ _
4 pronounced pronounce VERB  VBN _ 0 root       _ _
5 dead       dead      ADJ   JJ  _ 4 xcomp      _ _
6 at         at        ADP   IN  _ 8 case       _ _
7 the        the       DET   DT  _ 8 det        _ _
8 scene      scene     NOUN  NN  _ 4 obl        _ Mention=event|SpaceAfter=No
9 .          .         PUNCT .   _ 4 punct      _ _
""")


def test_he_may_be_who_shot() -> None:
    assert [("injured", 1)] == measured("""
1  He    he    PRON  PRP _ 2  nsubj _ Mention=person
2  shot  shoot VERB  VBD _ 0  root  _ _
3  a     a     DET   DT  _ 4  det   _ _
4  guard guard NOUN  NN  _ 2  obj   _ Mention=person
5  in    in    ADP   IN  _ 7  case  _ _
6  the   the   DET   DT  _ 7  det   _ _
7  leg   leg   NOUN  NN  _ 2  obl   _ Mention=object
8  on    on    ADP   IN  _ 10 case  _ _
9  the   the   DET   DT  _ 10 det   _ _
10 quay  quay  NOUN  NN  _ 2  obl   _ Mention=place|SpaceAfter=No
11 .     .     PUNCT .   _ 2  punct _ _

1 He     he     PRON  PRP _ 4 nsubj:pass _ Mention=person
2 was    be     AUX   VBD _ 4 aux:pass   _ _
3 later  late   ADV   RB  _ 4 advmod     _ _
4 killed kill   VERB  VBN _ 0 root       _ _
5 by     by     ADP   IN  _ 6 case       _ _
6 police police NOUN  NNS _ 4 obl:agent  _ Mention=person|SpaceAfter=No
7 .      .      PUNCT .   _ 4 punct      _ _
""")


def test_fatal_injuries_kill() -> None:
    assert [("injured", 2), ("killed", 1)] == measured("""
1  Two       two    NUM   CD  _ 2 nummod     _ _
2  sailors   sailor NOUN  NNS _ 4 nsubj:pass _ Mention=person
3  were      be     AUX   VBD _ 4 aux:pass   _ _
4  hurt      hurt   VERB  VBN _ 0 root       _ SpaceAfter=No
5  ,         ,      PUNCT ,   _ 7 punct      _ _
6  one       one    NUM   CD  _ 7 nsubj      _ _
7  suffering suffer VERB  VBG _ 4 advcl      _ _
8  fatal     fatal  ADJ   JJ  _ 9 amod       _ _
9  injuries  injury NOUN  NNS _ 7 obj        _ Mention=event|SpaceAfter=No
10 .         .      PUNCT .   _ 4 punct      _ _
""")


def test_taken_by_ambulance_is_hurt() -> None:
    assert [("injured", 2)] == measured("""
1  Two         two       NUM   CD  _ 3 nummod     _ _
2  adult       adult     ADJ   JJ  _ 3 amod       _ _
3  females     female    NOUN  NNS _ 5 nsubj:pass _ Mention=person
4  were        be        AUX   VBD _ 5 aux:pass   _ _
5  transported transport VERB  VBN _ 0 root       _ _
6  via         via       ADP   IN  _ 7 case       _ _
7  ambulance   ambulance NOUN  NN  _ 5 obl        _ Mention=object
8  on          on        ADP   IN  _ 9 case       _ _
9  Monday      Monday    PROPN NNP _ 5 obl        _ Mention=time|SpaceAfter=No
10 .           .         PUNCT .   _ 5 punct      _ _
""")


def test_those_who_made_it_to_hospital_live() -> None:
    assert [("killed", 1), ("injured", 3)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  Three    three    NUM   CD  _ 2  nummod     _ _
2  skaters  skater   NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were     be       AUX   VBD _ 4  aux:pass   _ _
4  shot     shoot    VERB  VBN _ 0  root       _ _
5  near     near     ADP   IN  _ 7  case       _ _
6  the      the      DET   DT  _ 7  det        _ _
7  quay     quay     NOUN  NN  _ 4  obl        _ Mention=place
8  and      and      CCONJ CC  _ 9  cc         _ _
9  made     make     VERB  VBD _ 4  conj       _ _
10 it       it       PRON  PRP _ 9  obj        _ Mention=object
11 to       to       ADP   IN  _ 13 case       _ _
12 Arnvik   Arnvik   PROPN NNP _ 13 compound   _ Name=B-LOC
13 Hospital Hospital PROPN NNP _ 9  obl        _ Mention=place|Name=I-LOC|SpaceAfter=No
14 .        .        PUNCT .   _ 4  punct      _ _
""")


def test_larger_totals_between_a_whole_and_its_parts() -> None:
    assert [("killed", 1), ("injured", 5), ("killed_or_injured", 74), ("injured", 4), ("injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1 On      on      ADP   IN  _ 2 case       _ _
2 Tuesday Tuesday PROPN NNP _ 6 obl        _ Mention=time
3 five    five    NUM   CD  _ 4 nummod     _ _
4 people  people  NOUN  NNS _ 6 nsubj:pass _ Mention=person
5 were    be      AUX   VBD _ 6 aux:pass   _ _
6 shot    shoot   VERB  VBN _ 0 root       _ _
7 in      in      ADP   IN  _ 8 case       _ _
8 Arnvik  Arnvik  PROPN NNP _ 6 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
9 .       .       PUNCT .   _ 6 punct      _ _

1  That    that   PRON  DT  _ 2  nsubj _ Mention=abstract
2  brought bring  VERB  VBD _ 0  root  _ _
3  to      to     ADP   IN  _ 4  case  _ _
4  74      74     NUM   CD  _ 2  obl   _ _
5  the     the    DET   DT  _ 6  det   _ _
6  number  number NOUN  NN  _ 2  obj   _ Mention=abstract
7  of      of     ADP   IN  _ 8  case  _ _
8  people  people NOUN  NNS _ 6  nmod  _ Mention=person
9  shot    shoot  VERB  VBN _ 6  acl   _ _
10 since   since  ADP   IN  _ 11 case  _ _
11 May     May    PROPN NNP _ 9  obl   _ Mention=time|SpaceAfter=No
12 .       .      PUNCT .   _ 2  punct _ _

1  Four     four     NUM   CD  _ 2  nummod     _ _
2  people   people   NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were     be       AUX   VBD _ 4  aux:pass   _ _
4  taken    take     VERB  VBN _ 0  root       _ _
5  to       to       ADP   IN  _ 7  case       _ _
6  a        a        DET   DT  _ 7  det        _ _
7  hospital hospital NOUN  NN  _ 4  obl        _ Mention=place
8  in       in       ADP   IN  _ 10 case       _ _
9  a        a        DET   DT  _ 10 det        _ _
10 boat     boat     NOUN  NN  _ 4  obl        _ Mention=object|SpaceAfter=No
11 .        .        PUNCT .   _ 4  punct      _ _

1 A      a      DET   DT  _ 3 det        _ _
2 fifth  fifth  ADJ   JJ  _ 3 amod       _ _
3 person person NOUN  NN  _ 5 nsubj:pass _ Mention=person
4 was    be     AUX   VBD _ 5 aux:pass   _ _
5 taken  take   VERB  VBN _ 0 root       _ _
6 to     to     ADP   IN  _ 8 case       _ _
7 a      a      DET   DT  _ 8 det        _ _
8 clinic clinic NOUN  NN  _ 5 obl        _ Mention=place|SpaceAfter=No
9 .      .      PUNCT .   _ 5 punct      _ _
""")


def test_the_man_is_the_male() -> None:
    assert [("killed", 1), ("injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  A       a       DET   DT  _ 2 det        _ _
2  male    male    NOUN  NN  _ 4 nsubj:pass _ Mention=person
3  was     be      AUX   VBD _ 4 aux:pass   _ _
4  shot    shoot   VERB  VBN _ 0 root       _ _
5  in      in      ADP   IN  _ 7 case       _ _
6  the     the     DET   DT  _ 7 det        _ _
7  neck    neck    NOUN  NN  _ 4 obl        _ Mention=object
8  on      on      ADP   IN  _ 9 case       _ _
9  Tuesday Tuesday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
10 .       .       PUNCT .   _ 4 punct      _ _

1 The      the      DET   DT  _ 2 det        _ _
2 man      man      NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was      be       AUX   VBD _ 4 aux:pass   _ _
4 flown    fly      VERB  VBN _ 0 root       _ _
5 to       to       ADP   IN  _ 7 case       _ _
6 a        a        DET   DT  _ 7 det        _ _
7 hospital hospital NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8 .        .        PUNCT .   _ 4 punct      _ _
""")


def test_taken_to_a_hospital_where_they_died() -> None:
    assert [("killed", 4)] == measured("""
1  Four     four     NUM   CD  _ 2  nummod     _ _
2  sailors  sailor   NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were     be       AUX   VBD _ 4  aux:pass   _ _
4  taken    take     VERB  VBN _ 0  root       _ _
5  from     from     ADP   IN  _ 7  case       _ _
6  the      the      DET   DT  _ 7  det        _ _
7  boat     boat     NOUN  NN  _ 4  obl        _ Mention=object
8  to       to       ADP   IN  _ 10 case       _ _
9  a        a        DET   DT  _ 10 det        _ _
10 hospital hospital NOUN  NN  _ 4  obl        _ Mention=place|SpaceAfter=No
11 ,        ,        PUNCT ,   _ 14 punct      _ _
12 where    where    ADV   WRB _ 14 advmod     _ _
13 they     they     PRON  PRP _ 14 nsubj      _ Mention=person
14 died     die      VERB  VBD _ 10 acl:relcl  _ SpaceAfter=No
15 .        .        PUNCT .   _ 4  punct      _ _
""")


def test_taken_to_a_hospital_where_one_died() -> None:
    assert [("killed_or_injured", 4), ("killed", 1)] == measured("""
1  Four     four     NUM   CD  _ 2  nummod     _ _
2  sailors  sailor   NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were     be       AUX   VBD _ 4  aux:pass   _ _
4  taken    take     VERB  VBN _ 0  root       _ _
5  to       to       ADP   IN  _ 7  case       _ _
6  a        a        DET   DT  _ 7  det        _ _
7  hospital hospital NOUN  NN  _ 4  obl        _ Mention=place|SpaceAfter=No
8  ,        ,        PUNCT ,   _ 11 punct      _ _
9  where    where    ADV   WRB _ 11 advmod     _ _
10 one      one      NUM   CD  _ 11 nsubj      _ Mention=person
11 died     die      VERB  VBD _ 7  acl:relcl  _ SpaceAfter=No
12 .        .        PUNCT .   _ 4  punct      _ _
""")


def test_none_fatally_is_no_death() -> None:
    assert [("injured", 9)] == measured("""
1  Nine    nine    NUM   CD  _ 2 nummod     _ _
2  sailors sailor  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3  were    be      AUX   VBD _ 4 aux:pass   _ _
4  shot    shoot   VERB  VBN _ 0 root       _ _
5  on      on      ADP   IN  _ 7 case       _ _
6  the     the     DET   DT  _ 7 det        _ _
7  quay    quay    NOUN  NN  _ 4 obl        _ Mention=place|SpaceAfter=No
8  ,       ,       PUNCT ,   _ 9 punct      _ _
9  none    none    PRON  DT  _ 7 appos      _ Mention=abstract
10 fatally fatally ADV   RB  _ 9 amod       _ SpaceAfter=No
11 .       .       PUNCT .   _ 4 punct      _ _
""")


def test_shot_in_the_shoulder_behind_an_age() -> None:
    assert [("killed", 1), ("injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  Imran    Imran    PROPN NNP  _ 4  nsubj:pass   _ Mention=person|Name=B-PER
2  Vole     Vole     PROPN NNP  _ 1  flat         _ Name=I-PER
3  is       be       AUX   VBZ  _ 4  aux:pass     _ _
4  accused  accuse   VERB  VBN  _ 0  root         _ _
5  of       of       SCONJ IN   _ 6  mark         _ _
6  shooting shoot    VERB  VBG  _ 4  advcl        _ _
7  a        a        DET   DT   _ 13 det          _ _
8  38       38       NUM   CD   _ 10 nummod       _ SpaceAfter=No
9  -        -        PUNCT HYPH _ 8  punct        _ SpaceAfter=No
10 year     year     NOUN  NN   _ 12 obl:unmarked _ SpaceAfter=No
11 -        -        PUNCT HYPH _ 10 punct        _ SpaceAfter=No
12 old      old      ADJ   JJ   _ 13 amod         _ _
13 sailor   sailor   NOUN  NN   _ 6  obj          _ Mention=person
14 in       in       ADP   IN   _ 16 case         _ _
15 the      the      DET   DT   _ 16 det          _ _
16 shoulder shoulder NOUN  NN   _ 6  obl          _ Mention=object|SpaceAfter=No
17 .        .        PUNCT .    _ 4  punct        _ _
""")


def test_shot_at_them_is_not_shot() -> None:
    assert [] == measured("""
1  The     the    DET   DT  _ 2  det    _ _
2  family  family NOUN  NN  _ 4  nsubj  _ Mention=person
3  was     be     AUX   VBD _ 4  aux    _ _
4  walking walk   VERB  VBG _ 0  root   _ _
5  home    home   ADV   RB  _ 4  advmod _ _
6  when    when   ADV   WRB _ 9  advmod _ _
7  two     two    NUM   CD  _ 8  nummod _ _
8  men     man    NOUN  NNS _ 9  nsubj  _ Mention=person
9  shot    shoot  VERB  VBD _ 4  advcl  _ _
10 at      at     ADP   IN  _ 11 case   _ _
11 them    they   PRON  PRP _ 9  obl    _ Mention=place|SpaceAfter=No
12 .       .      PUNCT .   _ 4  punct  _ _
""")


def test_as_many_taken_to_hospital() -> None:
    assert [("killed", 1), ("injured", 5), ("injured", 5)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 guard  guard  NOUN  NN  _ 3 nsubj _ Mention=person
3 died   die    VERB  VBD _ 0 root  _ _
4 on     on     ADP   IN  _ 5 case  _ _
5 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .   _ 3 punct _ _

1  Five    five    NUM   CD  _ 2 nummod     _ _
2  people  people  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3  were    be      AUX   VBD _ 4 aux:pass   _ _
4  shot    shoot   VERB  VBN _ 0 root       _ _
5  near    near    ADP   IN  _ 7 case       _ _
6  a       a       DET   DT  _ 7 det        _ _
7  plaza   plaza   NOUN  NN  _ 4 obl        _ Mention=place
8  on      on      ADP   IN  _ 9 case       _ _
9  Tuesday Tuesday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
10 .       .       PUNCT .   _ 4 punct      _ _

1  Five     five     NUM   CD  _ 2 nummod     _ _
2  people   people   NOUN  NNS _ 4 nsubj:pass _ Mention=person
3  were     be       AUX   VBD _ 4 aux:pass   _ _
4  taken    take     VERB  VBN _ 0 root       _ _
5  to       to       ADP   IN  _ 7 case       _ _
6  a        a        DET   DT  _ 7 det        _ _
7  hospital hospital NOUN  NN  _ 4 obl        _ Mention=place
8  on       on       ADP   IN  _ 9 case       _ _
9  Tuesday  Tuesday  PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
10 .        .        PUNCT .   _ 4 punct      _ _
""")
