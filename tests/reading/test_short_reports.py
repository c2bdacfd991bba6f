"""Short reports of many kinds, read by the whole of reading over the shipped network."""

import datetime

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def read(parser):
    def claims_of(text):
        report = Report(
            id=report_id(text, None, None), path="report.txt", text=text, sha256="", outlet=None,
            published=datetime.date(2025, 8, 14),
        )  # fmt: skip
        return read_claims(report, parser.parse(report), load())

    return claims_of


def figures(claims):
    return [(c.figure.measure, c.figure.low, c.figure.counted) for c in claims if c.kind == "figure"]


def chain(claim):
    return [link.name for link in claim.attribution]


def statements(claims):
    return [(chain(c), c.stance, c.statement.content) for c in claims if c.kind == "statement"]


def test_a_union_of_many_is_named_whole(read):
    (claim, *_) = read("More than 900 dockers walked out after talks broke down, the Harbour Workers' Union said.")
    assert ["the Harbour Workers' Union"] == chain(claim)


def test_who_cites_a_briefing_relays_its_giver(read):
    text = (
        "About 40 recruits were captured, according to lawmaker Senna Holt, who cited a briefing by the Border Bureau."
    )
    (figure,) = [c for c in read(text) if c.kind == "figure"]
    assert ["lawmaker Senna Holt", "the Border Bureau"] == chain(figure)


def test_two_sides_give_two_tolls_in_one_sentence(read):
    claims = [c for c in read("Kestria says it lost 14 soldiers at the bridge; Marovia says six.") if c.figure]
    assert [("killed", 14, ["Kestria"]), ("killed", 6, ["Marovia"])] == [
        (c.figure.measure, c.figure.low, chain(c)) for c in claims
    ]


def test_who_puts_a_toll_is_its_source(read):
    claims = read("The defence ministry put its losses at 14 dead and 22 wounded.")
    assert [["The defence ministry"]] * 2 == [chain(c) for c in claims if c.figure]


def test_not_one_is_none(read):
    assert [("killed", 0, "soldiers")] == figures(read("Not one of our soldiers was killed."))


def test_a_part_stands_behind_its_whole_or_before_it(read):
    assert [("killed", 29, "people")] == figures(read("Of the deaths, 29 were recorded in the port of Sabelle."))


def test_all_parts_of_a_list_are_parts_and_none_lends_its_noun(read):
    text = "The clinic said 53 civilians, including 12 women and nine children, were killed and more than 100 wounded."
    claims = [c.figure for c in read(text) if c.figure]
    assert [False, True, True, False] == [f.subset_of is not None for f in claims]
    assert "civilians" == claims[-1].counted


def test_a_part_shares_what_befell_its_whole(read):
    text = "The blast at the cannery left one welder dead and seven others, including three apprentices, injured."
    assert [("killed", 1, "welder"), ("injured", 7, "people"), ("injured", 3, "apprentices")] == figures(read(text))


def test_a_second_verb_ends_what_the_first_one_counts(read):
    text = "He went on a rampage killing a young woman and wounding two guards and three other clerks."
    assert [("killed", 1, "young woman"), ("injured", 2, "guards"), ("injured", 3, "clerks")] == figures(read(text))


def test_one_more_hurt_is_one_hurt(read):
    claims = read("A security guard was shot dead and another was wounded.")
    assert [("killed", 1, "security guard"), ("injured", 1, "security guard")] == figures(claims)


def test_ages_are_no_figures(read):
    text = "Four men, one 29 years old, another 52, were killed. Officer Dale Ruhn, now 34, was shot."
    assert [("killed", 4, "men")] == figures(read(text))


def test_who_sends_someone_to_hospital_is_not_hurt(read):
    assert [] == figures(read("A judge signed an order on Monday sending the man to hospital for an examination."))


def test_money_is_called_by_what_is_done_with_it(read):
    text = "The firm invested $40 million. A court fined the brewery 3 million euros ($3.3 million)."
    assert ["investment", "fine", "fine"] == [counted for _, _, counted in figures(read(text))]


def test_who_prices_a_thing_is_not_what_it_costs(read):
    text = "That is a small part of the minimum $20 million experts say it costs to run."
    assert [("money", 20_000_000, "")] == figures(read(text))


def test_patients_of_an_outbreak_are_infected(read):
    text = "Dengue is spreading: 212 new cases were registered. Some 391 patients with dengue are in hospital."
    assert ["infected", "infected"] == [measure for measure, _, _ in figures(read(text))]


def test_survivors_pulled_out_are_rescued(read):
    assert [("rescued", 94, "survivors")] == figures(read("Fishermen pulled 94 survivors from the water."))


def test_what_is_called_a_lie_is_denied(read):
    claims = read('The envoy called reports that 12 fishermen had drowned "a lie".')
    assert {"denied"} == {c.stance for c in claims if c.kind != "event"}


def test_an_aide_is_not_whom_he_serves(read):
    (figure,) = [c for c in read("An aide to President Jules Omari said nine men were held.") if c.figure]
    assert ["aide to President Jules Omari"] == [link.source for link in figure.attribution]


def test_one_told_stands_between_source_and_content(read):
    text = "An aide to President Jules Omari told the Continental Post that more than 100 people had been detained."
    assert [(["the Continental Post", "An aide to President Jules Omari"], "asserted",
             "more than 100 people had been detained")] == statements(read(text))  # fmt: skip


def test_a_description_behind_a_comma_has_its_name(read):
    text = "The hospital's morgue has received 44 bodies since Monday, its director, Dr. Malin Osk, told the Post."
    claims = read(text)
    assert ["Dr. Malin Osk"] == [chain(c)[-1] for c in claims if c.figure]


def test_an_epithet_means_the_one_just_named(read):
    text = "Digger driver Tomas Brell smashed a window.\n\n'I heard a noise and ran,' the dad-of-two told the Clarion."
    assert ["Tomas Brell"] == [c.attribution[-1].source for c in read(text) if c.kind == "statement"]


def test_a_government_is_no_agency_that_spoke_before_it(read):
    text = "The Civil Protection Agency said nine died. The government expected the damage to exceed 90 million euros."
    (money,) = [c for c in read(text) if c.figure and c.figure.unit]
    assert (["The government"], "predicted") == (chain(money), money.stance)


def test_a_toll_of_a_week_ago_is_no_rate(read):
    found = figures(read("The fever has killed 57 people, up from 41 deaths a week ago."))
    assert [("killed", 57), ("killed", 41)] == [figure[:2] for figure in found]
    assert [] == figures(read("The coast road sees about 40 deaths a year."))


def test_those_of_one_sort_are_of_the_whole_that_is_larger(read):
    found = figures(read("In nine tents 212 patients were treated for burns, 38 of them children under five."))
    assert ("injured", 38, "patients") in found


def test_patients_are_admitted_by_nobody_s_word(read):
    text = "Edda Brandt, the clinic's director, said her teams had admitted 160 new patients on Sunday."
    (figure,) = [c for c in read(text) if c.figure]
    assert 160 == figure.figure.low and ["Edda Brandt"] == chain(figure)


def test_a_firm_of_two_names_is_one_source(read):
    (claim,) = [c for c in read("The administrators, Holm & Quist, said that 60 people had died.") if c.figure]
    assert ["Holm & Quist"] == chain(claim) and claim.attribution[0].parties == ("Holm & Quist",)


@pytest.mark.parametrize(
    ("text", "speaking"),
    [
        ("Its coordinator in Tarn Bay, Helga Brandt, said nine people had died.", "Helga Brandt"),
        ("Health officials said nine people had died.", "Health officials"),
        ("Harbour Board officials said nine people had died.", "Harbour Board"),
    ],
)
def test_a_word_that_names_nobody_is_no_party(read, text, speaking):
    (claim,) = [c for c in read(text) if c.figure]
    assert (speaking,) == claim.attribution[-1].parties


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Organisers said 2,000 people marched through Tarn on Sunday. Police said 400 took part.", "people"),
        ("About 900 teachers are on strike. The ministry says 350 are.", "teachers"),
        ("Some 6,000 drivers walked out, the union said; the operator, Orvel Lines, said 3,900 had joined.", "drivers"),
    ],
)
def test_a_count_that_another_is_set_against_is_of_the_same_people(read, text, counted):
    first, second = figures(read(text))
    assert ("count", counted) == (second[0], second[2]) and second[1] < first[1]


def test_a_few_of_a_count_are_no_rival_of_it(read):
    text = "The mill has 900 workers. Its owner said 15 per cent would go."
    assert [("count", 900, "workers")] == figures(read(text))


def test_a_couple_is_two_and_is_no_noun_for_others(read):
    claims = read("He broke into a house in Orvel, killed a young couple and wounded two others, police said.")
    assert [("killed", 2, "young couple"), ("injured", 2, "people")] == figures(claims)


def test_a_denial_leaves_the_deaths_of_known_people_alone(read):
    claims = read("According to court papers, Dannic was not the gunman in the deaths of the three clerks.")
    assert [("killed", 3, "asserted")] == [(c.figure.measure, c.figure.low, c.stance) for c in claims if c.figure]


def test_the_word_that_makes_none_of_them_does_not_doubt_it_too(read):
    claims = read("No injuries were reported in the fire at the Orvel mill.")
    assert [("injured", 0, "asserted")] == [(c.figure.measure, c.figure.low, c.stance) for c in claims if c.figure]


def test_who_one_of_them_is_counts_nobody(read):
    claims = read(
        "Two women were found and taken to hospitals. One was listed in critical condition. Neighbours say one of them "
        "is Quist's mother."
    )
    assert [("injured", 2, "women"), ("injured", 1, "people")] == figures(claims)


def test_when_a_report_was_made_did_not_make_it(read):
    claims = read(
        "The 30-second spot features a Courier report from over the weekend that nearly $12 million in losses may have "
        "enabled him to pay no tax."
    )
    assert not [chain(c) for c in claims if "the weekend" in chain(c)]


def test_the_second_one_counts_nobody(read):
    assert [] == figures(read("Monday's quake was the second one to hit Orvel in a day."))


def test_what_happens_once_adds_nothing_to_a_sum(read):
    claims = read("Profit fell to $110 million because of a $24 million one-time charge for closing the mill.")
    assert ("money", 24_000_000, "one-time charge") in figures(claims)


def test_pounds_of_a_thing_are_no_money_though_brackets_part_them(read):
    assert "money" not in {measure for measure, *_ in figures(read("Police found 1,300 pounds (600 kg) of powder."))}


def test_runs_batted_in_are_nobody_hit(read):
    assert "injured" not in {measure for measure, *_ in figures(read("Harkin hit 13 home runs and 43 RBIs."))}


def test_numbers_in_a_row_count_nobody(read):
    assert [] == figures(read("Win for Life – 13, 49, 64, 70 were drawn on Monday, the lottery said."))


def test_how_things_ought_to_be_is_no_figure(read):
    assert [] == figures(read("No child should lose his life, said a neighbour."))


def test_who_shot_and_injured_another_is_not_injured(read):
    text = "A Tarvik man shot and injured his teenage son Thursday evening while examining a gun, according to police."
    assert [] == figures(read(text))


def test_one_car_strikes_no_other_person(read):
    assert [] == figures(read("One vehicle struck another as it drifted into the opposite lane."))


def test_which_of_them_is_meant_stays_true_under_a_denial(read):
    claims = read("One of the wounded guests didn't cooperate with detectives.")
    assert [("injured", 1, "asserted")] == [(c.figure.measure, c.figure.low, c.stance) for c in claims if c.figure]


def test_whoever_reports_being_robbed_is_the_source(read):
    claims = read("A caller in the 900 block of West Eighth Place reported being robbed of $271.")
    assert {"A caller in the 900 block of West Eighth Place"} == {name for c in claims for name in chain(c)}


def test_what_a_plan_mentions_as_past_is_not_planned(read):
    claims = read("The mayor said he would sue the mill, which fired 90 workers in May.")
    assert [(90, "asserted")] == [(c.figure.low, c.stance) for c in claims if c.figure]


def test_a_second_guard_is_not_the_one_who_died(read):
    claims = read("A guard died after a shooting on Friday. Officials first said that a second guard was shot.")
    assert ["killed", "killed_or_injured"] == [measure for measure, *_ in figures(claims)]


def test_money_in_the_red_is_not_of_the_red(read):
    claims = read("The ferry line's balance sank to $3 million in the red last spring, the Courier wrote.")
    assert [3_000_000] == [c.figure.best for c in claims if c.figure]
    assert "red" not in [c.figure.counted for c in claims if c.figure]


def test_a_toll_that_has_risen_to_a_number_is_that_number_too(read):
    claims = read(
        "The death toll in the Tarvik blast, initially 10, has risen to 12, hospital officials said Wednesday."
    )
    assert [("killed", 10, "people"), ("killed", 12, "people")] == figures(claims)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The 2015 county budget deficit was $438 million.", ["county budget deficit"]),
        ("Net income for the third quarter fell 6% to $20 million from $22 million.", ["Net income"] * 2),
        ("Sales for the full year were $6 billion, up 13% from $5 billion.", ["Sales"] * 2),
        ("He started his business with $14 million borrowed from his father.", ["loan"]),
    ],
)
def test_an_amount_is_of_what_is_said_to_be_so_much(read, text, counted):
    assert counted == [c.figure.counted for c in read(text) if c.figure]


def test_an_amount_that_does_something_is_there(read):
    claims = read("The spot says that nearly $1 billion in company losses may have enabled him to pay no tax.")
    assert ["asserted"] == [c.stance for c in claims if c.figure]


def test_a_number_set_aside_for_another_is_denied(read):
    claims = read("(Corrects number of missing in paragraph 2 to 21, not 31)")
    assert ["denied"] == [c.stance for c in claims if c.figure and c.figure.best == 31]
