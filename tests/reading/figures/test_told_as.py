"""What parts are told to be, over the network's trees."""

from __future__ import annotations

from figures_over_trees import counted

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.figures import read_figures


def test_one_being_an_infant_counts_an_infant() -> None:
    assert [("killed", "exact", "dead people"), ("killed", "exact", "infant")] == counted("""
1  Police police NOUN  NNS _ 2  nsubj     _ Mention=organization
2  found  find   VERB  VBD _ 0  root      _ _
3  two    two    NUM   CD  _ 5  nummod    _ _
4  dead   dead   ADJ   JJ  _ 5  amod      _ _
5  people people NOUN  NNS _ 2  obj       _ Mention=person
6  in     in     ADP   IN  _ 8  case      _ _
7  the    the    DET   DT  _ 8  det       _ _
8  mill   mill   NOUN  NN  _ 5  nmod      _ Mention=place|SpaceAfter=No
9  ,      ,      PUNCT ,   _ 13 punct     _ _
10 one    one    NUM   CD  _ 13 nsubj     _ Mention=person
11 being  be     AUX   VBG _ 13 cop       _ _
12 an     a      DET   DT  _ 13 det       _ _
13 infant infant NOUN  NN  _ 2  parataxis _ Mention=person|SpaceAfter=No
14 .      .      PUNCT .   _ 2  punct     _ _
""")


def test_two_of_them_children_counts_children() -> None:
    assert [("killed", "exact", "people"), ("killed", "exact", "children")] == counted("""
1  Three    three  NUM   CD  _ 2 nummod     _ _
2  people   people NOUN  NNS _ 4 nsubj:pass _ Mention=person
3  were     be     AUX   VBD _ 4 aux:pass   _ _
4  killed   kill   VERB  VBN _ 0 root       _ SpaceAfter=No
5  ,        ,      PUNCT ,   _ 9 punct      _ _
6  two      two    NUM   CD  _ 9 nummod     _ Mention=person
7  of       of     ADP   IN  _ 8 case       _ _
8  them     they   PRON  PRP _ 6 nmod       _ Mention=person
9  children child  NOUN  NNS _ 4 parataxis  _ Mention=person|SpaceAfter=No
10 .        .      PUNCT .   _ 4 punct      _ _
""")


def test_what_stands_before_who_says_it_is_nobody() -> None:
    assert [("injured", "exact", "cooks"), ("killed", "exact", "cooks")] == counted("""
1  Two    two   NUM   CD  _ 6  nsubj     _ Mention=person
2  of     of    ADP   IN  _ 4  case      _ _
3  the    the   DET   DT  _ 4  det       _ _
4  cooks  cook  NOUN  NNS _ 1  nmod      _ Mention=person
5  were   be    AUX   VBD _ 6  cop       _ _
6  hurt   hurt  ADJ   JJ  _ 0  root      _ _
7  and    and   CCONJ CC  _ 11 cc        _ _
8  two    two   NUM   CD  _ 11 nsubj     _ Mention=person
9  were   be    AUX   VBD _ 11 cop       _ _
10 dead   dead  ADJ   JJ  _ 11 amod      _ _
11 clerks clerk NOUN  NNS _ 6  conj      _ Mention=person
12 said   say   VERB  VBD _ 6  parataxis _ SpaceAfter=No
13 .      .     PUNCT .   _ 6  punct     _ _
""")


def test_what_a_part_is_told_to_be_is_its_class_of_people() -> None:
    report, parse = read_conllu("""
1  Three  three  NUM   CD  _ 2 nummod   _ _
2  people people NOUN  NNS _ 4 nsubj    _ Mention=person
3  were   be     AUX   VBD _ 4 cop      _ _
4  hurt   hurt   ADJ   JJ  _ 0 root     _ SpaceAfter=No
5  ,      ,      PUNCT ,   _ 9 punct    _ _
6  two    two    NUM   CD  _ 9 nsubj    _ Mention=person
7  of     of     ADP   IN  _ 8 case     _ _
8  them   they   PRON  PRP _ 6 nmod     _ Mention=person
9  girls  girl   NOUN  NNS _ 4 vocative _ Mention=person|SpaceAfter=No
10 .      .      PUNCT .   _ 4 punct    _ _
""")
    assert [(), ("child",)] == [draft.figure.people for draft in read_figures(report, parse, load())]
