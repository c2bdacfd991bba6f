"""Served ledgers without a network: the demo, and copies of it to decide on."""

import re
import shutil
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from crosswire.web import Settings, create_app

ADDRESS = "http://127.0.0.1:8765"
SECRET = b"not a secret, but the same in every test"


class Client(TestClient):
    """A browser without scripts: it keeps cookies, and sends forms with the token of its session."""

    def token(self):
        return self.get("/api/session").json()["token"]

    def decide(self, action, back="/", **fields):
        data = {"token": self.token(), "back": back, "form": action, **fields}
        return self.post(f"/decide/{action}", data=data, follow_redirects=True)

    def items(self, path):
        return self.get(f"/api{path}").json()["items"]


def served(path: Path, **settings):
    return Client(create_app(Settings(path, SECRET, **settings)), base_url=ADDRESS)


def said(page):
    """What a page tells of the decision just made, or of what went wrong."""
    found = re.search(r'class="(?:said-so|lead(?: refusal)?)"[^>]*>([^<]*)<', page.text)
    return found[1] if found else ""


@pytest.fixture(scope="session")
def reader(demo_ledger):
    """A browser on the demo, which nobody may change."""
    with served(demo_ledger) as client:
        yield client


@pytest.fixture
def copy(demo_ledger, tmp_path):
    return Path(shutil.copy(demo_ledger, tmp_path / "copy.db"))


@pytest.fixture
def desk(copy):
    """A browser on a copy of the demo, to decide on."""
    with served(copy) as client:
        yield client


@pytest.fixture(scope="session")
def names(reader):
    """What each kind of page is asked about, by the page's name."""
    finding = next(one for one in reader.items("/findings") if one["kind"] == "corroborated")
    return {
        "matter": reader.items("/matters")[0]["id"],
        "question": reader.items("/questions")[0]["id"],
        "finding": finding["id"],
        "claim": finding["claims"][0],
        "report": reader.items("/reports")[0]["id"],
        "source": reader.items("/sources")[0]["name"],
        "party": reader.items("/parties")[0]["name"],
    }
