"""Page furniture that was pasted along with an article, marked so that it is not read as news.

Nothing is cut. News is never to be marked: a line counts as furniture by its words (furniture.yaml), or as part of a
run of links that such a line sets apart from the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosswire.intake.lines import Line
from crosswire.lexicons.furniture import Furniture
from crosswire.records import Span

LONGEST_LABEL = 60  # words; a longer line is marked sentence by sentence
LONGEST_LINK = 18  # words of a line that may be the title of another article
LONGEST_HEADING = 8  # words of a heading over links
LEAST_RUN = 3  # lines that make a run of links or a list of films
LEAST_MENU = 3  # entries in a row that make a menu
TITLE_CASE = 0.7  # share of a headline's longer words that begin with a capital
MOSTLY = 0.6  # the share of a line's characters in sentences of furniture that makes the whole line furniture
PLAYLIST = re.compile(r"\d{1,2}:\d{2}\s+\S")
ADDRESS = re.compile(r"(?:[\w.+-]+@[\w.-]+\.\w+|@\w+|https?://\S+)", re.IGNORECASE)
NOTICE = re.compile(r"(?:©|\(c\)|copyright)(?:\s+[\w©&/-][\w.'’&/-]{0,30}){1,6}", re.IGNORECASE)
CREDIT = re.compile(
    r"\((?:[^()]{0,40}\b(?:Photo|Image|Picture|Credit|Source|File)s?\b[^()]{0,60}|©[^()]{1,80}|Copyright[^()]{1,160})\)"
    r"|\s\|(?:\s+[A-Z][\w.'’-]{0,30}){1,4}(?:\s*/(?:\s*[A-Z][\w.'’-]{0,30})(?:\s+[A-Z][\w.'’-]{0,30}){0,3})?$"
)
ENTRY = r"[^\W\d_][\w&'’-]*(?:\s[^\W\d_][\w&'’-]*){0,3}"
TRAIL = re.compile(rf"{ENTRY}(?:\s?[>»›]\s?{ENTRY}){{1,5}}\s?[>»›]?")
"""Where in the site a page stands ("Home > News > Harbour")."""
TWEET = re.compile(r"pic\.twitter\.com/\w+|https?://t\.co/\w+")
AGE = re.compile(r",\s*\d{1,3}(?:,|$)|\b\d{1,3}[- ]years?[- ]old")


def find_furniture(lines: Sequence[Line], words: Furniture) -> Iterator[Span]:
    """The stretches of furniture in a text's lines, in text order; they may touch, and do not overlap."""
    whole = [is_furniture_line(line, words) for line in lines]
    for first, last in (*_menus(lines, words), *_playlists(lines), *_links(lines, whole, words)):
        whole[first:last] = [True] * (last - first)
    for line, furniture in zip(lines, whole, strict=True):
        if furniture:
            yield line.span
        else:
            yield from _parts(line, words)


def is_furniture_line(line: Line, words: Furniture) -> bool:
    """Whether a whole line is furniture by its own words, or most of its sentences are."""
    if _is_menu(line.text, words) or any(whole.fullmatch(line.text) for whole in (ADDRESS, NOTICE, TRAIL)):
        return True
    sentences = [(words.is_furniture(text), len(text)) for _, text in line.sentences() if re.search(r"\w", text)]
    known = sum(length for furniture, length in sentences if furniture)
    if len(line.words) <= LONGEST_LABEL and sentences and known == sum(length for _, length in sentences):
        return True
    return len(sentences) > 1 and known >= MOSTLY * sum(length for _, length in sentences)


def _is_menu(text: str, words: Furniture) -> bool:
    """Whether the line is a site's menu in one row ("Home | News | Sport")."""
    items = [item.strip().lower() for item in re.split(r"\s*[|•·»›>/]\s*", text) if item.strip()]
    return len(items) >= LEAST_MENU and sum(item in words.menu for item in items) >= len(items) / 2


def _parts(line: Line, words: Furniture) -> Iterator[Span]:
    """Furniture inside a line that holds news as well: a wire's slug before a headline, whole sentences, credits in
    brackets, links of posts."""
    slug = words.slug_length(line.text)
    found: list[Span] = [line.part(0, slug)] if slug else []
    sentences = list(line.sentences())
    if len(sentences) > 1:
        found += [span for span, sentence in sentences if words.is_furniture(sentence)]
    for pattern in (CREDIT, TWEET):
        found += [line.part(*match.span()) for match in pattern.finditer(line.text)]
    end = 0
    for span in sorted(found):
        if span.start >= end:
            yield span
            end = span.end


def _menus(lines: Sequence[Line], words: Furniture) -> Iterator[tuple[int, int]]:
    """Runs of entries of a site's menu, as half-open pairs of line numbers."""
    return _runs([" ".join(line.text.lower().split()) in words.menu for line in lines], LEAST_MENU)


def _playlists(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Runs of films with their lengths ("1:37 Bridge opens")."""
    return _runs([bool(PLAYLIST.match(line.text)) and len(line.words) <= LONGEST_LINK for line in lines], 2)


def _runs(wanted: Sequence[bool], least: int) -> Iterator[tuple[int, int]]:
    first = 0
    for number in range(len(wanted) + 1):
        if number < len(wanted) and wanted[number]:
            continue
        if number - first >= least:
            yield first, number
        first = number + 1


def _links(lines: Sequence[Line], furniture: Sequence[bool], words: Furniture) -> Iterator[tuple[int, int]]:
    """Runs of other articles' titles: below a heading over links, and below the article's end."""
    end = _end_of_article(lines, furniture)
    for number, line in enumerate(lines):
        if _is_heading(line, words) and number > 0:
            last = _end_of_links(lines, number + 1)
            if last > number + 1:
                yield number, last
    tail = lines[end:]
    if not tail or any(_is_news(line, is_furniture) for line, is_furniture in zip(tail, furniture[end:], strict=True)):
        return
    titles = [line for line, known in zip(tail, furniture[end:], strict=True) if not known]
    if any(AGE.search(line.text) for line in titles):  # a list of the dead and hurt, more likely
        return
    set_apart = furniture[end] or _is_heading(lines[end], words)
    if set_apart or (len(titles) > LEAST_RUN and all(is_title_case(line) for line in titles)):
        yield end, len(lines)


def _end_of_article(lines: Sequence[Line], furniture: Sequence[bool]) -> int:
    """The number of the line after the last one of running text."""
    news = [number for number, line in enumerate(lines) if line.is_prose() and not furniture[number]]
    return news[-1] + 1 if news else len(lines)


def _is_news(line: Line, furniture: bool) -> bool:
    return not furniture and (line.ends_as_sentence() or len(line.words) > LONGEST_LINK)


def _is_heading(line: Line, words: Furniture) -> bool:
    return len(line.words) <= LONGEST_HEADING and not line.ends_as_sentence() and words.is_section(line.text)


def _end_of_links(lines: Sequence[Line], number: int) -> int:
    """The number of the first line from ``number`` on that is no link's title."""
    first = number
    while number < len(lines):
        line = lines[number]
        if (line.ends_as_sentence() and not is_title_case(line)) or len(line.words) > LONGEST_LINK:
            return number
        if number > first and line.after_blank and not lines[number - 1].after_blank:
            return number
        number += 1
    return number


def is_title_case(line: Line) -> bool:
    """Whether the line is set like a headline: most of its longer words begin with a capital."""
    longer = [word for word in line.words[1:] if len(word) > 3]
    return len(line.words) >= 2 and sum(word[0].isupper() or word[0].isdigit() for word in longer) >= TITLE_CASE * len(
        longer
    )
