"""What is so in general tells of nobody: rates, means, and what befalls any child."""

from __future__ import annotations

from figures_over_trees import figures


def test_what_happens_every_year_is_a_rate() -> None:
    assert [] == figures("""
1  Some      some     DET   DT  _ 3  det          _ _
2  600       600      NUM   CD  _ 3  nummod       _ _
3  villagers villager NOUN  NNS _ 4  nsubj        _ Mention=person
4  die       die      VERB  VBP _ 0  root         _ _
5  on        on       ADP   IN  _ 8  case         _ _
6  the       the      DET   DT  _ 8  det          _ _
7  mountain  mountain NOUN  NN  _ 8  compound     _ Mention=place
8  roads     road     NOUN  NNS _ 4  obl          _ Mention=place
9  every     every    DET   DT  _ 10 det          _ _
10 year      year     NOUN  NN  _ 4  obl:unmarked _ Mention=time|SpaceAfter=No
11 .         .        PUNCT .   _ 4  punct        _ _
""")


def test_a_rate_may_open_the_sentence() -> None:
    assert [] == figures("""
1 Each    each   DET   DT  _ 2 det          _ _
2 month   month  NOUN  NN  _ 5 obl:unmarked _ Mention=time
3 the     the    DET   DT  _ 4 det          _ _
4 clinic  clinic NOUN  NN  _ 5 nsubj        _ Mention=organization
5 treats  treat  VERB  VBZ _ 0 root         _ _
6 40      40     NUM   CD  _ 8 nummod       _ _
7 wounded wound  VERB  VBN _ 8 amod         _ _
8 herders herder NOUN  NNS _ 5 obj          _ Mention=person|SpaceAfter=No
9 .       .      PUNCT .   _ 5 punct        _ _
""")


def test_a_mean_is_no_toll() -> None:
    assert [] == figures("""
1  An      a       DET   DT  _ 2 det           _ _
2  average average NOUN  NN  _ 9 nsubj:pass    _ Mention=abstract
3  of      of      ADP   IN  _ 5 case          _ _
4  40      40      NUM   CD  _ 5 nummod        _ _
5  miners  miner   NOUN  NNS _ 2 nmod          _ Mention=person
6  a       a       DET   DT  _ 7 det           _ _
7  year    year    NOUN  NN  _ 2 nmod:unmarked _ Mention=time
8  were    be      AUX   VBD _ 9 aux:pass      _ _
9  killed  kill    VERB  VBN _ 0 root          _ SpaceAfter=No
10 .       .       PUNCT .   _ 9 punct         _ _
""")


def test_an_average_of_several_polls_counts_polls() -> None:
    assert [("count", 7, "polls")] == figures("""
1 The     the     DET   DT  _ 2 det    _ _
2 average average NOUN  NN  _ 6 nsubj  _ Mention=abstract
3 of      of      ADP   IN  _ 5 case   _ _
4 seven   seven   NUM   CD  _ 5 nummod _ _
5 polls   poll    NOUN  NNS _ 2 nmod   _ Mention=abstract
6 puts    put     VERB  VBZ _ 0 root   _ _
7 her     she     PRON  PRP _ 6 obj    _ Mention=person
8 ahead   ahead   ADV   RB  _ 6 advmod _ SpaceAfter=No
9 .       .       PUNCT .   _ 6 punct  _ _
""")


def test_what_befalls_any_child() -> None:
    assert [] == figures("""
1  When    when    ADV   WRB _ 5  advmod     _ _
2  a       a       DET   DT  _ 3  det        _ _
3  child   child   NOUN  NN  _ 5  nsubj:pass _ Mention=person
4  is      be      AUX   VBZ _ 5  aux:pass   _ _
5  killed  kill    VERB  VBN _ 10 advcl      _ SpaceAfter=No
6  ,       ,       PUNCT ,   _ 5  punct      _ _
7  a       a       DET   DT  _ 9  det        _ _
8  whole   whole   ADJ   JJ  _ 9  amod       _ _
9  village village NOUN  NN  _ 10 nsubj      _ Mention=place
10 mourns  mourn   VERB  VBZ _ 0  root       _ SpaceAfter=No
11 .       .       PUNCT .   _ 10 punct      _ _
""")


def test_what_befell_one_child() -> None:
    assert [("killed", 1, "child")] == figures("""
1  When    when    ADV   WRB _ 5  advmod     _ _
2  a       a       DET   DT  _ 3  det        _ _
3  child   child   NOUN  NN  _ 5  nsubj:pass _ Mention=person
4  was     be      AUX   VBD _ 5  aux:pass   _ _
5  killed  kill    VERB  VBN _ 10 advcl      _ SpaceAfter=No
6  ,       ,       PUNCT ,   _ 5  punct      _ _
7  the     the     DET   DT  _ 9  det        _ _
8  whole   whole   ADJ   JJ  _ 9  amod       _ _
9  village village NOUN  NN  _ 10 nsubj      _ Mention=place
10 mourned mourn   VERB  VBD _ 0  root       _ SpaceAfter=No
11 .       .       PUNCT .   _ 10 punct      _ _
""")


def test_who_needs_care() -> None:
    assert [] == figures("""
1 A       a       DET   DT  _ 2 det        _ _
2 herder  herder  NOUN  NN  _ 6 nsubj      _ Mention=person
3 who     who     PRON  WP  _ 5 nsubj:pass _ _
4 is      be      AUX   VBZ _ 5 aux:pass   _ _
5 shot    shoot   VERB  VBN _ 2 acl:relcl  _ _
6 needs   need    VERB  VBZ _ 0 root       _ _
7 a       a       DET   DT  _ 8 det        _ _
8 surgeon surgeon NOUN  NN  _ 6 obj        _ Mention=person|SpaceAfter=No
9 .       .       PUNCT .   _ 6 punct      _ _
""")


def test_a_story_told_in_the_present() -> None:
    assert [("killed", 1, "herder")] == figures("""
1  A      a      DET   DT   _ 2  det        _ _
2  herder herder NOUN  NN   _ 4  nsubj:pass _ Mention=person
3  is     be     AUX   VBZ  _ 4  aux:pass   _ _
4  shot   shoot  VERB  VBN  _ 0  root       _ _
5  dead   dead   ADJ   JJ   _ 4  xcomp      _ _
6  as     as     SCONJ IN   _ 8  mark       _ _
7  he     he     PRON  PRP  _ 8  nsubj      _ Mention=person
8  walks  walk   VERB  VBZ  _ 4  advcl      _ _
9  his    his    PRON  PRP$ _ 10 nmod:poss  _ Mention=person
10 dog    dog    NOUN  NN   _ 8  obj        _ Mention=animal|SpaceAfter=No
11 .      .      PUNCT .    _ 4  punct      _ _
""")
