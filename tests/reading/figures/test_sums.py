"""What an amount of money is: its subject, the whole it is part of, the noun behind a comma."""

from __future__ import annotations

from figures_over_trees import figures


def test_dues_that_went_up_name_the_sum() -> None:
    assert [("money", 3150, "Mooring fees")] == figures("""
1 Mooring mooring NOUN  NN  _ 2 compound _ _
2 fees    fee     NOUN  NNS _ 4 nsubj    _ Mention=abstract
3 have    have    AUX   VBP _ 4 aux      _ _
4 gone    go      VERB  VBN _ 0 root     _ _
5 up      up      ADV   RB  _ 7 advmod   _ _
6 to      to      ADP   IN  _ 7 case     _ _
7 $       $       SYM   $   _ 4 obl      _ Mention=abstract|SpaceAfter=No
8 3,150   3,150   NUM   CD  _ 7 nummod   _ SpaceAfter=No
9 .       .       PUNCT .   _ 4 punct    _ _
""")


def test_a_subject_at_the_start_names_the_sum() -> None:
    assert [("money", 6600, "Dues")] == figures("""
1 Dues  Dues  PROPN NNS _ 3 nsubj        _ Mention=place
2 were  be    AUX   VBD _ 3 cop          _ _
3 $     $     SYM   $   _ 0 root         _ Mention=abstract|SpaceAfter=No
4 6,600 6,600 NUM   CD  _ 3 nummod       _ _
5 a     a     DET   DT  _ 6 det          _ _
6 year  year  NOUN  NN  _ 3 obl:unmarked _ Mention=time|SpaceAfter=No
7 .     .     PUNCT .   _ 3 punct        _ _
""")


def test_a_part_of_a_sum_is_of_what_the_whole_is() -> None:
    assert [("money", 3000000, "radio and print ads"), ("money", 12000000, "radio and print ads")] == figures("""
1  About   about   ADV   RB  _ 2  advmod     _ _
2  $       $       SYM   $   _ 0  root       _ Mention=abstract|SpaceAfter=No
3  3       3       NUM   CD  _ 4  compound   _ _
4  million million NUM   CD  _ 2  nummod     _ _
5  of      of      ADP   IN  _ 7  case       _ _
6  the     the     DET   DT  _ 7  det        _ _
7  $       $       SYM   $   _ 2  nmod       _ Mention=abstract|SpaceAfter=No
8  12      12      NUM   CD  _ 9  compound   _ _
9  million million NUM   CD  _ 7  nummod     _ _
10 in      in      ADP   IN  _ 11 case       _ _
11 radio   radio   NOUN  NN  _ 7  nmod       _ Mention=abstract
12 and     and     CCONJ CC  _ 13 cc         _ _
13 print   print   NOUN  NN  _ 11 conj       _ _
14 ads     ad      NOUN  NNS _ 17 nsubj:pass _ Mention=abstract
15 has     have    AUX   VBZ _ 17 aux        _ _
16 been    be      AUX   VBN _ 17 aux:pass   _ _
17 spent   spend   VERB  VBN _ 2  acl:relcl  _ SpaceAfter=No
18 .       .       PUNCT .   _ 17 punct      _ _
""")


def test_a_change_in_percent_is_not_what_the_sum_is() -> None:
    assert [("money", 3200000, "Ticket sales")] == figures("""
1  Ticket  ticket  NOUN  NN  _ 2 compound _ Mention=event
2  sales   sale    NOUN  NNS _ 3 nsubj    _ Mention=event
3  rose    rise    VERB  VBD _ 0 root     _ _
4  9       9       NUM   CD  _ 5 nummod   _ _
5  percent percent NOUN  NN  _ 3 obj      _ Mention=abstract
6  to      to      ADP   IN  _ 9 case     _ _
7  3.2     3.2     NUM   CD  _ 8 compound _ _
8  million million NUM   CD  _ 9 nummod   _ _
9  yuan    yuan    NOUN  NN  _ 3 obl      _ Mention=abstract|SpaceAfter=No
10 .       .       PUNCT .   _ 3 punct    _ _
""")


def test_a_grant_may_stand_behind_a_comma() -> None:
    assert [("money", 2000000, "grant")] == figures("""
1  A       a       DET   DT   _ 9  det      _ _
2  $       $       SYM   $    _ 9  compound _ Mention=abstract|SpaceAfter=No
3  2       2       NUM   CD   _ 4  compound _ _
4  million million NUM   CD   _ 2  nummod   _ SpaceAfter=No
5  ,       ,       PUNCT ,    _ 2  punct    _ _
6  three   three   NUM   CD   _ 8  nummod   _ SpaceAfter=No
7  -       -       PUNCT HYPH _ 6  punct    _ SpaceAfter=No
8  year    year    NOUN  NN   _ 9  compound _ _
9  grant   grant   NOUN  NN   _ 10 nsubj    _ Mention=abstract
10 went    go      VERB  VBD  _ 0  root     _ _
11 to      to      ADP   IN   _ 13 case     _ _
12 the     the     DET   DT   _ 13 det      _ _
13 school  school  NOUN  NN   _ 10 obl      _ Mention=organization|SpaceAfter=No
14 .       .       PUNCT .    _ 10 punct    _ _
""")


def test_a_minimum_bounds_a_sum() -> None:
    assert [("money", 20000000, "payment")] == figures("""
1 A       a       DET   DT  _ 6 det      _ _
2 minimum minimum ADJ   JJ  _ 6 amod     _ _
3 $       $       SYM   $   _ 6 compound _ Mention=abstract|SpaceAfter=No
4 20      20      NUM   CD  _ 5 compound _ _
5 million million NUM   CD  _ 3 nummod   _ _
6 payment payment NOUN  NN  _ 8 nsubj    _ Mention=abstract
7 is      be      AUX   VBZ _ 8 cop      _ _
8 due     due     ADJ   JJ  _ 0 root     _ SpaceAfter=No
9 .       .       PUNCT .   _ 8 punct    _ _
""")
