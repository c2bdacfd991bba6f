"""Saved pages: the article without the page, and the page as it was."""

import datetime

import pytest

from crosswire.records import Report

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Shaft collapse kills five | Harbour Post</title>
<meta property="og:title" content="Shaft collapse kills five"><meta property="og:site_name" content="Harbour Post">
<link rel="canonical" href="https://harbourpost.example/shaft">
<meta property="article:published_time" content="2031-06-04T10:00:00Z"><meta name="author" content="Ada Marlow">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Shaft collapse kills five</h1>
<p>Five miners were killed when a shaft collapsed near Tarsk on Monday, the mayor told reporters on the spot.</p>
<p>Rescuers reached the shaft before noon, brought up two survivors, and went on digging through the night.</p>
<p>The mine has been shut four times in ten years, and its owners have paid two fines since the spring.</p>
</article><footer>Copyright 2031 Harbour Post</footer></body></html>
"""


def test_the_article_is_taken_out_of_its_page_with_its_title(take):
    report = take(PAGE, name="page.html")
    assert report.text.startswith("Shaft collapse kills five\nFive miners were killed")
    assert "Sport" not in report.text
    assert "html" == report.form


def test_metadata_tell_title_outlet_address_and_day(take):
    report = take(PAGE.replace("2031-", "2021-"), name="page.htm")
    assert ("Shaft collapse kills five", "Harbour Post") == (report.title, report.outlet)
    assert ("https://harbourpost.example/shaft", datetime.date(2021, 6, 4)) == (report.url, report.published)


def test_the_page_itself_is_kept_and_left_out_of_sight(take):
    report = take(PAGE, name="page.html")
    assert PAGE.encode() == report.raw
    assert "doctype" not in repr(report)


def test_the_title_is_marked_in_the_text(take):
    report = take(PAGE, name="page.html")
    assert ["Shaft collapse kills five"] == [m.span.of(report.text) for m in report.marks if m.kind == "title"]


@pytest.mark.parametrize(
    ("page", "code"),
    [("", "empty"), ("<html><body></body></html>", "no-article"), (b"\x00\x01\x02", "binary"), (b"%PDF", "binary")],
)
def test_a_page_without_an_article_is_a_problem(take, page, code):
    assert code == take(page, name="page.html").code


def test_a_page_may_be_longer_than_its_text(take):
    padded = PAGE.replace("</head>", f"<script>{'x' * 3_000}</script></head>")
    assert isinstance(take(padded, name="page.html", max_bytes=1_000), Report)
    assert "too-large" == take(padded, name="page.html", max_bytes=200).code


def test_deep_nesting_is_no_trap(take):
    assert take("<div>" * 20_000 + "Five miners were killed.", name="page.html") is not None
