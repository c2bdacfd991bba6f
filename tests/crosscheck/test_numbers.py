"""Numbers against numbers: what looks opposed and is not, what was revised, and who is not one with whom."""

import pytest
from crosscheck.made import crossed, figure, found, march, report, statement
from crosscheck.scenes import ELLEN, HEADS, ORME, TERN

POLICE, HOSPITAL = "Marrowby police", "Kessel hospital"


def told(outlet, day, sentence, *figures, scene="shooting"):
    """A report with its figures; each is its quote, measure and number, and fields by name."""
    made = report(f"{outlet}.txt", HEADS[scene] + sentence, outlet=outlet, published=march(day))
    return made, [figure(made, quote, measure, number, **fields) for quote, measure, number, fields in figures]


def of(*told_reports):
    return [made for made, _ in told_reports], [claim for _, claims in told_reports for claim in claims]


def fig(quote, measure, number, **fields):
    return quote, measure, number, fields


def kinds(*told_reports):
    return sorted(finding.kind for finding in crossed(*of(*told_reports)).findings)


def test_each_two_numbers_that_look_opposed_have_a_finding_of_their_own():
    both = of(
        told(ELLEN, 4, "Seven people were hurt.", fig("Seven people were hurt", "injured", 7)),
        told(ORME, 4, "Three people are badly hurt.", fig("Three people are badly hurt", "injured", 3)),
        told(TERN, 4, "Five people came by ambulance.", fig("Five people came by ambulance", "injured", 5)),
    )
    compatible = found(*both, "compatible")
    assert [(3, 5), (3, 7), (5, 7)] == sorted((one.low, one.high) for one in compatible)
    assert any(one.why.endswith("Orme Daily tells with its 3 only of those badly hurt.") for one in compatible)


def test_a_growing_toll_is_told_with_its_days():
    [finding] = found(
        *of(
            told(ELLEN, 4, "The shots killed four people.", fig("killed four people", "killed", 4)),
            told(ORME, 6, "The shots killed six people.", fig("killed six people", "killed", 6)),
        ),
        "compatible",
    )
    assert (
        "4 people killed (Ellen Post, 2031-03-04) and 6 people killed (Orme Daily, 2031-03-06) can both be true: "
        "a count may grow as more is found."
    ) == finding.why


def test_counts_of_unlike_things_are_not_set_against_each_other():
    assert [] == kinds(
        told(ELLEN, 4, "Nine other men unloaded the trucks.", fig("Nine other men", "count", 9, counted="men")),
        told(ORME, 4, "Choirs sang for about 40 men.", fig("about 40 men", "count", 40, counted="men")),
    )


def test_a_count_with_the_attacker_and_one_without_are_told_as_such():
    [finding] = found(
        *of(
            told(ELLEN, 4, "The shots killed four people.", fig("killed four people", "killed", 4)),
            told(
                ORME,
                5,
                "The shots killed five people.\nThe gunman is dead, a guard said.",
                fig("killed five people", "killed", 5),
            ),
        ),
        "compatible",
    )
    assert "part" == finding.field
    assert finding.why.endswith("the attacker died too, whom the 5 may count and the 4 leave out.")


def test_an_unborn_child_may_be_in_one_count_alone():
    [finding] = found(
        *of(
            told(ELLEN, 4, "The shots killed four people.", fig("killed four people", "killed", 4)),
            told(
                ORME,
                5,
                "The shots killed five people, one of them unborn.",
                fig("killed five people", "killed", 5),
            ),
        ),
        "compatible",
    )
    assert finding.why.endswith("the 5 may count an unborn child, whom the 4 leave out.")


def test_one_origin_with_two_numbers_has_revised_its_own_though_outlets_repeat_both():
    case = of(
        told(
            ELLEN,
            5,
            "Seven people were hurt.\nSeven were hurt in all, police said.",
            fig("Seven people were hurt", "injured", 7),
            fig("Seven were hurt in all", "injured", 7, source=POLICE),
        ),
        told(
            ORME,
            7,
            "Six people were hurt.\nSix were hurt in all, police said.",
            fig("Six people were hurt", "injured", 6),
            fig("Six were hurt in all", "injured", 6, source=POLICE),
        ),
    )
    assert [] == found(*case, "conflict")
    assert [(6, 7)] == [(one.low, one.high) for one in found(*case, "revised")]


def test_what_a_sentence_opens_with_reaches_past_its_comma():
    made, claims = told(
        ELLEN,
        6,
        "The shots killed six people.\nIn first reports, the harbour police spoke of four people killed.",
        fig("killed six people", "killed", 6),
        fig("four people killed", "killed", 4),
    )
    other = told(ORME, 5, "The shots killed four people.", fig("killed four people", "killed", 4))
    assert [(4, 6)] == [(one.low, one.high) for one in found([made, other[0]], [*claims, *other[1]], "revised")]


def test_a_part_in_the_sentence_of_its_whole_was_not_replaced():
    made, claims = told(
        ELLEN,
        6,
        "The police later said that five guards were hurt, three at the gate and two in the yard.",
        fig("five guards were hurt", "injured", 5, counted="guards"),
        fig("three at the gate", "injured", 3, counted="guards"),
        fig("two in the yard", "injured", 2, counted="guards"),
    )
    assert [] == found([made], claims, "revised")


def test_a_member_of_a_sum_is_no_rival_of_a_whole():
    assert "conflict" not in kinds(
        told(ELLEN, 4, "The shots wounded four boys.", fig("wounded four boys", "injured", 4, counted="boys")),
        told(
            ORME,
            7,
            "The shots wounded two boys and two pupils, police said.",
            fig("wounded two boys", "injured", 2, counted="boys", source=POLICE),
            fig("two pupils", "injured", 2, counted="pupils", source=POLICE),
        ),
    )


def test_who_is_only_implied_is_added_up_too():
    [finding] = found(
        *of(
            told(ELLEN, 4, "Three people were wounded.", fig("Three people were wounded", "injured", 3)),
            told(
                ORME,
                4,
                "The shots wounded four men and a boy.",
                fig("wounded four men", "injured", 4, counted="men"),
                fig("wounded four men and a boy", "injured", 1, counted="boy", implied=True),
            ),
            told(TERN, 5, "Six people were wounded.", fig("Six people were wounded", "injured", 6)),
        ),
        "compatible",
    )
    assert (3, 6) == (finding.low, finding.high)


def test_the_worst_hurt_of_six_are_not_six_badly_hurt():
    [finding] = found(
        *of(
            told(ELLEN, 4, "The most badly hurt of six people woke.", fig("six people", "injured", 6)),
            told(ORME, 5, "Seven people were hurt.", fig("Seven people were hurt", "injured", 7)),
        ),
        "compatible",
    )
    assert "time" == finding.field


def test_the_dead_of_separate_shootings_are_not_those_of_one():
    assert [] == kinds(
        told(ELLEN, 4, "The shots killed one man.", fig("killed one man", "killed", 1, counted="man")),
        told(
            ORME,
            4,
            "Two men were killed in separate incidents.",
            fig("Two men were killed", "killed", 2, counted="men"),
        ),
    )


@pytest.mark.parametrize(("source", "kind"), [("mayor of Marrowby", "conflict"), (POLICE, "revised")])
def test_one_whole_made_up_in_two_ways_cannot_be_both(source, kind):
    case = of(
        told(
            ELLEN,
            4,
            "Three men and two women were hurt.",
            fig("Three men", "injured", 3, counted="men", source=POLICE),
            fig("two women were hurt", "injured", 2, counted="women", source=POLICE),
        ),
        told(
            ORME,
            5,
            "Four men and one woman were hurt.",
            fig("Four men", "injured", 4, counted="men", source=source),
            fig("one woman were hurt", "injured", 1, counted="woman", source=source),
        ),
    )
    [finding] = found(*case, kind)
    assert 2 == len(finding.claims)
    assert "3 men injured and 2 women injured" in finding.why or "1 woman injured" in finding.why


def test_the_smaller_of_two_numbers_that_one_report_has_is_no_rival_of_the_larger():
    assert "conflict" not in kinds(
        told(ELLEN, 4, "The shots wounded four boys.", fig("wounded four boys", "injured", 4, counted="boys")),
        told(
            ORME,
            7,
            "Four people were wounded; the shots wounded two boys.",
            fig("Four people were wounded", "injured", 4),
            fig("wounded two boys", "injured", 2, counted="boys"),
        ),
    )


def test_the_hurt_before_one_died_are_no_conflict_where_another_report_counts_the_dead():
    assert "conflict" not in kinds(
        told(ELLEN, 4, "Six people were hurt.", fig("Six people were hurt", "injured", 6)),
        told(ORME, 7, "Five people were hurt.", fig("Five people were hurt", "injured", 5)),
        told(TERN, 7, "The shots killed one person.", fig("killed one person", "killed", 1)),
    )


@pytest.mark.parametrize("limited", ["Three people came to the hospital by car", "The hospital took three patients"])
def test_how_or_where_the_hurt_came_does_not_part_two_counts_of_them(limited):
    pairs = of(
        told(ELLEN, 4, f"{limited}.", fig(limited, "injured", 3, source=HOSPITAL)),
        told(ORME, 4, "Three people were hurt.", fig("Three people were hurt", "injured", 3, source=POLICE)),
    )
    assert [3] == [one.low for one in found(*pairs, "corroborated")]


def test_one_or_more_hedges_and_parts_nothing():
    fields = {"counted": "gunmen", "qualifier": "at_least"}
    [finding] = found(
        *of(
            told(ELLEN, 4, "Police look for one or more gunmen.", fig("one or more gunmen", "count", 1, **fields)),
            told(ORME, 4, "Police look for at least two gunmen.", fig("at least two gunmen", "count", 2, **fields)),
        ),
        "compatible",
    )
    assert "hedge" == finding.field


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (("A 31-year-old man", "man"), ("A 31-year-old man", "man"), ["echo"]),
        (("A 31-year-old man", "man"), ("A 31-year-old woman", "woman"), []),
        (("Three badly hurt guards", "guards"), ("Three lightly hurt guards", "guards"), []),
    ],
)
def test_people_whom_sex_or_degree_tells_apart_are_not_one(one, other, kind):
    number = 1 if "31" in one[0] else 3
    pairs = of(
        told(
            ELLEN,
            4,
            f"{one[0]} was carried from the stalls, police said.",
            fig(one[0], "injured", number, counted=one[1], source=POLICE),
        ),
        told(
            ORME,
            4,
            f"{other[0]} was carried from the stalls, police said.",
            fig(other[0], "injured", number, counted=other[1], source=POLICE),
        ),
    )
    assert kind == [finding.kind for finding in crossed(*pairs).findings]


def test_two_ages_of_one_report_are_two_people_and_an_unnamed_one_joins_them_not():
    case = of(
        told(
            ELLEN,
            4,
            "A 30-year-old man was hurt, police said.\nA 31-year-old man was hurt, police said.",
            fig("A 30-year-old man", "injured", 1, counted="man", source=POLICE),
            fig("A 31-year-old man", "injured", 1, counted="man", source=POLICE),
        ),
        told(
            ORME,
            4,
            "A 31-year-old man was hurt, police said.",
            fig("A 31-year-old man", "injured", 1, counted="man", source=POLICE),
        ),
    )
    [echo] = found(*case, "echo")
    assert 2 == len(echo.claims)


def test_two_reports_that_are_one_text_have_one_echo():
    lines = (
        "The shots killed six people.\nThe market of Marrowby stays closed until the feast of the lanterns.\n"
        "Nine people were hurt, and the mayor asked for blood.\nBuses will not stop at Cooper Lane this week.\n"
    )
    made = [report(f"{name}.txt", HEADS["shooting"] + lines, outlet=name, published=march(4)) for name in (ELLEN, ORME)]
    claims = [
        claim
        for one in made
        for claim in (
            figure(one, "killed six people", "killed", 6, source=POLICE),
            figure(one, "Nine people were hurt", "injured", 9),
            statement(one, "The market of Marrowby stays closed until the feast of the lanterns", POLICE),
        )
    ]
    [echo] = crossed(made, claims).findings
    assert ("echo", "text", {claim.id for claim in claims}) == (echo.kind, echo.field, set(echo.claims))
    assert "2 reports (Ellen Post and Orme Daily) are one text, so that 2 numbers and 1 statement have one origin." in (
        echo.why
    )


def test_who_cites_only_officials_is_not_told_to_name_nobody():
    sentence = "Six people died at the stalls of the Larkspur Market."
    case = of(
        told(ELLEN, 4, sentence, fig("Six people died", "killed", 6, source=POLICE)),
        told(ORME, 4, "Officials said so. " + sentence, fig("Six people died", "killed", 6, source="officials")),
    )
    [echo] = found(*case, "echo")
    assert "Orme Daily cites “officials”, who cannot be told" in echo.why


def test_a_toll_out_of_those_sent_is_a_whole_beside_the_count_of_one_week():
    first, sent = told(
        TERN, 4, "They sent 9,000 soldiers, of whom 2,400 have been killed or hurt.",
        fig("sent 9,000 soldiers", "deployed", 9000, counted="soldiers"), scene="war",
    )  # fmt: skip
    out_of = figure(
        first, "2,400 have been killed or hurt", "killed_or_injured", 2400, counted="soldiers", scope="cumulative",
        part_of=sent[0],
    )  # fmt: skip
    second, week = told(
        ORME, 4, "About 700 were killed or hurt in a week.",
        fig("700 were killed or hurt in a week", "killed_or_injured", 700, scope="period", period_days=7), scene="war",
    )  # fmt: skip
    [finding] = found([first, second], [*sent, out_of, *week], "compatible")
    assert ("scope", 700, 2400) == (finding.field, finding.low, finding.high)
    assert finding.why.endswith("the 700 of Orme Daily are of 7 days, the other of all the time.")
