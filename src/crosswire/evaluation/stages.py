"""The stages that can be measured: each reads corpora and yields one run for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.evaluation.attribution import run_attribution
from crosswire.evaluation.confidence import draw_confidence, run_confidence
from crosswire.evaluation.corpora import Draw
from crosswire.evaluation.ecb import run_ecb
from crosswire.evaluation.gold import run_gold
from crosswire.evaluation.gva import run_gva
from crosswire.evaluation.language import run_language
from crosswire.evaluation.muc import run_muc
from crosswire.evaluation.numbers import run_numbers
from crosswire.evaluation.scores import Run
from crosswire.evaluation.stance import run_stance
from crosswire.evaluation.times import run_times


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: ``about`` says what is measured against what, ``note`` what a reader of its figures must know.

    ``chart``, where there is one, draws the runs into a file.
    """

    name: str
    run: Callable[[Path, Draw], Iterator[Run]]
    about: str
    note: str = ""
    chart: Callable[[Path, Sequence[Run]], None] | None = None


STAGES: Mapping[str, Stage] = {
    stage.name: stage
    for stage in (
        Stage(
            "gold", run_gold, "Claims and findings against those labelled by hand.",
            "Gold that the rules were written over measures what they cover, not how well unseen reports are read.",
        ),
        Stage("attribution", run_attribution, "Sources, cues and contents against PolNeAR."),
        Stage(
            "numbers", run_numbers, "Numbers, ranges, percentages and money against the cases of Recognizers.",
            "The rules were written over these cases, which measure what they cover.",
        ),
        Stage(
            "gva", run_gva, "Tolls of shootings from their reports alone, and which reports are on one incident.",
            "Some thresholds of matters were set on pairs from this corpus.",
        ),
        Stage(
            "stance", run_stance, "Stance against graded factuality.",
            "The number for each stance is the mean label in the training part.",
        ),
        Stage(
            "confidence", run_confidence, "Confidence against how many claims are right.",
            "The weights were fitted on gold, and on other parts of the other corpora.", draw_confidence,
        ),
        Stage(
            "ecb", run_ecb, "Which events are one event, within and across reports, against ECB+ (topics held out).",
            "The weights were fitted on the other topics.",
        ),
        Stage("muc", run_muc, "Killed, injured, day, place and perpetrator of attacks against MUC-4's templates."),
        Stage(
            "times", run_times, "Times and their values against TimeML (documents held out) and date cases.",
            "Rules were written over most of the date cases; of the 159 dates and ranges left, 0.70 are right.",
        ),
        Stage("language", run_language, "Trees, tags, names, words and sentences against treebanks."),
    )
}  # fmt: skip
"""By name."""
