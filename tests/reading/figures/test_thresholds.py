"""Amounts that only tell who is meant, and what amounts are that pass a mark, flow somewhere or that somebody tells."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def sums(parser):
    def of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        claims = read_claims(report, parser.parse(report), load())
        return [
            (c.figure.best or c.figure.low or c.figure.high, c.figure.counted)
            for c in claims
            if c.figure is not None and c.figure.measure == "money"
        ]

    return of


@pytest.mark.parametrize(
    "text",
    [
        "About 70 percent of the donors to Holt's campaign so far have given $300 or less.",
        "In 2022, 40 percent of the money went to Holt from donors who gave $300 or less.",
        "Holt wants to make school free for families with less than $90,000 in income.",
        "The law asks for another licence for charities that solicit more than $40,000 a year from the public.",
        "The duty falls on hotels that take in more than $3 million a year.",
        "Stewards could get $9,000 to $12,000 a year.",
        "Bonuses for stewards were $500 to $900 every three months.",
        "The average weekly allowance, the port says, would be $300.",
    ],
)
def test_an_amount_that_tells_who_is_meant_is_nobodys_sum(sums, text):
    assert [] == sums(text)


@pytest.mark.parametrize(
    "text, amount",
    [
        ("Nine firms that lost more than $4 million closed in May.", 4_000_000),
        ("The firms paid $4 million or more to the guild.", 4_000_000),
        ("A review of the guilds that have raised $2 million or more since May shows a lead.", 2_000_000),
        ("Two men with more than $9,000 in cash were held at the border.", 9000),
    ],
)
def test_an_amount_that_somebody_had_or_lost_is_a_sum(sums, text, amount):
    assert [amount] == [found for found, _ in sums(text)]


@pytest.mark.parametrize(
    "text, told",
    [
        ("Guild donations have barreled past the $2 billion mark, driven by a few rich men.", "Guild donations"),
        ("Ticket sales crossed the $9 million mark.", "Ticket sales"),
        ("That surpasses the $846 million that poured into these guilds in 2019.", "money received"),
        ("He means to use the roughly $18 million which he says he raised since May.", "money raised"),
        ("That is a tenth of the minimum $30 million pilots say it costs to sail.", "cost"),
        ("The slump left his net worth at nearly $2 billion in the red by May.", "net worth"),
    ],
)
def test_an_amount_is_called_after_what_passes_it_flows_or_is_said_of_it(sums, text, told):
    assert [told] == [noun for _, noun in sums(text)]


def test_a_court_is_no_bond(sums):
    text = "Her bond was set at $7 million in Dorn County court this afternoon."
    assert [(7_000_000, "bond")] == sums(text)


@pytest.mark.parametrize(
    "text, told",
    [
        (
            "The bank says Holt's levy would raise $900 million; the Guild of Pilots puts the figure at $400 million.",
            ["money raised", "money raised"],
        ),
        ("The town says the repair cost $9 million; the mill puts the total at $4 million.", ["repair cost"] * 2),
    ],
)
def test_a_figure_set_against_another_is_of_the_same(sums, text, told):
    assert told == [noun for _, noun in sums(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The levy law lets growers deduct up to $90,000 for a new press.",
        "The plan would allow them to write off up to $2 million in tools at once.",
        "Growers may claim up to $9,000 under the scheme.",
        "Gifts above $900 must be told to the clerk.",
        "The scheme allows foreign growers to get a visa by investing $700,000 to over $2 million in a farm.",
    ],
)
def test_what_a_rule_lets_or_makes_each_pay_is_nobodys_sum(sums, text):
    assert [] == sums(text)


@pytest.mark.parametrize(
    "text, amount",
    [
        ("The judge allowed the mills to borrow up to $9 million.", 9_000_000),
        ("Burglars may have taken up to $9 million from the mill.", 9_000_000),
        ("The mill gained by lending $9 million to growers.", 9_000_000),
        ("Losses above $9 million are expected.", 9_000_000),
    ],
)
def test_what_some_may_have_got_or_did_is_a_sum(sums, text, amount):
    assert [amount] == [found for found, _ in sums(text)]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Such looms usually fetch $4,000 at auction.", []),
        ("In a wet year the weaver earns $4 million.", []),
        ("In a wet year the mill paid $9 million.", [9_000_000]),
    ],
)
def test_what_is_so_in_any_year_is_nobodys_sum(sums, text, expected):
    assert expected == [found for found, _ in sums(text)]
