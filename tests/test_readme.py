"""What the README says, runs: every command in it is executed, and prints what the README shows.

``python tests/test_readme.py`` writes anew what the README shows, for a reader to look at before it is committed.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from crosswire.demo import FOLDER

README = Path(__file__).parent.parent / "README.md"
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.M | re.S)
LEXICON = re.compile(r"^```yaml\n(.*?)^```", re.M | re.S)
INSTALLING = ("pip install", "pytest")
"""Commands that .ci/run executes in fresh environments."""


def commands_of(block):
    """A console block as (command, the lines shown for it), in order."""
    found = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


def commands():
    return [pair for block in CONSOLE.findall(README.read_text("utf-8")) for pair in commands_of(block)]


def executed():
    return [(command, shown) for command, shown in commands() if not command.startswith(INSTALLING)]


def run_all(place):
    """What every command prints, run in order in one folder that holds what the README speaks of."""
    shutil.copytree(FOLDER, place / "src" / "crosswire" / "demo" / "reports")
    (place / "reports").mkdir()
    (place / "reports" / "dispatch.txt").write_text("Two trawlers are missing off Orvel, its harbour master said.\n")
    (place / "words.yaml").write_text(LEXICON.search(README.read_text("utf-8")).group(1), "utf-8")
    environment = {**os.environ, "COLUMNS": "100", "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    return {
        command: subprocess.run(
            command, shell=True, cwd=place, env=environment, capture_output=True, text=True, check=False
        )
        for command, _ in executed()
    }


def printed(output):
    """A command's output, line by line, without the blanks that fill a terminal's lines."""
    return [line.rstrip() for line in output.stdout.rstrip().splitlines()]


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    return run_all(tmp_path_factory.mktemp("readme"))


@pytest.mark.parametrize("command", [command for command, _ in executed()])
def test_every_command_of_the_readme_succeeds(command, outputs):
    assert outputs[command].returncode == 0, outputs[command].stderr


@pytest.mark.parametrize(("command", "shown"), [pair for pair in executed() if pair[1]])
def test_every_command_prints_what_the_readme_shows(command, shown, outputs):
    assert shown == printed(outputs[command])


def test_the_readme_tells_both_ways_to_install():
    told = [command for command, _ in commands() if command.startswith(INSTALLING)]
    assert ["pip install . && crosswire demo", 'pip install -e ".[test]" && pytest'] == told


def refreshed():
    """The README with the output of each command that shows any, as it is today."""
    with tempfile.TemporaryDirectory() as place:
        done = run_all(Path(place))

    def block(match):
        lines = []
        for command, shown in commands_of(match.group(1)):
            lines += [f"$ {command}", *(printed(done[command]) if shown else ())]
        return "\n".join(["```console", *lines, "```"])

    return CONSOLE.sub(block, README.read_text("utf-8"))


if __name__ == "__main__":
    README.write_text(refreshed(), "utf-8")
