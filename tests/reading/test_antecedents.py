"""Who is meant by a pronoun, a short name, a description."""

import pytest

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.antecedents import Antecedents

REPORT = """
1 Mayor mayor NOUN NN _ 2 nmod:desc _ Mention=person
2 Ola Ola PROPN NNP _ 4 nsubj _ Name=B-PER|Mention=person
3 Brandt Brandt PROPN NNP _ 2 flat _ Name=I-PER
4 met meet VERB VBD _ 0 root _ _
5 the the DET DT _ 7 det _ _
6 Harbour Harbour PROPN NNP _ 7 compound _ _
7 Ministry Ministry PROPN NNP _ 4 obj _ Mention=organization|SpaceAfter=No
8 . . PUNCT . _ 4 punct _ _

1 Brandt Brandt PROPN NNP _ 2 nsubj _ Name=B-PER|Mention=person
2 spoke speak VERB VBD _ 0 root _ SpaceAfter=No
3 . . PUNCT . _ 2 punct _ _

1 The the DET DT _ 2 det _ _
2 mayor mayor NOUN NN _ 3 nsubj _ Mention=person
3 left leave VERB VBD _ 0 root _ SpaceAfter=No
4 . . PUNCT . _ 3 punct _ _

1 The the DET DT _ 2 det _ _
2 ministry ministry NOUN NN _ 3 nsubj _ Mention=organization
3 agreed agree VERB VBD _ 0 root _ SpaceAfter=No
4 . . PUNCT . _ 3 punct _ _

1 He he PRON PRP _ 2 nsubj _ Mention=person
2 waited wait VERB VBD _ 0 root _ SpaceAfter=No
3 . . PUNCT . _ 2 punct _ _

1 It it PRON PRP _ 2 nsubj _ Mention=organization
2 paid pay VERB VBD _ 0 root _ SpaceAfter=No
3 . . PUNCT . _ 2 punct _ _
"""


@pytest.mark.parametrize(
    ("sentence", "word", "name", "bare"),
    [
        (1, "Brandt", "Mayor Ola Brandt", "Ola Brandt"),
        (2, "mayor", "Mayor Ola Brandt", "Ola Brandt"),
        (3, "ministry", "the Harbour Ministry", "Harbour Ministry"),
        (4, "He", "Mayor Ola Brandt", "Ola Brandt"),
        (5, "It", "the Harbour Ministry", "Harbour Ministry"),
    ],
)
def test_the_fullest_form_of_the_one_meant_is_found(sentence, word, name, bare):
    report, parse = read_conllu(REPORT)
    people = Antecedents(report.text, parse, load())
    head = next(t for t in parse.sentences[sentence].tokens if t.text == word)
    known = people.resolve(sentence, head)
    assert known is not None and (name, bare) == (known.name, known.bare)


def test_a_first_person_means_nobody_in_the_report():
    report, parse = read_conllu("1 We we PRON PRP _ 2 nsubj _ _\n2 won win VERB VBD _ 0 root _ _")
    assert Antecedents(report.text, parse, load()).resolve(0, parse.sentences[0].tokens[0]) is None


AIDE = """
1 Senator senator NOUN NN _ 2 nmod:desc _ Mention=person
2 Ada Ada PROPN NNP _ 4 nsubj _ Name=B-PER|Mention=person
3 Holt Holt PROPN NNP _ 2 flat _ Name=I-PER
4 left leave VERB VBD _ 0 root _ SpaceAfter=No
5 . . PUNCT . _ 4 punct _ _

1 Ada Ada PROPN NNP _ 3 compound _ Name=B-PER|Mention=person
2 Holt Holt PROPN NNP _ 3 compound _ Name=I-PER
3 aide aide NOUN NN _ 6 nsubj _ Mention=person
4 Bo Bo PROPN NNP _ 3 appos _ Name=B-PER|Mention=person
5 Lind Lind PROPN NNP _ 4 flat _ Name=I-PER
6 stayed stay VERB VBD _ 0 root _ SpaceAfter=No
7 . . PUNCT . _ 6 punct _ _

1 Holt Holt PROPN NNP _ 2 nsubj _ Name=B-PER|Mention=person
2 spoke speak VERB VBD _ 0 root _ SpaceAfter=No
3 . . PUNCT . _ 2 punct _ _
"""


def test_nobody_is_called_by_the_name_of_an_aide():
    report, parse = read_conllu(AIDE)
    people = Antecedents(report.text, parse, load())
    known = people.resolve(2, parse.sentences[2].tokens[0])
    assert known is not None and "Senator Ada Holt" == known.name
