"""Those counted as hurt of whom some died, over trees as the network makes them."""

from __future__ import annotations

from figures_over_trees import measured


def test_one_of_the_hurt_has_died() -> None:
    assert [("killed", 1), ("killed_or_injured", 6)] == measured("""
1  One    one   NUM   CD  _ 10 nsubj  _ Mention=person
2  of     of    ADP   IN  _ 4  case   _ _
3  six    six   NUM   CD  _ 4  nummod _ _
4  clerks clerk NOUN  NNS _ 1  nmod   _ Mention=person
5  hurt   hurt  VERB  VBN _ 4  acl    _ _
6  at     at    ADP   IN  _ 8  case   _ _
7  the    the   DET   DT  _ 8  det    _ _
8  mill   mill  NOUN  NN  _ 5  obl    _ Mention=place
9  has    have  AUX   VBZ _ 10 aux    _ _
10 died   die   VERB  VBN _ 0  root   _ SpaceAfter=No
11 .      .     PUNCT .   _ 10 punct  _ _
""")


def test_a_girl_who_died_was_among_the_hurt() -> None:
    assert [("killed_or_injured", 9), ("killed", 1)] == measured("""
1  Nine      nine    NUM   CD  _ 2  nummod     _ _
2  cooks     cook    NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were      be      AUX   VBD _ 4  aux:pass   _ _
4  hurt      hurt    VERB  VBN _ 0  root       _ SpaceAfter=No
5  ,         ,       PUNCT ,   _ 8  punct      _ _
6  including include VERB  VBG _ 8  case       _ _
7  a         a       DET   DT  _ 8  det        _ _
8  girl      girl    NOUN  NN  _ 4  obl        _ Mention=person
9  who       who     PRON  WP  _ 10 nsubj      _ _
10 died      die     VERB  VBD _ 8  acl:relcl  _ SpaceAfter=No
11 .         .       PUNCT .   _ 4  punct      _ _
""")


def test_one_of_those_with_wounds_died() -> None:
    assert [("killed_or_injured", 5), ("killed", 1)] == measured("""
1 Medics medic NOUN  NNS _ 2 nsubj    _ Mention=person
2 found  find  VERB  VBD _ 0 root     _ _
3 five   five  NUM   CD  _ 4 nummod   _ _
4 guards guard NOUN  NNS _ 2 obj      _ Mention=person
5 with   with  ADP   IN  _ 7 case     _ _
6 knife  knife NOUN  NN  _ 7 compound _ Mention=object
7 wounds wound NOUN  NNS _ 4 nmod     _ Mention=event|SpaceAfter=No
8 .      .     PUNCT .   _ 2 punct    _ _

1 One  one  NUM   CD  _ 5 nsubj _ Mention=person
2 of   of   ADP   IN  _ 4 case  _ _
3 the  the  DET   DT  _ 4 det   _ _
4 five five NUM   CD  _ 1 nmod  _ Mention=person
5 died die  VERB  VBD _ 0 root  _ SpaceAfter=No
6 .    .    PUNCT .   _ 5 punct _ _
""")


def test_the_dead_are_none_of_the_hurt() -> None:
    assert [("injured", 6), ("killed", 1)] == measured("""
1 Six     six   NUM   CD  _ 2 nummod     _ _
2 guards  guard NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be    AUX   VBD _ 4 aux:pass   _ _
4 wounded wound VERB  VBN _ 0 root       _ SpaceAfter=No
5 .       .     PUNCT .   _ 4 punct      _ _

1 One     one    NUM   CD  _ 5 nsubj _ Mention=person
2 of      of     ADP   IN  _ 4 case  _ _
3 the     the    DET   DT  _ 4 det   _ _
4 raiders raider NOUN  NNS _ 1 nmod  _ _
5 died    die    VERB  VBD _ 0 root  _ SpaceAfter=No
6 .       .      PUNCT .   _ 5 punct _ _
""")


def test_one_of_the_dead_is_none_of_the_hurt() -> None:
    assert [("injured", 9), ("killed", 1)] == measured("""
1 Nine  nine NUM   CD  _ 2 nummod     _ _
2 cooks cook NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were  be   AUX   VBD _ 4 aux:pass   _ _
4 hurt  hurt VERB  VBN _ 0 root       _ SpaceAfter=No
5 .     .    PUNCT .   _ 4 punct      _ _

1 One   one   NUM   CD  _ 7 nsubj _ Mention=object
2 of    of    ADP   IN  _ 4 case  _ _
3 the   the   DET   DT  _ 4 det   _ _
4 dead  dead  ADJ   JJ  _ 1 nmod  _ _
5 was   be    AUX   VBD _ 7 cop   _ _
6 a     a     DET   DT  _ 7 det   _ _
7 clerk clerk NOUN  NN  _ 0 root  _ Mention=person|SpaceAfter=No
8 .     .     PUNCT .   _ 7 punct _ _
""")


def test_the_dead_and_the_hurt_add_up() -> None:
    assert [("killed_or_injured", 5), ("killed", 2), ("injured", 3)] == measured("""
1 The     the    DET   DT  _ 2 det    _ _
2 raider  raider NOUN  NN  _ 3 nsubj  _ Mention=person
3 wounded wound  VERB  VBD _ 0 root   _ _
4 five    five   NUM   CD  _ 5 nummod _ _
5 cooks   cook   NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .       .      PUNCT .   _ 3 punct  _ _

1 Two   two  NUM   CD  _ 5 nsubj  _ Mention=person
2 of    of   ADP   IN  _ 3 case   _ _
3 them  they PRON  PRP _ 1 nmod   _ Mention=person
4 later late ADV   RBR _ 5 advmod _ _
5 died  die  VERB  VBD _ 0 root   _ SpaceAfter=No
6 .     .    PUNCT .   _ 5 punct  _ _

1 Three    three    NUM   CD  _ 4 nsubj _ Mention=person
2 are      be       AUX   VBP _ 4 cop   _ _
3 in       in       ADP   IN  _ 4 case  _ _
4 hospital hospital NOUN  NN  _ 0 root  _ Mention=place|SpaceAfter=No
5 .        .        PUNCT .   _ 4 punct _ _
""")


def test_dead_and_hurt_behind_add_up() -> None:
    assert [("killed_or_injured", 9), ("killed", 7), ("injured", 2)] == measured("""
1 The     the    DET   DT  _ 2 det    _ _
2 raider  raider NOUN  NN  _ 3 nsubj  _ Mention=person
3 wounded wound  VERB  VBD _ 0 root   _ _
4 nine    nine   NUM   CD  _ 5 nummod _ _
5 cooks   cook   NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .       .      PUNCT .   _ 3 punct  _ _

1 Seven  seven  NUM   CD  _ 2 nummod _ _
2 people people NOUN  NNS _ 3 nsubj  _ Mention=person
3 died   die    VERB  VBD _ 0 root   _ SpaceAfter=No
4 .      .      PUNCT .   _ 3 punct  _ _

1 Two       two       NUM   CD  _ 5 nsubj _ Mention=person
2 were      be        AUX   VBD _ 5 cop   _ _
3 in        in        ADP   IN  _ 5 case  _ _
4 serious   serious   ADJ   JJ  _ 5 amod  _ _
5 condition condition NOUN  NN  _ 0 root  _ Mention=abstract|SpaceAfter=No
6 .         .         PUNCT .   _ 5 punct _ _
""")


def test_somebody_died_where_they_were_taken() -> None:
    assert [("killed_or_injured", 9)] == measured("""
1  Nine     nine     NUM   CD  _ 2  nummod     _ _
2  cooks    cook     NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were     be       AUX   VBD _ 4  aux:pass   _ _
4  taken    take     VERB  VBN _ 0  root       _ _
5  to       to       ADP   IN  _ 7  case       _ _
6  a        a        DET   DT  _ 7  det        _ _
7  hospital hospital NOUN  NN  _ 4  obl        _ Mention=place|SpaceAfter=No
8  ,        ,        PUNCT ,   _ 12 punct      _ _
9  where    where    ADV   WRB _ 12 advmod     _ _
10 Ilo      Ilo      PROPN NNP _ 12 nsubj      _ Mention=person|Name=B-PER
11 Varn     Varn     PROPN NNP _ 10 flat       _ Name=I-PER
12 died     die      VERB  VBD _ 7  acl:relcl  _ SpaceAfter=No
13 .        .        PUNCT .   _ 4  punct      _ _
""")


def test_some_were_wounded_mortally() -> None:
    assert [("killed_or_injured", 9), ("killed", 2)] == measured("""
1 The      the      DET   DT  _ 2 det    _ _
2 raider   raider   NOUN  NN  _ 3 nsubj  _ Mention=person
3 wounded  wound    VERB  VBD _ 0 root   _ _
4 nine     nine     NUM   CD  _ 5 nummod _ _
5 cooks    cook     NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 ,        ,        PUNCT ,   _ 7 punct  _ _
7 two      two      NUM   CD  _ 5 nummod _ _
8 mortally mortally ADV   RB  _ 3 advmod _ SpaceAfter=No
9 .        .        PUNCT .   _ 3 punct  _ _
""")


def test_where_somebody_is_said_to_have_died() -> None:
    assert [("killed_or_injured", 9)] == measured("""
1  Nine     nine     NUM   CD  _ 2  nummod    _ _
2  cooks    cook     NOUN  NNS _ 3  nsubj     _ Mention=person
3  went     go       VERB  VBD _ 0  root      _ _
4  to       to       ADP   IN  _ 6  case      _ _
5  a        a        DET   DT  _ 6  det       _ _
6  hospital hospital NOUN  NN  _ 3  obl       _ Mention=place
7  where    where    ADV   WRB _ 9  advmod    _ _
8  guards   guard    NOUN  NNS _ 9  nsubj     _ Mention=person
9  say      say      VERB  VBP _ 6  acl:relcl _ _
10 Ilo      Ilo      PROPN NNP _ 12 nsubj     _ Mention=person|Name=B-PER
11 Varn     Varn     PROPN NNP _ 10 flat      _ Name=I-PER
12 died     die      VERB  VBD _ 9  ccomp     _ SpaceAfter=No
13 .        .        PUNCT .   _ 3  punct     _ _
""")


def test_one_in_critical_condition_who_died() -> None:
    assert [("killed", 1)] == measured("""
1  A         a         DET   DT  _ 2 det    _ _
2  cook      cook      NOUN  NN  _ 6 nsubj  _ Mention=person
3  was       be        AUX   VBD _ 6 cop    _ _
4  in        in        ADP   IN  _ 6 case   _ _
5  critical  critical  ADJ   JJ  _ 6 amod   _ _
6  condition condition NOUN  NN  _ 0 root   _ Mention=abstract
7  and       and       CCONJ CC  _ 9 cc     _ _
8  later     late      ADV   RBR _ 9 advmod _ _
9  died      die       VERB  VBD _ 6 conj   _ SpaceAfter=No
10 .         .         PUNCT .   _ 6 punct  _ _
""")
