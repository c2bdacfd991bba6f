"""Times on the tokens of parsed sentences, and which of them dates a predicate."""

import datetime

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.times import read_times, time_for

TUESDAY = datetime.date(2019, 5, 14)

COLLAPSE = """
1 The the DET DT _ 2 det _ _
2 bridge bridge NOUN NN _ 3 nsubj _ _
3 collapsed collapse VERB VBD _ 0 root _ _
4 on on ADP IN _ 5 case _ _
5 Monday Monday PROPN NNP _ 3 obl _ SpaceAfter=No
6 . . PUNCT . _ 3 punct _ _
"""

SAYING = """
1 Police police NOUN NNS _ 2 nsubj _ _
2 said say VERB VBD _ 0 root _ _
3 Monday Monday PROPN NNP _ 2 obl _ _
4 the the DET DT _ 5 det _ _
5 bridge bridge NOUN NN _ 6 nsubj _ _
6 collapsed collapse VERB VBD _ 2 ccomp _ SpaceAfter=No
7 . . PUNCT . _ 2 punct _ _
"""

ROW = """
1 Waves wave NOUN NNS _ 2 nsubj _ _
2 broke break VERB VBD _ 0 root _ _
3 piers pier NOUN NNS _ 2 obj _ _
4 and and CCONJ CC _ 5 cc _ _
5 sank sink VERB VBD _ 2 conj _ _
6 barges barge NOUN NNS _ 5 obj _ _
7 in in ADP IN _ 8 case _ _
8 2011 2011 NUM CD _ 5 obl _ SpaceAfter=No
9 . . PUNCT . _ 2 punct _ _
"""

SEDAN = """
1 Thieves thief NOUN NNS _ 2 nsubj _ _
2 stole steal VERB VBD _ 0 root _ _
3 a a DET DT _ 5 det _ _
4 2011 2011 NUM CD _ 5 nummod _ _
5 sedan sedan NOUN NN _ 2 obj _ SpaceAfter=No
6 . . PUNCT . _ 2 punct _ _
"""

SINCE = """
1 Prices price NOUN NNS _ 3 nsubj _ _
2 have have AUX VBP _ 3 aux _ _
3 doubled double VERB VBN _ 0 root _ _
4 since since ADP IN _ 5 case _ _
5 2003 2003 NUM CD _ 3 obl _ SpaceAfter=No
6 . . PUNCT . _ 3 punct _ _
"""


def read(conllu, **fields):
    report, parse = read_conllu(conllu, **fields)
    return parse.sentences[0], read_times(report, parse, load())


def test_a_time_covers_its_tokens_with_the_preposition():
    _, (draft,) = read(COLLAPSE, published=TUESDAY)
    assert (3, 4, "on Monday", datetime.date(2019, 5, 13)) == (
        draft.first,
        draft.last,
        draft.time.text,
        draft.time.start,
    )


def test_a_weekday_of_an_undated_report_has_no_dates():
    _, (draft,) = read(COLLAPSE)
    assert (None, None) == (draft.time.start, draft.time.end)


def test_a_time_dates_the_verb_it_hangs_on():
    sentence, drafts = read(COLLAPSE, published=TUESDAY)
    assert "on Monday" == time_for(sentence, sentence.tokens[2], drafts).text


def test_what_is_reported_is_not_dated_by_when_it_was_reported():
    sentence, drafts = read(SAYING, published=TUESDAY)
    assert "Monday" == time_for(sentence, sentence.tokens[1], drafts).text
    assert time_for(sentence, sentence.tokens[5], drafts) is None


def test_a_time_behind_a_row_of_verbs_dates_the_first_too():
    sentence, drafts = read(ROW)
    assert "in 2011" == time_for(sentence, sentence.tokens[1], drafts).text


def test_a_year_that_tells_which_thing_is_meant_dates_nothing():
    sentence, drafts = read(SEDAN)
    assert time_for(sentence, sentence.tokens[1], drafts) is None


def test_since_runs_to_the_day_of_the_report():
    _, (draft,) = read(SINCE, published=TUESDAY)
    assert (datetime.date(2003, 1, 1), TUESDAY, "span") == (draft.time.start, draft.time.end, draft.time.precision)
