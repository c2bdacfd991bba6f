"""What money is that was spent on a thing, or tells a change, a lack or a debt; small sums that are by the piece."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def sums(parser):
    """The least number, or else the most, of each sum of a text, with what it is."""

    def of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        found = [c.figure for c in read_claims(report, parser.parse(report), load()) if c.figure]
        return [(f.low if f.low is not None else f.high, f.counted) for f in found if f.measure == "money"]

    return of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guild has spent over $9 million on TV ads and leaflets.", [(9_000_000, "TV ads and leaflets")]),
        ("Nearly $9 million was spent on new ferries.", [(9_000_000, "new ferries")]),
        ("The parish spent $9,000 on all manner of hats.", [(9000, "hats")]),
        ("The guild spent $9,000 on Tuesday.", [(9000, "spending")]),
        ("The envoy spent $9,000 on her behalf.", [(9000, "spending")]),
    ],
)
def test_money_is_what_it_was_spent_on(sums, text, expected):
    assert expected == sums(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council cut port grants by $9 million.", [(9_000_000, "cut in port grants")]),
        ("The mill's profit fell by $40 million.", [(40_000_000, "fall in profit")]),
        ("The toll was reduced by $9,000.", [(9000, "reduction in toll")]),
        ("The council voted for a $9 million cut in grants.", [(9_000_000, "cut in grants")]),
        ("The port had a shortfall of $40 million in harbour fees.", [(40_000_000, "shortfall in harbour fees")]),
        ("Net income fell to $9 million.", [(9_000_000, "Net income")]),
        ("The town was $9 million in the red.", [(9_000_000, "debt")]),
        ("Profits were up $9 million from a year ago.", [(9_000_000, "rise in profits")]),
        ("Ferry fees are off more than $40 million.", [(40_000_000, "fall in Ferry fees")]),
        (
            "Its revenue was $90 million, up $9 million from last year.",
            [(90_000_000, "revenue"), (9_000_000, "rise in revenue")],
        ),
        ("The flaw deprived the ministry of $9 million.", [(9_000_000, "loss")]),
        ("The fair is expected to inject over $9 million into the valley.", [(9_000_000, "money brought in")]),
    ],
)
def test_a_change_or_lack_keeps_its_word(sums, text, expected):
    assert expected == sums(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A $9 billion merger announced on Monday would end the feud.", [(9_000_000_000, "merger")]),
        (
            "Lund has $2 million in cash out of the $7 million raised.",
            [(2_000_000, "cash"), (7_000_000, "money raised")],
        ),
        (
            "Lund owed the guild $90,000. By spring she had brought that down to $42,000.",
            [(90_000, "debt"), (42_000, "debt")],
        ),
        ("The mill paid $9 million in port, local and inland taxes.", [(9_000_000, "port, local and inland taxes")]),
        ("The council passed a $20-plus billion budget.", [(20_000_000_000, "budget")]),
        ("Millions of crowns and some $9,000 flowed in.", [(9000, "money received")]),
        (
            "Lund's turnover rose from $36 million in 2014 to nearly $55 million in 2015.",
            [(36_000_000, "turnover"), (55_000_000, "turnover")],
        ),
        (
            "The guild showed $20,000 in payments to Osk, and $4,000 to Harbour Mail, as well as $9,000 on canvassers.",
            [(20_000, "payments"), (4000, "payments"), (9000, "payments")],
        ),
        (
            "The first orders are in Osk (around $24,000), Lund (about $70,000) and Hale ($30,000).",
            [(24_000, "first orders"), (70_000, "first orders"), (30_000, "first orders")],
        ),
        (
            "The plan sets aside $3 billion, of which $900 million would go to schools.",
            [(3_000_000_000, "funding"), (900_000_000, "funding")],
        ),
        ("The sale values the brewer at $5 billion.", [(5_000_000_000, "value")]),
        ("Tuition rose $900 to $30,000.", [(900, "rise in tuition"), (30_000, "Tuition")]),
        ("Orr's wealth, which the Mail puts at $3 million, comes from mills.", [(3_000_000, "wealth")]),
        ("The budget includes $4 million for roads.", [(4_000_000, "funding")]),
        ("The backers include a bank that put in $3 million.", [(3_000_000, "investment")]),
        ("Orr was ordered to forfeit $3 million.", [(3_000_000, "forfeiture")]),
        ("Millers want $5 billion for a pier.", [(5_000_000_000, "demand")]),
        ("The school needs another $4 million.", [(4_000_000, "money needed")]),
        ("Savers pulled $2 billion out of the fund in March.", [(2_000_000_000, "withdrawal")]),
        ("The plan would add $30 million for parks.", [(30_000_000, "addition")]),
        ("The sale of the farm brought $2 million.", [(2_000_000, "money brought in")]),
        ("The gift brings the total to $9 million.", [(9_000_000, "")]),
        ("A further $1,000 is offered, bringing the reward total to $2,400.", [(1000, "offer"), (2400, "offer")]),
        ("She gave everyone her million dollar smile.", []),
        ("Her aunt fled Osk with $100 sewn into a coat.", [(100, "money held")]),
        ("The miller ranks second with about $74 billion.", [(74_000_000_000, "money held")]),
        ("Two men got away with $400. They split the $400.", [(400, "stolen money"), (400, "stolen money")]),
        ("The judge kept the $20,000 and $15,000 bonds as they were.", [(20_000, "bonds"), (15_000, "bonds")]),
        ("The liens were wrong except for $900 he paid in May.", [(900, "payment")]),
        ("The guild is about $4 million short of the $30 million it needs.", [(30_000_000, "money needed")]),
        ("The mill was shut on 9 March 2015 $__output.", []),
        ("The state's deficit is projected to hit $2 billion.", [(2_000_000_000, "deficit")]),
        ("Some $495,000 went to the firm that owns the plane.", [(495_000, "payment")]),
        ("Revenue went from $4 million to $9 million.", [(4_000_000, "Revenue"), (9_000_000, "Revenue")]),
        ("Clerks who earned $40,000 last year paid no dues.", [(40_000, "earnings")]),
        (
            "Orr has $13,000 in the bank, compared to Lund's paltry $3,000.",
            [(13_000, "money held"), (3000, "money held")],
        ),
        ("Orr got $66 million in tax rises. But $66 million!", [(66_000_000, "tax rises"), (66_000_000, "tax rises")]),
        ("Clerks have provided $1,000 or $2,000 gifts to the guild.", [(1000, "gifts"), (2000, "gifts")]),
        (
            "Guilds had plowed $16 million into films going after Orr and an additional $9 million into leaflets.",
            [(16_000_000, "investment"), (9_000_000, "investment")],
        ),
    ],
)
def test_money_is_what_stands_about_it(sums, text, expected):
    assert expected == sums(text)


@pytest.mark.parametrize(
    "text",
    [
        "The choir took all those $5 and $10 gifts from pensioners.",
        "The inn serves a $4 breakfast special.",
        "The two ports do more than $9 million in trade each day.",
        "The levy falls on income above $50,000 for clerks and $90,000 for couples.",
        "The wage is to rise. If we went to $15, the mills would close.",
        "We are millions of dollars behind.",
        "The pier came in $4 million over budget.",
        "It went for $40,000 above its asking price.",
        "Lund promises donors who raise $9,000 a seat at the table.",
        "Orr will owe nothing to someone who writes a check of $10 or $900.",
        "Orr wants a $15 minimum for the county.",
    ],
)
def test_a_price_by_the_piece_a_bound_or_a_lag_is_no_sum(sums, text):
    assert [] == sums(text)
