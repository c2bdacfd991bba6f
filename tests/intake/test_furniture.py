"""What is pasted along with an article is marked; news never is."""

import pytest

from crosswire.lexicons import LexiconError
from crosswire.lexicons.furniture import load_furniture

TITLE = "Shaft collapse kills five\n\n"
BODY = (
    "Five miners were killed when a shaft collapsed near Tarsk, the mayor said.\n\n"
    "Rescuers reached the shaft before noon and brought up two survivors.\n\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement", "ADVERTISEMENT", "Share this:", "Read more: Ten old mines", "Sign up for our newsletter",
        "Copyright 2031 Harbour Post. All rights reserved.", "Follow us on Facebook", "Photo by Ada Marlow",
        "Home | News | Sport | Weather", "Please enable Javascript to watch this video", "desk@harbourpost.example",
        "Reporting by Ada Marlow; editing by Pavel Ruhn", "(Photo: Harbour Post)",
        "Stay with Harbour Post for updates.", "Home > News > Harbour", "TARSK> Regional", "Share story",
    ],
)  # fmt: skip
def test_furniture_is_told_by_its_words(marked, line):
    assert [line] == marked(f"{TITLE}{BODY}{line}\n", "furniture")


@pytest.mark.parametrize(
    "line",
    [
        "Anyone with information is asked to call the mine at 555-0100.",
        "The mayor will share the findings with the families on Friday.",
        "More than 40 families live beside the shaft, and most of them will stay.",
        "Police released a video of the moment when the shaft gave way.",
        "Ada Marlow, 34\nPavel Ruhn, 51\nSefa Lund, 19\nDana Whitlock, 40",
        "Copyright law was no help to the miners, a lawyer for the families said.",
        "The gauge read 40 > 30 at noon.",
    ],
)
def test_news_is_no_furniture(marked, line):
    assert [] == marked(f"{TITLE}{BODY}{line}\n", "furniture")


def test_titles_of_other_articles_below_the_end_are_furniture(marked):
    links = ["More from the harbour", "Ferry runs aground off the cape", "Council votes down new pier", "Gulls return"]
    assert links == marked(TITLE + BODY + "\n".join(links) + "\n", "furniture")


def test_links_end_where_the_article_goes_on(marked):
    links = ["Related stories", "Ferry runs aground off the cape", "Council votes down new pier"]
    assert links == marked(TITLE + BODY + "\n".join(links) + "\n\n" + BODY, "furniture")


def test_a_notice_inside_a_paragraph_is_marked_alone(marked):
    text = f"{TITLE}Five miners were killed near Tarsk, he said. All rights reserved. Two were saved before noon.\n"
    assert ["All rights reserved."] == marked(text, "furniture")


def test_a_credit_is_marked_and_its_caption_is_not(marked):
    text = f"{TITLE}Five crosses stand at the shaft near Tarsk. | Ada Marlow\n\n{BODY}"
    assert [" | Ada Marlow"] == marked(text, "furniture")


def test_a_menu_before_the_title_leaves_the_title_a_title(take):
    report = take(f"Home\nNews\nSport\nWeather\n{TITLE}{BODY}")
    assert "Shaft collapse kills five" == report.title


def test_offsets_hold_whatever_is_marked(take):
    text = f"Home\r\nNews\r\nSport\r\n\r\n{TITLE}{BODY}\r\nAdvertisement\r\n"
    report = take(text)
    assert text == report.text
    found = [mark.span.of(text) for mark in report.marks if mark.kind == "furniture"]
    assert ["Home", "News", "Sport", "Advertisement"] == found


def test_furniture_is_not_news_and_the_rest_is(take):
    report = take(f"{TITLE}{BODY}Advertisement\n")
    (mark,) = [mark for mark in report.marks if mark.kind == "furniture"]
    assert not report.is_news(mark.span)
    assert report.is_news(next(mark.span for mark in report.marks if mark.kind == "title"))


def test_a_user_adds_phrases(marked, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("furniture:\n- {phrase: ahoy, kind: line, example: Ahoy}\n")
    assert ["Ahoy"] == marked(f"{TITLE}{BODY}Ahoy\n", "furniture", lexicons=(path,))


def test_an_entry_of_unknown_kind_is_refused(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("furniture:\n- {phrase: ahoy, kind: greeting, example: Ahoy}\n")
    with pytest.raises(LexiconError, match="kind"):
        load_furniture((path,))


@pytest.mark.parametrize(
    "slug", ["UPDATE 2-", "CORRECTED-UPDATE 3-", "RPT-", "WRAPUP 4-", "REFILE-UPDATE 1-", "BREAKING: "]
)
def test_a_wire_s_slug_before_a_headline_is_furniture(marked, slug):
    assert [slug] == marked(f"{slug}{TITLE}{BODY}", "furniture")
    assert [TITLE.strip()] == marked(f"{slug}{TITLE}{BODY}", "title")


@pytest.mark.parametrize("title", ["Update on the shaft at Tarsk", "LEAD mine at Tarsk shut", "Corrected: five dead"])
def test_a_headline_that_begins_with_such_a_word_is_whole(marked, title):
    assert [title] == marked(f"{title}\n\n{BODY}", "title")
