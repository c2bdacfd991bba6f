"""Reports and templates of MUC-4 (Sundheim 1992): attacks in Latin America, with what a template says of each.

A folder holds texts (``dev-muc3-0001-0100``, ``tst1-muc3``), many reports a file, and keys (``key-dev-0001.muc4``).
A template's slot holds its fillers a line each, ways to name one filler between slashes, "?" before what is optional,
"-" or "*" where there is none.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Filler = tuple[str, ...]
"""The ways to name one filler."""
HEAD = re.compile(r"^((?:DEV|TST\d)-MUC\d-\d{4})\b.*$", re.MULTILINE)
SLOT = re.compile(r"^(\d+)\.\s+(\w[^\t]*?)\s{2,}(.*)$")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
DATE = re.compile(r"\b(\d{1,2}) ([A-Z]{3}) (\d{2})\b")
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
EFFECTS = {"killed": "DEATH", "injured": "INJURY"}
CENTURY = 1900


@dataclass(frozen=True, slots=True)
class Template:
    """One incident: its day (None where none or several are given), places from the widest to the narrowest, who did
    it, and the numbers killed and injured, one a target; None where a target's number is not told."""

    name: str
    day: datetime.date | None
    places: tuple[str, ...]
    perpetrators: tuple[Filler, ...]
    numbers: Mapping[str, tuple[int | None, ...]]

    @property
    def optional(self) -> bool:
        """Whether a reader may leave it out."""
        return "OPTIONAL" in self.name


@dataclass(frozen=True, slots=True)
class Message:
    """One report with its templates; ``published`` is the date of its dateline."""

    name: str
    text: str
    published: datetime.date | None
    templates: tuple[Template, ...]


def read_messages(folder: Path) -> list[Message]:
    """The reports of a folder that a key covers, in order."""
    keys: dict[str, list[Template]] = {}
    for path in sorted(folder.glob("key-*")):
        for message, template in read_key(path.read_text("latin-1")):
            keys.setdefault(message, []).extend([template] if template else [])
    texts = [path for path in sorted(folder.iterdir()) if not path.name.startswith("key-") and "muc" in path.name]
    return [
        Message(name, text, next(_dates(text[:200]), None), tuple(keys[name]))
        for path in texts
        for name, text in split(path.read_text("latin-1"))
        if name in keys
    ]


def split(content: str) -> Iterator[tuple[str, str]]:
    """The reports of a file by name."""
    heads = list(HEAD.finditer(content))
    for head, end in zip(heads, [*(h.start() for h in heads[1:]), len(content)], strict=True):
        yield head.group(1), content[head.end() : end].strip("\n") + "\n"


def read_key(content: str) -> Iterator[tuple[str, Template | None]]:
    """Each template with its report's name; None for a report that has none."""
    for block in re.split(r"\n\s*\n", content):
        slots = _slots(block)
        message = HEAD.match(" ".join(slots.get(0, ()))) if slots else None
        if message:
            number = " ".join(slots.get(1, ()))
            yield message.group(1), None if number.startswith("*") else _template(f"{message.group(1)} {number}", slots)


def _slots(block: str) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    last = None
    for line in block.splitlines():
        if line.startswith(";"):
            continue
        if match := SLOT.match(line):
            last = int(match.group(1))
            found[last] = [match.group(3).strip()]
        elif last is not None and line.strip():
            found[last].append(line.strip())
    return found


def _template(name: str, slots: Mapping[int, Sequence[str]]) -> Template:
    days = list(_dates(" ".join(slots.get(2, ()))))
    places = [re.sub(r"\(.*?\)", "", part).strip() for part in " ".join(slots.get(3, ())).split(":")]
    perpetrators = [
        filler for slot in (9, 10) for line in slots.get(slot, ()) if (filler := tuple(QUOTED.findall(line)))
    ]
    numbers = {measure: _numbers(slots, effect) for measure, effect in EFFECTS.items()}
    return Template(
        name,
        days[0] if len(days) == 1 else None,
        tuple(p for p in places if p.strip("-* ")),
        tuple(perpetrators),
        numbers,
    )


def _dates(text: str) -> Iterator[datetime.date]:
    for day, month, year in DATE.findall(text):
        if month in MONTHS:
            yield datetime.date(CENTURY + int(year), MONTHS.index(month) + 1, int(day))


def _numbers(slots: Mapping[int, Sequence[str]], effect: str) -> tuple[int | None, ...]:
    """The number of each human target on whom the incident had ``effect``."""
    number: dict[str, int | None] = {}
    for line in slots.get(21, ()):
        count, _, target = line.partition(":")
        number |= dict.fromkeys(QUOTED.findall(target), int(count) if count.strip().isdigit() else None)
    hit = [QUOTED.findall(line) for line in slots.get(23, ()) if line.partition(":")[0].strip(" ?") == effect]
    return tuple(next((number[name] for name in names if name in number), None) for names in hit)
