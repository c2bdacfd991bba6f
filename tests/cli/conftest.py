"""How these tests run a command."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from crosswire.cli import main


@pytest.fixture
def crosswire(tmp_path, monkeypatch):
    """Runs a command in a folder of its own; a traceback fails the test at once."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def run(*arguments):
        result = CliRunner().invoke(main, [str(argument) for argument in arguments])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert "Traceback" not in result.stderr
        return result

    return run


@pytest.fixture
def ledger(demo_ledger, tmp_path):
    """A copy of the demo's ledger, to write to."""
    return Path(shutil.copy(demo_ledger, tmp_path / "copy.db"))
