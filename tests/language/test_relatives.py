"""Clauses behind ", which", hung on what they tell more about."""

import pytest

from crosswire.language.conllu import read_conllu
from crosswire.language.relatives import with_relatives

SAID = """
1  Brandt  Brandt  PROPN  NNP  _  2   nsubj   _  _
2  wrote   write   VERB   VBD  _  0   root    _  _
3  that    that    SCONJ  IN   _  5   mark    _  _
4  he      he      PRON   PRP  _  5   nsubj   _  _
5  lost    lose    VERB   VBD  _  2   ccomp   _  _
6  boats   boat    NOUN   NNS  _  5   obj     _  _
7  in      in      ADP    IN   _  8   case    _  _
8  Orvel   Orvel   PROPN  NNP  _  6   nmod    _  SpaceAfter=No
9  ,       ,       PUNCT  ,    _  12  punct   _  _
10 which   which   PRON   WDT  _  12  nsubj   _  _
11 could   could   AUX    MD   _  12  aux     _  _
12 ruin    ruin    VERB   VB   _  {head}  {deprel}  _  _
13 him     he      PRON   PRP  _  12  obj     _  _
"""


def read(head, deprel):
    _, parse = read_conllu(SAID.format(head=head, deprel=deprel))
    return parse.sentences[0].tokens


@pytest.mark.parametrize("deprel", ["ccomp", "conj", "parataxis", "advcl"])
def test_a_clause_behind_which_tells_more_of_the_nominal_before_the_comma(deprel):
    told = with_relatives(read(2, deprel))[11]
    assert ("boats", "acl:relcl") == (read(2, deprel)[told.head].text, told.deprel)


def test_a_relative_clause_stays_where_it_hangs():
    assert read(8, "acl:relcl") == with_relatives(read(8, "acl:relcl"))


def test_no_circle_is_made():
    tokens = list(read(2, "ccomp"))
    tokens[5] = tokens[5].__class__(**{**fields(tokens[5]), "head": 11})
    assert tuple(tokens) == with_relatives(tokens)


def fields(token):
    return {name: getattr(token, name) for name in token.__slots__ if name != "relation"}
