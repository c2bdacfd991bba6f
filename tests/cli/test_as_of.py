"""What a ledger held at an earlier moment, to the byte, whatever was read and decided since."""

import datetime
import json

import pytest

from crosswire.demo import MANIFEST, reports

TEXTS = {path.name: path for path in reports()}
COMMANDS = (
    ("findings",),
    ("findings", "--json"),
    ("findings", "--matter", "border-wire.txt"),
    ("figures",),
    ("figures", "killed", "--json"),
    ("timeline", "--json"),
    ("sources", "--json"),
    ("search", "soldiers OR survivors", "--json"),
    ("search", "later", "edition"),
    ("search", "reservists", "--json"),
    ("show", "border-wire.txt", "--json"),
    ("show", "landslide-wire.txt"),
    ("decisions", "--json"),
    ("review", "--json"),
    ("review", "--precision"),
)


class History:
    """A ledger with, after each step of its life, the moment and all that every reading command then printed."""

    def __init__(self, crosswire, folder):
        self.crosswire, self.folder = crosswire, folder
        self.steps = []

    def run(self, *arguments):
        result = self.crosswire(*arguments, "--ledger", self.folder / "ledger.db")
        return result.exit_code, result.stdout, result.stderr

    def read(self, *names):
        self.run("read", "--manifest", MANIFEST, *(TEXTS[name] for name in names))
        self.note()

    def decide(self, *arguments):
        code, printed, errors = self.run(*arguments, "--who", "anna", "--json")
        assert 0 == code, errors
        self.note()
        return json.loads(printed)

    def note(self):
        before = self.printed()
        self.steps.append((datetime.datetime.now(datetime.UTC).isoformat(), before))

    def printed(self, *options):
        told = {command: self.run(*command, *options) for command in COMMANDS}
        return {**told, "export": self.exported(*options)}

    def exported(self, *options):
        folder = self.folder / f"out{len(list(self.folder.iterdir()))}"
        self.run("export", "--output", folder, *options)
        return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def history(crosswire, tmp_path):
    return History(crosswire, tmp_path)


def claim_of(history, report, measure):
    _, printed, _ = history.run("show", report, "--json")
    claims = [claim for claim in json.loads(printed)["claims"] if claim["figure"]]
    return next(claim["id"] for claim in claims if claim["figure"]["measure"] == measure)


def test_every_reading_command_prints_what_it_printed_then(history):
    history.read("border-wire.txt", "border-chain.txt")
    history.read("border-digest.txt", "landslide-wire.txt")
    killed = claim_of(history, "border-chain.txt", "killed")
    corrected = history.decide("correct", killed, "value", "at least 41", "--why", "the later edition")
    history.decide("correct", killed, "counted", "reservists")
    history.decide("accept", claim_of(history, "landslide-wire.txt", "killed"))
    history.decide("same", "border-wire.txt", "landslide-wire.txt", "--what", "matter")
    history.decide("set", "border-wire.txt", "--published", "2031-02-03", "--outlet", "The Marrowby Bell")
    history.decide("take-back", corrected["id"])
    history.read("landslide-tabloid.txt", "border-ministry.txt")
    assert len(history.steps) == len({repr(printed) for _, printed in history.steps})
    for moment, printed in history.steps:
        assert printed == history.printed("--as-of", moment)


def test_looking_back_writes_nothing(history):
    history.read("border-wire.txt")
    (moment, _), path = history.steps[0], history.folder / "ledger.db"
    before = path.read_bytes()
    history.printed("--as-of", moment)
    assert before == path.read_bytes()
