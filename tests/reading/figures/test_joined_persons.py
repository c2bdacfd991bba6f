"""One person whom "and" joins to another, or to a number of others, over trees as the network makes them."""

from __future__ import annotations

from figures_over_trees import figures


def test_one_article_is_for_a_mother_and_daughter() -> None:
    assert [("killed", 1, "mother"), ("killed", 1, "daughter")] == figures("""
1  A        a        DET   DT  _ 2 det        _ _
2  mother   mother   NOUN  NN  _ 6 nsubj:pass _ Mention=person
3  and      and      CCONJ CC  _ 4 cc         _ _
4  daughter daughter NOUN  NN  _ 2 conj       _ Mention=person
5  were     be       AUX   VBD _ 6 aux:pass   _ _
6  killed   kill     VERB  VBN _ 0 root       _ _
7  in       in       ADP   IN  _ 9 case       _ _
8  the      the      DET   DT  _ 9 det        _ _
9  crash    crash    NOUN  NN  _ 6 obl        _ Mention=event|SpaceAfter=No
10 .        .        PUNCT .   _ 6 punct      _ _
""")


def test_a_man_and_woman_are_killed() -> None:
    assert [("killed", 1, "man"), ("killed", 1, "woman")] == figures("""
1 The    the   DET   DT  _ 2 det   _ _
2 blast  blast NOUN  NN  _ 3 nsubj _ Mention=event
3 killed kill  VERB  VBD _ 0 root  _ _
4 a      a     DET   DT  _ 5 det   _ _
5 man    man   NOUN  NN  _ 3 obj   _ Mention=person
6 and    and   CCONJ CC  _ 7 cc    _ _
7 woman  woman NOUN  NN  _ 5 conj  _ Mention=person|SpaceAfter=No
8 .      .     PUNCT .   _ 3 punct _ _
""")


def test_a_husband_and_father_is_one() -> None:
    assert [("killed", 1, "husband")] == figures("""
1 A       a       DET   DT  _ 2 det        _ _
2 husband husband NOUN  NN  _ 6 nsubj:pass _ Mention=person
3 and     and     CCONJ CC  _ 4 cc         _ _
4 father  father  NOUN  NN  _ 2 conj       _ Mention=person
5 was     be      AUX   VBD _ 6 aux:pass   _ _
6 killed  kill    VERB  VBN _ 0 root       _ SpaceAfter=No
7 .       .       PUNCT .   _ 6 punct      _ _
""")


def test_a_husband_and_father_may_be_one() -> None:
    assert [("killed", 1, "husband")] == figures("""
1 A       a       DET   DT  _ 2 det   _ _
2 gunman  gunman  NOUN  NN  _ 3 nsubj _ Mention=person
3 killed  kill    VERB  VBD _ 0 root  _ _
4 a       a       DET   DT  _ 5 det   _ _
5 husband husband NOUN  NN  _ 3 obj   _ Mention=person
6 and     and     CCONJ CC  _ 7 cc    _ _
7 father  father  NOUN  NN  _ 5 conj  _ Mention=person|SpaceAfter=No
8 .       .       PUNCT .   _ 3 punct _ _
""")


def test_a_man_and_two_women_are_three() -> None:
    assert [("injured", 1, "man"), ("injured", 2, "women")] == figures("""
1 A     a     DET   DT  _ 2 det        _ _
2 man   man   NOUN  NN  _ 7 nsubj:pass _ Mention=person
3 and   and   CCONJ CC  _ 5 cc         _ _
4 two   two   NUM   CD  _ 5 nummod     _ _
5 women woman NOUN  NNS _ 2 conj       _ Mention=person
6 were  be    AUX   VBD _ 7 aux:pass   _ _
7 hurt  hurt  VERB  VBN _ 0 root       _ SpaceAfter=No
8 .     .     PUNCT .   _ 7 punct      _ _
""")


def test_one_of_four_who_were_struck_leaves_four_struck() -> None:
    assert [("injured", 6, "clerks")] == figures("""
1  Ilo     Ilo   PROPN NNP _ 4  nsubj      _ Mention=place|Name=B-LOC
2  Varn    Varn  PROPN NNP _ 1  flat       _ Name=I-LOC
3  was     be    AUX   VBD _ 4  cop        _ _
4  one     one   NUM   CD  _ 0  root       _ Mention=person
5  of      of    ADP   IN  _ 7  case       _ _
6  six     six   NUM   CD  _ 7  nummod     _ _
7  clerks  clerk NOUN  NNS _ 4  nmod       _ Mention=person
8  who     who   PRON  WP  _ 10 nsubj:pass _ _
9  were    be    AUX   VBD _ 10 aux:pass   _ _
10 stabbed stab  VERB  VBN _ 7  acl:relcl  _ SpaceAfter=No
11 .       .     PUNCT .   _ 4  punct      _ _
""")
