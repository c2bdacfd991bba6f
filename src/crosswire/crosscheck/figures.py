"""What the figures of one matter say of each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from crosswire.crosscheck.breakdowns import breakdown_findings
from crosswire.crosscheck.compared import compare_all
from crosswire.crosscheck.compatibles import compatible_findings
from crosswire.crosscheck.conflicts import conflict_findings
from crosswire.crosscheck.echoes import agreement_findings
from crosswire.crosscheck.origins import Leaning
from crosswire.crosscheck.revisions import revision_findings
from crosswire.crosscheck.sightings import Scene
from crosswire.lexicons import Lexicons
from crosswire.records import Finding


def figure_findings(
    scene: Scene, questions: Mapping[str, str], leaning: Leaning, lexicons: Lexicons
) -> Iterator[Finding]:
    """Every finding on the figures of one matter; what a revision explains is neither a conflict nor compatible,
    and what is in one conflict is not told to be compatible as well."""
    compared = compare_all(scene, questions, leaning, lexicons)
    yield from agreement_findings(compared)
    revised = list(revision_findings(compared))
    yield from (finding for finding, _ in revised)
    settled = {pair for _, pairs in revised for pair in pairs}
    conflicts = [*conflict_findings(compared, settled, lexicons), *breakdown_findings(compared, settled)]
    yield from conflicts
    opposed = {frozenset(pair) for finding in conflicts for pair in combinations(finding.claims, 2)}
    yield from compatible_findings(compared, settled, opposed, lexicons)
