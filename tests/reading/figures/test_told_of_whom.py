"""What is done to those shot, found or hurt, and what only one account of them tells, over the network's trees."""

from __future__ import annotations

from figures_over_trees import measured


def test_whom_medics_pronounce_dead_died() -> None:
    assert [("killed", 1), ("killed", 2)] == measured("""
1 A       a      DET   DT  _ 2 det        _ _
2 clerk   clerk  NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be     AUX   VBD _ 4 aux:pass   _ _
4 stabbed stab   VERB  VBN _ 0 root       _ _
5 on      on     ADP   IN  _ 6 case       _ _
6 Monday  Monday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
7 .       .      PUNCT .   _ 4 punct      _ _

1 Medics     medic     NOUN  NNS _ 2 nsubj _ Mention=person
2 pronounced pronounce VERB  VBD _ 0 root  _ _
3 him        he        PRON  PRP _ 2 obj   _ Mention=person
4 dead       dead      ADJ   JJ  _ 2 xcomp _ _
5 in         in        ADP   IN  _ 6 case  _ _
6 Belford    Belford   PROPN NNP _ 2 obl   _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .          .         PUNCT .   _ 2 punct _ _

1 Two    two   NUM   CD  _ 2 nummod _ _
2 others other NOUN  NNS _ 3 nsubj  _ Mention=person
3 died   die   VERB  VBD _ 0 root   _ SpaceAfter=No
4 .      .     PUNCT .   _ 3 punct  _ _
""")


def test_whom_somebody_takes_to_a_clinic_is_hurt() -> None:
    assert [("injured", 1), ("killed", 1)] == measured("""
1 A       a       DET   DT  _ 2 det        _ _
2 man     man     NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be      AUX   VBD _ 4 aux:pass   _ _
4 stabbed stab    VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _

1  A        a        DET   DT  _ 2  det   _ _
2  neighbor neighbor NOUN  NN  _ 3  nsubj _ Mention=person
3  took     take     VERB  VBD _ 0  root  _ _
4  the      the      DET   DT  _ 5  det   _ _
5  man      man      NOUN  NN  _ 3  obj   _ Mention=person
6  to       to       ADP   IN  _ 8  case  _ _
7  a        a        DET   DT  _ 8  det   _ _
8  clinic   clinic   NOUN  NN  _ 3  obl   _ Mention=place
9  with     with     ADP   IN  _ 11 case  _ _
10 minor    minor    ADJ   JJ  _ 11 amod  _ _
11 wounds   wound    NOUN  NNS _ 8  nmod  _ Mention=event|SpaceAfter=No
12 .        .        PUNCT .   _ 3  punct _ _

1 A     a     DET   DT  _ 2 det   _ _
2 guard guard NOUN  NN  _ 3 nsubj _ Mention=person
3 died  die   VERB  VBD _ 0 root  _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct _ _
""")


def test_who_shot_somebody_and_was_found_dead_is_another() -> None:
    assert [("killed_or_injured", 1), ("killed", 1)] == measured("""
1 A       a       DET   DT  _ 2 det        _ _
2 guard   guard   NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be      AUX   VBD _ 4 aux:pass   _ _
4 hit     hit     VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _

1  A        a        DET   DT  _ 2 det      _ _
2  neighbor neighbor NOUN  NN  _ 3 nsubj    _ Mention=person
3  shot     shoot    VERB  VBD _ 0 root     _ _
4  the      the      DET   DT  _ 5 det      _ _
5  guard    guard    NOUN  NN  _ 3 obj      _ Mention=object
6  and      and      CCONJ CC  _ 8 cc       _ _
7  was      be       AUX   VBD _ 8 aux:pass _ _
8  found    find     VERB  VBN _ 3 conj     _ _
9  dead     dead     ADJ   JJ  _ 8 xcomp    _ SpaceAfter=No
10 .        .        PUNCT .   _ 3 punct    _ _
""")


def test_two_of_the_three_who_died_are_not_any_two() -> None:
    assert [("killed_or_injured", 3), ("killed", 2), ("killed_or_injured", 2), ("injured", 1)] == measured("""
1  A       a     DET   DT  _ 2  det    _ _
2  man     man   NOUN  NN  _ 3  nsubj  _ Mention=person
3  shot    shoot VERB  VBD _ 0  root   _ _
4  three   three NUM   CD  _ 5  nummod _ _
5  guards  guard NOUN  NNS _ 3  obj    _ Mention=person|SpaceAfter=No
6  ,       ,     PUNCT ,   _ 7  punct  _ _
7  killing kill  VERB  VBG _ 3  advcl  _ _
8  two     two   NUM   CD  _ 7  obj    _ Mention=person
9  of      of    ADP   IN  _ 11 case   _ _
10 the     the   DET   DT  _ 11 det    _ _
11 guards  guard NOUN  NNS _ 8  nmod   _ Mention=person|SpaceAfter=No
12 .       .     PUNCT .   _ 3  punct  _ _

1  He      he      PRON  PRP _ 2  nsubj     _ Mention=person
2  fled    flee    VERB  VBD _ 0  root      _ _
3  to      to      ADP   IN  _ 4  case      _ _
4  Belford Belford PROPN NNP _ 2  obl       _ Mention=place|Name=B-LOC|SpaceAfter=No
5  ,       ,       PUNCT ,   _ 8  punct     _ _
6  where   where   ADV   WRB _ 8  advmod    _ _
7  he      he      PRON  PRP _ 8  nsubj     _ Mention=person
8  shot    shoot   VERB  VBD _ 2  parataxis _ _
9  two     two     NUM   CD  _ 10 nummod    _ _
10 guards  guard   NOUN  NNS _ 8  obj       _ Mention=person|SpaceAfter=No
11 .       .       PUNCT .   _ 2  punct     _ _

1 A       a     DET   DT  _ 2 det        _ _
2 guard   guard NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be    AUX   VBD _ 4 aux:pass   _ _
4 wounded wound VERB  VBN _ 0 root       _ _
5 there   there ADV   RB  _ 4 advmod     _ Mention=place|SpaceAfter=No
6 .       .     PUNCT .   _ 4 punct      _ _
""")


def test_a_male_with_a_wound_is_the_boy_who_died() -> None:
    assert [("killed", 1), ("killed", 1)] == measured("""
1 A        a        DET   DT  _ 2 det   _ _
2 stabbing stabbing NOUN  NN  _ 3 nsubj _ Mention=object
3 left     leave    VERB  VBD _ 0 root  _ _
4 a        a        DET   DT  _ 5 det   _ _
5 boy      boy      NOUN  NN  _ 3 obj   _ Mention=person
6 dead     dead     ADJ   JJ  _ 3 xcomp _ _
7 on       on       ADP   IN  _ 8 case  _ _
8 Monday   Monday   PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
9 .        .        PUNCT .   _ 3 punct _ _

1  Police  police  NOUN  NNS _ 3  nsubj:pass _ Mention=organization
2  were    be      AUX   VBD _ 3  aux:pass   _ _
3  sent    send    VERB  VBN _ 0  root       _ _
4  to      to      ADP   IN  _ 5  case       _ _
5  Belford Belford PROPN NNP _ 3  obl        _ Mention=place|Name=B-LOC
6  for     for     ADP   IN  _ 8  case       _ _
7  a       a       DET   DT  _ 8  det        _ _
8  male    male    NOUN  NN  _ 3  obl        _ Mention=person
9  with    with    ADP   IN  _ 12 case       _ _
10 a       a       DET   DT  _ 12 det        _ _
11 stab    stab    NOUN  NN  _ 12 compound   _ _
12 wound   wound   NOUN  NN  _ 8  nmod       _ Mention=object|SpaceAfter=No
13 .       .       PUNCT .   _ 3  punct      _ _
""")


def test_a_man_with_a_wound_who_is_stable_lives() -> None:
    assert [("killed", 1), ("injured", 1)] == measured("""
1 A      a      DET   DT  _ 2 det   _ _
2 crash  crash  NOUN  NN  _ 3 nsubj _ Mention=event
3 left   leave  VERB  VBD _ 0 root  _ _
4 a      a      DET   DT  _ 5 det   _ _
5 man    man    NOUN  NN  _ 3 obj   _ Mention=person
6 dead   dead   ADJ   JJ  _ 3 xcomp _ _
7 on     on     ADP   IN  _ 8 case  _ _
8 Monday Monday PROPN NNP _ 3 obl   _ Mention=time|SpaceAfter=No
9 .      .      PUNCT .   _ 3 punct _ _

1 Officers officer NOUN  NNS _ 2 nsubj    _ Mention=person
2 found    find    VERB  VBD _ 0 root     _ _
3 a        a       DET   DT  _ 4 det      _ _
4 man      man     NOUN  NN  _ 2 obj      _ Mention=person
5 with     with    ADP   IN  _ 8 case     _ _
6 a        a       DET   DT  _ 8 det      _ _
7 head     head    NOUN  NN  _ 8 compound _ _
8 wound    wound   NOUN  NN  _ 4 nmod     _ Mention=object|SpaceAfter=No
9 .        .       PUNCT .   _ 2 punct    _ _

1 He        he        PRON  PRP _ 5 nsubj _ Mention=person
2 is        be        AUX   VBZ _ 5 cop   _ _
3 in        in        ADP   IN  _ 5 case  _ _
4 stable    stable    ADJ   JJ  _ 5 amod  _ _
5 condition condition NOUN  NN  _ 0 root  _ Mention=abstract|SpaceAfter=No
6 .         .         PUNCT .   _ 5 punct _ _
""")


def test_the_teen_who_died_is_the_juvenile_male() -> None:
    assert [("killed", 1), ("killed_or_injured", 1)] == measured("""
1  A        a        DET   DT  _ 3  det        _ _
2  juvenile juvenile ADJ   JJ  _ 3  amod       _ _
3  male     male     NOUN  NN  _ 8  nsubj:pass _ Mention=person
4  and      and      CCONJ CC  _ 6  cc         _ _
5  a        a        DET   DT  _ 6  det        _ _
6  man      man      NOUN  NN  _ 3  conj       _ Mention=person
7  were     be       AUX   VBD _ 8  aux:pass   _ _
8  shot     shoot    VERB  VBN _ 0  root       _ _
9  in       in       ADP   IN  _ 10 case       _ _
10 Belford  Belford  PROPN NNP _ 8  obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
11 .        .        PUNCT .   _ 8  punct      _ _

1  The    the    DET   DT  _ 2 det   _ _
2  teen   teen   NOUN  NN  _ 7 nsubj _ Mention=person|SpaceAfter=No
3  ,      ,      PUNCT ,   _ 4 punct _ _
4  Ivo    Ivo    PROPN NNP _ 2 appos _ Mention=person|Name=B-PER
5  Marsh  Marsh  PROPN NNP _ 4 flat  _ Name=I-PER|SpaceAfter=No
6  ,      ,      PUNCT ,   _ 2 punct _ _
7  died   die    VERB  VBD _ 0 root  _ _
8  on     on     ADP   IN  _ 9 case  _ _
9  Friday Friday PROPN NNP _ 7 obl   _ Mention=time|SpaceAfter=No
10 .      .      PUNCT .   _ 7 punct _ _
""")


def test_the_adult_male_is_the_man() -> None:
    assert [("killed", 1), ("injured", 1)] == measured("""
1  A        a        DET   DT  _ 3  det        _ _
2  juvenile juvenile ADJ   JJ  _ 3  amod       _ _
3  male     male     NOUN  NN  _ 8  nsubj:pass _ Mention=person
4  and      and      CCONJ CC  _ 6  cc         _ _
5  a        a        DET   DT  _ 6  det        _ _
6  man      man      NOUN  NN  _ 3  conj       _ Mention=person
7  were     be       AUX   VBD _ 8  aux:pass   _ _
8  shot     shoot    VERB  VBN _ 0  root       _ _
9  in       in       ADP   IN  _ 10 case       _ _
10 Belford  Belford  PROPN NNP _ 8  obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
11 .        .        PUNCT .   _ 8  punct      _ _

1  The    the    DET   DT  _ 2 det   _ _
2  teen   teen   NOUN  NN  _ 7 nsubj _ Mention=person|SpaceAfter=No
3  ,      ,      PUNCT ,   _ 4 punct _ _
4  Ivo    Ivo    PROPN NNP _ 2 appos _ Mention=person|Name=B-PER
5  Marsh  Marsh  PROPN NNP _ 4 flat  _ Name=I-PER|SpaceAfter=No
6  ,      ,      PUNCT ,   _ 2 punct _ _
7  died   die    VERB  VBD _ 0 root  _ _
8  on     on     ADP   IN  _ 9 case  _ _
9  Friday Friday PROPN NNP _ 7 obl   _ Mention=time|SpaceAfter=No
10 .      .      PUNCT .   _ 7 punct _ _

1 The      the     DET   DT  _ 3 det        _ _
2 adult    adult   ADJ   JJ  _ 3 amod       _ _
3 male     male    NOUN  NN  _ 5 nsubj:pass _ Mention=person
4 is       be      AUX   VBZ _ 5 aux:pass   _ _
5 expected expect  VERB  VBN _ 0 root       _ _
6 to       to      PART  TO  _ 7 mark       _ _
7 survive  survive VERB  VB  _ 5 xcomp      _ SpaceAfter=No
8 .        .       PUNCT .   _ 5 punct      _ _
""")


def test_who_behind_a_place_is_whoever_is_there() -> None:
    assert [("killed", 3)] == measured("""
1  Officers   officer   NOUN  NNS _ 2  nsubj      _ Mention=person
2  found      find      VERB  VBD _ 0  root       _ _
3  three      three     NUM   CD  _ 4  nummod     _ _
4  hikers     hiker     NOUN  NNS _ 2  obj        _ Mention=person
5  inside     inside    ADP   IN  _ 7  case       _ _
6  the        the       DET   DT  _ 7  det        _ _
7  cabin      cabin     NOUN  NN  _ 4  nmod       _ Mention=place
8  who        who       PRON  WP  _ 10 nsubj:pass _ _
9  were       be        AUX   VBD _ 10 aux:pass   _ _
10 pronounced pronounce VERB  VBN _ 4  acl:relcl  _ _
11 dead       dead      ADJ   JJ  _ 10 xcomp      _ SpaceAfter=No
12 .          .         PUNCT .   _ 2  punct      _ _
""")


def test_who_behind_the_mill_is_no_mill() -> None:
    assert [("injured", 2)] == measured("""
1  Police  police NOUN  NNS _ 2  nsubj      _ Mention=person
2  found   find   VERB  VBD _ 0  root       _ _
3  two     two    NUM   CD  _ 4  nummod     _ _
4  boys    boy    NOUN  NNS _ 2  obj        _ Mention=person
5  near    near   ADP   IN  _ 7  case       _ _
6  the     the    DET   DT  _ 7  det        _ _
7  mill    mill   NOUN  NN  _ 4  nmod       _ Mention=place
8  who     who    PRON  WP  _ 11 nsubj:pass _ _
9  had     have   AUX   VBD _ 11 aux        _ _
10 been    be     AUX   VBN _ 11 aux:pass   _ _
11 stabbed stab   VERB  VBN _ 7  acl:relcl  _ SpaceAfter=No
12 .       .      PUNCT .   _ 2  punct      _ _
""")


def test_the_next_name_is_who_had_suffered_burns() -> None:
    assert [("killed", 1)] == measured("""
1 Medics   medic  NOUN  NNS _ 2 nsubj     _ Mention=person
2 found    find   VERB  VBD _ 0 root      _ _
3 a        a      DET   DT  _ 4 det       _ _
4 cook     cook   NOUN  NN  _ 2 obj       _ Mention=person
5 who      who    PRON  WP  _ 7 nsubj     _ _
6 had      have   AUX   VBD _ 7 aux       _ _
7 suffered suffer VERB  VBN _ 4 acl:relcl _ _
8 burns    burn   NOUN  NNS _ 7 obj       _ Mention=event|SpaceAfter=No
9 .        .      PUNCT .   _ 2 punct     _ _

1 Ada        Ada       PROPN NNP _ 4 nsubj:pass _ Mention=person|Name=B-PER
2 Vole       Vole      PROPN NNP _ 1 flat       _ Name=I-PER
3 was        be        AUX   VBD _ 4 aux:pass   _ _
4 pronounced pronounce VERB  VBN _ 0 root       _ _
5 dead       dead      ADJ   JJ  _ 4 xcomp      _ _
6 in         in        ADP   IN  _ 7 case       _ _
7 Belford    Belford   PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
8 .          .         PUNCT .   _ 4 punct      _ _
""")


def test_nobody_with_minor_injuries_has_the_name_of_the_dead() -> None:
    assert [("injured", 1)] == measured("""
1 Police   police NOUN  NN  _ 2 nsubj _ Mention=organization
2 found    find   VERB  VBD _ 0 root  _ _
3 a        a      DET   DT  _ 4 det   _ _
4 man      man    NOUN  NN  _ 2 obj   _ Mention=person
5 with     with   ADP   IN  _ 7 case  _ _
6 minor    minor  ADJ   JJ  _ 7 amod  _ _
7 injuries injury NOUN  NNS _ 4 nmod  _ Mention=event|SpaceAfter=No
8 .        .      PUNCT .   _ 2 punct _ _

1 Ivo     Ivo     PROPN NNP _ 6 nsubj _ Mention=person|Name=B-PER
2 Marsh   Marsh   PROPN NNP _ 1 flat  _ Name=I-PER|SpaceAfter=No
3 ,       ,       PUNCT ,   _ 4 punct _ _
4 40      40      NUM   CD  _ 1 amod  _ SpaceAfter=No
5 ,       ,       PUNCT ,   _ 1 punct _ _
6 died    die     VERB  VBD _ 0 root  _ _
7 in      in      ADP   IN  _ 8 case  _ _
8 Belford Belford PROPN NNP _ 6 obl   _ Mention=place|Name=B-LOC|SpaceAfter=No
9 .       .       PUNCT .   _ 6 punct _ _
""")


def test_the_only_person_hurt_is_the_woman_who_was_shot() -> None:
    assert [("injured", 1), ("injured", 1)] == measured("""
1 Police   police   NOUN  NNS _ 2 nsubj _ Mention=organization
2 look     look     VERB  VBP _ 0 root  _ _
3 into     into     ADP   IN  _ 6 case  _ _
4 a        a        DET   DT  _ 6 det   _ _
5 fatal    fatal    ADJ   JJ  _ 6 amod  _ _
6 shooting shooting NOUN  NN  _ 2 obl   _ Mention=event|SpaceAfter=No
7 .        .        PUNCT .   _ 2 punct _ _

1 A       a       DET   DT  _ 2 det    _ _
2 fight   fight   NOUN  NN  _ 5 nsubj  _ Mention=event
3 in      in      ADP   IN  _ 4 case   _ _
4 Belford Belford PROPN NNP _ 2 nmod   _ Mention=place|Name=B-LOC
5 left    leave   VERB  VBD _ 0 root   _ _
6 one     one     NUM   CD  _ 7 nummod _ _
7 person  person  NOUN  NN  _ 5 obj    _ Mention=person
8 injured injure  VERB  VBN _ 5 xcomp  _ SpaceAfter=No
9 .       .       PUNCT .   _ 5 punct  _ _

1 Officers officer NOUN  NNS _ 2 nsubj      _ Mention=person
2 said     say     VERB  VBD _ 0 root       _ _
3 a        a       DET   DT  _ 4 det        _ _
4 woman    woman   NOUN  NN  _ 6 nsubj:pass _ Mention=person
5 was      be      AUX   VBD _ 6 aux:pass   _ _
6 shot     shoot   VERB  VBN _ 2 ccomp      _ SpaceAfter=No
7 .        .       PUNCT .   _ 2 punct      _ _
""")


def test_a_second_woman_is_another_than_the_person_hurt() -> None:
    assert [("injured", 1), ("killed_or_injured", 1)] == measured("""
1 Police   police   NOUN  NNS _ 2 nsubj _ Mention=organization
2 look     look     VERB  VBP _ 0 root  _ _
3 into     into     ADP   IN  _ 6 case  _ _
4 a        a        DET   DT  _ 6 det   _ _
5 fatal    fatal    ADJ   JJ  _ 6 amod  _ _
6 shooting shooting NOUN  NN  _ 2 obl   _ Mention=event|SpaceAfter=No
7 .        .        PUNCT .   _ 2 punct _ _

1 A       a       DET   DT  _ 2 det    _ _
2 fight   fight   NOUN  NN  _ 5 nsubj  _ Mention=event
3 in      in      ADP   IN  _ 4 case   _ _
4 Belford Belford PROPN NNP _ 2 nmod   _ Mention=place|Name=B-LOC
5 left    leave   VERB  VBD _ 0 root   _ _
6 one     one     NUM   CD  _ 7 nummod _ _
7 person  person  NOUN  NN  _ 5 obj    _ Mention=person
8 injured injure  VERB  VBN _ 5 xcomp  _ SpaceAfter=No
9 .       .       PUNCT .   _ 5 punct  _ _

1 Officers officer NOUN  NNS _ 2 nsubj      _ Mention=person
2 said     say     VERB  VBD _ 0 root       _ _
3 a        a       DET   DT  _ 5 det        _ _
4 second   second  ADJ   JJ  _ 5 amod       _ _
5 woman    woman   NOUN  NN  _ 7 nsubj:pass _ Mention=person
6 was      be      AUX   VBD _ 7 aux:pass   _ _
7 shot     shoot   VERB  VBN _ 2 ccomp      _ SpaceAfter=No
8 .        .       PUNCT .   _ 2 punct      _ _
""")
