"""What many tests share: one loaded network, and one ledger of the demo."""

import pytest

from crosswire.api import Ledger
from crosswire.demo import MANIFEST, reports
from crosswire.intake import IntakeOptions
from crosswire.language import Parser
from crosswire.pipeline import ReadOptions


@pytest.fixture(scope="session")
def parser():
    return Parser(threads=1)


@pytest.fixture(scope="session")
def demo_ledger(tmp_path_factory):
    """The path of a ledger that holds the demo; copy it before writing to it."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    with Ledger.open(path) as ledger:
        options = ReadOptions(intake=IntakeOptions(manifest=str(MANIFEST)), workers=1)
        list(ledger.read([str(report) for report in reports()], options))
    return path
