"""One agency story in forty reprints and paraphrases, read from their text, and a hospital's own statement: two
origins, with the reason for every report; a rewrite with a source of its own makes three."""

import pytest
from crosscheck.told import crossed, read

STORY = (
    "A tanker full of ammonia overturned at the Larkspur junction near Marrowby before dawn on Monday.",
    "The leak killed 14 people in the Larkspur quarter, Reuters reported.",
    "Firefighters from Tern Island closed the Larkspur junction and the railway to Port Ellen.",
    "Residents of Cooper Lane were told to keep their windows shut until the evening.",
    "The driver of the tanker, Ivo Sand of Port Ellen, was taken to the Sallow Bridge clinic.",
    "It was the third accident at the Larkspur junction since the new road to Marrowby was opened.",
)
RETOLD = (
    "Before dawn on Monday a tanker full of ammonia turned over at the Larkspur junction near Marrowby.",
    "In the Larkspur quarter the leak killed 14 people, according to Reuters.",
    "The Larkspur junction and the railway to Port Ellen were closed by firefighters from Tern Island.",
    "Those who live on Cooper Lane were told to keep windows shut until evening.",
    "Ivo Sand of Port Ellen, who drove the tanker, was taken to the Sallow Bridge clinic.",
    "Since the new road to Marrowby opened, it was the third accident at the Larkspur junction.",
)
STRIPPED = {", Reuters reported": "", ", according to Reuters": ""}
COPIES = 40


def reprint(number):
    """Every fourth one in other words, every second one without the credit, every third one cut, every fifth one with
    a paragraph of its own."""
    lines = list(RETOLD if number % 4 == 3 else STORY)
    if number % 2:
        for credit, nothing in STRIPPED.items():
            lines[1] = lines[1].replace(credit, nothing)
    if number % 8 == 7:
        lines[1] = RETOLD[1]  # some paraphrases keep the credit
    if number % 3 == 0:
        lines = lines[:4]
    if number % 5 == 0:
        lines.append(f"Our editor saw the tanker being lifted an hour later. This is page {number} of the paper.")
    return f"Gazette {number}", 3, "\n".join(lines)


HOSPITAL = """\
The Sallow Bridge hospital in Marrowby gives notice of the dead of the Larkspur junction.
After the leak at the Larkspur junction near Marrowby on Monday, 14 people died, the Sallow Bridge hospital said. \
Relatives from Port Ellen and Cooper Lane may call its switchboard."""
REWRITE = """\
A tanker full of ammonia overturned at the Larkspur junction near Marrowby before dawn on Monday.
The leak killed 14 people in the Larkspur quarter, coroner Anna Lind told Marrow Weekly.
Firefighters from Tern Island closed the Larkspur junction and the railway to Port Ellen."""


@pytest.fixture(scope="module")
def copies(parser):
    return read(parser, [reprint(number) for number in range(COPIES)])


@pytest.fixture(scope="module")
def others(parser):
    return read(parser, [("Sallow Bridge hospital", 3, HOSPITAL), ("Marrow Weekly", 4, REWRITE)])


def on_the_dead(reports, claims):
    """The findings on the 14 dead or on the text that tells of them, compatible ones and drift left out, and what leans
    on what."""
    check = crossed(reports, claims)
    kinds = ("conflict", "corroborated", "echo")
    return [f for f in check.findings if f.kind in kinds and f.field in ("number", "text")], check.collapses


def test_forty_copies_are_one_origin(copies):
    [found], _ = on_the_dead(*copies)
    assert ("echo", COPIES, ("Reuters",)) == (found.kind, found.reports, found.origins)


def test_a_statement_of_one_s_own_beside_them_makes_two(copies, others):
    reports, claims = [*copies[0], others[0][0]], [*copies[1], *others[1]]
    [found], _ = on_the_dead(reports, [claim for claim in claims if claim.report != others[0][1].id])
    assert ("corroborated", COPIES + 1, ("Reuters", "Sallow Bridge hospital in Marrowby")) == (
        found.kind, found.reports, found.origins,
    )  # fmt: skip


def test_a_rewrite_with_a_source_of_its_own_makes_three(copies, others):
    [found], _ = on_the_dead([*copies[0], *others[0]], [*copies[1], *others[1]])
    assert ("corroborated", ("Anna Lind", "Reuters", "Sallow Bridge hospital in Marrowby")) == (
        found.kind,
        found.origins,
    )


def test_every_copy_but_the_first_has_its_reason_and_the_hospital_has_none(copies, others):
    _, collapses = on_the_dead([*copies[0], others[0][0]], copies[1])
    reasons = {collapse.copy: collapse.reason for collapse in collapses}
    assert COPIES - 1 == len(reasons)
    assert others[0][0].id not in reasons
    assert 1 == len({collapse.original for collapse in collapses})
    retold = [reasons[one.id] for one in copies[0] if one.id in reasons and one.text.startswith(RETOLD[0])]
    assert COPIES // 4 == len(retold)
    assert all("sentences" in reason or "runs of words" in reason for reason in retold)
