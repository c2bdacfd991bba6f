"""The house's law: who imports whom, how long a file and a function may be, and what every lexicon entry carries."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from crosswire.lexicons import loading

HOUSE = Path(__file__).parent.parent
PACKAGE = HOUSE / "src" / "crosswire"
CODE = sorted([*PACKAGE.rglob("*.py"), *(HOUSE / "training").rglob("*.py")])
LEXICONS = sorted(path.stem for path in (PACKAGE / "lexicons").glob("*.yaml"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
BROAD = {"Exception", "BaseException"}


def name_of(path):
    return str(path.relative_to(HOUSE))


def test_every_room_imports_only_the_rooms_below_it():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_is_longer_than_one_concept_needs():
    long_files = {name_of(path) for path in CODE if len(path.read_text("utf-8").splitlines()) > LONGEST_FILE}
    assert set() == long_files


def test_no_function_is_too_long_to_read_at_once():
    long_functions = {
        f"{name_of(path)}:{node.name}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno >= LONGEST_FUNCTION
    }
    assert set() == long_functions


def test_nothing_is_caught_broadly():
    handlers = {
        f"{name_of(path)}:{node.lineno}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler) and (node.type is None or getattr(node.type, "id", "") in BROAD)
    }
    assert set() == handlers


def test_no_module_is_a_drawer_for_anything():
    drawers = {name_of(path) for path in CODE if re.search("util|helper|manager|common|misc", path.name)}
    assert set() == drawers


@pytest.mark.parametrize("name", LEXICONS)
def test_every_lexicon_entry_has_an_example(name):
    assert len(loading.entries(name)) > 0, f"{name}.yaml holds no entry"


def test_every_lexicon_has_a_loader_of_its_own():
    loaders = {path.stem for path in (PACKAGE / "lexicons").glob("*.py")} - {"__init__", "loading"}
    assert set() == set(LEXICONS) - loaders
