"""Phrases that look like figures and claim nothing: idioms, plots, appeals, rules for anybody."""

from __future__ import annotations

from figures_over_trees import figures


def test_an_idiom_is_no_sum() -> None:
    assert [] == figures("""
1 That     that     PRON  DT  _ 6 nsubj    _ Mention=abstract
2 is       be       AUX   VBZ _ 6 cop      _ _
3 the      the      DET   DT  _ 6 det      _ _
4 $        $        SYM   $   _ 6 compound _ Mention=abstract|SpaceAfter=No
5 64,000   64,000   NUM   CD  _ 4 nummod   _ _
6 question question NOUN  NN  _ 0 root     _ Mention=abstract|SpaceAfter=No
7 .        .        PUNCT .   _ 6 punct    _ _
""")


def test_a_part_played_is_no_captive() -> None:
    assert [] == figures("""
1 Moss      Moss   PROPN NNP _ 2 nsubj     _ Mention=person
2 plays     play   VERB  VBZ _ 0 root      _ _
3 an        a      DET   DT  _ 4 det       _ _
4 actor     actor  NOUN  NN  _ 2 obj       _ Mention=person
5 kidnapped kidnap VERB  VBN _ 4 acl       _ _
6 by        by     ADP   IN  _ 8 case      _ _
7 a         a      DET   DT  _ 8 det       _ _
8 cult      cult   NOUN  NN  _ 5 obl:agent _ Mention=person|SpaceAfter=No
9 .         .      PUNCT .   _ 2 punct     _ _
""")


def test_a_plot_is_no_claim() -> None:
    assert [] == figures("""
1 In        in     ADP   IN   _ 3 case       _ _
2 her       her    PRON  PRP$ _ 3 nmod:poss  _ Mention=person
3 novel     novel  NOUN  NN   _ 8 obl        _ Mention=abstract|SpaceAfter=No
4 ,         ,      PUNCT ,    _ 3 punct      _ _
5 a         a      DET   DT   _ 6 det        _ _
6 clerk     clerk  NOUN  NN   _ 8 nsubj:pass _ Mention=person
7 is        be     AUX   VBZ  _ 8 aux:pass   _ _
8 kidnapped kidnap VERB  VBN  _ 0 root       _ SpaceAfter=No
9 .         .      PUNCT .    _ 8 punct      _ _
""")


def test_what_a_film_earned_is_a_claim() -> None:
    assert [("money", 40000000, "earnings")] == figures("""
1  The     the     DET   DT  _ 2 det      _ _
2  film    film    NOUN  NN  _ 4 nsubj    _ Mention=abstract
3  has     have    AUX   VBZ _ 4 aux      _ _
4  made    make    VERB  VBN _ 0 root     _ _
5  $       $       SYM   $   _ 4 obj      _ Mention=abstract|SpaceAfter=No
6  40      40      NUM   CD  _ 7 compound _ _
7  million million NUM   CD  _ 5 nummod   _ _
8  since   since   ADP   IN  _ 9 case     _ _
9  May     May     PROPN NNP _ 4 obl      _ Mention=time|SpaceAfter=No
10 .       .       PUNCT .   _ 4 punct    _ _
""")


def test_an_appeal_is_no_donation() -> None:
    assert [] == figures("""
1 Please please INTJ  UH _ 2 discourse    _ _
2 donate donate VERB  VB _ 0 root         _ _
3 $      $      SYM   $  _ 2 obj          _ Mention=abstract|SpaceAfter=No
4 25     25     NUM   CD _ 3 nummod       _ _
5 today  today  NOUN  NN _ 2 obl:unmarked _ Mention=time|SpaceAfter=No
6 .      .      PUNCT .  _ 2 punct        _ _
""")


def test_a_rule_for_anybody_is_no_loan() -> None:
    assert [] == figures("""
1  Anybody anybody PRON  NN  _ 8  nsubj  _ Mention=person
2  hoping  hope    VERB  VBG _ 1  acl    _ _
3  to      to      PART  TO  _ 4  mark   _ _
4  borrow  borrow  VERB  VB  _ 2  xcomp  _ _
5  $       $       SYM   $   _ 4  obj    _ Mention=abstract|SpaceAfter=No
6  700     700     NUM   CD  _ 5  nummod _ _
7  must    must    AUX   MD  _ 8  aux    _ _
8  show    show    VERB  VB  _ 0  root   _ _
9  a       a       DET   DT  _ 10 det    _ _
10 payslip payslip NOUN  NN  _ 8  obj    _ Mention=abstract|SpaceAfter=No
11 .       .       PUNCT .   _ 8  punct  _ _
""")


def test_who_is_photographed_is_no_captive() -> None:
    assert [] == figures("""
1 A            a            DET   DT  _ 2 det   _ _
2 photographer photographer NOUN  NN  _ 3 nsubj _ Mention=person
3 captured     capture      VERB  VBD _ 0 root  _ _
4 a            a            DET   DT  _ 5 det   _ _
5 boy          boy          NOUN  NN  _ 3 obj   _ Mention=person
6 with         with         ADP   IN  _ 8 case  _ _
7 a            a            DET   DT  _ 8 det   _ _
8 kite         kite         NOUN  NN  _ 3 obl   _ Mention=object|SpaceAfter=No
9 .            .            PUNCT .   _ 3 punct _ _
""")
