"""What became of those shot or struck, as the rest of the report tells it, over trees as the network makes them."""

from __future__ import annotations

from figures_over_trees import measured


def test_where_no_death_is_told_those_shot_are_injured() -> None:
    assert [("injured", 9)] == measured("""
1 Nine    nine    NUM   CD  _ 2 nummod     _ _
2 fans    fan     NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be      AUX   VBD _ 4 aux:pass   _ _
4 shot    shoot   VERB  VBN _ 0 root       _ _
5 in      in      ADP   IN  _ 6 case       _ _
6 Belford Belford PROPN NNP _ 4 obl        _ Mention=place|SpaceAfter=No
7 .       .       PUNCT .   _ 4 punct      _ _
""")


def test_where_a_death_is_told_those_shot_are_left_open() -> None:
    assert [("killed_or_injured", 9), ("killed", 1)] == measured("""
1 Nine nine  NUM   CD  _ 2 nummod     _ _
2 fans fan   NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were be    AUX   VBD _ 4 aux:pass   _ _
4 shot shoot VERB  VBN _ 0 root       _ SpaceAfter=No
5 .    .     PUNCT .   _ 4 punct      _ _

1 One  one NUM   CD  _ 2 nsubj _ Mention=person
2 died die VERB  VBD _ 0 root  _ SpaceAfter=No
3 .    .   PUNCT .   _ 2 punct _ _
""")


def test_those_shot_beside_the_killed_are_injured() -> None:
    assert [("killed", 2), ("injured", 7)] == measured("""
1 Two    two   NUM   CD  _ 2 nummod     _ _
2 men    man   NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were   be    AUX   VBD _ 4 aux:pass   _ _
4 killed kill  VERB  VBN _ 0 root       _ _
5 and    and   CCONJ CC  _ 8 cc         _ _
6 seven  seven NUM   CD  _ 8 nummod     _ _
7 more   more  ADJ   JJR _ 8 amod       _ _
8 shot   shot  NOUN  NN  _ 4 conj       _ Mention=abstract|SpaceAfter=No
9 .      .     PUNCT .   _ 4 punct      _ _
""")


def test_of_both_it_is_told_what_became_of_them() -> None:
    assert [("killed", 2)] == measured("""
1 Two    two   NUM   CD  _ 2 nummod     _ _
2 clerks clerk NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were   be    AUX   VBD _ 4 aux:pass   _ _
4 shot   shoot VERB  VBN _ 0 root       _ SpaceAfter=No
5 .      .     PUNCT .   _ 4 punct      _ _

1 Both       both      DET   DT  _ 3 nsubj:pass _ _
2 were       be        AUX   VBD _ 3 aux:pass   _ _
3 pronounced pronounce VERB  VBN _ 0 root       _ _
4 dead       dead      ADJ   JJ  _ 3 xcomp      _ SpaceAfter=No
5 .          .         PUNCT .   _ 3 punct      _ _
""")


def test_all_may_be_expected_to_survive() -> None:
    assert [("killed", 1), ("injured", 9)] == measured("""
1 A     a     DET   DT  _ 2 det   _ _
2 guard guard NOUN  NN  _ 3 nsubj _ Mention=person
3 died  die   VERB  VBD _ 0 root  _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct _ _

1  Nine     nine    NUM   CD  _ 2  nummod     _ _
2  fans     fan     NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were     be      AUX   VBD _ 4  aux:pass   _ _
4  shot     shoot   VERB  VBN _ 0  root       _ SpaceAfter=No
5  ;        ;       PUNCT ,   _ 8  punct      _ _
6  all      all     DET   DT  _ 8  nsubj:pass _ _
7  are      be      AUX   VBP _ 8  aux:pass   _ _
8  expected expect  VERB  VBN _ 4  conj       _ _
9  to       to      PART  TO  _ 10 mark       _ _
10 survive  survive VERB  VB  _ 8  xcomp      _ SpaceAfter=No
11 .        .       PUNCT .   _ 4  punct      _ _
""")


def test_an_attempt_is_no_death() -> None:
    assert [("injured", 9)] == measured("""
1 Nine nine  NUM   CD  _ 2 nummod     _ _
2 fans fan   NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were be    AUX   VBD _ 4 aux:pass   _ _
4 shot shoot VERB  VBN _ 0 root       _ SpaceAfter=No
5 .    .     PUNCT .   _ 4 punct      _ _

1 He        he      PRON  PRP _ 2 nsubj _ Mention=person
2 denies    deny    VERB  VBZ _ 0 root  _ _
3 attempted attempt VERB  VBN _ 4 amod  _ _
4 murder    murder  NOUN  NN  _ 2 obj   _ Mention=event|SpaceAfter=No
5 .         .       PUNCT .   _ 2 punct _ _
""")


def test_another_figure_tells_of_as_many_of_the_same() -> None:
    assert [("killed", 1), ("injured", 2), ("injured", 2)] == measured("""
1 A     a     DET   DT  _ 2 det   _ _
2 guard guard NOUN  NN  _ 3 nsubj _ Mention=person
3 died  die   VERB  VBD _ 0 root  _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct _ _

1 Two     two    NUM   CD  _ 2 nummod     _ _
2 skaters skater NOUN  NNS _ 4 nsubj:pass _ Mention=person
3 were    be     AUX   VBD _ 4 aux:pass   _ _
4 hit     hit    VERB  VBN _ 0 root       _ SpaceAfter=No
5 .       .      PUNCT .   _ 4 punct      _ _

1 The     the    DET   DT  _ 4 det        _ _
2 two     two    NUM   CD  _ 4 nummod     _ _
3 injured injure VERB  VBN _ 4 amod       _ _
4 skaters skater NOUN  NNS _ 6 nsubj:pass _ Mention=person
5 were    be     AUX   VBD _ 6 aux:pass   _ _
6 named   name   VERB  VBN _ 0 root       _ SpaceAfter=No
7 .       .      PUNCT .   _ 6 punct      _ _
""")


def test_the_injured_just_counted_are_told_one_by_one() -> None:
    assert [("killed", 1), ("injured", 3), ("injured", 1)] == measured("""
1 A     a     DET   DT  _ 2 det   _ _
2 guard guard NOUN  NN  _ 3 nsubj _ Mention=person
3 died  die   VERB  VBD _ 0 root  _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct _ _

1 Three three NUM   CD  _ 3 nsubj:pass _ Mention=person
2 were  be    AUX   VBD _ 3 aux:pass   _ _
3 hurt  hurt  ADJ   JJ  _ 0 root       _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct      _ _

1 One  one   NUM   CD  _ 3 nsubj:pass _ Mention=object
2 was  be    AUX   VBD _ 3 aux:pass   _ _
3 shot shoot VERB  VBN _ 0 root       _ SpaceAfter=No
4 .    .     PUNCT .   _ 3 punct      _ _
""")


def test_a_later_verb_tells_what_became_of_those_shot() -> None:
    assert [("killed", 1), ("injured", 2)] == measured("""
1 A     a     DET   DT  _ 2 det   _ _
2 guard guard NOUN  NN  _ 3 nsubj _ Mention=person
3 died  die   VERB  VBD _ 0 root  _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct _ _

1  Two      two      NUM   CD  _ 2 nummod     _ _
2  others   other    NOUN  NNS _ 6 nsubj      _ Mention=person
3  who      who      PRON  WP  _ 5 nsubj:pass _ _
4  were     be       AUX   VBD _ 5 aux:pass   _ _
5  shot     shoot    VERB  VBN _ 2 acl:relcl  _ _
6  went     go       VERB  VBD _ 0 root       _ _
7  to       to       ADP   IN  _ 9 case       _ _
8  a        a        DET   DT  _ 9 det        _ _
9  hospital hospital NOUN  NN  _ 6 obl        _ Mention=place|SpaceAfter=No
10 .        .        PUNCT .   _ 6 punct      _ _
""")


def test_the_clause_goes_on_to_tell_how_they_fare() -> None:
    assert [("killed", 1), ("injured", 5)] == measured("""
1 A     a     DET   DT  _ 2 det   _ _
2 guard guard NOUN  NN  _ 3 nsubj _ Mention=person
3 died  die   VERB  VBD _ 0 root  _ SpaceAfter=No
4 .     .     PUNCT .   _ 3 punct _ _

1  Five      five      NUM   CD  _ 2  nummod     _ _
2  others    other     NOUN  NNS _ 5  nsubj:pass _ Mention=person
3  have      have      AUX   VBP _ 5  aux        _ _
4  been      be        AUX   VBN _ 5  aux:pass   _ _
5  shot      shoot     VERB  VBN _ 0  root       _ _
6  and       and       CCONJ CC  _ 10 cc         _ _
7  are       be        AUX   VBP _ 10 cop        _ _
8  in        in        ADP   IN  _ 10 case       _ _
9  serious   serious   ADJ   JJ  _ 10 amod       _ _
10 condition condition NOUN  NN  _ 5  conj       _ Mention=abstract|SpaceAfter=No
11 .         .         PUNCT .   _ 5  punct      _ _
""")


def test_casualties_stay_open() -> None:
    assert [("killed_or_injured", 9)] == measured("""
1 The        the      DET   DT  _ 2 det    _ _
2 army       army     NOUN  NN  _ 3 nsubj  _ Mention=organization
3 counted    count    VERB  VBD _ 0 root   _ _
4 nine       nine     NUM   CD  _ 5 nummod _ _
5 casualties casualty NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .          .        PUNCT .   _ 3 punct  _ _
""")
