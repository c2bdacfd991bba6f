"""Numbers that count nothing of what stands beside them, over trees as the network makes them."""

from __future__ import annotations

from figures_over_trees import measured


def test_several_others_have_no_number_of_the_dead() -> None:
    assert [("killed", 2)] == measured("""
1  The     the     DET   DT  _ 2 det    _ _
2  crash   crash   NOUN  NN  _ 3 nsubj  _ Mention=event
3  left    leave   VERB  VBD _ 0 root   _ _
4  two     two     NUM   CD  _ 5 nummod _ _
5  dead    dead    ADJ   JJ  _ 3 xcomp  _ _
6  and     and     CCONJ CC  _ 9 cc     _ _
7  several several ADJ   JJ  _ 8 amod   _ _
8  others  other   NOUN  NNS _ 9 nsubj  _ Mention=person
9  injured injure  VERB  VBN _ 3 conj   _ SpaceAfter=No
10 .       .       PUNCT .   _ 3 punct  _ _
""")


def test_what_befell_one_of_the_four_befell_no_four() -> None:
    assert [("killed", 1)] == measured("""
1 One  one  NUM   CD  _ 5 nsubj _ Mention=person
2 of   of   ADP   IN  _ 4 case  _ _
3 the  the  DET   DT  _ 4 det   _ _
4 four four NUM   CD  _ 1 nmod  _ _
5 died die  VERB  VBD _ 0 root  _ SpaceAfter=No
6 .    .    PUNCT .   _ 5 punct _ _
""")


def test_one_of_the_worst_is_no_number() -> None:
    assert [("killed", 9)] == measured("""
1  The    the   DET   DT  _ 2  det       _ _
2  flood  flood NOUN  NN  _ 3  nsubj     _ Mention=event
3  killed kill  VERB  VBD _ 0  root      _ _
4  nine   nine  NUM   CD  _ 5  nummod    _ _
5  miners miner NOUN  NNS _ 3  obj       _ Mention=person|SpaceAfter=No
6  ,      ,     PUNCT ,   _ 7  punct     _ _
7  one    one   NUM   CD  _ 3  parataxis _ Mention=object
8  of     of    ADP   IN  _ 11 case      _ _
9  the    the   DET   DT  _ 11 det       _ _
10 worst  bad   ADJ   JJS _ 11 amod      _ _
11 tolls  toll  NOUN  NNS _ 7  nmod      _ Mention=abstract
12 in     in    ADP   IN  _ 13 case      _ _
13 years  year  NOUN  NNS _ 7  nmod      _ Mention=time|SpaceAfter=No
14 .      .     PUNCT .   _ 3  punct     _ _
""")


def test_workers_who_strike_are_not_struck() -> None:
    assert [] == measured("""
1 Some   some   DET   DT  _ 3 det    _ _
2 900    900    NUM   CD  _ 3 nummod _ _
3 nurses nurse  NOUN  NNS _ 4 nsubj  _ Mention=person
4 struck strike VERB  VBD _ 0 root   _ _
5 over   over   ADP   IN  _ 6 case   _ _
6 pay    pay    NOUN  NN  _ 4 obl    _ Mention=abstract|SpaceAfter=No
7 .      .      PUNCT .   _ 4 punct  _ _
""")


def test_the_price_of_a_thing_is_no_sum() -> None:
    assert [] == measured("""
1  It     it    PRON  PRP  _ 2  nsubj     _ Mention=abstract
2  raised raise VERB  VBD  _ 0  root      _ _
3  the    the   DET   DT   _ 4  det       _ _
4  price  price NOUN  NN   _ 2  obj       _ Mention=abstract
5  of     of    ADP   IN   _ 8  case      _ _
6  its    its   PRON  PRP$ _ 8  nmod:poss _ Mention=organization
7  basic  basic ADJ   JJ   _ 8  amod      _ _
8  plan   plan  NOUN  NN   _ 4  nmod      _ Mention=abstract
9  to     to    ADP   IN   _ 10 case      _ _
10 $      $     SYM   $    _ 8  nmod      _ Mention=abstract|SpaceAfter=No
11 11.99  11.99 NUM   CD   _ 10 nummod    _ _
12 from   from  ADP   IN   _ 13 case      _ _
13 $      $     SYM   $    _ 10 nmod      _ Mention=abstract|SpaceAfter=No
14 9.99   9.99  NUM   CD   _ 13 nummod    _ SpaceAfter=No
15 .      .     PUNCT .    _ 2  punct     _ _
""")


def test_tickets_have_prices() -> None:
    assert [] == measured("""
1 Tickets ticket NOUN  NNS _ 2 nsubj  _ Mention=event
2 cost    cost   VERB  VBP _ 0 root   _ _
3 $       $      SYM   $   _ 2 obj    _ SpaceAfter=No
4 45      45     NUM   CD  _ 3 nummod _ SpaceAfter=No
5 .       .      PUNCT .   _ 2 punct  _ _
""")


def test_what_is_reckoned_for_every_one_is_no_figure() -> None:
    assert [] == measured("""
1  For     for     ADP   IN  _ 4 mark   _ _
2  every   every   DET   DT  _ 3 det    _ _
3  guard   guard   NOUN  NN  _ 4 nsubj  _ Mention=person
4  killed  kill    VERB  VBD _ 7 advcl  _ _
5  you     you     PRON  PRP _ 7 nsubj  _ Mention=person
6  can     can     AUX   MD  _ 7 aux    _ _
7  assume  assume  VERB  VB  _ 0 root   _ _
8  three   three   NUM   CD  _ 9 nummod _ _
9  wounded wounded NOUN  JJ  _ 7 obj    _ SpaceAfter=No
10 .       .       PUNCT .   _ 7 punct  _ _
""")


def test_an_age_that_bounds_is_no_number_of_people() -> None:
    assert [] == measured("""
1 Children child NOUN  NNS _ 5 nsubj:pass _ Mention=person
2 under    under ADP   IN  _ 3 case       _ _
3 eight    eight NUM   CD  _ 1 nmod       _ _
4 were     be    AUX   VBD _ 5 aux:pass   _ _
5 shot     shoot VERB  VBN _ 0 root       _ SpaceAfter=No
6 .        .     PUNCT .   _ 5 punct      _ _
""")


def test_ages_between_two_numbers_are_ages() -> None:
    assert [("injured", 10)] == measured("""
1  Ten     ten     NUM   CD  _ 2 nummod     _ _
2  guards  guard   NOUN  NNS _ 9 nsubj:pass _ Mention=person
3  aged    aged    ADJ   JJ  _ 2 amod       _ _
4  between between ADP   IN  _ 5 case       _ _
5  20      20      NUM   CD  _ 3 obl        _ Mention=abstract
6  and     and     CCONJ CC  _ 7 cc         _ _
7  37      37      NUM   CD  _ 5 conj       _ _
8  were    be      AUX   VBD _ 9 aux:pass   _ _
9  hurt    hurt    VERB  VBN _ 0 root       _ SpaceAfter=No
10 .       .       PUNCT .   _ 9 punct      _ _
""")


def test_a_channel_is_a_name() -> None:
    assert [("injured", 2)] == measured("""
1 WPXQ     WPXQ    PROPN NNP _ 7 nsubj:pass _ Mention=abstract
2 11       11      NUM   CD  _ 1 flat       _ _
3 News     News    PROPN NNP _ 5 compound   _ Mention=abstract
4 Two      two     NUM   CD  _ 3 flat       _ _
5 brothers brother NOUN  NNS _ 7 nsubj:pass _ Mention=person
6 were     be      AUX   VBD _ 7 aux:pass   _ _
7 shot     shoot   VERB  VBN _ 0 root       _ SpaceAfter=No
8 .        .       PUNCT .   _ 7 punct      _ _
""")


def test_how_far_behind_is_no_toll() -> None:
    assert [("killed", 45)] == measured("""
1  The     the    DET   DT  _ 2  det    _ _
2  town    town   NOUN  NN  _ 3  nsubj  _ Mention=place
3  had     have   VERB  VBD _ 0  root   _ _
4  45      45     NUM   CD  _ 5  nummod _ _
5  murders murder NOUN  NNS _ 3  obj    _ Mention=event|SpaceAfter=No
6  ,       ,      PUNCT ,   _ 7  punct  _ _
7  two     two    NUM   CD  _ 5  nummod _ _
8  behind  behind ADP   IN  _ 10 case   _ _
9  the     the    DET   DT  _ 10 det    _ _
10 year    year   NOUN  NN  _ 7  nmod   _ Mention=time
11 before  before ADV   RB  _ 10 advmod _ SpaceAfter=No
12 .       .      PUNCT .   _ 3  punct  _ _
""")


def test_those_without_power_are_not_dead() -> None:
    assert [("killed", 1)] == measured("""
1 Storm   Storm   PROPN NNP _ 2 compound _ _
2 Agneta  Agneta  PROPN NNP _ 0 root     _ Mention=abstract|SpaceAfter=No
3 :       :       PUNCT :   _ 5 punct    _ _
4 one     one     NUM   CD  _ 5 nummod   _ Mention=person
5 dead    dead    ADJ   JJ  _ 2 amod     _ SpaceAfter=No
6 ,       ,       PUNCT ,   _ 7 punct    _ _
7 180,000 180,000 NUM   CD  _ 5 conj     _ _
8 without without ADP   IN  _ 9 case     _ _
9 power   power   NOUN  NN  _ 5 obl      _ Mention=abstract
""")


def test_what_a_camera_captures_is_not_seized() -> None:
    assert [] == measured("""
1 Two      two     NUM   CD  _ 2 nummod     _ _
2 cars     car     NOUN  NNS _ 4 nsubj:pass _ Mention=object
3 were     be      AUX   VBD _ 4 aux:pass   _ _
4 captured capture VERB  VBN _ 0 root       _ _
5 on       on      ADP   IN  _ 6 case       _ _
6 video    video   NOUN  NN  _ 4 obl        _ Mention=abstract|SpaceAfter=No
7 .        .       PUNCT .   _ 4 punct      _ _
""")


def test_none_of_the_things_is_nobody() -> None:
    assert [] == measured("""
1 None     none     PRON  DT  _ 6 nsubj  _ Mention=abstract
2 of       of       ADP   IN  _ 5 case   _ _
3 the      the      DET   DT  _ 5 det    _ _
4 nine     nine     NUM   CD  _ 5 nummod _ _
5 samples  sample   NOUN  NNS _ 1 nmod   _ Mention=object
6 tested   test     VERB  VBD _ 0 root   _ _
7 positive positive ADJ   JJ  _ 6 xcomp  _ SpaceAfter=No
8 .        .        PUNCT .   _ 6 punct  _ _
""")


def test_what_is_held_for_people_holds_no_people() -> None:
    assert [("injured", 2)] == measured("""
1  A       a      DET   DT  _ 2  det        _ _
2  vigil   vigil  NOUN  NN  _ 10 nsubj:pass _ Mention=abstract
3  for     for    ADP   IN  _ 7  case       _ _
4  the     the    DET   DT  _ 7  det        _ _
5  two     two    NUM   CD  _ 7  nummod     _ _
6  injured injure VERB  VBN _ 7  amod       _ _
7  clerks  clerk  NOUN  NNS _ 2  nmod       _ Mention=person
8  will    will   AUX   MD  _ 10 aux        _ _
9  be      be     AUX   VB  _ 10 aux:pass   _ _
10 held    hold   VERB  VBN _ 0  root       _ SpaceAfter=No
11 .       .      PUNCT .   _ 10 punct      _ _
""")


def test_what_follows_a_bare_number_is_its_own() -> None:
    assert [("infected", 90), ("killed", 16)] == measured("""
1  It        it      PRON  PRP _ 3  nsubj     _ Mention=abstract
2  has       have    AUX   VBZ _ 3  aux       _ _
3  infected  infect  VERB  VBN _ 0  root      _ _
4  90        90      NUM   CD  _ 5  nummod    _ _
5  nurses    nurse   NOUN  NNS _ 3  obj       _ Mention=person|SpaceAfter=No
6  ,         ,       PUNCT ,   _ 11 punct     _ _
7  of        of      ADP   IN  _ 8  case      _ _
8  whom      whom    PRON  WP  _ 11 obl       _ _
9  16        16      NUM   CD  _ 11 nsubj     _ Mention=abstract
10 have      have    AUX   VBP _ 11 aux       _ _
11 died      die     VERB  VBN _ 5  acl:relcl _ _
12 and       and     CCONJ CC  _ 14 cc        _ _
13 60        60      NUM   CD  _ 14 nsubj     _ Mention=abstract
14 recovered recover VERB  VBN _ 11 conj      _ SpaceAfter=No
15 .         .       PUNCT .   _ 3  punct     _ _
""")
