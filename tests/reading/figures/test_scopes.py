"""How far a figure reaches, one incident or a total, over trees as the network makes them."""

from __future__ import annotations

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.figures import read_figures


def scopes(conllu: str) -> list[str]:
    """The scope of each figure."""
    report, parse = read_conllu(conllu)
    return [draft.figure.scope for draft in read_figures(report, parse, load())]


def test_one_raid_of_a_war_is_an_incident() -> None:
    assert ["incident"] == scopes("""
1 The  the DET   DT  _ 2 det          _ _
2 war  war NOUN  NN  _ 3 nsubj        _ Mention=event
3 goes go  VERB  VBZ _ 0 root         _ _
4 on   on  ADP   RP  _ 3 compound:prt _ SpaceAfter=No
5 .    .   PUNCT .   _ 3 punct        _ _

1 A       a      DET   DT  _ 2 det    _ _
2 raid    raid   NOUN  NN  _ 6 nsubj  _ Mention=event
3 on      on     ADP   IN  _ 5 case   _ _
4 the     the    DET   DT  _ 5 det    _ _
5 port    port   NOUN  NN  _ 2 nmod   _ Mention=place
6 killed  kill   VERB  VBD _ 0 root   _ _
7 nine    nine   NUM   CD  _ 8 nummod _ _
8 sailors sailor NOUN  NNS _ 6 obj    _ Mention=person|SpaceAfter=No
9 .       .      PUNCT .   _ 6 punct  _ _
""")


def test_one_night_of_a_war_is_an_incident() -> None:
    assert ["incident"] == scopes("""
1 The  the DET   DT  _ 2 det          _ _
2 war  war NOUN  NN  _ 3 nsubj        _ Mention=event
3 goes go  VERB  VBZ _ 0 root         _ _
4 on   on  ADP   RP  _ 3 compound:prt _ SpaceAfter=No
5 .    .   PUNCT .   _ 3 punct        _ _

1 Nine    nine   NUM   CD  _ 2 nummod       _ _
2 sailors sailor NOUN  NNS _ 4 nsubj:pass   _ Mention=person
3 were    be     AUX   VBD _ 4 aux:pass     _ _
4 killed  kill   VERB  VBN _ 0 root         _ _
5 on      on     ADP   IN  _ 7 case         _ _
6 Sunday  Sunday PROPN NNP _ 7 compound     _ Mention=time
7 night   night  NOUN  NN  _ 4 obl:unmarked _ Mention=time|SpaceAfter=No
8 .       .      PUNCT .   _ 4 punct        _ _
""")


def test_what_a_war_has_cost_adds_up() -> None:
    assert ["cumulative"] == scopes("""
1 The  the DET   DT  _ 2 det          _ _
2 war  war NOUN  NN  _ 3 nsubj        _ Mention=event
3 goes go  VERB  VBZ _ 0 root         _ _
4 on   on  ADP   RP  _ 3 compound:prt _ SpaceAfter=No
5 .    .   PUNCT .   _ 3 punct        _ _

1 Raids   raid   NOUN  NNS _ 3 nsubj  _ Mention=event
2 have    have   AUX   VBP _ 3 aux    _ _
3 killed  kill   VERB  VBN _ 0 root   _ _
4 900     900    NUM   CD  _ 5 nummod _ _
5 sailors sailor NOUN  NNS _ 3 obj    _ Mention=person|SpaceAfter=No
6 .       .      PUNCT .   _ 3 punct  _ _
""")


def test_what_an_insurgency_has_cost_adds_up_beside_one_attack() -> None:
    assert ["incident", "cumulative"] == scopes("""
1 The    the    DET   DT  _ 2 det   _ _
2 attack attack NOUN  NN  _ 3 nsubj _ Mention=event
3 killed kill   VERB  VBD _ 0 root  _ _
4 nine   nine   NUM   CD  _ 3 obj   _ SpaceAfter=No
5 .      .      PUNCT .   _ 3 punct _ _

1 The   the   DET   DT  _ 2 det          _ _
2 blast blast NOUN  NN  _ 3 nsubj        _ Mention=event
3 tore  tear  VERB  VBD _ 0 root         _ _
4 up    up    ADP   RP  _ 3 compound:prt _ _
5 a     a     DET   DT  _ 6 det          _ _
6 house house NOUN  NN  _ 3 obj          _ Mention=place|SpaceAfter=No
7 .     .     PUNCT .   _ 3 punct        _ _

1 The    the    DET   DT  _ 2 det   _ _
2 attack attack NOUN  NN  _ 5 nsubj _ Mention=event
3 was    be     AUX   VBD _ 5 cop   _ _
4 the    the    DET   DT  _ 5 det   _ _
5 worst  bad    ADJ   JJS _ 0 root  _ SpaceAfter=No
6 .      .      PUNCT .   _ 5 punct _ _

1 The        the        DET   DT  _ 2 det    _ _
2 insurgency insurgency NOUN  NN  _ 4 nsubj  _ Mention=event
3 has        have       AUX   VBZ _ 4 aux    _ _
4 killed     kill       VERB  VBN _ 0 root   _ _
5 900        900        NUM   CD  _ 6 nummod _ _
6 people     people     NOUN  NNS _ 4 obj    _ Mention=person|SpaceAfter=No
7 .          .          PUNCT .   _ 4 punct  _ _
""")


def test_the_worst_for_decades_is_no_period_of_decades() -> None:
    assert ["incident"] == scopes("""
1  The      the      DET   DT  _ 2  det    _ _
2  crash    crash    NOUN  NN  _ 3  nsubj  _ Mention=event
3  killed   kill     VERB  VBD _ 0  root   _ _
4  68       68       NUM   CD  _ 5  nummod _ _
5  people   people   NOUN  NNS _ 3  obj    _ Mention=person
6  in       in       ADP   IN  _ 9  case   _ _
7  the      the      DET   DT  _ 9  det    _ _
8  worst    bad      ADJ   JJS _ 9  amod   _ _
9  disaster disaster NOUN  NN  _ 3  obl    _ Mention=event
10 in       in       ADP   IN  _ 12 case   _ _
11 three    three    NUM   CD  _ 12 nummod _ _
12 decades  decade   NOUN  NNS _ 3  obl    _ Mention=time|SpaceAfter=No
13 .        .        PUNCT .   _ 3  punct  _ _
""")


def test_a_year_earlier_is_no_year_long() -> None:
    assert ["cumulative", "cumulative"] == scopes("""
1  The     the     DET   DT  _ 2  det          _ _
2  mill    mill    NOUN  NN  _ 3  nsubj        _ Mention=object
3  lost    lose    VERB  VBD _ 0  root         _ _
4  $       $       SYM   $   _ 3  obj          _ Mention=abstract|SpaceAfter=No
5  9       9       NUM   CD  _ 6  compound     _ _
6  million million NUM   CD  _ 4  nummod       _ SpaceAfter=No
7  ,       ,       PUNCT ,   _ 8  punct        _ _
8  up      up      ADP   RB  _ 10 advmod       _ _
9  from    from    ADP   IN  _ 10 case         _ _
10 $       $       SYM   $   _ 3  obl          _ Mention=abstract|SpaceAfter=No
11 7       7       NUM   CD  _ 12 compound     _ _
12 million million NUM   CD  _ 10 nummod       _ _
13 a       a       DET   DT  _ 14 det          _ _
14 year    year    NOUN  NN  _ 15 obl:unmarked _ Mention=time
15 earlier early   ADV   RBR _ 10 advmod       _ Mention=time|SpaceAfter=No
16 .       .       PUNCT .   _ 3  punct        _ _
""")


def test_a_quarter_is_a_period() -> None:
    assert ["period"] == scopes("""
1  The     the     DET   DT  _ 2  det      _ _
2  mill    mill    NOUN  NN  _ 3  nsubj    _ Mention=organization
3  lost    lose    VERB  VBD _ 0  root     _ _
4  $       $       SYM   $   _ 3  obj      _ Mention=abstract|SpaceAfter=No
5  9       9       NUM   CD  _ 6  compound _ _
6  million million NUM   CD  _ 4  nummod   _ _
7  in      in      ADP   IN  _ 10 case     _ _
8  the     the     DET   DT  _ 10 det      _ _
9  second  second  ADJ   JJ  _ 10 amod     _ _
10 quarter quarter NOUN  NN  _ 3  obl      _ Mention=time|SpaceAfter=No
11 .       .       PUNCT .   _ 3  punct    _ _
""")
