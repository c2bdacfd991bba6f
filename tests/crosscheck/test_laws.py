"""Laws of cross-checking: order does not matter, growth never conflicts, and what is unrelated changes nothing."""

import random

from crosscheck.made import crossed, figure, march, report
from crosscheck.scenes import HEADS
from hypothesis import given, settings
from hypothesis import strategies as st

OUTLETS = ("Ellen Post", "Orme Daily", "Tern Voice", "Marrow Weekly", "Fenwick Star")
SOURCES = (None, "mayor of Port Ellen", "Kessel hospital", "officials", "Anna Lind")
TOLD = st.lists(
    st.tuples(
        st.integers(3, 9), st.integers(1, 400), st.sampled_from(["exact", "at_least", "about", "at_most"]),
        st.sampled_from(SOURCES), st.sampled_from(["killed", "injured", "killed_or_injured"]),
    ),
    min_size=2,
    max_size=5,
)  # fmt: skip


def matter(rows, scene="quake"):
    words = {"killed": "killed", "injured": "injured", "killed_or_injured": "killed or injured"}
    reports, claims = [], []
    for outlet, (day, number, qualifier, source, measure) in zip(OUTLETS, rows, strict=False):
        sentence = f"By the count of {outlet}, {number} people were {words[measure]}."
        made = report(f"{outlet}.txt", HEADS[scene] + sentence, outlet=outlet, published=march(day))
        reports.append(made)
        claims.append(
            figure(made, f"{number} people were {words[measure]}", measure, number, qualifier=qualifier, source=source)
        )
    return reports, claims


@settings(max_examples=30, deadline=None)
@given(TOLD, st.randoms(use_true_random=False))
def test_the_order_of_reports_and_claims_does_not_matter(rows, shuffler):
    reports, claims = matter(rows)
    mixed_reports, mixed_claims = reports[:], claims[:]
    shuffler.shuffle(mixed_reports)
    shuffler.shuffle(mixed_claims)
    assert crossed(reports, claims) == crossed(mixed_reports, mixed_claims)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 3000), min_size=2, max_size=5, unique=True))
def test_a_toll_that_grows_from_day_to_day_never_conflicts(numbers):
    rows = [(3 + day, number, "exact", None, "killed") for day, number in enumerate(sorted(numbers))]
    assert [] == [finding for finding in crossed(*matter(rows)).findings if finding.kind == "conflict"]


@settings(max_examples=30, deadline=None)
@given(TOLD)
def test_an_unrelated_report_changes_no_finding(rows):
    reports, claims = matter(rows)
    text = "The glassblowers of Sundholm showed new lamps at the Norrey fair, where 12 people were injured in a crush."
    other = report("lamps.txt", text, outlet="Sundholm Courier", published=march(5))
    more = figure(other, "12 people were injured", "injured", 12)
    assert crossed(reports, claims).findings == crossed([*reports, other], [*claims, more]).findings


@settings(max_examples=30, deadline=None)
@given(TOLD)
def test_every_claim_has_its_matter_and_every_figure_its_question(rows):
    reports, claims = matter(rows)
    check = crossed(reports, claims)
    assert {claim.id for claim in claims} == set(check.matters) == set(check.questions)


def test_each_thing_is_told_once():
    shuffler = random.Random(7)
    rows = [(shuffler.randint(3, 9), shuffler.randint(1, 40), "exact", source, "killed") for source in SOURCES]
    findings = crossed(*matter(rows)).findings
    assert len(findings) == len({(finding.kind, finding.field, finding.claims) for finding in findings})
