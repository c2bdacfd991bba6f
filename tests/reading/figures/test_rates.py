"""Amounts that are no sums, and numbers of what is done rather than supplied or held, over trees written by hand."""

from __future__ import annotations

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.figures import read_figures


def measured(conllu: str) -> list[tuple[str, object]]:
    report, parse = read_conllu(conllu)
    drafts = [d for d in read_figures(report, parse, load()) if d.figure.measure != "count"]
    return [(d.figure.measure, d.figure.best if d.figure.best is not None else d.figure.low) for d in drafts]


def test_a_price_by_the_piece_is_no_sum() -> None:
    assert [] == measured("""
1 Seats  seat   NOUN  NNS _ 2 nsubj  _ Mention=object
2 cost   cost   VERB  VBP _ 0 root   _ _
3 $      $      SYM   $   _ 2 obj    _ SpaceAfter=No
4 25     25     NUM   CD  _ 3 nummod _ _
5 apiece apiece NOUN  NN  _ 2 advmod _ SpaceAfter=No
6 .      .      PUNCT .   _ 2 punct  _ _
""")


def test_a_fare_that_rises_is_by_the_head_at_both_ends() -> None:
    assert [] == measured("""
1  Fares     fare      NOUN  NNS _ 2  nsubj  _ _
2  rose      rise      VERB  VBD _ 0  root   _ _
3  from      from      ADP   IN  _ 4  case   _ _
4  $         $         SYM   $   _ 2  obl    _ SpaceAfter=No
5  40        40        NUM   CD  _ 4  nummod _ _
6  to        to        ADP   IN  _ 7  case   _ _
7  $         $         SYM   $   _ 2  obl    _ SpaceAfter=No
8  55        55        NUM   CD  _ 7  nummod _ _
9  per       per       ADP   IN  _ 10 case   _ _
10 passenger passenger NOUN  NN  _ 7  nmod   _ SpaceAfter=No
11 .         .         PUNCT .   _ 2  punct  _ _
""")


def test_a_mean_is_no_sum() -> None:
    assert [] == measured("""
1 The      the      DET   DT  _ 3 det    _ _
2 typical  typical  ADJ   JJ  _ 3 amod   _ _
3 mortgage mortgage NOUN  NN  _ 7 nsubj  _ _
4 in       in       ADP   IN  _ 5 case   _ _
5 Orlet    Orlet    PROPN NNP _ 3 nmod   _ _
6 was      be       AUX   VBD _ 7 cop    _ _
7 $        $        SYM   $   _ 0 root   _ SpaceAfter=No
8 140,000  140,000  NUM   CD  _ 7 nummod _ SpaceAfter=No
9 .        .        PUNCT .   _ 7 punct  _ _
""")


def test_a_threshold_of_a_class_of_people_is_no_sum() -> None:
    assert [] == measured("""
1 Tax    tax    VERB  VB  _ 0 root   _ _
2 only   only   ADV   RB  _ 3 advmod _ _
3 people people NOUN  NNS _ 1 obj    _ _
4 above  above  ADP   IN  _ 5 case   _ _
5 $      $      SYM   $   _ 3 nmod   _ SpaceAfter=No
6 90,000 90,000 NUM   CD  _ 5 nummod _ SpaceAfter=No
7 .      .      PUNCT .   _ 1 punct  _ _
""")


def test_a_reward_of_up_to_so_much_is_a_sum() -> None:
    assert [("money", None)] == measured("""
1 Police police NOUN  NNS _ 2 nsubj  _ _
2 offer  offer  VERB  VBP _ 0 root   _ _
3 a      a      DET   DT  _ 4 det    _ _
4 reward reward NOUN  NN  _ 2 obj    _ _
5 of     of     ADP   IN  _ 8 case   _ _
6 up     up     ADV   RB  _ 8 advmod _ _
7 to     to     ADP   IN  _ 8 case   _ _
8 $      $      SYM   $   _ 4 nmod   _ SpaceAfter=No
9 2,500  2,500  NUM   CD  _ 8 nummod _ SpaceAfter=No
10 .     .      PUNCT .   _ 2 punct  _ _
""")


def test_sermons_are_delivered_and_not_supplied() -> None:
    assert [] == measured("""
1 He        he      PRON  PRP _ 2 nsubj  _ _
2 delivered deliver VERB  VBD _ 0 root   _ _
3 51        51      NUM   CD  _ 4 nummod _ _
4 sermons   sermon  NOUN  NNS _ 2 obj    _ Mention=event|SpaceAfter=No
5 .         .       PUNCT .   _ 2 punct  _ _
""")


def test_who_holds_dances_detains_nobody() -> None:
    assert [] == measured("""
1 The    the   DET   DT  _ 2 det    _ _
2 guild  guild NOUN  NN  _ 4 nsubj  _ _
3 has    have  AUX   VBZ _ 4 aux    _ _
4 held   hold  VERB  VBN _ 0 root   _ _
5 40     40    NUM   CD  _ 6 nummod _ _
6 dances dance NOUN  NNS _ 4 obj    _ SpaceAfter=No
7 .      .     PUNCT .   _ 4 punct  _ _
""")


def test_who_is_beaten_to_death_is_killed() -> None:
    assert [("killed", 2)] == measured("""
1 Two    two   NUM   CD  _ 3 nsubj:pass _ _
2 were   be    AUX   VBD _ 3 aux:pass   _ _
3 beaten beat  VERB  VBN _ 0 root       _ _
4 to     to    ADP   IN  _ 5 case       _ _
5 death  death NOUN  NN  _ 3 obl        _ SpaceAfter=No
6 .      .     PUNCT .   _ 3 punct      _ _
""")


def test_who_is_hit_and_taken_to_hospital_is_injured() -> None:
    assert [("injured", 2)] == measured("""
1  Two      two      NUM   CD  _ 2  nummod     _ _
2  pickets  picket   NOUN  NNS _ 4  nsubj:pass _ Mention=person
3  were     be       AUX   VBD _ 4  aux:pass   _ _
4  hit      hit      VERB  VBN _ 0  root       _ _
5  by       by       ADP   IN  _ 7  case       _ _
6  a        a        DET   DT  _ 7  det        _ _
7  van      van      NOUN  NN  _ 4  obl:agent  _ _
8  and      and      CCONJ CC  _ 9  cc         _ _
9  taken    take     VERB  VBN _ 4  conj       _ _
10 to       to       ADP   IN  _ 11 case       _ _
11 hospital hospital NOUN  NN  _ 9  obl        _ SpaceAfter=No
12 .        .        PUNCT .   _ 4  punct      _ _
""")


def test_a_day_s_pay_in_another_currency_is_no_sum_either() -> None:
    assert [] == measured("""
1 They  they  PRON  PRP _ 2  nsubj  _ _
2 earn  earn  VERB  VBP _ 0  root   _ _
3 163   163   NUM   CD  _ 4  nummod _ _
4 pesos peso  NOUN  NNS _ 2  obj    _ _
5 a     a     DET   DT  _ 6  det    _ _
6 day   day   NOUN  NN  _ 4  nmod   _ SpaceAfter=No
7 ,     ,     PUNCT ,   _ 9  punct  _ _
8 or    or    CCONJ CC  _ 9  cc     _ _
9 $     $     SYM   $   _ 4  conj   _ SpaceAfter=No
10 9.40 9.40  NUM   CD  _ 9  nummod _ SpaceAfter=No
11 .    .     PUNCT .   _ 2  punct  _ _
""")


def test_a_total_told_beside_its_price_by_the_share_is_a_sum() -> None:
    assert [("money", 540_000_000)] == measured("""
1  They    they    PRON  PRP _ 2  nsubj   _ _
2  bid     bid     VERB  VBD _ 0  root    _ _
3  $       $       SYM   $   _ 2  obj     _ SpaceAfter=No
4  10      10      NUM   CD  _ 3  nummod  _ _
5  a       a       DET   DT  _ 6  det     _ _
6  share   share   NOUN  NN  _ 3  nmod    _ SpaceAfter=No
7  ,       ,       PUNCT ,   _ 9  punct   _ _
8  or      or      CCONJ CC  _ 9  cc      _ _
9  $       $       SYM   $   _ 3  conj    _ SpaceAfter=No
10 540     540     NUM   CD  _ 11 compound _ _
11 million million NUM   CD  _ 9  nummod  _ SpaceAfter=No
12 .       .       PUNCT .   _ 2  punct   _ _
""")


def test_a_number_that_rose_by_some_is_what_it_came_to() -> None:
    assert [("infected", 23)] == measured("""
1 The      the     DET   DT  _ 2 det    _ _
2 number   number  NOUN  NN  _ 5 nsubj  _ _
3 of       of      ADP   IN  _ 4 case   _ _
4 infected infected ADJ  JJ  _ 2 nmod   _ _
5 rose     rise    VERB  VBD _ 0 root   _ _
6 by       by      ADP   IN  _ 7 case   _ _
7 five     five    NUM   CD  _ 5 obl    _ _
8 to       to      ADP   IN  _ 9 case   _ _
9 23       23      NUM   CD  _ 5 obl    _ SpaceAfter=No
10 .       .       PUNCT .   _ 5 punct  _ _
""")


def test_who_surrenders_a_town_is_not_captured() -> None:
    assert [] == measured("""
1 Nobody      nobody    PRON  NN  _ 2 nsubj _ _
2 surrendered surrender VERB  VBD _ 0 root  _ _
3 the         the       DET   DT  _ 4 det   _ _
4 town        town      NOUN  NN  _ 2 obj   _ SpaceAfter=No
5 .           .         PUNCT .   _ 2 punct _ _
""")


def test_no_casualty_figures_are_not_no_casualties() -> None:
    assert [] == measured("""
1 No       no       DET  DT  _ 3 det        _ _
2 casualty casualty NOUN NN  _ 3 compound   _ _
3 figures  figure   NOUN NNS _ 5 nsubj:pass _ _
4 were     be       AUX  VBD _ 5 aux:pass   _ _
5 given    give     VERB VBN _ 0 root       _ SpaceAfter=No
6 .        .        PUNCT .  _ 5 punct      _ _
""")
