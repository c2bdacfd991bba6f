"""Stance against graded factuality: how much an event that a sentence mentions is held to have happened.

Sentences are those of the UW set (Lee et al. 2015) in the unified form of Stanovsky et al. (2017): JSON Lines of
``text`` (words set apart by blanks) and ``targets`` (``span1``, the word, and ``label``, -3 to 3).
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from crosswire.evaluation.corpora import Draw, corpus
from crosswire.evaluation.gold_errors import plain
from crosswire.evaluation.readings import plain_report
from crosswire.evaluation.scores import Counts, Error, Measure, Run, Unit, digest_of, share
from crosswire.language.cutting import Cut
from crosswire.lexicons import load
from crosswire.pipeline.reader import reader_for
from crosswire.reading.attribution import attribution_at, read_attributions
from crosswire.reading.stance import Put, put_forward
from crosswire.records import Parse

QUICK = 150
FACTUALITY: Mapping[str, float] = {
    "asserted": 2.7, "reported": 2.7, "alleged": 1.9, "predicted": 2.2, "intended": 1.7, "hypothetical": 1.5,
    "doubted": 0.4, "denied": -0.9,
}  # fmt: skip
"""The number that each stance stands for: the mean label of the words that have it in the training part of UW. Where
the word that decides the stance has a factuality of its own in the lexicon of stances ("tried to", "could"), that is
the number; these too are means of the training part, rounded."""
FAR = 2.0
"""Distance from the label at which a stance counts as an error."""


def pearson(counts: Counts) -> float | None:
    """The correlation from sums; None where either side does not vary."""
    n = counts["n"]
    spread = (n * counts["xx"] - counts["x"] ** 2) * (n * counts["yy"] - counts["y"] ** 2)
    return (n * counts["xy"] - counts["x"] * counts["y"]) / math.sqrt(spread) if n and spread > 0 else None


def _alone(counts: Counts) -> Counts:
    """The sums as they are where only the stance gives the number."""
    return {"n": counts["n"], "y": counts["y"], "yy": counts["yy"]} | {
        k: counts[f"alone {k}"] for k in ("x", "xx", "xy")
    }


MEASURES: tuple[Measure, ...] = (
    Measure("Pearson r", pearson, headline=True),
    Measure("Pearson r, by stance alone", lambda counts: pearson(_alone(counts)), headline=True),
    Measure("mean distance", lambda counts: counts["off"] / counts["n"] if counts["n"] else None),
    share("same sign", "same sign", "n"),
)


def run_stance(data: Path, draw: Draw) -> Iterator[Run]:
    """UW's ``dev`` in the corpora ``data``, or one such file."""
    path = data if data.is_file() else corpus(data, "factuality", "uw", "dev.jsonl")
    rows = {f"{path.stem} {i}": json.loads(line) for i, line in enumerate(path.read_text("utf-8").splitlines())}
    names = draw.of(rows, str, QUICK)
    yield Run(f"factuality/uw/{path.stem}", MEASURES, [sentence_unit(name, rows[name]) for name in names])


def sentence_unit(name: str, row: Mapping[str, Any]) -> Unit:
    words = row["text"].split()
    counts: Counter[str] = Counter()
    errors = []
    targets = [target for target in row["targets"] if target["span1"][0] < len(words)]
    stances = stances_of(name, words, [target["span1"][0] for target in targets])
    for target, stance in zip(targets, stances, strict=True):
        value, label = factuality_of(stance), float(target["label"])
        counts.update(_products(value, label))
        alone = _products(FACTUALITY[stance.stance], label)
        counts.update({f"alone {key}": alone[key] for key in ("x", "xx", "xy")})
        if abs(value - label) >= FAR:
            cue = f" ({plain(stance.span.of(' '.join(words)))})" if stance.span else ""
            shown = f"[{words[target['span1'][0]]}]{cue} {plain(row['text'])}"
            errors.append(
                Error("stance far off", f"{stance.stance} where {_band(label)}", name, f"{label:+.1f} {shown}")
            )
    return Unit(name, counts, tuple(errors), digest_of(json.dumps(row, sort_keys=True)))


def factuality_of(put: Put) -> float:
    """The number for a stance, by the word that decides it or else by the stance."""
    return FACTUALITY[put.stance] if put.factuality is None else put.factuality


def _products(x: float, y: float) -> Counter[str]:
    sums: Counter[str] = Counter()
    values = {
        "n": 1, "x": x, "y": y, "xx": x * x, "yy": y * y, "xy": x * y, "off": abs(x - y), "same sign": int(x * y > 0),
    }  # fmt: skip
    for key, value in values.items():
        sums[key] += value  # type: ignore[assignment]
    return sums


def _band(label: float) -> str:
    return "it happened" if label >= 1 else "it did not" if label <= -1 else "it is open"


def stances_of(name: str, words: Sequence[str], indices: Sequence[int]) -> list[Put]:
    """What is put on each of the words at ``indices`` of one sentence, as an event there would have it."""
    reader, report = reader_for(()), plain_report(name, " ".join(words))
    cut, place = Cut(words=list(words), sentences=[(0, len(words))], paragraphs=[0]), 0
    for word in words:
        cut.offsets.append((place, place + len(word)))
        place += len(word) + 1
    parse = Parse(report.id, tuple(reader.parser.read(cut)))
    attributions = read_attributions(report, parse, load())
    sentence = parse.sentences[0]
    found = []
    for i in indices:
        around = attribution_at(sentence.tokens[i].span, attributions)
        found.append(put_forward(sentence, i, around, load().stances, happening=True))
    return found
