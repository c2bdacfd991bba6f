"""When and where figures hold, in short reports of many styles, read by the whole of reading over the network."""

import datetime

import pytest

from crosswire.intake.report import make_report
from crosswire.intake.taken import Given, Taken
from crosswire.lexicons import load
from crosswire.reading import read_claims


@pytest.fixture(scope="module")
def read(parser):
    def scopes_of(text, published=None):
        day = datetime.date.fromisoformat(published) if published else None
        report = make_report(Taken("report.txt", text, text.encode(), "text"), Given(published=day), Given())
        figures = [c for c in read_claims(report, parser.parse(report), load()) if c.figure]
        return [(c.figure.low, when(c), c.place.name if c.place else None) for c in figures]

    return scopes_of


def when(claim):
    if claim.time is None:
        return None
    return claim.time.start.isoformat() if claim.time.start else claim.time.text


def test_each_number_of_a_breakdown_has_its_own_place(read):
    text = (
        "The storm has killed 18 people in Selby, six in Northmark, four in Dunmore and one in Easton, officials said."
    )
    assert {(18, "Selby"), (6, "Northmark"), (4, "Dunmore"), (1, "Easton")} == {(n, p) for n, _, p in read(text)}


def test_a_breakdown_s_places_are_not_the_whole_s(read):
    text = "The quake flattened 3,000 houses in Tolm and 450 in nearby Merrow. In all, 140 people have died."
    assert [(3000, "Tolm"), (450, "Merrow"), (140, None)] == [(n, p) for n, _, p in read(text)]


def test_each_number_of_a_comparison_has_its_own_year(read):
    text = "So far this year 412 migrants have died on the route, compared with 250 in the same period last year."
    assert [(412, "2031-01-01"), (250, "2030-01-01")] == [(n, t) for n, t, _ in read(text, "2031-02-11")]


def test_a_list_of_places_is_no_one_place(read):
    text = (
        "The floods in Kelipur state have killed 92 people, officials said on Tuesday.\n\n"
        "Sixty of them died in the districts of Malwar, Kodipur and Sanad."
    )
    assert [(92, "Kelipur"), (60, "Kelipur")] == [(n, p) for n, _, p in read(text, "2031-08-14")]


def test_the_date_of_a_caption_is_not_the_incident_s(read):
    text = (
        "Bus bomb hits Lodran police\n\n"
        "A soldier guards the site of a bus bombing in Darvel, Lodra, March 4, 2031.\n\n"
        "A bus bomb exploded near a police barracks in Darvel on Tuesday.\n\n"
        "A police officer said five commuters were wounded.\n"
    )
    assert [(5, "on Tuesday", "Darvel")] == read(text)


def test_a_line_of_update_gives_the_day_that_a_weekday_counts_from(read):
    text = (
        "Dam burst kills eleven\n\n(Agencies)\nUpdated: 2031-06-13 08:36\n\n"
        "Eleven villagers were killed when a dam burst above the town of Melkor on Sunday morning, officials said.\n\n"
        "Forty houses were destroyed.\n"
    )
    assert [(11, "2031-06-08"), (11, "2031-06-08"), (40, "2031-06-08")] == [(n, t) for n, t, _ in read(text)]


def test_what_goes_on_with_an_earlier_attack_keeps_its_day_and_place(read):
    text = (
        "A bus bomb wounded five commuters in Darvel on Tuesday.\n\n"
        "On February 2 a warplane struck a clinic in Kelm, aid workers said. "
        "The strike left at least 17 people dead. Eight are still missing.\n\n"
        "Two of the commuters were badly burned.\n"
    )
    assert [
        (5, "2031-03-04", "Darvel"), (17, "2031-02-02", "Kelm"), (8, "2031-02-02", "Kelm"),
        (2, "2031-03-04", "Darvel"),
    ] == read(text, "2031-03-05")  # fmt: skip


def test_the_hour_of_an_accident_is_on_the_day_told_before(read):
    text = (
        "At least 14 people were killed on Friday in an explosion at a coal mine in Hesmar province.\n\n"
        "In Orsan province, nine men were trapped by a cave-in on Thursday afternoon.\n\n"
        "The accident happened at about 3:30 pm. It left two miners dead.\n"
    )
    assert [(14, "2030-08-02"), (9, "2030-08-01"), (2, "2030-08-01")] == [
        (n, t) for n, t, _ in read(text, "2030-08-02")
    ]


def test_a_day_that_the_text_does_not_tell_is_still_the_incident_s(read):
    text = "A fire killed 26 weavers in Pasco on Saturday.\n\nMore than 60 people were taken to hospital with burns.\n"
    assert [(26, "on Saturday", "Pasco"), (60, "on Saturday", "Pasco")] == read(text)


def test_years_ago_is_no_day_of_the_incident(read):
    text = "A fire killed 26 weavers in Pasco on Saturday.\n\nA year ago, 41 people died in a fire in Marsk.\n"
    assert (41, "A year ago", "Marsk") == read(text)[1]


def test_what_was_weeks_before_takes_no_day_of_what_came_after(read):
    text = (
        "A gunman killed three men in Ashby on Saturday. The killings come two weeks after a mob hurt five fishermen."
    )
    assert [(3, "2031-07-19", "Ashby"), (5, None, None)] == read(text, "2031-07-21")


def test_local_time_is_part_of_the_day(read):
    text = "Gunmen attacked a market in the town of Ruvo early Sunday local time, killing seven traders, police said."
    assert [(7, "2031-05-04", "Ruvo")] == read(text, "2031-05-06")


def test_a_figure_of_another_day_takes_no_place_from_the_incident(read):
    text = "A flood killed nine people in Corvale on Tuesday. In 2019, a fire killed 22 people."
    assert [(9, "Corvale"), (22, None)] == [(n, p) for n, _, p in read(text, "2031-07-21")]


def test_what_is_counted_anywhere_has_no_day_of_the_incident(read):
    text = "A flood killed nine people in Corvale on Tuesday. The town owns 14 ferries."
    assert (14, None, None) == read(text, "2031-07-21")[1]


def test_a_day_that_something_is_planned_for_is_not_the_incident_s(read):
    text = "A storm warning was issued for Wednesday. Six sailors drowned."
    assert [(6, None)] == [(n, t) for n, t, _ in read(text, "2031-07-21")]


def test_a_dateline_without_a_dash_is_no_part_of_a_source(parser):
    text = "CORVALE, June 14 A harbour master and two pilots said nine people drowned on Tuesday.\n"
    report = make_report(Taken("report.txt", text, text.encode(), "text"), Given(), Given())
    (figure,) = [c for c in read_claims(report, parser.parse(report), load()) if c.figure and c.figure.low == 9]
    assert ["A harbour master and two pilots"] == [link.name for link in figure.attribution]


def test_a_side_in_capitals_is_no_part_of_the_name(read):
    text = "GUERRILLAS KILLED TWO PEASANTS IN THE CITY OF KELM. THEY BURNED THREE TRUCKS IN NORTHERN MEDELLIN."
    assert [(2, "KELM"), (3, "Medellín")] == [(n, p) for n, _, p in read(text)]


def test_some_hours_ago_is_the_day_of_the_report(read):
    text = "A wall fell on nine masons a few hours ago, killing two people."
    assert (2, "2031-07-21") in {(n, t) for n, t, _ in read(text, "2031-07-21")}


def test_a_former_number_s_time_is_not_the_new_one_s(read):
    text = "Some 9,000 people sleep in shelters, down from 13,000 last week."
    assert [(9000, None), (13000, "2031-02-03")] == [(n, t) for n, t, _ in read(text, "2031-02-11")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Two shells hit cars outside the Norway consulate in Basra, killing 14 people.", "Basra"),
        ("Two shells hit cars outside a barracks in Norway, killing 14 people.", "Norway"),
    ],
)
def test_whose_an_embassy_is_says_not_where_it_stands(read, text, place):
    assert [(14, place)] == [(low, where) for low, _, where in read(text) if low == 14]


def test_a_year_told_before_does_not_date_what_is_so_now(read):
    text = (
        "The port board fined Medlock $2.4 million in 2023 over a spill that hurt 90 bathers. "
        "Rivals of the firm, which has 7,500 moorings, were not fined."
    )
    assert {(90, "2023-01-01"), (7500, None)} <= {(low, day) for low, day, _ in read(text, "2031-02-11")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill's profit rose to $9.4 million from $7.1 million a year earlier.", [None, "a year earlier"]),
        ("Losses fell to $32 million, or $3 each, from $52 million, or $5 each, last year.", [None, "last year"]),
        ("The guild earned $9 million in 2029, up from $7 million in 2028.", ["2029-01-01", "2028-01-01"]),
        ("In May the toll rose to 46 from 40 in April.", ["In May", "in April"]),
        ("The toll rose to 46 from 40 on Tuesday.", ["on Tuesday", "on Tuesday"]),
    ],
)
def test_what_stands_behind_a_former_amount_is_of_that_one(read, text, expected):
    assert expected == [time for low, time, _ in read(text) if low and low > 5]
