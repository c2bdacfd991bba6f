"""Words of harm that tell of no one: what may happen any time, went without, or was not so grave."""

from __future__ import annotations

from figures_over_trees import figures


def test_none_in_critical_condition_is_no_zero() -> None:
    assert [] == figures("""
1  None      none      PRON  DT  _ 8  nsubj _ Mention=abstract
2  of        of        ADP   IN  _ 4  case  _ _
3  the       the       DET   DT  _ 4  det   _ _
4  sailors   sailor    NOUN  NNS _ 1  nmod  _ Mention=person
5  were      be        AUX   VBD _ 8  cop   _ _
6  in        in        ADP   IN  _ 8  case  _ _
7  critical  critical  ADJ   JJ  _ 8  amod  _ _
8  condition condition NOUN  NN  _ 12 ccomp _ Mention=abstract|SpaceAfter=No
9  ,         ,         PUNCT ,   _ 8  punct _ _
10 Ilo       Ilo       PROPN NNP _ 12 nsubj _ Mention=person|Name=B-PER
11 Varn      Varn      PROPN NNP _ 10 flat  _ Name=I-PER
12 said      say       VERB  VBD _ 0  root  _ SpaceAfter=No
13 .         .         PUNCT .   _ 12 punct _ _
""")


def test_any_time_one_is_hurt_nobody_is() -> None:
    assert [] == figures("""
1  Any    any    DET   DT  _ 2  det          _ _
2  time   time   NOUN  NN  _ 11 obl:unmarked _ _
3  one    one    NUM   CD  _ 8  nsubj        _ Mention=person
4  of     of     ADP   IN  _ 6  case         _ _
5  the    the    DET   DT  _ 6  det          _ _
6  miners miner  NOUN  NNS _ 3  nmod         _ Mention=person
7  is     be     AUX   VBZ _ 8  aux:pass     _ _
8  hurt   hurt   ADJ   VBN _ 2  acl:relcl    _ SpaceAfter=No
9  ,      ,      PUNCT ,   _ 2  punct        _ _
10 we     we     PRON  PRP _ 11 nsubj        _ Mention=person
11 grieve grieve VERB  VBP _ 0  root         _ SpaceAfter=No
12 .      .      PUNCT .   _ 11 punct        _ _
""")


def test_each_time_a_child_is_shot_nobody_is() -> None:
    assert [] == figures("""
1  Each  each  DET   DT  _ 2 det          _ _
2  time  time  NOUN  NN  _ 9 obl:unmarked _ _
3  a     a     DET   DT  _ 4 det          _ _
4  child child NOUN  NN  _ 6 nsubj:pass   _ Mention=person
5  is    be    AUX   VBZ _ 6 aux:pass     _ _
6  shot  shoot VERB  VBN _ 2 acl:relcl    _ SpaceAfter=No
7  ,     ,     PUNCT ,   _ 2 punct        _ _
8  we    we    PRON  PRP _ 9 nsubj        _ Mention=person
9  meet  meet  VERB  VBP _ 0 root         _ SpaceAfter=No
10 .     .     PUNCT .   _ 9 punct        _ _
""")


def test_without_being_killed_is_no_death() -> None:
    assert [] == figures("""
1  A       a       DET   DT  _ 2 det      _ _
2  woman   woman   NOUN  NN  _ 5 nsubj    _ Mention=person
3  can     can     AUX   MD  _ 5 aux      _ SpaceAfter=No
4  not     not     PART  RB  _ 5 advmod   _ _
5  jog     jog     VERB  VB  _ 0 root     _ _
6  there   there   ADV   RB  _ 5 advmod   _ Mention=place
7  without without SCONJ IN  _ 9 mark     _ _
8  being   be      AUX   VBG _ 9 aux:pass _ _
9  killed  kill    VERB  VBN _ 5 advcl    _ SpaceAfter=No
10 .       .       PUNCT .   _ 5 punct    _ _
""")


def test_an_officer_involved_shooting_shoots_no_officer() -> None:
    assert [] == figures("""
1  State    state    NOUN  NN  _ 2  compound _ _
2  agents   agent    NOUN  NNS _ 3  nsubj    _ Mention=person
3  look     look     VERB  VBP _ 0  root     _ _
4  into     into     ADP   IN  _ 8  case     _ _
5  an       a        DET   DT  _ 8  det      _ _
6  Orvel    Orvel    PROPN NNP _ 8  compound _ Name=B-ORG
7  police   police   NOUN  NN  _ 8  compound _ _
8  officer  officer  NOUN  NN  _ 3  obl      _ Mention=person|SpaceAfter=No
9  -        -        PUNCT ,   _ 11 punct    _ SpaceAfter=No
10 involved involve  VERB  VBN _ 11 amod     _ _
11 shooting shooting NOUN  NN  _ 3  obl      _ Mention=event|SpaceAfter=No
12 .        .        PUNCT .   _ 3  punct    _ _
""")


def test_incidents_are_only_counted() -> None:
    assert [("count", 90, "shooting incidents"), ("count", 40, "shooting incidents")] == figures("""
1  The       the      DET   DT  _ 2  det      _ _
2  number    number   NOUN  NN  _ 6  nsubj    _ Mention=abstract
3  of        of       ADP   IN  _ 5  case     _ _
4  shooting  shooting NOUN  NN  _ 5  compound _ Mention=event
5  incidents incident NOUN  NNS _ 2  nmod     _ Mention=event
6  fell      fall     VERB  VBD _ 0  root     _ _
7  from      from     ADP   IN  _ 8  case     _ _
8  90        90       NUM   CD  _ 6  obl      _ _
9  to        to       ADP   IN  _ 10 case     _ _
10 40        40       NUM   CD  _ 6  obl      _ Mention=abstract|SpaceAfter=No
11 .         .        PUNCT .   _ 6  punct    _ _
""")


def test_the_age_of_a_woman_before_a_dash_is_no_number() -> None:
    assert [("injured", 2, "wounded people")] == figures("""
1  Two       two      NUM   CD  _ 3  nummod     _ _
2  wounded   wound    VERB  VBN _ 3  amod       _ _
3  people    people   NOUN  NNS _ 17 nsubj:pass _ Mention=person
4  -         -        PUNCT :   _ 6  punct      _ _
5  a         a        DET   DT  _ 6  det        _ _
6  man       man      NOUN  NN  _ 3  appos      _ Mention=person|SpaceAfter=No
7  ,         ,        PUNCT ,   _ 8  punct      _ _
8  31        31       NUM   CD  _ 6  appos      _ Mention=abstract|SpaceAfter=No
9  ,         ,        PUNCT ,   _ 12 punct      _ _
10 and       and      CCONJ CC  _ 12 cc         _ _
11 a         a        DET   DT  _ 12 det        _ _
12 woman     woman    NOUN  NN  _ 6  conj       _ Mention=person|SpaceAfter=No
13 ,         ,        PUNCT ,   _ 14 punct      _ _
14 27        27       NUM   CD  _ 12 appos      _ _
15 -         -        PUNCT :   _ 6  punct      _ _
16 were      be       AUX   VBD _ 17 aux:pass   _ _
17 taken     take     VERB  VBN _ 0  root       _ _
18 to        to       ADP   IN  _ 19 case       _ _
19 hospitals hospital NOUN  NNS _ 17 obl        _ Mention=place|SpaceAfter=No
20 .         .        PUNCT .   _ 17 punct      _ _
""")


def test_an_age_of_so_many_yo_is_no_number() -> None:
    assert [("injured", 1, "4 yo boy")] == figures("""
1 A    a     DET   DT  _ 4 det        _ _
2 4    4     NUM   CD  _ 3 nummod     _ _
3 yo   yo    NOUN  NN  _ 4 compound   _ _
4 boy  boy   NOUN  NN  _ 6 nsubj:pass _ Mention=person
5 was  be    AUX   VBD _ 6 aux:pass   _ _
6 shot shoot VERB  VBN _ 0 root       _ SpaceAfter=No
7 .    .     PUNCT .   _ 6 punct      _ _

1 4     4     NUM   CD  _ 3 nummod     _ _
2 yo    yo    NOUN  NN  _ 3 compound   _ _
3 boy   boy   NOUN  NN  _ 4 nsubj:pass _ Mention=person
4 shot  shoot VERB  VBD _ 0 root       _ _
5 in    in    ADP   IN  _ 6 case       _ _
6 Orvel Orvel PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .     .     PUNCT .   _ 4 punct      _ _
""")


def test_if_a_child_is_shot_we_are_failing_her() -> None:
    assert [] == figures("""
1  If      if     SCONJ IN  _ 5  mark       _ _
2  a       a      DET   DT  _ 3  det        _ _
3  guard   guard  NOUN  NN  _ 5  nsubj:pass _ Mention=person
4  is      be     AUX   VBZ _ 5  aux:pass   _ _
5  shot    shoot  VERB  VBN _ 14 advcl      _ _
6  and     and    CCONJ CC  _ 8  cc         _ _
7  nobody  nobody PRON  NN  _ 8  nsubj      _ Mention=person
8  helps   help   VERB  VBZ _ 5  conj       _ _
9  him     he     PRON  PRP _ 8  obj        _ Mention=person|SpaceAfter=No
10 ,       ,      PUNCT ,   _ 5  punct      _ _
11 then    then   ADV   RB  _ 14 advmod     _ _
12 we      we     PRON  PRP _ 14 nsubj      _ Mention=person
13 are     be     AUX   VBP _ 14 aux        _ _
14 failing fail   VERB  VBG _ 0  root       _ _
15 him     he     PRON  PRP _ 14 obj        _ Mention=person|SpaceAfter=No
16 .       .      PUNCT .   _ 14 punct      _ _
""")
