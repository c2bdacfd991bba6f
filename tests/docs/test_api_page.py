"""The page on the API says what the API is, and the tutorial runs."""

import inspect
import json
import re
from pathlib import Path

import pytest

from crosswire.api import Ledger
from crosswire.records.fields import CLAIM_FIELDS

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "api.md").read_text("utf-8")
TUTORIAL = json.loads((DOCS / "tutorial.ipynb").read_text("utf-8"))


def public(kind):
    return {name for name, _ in inspect.getmembers(kind) if not name.startswith("_")}


def test_every_call_of_a_ledger_is_on_the_page():
    on_page = set(re.findall(r"`(?:Ledger\.)?(\w+)", PAGE))
    assert set() == public(Ledger) - on_page


@pytest.mark.parametrize("call", sorted(set(re.findall(r"^\| `(?:Ledger\.)?(\w+)\((.*?)\)`", PAGE, re.MULTILINE))))
def test_every_call_on_the_page_takes_what_it_says(call):
    name, arguments = call
    parameters = inspect.signature(getattr(Ledger, name)).parameters
    told = [argument.split("=")[0].strip() for argument in arguments.split(",") if argument]
    assert set() == set(told) - set(parameters)


def test_every_field_is_on_the_page_with_what_it_takes():
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*?) \|$", PAGE, re.MULTILINE))
    assert {name: field.allowed for name, field in CLAIM_FIELDS.items()} == {
        name: rows.get(name) for name in CLAIM_FIELDS
    }


def test_the_tutorial_runs_from_its_first_cell_to_its_last(capsys):
    names = {"__name__": "tutorial"}
    for cell in TUTORIAL["cells"]:
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), cell["id"], "exec"), names)
    printed = capsys.readouterr().out
    assert "17 and not 12" in printed
    assert "take-back anna" in printed


def test_the_tutorial_is_kept_without_what_it_printed():
    assert [] == [cell["id"] for cell in TUTORIAL["cells"] if cell.get("outputs")]
