"""Measure Crosswire on corpora.

python -m crosswire.evaluation language --data FOLDER
python -m crosswire.evaluation times --data FOLDER
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from crosswire.evaluation.date_cases import score_cases
from crosswire.evaluation.language import score_language
from crosswire.evaluation.times import score_times
from crosswire.language import Parser

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def main() -> None:
    """Measure Crosswire on corpora."""


@main.command()
@click.option("--data", type=FOLDER, required=True)
@click.option("--network", type=FOLDER, help="Another network's folder.")
@click.option("--threads", default=2, show_default=True)
def language(data: Path, network: Path | None, threads: int) -> None:
    """Trees, tags, names, words and sentences against the treebanks in the folder DATA (ud-ewt, gum, uner)."""
    for measurement, scores in score_language(Parser(threads, network=network), data).items():
        click.echo(f"{measurement:26}" + "  ".join(f"{name} {value:.4f}" for name, value in scores.items()))


@main.command()
@click.option("--data", type=FOLDER, required=True)
@click.option("--part", type=click.Choice(["tuned", "held-out"]), default="tuned", show_default=True)
@click.option("--verbose", "-v", is_flag=True, help="Also print what was missed, invented or valued otherwise.")
def times(data: Path, part: str, verbose: bool) -> None:
    """Time expressions against TimeML and the date cases in the folder DATA (timeml, recognizers)."""
    for name, value in score_times(data / "timeml", part, verbose).items():
        click.echo(f"timeml {part} {name:15} {value:.4f}")
    cases = json.loads((data / "recognizers" / "DateTimeModel.json").read_text("utf-8-sig"))
    for kind, (wanted, found, right) in score_cases(cases, verbose).items():
        click.echo(f"cases {kind:10} {wanted:4} found {found / max(1, wanted):.4f} right {right / max(1, wanted):.4f}")


if __name__ == "__main__":
    main()
