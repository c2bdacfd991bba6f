"""Reports read and cross-checked by processes that are killed at random moments."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crosswire.api.verifying import verify
from crosswire.demo import MANIFEST, reports
from crosswire.ledger import Readers, View, open_file, open_ledger

CORPORA = os.environ.get("CROSSWIRE_CORPORA")
KILLS = 50
SEED = 20
needs_fork = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="the killed processes are forks of one that is ready to read"
)


def held(path):
    """All that a ledger says: its reports, claims, findings, who is who, and what could not be read."""
    readers = Readers(open_file(path))
    view = readers.view
    return {
        "reports": sorted(view.reports(), key=lambda report: report.id),
        "claims": sorted(view.claims(include_rejected=True), key=lambda entry: entry.claim.id),
        "findings": sorted(view.findings(), key=lambda finding: finding.id),
        "identities": sorted(readers.glance.identities(), key=str),
        "collapses": sorted(view.collapses(), key=str),
        "problems": view.problems(),
    }


def fifty_kills_change_nothing(folder, inputs, manifest=""):
    script = Path(__file__).with_name("killed_reading.py")
    command = [sys.executable, str(script), str(folder), str(KILLS), str(SEED), str(manifest), *map(str, inputs)]
    told = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
    peace = held(folder / "peace.db")
    assert peace["findings"]
    assert KILLS == told["kills"]
    assert any(0 < reports < len(peace["reports"]) for reports in told["left"])
    for path in map(Path, told["ledgers"]):
        assert peace == held(path)
        assert [] == list(verify(View(open_ledger(path), path)))


@needs_fork
def test_fifty_kills_at_random_moments_lose_nothing_and_change_nothing(tmp_path):
    fifty_kills_change_nothing(tmp_path, reports(), MANIFEST)


@needs_fork
@pytest.mark.skipif(not CORPORA, reason="CROSSWIRE_CORPORA names no folder of corpora, and quakes is not bundled")
def test_fifty_kills_over_twelve_reports_that_nobody_here_wrote_change_nothing(tmp_path):
    fifty_kills_change_nothing(tmp_path, [Path(CORPORA) / "quakes"])
