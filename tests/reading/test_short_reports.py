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


def figure(claims):
    """The only figure."""
    (found,) = [c for c in claims if c.kind == "figure"]
    return found


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
    text = "Four men, one 29 years old, a second 52, were killed. Officer Dale Ruhn, now 34, was shot."
    assert [("killed", 4, "men")] == figures(read(text))


def test_who_sends_someone_to_hospital_is_not_hurt(read):
    assert [] == figures(read("A judge signed an order on Monday sending the man to hospital for an examination."))


def test_money_is_called_by_what_is_done_with_it(read):
    text = "The firm invested $40 million. A court fined the brewery 3 million euros ($3.3 million)."
    assert ["investment", "fine", "fine"] == [counted for _, _, counted in figures(read(text))]


def test_who_prices_a_thing_is_not_what_it_costs(read):
    text = "That is a tenth of the minimum $20 million pilots say it costs to sail."
    assert [("money", 20_000_000, "cost")] == figures(read(text))


def test_patients_of_an_outbreak_are_infected_and_those_in_hospital_counted(read):
    text = "Dengue is spreading: 212 new cases were registered. Some 391 patients with dengue are in hospital."
    assert [("infected", 212, "new cases"), ("count", 391, "patients")] == figures(read(text))


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
    assert ("injured", 38, "children") in found


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
    claims = read("The blast at the Orvel brewery killed a retired couple and wounded two others, its owner said.")
    assert [("killed", 2, "retired couple"), ("injured", 2, "people")] == figures(claims)


def test_a_denial_leaves_the_deaths_of_known_people_alone(read):
    claims = read("According to court papers, Dannic was not the gunman in the deaths of the three clerks.")
    assert [("killed", 3, "asserted")] == [(c.figure.measure, c.figure.low, c.stance) for c in claims if c.figure]


def test_the_word_that_makes_none_of_them_does_not_doubt_it_too(read):
    claims = read("No injuries were reported in the fire at the Orvel mill.")
    assert [("injured", 0, "asserted")] == [(c.figure.measure, c.figure.low, c.stance) for c in claims if c.figure]


def test_who_one_of_them_is_counts_nobody(read):
    claims = read(
        "Two sailors were flown to hospital. One is in critical condition. The harbour office says one of them is the "
        "owner's brother."
    )
    assert [("injured", 2, "sailors"), ("injured", 1, "sailors")] == figures(claims)


def test_the_second_one_counts_nobody(read):
    assert [] == figures(read("Tuesday's landslide was the third one to strike the Tarn valley since spring."))


def test_what_happens_once_adds_nothing_to_a_sum(read):
    claims = read("The brewery paid a $24 million one-time charge for its old vats.")
    assert ("money", 24_000_000, "one-time charge") in figures(claims)


def test_pounds_of_a_thing_are_no_money_though_brackets_part_them(read):
    assert "money" not in {measure for measure, *_ in figures(read("Divers raised 2,200 pounds (a ton) of copper."))}


def test_runs_batted_in_are_nobody_hit(read):
    assert "injured" not in {
        measure for measure, *_ in figures(read("Rookie Lom Arden hit nine homers and 27 RBIs for the Owls."))
    }


def test_numbers_in_a_row_count_nobody(read):
    assert [] == figures(read("Wheel of Death – 3, 17, 22, 58 came up at the Orvel fair on Friday."))


def test_how_things_ought_to_be_is_no_figure(read):
    assert [] == figures(read("No miner should die for a wage, the bishop told the strikers."))


def test_who_shot_and_injured_another_is_not_injured(read):
    text = "A Tarvik cook stabbed and wounded her brother over a card game, the court heard."
    assert [] == figures(read(text))


def test_one_car_strikes_no_other_person(read):
    assert [] == figures(read("One ferry hit another in the fog off Marrowby."))


def test_which_of_them_is_meant_stays_true_under_a_denial(read):
    claims = read("One of the injured miners did not want a pension.")
    assert [("injured", 1, "asserted")] == [(c.figure.measure, c.figure.low, c.stance) for c in claims if c.figure]


def test_whoever_reports_being_robbed_is_the_source(read):
    claims = read("A baker on Old Quay Street reported being cheated of $900.")
    assert {"A baker on Old Quay Street"} == {name for c in claims for name in chain(c)}


def test_what_a_plan_mentions_as_past_is_not_planned(read):
    claims = read("The mayor said he would sue the mill, which fired 90 workers in May.")
    assert [(90, "asserted")] == [(c.figure.low, c.stance) for c in claims if c.figure]


def test_a_second_guard_is_not_the_one_who_died(read):
    claims = read("A guard died after a shooting on Friday. Officials first said that a second guard was shot.")
    assert ["killed", "killed_or_injured"] == [measure for measure, *_ in figures(claims)]


def test_an_amount_in_the_red_is_debt_whatever_it_was_before(read):
    claims = read("The club's fortune dropped to a low of some $3 million in the red last spring, the Courier wrote.")
    assert [("money", 3_000_000, "debt")] == figures(claims)


def test_a_toll_that_has_risen_to_a_number_is_that_number_too(read):
    claims = read("The death toll of the Tarvik flood, at first 40, has climbed to 46, the province's doctors said.")
    assert [("killed", 40, "people"), ("killed", 46, "people")] == figures(claims)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Last year's parish housing debt was $61 million.", ["parish housing debt"]),
        ("Ticket income at the zoo rose to $7 million from $5 million.", ["Ticket income"] * 2),
        ("Exports of wool were $6 million, up from $5 million.", ["Exports"] * 2),
        ("She built the pier with $8 million borrowed from the guild.", ["loan"]),
    ],
)
def test_an_amount_is_of_what_is_said_to_be_so_much(read, text, counted):
    assert counted == [c.figure.counted for c in read(text) if c.figure]


def test_an_amount_that_does_something_is_there(read):
    claims = read("The clerk says that some $8 million in grants may have helped the mill to reopen.")
    assert ["asserted"] == [c.stance for c in claims if c.figure]


def test_a_number_set_aside_for_another_is_denied(read):
    claims = read("(Corrects number of missing in paragraph 2 to 21, not 31)")
    assert ["denied"] == [c.stance for c in claims if c.figure and c.figure.best == 31]


def test_of_several_things_one_is_such_a_thing(read):
    assert ("captured", 1, "people") not in figures(
        read("The harbour police released two videos of the fire, one captured by a drone over the quay.")
    )
    assert ("seized", 1, "boats") in figures(read("Two of the boats, one seized by the navy, were sold."))


def test_what_happens_while_a_body_condemns_something_is_no_word_of_its_own(read):
    claims = read("The assembly condemned the raid as Valdoria fired four rockets into the bay on Monday.")
    assert [[]] == [chain(claim) for claim in claims if claim.figure]


def test_a_persons_records_are_kept_about_them(read):
    text = (
        "The Meridian Post printed pages of the mayor's tax records that showed the builder lost $12 million in 2009."
    )
    assert [["the mayor's tax records"]] == [chain(claim) for claim in read(text) if claim.figure]
    assert [["The police"]] == [chain(claim) for claim in read("The police's records show 14 arrests.") if claim.figure]


def test_records_of_a_year_were_not_made_by_it(read):
    text = "Hospital records from 2014 show that nine nurses died."
    assert [["Hospital records from 2014"]] == [chain(claim) for claim in read(text) if claim.figure]


def test_who_posts_bail_says_nothing(read):
    text = "Lom then posted bail of $40,000 and went home."
    assert [("money", 40000, "bail")] == figures(read(text))
    assert [[]] == [chain(claim) for claim in read(text) if claim.figure]


def test_a_number_in_a_name_is_no_money_whatever_follows(read):
    assert [] == figures(read("K-9 Lira limped home to Orvel."))


def test_whose_deputy_was_killed_is_not_killed(read):
    assert [("killed", 1, "Orvel sheriff's deputy")] == figures(read("A gunfight killed an Orvel sheriff's deputy."))


def test_who_treats_somebody_is_not_hurt(read):
    assert [] == figures(read("The goat was led to a village surgeon to be treated when it had been hit."))


def test_what_a_camera_captures_is_no_captive(read):
    assert [] == figures(read("The footage captures a man leaping from the pier."))
    assert [("captured", 2, "spies")] == figures(read("The army captured two spies near Orvel."))


def test_a_million_a_year_is_a_rate(read):
    assert [] == figures(read("He led a $400-million-a-year business."))


def test_a_sum_that_one_is_accused_of_taking_is_alleged(read):
    (claim,) = [c for c in read("Mr. Orvan was accused of using $50 million for villas.") if c.figure]
    assert "alleged" == claim.stance
    (claim,) = [c for c in read("Mr. Orvan was accused of killing two nurses.") if c.figure]
    assert "asserted" == claim.stance


def test_a_second_modal_clause_is_said_too(read):
    text = "The Orvel Institute says the levy would cut takings at first, but would eventually add $84 million."
    assert [["The Orvel Institute"]] == [chain(claim) for claim in read(text) if claim.figure]


def test_who_goes_on_searching_says_nothing(read):
    text = "Police were continuing a search for a third man after a gunfight that left one suspect dead."
    assert [("killed", [])] == [(claim.figure.measure, chain(claim)) for claim in read(text) if claim.figure]


def test_a_clause_beside_what_witnesses_saw_is_not_theirs(read):
    text = "Dockers report seeing a grey skiff by the pier, but yet, no suspects are in custody."
    assert [[]] == [chain(claim) for claim in read(text) if claim.figure]


def test_a_title_may_name_a_nation(read):
    assert [] == figures(read("“Kestrian Skin (41 Shots)” was written by Bel Orvan after the riot."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A guard was killed. A cook was shot in the arm, but is also expected to be OK.", ("injured", 1, "cook")),
        ("A guard was killed. A cook was shot and she now lies on a ventilator.", ("injured", 1, "cook")),
        ("A guard was killed. Two boys were shot in the leg. They were taken to hospital.", ("injured", 2, "boys")),
        ("A guard was killed. A cook was shot in the head. She died an hour later.", ("killed", 1, "cook")),
        ("A guard was killed. A cook was shot. He fled to the hills.", ("killed_or_injured", 1, "cook")),
    ],
)
def test_how_those_shot_fared_is_told_by_what_goes_on_of_them(read, text, expected):
    assert [("killed", 1, "guard"), expected] == figures(read(text))


def test_who_was_shot_and_killed_another_is_not_dead(read):
    text = "A clerk was shot, but killed the raider."
    assert ("killed", 1, "clerk") not in figures(read(text))


def test_a_short_name_is_that_of_the_body_whose_words_it_has_in_order(read):
    text = (
        "The Coastal Survey Center at the Orla Institute puts the cost of the dike at $12 million. "
        "“It will not hold,” said Ada Vole, an engineer at the Coastal Trust's survey center. "
        "The Coastal Survey Center says repairs would cost $3 million."
    )
    last = [c for c in read(text) if c.figure][-1]
    assert ["The Coastal Survey Center at the Orla Institute"] == chain(last)


@pytest.mark.parametrize(
    ("text", "rival"),
    [
        ("Some 9,000 dockers walked out at six ports, the union said. The port authority put the number at 5,500.",
         ("dockers", 5500, "The port authority")),
        ("About 9,000 people marched, organisers said; police put the crowd at 2,000.", ("people", 2000, "police")),
        ("The guild said 2,000 people came; the mayor said 900.", ("people", 900, "the mayor")),
    ],
)  # fmt: skip
def test_a_rival_number_counts_the_same_people(read, text, rival):
    last = [c for c in read(text) if c.figure][-1]
    assert rival == (last.figure.counted, last.figure.low, *chain(last))


def test_what_is_put_at_risk_is_put_at_no_number(read):
    (figure,) = [c for c in read("The blaze put it at risk of nine fines.") if c.figure]
    assert [] == chain(figure)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Kestria accused Marovia of killing 22 civilians in an air strike on a market.", "Kestria"),
        ("The union blamed the firm for injuring nine dockers.", "The union"),
        ("Prosecutors accused Imran Vole of stealing $3 million from the fund.", "Prosecutors"),
    ],
)
def test_what_somebody_is_blamed_for_is_the_word_of_who_blames(read, text, source):
    (figure,) = [c for c in read(text) if c.figure]
    assert ([source], "alleged") == (chain(figure), figure.stance)


@pytest.mark.parametrize("verb", ["quoted", "cited"])
def test_who_is_quoted_by_another_is_called_without_it(read, verb):
    (figure,) = [
        c for c in read(f"Nine people were killed, according to an official {verb} by state radio.") if c.figure
    ]
    assert ["state radio", "an official"] == chain(figure)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Guards saw that a porter, Ajena Frost, had been shot. Frost was pronounced dead on the quay.", "killed"),
        ("Guards saw that a porter, Ajena Frost, had been shot. Ola Brandt was pronounced dead.", "killed_or_injured"),
        ("Guards hold the uncle of a girl of nine who was shot at her school and later died of it.", "killed"),
    ],
)
def test_one_shot_is_dead_who_is_named_so_again_or_told_so_behind(read, text, measure):
    assert measure == next(c.figure.measure for c in read(text) if c.figure)


def test_what_a_page_puts_before_a_name_is_no_part_of_it(read):
    text = "Buy Photo Chief Ola Brandt met reporters. Nine people were hurt, according to Police Chief Ola Brandt."
    (figure,) = [c for c in read(text) if c.figure]
    assert ["Police Chief Ola Brandt"] == chain(figure)
    (figure,) = [c for c in read("Caption Police said nine people were hurt near the quay.") if c.figure]
    assert ["Police"] == chain(figure)


def test_a_quarrel_over_a_sum_is_over_no_more_than_it(read):
    figure = next(c.figure for c in read("A dispute over $10 ended in a brawl.") if c.figure)
    assert (10, 10, "exact") == (figure.low, figure.high, figure.qualifier)


@pytest.mark.parametrize(
    "text", ["Nine were wounded, two of them mortally.", "The blaze left six hurt -- two fatally."]
)
def test_an_adverb_right_behind_tells_the_dead_of_the_hurt(read, text):
    assert ["injured", "killed"] == [c.figure.measure for c in read(text) if c.figure]


def test_some_of_those_named_before_are_called_by_their_name(read):
    text = "The rally drew farmers, many of whom said nine barns had burned."
    assert ["farmers"] == chain(next(c for c in read(text) if c.figure))


def test_numbers_of_notes_and_ages_told_twice_count_nobody(read):
    claims = read(
        "Two porters lay dead in the loft.[3][4] Both had been stabbed,[3][4][5] and both died at night.[9]\n\n"
        "Wounded: Ole Brask (31) (31) struck by a cart"
    )
    assert [("killed", 2, "porters")] == figures(claims)


def test_a_number_that_somebody_puts_at_so_many(read):
    claim = figure(read("The harbour board put the number of pickets at 1,300."))
    assert [("count", 1300, "pickets")] == figures([claim])
    assert ["The harbour board"] == chain(claim)
    assert [] == chain(figure(read("The number of pickets was put at 1,300.")))


def test_each_of_two_joined_amounts_has_its_own_noun(read):
    claims = read("The brewer has listed reserves of $30 million and liabilities of $90 million.")
    assert [("money", 30000000, "reserves"), ("money", 90000000, "liabilities")] == figures(claims)


def test_words_joined_by_several_hyphens_stay_together(read):
    (claim,) = read("The brewer has secured $90 million in debtor-in-possession financing.")
    assert [("money", 90000000, "debtor-in-possession financing")] == figures([claim])


def test_posts_that_are_buildings_can_be_destroyed(read):
    assert [("destroyed", 11, "health posts")] == figures(read("The landslide destroyed 11 health posts."))


def test_a_body_is_named_whole_though_the_tree_parts_its_name(read):
    claim = figure(read("Secours Nord, an aid group, put the number of deaths at 51."))
    assert ["Secours Nord"] == chain(claim)


@pytest.mark.parametrize(
    ("behind", "measure"),
    [
        ("Orrin Vale was pronounced dead on the scene.", "killed"),
        ("Orrin Vale Jr. was pronounced deceased at the scene.", "killed"),
        ("Her brother, Orrin Vale, was pronounced dead at the scene.", "injured"),
        ("The woman was in stable condition. Orrin Vale was found dead in a garden.", "injured"),
    ],
)
def test_one_found_with_a_wound_is_whom_the_next_sentence_tells_by_name_to_have_died(read, behind, measure):
    who = "male" if measure == "killed" else "woman"
    found = figures(read(f"Guards found an unresponsive {who} with an apparent gunshot wound. {behind}"))
    assert measure == found[0][0]


def test_a_dateline_without_a_dash_is_no_part_of_a_name(read):
    assert ["Orla officials"] == chain(figure(read("SAINT OSK, N.D. Orla officials said two carters died.")))


def test_those_who_are_somebodys_are_not_of_the_number(read):
    assert [("killed", 2, "porters")] == figures(read("Raiders killed two porters and their cook in Osby."))


def test_a_row_of_as_many_as_were_hurt_tells_of_them_one_by_one(read):
    claims = read(
        "One carter died in a brawl at Osby. Guards say that three other men were hurt. A porter was shot in the hip, "
        "a cook was shot twice and a baker was shot at the gate."
    )
    assert ["killed", *["injured"] * 4] == [measure for measure, _, _ in figures(claims)]


def test_a_clause_behind_the_hurt_is_no_part_of_who_they_are(read):
    claims = read("Three porters were killed and 11 wounded when a man threw a flare inside the hall.")
    assert [("killed", 3, "porters"), ("injured", 11, "porters")] == figures(claims)[:2]


def test_somebodys_own_are_counted_as_nothing_by_that_word(read):
    claims = read("The guild freed nine boats in exchange for 35 of their own.")
    assert "their" not in [counted for _, _, counted in figures(claims)]


def test_a_number_put_at_so_many_is_of_the_people_counted_before_a_sum(read):
    claims = read(
        "Thieves copied the records of up to 90,000 lodgers and asked for $4 million. "
        "The inn had put the number at 20,000 before."
    )
    assert ("count", 20000) in [(measure, low) for measure, low, _ in figures(claims)]


def test_a_crowd_is_counted_by_its_stewards_too(read):
    claims = read("About 2,500 weavers marched in Osby, according to the guards; stewards said there were 6,000.")
    assert [("count", 2500, "weavers"), ("count", 6000, "weavers")] == figures(claims)
    assert [["the guards"], ["stewards"]] == [chain(c) for c in claims if c.kind == "figure"]


def test_what_was_demanded_and_refused_is_not_known_to_be_paid(read):
    claim = figure(read("The guild said thieves demanded a ransom of $15 million, which it refused to pay."))
    assert "intended" == claim.stance
