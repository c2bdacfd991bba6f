"""What money is called after: what is done with it, what it is said of, the clause behind it."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def sums(parser):
    def sums_of(text):
        report = Report(
            id=report_id(text, None, None), path="report.txt", text=text, sha256="", outlet=None, published=None
        )
        found = [c.figure for c in read_claims(report, parser.parse(report), load()) if c.figure]
        return [(f.low if f.low is not None else f.high, f.counted) for f in found if f.measure == "money"]

    return sums_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Grain traders chipped in $4,000 for a new roof.", [(4000, "contribution")]),
        ("The fair took in $70,000 from visitors.", [(70_000, "money taken in")]),
        ("The brewer handed over $2 million to the court.", [(2_000_000, "payment")]),
        ("The duke put $30 million into the quarry.", [(30_000_000, "investment")]),
        ("The bill made available $6 million for the dykes.", [(6_000_000, "funding")]),
        ("She left the academy owing more than $40,000.", [(40_000, "debt")]),
    ],
)
def test_money_is_called_after_a_verb_with_its_particle(sums, text, expected):
    assert expected == sums(text)


def test_a_time_brings_no_particle(sums):
    assert "money taken in" not in [counted for _, counted in sums("He brought that to $9,000 in three years.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The audit set the $70,000 raised by the choir against its costs.", [(70_000, "money raised")]),
        ("The $70,000 that the choir has raised is in the bank.", [(70_000, "money raised")]),
        ("The $3 million Imran Vole raised in spring came from dockers.", [(3_000_000, "money raised")]),
        ("The loss is offset by the $300 a year families would save on heating.", [(300, "savings")]),
    ],
)
def test_money_is_called_after_the_clause_behind_it(sums, text, expected):
    assert expected == sums(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guild made four gifts totaling $90,000.", [(90_000, "gifts")]),
        ("All in all, those pledges add up to $12 million.", [(12_000_000, "pledges")]),
        ("The yearly shortfall grew again, reaching $5 million.", [(5_000_000, "yearly shortfall")]),
    ],
)
def test_what_comes_to_a_sum_names_it(sums, text, expected):
    assert expected == sums(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He bought a barge with a loan worth $60,000.", [(60_000, "loan")]),
        ("Omari is worth $4 billion.", [(4_000_000_000, "worth")]),
        ("The review puts her net worth at $8 billion.", [(8_000_000_000, "net worth")]),
        ("Her $8 billion net worth fell last year.", [(8_000_000_000, "net worth")]),
    ],
)
def test_what_is_worth_a_sum_names_it(sums, text, expected):
    assert expected == sums(text)


def test_a_pronoun_goes_on_with_the_sum_before(sums):
    text = "Lund Research lists her wealth at $6 billion, the Harbour Review says it is $5 billion."
    assert [(6_000_000_000, "wealth"), (5_000_000_000, "wealth")] == sums(text)


def test_a_former_sum_is_of_what_the_new_one_is(sums):
    text = "Farmers have $30 million in crop debt, up from $20 million in 2019."
    assert [(30_000_000, "crop debt"), (20_000_000, "crop debt")] == sums(text)


def test_bail_that_opens_the_sentence_names_the_sum(sums):
    assert [(40_000, "Bail")] == sums("Bail was set at $40,000.")


def test_in_support_of_somebody_is_no_sum(sums):
    assert [(5000, "money raised")] == sums("The parish raised $5,000 in support of the widow.")


def test_a_dash_ends_the_noun_of_a_sum(sums):
    assert [(40_000_000, "appeal")] == sums("She calls for $40 million - half of what the clerk had in mind.")


def test_what_a_change_is_in_names_the_sum(sums):
    assert [(50_000, "pay")] == sums("Nurses would see a rise in pay to $50,000 a year.")


def test_a_participle_is_said_of_the_noun_before_it(sums):
    assert [(9000, "paintings")] == sums("The museum was left paintings valued at $9,000.")


def test_a_total_is_called_after_what_was_given(sums):
    assert [(7000, "donation")] == sums("Nine dockers gave a grand total of $7,000 to the choir.")


def test_time_spent_with_money_is_not_what_it_is(sums):
    assert [(3_000_000, "spending")] == sums("It was wrong to spend a year and $3 million probing the ferry.")


def test_most_of_a_sum_is_called_after_what_was_done_with_it(sums):
    assert [(400_000, "boats")] == sums("A large majority of that, $400,000, was spent on boats.")


def test_amounts_that_are_joined_are_of_one_thing(sums):
    text = "The file shows $80,000 in rent to the mill, and $30,000 to Harbour Carting."
    assert [(80_000, "rent"), (30_000, "rent")] == sums(text)


def test_amounts_in_brackets_behind_names_are_of_what_the_first_is(sums):
    text = "The guild paid for $80,000 of advertising for Imran Vole, Bea Lund ($40,000) and Ann Orr ($9,000)."
    assert [(80_000, "advertising"), (40_000, "advertising"), (9000, "advertising")] == sums(text)


def test_a_row_of_spending_tells_what_each_went_to(sums):
    text = "The guild spent a lot, from $30,000 on paint and ropes to $70,000 on boats."
    assert [(30_000, "paint and ropes"), (70_000, "boats")] == sums(text)


def test_a_total_is_of_what_was_raised_before(sums):
    text = "The parish raised $20,000 in May, bringing its total to $90,000."
    assert [(20_000, "money raised"), (90_000, "money raised")] == sums(text)


def test_a_sum_in_the_hole_is_not_what_a_clause_above_speaks_of(sums):
    text = "We had lost 9,000 jobs, we were $3 million in the hole."
    assert "jobs" not in [counted for _, counted in sums(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The results include a gain of $18 million from the sale of a mill.", [(18_000_000, "gain")]),
        ("The brewery posted a 20% profit gain to $16 million.", [(16_000_000, "profit")]),
        ("The brewery reported a write-off of $3 million.", [(3_000_000, "write-off")]),
        ("The port has a book value of $70 million.", [(70_000_000, "book value")]),
        ("He ran up a bar bill in excess of $8,000.", [(8000, "bar bill")]),
        ("Revenue surged 30% in the latest period to $62 million.", [(62_000_000, "Revenue")]),
        ("The cut will raise the yearly payout by some $40 million.", [(40_000_000, "increase in yearly payout")]),
        ("That is a step that will increase the payout by about $40 million.", [(40_000_000, "increase in payout")]),
        ("The bank bought 30% of the mill for $50 million.", [(50_000_000, "purchase")]),
    ],
)
def test_the_noun_of_a_change_a_value_or_a_part(sums, text, expected):
    assert expected == sums(text)


def test_net_at_the_start_is_a_sum_and_so_is_what_it_rose_from(sums):
    text = "Net advanced to $84 million, or 70 cents a share, from $77 million a year ago."
    assert [(84_000_000, "Net"), (77_000_000, "Net")] == sums(text)
    text = "Brewers reported sales of $60 million for May, up 20% from $50 million a year ago."
    assert [(60_000_000, "sales"), (50_000_000, "sales")] == sums(text)


def test_a_part_of_a_sum_with_its_own_noun_is_of_that_noun(sums):
    text = "The mill paid back $5 million of its $9 million loan."
    assert (5_000_000, "loan") in sums(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The results include a $7 million write-off of boats.", [(7_000_000, "write-off")]),
        ("Migrants sent $2 billion a year in remittances home.", [(2_000_000_000, "remittances")]),
        ("The grocer has 7 billion yen ($50 million) in sales.", [(7_000_000_000, "sales"), (50_000_000, "sales")]),
        ("The guild is burning through $3 million before May.", [(3_000_000, "spending")]),
        ("The guild dropped $3 million on boats.", [(3_000_000, "boats")]),
    ],
)
def test_what_stands_between_an_amount_and_its_noun_is_passed(sums, text, expected):
    assert expected == sums(text)


def test_a_part_of_that_is_of_what_that_was(sums):
    text = "The brewery earned $7 million last year, and $2 million of that came from lemonade."
    assert [(7_000_000, "earnings"), (2_000_000, "earnings")] == sums(text)


def test_what_somebody_expects_to_collect_is_raised(sums):
    text = "The town will spend more than the $4 million it expects to collect from ferries."
    assert [(4_000_000, "money raised")] == sums(text)


def test_a_gap_to_a_goal_is_no_sum(sums):
    assert [] == sums("The theatre is $6 million short of its goal.")
    assert [] == sums("The theatre is $6 million to $7 million short, the mayor said.")
    assert [] == sums("The estimates differ by $6 million.")
    assert [] == sums("The choir is within $9,000 of its rival's haul.")


def test_a_capital_makes_no_currency_of_a_common_word(sums):
    assert [] == sums("All rights kept. 2011 - 2014 Real Harbour Media, Inc.")


def test_an_appeal_may_be_quoted_behind_to(sums):
    assert [] == sums('The choir wrote to its friends, asking them to "donate $5 to our roof today".')
