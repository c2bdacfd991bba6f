"""A law of conflicts, over whole reports with their claims: a conflict's claims cannot all be true, and any one fewer
can."""

from crosscheck.made import crossed
from crosscheck.test_laws import TOLD, matter
from hypothesis import given, settings


def conflicts(reports, claims):
    return [set(found.claims) for found in crossed(reports, claims).findings if found.kind == "conflict"]


@settings(max_examples=40, deadline=None)
@given(TOLD)
def test_the_claims_of_a_conflict_conflict_by_themselves(rows):
    reports, claims = matter(rows)
    for found in conflicts(reports, claims):
        assert found in conflicts(reports, [claim for claim in claims if claim.id in found])


@settings(max_examples=40, deadline=None)
@given(TOLD)
def test_a_conflict_less_any_one_of_its_claims_is_none(rows):
    reports, claims = matter(rows)
    for found in conflicts(reports, claims):
        for left in found:
            assert [] == conflicts(reports, [claim for claim in claims if claim.id in found - {left}])


def test_the_laws_are_not_empty():
    rows = [(3, 40, "exact", None, "killed"), (5, 12, "exact", "Anna Lind", "killed")]
    assert 1 == len(conflicts(*matter(rows)))
