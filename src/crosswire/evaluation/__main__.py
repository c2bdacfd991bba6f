"""Measure Crosswire on corpora.

python -m crosswire.evaluation language --data FOLDER
"""

from __future__ import annotations

from pathlib import Path

import click

from crosswire.evaluation.language import score_language
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


if __name__ == "__main__":
    main()
