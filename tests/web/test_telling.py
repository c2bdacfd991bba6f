"""Sentences about claims: each number in them leads to the words of the claim that has it."""

from dataclasses import replace

import pytest
from invented import a_figure, a_report

from crosswire.records import Entry
from crosswire.web.telling import with_words


def an_entry(number, name):
    claim = a_figure(a_report())
    figure = replace(claim.figure, low=number, best=number, high=number)
    return name, Entry(replace(claim, id=name, figure=figure), "marrowby.txt")


def between(low, high, name):
    _, entry = an_entry(low, name)
    figure = replace(entry.claim.figure, high=high, best=None, qualifier="between")
    return name, replace(entry, claim=replace(entry.claim, figure=figure))


def more_than(number, name):
    _, entry = an_entry(number, name)
    figure = replace(entry.claim.figure, high=None, best=None, qualifier="more_than")
    return name, replace(entry, claim=replace(entry.claim, figure=figure))


ENTRIES = dict(
    [an_entry(31, "c_1"), an_entry(1200, "c_2"), an_entry(31, "c_3"), an_entry(2, "c_4"), between(8, 9, "c_5"),
     more_than(300, "c_6")]
)  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "claims", "expected"),
    [
        ("the Bell has 31, the Post 1,200.", ("c_1", "c_2"), [("31", "c_1"), ("1,200", "c_2")]),
        ("31 here and 31 there", ("c_1", "c_3"), [("31", "c_1"), ("31", "c_3")]),
        ("31 killed (2031-05-31), 131 hurt, 31.5 in all", ("c_1",), [("31", "c_1")]),
        ("2 reports have 2", ("c_4",), [("2", "c_4")]),
        ("it has between 8 and 9.", ("c_5",), [("between 8 and 9", "c_5")]),
        ("nothing of the kind", ("c_1",), []),
        ("31 killed", ("c_9",), []),
    ],
)  # fmt: skip
def test_a_number_leads_to_the_claim_that_has_it(sentence, claims, expected):
    made = with_words(sentence, claims, ENTRIES)
    assert sentence == "".join(words for words, _ in made)
    assert expected == [(words, entry.claim.id) for words, entry in made if entry]
