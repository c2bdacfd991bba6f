"""PolNeAR (Newell, Margolin and Ruths 2018): articles with attributions (who says what, by which words) and names.

Brat standoff: T lines are spans (parts set apart by ;), E lines tie a cue to its source and content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

KINDS = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}
Parts = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """Character spans of one attribution; source may be missing."""

    cue: Parts
    content: Parts
    source: Parts


@dataclass(frozen=True, slots=True)
class SilverName:
    """A name as an automatic tagger (CoreNLP) saw it: character span, and PER, ORG or LOC."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Article:
    name: str
    text: str
    attributions: tuple[GoldAttribution, ...]
    names: tuple[SilverName, ...] | None  # None where no tagger saw it


def read_articles(folder: Path) -> Iterator[Article]:
    """Yield each article of a PolNeAR part (a folder with text/ and attributions/)."""
    texts = {path.stem: path for path in (folder / "text").iterdir()}
    for annotation in sorted((folder / "attributions").glob("*.ann")):
        stem = annotation.stem if annotation.stem in texts else annotation.stem.rpartition("_")[0]
        if stem in texts:
            text = texts[stem].read_bytes().decode("utf-8")
            table = folder / "corenlp" / f"{stem}.tsv"
            names = tuple(read_names(table.read_text("utf-8"))) if table.exists() else None
            yield Article(stem, text, tuple(read_attributions(annotation.read_text(encoding="utf-8"))), names)


def read_names(table: str) -> Iterator[SilverName]:
    """The names of a token table: runs of neighbouring tokens of one kind."""
    first, last, kind = 0, 0, ""
    for line in [*table.splitlines(), ""]:
        columns = line.split("\t")
        here = KINDS.get(columns[5], "") if len(columns) > 5 else ""
        if kind and here != kind:
            yield SilverName(first, last, kind)
        if here:
            first = int(columns[0]) if here != kind else first
            last = int(columns[1])
        kind = here


def read_attributions(brat: str) -> Iterator[GoldAttribution]:
    spans: dict[str, Parts] = {}
    for line in brat.splitlines():
        if re.match(r"T\d+\t", line):  # quoted text may run over lines, and those may begin with a T
            name, place = line.split("\t")[:2]
            spans[name] = tuple((int(a), int(b)) for a, b in re.findall(r"(\d+) (\d+)", place))
    for line in brat.splitlines():
        if re.match(r"E\d+\t", line):
            found: dict[str, Parts] = {}
            for role, target in re.findall(r"(Cue|Content|Source)\d*:(T\d+)", line):
                found[role] = tuple(sorted(found.get(role, ()) + spans.get(target, ())))
            if found.get("Cue") and found.get("Content"):
                yield GoldAttribution(found["Cue"], found["Content"], found.get("Source", ()))
