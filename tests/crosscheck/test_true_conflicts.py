"""Short reports that cannot all be true, read and cross-checked from their text: each conflict is found, as a smallest
set, with the field that decides and a reason."""

import pytest
from crosscheck.opposed import OPPOSED
from crosscheck.told import crossed, in_words, read


@pytest.mark.parametrize("case", OPPOSED.values(), ids=OPPOSED)
def test_what_cannot_all_be_true_is_found_as_a_smallest_set(parser, case):
    reports, claims = read(parser, case.reports)
    conflicts = [finding for finding in crossed(reports, claims).findings if finding.kind == "conflict"]
    assert [(case.field, case.claims)] == [(found.field, in_words(found, reports, claims)) for found in conflicts]
    assert [] == [words for words in case.why if words not in conflicts[0].why]


@pytest.mark.parametrize("case", OPPOSED.values(), ids=OPPOSED)
def test_no_two_claims_of_a_conflict_are_told_to_be_compatible_as_well(parser, case):
    reports, claims = read(parser, case.reports)
    findings = crossed(reports, claims).findings
    [conflict] = [set(finding.claims) for finding in findings if finding.kind == "conflict"]
    assert [] == [f.why for f in findings if f.kind == "compatible" and len(conflict & set(f.claims)) > 1]
