"""Amounts that only serve an example or advice claim nothing; what somebody is told to owe does."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    """Measure, least number and what is counted, of each figure of a text."""

    def of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        claims = read_claims(report, parser.parse(report), load())
        return [(c.figure.measure, c.figure.low, c.figure.counted) for c in claims if c.figure is not None]

    return of


@pytest.mark.parametrize(
    "text",
    [
        "You should keep $90 in a drawer.",
        "But who will lend them that $90?",
        "An aunt might lend half of your $12,000.",
        "“If you pay $90 for a lock and lose the key, that's $90 you miss,” Orr said.",
        "“If a carter hits a hole and breaks a wheel, that’s $250,” Bea Lund said.",
        "Imagine paying $9,000 or more for the rest of your days.",
        "The guild wants to find a captive buyer in Orvel.",
        "The inspector closed two cases — one over eels, one over nets.",
    ],
)
def test_advice_and_words_in_another_sense_claim_nothing(figures, text):
    assert [] == figures(text)


def test_an_example_goes_on_through_its_paragraph_until_the_past_is_told(figures):
    text = "Suppose a new oven costs $9,000. The deposit is then $3,000. The guild spent $40,000 on a roof."
    assert [("money", 40000, "roof")] == figures(text)


def test_what_somebody_is_told_to_owe_is_a_claim(figures):
    assert [("money", 9000, "debt")] == figures("“You owe the town $9,000,” the clerk told Arn Pell.")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The frost caused her yearly income to drop to a low of about $3 million.", "yearly income"),
        ("The forger cheated two widows out of $8,000.", "loss"),
    ],
)
def test_an_amount_is_of_what_drops_to_it_and_of_nobody_who_lost_it(figures, text, counted):
    assert [counted] == [what for measure, _, what in figures(text) if measure == "money"]


def test_a_list_of_the_counted_counts_nobody_again(figures):
    text = "Four hikers, a baker, a nurse, a 40-year-old clerk and a 12-year-old girl, were hit."
    assert [("injured", 4, "hikers")] == figures(text)


@pytest.mark.parametrize(
    "text",
    [
        "By now your sister is capable of earning $6,000.",
        "A stamp is asked of dairies that export more than $25,000 in cheese.",
        "Two roofers narrowly missed being crushed.",
    ],
)
def test_thresholds_what_ones_child_could_earn_and_what_was_missed_claim_nothing(figures, text):
    assert [] == figures(text)


def test_an_example_begins_behind_its_heading(figures):
    text = "BUY TOGETHER Let's say a new oven costs $9,000. The deposit is then $3,000."
    assert [] == figures(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Let's say you reckon a barn will cost $90,000.", []),
        ("Say a baker owes $9,000 on an oven.", []),
        ("Suppose Orvel Bank loses $9 million.", [("money", 9000000, "loss")]),
        ("Suppose the town paid $9 million for the bridge last year.", [("money", 9000000, "payment")]),
    ],
)
def test_the_sentence_that_opens_an_example_tells_of_nobody_unless_it_names_somebody(figures, text, expected):
    assert expected == figures(text)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Police say the pair robbed a woman of $740.", ["stolen money"]),
        ("Her cousins invested $9 million in the old cannery.", ["investment"]),
        ("Gifts to the fund have gone past the $1 billion mark.", ["Gifts"]),
        ("Orla Brekk had her rent lowered from $4,100 to $2,600.", ["rent", "rent"]),
    ],
)
def test_an_amount_is_of_nobody_robbed_and_no_place_it_went_into(figures, text, counted):
    assert counted == [what for _, _, what in figures(text)]


def test_those_drawn_and_those_at_work_in_a_clinic_are_not_hurt(figures):
    drawn = "The crash left five sailors hospitalized, but the regatta attracted hundreds more."
    assert [("injured", 5)] == [(measure, low) for measure, low, _ in figures(drawn) if measure == "injured"]
    spared = "All 15 vets who were in the clinic during the shooting are unharmed."
    assert [("count", 15, "vets")] == figures(spared)


@pytest.mark.parametrize(
    ("text", "measure", "number"),
    [
        ("Seven skaters were shot. Two are in critical condition, the others in stable condition.", "injured", 7),
        ("One skater was found shot and was declared dead on the ice.", "killed", 1),
    ],
)
def test_how_those_shot_fared_is_told_share_by_share_and_behind_who_was_found(figures, text, measure, number):
    assert (measure, number) == figures(text)[0][:2]
