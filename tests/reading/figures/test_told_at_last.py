"""What is told at last of those shot or hurt: of a person, by a number of their own, of who died."""

from __future__ import annotations

from figures_over_trees import figures


def test_the_dead_of_a_headline_have_their_own_number() -> None:
    assert [("killed_or_injured", 5, "people"), ("killed", 2, "people")] == figures("""
1 5      5      NUM   CD  _ 2 nummod   _ _
2 Shot   shot   NOUN  NN  _ 0 root     _ Mention=abstract|SpaceAfter=No
3 ,      ,      PUNCT ,   _ 4 punct    _ _
4 2      2      NUM   CD  _ 2 dep      _ Mention=abstract
5 Killed kill   VERB  VBN _ 2 conj     _ _
6 In     in     ADP   IN  _ 9 case     _ _
7 Harbor Harbor PROPN NNP _ 9 compound _ Mention=place|Name=B-LOC
8 Street Street PROPN NNP _ 9 compound _ Name=I-LOC
9 Bar    Bar    PROPN NNP _ 5 obl      _ Mention=place|Name=I-LOC
""")


def test_that_person_is_the_victim() -> None:
    assert [("injured", 1, "second shooting victim"), ("killed", 3, "cooks")] == figures("""
1 A        a        DET   DT  _ 4 det      _ _
2 second   second   ADJ   JJ  _ 4 amod     _ _
3 shooting shooting NOUN  NN  _ 4 compound _ _
4 victim   victim   NOUN  NN  _ 5 nsubj    _ Mention=person
5 ran      run      VERB  VBD _ 0 root     _ _
6 to       to       ADP   IN  _ 8 case     _ _
7 Orvel    Orvel    PROPN NNP _ 8 compound _ Name=B-LOC
8 Road     Road     PROPN NNP _ 5 obl      _ Mention=place|Name=I-LOC|SpaceAfter=No
9 .        .        PUNCT .   _ 5 punct    _ _

1 That      that      DET   DT  _ 2 det   _ _
2 person    person    NOUN  NN  _ 6 nsubj _ Mention=person
3 was       be        AUX   VBD _ 6 cop   _ _
4 in        in        ADP   IN  _ 6 case  _ _
5 serious   serious   ADJ   JJ  _ 6 amod  _ _
6 condition condition NOUN  NN  _ 0 root  _ Mention=abstract|SpaceAfter=No
7 .         .         PUNCT .   _ 6 punct _ _

1 Three  three NUM   CD  _ 2 nummod     _ _
2 cooks  cook  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were   be    AUX   VBD _ 4 aux:pass   _ _
4 killed kill  VERB  VBN _ 0 root       _ SpaceAfter=No
5 .      .     PUNCT .   _ 4 punct      _ _
""")


def test_a_person_shot_is_the_boy_who_died() -> None:
    assert [("killed", 1, "person"), ("killed", 1, "boy")] == figures("""
1 A      a      DET   DT  _ 2 det        _ _
2 person person NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be     AUX   VBD _ 4 aux:pass   _ _
4 shot   shoot  VERB  VBN _ 0 root       _ _
5 on     on     ADP   IN  _ 7 case       _ _
6 Orvel  Orvel  PROPN NNP _ 7 compound   _ Mention=place|Name=B-LOC
7 Lane   Lane   PROPN NNP _ 4 obl        _ Mention=place|Name=I-LOC|SpaceAfter=No
8 .      .      PUNCT .   _ 4 punct      _ _

1  A     a     DET   DT  _ 2 det        _ _
2  boy   boy   NOUN  NN  _ 4 nsubj:pass _ Mention=person
3  was   be    AUX   VBD _ 4 aux:pass   _ _
4  shot  shoot VERB  VBN _ 0 root       _ _
5  dead  dead  ADJ   JJ  _ 4 advmod     _ _
6  there there ADV   RB  _ 4 advmod     _ Mention=place
7  by    by    ADP   IN  _ 9 case       _ _
8  an    a     DET   DT  _ 9 det        _ _
9  uncle uncle NOUN  NN  _ 4 obl:agent  _ Mention=person|SpaceAfter=No
10 .     .     PUNCT .   _ 4 punct      _ _
""")


def test_the_sentence_goes_on_to_a_death() -> None:
    assert [("killed", 1, "boy")] == figures("""
1 A      a      DET   DT  _ 2 det        _ _
2 boy    boy    NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be     AUX   VBD _ 4 aux:pass   _ _
4 shot   shoot  VERB  VBN _ 0 root       _ _
5 by     by     ADP   IN  _ 7 case       _ _
6 a      a      DET   DT  _ 7 det        _ _
7 cousin cousin NOUN  NN  _ 4 obl:agent  _ Mention=person|SpaceAfter=No
8 .      .      PUNCT .   _ 4 punct      _ _

1  He          he          PRON  PRP _ 3  nsubj     _ Mention=person
2  was         be          AUX   VBD _ 3  cop       _ _
3  unconscious unconscious ADJ   JJ  _ 0  root      _ _
4  when        when        ADV   WRB _ 5  advmod    _ _
5  taken       take        VERB  VBN _ 3  advcl     _ _
6  to          to          ADP   IN  _ 8  case      _ _
7  Orvel       Orvel       PROPN NNP _ 8  compound  _ Name=B-LOC
8  Hospital    Hospital    PROPN NNP _ 5  obl       _ Mention=place|Name=I-LOC|SpaceAfter=No
9  ,           ,           PUNCT ,   _ 13 punct     _ _
10 where       where       ADV   WRB _ 13 advmod    _ _
11 the         the         DET   DT  _ 12 det       _ _
12 child       child       NOUN  NN  _ 13 nsubj     _ Mention=person
13 died        die         VERB  VBD _ 8  acl:relcl _ SpaceAfter=No
14 .           .           PUNCT .   _ 3  punct     _ _
""")


def test_the_woman_who_died_is_not_of_the_hurt() -> None:
    assert [("killed", 6, "miners"), ("injured", 2, "miners"), ("killed", 1, "women")] == figures("""
1 The    the   DET   DT  _ 2 det    _ _
2 blast  blast NOUN  NN  _ 3 nsubj  _ Mention=event
3 left   leave VERB  VBD _ 0 root   _ _
4 six    six   NUM   CD  _ 5 nummod _ _
5 miners miner NOUN  NNS _ 3 obj    _ Mention=person
6 dead   dead  ADJ   JJ  _ 3 xcomp  _ SpaceAfter=No
7 .      .     PUNCT .   _ 3 punct  _ _

1 Two     two    NUM   CD  _ 2 nummod     _ _
2 others  other  NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be     AUX   VBD _ 4 aux:pass   _ _
4 injured injure VERB  VBN _ 0 root       _ SpaceAfter=No
5 .       .      PUNCT .   _ 4 punct      _ _

1  Ilo   Ilo   PROPN NNP _ 3 nsubj     _ Mention=person|Name=B-PER
2  Varn  Varn  PROPN NNP _ 1 flat      _ Name=I-PER
3  knew  know  VERB  VBD _ 0 root      _ _
4  one   one   NUM   CD  _ 3 obj       _ Mention=object
5  of    of    ADP   IN  _ 7 case      _ _
6  the   the   DET   DT  _ 7 det       _ _
7  women woman NOUN  NNS _ 4 nmod      _ Mention=person
8  who   who   PRON  WP  _ 9 nsubj     _ _
9  died  die   VERB  VBD _ 7 acl:relcl _ _
10 there there ADV   RB  _ 9 advmod    _ Mention=place|SpaceAfter=No
11 .     .     PUNCT .   _ 3 punct     _ _
""")


def test_shot_in_a_shooting_that_was_not_fatal() -> None:
    assert [("injured", 1, "clerk"), ("killed", 2, "people")] == figures("""
1 Police    police    NOUN  NNS _ 2 nsubj  _ Mention=organization
2 told      tell      VERB  VBD _ 0 root   _ _
3 of        of        ADP   IN  _ 6 case   _ _
4 two       two       NUM   CD  _ 6 nummod _ _
5 non-fatal non-fatal ADJ   JJ  _ 6 amod   _ _
6 shootings shooting  NOUN  NNS _ 2 obl    _ Mention=event|SpaceAfter=No
7 .         .         PUNCT .   _ 2 punct  _ _

1  A      a      DET   DT  _ 2  det        _ _
2  clerk  clerk  NOUN  NN  _ 4  nsubj:pass _ Mention=person
3  was    be     AUX   VBD _ 4  aux:pass   _ _
4  shot   shoot  VERB  VBN _ 0  root       _ _
5  in     in     ADP   IN  _ 7  case       _ _
6  the    the    DET   DT  _ 7  det        _ _
7  back   back   NOUN  NN  _ 4  obl        _ Mention=place
8  on     on     ADP   IN  _ 10 case       _ _
9  Orvel  Orvel  PROPN NNP _ 10 compound   _ Name=B-LOC
10 Street Street PROPN NNP _ 7  nmod       _ Mention=place|Name=I-LOC|SpaceAfter=No
11 .      .      PUNCT .   _ 4  punct      _ _

1 Two    two    NUM   CD  _ 2 nummod     _ _
2 people people NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were   be     AUX   VBD _ 4 aux:pass   _ _
4 killed kill   VERB  VBN _ 0 root       _ _
5 on     on     ADP   IN  _ 6 case       _ _
6 Friday Friday PROPN NNP _ 4 obl        _ Mention=time|SpaceAfter=No
7 .      .      PUNCT .   _ 4 punct      _ _
""")


def test_one_of_four_with_wounds_died_and_the_rest_live() -> None:
    assert [("killed_or_injured", 4, "guests"), ("injured", 3, "guests")] == figures("""
1 Nurses  nurse   NOUN  NNS _ 2 nsubj    _ Mention=person
2 saw     see     VERB  VBD _ 0 root     _ _
3 four    four    NUM   CD  _ 4 nummod   _ _
4 guests  guest   NOUN  NNS _ 2 obj      _ Mention=person
5 with    with    ADP   IN  _ 7 case     _ _
6 gunshot gunshot NOUN  NN  _ 7 compound _ _
7 wounds  wound   NOUN  NNS _ 4 nmod     _ Mention=event|SpaceAfter=No
8 .       .       PUNCT .   _ 2 punct    _ _

1 Ilo   Ilo   PROPN NNP _ 3 nsubj  _ Mention=person|Name=B-LOC
2 Varn  Varn  PROPN NNP _ 1 flat   _ Name=I-LOC
3 died  die   VERB  VBD _ 0 root   _ _
4 there there ADV   RB  _ 3 advmod _ Mention=place|SpaceAfter=No
5 .     .     PUNCT .   _ 3 punct  _ _

1  The      the      DET   DT  _ 4 det        _ _
2  three    three    NUM   CD  _ 4 nummod     _ _
3  other    other    ADJ   JJ  _ 4 amod       _ _
4  guests   guest    NOUN  NNS _ 6 nsubj:pass _ Mention=person
5  were     be       AUX   VBD _ 6 aux:pass   _ _
6  taken    take     VERB  VBN _ 0 root       _ _
7  to       to       ADP   IN  _ 9 case       _ _
8  Orvel    Orvel    PROPN NNP _ 9 compound   _ Name=B-LOC
9  Hospital Hospital PROPN NNP _ 6 obl        _ Mention=place|Name=I-LOC|SpaceAfter=No
10 .        .        PUNCT .   _ 6 punct      _ _
""")


def test_the_man_and_woman_are_those_who_were_wounded() -> None:
    assert [("killed", 1, "man"), ("killed", 1, "woman")] == figures("""
1  Guards    guard  NOUN  NNS _ 2  nsubj    _ Mention=person
2  saw       see    VERB  VBD _ 0  root     _ _
3  a         a      DET   DT  _ 4  det      _ _
4  man       man    NOUN  NN  _ 2  obj      _ Mention=person
5  and       and    CCONJ CC  _ 6  cc       _ _
6  woman     woman  NOUN  NN  _ 4  conj     _ _
7  suffering suffer VERB  VBG _ 4  acl      _ _
8  from      from   ADP   IN  _ 10 case     _ _
9  stab      stab   NOUN  NN  _ 10 compound _ _
10 wounds    wound  NOUN  NNS _ 7  obl      _ Mention=event|SpaceAfter=No
11 .         .      PUNCT .   _ 2  punct    _ _

1 The      the     DET   DT  _ 2 det        _ _
2 man      man     NOUN  NN  _ 6 nsubj:pass _ Mention=person
3 and      and     CCONJ CC  _ 4 cc         _ _
4 woman    woman   NOUN  NN  _ 2 conj       _ Mention=person
5 were     be      AUX   VBD _ 6 aux:pass   _ _
6 declared declare VERB  VBN _ 0 root       _ _
7 dead     dead    ADJ   JJ  _ 6 xcomp      _ SpaceAfter=No
8 .        .       PUNCT .   _ 6 punct      _ _
""")


def test_the_teen_is_one_of_the_juveniles() -> None:
    assert [("killed", 1, "juveniles")] == figures("""
1 A         a        DET   DT  _ 2 det   _ _
2 round     round    NOUN  NN  _ 3 nsubj _ Mention=event
3 struck    strike   VERB  VBD _ 0 root  _ _
4 one       one      NUM   CD  _ 3 obj   _ Mention=object
5 of        of       ADP   IN  _ 7 case  _ _
6 the       the      DET   DT  _ 7 det   _ _
7 juveniles juvenile NOUN  NNS _ 4 nmod  _ Mention=person|SpaceAfter=No
8 .         .        PUNCT .   _ 3 punct _ _

1 The  the  DET   DT  _ 2 det   _ _
2 teen teen NOUN  NN  _ 3 nsubj _ Mention=person
3 died die  VERB  VBD _ 0 root  _ _
4 at   at   ADP   IN  _ 6 case  _ _
5 the  the  DET   DT  _ 6 det   _ _
6 home home NOUN  NN  _ 3 obl   _ Mention=place|SpaceAfter=No
7 .    .    PUNCT .   _ 3 punct _ _
""")


def test_the_remaining_five_are_expected_to_live() -> None:
    assert [("killed_or_injured", 6, "people"), ("injured", 4, "people"), ("killed", 1, "guard")] == figures("""
1 Six    six    NUM   CD  _ 2 nummod     _ _
2 people people NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were   be     AUX   VBD _ 4 aux:pass   _ _
4 hit    hit    VERB  VBN _ 0 root       _ SpaceAfter=No
5 .      .      PUNCT .   _ 4 punct      _ _

1 The       the     DET   DT  _ 3 det        _ _
2 remaining remain  ADJ   VBG _ 3 amod       _ _
3 four      four    NUM   CD  _ 5 nsubj:pass _ Mention=person
4 are       be      AUX   VBP _ 5 aux:pass   _ _
5 expected  expect  VERB  VBN _ 0 root       _ _
6 to        to      PART  TO  _ 7 mark       _ _
7 recover   recover VERB  VB  _ 5 xcomp      _ SpaceAfter=No
8 .         .       PUNCT .   _ 5 punct      _ _

1 A     a     DET   DT  _ 2 det   _ _
2 guard guard NOUN  NN  _ 3 nsubj _ Mention=person
3 died  die   VERB  VBD _ 0 root  _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct _ _
""")


def test_they_are_all_whom_the_harm_befell() -> None:
    assert [("killed", 1, "dead boy"), ("injured", 1, "cook"), ("injured", 2, "clerks")] == figures("""
1 Police police NOUN  NN  _ 2 nsubj _ Mention=person
2 saw    see    VERB  VBD _ 0 root  _ _
3 a      a      DET   DT  _ 5 det   _ _
4 dead   dead   ADJ   JJ  _ 5 amod  _ _
5 boy    boy    NOUN  NN  _ 2 obj   _ Mention=person|SpaceAfter=No
6 .      .      PUNCT .   _ 2 punct _ _

1  A        a        DET   DT  _ 2  det        _ _
2  cook     cook     NOUN  NN  _ 7  nsubj:pass _ Mention=person
3  and      and      CCONJ CC  _ 5  cc         _ _
4  two      two      NUM   CD  _ 5  nummod     _ _
5  clerks   clerk    NOUN  NNS _ 2  conj       _ Mention=person
6  were     be       AUX   VBD _ 7  aux:pass   _ _
7  shot     shoot    VERB  VBN _ 0  root       _ SpaceAfter=No
8  ;        ;        PUNCT :   _ 11 punct      _ _
9  they     they     PRON  PRP _ 11 nsubj:pass _ Mention=person
10 were     be       AUX   VBD _ 11 aux:pass   _ _
11 taken    take     VERB  VBN _ 7  parataxis  _ _
12 to       to       ADP   IN  _ 14 case       _ _
13 Orvel    Orvel    PROPN NNP _ 14 compound   _ Name=B-LOC
14 Hospital Hospital PROPN NNP _ 11 obl        _ Mention=place|Name=I-LOC|SpaceAfter=No
15 .        .        PUNCT .   _ 7  punct      _ _
""")


def test_a_fatal_injury_kills() -> None:
    assert [("killed", 1, "elderly man")] == figures("""
1  The      the     DET   DT  _ 2  det   _ _
2  blast    blast   NOUN  NN  _ 3  nsubj _ Mention=event
3  resulted result  VERB  VBD _ 0  root  _ _
4  in       in      ADP   IN  _ 7  case  _ _
5  the      the     DET   DT  _ 7  det   _ _
6  fatal    fatal   ADJ   JJ  _ 7  amod  _ _
7  injury   injury  NOUN  NN  _ 3  obl   _ Mention=event
8  of       of      ADP   IN  _ 11 case  _ _
9  an       a       DET   DT  _ 11 det   _ _
10 elderly  elderly ADJ   JJ  _ 11 amod  _ _
11 man      man     NOUN  NN  _ 7  nmod  _ Mention=person|SpaceAfter=No
12 .        .       PUNCT .   _ 3  punct _ _
""")


def test_two_shot_are_the_two_who_were_killed() -> None:
    assert [("killed", 2, "people"), ("killed", 1, "clerk"), ("killed", 1, "cook")] == figures("""
1 Two    two    NUM   CD  _ 2 nummod     _ _
2 people people NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were   be     AUX   VBD _ 4 aux:pass   _ _
4 shot   shoot  VERB  VBN _ 0 root       _ _
5 near   near   ADP   IN  _ 6 case       _ _
6 Orvel  Orvel  PROPN NNP _ 4 obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
7 .      .      PUNCT .   _ 4 punct      _ _

1 A      a     DET   DT  _ 2 det        _ _
2 clerk  clerk NOUN  NN  _ 7 nsubj:pass _ Mention=person
3 and    and   CCONJ CC  _ 5 cc         _ _
4 a      a     DET   DT  _ 5 det        _ _
5 cook   cook  NOUN  NN  _ 2 conj       _ Mention=person
6 were   be    AUX   VBD _ 7 aux:pass   _ _
7 killed kill  VERB  VBN _ 0 root       _ SpaceAfter=No
8 .      .     PUNCT .   _ 7 punct      _ _
""")


def test_who_fights_for_his_life_is_hurt() -> None:
    assert [("injured", 1, "cook")] == figures("""
1  A        a     DET   DT   _ 2  det        _ _
2  cook     cook  NOUN  NN   _ 4  nsubj      _ Mention=person
3  is       be    AUX   VBZ  _ 4  aux        _ _
4  fighting fight VERB  VBG  _ 0  root       _ _
5  for      for   ADP   IN   _ 7  case       _ _
6  his      his   PRON  PRP$ _ 7  nmod:poss  _ Mention=person
7  life     life  NOUN  NN   _ 4  obl        _ Mention=abstract
8  after    after SCONJ IN   _ 11 mark       _ _
9  he       he    PRON  PRP  _ 11 nsubj:pass _ Mention=person
10 was      be    AUX   VBD  _ 11 aux:pass   _ _
11 shot     shoot VERB  VBN  _ 4  advcl      _ _
12 in       in    ADP   IN   _ 14 case       _ _
13 the      the   DET   DT   _ 14 det        _ _
14 head     head  NOUN  NN   _ 11 obl        _ Mention=object|SpaceAfter=No
15 .        .     PUNCT .    _ 4  punct      _ _
""")


def test_on_life_support() -> None:
    assert [("injured", 3, "men")] == figures("""
1 Three   three   NUM   CD  _ 2 nummod     _ _
2 men     man     NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 put     put     VERB  VBN _ 0 root       _ _
5 on      on      ADP   IN  _ 7 case       _ _
6 life    life    NOUN  NN  _ 7 compound   _ _
7 support support NOUN  NN  _ 4 obl        _ Mention=abstract|SpaceAfter=No
8 .       .       PUNCT .   _ 4 punct      _ _
""")


def test_wounded_or_killed_this_year_is_open() -> None:
    assert [("killed_or_injured", 9, "clerks")] == figures("""
1 Nine    nine  NUM   CD  _ 2 nummod       _ _
2 clerks  clerk NOUN  NNS _ 4 nsubj:pass   _ Mention=person
3 were    be    AUX   VBD _ 4 aux:pass     _ _
4 wounded wound VERB  VBN _ 0 root         _ _
5 or      or    CCONJ CC  _ 6 cc           _ _
6 killed  kill  VERB  VBN _ 4 conj         _ _
7 this    this  DET   DT  _ 8 det          _ _
8 year    year  NOUN  NN  _ 4 obl:unmarked _ Mention=time|SpaceAfter=No
9 .       .     PUNCT .   _ 4 punct        _ _
""")


def test_shot_and_killed_on_monday_holds_both_words() -> None:
    assert [("killed", 1, "cook")] == figures("""
1 A      a      DET   DT  _ 2 det          _ _
2 cook   cook   NOUN  NN  _ 4 nsubj:pass   _ Mention=person
3 was    be     AUX   VBD _ 4 aux:pass     _ _
4 shot   shoot  VERB  VBN _ 0 root         _ _
5 and    and    CCONJ CC  _ 6 cc           _ _
6 killed kill   VERB  VBD _ 4 conj         _ _
7 Monday Monday PROPN NNP _ 4 obl:unmarked _ Mention=time|SpaceAfter=No
8 .      .      PUNCT .   _ 4 punct        _ _
""")


def test_left_three_dead_and_injured_another() -> None:
    assert [("killed", 9, "people")] == figures("""
1  The     the     DET   DT  _ 2  det          _ _
2  brawl   brawl   NOUN  NN  _ 3  nsubj        _ Mention=event
3  left    leave   VERB  VBD _ 0  root         _ _
4  nine    nine    NUM   CD  _ 3  obj          _ Mention=person
5  dead    dead    ADJ   JJ  _ 3  xcomp        _ _
6  and     and     CCONJ CC  _ 7  cc           _ _
7  injured injure  VERB  VBD _ 3  conj         _ _
8  another another DET   DT  _ 11 det          _ _
9  late    late    ADJ   JJ  _ 11 amod         _ _
10 Monday  Monday  PROPN NNP _ 11 compound     _ Mention=time
11 night   night   NOUN  NN  _ 7  obl:unmarked _ Mention=time|SpaceAfter=No
12 .       .       PUNCT .   _ 3  punct        _ _
""")


def test_the_teen_girl_is_the_girl_of_16() -> None:
    assert [("injured", 1, "16-year-old girl"), ("killed", 1, "guard")] == figures("""
1  A         a         DET   DT   _ 7  det          _ _
2  16        16        NUM   CD   _ 4  nummod       _ SpaceAfter=No
3  -         -         PUNCT HYPH _ 2  punct        _ SpaceAfter=No
4  year      year      NOUN  NN   _ 6  obl:unmarked _ SpaceAfter=No
5  -         -         PUNCT HYPH _ 4  punct        _ SpaceAfter=No
6  old       old       ADJ   JJ   _ 7  amod         _ _
7  girl      girl      NOUN  NN   _ 9  nsubj:pass   _ Mention=person
8  was       be        AUX   VBD  _ 9  aux:pass     _ _
9  shot      shoot     VERB  VBN  _ 0  root         _ _
10 on        on        ADP   IN   _ 11 case         _ _
11 Wednesday Wednesday PROPN NNP  _ 9  obl          _ Mention=time|SpaceAfter=No
12 .         .         PUNCT .    _ 9  punct        _ _

1 The       the       DET   DT  _ 3 det        _ _
2 teen      teen      ADJ   NN  _ 3 compound   _ _
3 girl      girl      NOUN  NN  _ 5 nsubj:pass _ Mention=person
4 was       be        AUX   VBD _ 5 aux:pass   _ _
5 listed    list      VERB  VBN _ 0 root       _ _
6 in        in        ADP   IN  _ 8 case       _ _
7 stable    stable    ADJ   JJ  _ 8 amod       _ _
8 condition condition NOUN  NN  _ 5 obl        _ Mention=abstract|SpaceAfter=No
9 .         .         PUNCT .   _ 5 punct      _ _

1 A      a     DET   DT  _ 2 det        _ _
2 guard  guard NOUN  NN  _ 4 nsubj:pass _ Mention=person
3 was    be    AUX   VBD _ 4 aux:pass   _ _
4 killed kill  VERB  VBN _ 0 root       _ SpaceAfter=No
5 .      .     PUNCT .   _ 4 punct      _ _
""")


def test_an_age_of_months_is_known_again() -> None:
    assert [
        ("killed", 1, "6-month-old"),
        ("detained", 2, "men"),
        ("killed", 1, "6-month-old girl"),
        ("injured", 1, "cook"),
    ] == figures("""
1  A     a     DET   DT   _ 6  det          _ _
2  6     6     NUM   CD   _ 4  nummod       _ SpaceAfter=No
3  -     -     PUNCT HYPH _ 2  punct        _ SpaceAfter=No
4  month month NOUN  NN   _ 6  obl:unmarked _ SpaceAfter=No
5  -     -     PUNCT HYPH _ 4  punct        _ SpaceAfter=No
6  old   old   ADJ   JJ   _ 8  nsubj:pass   _ _
7  was   be    AUX   VBD  _ 8  aux:pass     _ _
8  shot  shoot VERB  VBN  _ 0  root         _ _
9  in    in    ADP   IN   _ 10 case         _ _
10 Orvel Orvel PROPN NNP  _ 8  obl          _ Mention=place|Name=B-LOC|SpaceAfter=No
11 .     .     PUNCT .    _ 8  punct        _ _

1  Two   two   NUM   CD   _ 2  nummod       _ _
2  men   man   NOUN  NNS  _ 4  nsubj:pass   _ Mention=person
3  were  be    AUX   VBD  _ 4  aux:pass     _ _
4  held  hold  VERB  VBN  _ 0  root         _ _
5  over  over  ADP   IN   _ 7  case         _ _
6  the   the   DET   DT   _ 7  det          _ _
7  death death NOUN  NN   _ 4  obl          _ Mention=event
8  of    of    ADP   IN   _ 15 case         _ _
9  a     a     DET   DT   _ 15 det          _ _
10 6     6     NUM   CD   _ 12 nummod       _ SpaceAfter=No
11 -     -     PUNCT HYPH _ 10 punct        _ SpaceAfter=No
12 month month NOUN  NN   _ 14 obl:unmarked _ SpaceAfter=No
13 -     -     PUNCT HYPH _ 12 punct        _ SpaceAfter=No
14 old   old   ADJ   JJ   _ 15 amod         _ _
15 girl  girl  NOUN  NN   _ 7  nmod         _ Mention=person|SpaceAfter=No
16 .     .     PUNCT .    _ 4  punct        _ _

1 A    a    DET   DT  _ 2 det    _ _
2 cook cook NOUN  NN  _ 4 nsubj  _ Mention=person
3 was  be   AUX   VBD _ 4 cop    _ _
4 hurt hurt ADJ   JJ  _ 0 root   _ _
5 too  too  ADV   RB  _ 4 advmod _ SpaceAfter=No
6 .    .    PUNCT .   _ 4 punct  _ _
""")


def test_the_17_year_old_is_the_person_shot() -> None:
    assert [("killed", 1, "17-year-old"), ("killed", 1, "person")] == figures("""
1  A      a     DET   DT   _ 6  det        _ _
2  17     17    NUM   CD   _ 4  nummod     _ SpaceAfter=No
3  -      -     PUNCT HYPH _ 2  punct      _ SpaceAfter=No
4  year   year  NOUN  NN   _ 6  compound   _ SpaceAfter=No
5  -      -     PUNCT HYPH _ 4  punct      _ SpaceAfter=No
6  old    old   NOUN  NN   _ 8  nsubj:pass _ Mention=person
7  was    be    AUX   VBD  _ 8  aux:pass   _ _
8  shot   shoot VERB  VBN  _ 0  root       _ _
9  and    and   CCONJ CC   _ 10 cc         _ _
10 killed kill  VERB  VBN  _ 8  conj       _ _
11 in     in    ADP   IN   _ 12 case       _ _
12 Orvel  Orvel PROPN NNP  _ 8  obl        _ Mention=place|Name=B-LOC|SpaceAfter=No
13 .      .     PUNCT .    _ 8  punct      _ _

1  Medics medic  NOUN  NNS _ 3  nsubj:pass _ Mention=person
2  were   be     AUX   VBD _ 3  aux:pass   _ _
3  told   tell   VERB  VBN _ 0  root       _ _
4  of     of     ADP   IN  _ 6  case       _ _
5  a      a      DET   DT  _ 6  det        _ _
6  person person NOUN  NN  _ 3  obl        _ Mention=person
7  who    who    PRON  WP  _ 10 nsubj:pass _ _
8  had    have   AUX   VBD _ 10 aux        _ _
9  been   be     AUX   VBN _ 10 aux:pass   _ _
10 shot   shoot  VERB  VBN _ 6  acl:relcl  _ SpaceAfter=No
11 .      .      PUNCT .   _ 3  punct      _ _
""")


def test_all_four_died_who_had_wounds() -> None:
    assert [("killed", 4, "clerks"), ("killed", 4, "people")] == figures("""
1 Four   four  NUM   CD  _ 2 nummod     _ _
2 clerks clerk NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were   be    AUX   VBD _ 4 aux:pass   _ _
4 found  find  VERB  VBN _ 0 root       _ _
5 with   with  ADP   IN  _ 7 case       _ _
6 knife  knife NOUN  NN  _ 7 compound   _ Mention=object
7 wounds wound NOUN  NNS _ 4 obl        _ Mention=object|SpaceAfter=No
8 .      .     PUNCT .   _ 4 punct      _ _

1  The      the      DET   DT  _ 2  det        _ _
2  four     four     NUM   CD  _ 4  nsubj:pass _ Mention=person
3  were     be       AUX   VBD _ 4  aux:pass   _ _
4  flown    fly      VERB  VBN _ 0  root       _ _
5  to       to       ADP   IN  _ 7  case       _ _
6  a        a        DET   DT  _ 7  det        _ _
7  hospital hospital NOUN  NN  _ 4  obl        _ Mention=place|SpaceAfter=No
8  ,        ,        PUNCT ,   _ 11 punct      _ _
9  where    where    ADV   WRB _ 11 advmod     _ _
10 they     they     PRON  PRP _ 11 nsubj      _ Mention=person
11 died     die      VERB  VBD _ 4  advcl      _ SpaceAfter=No
12 .        .        PUNCT .   _ 4  punct      _ _
""")


def test_who_passed_away_died() -> None:
    assert [("killed", 1, "cook")] == figures("""
1 A    a    DET DT  _ 2 det      _ _
2 cook cook NOUN NN  _ 4 nsubj:pass _ Mention=person
3 was  be   AUX VBD _ 4 aux:pass _ _
4 shot shoot VERB VBN _ 0 root   _ SpaceAfter=No
5 .    .    PUNCT . _ 4 punct    _ _

1 The    the  DET  DT  _ 2 det    _ _
2 cook   cook NOUN NN  _ 3 nsubj  _ Mention=person
3 passed pass VERB VBD _ 0 root   _ _
4 away   away ADV  RB  _ 3 compound:prt _ SpaceAfter=No
5 .      .    PUNCT .  _ 3 punct  _ _
""")
