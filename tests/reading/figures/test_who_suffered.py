"""Whom harm befell, and how grave it was, where other people, hopes and idioms stand around it."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    def read(text):
        report = Report(report_id(text, None, None), "report.txt", text, "", None, None)
        found = [claim.figure for claim in read_claims(report, parser.parse(report), load()) if claim.figure]
        return [(figure.measure, figure.low) for figure in found if figure.measure != "count"]

    return read


@pytest.mark.parametrize(
    "text",
    [
        "A clerk whose eldest son was shot lives across the road.",
        "Walter Perle, a school friend of the dead woman, wept.",
        "Guards say they have no more suspects in death of Karl Natt.",
        "Not one of her four remaining rivals hit her for it.",
        "The tenant drew a pistol and then both shot at each other.",
        "A second raider is believed to have shot Karl Natt.",
        "Orrin barely missed killing a one-year-old boy asleep in a cot.",
        "A porter was nearly killed in the raid.",
        "Nobody deserves to die like this.",
        "I never want to see nobody shot here.",
        "A family was killed in the fire.",
        "The driver hit a police unit by the weir.",
        "A brigade was struck by rockets.",
        "“It is a shame that a child should be killed for a bicycle,” Orvan said.",
        "What mother wants to lose a son?",
        "All but one clerk in the barn was shot in the head.",
    ],
)
def test_those_beside_harm_are_no_figure(figures, text):
    assert [] == figures(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deputies asked about the death of a 22-year-old porter hit by a truck.", [("killed", 1)]),
        ("Vole was held over the killing of a baker who was shot in the head.", [("killed", 1)]),
        ("A row over a bridge ends in two deaths among the nine shot.", [("killed", 2), ("killed_or_injured", 9)]),
        (
            "Eight sailors were hit, one of whom has since expired at the clinic hospital.",
            [("killed_or_injured", 8), ("killed", 1)],
        ),
        ("Orr was charged on Friday in the fatal shooting of a girl shot at a fair.", [("killed", 1)]),
        ("Deputies want answers after a clerk was found shot to death.", [("killed", 1)]),
        ("A boy shot in the head near a Larch school died Friday, deputies said.", [("killed", 1)]),
        ("He killed two, wounded 3 others and fled.", [("killed", 2), ("injured", 3)]),
        ("Larch had 61 homicides to its 204,300 residents.", [("killed", 61)]),
        ("Two died. Deputies asked who shot the other four survivors.", [("killed", 2), ("injured", 4)]),
        ("Orr killed 14 clerks. A sect said the two were its followers.", [("killed", 14)]),
        ("Of the people who were shot, three died.", [("killed", 3)]),
        (
            "The blaze at the mill left two weavers dead and three others in the hospital.",
            [("killed", 2), ("injured", 3)],
        ),
        ("Three died and one — an elderly nurse — has been moved to a ward.", [("killed", 3)]),
        ("The inquiry found 500 nurses have died, an average of three dozen annually.", [("killed", 500)]),
        ("Two died. Deputies sought the raiders - one of whom used a rifle, he said.", [("killed", 2)]),
        ("Nine people were there during the shooting — three guests and six clerks.", []),
        (
            "Lund shot her two sons, then turned the gun on a nurse, who died.",
            [("killed_or_injured", 2), ("killed", 1)],
        ),
        ("Two guards were shot. Imran Vole faces a count of assault with a deadly weapon.", [("injured", 2)]),
        ("Medics met a shooting victim. A homicide victim was named.", [("killed_or_injured", 1), ("killed", 1)]),
    ],
)
def test_what_befell_them_is_told_apart(figures, text, expected):
    assert expected == figures(text)
