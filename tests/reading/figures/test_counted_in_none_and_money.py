"""What none is counted of, what money is, and how far it goes, over the network's trees."""

from __future__ import annotations

from figures_over_trees import counted


def test_none_of_the_guards_counts_guards() -> None:
    assert [("injured", "exact", "guards")] == counted("""
1 None    none   PRON  DT  _ 8 nsubj:pass _ Mention=abstract
2 of      of     ADP   IN  _ 4 case       _ _
3 the     the    DET   DT  _ 4 det        _ _
4 guards  guard  NOUN  NNS _ 1 nmod       _ Mention=person
5 who     who    PRON  WP  _ 6 nsubj      _ _
6 fired   fire   VERB  VBD _ 4 acl:relcl  _ _
7 was     be     AUX   VBD _ 8 aux:pass   _ _
8 injured injure VERB  VBN _ 0 root       _ SpaceAfter=No
9 .       .      PUNCT .   _ 8 punct      _ _
""")


def test_there_is_up_to_an_amount_bounds_it() -> None:
    assert [("money", "at_most", "reward")] == counted("""
1  There  there  PRON  EX  _ 2 expl   _ _
2  is     be     VERB  VBZ _ 0 root   _ _
3  up     up     ADP   RB  _ 5 advmod _ _
4  to     to     ADP   IN  _ 3 fixed  _ _
5  $      $      SYM   $   _ 2 obl    _ Mention=abstract|SpaceAfter=No
6  9,000  9,000  NUM   CD  _ 5 nummod _ _
7  reward reward NOUN  NN  _ 2 nsubj  _ Mention=abstract
8  for    for    ADP   IN  _ 9 case   _ _
9  tips   tip    NOUN  NNS _ 7 nmod   _ Mention=abstract|SpaceAfter=No
10 .      .      PUNCT .   _ 2 punct  _ _
""")


def test_a_range_that_a_clause_reports() -> None:
    assert [("money", "between", "Bonuses")] == counted("""
1  Bonuses bonus   NOUN  NNS _ 5  nsubj    _ Mention=abstract
2  for     for     ADP   IN  _ 3  case     _ _
3  clerks  clerk   NOUN  NNS _ 1  nmod     _ Mention=person
4  were    be      AUX   VBD _ 5  cop      _ _
5  $       $       SYM   $   _ 17 ccomp    _ Mention=abstract|SpaceAfter=No
6  500     500     NUM   CD  _ 5  nummod   _ _
7  to      to      ADP   IN  _ 8  case     _ _
8  $       $       SYM   $   _ 5  nmod     _ Mention=abstract|SpaceAfter=No
9  900     900     NUM   CD  _ 8  nummod   _ _
10 after   after   ADP   IN  _ 12 case     _ _
11 three   three   NUM   CD  _ 12 nummod   _ _
12 months  month   NOUN  NNS _ 5  nmod     _ Mention=time|SpaceAfter=No
13 ,       ,       PUNCT ,   _ 17 punct    _ _
14 The     the     DET   DT  _ 16 det      _ _
15 Belford Belford PROPN NNP _ 16 compound _ Name=B-ORG
16 Herald  Herald  PROPN NNP _ 17 nsubj    _ Mention=organization|Name=I-ORG
17 reports report  VERB  VBZ _ 0  root     _ SpaceAfter=No
18 .       .       PUNCT .   _ 17 punct    _ _
""")


def test_what_is_used_for_something_is_spent() -> None:
    assert [("money", "exact", "spending")] == counted("""
1  The     the     DET   DT  _ 2  det        _ _
2  mayor   mayor   NOUN  NN  _ 4  nsubj:pass _ Mention=person
3  was     be      AUX   VBD _ 4  aux:pass   _ _
4  accused accuse  VERB  VBN _ 0  root       _ _
5  of      of      SCONJ IN  _ 6  mark       _ _
6  using   use     VERB  VBG _ 4  advcl      _ _
7  $       $       SYM   $   _ 6  obj        _ Mention=abstract|SpaceAfter=No
8  9       9       NUM   CD  _ 9  compound   _ _
9  million million NUM   CD  _ 7  nummod     _ _
10 for     for     ADP   IN  _ 12 case       _ _
11 a       a       DET   DT  _ 12 det        _ _
12 house   house   NOUN  NN  _ 6  obl        _ Mention=place|SpaceAfter=No
13 .       .       PUNCT .   _ 4  punct      _ _
""")


def test_money_brought_to_a_place() -> None:
    assert [("money", "exact", "money brought in")] == counted("""
1  The     the     DET   DT  _ 2  det      _ _
2  fund    fund    NOUN  NN  _ 4  nsubj    _ Mention=abstract
3  has     have    AUX   VBZ _ 4  aux      _ _
4  brought bring   VERB  VBN _ 0  root     _ _
5  $       $       SYM   $   _ 4  obj      _ Mention=abstract|SpaceAfter=No
6  9       9       NUM   CD  _ 7  compound _ _
7  million million NUM   CD  _ 5  nummod   _ _
8  to      to      ADP   IN  _ 10 case     _ _
9  the     the     DET   DT  _ 10 det      _ _
10 valley  valley  NOUN  NN  _ 4  obl      _ Mention=place|SpaceAfter=No
11 .       .       PUNCT .   _ 4  punct    _ _
""")


def test_looted_money() -> None:
    assert [("money", "exact", "stolen money")] == counted("""
1  The     the     DET   DT  _ 2 det      _ _
2  owners  owner   NOUN  NNS _ 3 nsubj    _ Mention=person
3  looted  loot    VERB  VBD _ 0 root     _ _
4  $       $       SYM   $   _ 3 obj      _ Mention=abstract|SpaceAfter=No
5  9       9       NUM   CD  _ 6 compound _ _
6  million million NUM   CD  _ 4 nummod   _ _
7  from    from    ADP   IN  _ 9 case     _ _
8  the     the     DET   DT  _ 9 det      _ _
9  guild   guild   NOUN  NN  _ 3 obl      _ Mention=organization|SpaceAfter=No
10 .       .       PUNCT .   _ 3 punct    _ _
""")


def test_money_that_is_drawn() -> None:
    assert [("money", "exact", "money raised")] == counted("""
1  The      the      DET   DT   _ 2 det       _ _
2  mayor    mayor    NOUN  NN   _ 3 nsubj     _ Mention=person
3  drew     draw     VERB  VBD  _ 0 root      _ _
4  $        $        SYM   $    _ 3 obj       _ Mention=abstract|SpaceAfter=No
5  9        9        NUM   CD   _ 6 compound  _ _
6  million  million  NUM   CD   _ 4 nummod    _ _
7  to       to       ADP   IN   _ 9 case      _ _
8  her      her      PRON  PRP$ _ 9 nmod:poss _ Mention=person
9  campaign campaign NOUN  NN   _ 3 obl       _ Mention=event|SpaceAfter=No
10 .        .        PUNCT .    _ 3 punct     _ _
""")


def test_money_that_a_robber_flees_with() -> None:
    assert [("money", "exact", "stolen money")] == counted("""
1  The    the    DET   DT  _ 2 det    _ _
2  robber robber NOUN  NN  _ 3 nsubj  _ Mention=person
3  fled   flee   VERB  VBD _ 0 root   _ _
4  with   with   ADP   IN  _ 5 case   _ _
5  $      $      SYM   $   _ 3 obl    _ Mention=abstract|SpaceAfter=No
6  900    900    NUM   CD  _ 5 nummod _ _
7  from   from   ADP   IN  _ 9 case   _ _
8  the    the    DET   DT  _ 9 det    _ _
9  till   till   NOUN  NN  _ 5 nmod   _ Mention=place|SpaceAfter=No
10 .      .      PUNCT .   _ 3 punct  _ _
""")


def test_money_drawn_from_an_account() -> None:
    assert [("money", "exact", "withdrawal")] == counted("""
1 She     she     PRON  PRP  _ 2 nsubj     _ Mention=person
2 drew    draw    VERB  VBD  _ 0 root      _ _
3 $       $       SYM   $    _ 2 obj       _ Mention=abstract|SpaceAfter=No
4 900     900     NUM   CD   _ 3 nummod    _ _
5 from    from    ADP   IN   _ 7 case      _ _
6 her     her     PRON  PRP$ _ 7 nmod:poss _ Mention=person
7 account account NOUN  NN   _ 2 obl       _ Mention=abstract|SpaceAfter=No
8 .       .       PUNCT .    _ 2 punct     _ _
""")


def test_money_that_is_got_away_with() -> None:
    assert [("money", "exact", "stolen money")] == counted("""
1  The     the    DET   DT  _ 2  det    _ _
2  robbers robber NOUN  NNS _ 3  nsubj  _ Mention=person
3  got     get    VERB  VBD _ 0  root   _ _
4  away    away   ADV   RB  _ 3  advmod _ _
5  with    with   ADP   IN  _ 6  case   _ _
6  $       $      SYM   $   _ 3  obl    _ Mention=abstract|SpaceAfter=No
7  400     400    NUM   CD  _ 6  nummod _ _
8  and     and    CCONJ CC  _ 10 cc     _ _
9  a       a      DET   DT  _ 10 det    _ _
10 phone   phone  NOUN  NN  _ 6  conj   _ Mention=object|SpaceAfter=No
11 .       .      PUNCT .   _ 3  punct  _ _
""")


def test_money_that_is_got_with_something() -> None:
    assert [("money", "exact", "money received")] == counted("""
1 She    she    PRON  PRP  _ 2 nsubj     _ Mention=person
2 got    get    VERB  VBD  _ 0 root      _ _
3 $      $      SYM   $    _ 2 obj       _ Mention=abstract|SpaceAfter=No
4 900    900    NUM   CD   _ 3 nummod    _ _
5 with   with   ADP   IN   _ 7 case      _ _
6 her    her    PRON  PRP$ _ 7 nmod:poss _ Mention=person
7 coupon coupon NOUN  NN   _ 2 obl       _ Mention=event|SpaceAfter=No
8 .      .      PUNCT .    _ 2 punct     _ _
""")


def test_bond_set_at_an_amount() -> None:
    assert [("money", "exact", "bond")] == counted("""
1  He       he     PRON  PRP _ 3  nsubj:pass _ Mention=person
2  was      be     AUX   VBD _ 3  aux:pass   _ _
3  arrested arrest VERB  VBN _ 0  root       _ _
4  and      and    CCONJ CC  _ 5  cc         _ _
5  charged  charge VERB  VBN _ 3  conj       _ SpaceAfter=No
6  ,        ,      PUNCT ,   _ 9  punct      _ _
7  with     with   ADP   IN  _ 9  mark       _ _
8  bond     bond   NOUN  NN  _ 9  compound   _ _
9  set      set    VERB  VBN _ 3  advcl      _ _
10 at       at     ADP   IN  _ 11 case       _ _
11 $        $      SYM   $   _ 9  obl        _ Mention=abstract|SpaceAfter=No
12 9,000    9,000  NUM   CD  _ 11 nummod     _ SpaceAfter=No
13 .        .      PUNCT .   _ 3  punct      _ _
""")
