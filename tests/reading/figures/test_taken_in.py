"""Words of harm that harm nobody: refugees taken in, lawsuits that hit, guns turned on oneself."""

from __future__ import annotations

from figures_over_trees import figures


def test_refugees_taken_in_are_not_displaced_by_that() -> None:
    assert [("count", 8000, "refugees")] == figures("""
1 Marova   Marova  PROPN NNP _ 3 nsubj  _ Mention=person|Name=B-PER
2 has      have    AUX   VBZ _ 3 aux    _ _
3 accepted accept  VERB  VBN _ 0 root   _ _
4 8,000    8,000   NUM   CD  _ 5 nummod _ _
5 refugees refugee NOUN  NNS _ 3 obj    _ Mention=person
6 since    since   ADP   IN  _ 7 case   _ _
7 spring   spring  NOUN  NN  _ 3 obl    _ Mention=time|SpaceAfter=No
8 .        .       PUNCT .   _ 3 punct  _ _
""")


def test_a_resettlement_displaces_nobody() -> None:
    assert [("count", 8000, "refugees")] == figures("""
1 The          the          DET   DT  _ 2 det    _ _
2 council      council      NOUN  NN  _ 3 nsubj  _ Mention=organization
3 debated      debate       VERB  VBD _ 0 root   _ _
4 the          the          DET   DT  _ 5 det    _ _
5 resettlement resettlement NOUN  NN  _ 3 obj    _ Mention=abstract
6 of           of           ADP   IN  _ 8 case   _ _
7 8,000        8,000        NUM   CD  _ 8 nummod _ _
8 refugees     refugee      NOUN  NNS _ 5 nmod   _ Mention=person|SpaceAfter=No
9 .            .            PUNCT .   _ 3 punct  _ _
""")


def test_refugees_in_a_camp_are_displaced() -> None:
    assert [("displaced", 8000, "refugees")] == figures("""
1 The      the     DET   DT  _ 2 det    _ _
2 camp     camp    NOUN  NN  _ 3 nsubj  _ Mention=place
3 holds    hold    VERB  VBZ _ 0 root   _ _
4 8,000    8,000   NUM   CD  _ 5 nummod _ _
5 refugees refugee NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .        .       PUNCT .   _ 3 punct  _ _
""")


def test_some_of_the_abducted_are_freed() -> None:
    assert [("abducted", 40, "pupils"), ("rescued", 14, "pupils")] == figures("""
1 The       the     DET   DT  _ 2 det    _ _
2 militia   militia NOUN  NN  _ 3 nsubj  _ Mention=organization
3 kidnapped kidnap  VERB  VBD _ 0 root   _ _
4 40        40      NUM   CD  _ 5 nummod _ _
5 pupils    pupil   NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .         .       PUNCT .   _ 3 punct  _ _

1 It    it   PRON  PRP _ 2 nsubj _ Mention=organization
2 freed free VERB  VBD _ 0 root  _ _
3 14    14   NUM   CD  _ 2 obj   _ Mention=abstract
4 of    of   ADP   IN  _ 5 case  _ _
5 them  they PRON  PRP _ 3 nmod  _ Mention=person|SpaceAfter=No
6 .     .    PUNCT .   _ 2 punct _ _
""")


def test_some_of_the_detained_who_are_freed_are_no_rescue() -> None:
    assert [("detained", 40, "herders")] == figures("""
1 Police   police NOUN  NNS _ 2 nsubj  _ Mention=organization
2 arrested arrest VERB  VBD _ 0 root   _ _
3 40       40     NUM   CD  _ 4 nummod _ _
4 herders  herder NOUN  NNS _ 2 obj    _ Mention=person|SpaceAfter=No
5 .        .      PUNCT .   _ 2 punct  _ _

1 Two      two     NUM   CD  _ 5 nsubj:pass _ Mention=person
2 of       of      ADP   IN  _ 3 case       _ _
3 them     they    PRON  PRP _ 1 nmod       _ _
4 were     be      AUX   VBD _ 5 aux:pass   _ _
5 released release VERB  VBN _ 0 root       _ SpaceAfter=No
6 .        .       PUNCT .   _ 5 punct      _ _
""")


def test_a_gun_turned_on_himself_is_no_surrender() -> None:
    assert [] == figures("""
1  A       a       DET   DT  _ 2  det   _ _
2  herder  herder  NOUN  NN  _ 3  nsubj _ Mention=person
3  turned  turn    VERB  VBD _ 0  root  _ _
4  the     the     DET   DT  _ 5  det   _ _
5  gun     gun     NOUN  NN  _ 3  obj   _ Mention=object
6  on      on      ADP   IN  _ 7  case  _ _
7  himself himself PRON  PRP _ 3  obl   _ Mention=person
8  in      in      ADP   IN  _ 10 case  _ _
9  a       a       DET   DT  _ 10 det   _ _
10 barn    barn    NOUN  NN  _ 3  obl   _ Mention=place|SpaceAfter=No
11 .       .       PUNCT .   _ 3  punct _ _
""")


def test_a_herder_who_turns_himself_in() -> None:
    assert [("detained", 1, "herder")] == figures("""
1 A       a       DET   DT  _ 2 det          _ _
2 herder  herder  NOUN  NN  _ 3 nsubj        _ Mention=person
3 turned  turn    VERB  VBD _ 0 root         _ _
4 himself himself PRON  PRP _ 3 obj          _ Mention=person
5 in      in      ADP   RP  _ 3 compound:prt _ SpaceAfter=No
6 .       .       PUNCT .   _ 3 punct        _ _
""")


def test_earlier_arrests_of_one_man() -> None:
    assert [("count", 5, "previous arrests")] == figures("""
1 He       he       PRON  PRP _ 2 nsubj  _ Mention=person
2 had      have     VERB  VBD _ 0 root   _ _
3 five     five     NUM   CD  _ 5 nummod _ _
4 previous previous ADJ   JJ  _ 5 amod   _ _
5 arrests  arrest   NOUN  NNS _ 2 obj    _ Mention=event|SpaceAfter=No
6 .        .        PUNCT .   _ 2 punct  _ _
""")


def test_who_is_hit_with_a_lawsuit_is_not_hurt() -> None:
    assert [] == figures("""
1 A       a       DET   DT  _ 2 det        _ _
2 baker   baker   NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was     be      AUX   VBD _ 4 aux:pass   _ _
4 hit     hit     VERB  VBN _ 0 root       _ _
5 with    with    ADP   IN  _ 7 case       _ _
6 a       a       DET   DT  _ 7 det        _ _
7 lawsuit lawsuit NOUN  NN  _ 4 obl        _ Mention=event|SpaceAfter=No
8 .       .       PUNCT .   _ 4 punct      _ _
""")


def test_who_is_hit_with_a_bottle() -> None:
    assert [("injured", 1, "baker")] == figures("""
1 A      a      DET   DT  _ 2 det        _ _
2 baker  baker  NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be     AUX   VBD _ 4 aux:pass   _ _
4 hit    hit    VERB  VBN _ 0 root       _ _
5 with   with   ADP   IN  _ 7 case       _ _
6 a      a      DET   DT  _ 7 det        _ _
7 bottle bottle NOUN  NN  _ 4 obl        _ Mention=substance|SpaceAfter=No
8 .      .      PUNCT .   _ 4 punct      _ _
""")


def test_passers_by() -> None:
    assert [("injured", 2, "passers-by")] == figures("""
1 Two     two    NUM   CD  _ 2 nummod     _ _
2 passers passer NOUN  NNS _ 6 nsubj:pass _ Mention=person|SpaceAfter=No
3 -       -      PUNCT ,   _ 4 punct      _ SpaceAfter=No
4 by      by     ADV   IN  _ 2 appos      _ _
5 were    be     AUX   VBD _ 6 aux:pass   _ _
6 hurt    hurt   VERB  VBN _ 0 root       _ SpaceAfter=No
7 .       .      PUNCT .   _ 6 punct      _ _
""")


def test_the_owner_was_murdered() -> None:
    assert [("killed", 1, "murdered baker")] == figures("""
1 A        a      DET   DT  _ 3 det       _ _
2 murdered murder VERB  VBN _ 3 amod      _ _
3 baker    baker  NOUN  NN  _ 5 nmod:poss _ Mention=person|SpaceAfter=No
4 's       's     PART  POS _ 3 case      _ _
5 widow    widow  NOUN  NN  _ 6 nsubj     _ Mention=person
6 won      win    VERB  VBD _ 0 root      _ _
7 the      the    DET   DT  _ 8 det       _ _
8 prize    prize  NOUN  NN  _ 6 obj       _ Mention=abstract|SpaceAfter=No
9 .        .      PUNCT .   _ 6 punct     _ _
""")


def test_the_crumbling_bakeries() -> None:
    assert [] == figures("""
1  They      they      PRON  PRP _ 2  nsubj _ Mention=person
2  passed    pass      VERB  VBD _ 0  root  _ _
3  a         a         DET   DT  _ 4  det   _ _
4  cathedral cathedral NOUN  NN  _ 2  obj   _ Mention=place|SpaceAfter=No
5  ,         ,         PUNCT ,   _ 7  punct _ _
6  a         a         DET   DT  _ 7  det   _ _
7  theatre   theatre   NOUN  NN  _ 4  conj  _ Mention=place
8  and       and       CCONJ CC  _ 9  cc    _ _
9  crumbling crumble   VERB  VBG _ 2  conj  _ _
10 old       old       ADJ   JJ  _ 11 amod  _ _
11 bakeries  bakery    NOUN  NNS _ 9  obj   _ Mention=object|SpaceAfter=No
12 .         .         PUNCT .   _ 2  punct _ _
""")


def test_a_body_of_evidence() -> None:
    assert [] == figures("""
1 They     they     PRON  PRP _ 2 nsubj _ Mention=person
2 found    find     VERB  VBD _ 0 root  _ _
3 a        a        DET   DT  _ 4 det   _ _
4 body     body     NOUN  NN  _ 2 obj   _ Mention=object
5 of       of       ADP   IN  _ 6 case  _ _
6 evidence evidence NOUN  NN  _ 4 nmod  _ SpaceAfter=No
7 .        .        PUNCT .   _ 2 punct _ _
""")


def test_strangers_trapped_in_a_country_are_not_missing() -> None:
    assert [("count", 900, "foreigners")] == figures("""
1 Some       some      DET   DT  _ 3 det        _ _
2 900        900       NUM   CD  _ 3 nummod     _ _
3 foreigners foreigner NOUN  NNS _ 5 nsubj:pass _ Mention=person
4 are        be        AUX   VBP _ 5 aux:pass   _ _
5 trapped    trap      VERB  VBN _ 0 root       _ _
6 in         in        ADP   IN  _ 8 case       _ _
7 the        the       DET   DT  _ 8 det        _ _
8 country    country   NOUN  NN  _ 5 obl        _ Mention=place|SpaceAfter=No
9 .          .         PUNCT .   _ 5 punct      _ _
""")


def test_one_no_stands_before_two_harms() -> None:
    assert [("detained", 0, "arrests"), ("injured", 0, "injuries")] == figures("""
1 There    there  PRON  EX  _ 2 expl  _ _
2 were     be     VERB  VBD _ 0 root  _ _
3 no       no     DET   DT  _ 4 det   _ _
4 arrests  arrest NOUN  NNS _ 2 nsubj _ Mention=event
5 or       or     CCONJ CC  _ 6 cc    _ _
6 injuries injury NOUN  NNS _ 4 conj  _ Mention=event|SpaceAfter=No
7 .        .      PUNCT .   _ 2 punct _ _
""")


def test_what_is_questioned_is_not_arrested() -> None:
    assert [("detained", 9, "herders")] == figures("""
1 Police     police   NOUN  NNS _ 2 nsubj  _ Mention=organization
2 arrested   arrest   VERB  VBD _ 0 root   _ _
3 nine       nine     NUM   CD  _ 4 nummod _ _
4 herders    herder   NOUN  NNS _ 2 obj    _ Mention=person
5 and        and      CCONJ CC  _ 6 cc     _ _
6 questioned question VERB  VBD _ 2 conj   _ _
7 two        two      NUM   CD  _ 6 obj    _ _
8 more       more     ADJ   JJR _ 6 obj    _ SpaceAfter=No
9 .          .        PUNCT .   _ 2 punct  _ _
""")


def test_who_refused_to_leave_was_not_moved() -> None:
    assert [("evacuated", 900, "herders")] == figures("""
1  Officials official NOUN  NNS _ 2  nsubj  _ Mention=person
2  evacuated evacuate VERB  VBD _ 0  root   _ _
3  900       900      NUM   CD  _ 4  nummod _ _
4  herders   herder   NOUN  NNS _ 2  obj    _ Mention=person|SpaceAfter=No
5  ,         ,        PUNCT ,   _ 9  punct  _ _
6  and       and      CCONJ CC  _ 9  cc     _ _
7  300       300      NUM   CD  _ 9  nsubj  _ _
8  more      more     ADV   RBR _ 9  advmod _ _
9  refused   refuse   VERB  VBN _ 2  conj   _ _
10 to        to       PART  TO  _ 11 mark   _ _
11 leave     leave    VERB  VB  _ 9  xcomp  _ SpaceAfter=No
12 .         .        PUNCT .   _ 2  punct  _ _
""")


def test_one_of_the_shots_fired_is_no_second_figure() -> None:
    assert [("fired", 9, "rounds")] == figures("""
1  The    the    DET   DT  _ 2  det       _ _
2  herder herder NOUN  NN  _ 3  nsubj     _ Mention=person
3  fired  fire   VERB  VBD _ 0  root      _ _
4  nine   nine   NUM   CD  _ 5  nummod    _ _
5  rounds round  NOUN  NNS _ 3  obj       _ Mention=event|SpaceAfter=No
6  ,      ,      PUNCT ,   _ 10 punct     _ _
7  one    one    NUM   CD  _ 10 nsubj     _ Mention=object
8  of     of     ADP   IN  _ 9  case      _ _
9  which  which  PRON  WDT _ 7  nmod      _ _
10 broke  break  VERB  VBD _ 5  acl:relcl _ _
11 a      a      DET   DT  _ 12 det       _ _
12 lamp   lamp   NOUN  NN  _ 10 obj       _ Mention=object|SpaceAfter=No
13 .      .      PUNCT .   _ 3  punct     _ _
""")


def test_a_warrant_arrests_nobody() -> None:
    assert [] == figures("""
1  A       a       DET   DT  _ 2  det        _ _
2  warrant warrant NOUN  NN  _ 4  nsubj:pass _ Mention=abstract
3  was     be      AUX   VBD _ 4  aux:pass   _ _
4  issued  issue   VERB  VBN _ 0  root       _ _
5  for     for     ADP   IN  _ 7  case       _ _
6  the     the     DET   DT  _ 7  det        _ _
7  arrest  arrest  NOUN  NN  _ 4  obl        _ Mention=event
8  of      of      ADP   IN  _ 10 case       _ _
9  two     two     NUM   CD  _ 10 nummod     _ _
10 herders herder  NOUN  NNS _ 7  nmod       _ Mention=person|SpaceAfter=No
11 .       .       PUNCT .   _ 4  punct      _ _
""")


def test_a_house_detains_nobody() -> None:
    assert [] == figures("""
1  The      the      DET   DT _ 2  det   _ _
2  house    house    NOUN  NN _ 4  nsubj _ Mention=place
3  may      may      AUX   MD _ 4  aux   _ _
4  hold     hold     VERB  VB _ 0  root  _ _
5  a        a        DET   DT _ 7  det   _ _
6  second   second   ADJ   JJ _ 7  amod  _ _
7  suspect  suspect  NOUN  NN _ 4  obj   _ Mention=person
8  in       in       ADP   IN _ 10 case  _ _
9  the      the      DET   DT _ 10 det   _ _
10 shooting shooting NOUN  NN _ 7  nmod  _ Mention=event|SpaceAfter=No
11 .        .        PUNCT .  _ 4  punct _ _
""")


def test_police_who_hold_a_suspect() -> None:
    assert [("detained", 1, "suspect")] == figures("""
1 Police   police   NOUN  NN  _ 2 nsubj _ Mention=organization
2 hold     hold     VERB  VBP _ 0 root  _ _
3 a        a        DET   DT  _ 4 det   _ _
4 suspect  suspect  NOUN  NN  _ 2 obj   _ Mention=person
5 in       in       ADP   IN  _ 7 case  _ _
6 the      the      DET   DT  _ 7 det   _ _
7 shooting shooting NOUN  NN  _ 4 nmod  _ Mention=event|SpaceAfter=No
8 .        .        PUNCT .   _ 2 punct _ _
""")


def test_what_one_has_in_its_possession_is_not_deployed() -> None:
    assert [("count", 48, "jet fighters")] == figures("""
1  The        the        DET   DT   _ 2 det       _ _
2  kingdom    kingdom    NOUN  NN   _ 3 nsubj     _ Mention=organization
3  has        have       VERB  VBZ  _ 0 root      _ _
4  in         in         ADP   IN   _ 6 case      _ _
5  its        its        PRON  PRP$ _ 6 nmod:poss _ Mention=place
6  possession possession NOUN  NN   _ 3 obl       _ _
7  48         48         NUM   CD   _ 9 nummod    _ _
8  jet        jet        NOUN  NN   _ 9 compound  _ _
9  fighters   fighter    NOUN  NNS  _ 3 obj       _ Mention=person|SpaceAfter=No
10 .          .          PUNCT .    _ 3 punct     _ _
""")
