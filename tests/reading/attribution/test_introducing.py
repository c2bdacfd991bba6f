"""A line that only introduces a quotation below it, over the shipped network."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def sources(parser):
    def sources_of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        claims = [c for c in read_claims(report, parser.parse(report), load()) if c.figure]
        return [(c.figure.best, [link.name for link in c.attribution]) for c in claims]

    return sources_of


def test_the_whole_paragraph_quoted_is_the_source_s(sources):
    text = """The Harbour Times reports:

"Forty people were hurt in the blast. Two of them later died in hospital."

Nine people are still missing."""
    times = ["The Harbour Times"]
    assert [(40, times), (2, times), (9, [])] == sources(text)


def test_so_are_the_paragraphs_up_to_the_closing_mark(sources):
    text = """The Kestria Gazette reported on Monday:

“The mill burned for hours. Two men were killed.

“Four more were hurt when the roof fell.

“Nine homes were destroyed.”

A crowd of 300 people came to see it."""
    gazette = ["The Kestria Gazette"]
    assert [(2, gazette), (4, gazette), (9, gazette), (300, [])] == sources(text)


@pytest.mark.parametrize("line", ["According to the Orla Post:", "As the Orla Post notes,"])
def test_other_words_introduce_too(sources, line):
    quoted = sources(f"{line}\n\n“Two men died in the fire. Nine were hurt.”")
    assert [2, 9] == [number for number, _ in quoted]
    assert all("Orla Post" in chain[0] for _, chain in quoted)


def test_a_line_without_a_speaker_introduces_nobody_s_words(sources):
    assert [(9, [])] == sources("The fire in brief:\n\n“Nine men died.”")


def test_who_is_told_is_no_source(sources):
    assert [(9, [])] == sources("Police received a report that nine women had been stabbed.")
