"""The scorer on the worked examples of the papers that define its measures."""

from collections import Counter

import pytest

from crosswire.evaluation.coreference import conll, f1_by, tallies


def counted(key: str, response: str) -> Counter[str]:
    """Both partitions are written as clusters of one-letter mentions."""
    found = tallies(key.split(), response.split(), str)
    return sum(found.values(), Counter())


def share(counts: Counter[str], name: str) -> float:
    return counts[name] / counts[f"{name} of"]


BAGGA_KEY = "12345 67 89ABC"
"""Bagga and Baldwin (1998), figure 1; its two responses follow, figures 2 and 3."""
JOINED_SMALL = "12345 6789ABC"
JOINED_LARGE = "1234589ABC 67"
LUO_CHAINS = ("12345 67 89ABC", "123456789ABC")


@pytest.mark.parametrize("response", [JOINED_SMALL, JOINED_LARGE])
def test_muc_holds_two_wrong_joins_for_equally_bad(response: str) -> None:
    counts = counted(BAGGA_KEY, response)
    assert (share(counts, "MUC precision"), share(counts, "MUC recall")) == (pytest.approx(0.9), 1.0)


@pytest.mark.parametrize(("response", "precision"), [(JOINED_SMALL, 16 / 21), (JOINED_LARGE, 7 / 12)])
def test_b_cubed_minds_the_larger_wrong_join_more(response: str, precision: float) -> None:
    counts = counted(BAGGA_KEY, response)
    assert (share(counts, "B³ precision"), share(counts, "B³ recall")) == (pytest.approx(precision), 1.0)


@pytest.mark.parametrize(
    ("response", "f1"),
    [(JOINED_SMALL, 0.733), (JOINED_LARGE, 0.667), ("123456789ABC", 0.294)],
)
def test_ceaf_e_is_as_luo_gives_it(response: str, f1: float) -> None:
    """Luo (2005), table 1: system responses (a), (b) and (c) under φ4."""
    assert f1_by("CEAF-e", counted(BAGGA_KEY, response)) == pytest.approx(f1, abs=5e-4)


def test_every_mention_by_itself_links_nothing() -> None:
    """Luo (2005), table 1, response (d): MUC finds nothing, B³ a quarter, CEAF-e little."""
    counts = counted(BAGGA_KEY, " ".join("123456789ABC"))
    assert share(counts, "MUC recall") == 0.0
    assert share(counts, "B³ recall") == pytest.approx(0.25)
    assert f1_by("CEAF-e", counts) == pytest.approx(0.178, abs=5e-4)


def test_mentions_that_one_side_lacks_are_neither_added_nor_taken_away() -> None:
    """Pradhan and others (2014), section 4: key {a b c} {d e f g}; response {a b} {c d} {f g h i}."""
    counts = counted("abc defg", "ab cd fghi")
    assert (share(counts, "MUC recall"), share(counts, "MUC precision")) == (pytest.approx(2 / 5), pytest.approx(2 / 5))
    assert share(counts, "B³ recall") == pytest.approx((1 / 3 * (2 * 2 + 1) + 1 / 4 * (1 + 2 * 2)) / 7)
    assert share(counts, "B³ precision") == pytest.approx((1 / 2 * (4 + 1 + 1) + 1 / 4 * 4) / 8)
    assert share(counts, "CEAF-e recall") == pytest.approx(0.65)
    assert share(counts, "CEAF-e precision") == pytest.approx(1.3 / 3)


def test_the_same_partition_scores_one_and_its_order_matters_not() -> None:
    assert conll(counted("abc de f", "f ed cab")) == 1.0


def test_what_a_unit_adds_is_what_its_own_mentions_and_clusters_add() -> None:
    found = tallies(["ab", "c"], ["a", "bc"], lambda mention: "first" if mention == "a" else "second")
    assert found["first"]["B³ recall of"] == 1
    assert found["second"]["B³ recall of"] == 2
