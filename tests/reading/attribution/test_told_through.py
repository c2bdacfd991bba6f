"""Through whom one is told a thing, and who says each clause of a row."""

import pytest


@pytest.fixture(scope="module")
def sources(read):
    def of(text):
        return [(c.figure.best, [link.name for link in c.attribution]) for c in read(text) if c.figure is not None]

    return of


def test_what_one_is_told_through_is_a_source(sources):
    text = '"We were told through investigative reporting that Lund owes $600 million to banks," Holt said.'
    assert [(600_000_000, ["Holt", "investigative reporting"])] == sources(text)


def test_each_clause_of_a_row_is_said(sources):
    text = "Police say two people are dead, one person is badly hurt and three people are in serious condition."
    assert [(2, ["Police"]), (1, ["Police"]), (3, ["Police"])] == sources(text)


def test_a_number_word_in_a_name_counts_nothing(sources):
    assert [] == sources("The office works toward ending traffic deaths as part of Vision Zero.")


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "Veriline consulted the Osby Gazette, which keeps a ledger of wrecks, and found that 310 sailors drowned.",
            ["Veriline", "the Osby Gazette"],
        ),
        ("Veriline checked the Osby Bank and found that 310 clerks were missing.", ["Veriline"]),
    ],
)
def test_who_looks_a_thing_up_passes_it_on(read, text, chain):
    assert [chain] == [[link.name for link in c.attribution] for c in read(text) if c.figure]
