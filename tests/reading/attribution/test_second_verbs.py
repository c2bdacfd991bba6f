"""A speaker who goes on to a second verb, which the tree puts inside what the first one says."""

import pytest


@pytest.mark.parametrize(
    "text, source, said",
    [
        (
            (
                "Some of the union's advisers say the yard has missed its one chance and warn that counting on winter "
                "orders to save it is no plan."
            ),
            "Some of the union's advisers",
            ["the yard has missed its one chance", "counting on winter orders to save it is no plan"],
        ),
        (
            (
                "The minister told a rally in Dorn that the mill would cost nine villages their water, and called its "
                'owner "the greediest man on the river."'
            ),
            "The minister",
            ["the mill would cost nine villages their water", 'its owner "the greediest man on the river'],
        ),
        (
            (
                "A panel of the harbour board found that the tug's owners had forged two licences in 2019, and also "
                "accused the pilots of hiding a third."
            ),
            "A panel of the harbour board",
            ["the tug's owners had forged two licences in 2019", "the pilots of hiding a third"],
        ),
    ],
)
def test_what_is_said_with_the_next_verb_is_no_part_of_what_is_said_before(read, text, source, said):
    told = [c for c in read(text) if c.kind == "statement"]
    assert [([source], words) for words in said] == [([n.name for n in c.attribution], c.evidence.quote) for c in told]
