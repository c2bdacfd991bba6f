"""Names behind what they name, hung on it."""

import pytest

from crosswire.language.appositions import with_appositions
from crosswire.language.conllu import read_conllu

CARRIED = """
1 Carried carry VERB VBN _ 0 root _ _
2 by by ADP IN _ 3 case _ _
3 agency agency NOUN NN _ 1 obl:agent _ _
4 {name} {name} PROPN NNP _ {head} {deprel} _ _
"""


def read(name, head, deprel):
    _, parse = read_conllu(CARRIED.format(name=name, head=head, deprel=deprel))
    return parse.sentences[0].tokens


def test_a_name_behind_a_noun_of_its_relation_is_hung_on_it():
    told = with_appositions(read("Tolpress", 1, "obl:agent"))[3]
    assert (2, "appos") == (told.head, told.deprel)


@pytest.mark.parametrize(("head", "deprel"), [(1, "obj"), (3, "appos"), (3, "flat")])
def test_what_has_a_relation_of_its_own_stays(head, deprel):
    assert read("Tolpress", head, deprel) == with_appositions(read("Tolpress", head, deprel))
