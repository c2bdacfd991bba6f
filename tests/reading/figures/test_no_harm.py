"""Harm that a sentence names and nobody suffered: offences, any such harm, wishes, and look-alikes of numbers."""

from __future__ import annotations

from figures_over_trees import measured


def test_a_bare_offence_hurts_nobody() -> None:
    assert [] == measured("""
1  The      the    DET   DT  _ 2  det        _ _
2  report   report NOUN  NN  _ 3  nsubj      _ Mention=abstract
3  noted    note   VERB  VBD _ 0  root       _ _
4  Imran    Imran  PROPN NNP _ 7  nsubj:pass _ Mention=person|Name=B-PER
5  Vole     Vole   PROPN NNP _ 4  flat       _ Name=I-PER
6  was      be     AUX   VBD _ 7  aux:pass   _ _
7  arrested arrest VERB  VBN _ 3  ccomp      _ _
8  for      for    ADP   IN  _ 9  case       _ _
9  injury   injury NOUN  NN  _ 7  obl        _ Mention=event
10 to       to     ADP   IN  _ 15 case       _ _
11 a        a      DET   DT  _ 15 det        _ _
12 child    child  NOUN  NN  _ 15 compound   _ Mention=person
13 and      and    CCONJ CC  _ 15 cc         _ _
14 late     late   ADJ   JJ  _ 15 amod       _ _
15 report   report NOUN  NN  _ 9  nmod       _ Mention=abstract|SpaceAfter=No
16 .        .      PUNCT .   _ 3  punct      _ _
""")


def test_any_injury_is_none() -> None:
    assert [] == measured("""
1  Any     any     DET   DT  _ 2 det   _ _
2  injury  injury  NOUN  NN  _ 7 nsubj _ Mention=event
3  to      to      ADP   IN  _ 5 case  _ _
4  a       a       DET   DT  _ 5 det   _ _
5  child   child   NOUN  NN  _ 2 nmod  _ Mention=person
6  is      be      AUX   VBZ _ 7 cop   _ _
7  grave   grave   ADJ   JJ  _ 0 root  _ _
8  to      to      ADP   IN  _ 9 case  _ _
9  me      I       PRON  PRP _ 7 obl   _ Mention=person|SpaceAfter=No
10 .       .       PUNCT .   _ 7 punct _ _
""")


def test_all_but_one_are_not_one() -> None:
    assert [] == measured("""
1  All    all    DET   DT  _ 4  det        _ _
2  but    but    CCONJ CC  _ 1  fixed      _ _
3  one    one    NUM   CD  _ 4  nummod     _ _
4  sailor sailor NOUN  NN  _ 9  nsubj:pass _ Mention=person
5  in     in     ADP   IN  _ 7  case       _ _
6  the    the    DET   DT  _ 7  det        _ _
7  boat   boat   NOUN  NN  _ 4  nmod       _ Mention=object
8  was    be     AUX   VBD _ 9  aux:pass   _ _
9  shot   shoot  VERB  VBN _ 0  root       _ _
10 in     in     ADP   IN  _ 12 case       _ _
11 the    the    DET   DT  _ 12 det        _ _
12 head   head   NOUN  NN  _ 9  obl        _ Mention=object|SpaceAfter=No
13 .      .      PUNCT .   _ 9  punct      _ _
""")


def test_the_dash_behind_a_shooting_counts_nobody_shot() -> None:
    assert [] == measured("""
1  Ten       ten      NUM   CD  _ 2  nummod    _ _
2  people    people   NOUN  NNS _ 6  nsubj     _ Mention=person
3  were      be       AUX   VBD _ 6  cop       _ _
4  in        in       ADP   IN  _ 6  case      _ _
5  the       the      DET   DT  _ 6  det       _ _
6  tavern    tavern   NOUN  NN  _ 0  root      _ Mention=place
7  during    during   ADP   IN  _ 9  case      _ _
8  that      that     DET   DT  _ 9  det       _ _
9  shooting  shooting NOUN  NN  _ 6  nmod      _ Mention=event
10 —         -        PUNCT :   _ 12 punct     _ _
11 four      four     NUM   CD  _ 12 nummod    _ _
12 victims   victim   NOUN  NNS _ 6  parataxis _ Mention=person|SpaceAfter=No
13 ,         ,        PUNCT ,   _ 15 punct     _ _
14 two       two      NUM   CD  _ 15 nummod    _ _
15 gunmen    gunman   NOUN  NNS _ 12 conj      _ Mention=person|SpaceAfter=No
16 ,         ,        PUNCT ,   _ 19 punct     _ _
17 and       and      CCONJ CC  _ 19 cc        _ _
18 four      four     NUM   CD  _ 19 nummod    _ _
19 cooks     cook     NOUN  NNS _ 12 conj      _ Mention=person|SpaceAfter=No
20 .         .        PUNCT .   _ 6  punct     _ _
""")


def test_nobody_is_wished_shot() -> None:
    assert [] == measured("""
1  I      I      PRON  PRP _ 4 nsubj  _ Mention=person
2  do     do     AUX   VBP _ 4 aux    _ _
3  not    not    PART  RB  _ 4 advmod _ _
4  want   want   VERB  VB  _ 0 root   _ _
5  to     to     PART  TO  _ 6 mark   _ _
6  see    see    VERB  VB  _ 4 xcomp  _ _
7  nobody nobody PRON  NN  _ 8 nsubj  _ Mention=person
8  get    get    VERB  VB  _ 6 ccomp  _ _
9  shot   shoot  VERB  VBN _ 6 xcomp  _ _
10 here   here   ADV   RB  _ 9 advmod _ Mention=place|SpaceAfter=No
11 .      .      PUNCT .   _ 4 punct  _ _
""")


def test_a_child_that_one_cannot_stand_to_see_hurt() -> None:
    assert [] == measured("""
1  I     I     PRON  PRP _ 4 nsubj  _ Mention=person
2  can   can   AUX   MD  _ 4 aux    _ _
3  not   not   PART  RB  _ 4 advmod _ _
4  stand stand VERB  VB  _ 0 root   _ _
5  for   for   ADP   IN  _ 7 case   _ _
6  a     a     DET   DT  _ 7 det    _ _
7  lad   lad   NOUN  NN  _ 4 obl    _ Mention=person
8  to    to    PART  TO  _ 9 mark   _ _
9  get   get   AUX   VB  _ 4 advcl  _ _
10 hurt  hurt  VERB  VBN _ 9 xcomp  _ SpaceAfter=No
11 .     .     PUNCT .   _ 4 punct  _ _
""")


def test_two_numbers_in_brackets_are_a_date() -> None:
    assert [("injured", 9)] == measured("""
1  Arnvik   Arnvik   PROPN NNP   _ 3  compound _ Mention=place|Name=B-LOC
2  birthday birthday NOUN  NN    _ 3  compound _ _
3  fight    fight    NOUN  NN    _ 10 nsubj    _ Mention=event
4  (        (        PUNCT -LRB- _ 5  punct    _ SpaceAfter=No
5  9        9        NUM   CD    _ 3  appos    _ Mention=abstract|SpaceAfter=No
6  -        -        SYM   SYM   _ 7  case     _ SpaceAfter=No
7  14       14       NUM   CD    _ 5  nmod     _ Mention=time|SpaceAfter=No
8  )        )        PUNCT -RRB- _ 5  punct    _ _
9  was      be       AUX   VBD   _ 10 cop      _ _
10 over     over     ADV   RB    _ 0  root     _ _
11 when     when     ADV   WRB   _ 10 advmod   _ _
12 nine     nine     NUM   CD    _ 13 nummod   _ _
13 men      man      NOUN  NNS   _ 15 nsubj    _ Mention=person
14 were     be       AUX   VBD   _ 15 cop      _ _
15 hurt     hurt     VERB  VBN   _ 10 advcl    _ SpaceAfter=No
16 .        .        PUNCT .     _ 10 punct    _ _
""")
