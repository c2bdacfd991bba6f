"""What a report's text tells about itself."""

import datetime

import pytest

BODY = "Five miners were killed when a shaft collapsed near the town, the mayor told reporters on the spot.\n"


def test_title_byline_and_date_are_found_above_the_article(take):
    report = take(f"Shaft collapse kills five\n\nBy Ada Marlow and Pavel Ruhn\nJune 4, 2031 6:22AM\n\n{BODY}")
    assert "Shaft collapse kills five" == report.title
    assert "Ada Marlow and Pavel Ruhn" == report.byline
    assert datetime.date(2031, 6, 4) == report.published


def test_each_found_field_is_marked_where_it_stands(take):
    report = take(f"Shaft collapse kills five\nWednesday 4 June 2031\nTARSK (Atlas Wire) — {BODY}")
    words = {mark.kind: mark.span.of(report.text) for mark in report.marks}
    assert "Shaft collapse kills five" == words["title"]
    assert "Wednesday 4 June 2031" == words["date"]
    assert "TARSK (Atlas Wire) —" == words["dateline"]
    assert "Atlas Wire" == words["outlet"]


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Published: June 4, 2031", None),
        ("Updated: June 04, 2031 15:50 IST", None),
        ("4 June 2031 Last updated at 13:38 GMT", None),
        ("posted by Hanna on 4 June 2031 · 14 comments", "Hanna"),
        ("Jun 4 2031, Ada Marlow", "Ada Marlow"),
        ("By Ada Marlow | June 4, 2031 | 10:15 p.m.", "Ada Marlow"),
        ("Wednesday, June 4, 2031 · Ten things in a minute", None),
    ],
)
def test_a_line_that_holds_a_date_and_little_else_dates_the_report(take, line, byline):
    report = take(f"Shaft collapse kills five\n{line}\n\n{BODY}")
    assert (datetime.date(2031, 6, 4), byline) == (report.published, report.byline)


def test_the_day_of_first_publication_goes_before_that_of_an_update(take):
    report = take(f"Shaft collapse kills five\nUpdated: June 9, 2031\nPublished: June 4, 2031\n\n{BODY}")
    assert datetime.date(2031, 6, 4) == report.published


def test_a_date_in_the_news_is_no_date_of_publication(take):
    report = take(f"Shaft that collapsed on June 4, 2029 falls again\n\nOn June 4, 2029, six miners died. {BODY}")
    assert report.published is None


def test_a_day_without_its_year_leaves_the_date_unknown(take):
    assert take(f"TARSK, June 4 (Atlas Wire) — {BODY}").published is None
    assert take(f"Shaft collapse kills five\nLast updated at 2 p.m. on Wednesday\n\n{BODY}").published is None


def test_a_dateline_with_its_year_dates_the_report(take):
    report = take(f"Tarsk, Aug 22 (AW) Aug 22, 2031\n\n{BODY}")
    assert (datetime.date(2031, 8, 22), "Tarsk, Aug 22 (AW) Aug 22, 2031") == (report.published, report.dateline)


@pytest.mark.parametrize(
    ("above", "below", "outlet"),
    [
        ("harbourpost.com - News of the harbour\nShaft collapse kills five\n\n", "", "harbourpost.com"),
        ("", "\nCopyright 2031 Harbour Post. All rights reserved.\n", "Harbour Post"),
        ("", "\n(© 2031 KHPX)\n", "KHPX"),
        ("TARSK (Atlas Wire) — ", "", "Atlas Wire"),
        ("", "", None),
    ],
)
def test_the_outlet_is_told_by_its_site_its_copyright_or_its_agency(take, above, below, outlet):
    assert outlet == take(f"{above}{BODY}{below}").outlet


def test_what_is_given_goes_before_what_is_found_and_that_before_the_options(take, tmp_path):
    text = f"TARSK, June 4, 2031 (Atlas Wire) — {BODY}"
    assert "Atlas Wire" == take(text, outlet="Elsewhere").outlet
    assert "Elsewhere" == take(BODY, outlet="Elsewhere").outlet
    manifest = tmp_path / "m.csv"
    manifest.write_text("file,outlet,published\nreport.txt,Harbour Post,2031-06-05\n")
    given = take(text, manifest=str(manifest))
    assert ("Harbour Post", datetime.date(2031, 6, 5)) == (given.outlet, given.published)


def test_a_first_paragraph_is_no_title(take):
    assert take(f"{BODY}\n{BODY}").title is None
    wrapped = (
        "Five miners were killed when a shaft collapsed\n"
        "near Tarsk on Monday, the mayor told some reporters\n"
        "on the spot. He gave no further details then.\n"
    )
    assert take(wrapped).title is None


def test_a_line_broken_to_a_width_below_points_is_no_title(take):
    text = (
        "* Ferry company says the bow door held\n* Divers reach the wreck\nBy Ada Marlow\n"
        "TARSK, Sept 9 The coast guard and two fishermen\nsaid on Tuesday that nobody had been seen alive since\n"
        "the ferry went under off the cape at dawn.\n"
    )
    assert take(text).title is None


PAGE_TOPS = ["Home>Coast>Harbour", "KESTRIA> Regional", "Breaking News", "Accessibility links"]


@pytest.mark.parametrize("line", PAGE_TOPS)
def test_the_way_to_a_page_and_a_label_over_it_are_no_title(take, line):
    report = take(f"{line}\n\nShaft collapse kills five\nUpdated: 2031-06-04 08:36\n\n{BODY}")
    assert ("Shaft collapse kills five", datetime.date(2031, 6, 4)) == (report.title, report.published)
