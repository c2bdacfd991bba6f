"""Several people who decide at once lose nothing."""

import shutil
from concurrent.futures import ThreadPoolExecutor

from crosswire.api import Ledger
from crosswire.ledger import OutdatedDecision

PEOPLE = ("anna", "ines", "orvel")
EACH = 4


def review(path, who):
    """Note, grade and correct in turn, each on what the others are at too; what was refused as outdated."""
    refused = 0
    with Ledger.open(path) as ledger:
        claims = [entry.claim.id for entry in ledger.claims(measure="killed")][:EACH]
        for number, claim in enumerate(claims):
            ledger.note(claim, f"{who} was here", who=who)
            seen = ledger.latest(claim)
            try:
                ledger.correct(claim, "side", f"side of {who} {number}", who=who, seen=seen)
            except OutdatedDecision:
                refused += 1
    return refused


def test_what_three_people_decide_at_once_is_all_kept_or_refused_aloud(demo_ledger, tmp_path):
    path = shutil.copy(demo_ledger, tmp_path / "demo.db")
    with ThreadPoolExecutor(len(PEOPLE)) as pool:
        refused = sum(pool.map(review, [path] * len(PEOPLE), PEOPLE))
    with Ledger.open(path) as ledger:
        kept = list(ledger.decisions())
        assert len(PEOPLE) * EACH == sum(one.kind == "note" for one in kept)
        corrections = sum(one.kind == "correct" for one in kept)
        assert (True, len(PEOPLE) * EACH) == (corrections > 0, corrections + refused)
        assert [] == list(ledger.verify())
        list(ledger.findings())
        assert (0, 0) == (len(ledger.cross().new), len(ledger.cross().gone))
