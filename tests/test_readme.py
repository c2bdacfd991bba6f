"""What the README says, runs: every command in it is executed, and prints what the README shows."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crosswire.demo import FOLDER

README = Path(__file__).parent.parent / "README.md"
INSTALLING = ("pip install", "pytest")
"""Commands that .ci/run executes in fresh environments."""


def blocks():
    """Every console block of the README as (command, the lines shown for it), in order."""
    found = []
    for block in re.findall(r"^```console\n(.*?)^```", README.read_text("utf-8"), re.M | re.S):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


def commands():
    return [(command, shown) for command, shown in blocks() if not command.startswith(INSTALLING)]


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    """What every command prints, run in order in one folder that holds a folder of reports and a lexicon."""
    place = tmp_path_factory.mktemp("readme")
    shutil.copytree(FOLDER, place / "reports")
    (place / "words.yaml").write_text(lexicon(), "utf-8")
    environment = {**os.environ, "COLUMNS": "100", "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    done = {}
    for command, _ in commands():
        done[command] = subprocess.run(
            command, shell=True, cwd=place, env=environment, capture_output=True, text=True, check=False
        )
    return done


def lexicon():
    return re.search(r"^```yaml\n(.*?)^```", README.read_text("utf-8"), re.M | re.S).group(1)


@pytest.mark.parametrize("command", [command for command, _ in commands()])
def test_every_command_of_the_readme_succeeds(command, outputs):
    assert outputs[command].returncode == 0, outputs[command].stderr


@pytest.mark.parametrize(("command", "shown"), [pair for pair in commands() if pair[1]])
def test_every_command_prints_what_the_readme_shows(command, shown, outputs):
    """Lines of "…" stand for what the README leaves out; all others must come, in that order, however far apart."""
    printed = iter([line.split() for line in outputs[command].stdout.splitlines()])
    missing = [line for line in shown if line != "…" and line.split() not in printed]
    assert [] == missing


def test_the_readme_tells_both_ways_to_install():
    told = [command for command, _ in blocks() if command.startswith(INSTALLING)]
    assert ["pip install . && crosswire demo", 'pip install -e ".[test]" && pytest'] == told[:2]
