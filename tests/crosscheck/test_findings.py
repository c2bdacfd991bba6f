"""What agreement, revision, drift and rival sources look like to a reader."""

import pytest
from crosscheck.made import crossed, figure, found, march, report
from crosscheck.scenes import ELLEN, HEADS, ORME


def told(scene, day, sentence, outlet, quote, measure, number, **fields):
    made = report(f"{outlet}.txt", HEADS[scene] + sentence, outlet=outlet, published=march(day))
    return made, figure(made, quote, measure, number, **fields)


def of(*pairs):
    return [made for made, _ in pairs], [claim for _, claim in pairs]


def test_two_origins_that_share_no_party_corroborate_each_other():
    pairs = of(
        told(
            "crash",
            4,
            "The coroner said six people died.",
            ELLEN,
            "six people died",
            "killed",
            6,
            source="coroner of Port Ellen",
        ),
        told(
            "crash",
            5,
            "Six people died, the hospital said.",
            ORME,
            "Six people died",
            "killed",
            6,
            source="Port Ellen hospital",
        ),
    )
    [finding] = found(*pairs, "corroborated")
    assert (2, 6, 6) == (finding.reports, finding.low, finding.high)
    assert (
        finding.why == "Port Ellen hospital and coroner of Port Ellen, which share no party, each have 6 people killed."
    )


@pytest.mark.parametrize(("age", "kinds"), [("6-year-old", ["corroborated"]), ("six-month-old", [])])
def test_two_people_of_two_ages_are_not_one(age, kinds):
    boy, child = "A 7-year-old boy died in the crash", f"A {age} boy died in the crash"
    pairs = of(
        told(
            "crash",
            4,
            f"{boy}, the coroner said.",
            ELLEN,
            boy,
            "killed",
            1,
            counted="boy",
            source="coroner of Port Ellen",
        ),
        told(
            "crash",
            5,
            f"{child}, the hospital said.",
            ORME,
            child,
            "killed",
            1,
            counted="boy",
            source="Port Ellen hospital",
        ),
    )
    assert kinds == [finding.kind for finding in crossed(*pairs).findings]


def test_one_origin_in_two_reports_is_an_echo_that_names_the_silent_one():
    sentence = "Six people died when the ferry hit the pier."
    pairs = of(
        told("crash", 4, sentence, ELLEN, "Six people died", "killed", 6, source="coroner of Port Ellen"),
        told("crash", 5, sentence, ORME, "Six people died", "killed", 6),
    )
    [finding] = found(*pairs, "echo")
    assert "all that can be told from coroner of Port Ellen; Orme Daily names no source" in finding.why


def test_small_numbers_of_anyone_corroborate_nothing():
    pairs = of(
        told(
            "crash", 4, "Two people were seen on deck.", ELLEN, "Two people", "injured", 2, source="Port Ellen hospital"
        ),
        told("crash", 5, "Two people were hurt.", ORME, "Two people", "injured", 2, source="Marrowby police"),
    )
    assert [] == found(*pairs, "corroborated")


def test_one_origin_with_a_shrinking_toll_has_revised_it():
    pairs = of(
        told(
            "crash",
            4,
            "Nine people died, the coroner said.",
            ELLEN,
            "Nine people died",
            "killed",
            9,
            source="coroner of Port Ellen",
        ),
        told(
            "crash",
            6,
            "Seven people died, the coroner said.",
            ORME,
            "Seven people died",
            "killed",
            7,
            source="coroner of Port Ellen",
        ),
    )
    kinds = {finding.kind for finding in crossed(*pairs).findings}
    assert {"revised"} == kinds - {"compatible"}


def test_one_report_that_sets_two_sources_against_each_other_is_a_conflict():
    text = HEADS["crash"] + "Port Ellen police said nine people died, but the Marrowby hospital counted 12 people dead."
    made = report("a.txt", text, outlet=ELLEN, published=march(4))
    claims = [
        figure(made, "nine people died", "killed", 9, source="Port Ellen police"),
        figure(made, "12 people dead", "killed", 12, source="Marrowby hospital"),
    ]
    assert [{claim.id for claim in claims}] == [set(f.claims) for f in found([made], claims, "conflict")]


def test_a_copy_that_drops_the_hedge_has_drifted():
    sentence = "The collision of the ferry with the pier injured {} people on the lower deck."
    text = HEADS["crash"] + sentence
    early = report("a.txt", text.format("about 30"), outlet=ELLEN, published=march(4))
    late = report("b.txt", text.format("30"), outlet=ORME, published=march(5))
    claims = [
        figure(early, "injured about 30 people", "injured", 30, qualifier="about"),
        figure(late, "injured 30 people", "injured", 30),
    ]
    [finding] = found([early, late], claims, "drift")
    assert ("hedge", {claim.id for claim in claims}) == (finding.field, set(finding.claims))
    assert "drops the hedge of “about 30”" in finding.why


def test_what_looks_opposed_is_explained_by_its_field():
    pairs = of(
        told(
            "war",
            4,
            "Over 3,000 people were killed or injured.",
            ELLEN,
            "3,000 people were killed or injured",
            "killed_or_injured",
            3000,
            qualifier="more_than",
        ),
        told(
            "war",
            5,
            "The fighting killed about 600 people.",
            ORME,
            "killed about 600 people",
            "killed",
            600,
            qualifier="about",
        ),
    )
    [finding] = found(*pairs, "compatible")
    assert "measure" == finding.field
    assert finding.why.endswith(
        "can both be true: the more than 3,000 may have the injured among them, whom the killed leave out."
    )


def test_the_same_findings_have_the_same_ids_each_time():
    pairs = of(
        told("crash", 4, "The collision killed six people.", ELLEN, "killed six people", "killed", 6),
        told("crash", 5, "The collision killed six people.", ORME, "killed six people", "killed", 6),
    )
    assert [f.id for f in crossed(*pairs).findings] == [f.id for f in crossed(*pairs).findings]
