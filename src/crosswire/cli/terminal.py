"""What the commands share: their common options, and where they print."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import click
from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.markup import escape

from crosswire.records import Problem

if TYPE_CHECKING:
    from rich.progress import Progress
    from rich.table import Table

Command = TypeVar("Command", bound=Callable[..., Any])
DEFAULT_LEDGER = "crosswire.db"
UNBROKEN = {"claim", "decision", "question", "time", "as of", "stance"}
"""Columns whose cells are short and worth copying: never folded."""

ledger_option = click.option(
    "--ledger", default=DEFAULT_LEDGER, show_default=True, metavar="FILE", type=click.Path(dir_okay=False),
    help="The ledger file.",
)  # fmt: skip
json_option = click.option("--json", "as_json", is_flag=True, help="JSON on standard output, for pipes.")
matter_option = click.option(
    "--matter", metavar="NAME", help="Only this matter: its id or the beginning of it, or one of its reports."
)
why_option = click.option("--why", default="", metavar="TEXT", help="The reason, kept with the decision.")
who_option = click.option("--who", default="", metavar="NAME", help="Who decides; your login name if left out.")
lexicon_option = click.option(
    "--lexicon", "lexicons", multiple=True, type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Your own words, as YAML; may be given more than once.",
)  # fmt: skip


class Terminal(Console):
    """A console that lets a broken pipe be a broken pipe, so that one place answers for it."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def results() -> Terminal:
    """Where results go: standard output, coloured only on a terminal."""
    return Terminal(highlight=False)


def messages() -> Terminal:
    """Where progress and messages go: standard error."""
    return Terminal(highlight=False, stderr=True)


def print_json(value: Mapping[str, Any]) -> None:
    """One JSON object, one line."""
    click.echo(json.dumps(value, ensure_ascii=False))


def print_problem(problem: Problem) -> None:
    """One line on standard error: which report, what was wrong, what to do."""
    messages().print(f"[red]problem[/red] {escape(problem.report)}: {escape(problem.message)}", soft_wrap=True)


def table(title: str, *columns: str, cut: Mapping[str, int] | None = None) -> Table:
    """A plain table that fits the terminal: its long cells are folded.

    ``cut`` names columns that share what width the others leave, in those parts, and are cut with "…" instead, so
    that every row is one line.
    """
    from rich.table import Table

    cut = cut or {}
    made = Table(title_justify="left", box=None, pad_edge=False, header_style="bold", expand=bool(cut))
    made.title = escape(title) if title else None
    for column in columns:
        overflow: Literal["ellipsis", "fold"] = "ellipsis" if cut else "fold"
        made.add_column(column, overflow=overflow, no_wrap=bool(cut) or column in UNBROKEN, ratio=cut.get(column))
    return made


def in_columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield each row as one line, its cells as wide as the widest of their column; columns with nothing are left out.

    No table, which folds long cells to what width the others leave, and takes its time.
    """
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (set_cell_size(cell, width) for cell, width in zip(row, widths, strict=True) if width)
        yield "  ".join(cells).rstrip()


def progress(total: int | None) -> Progress:
    """A bar on standard error, on a terminal only, that leaves nothing behind."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    return Progress(
        SpinnerColumn(), TextColumn("{task.description}"), *([BarColumn(), MofNCompleteColumn()] if total else []),
        TimeElapsedColumn(), console=messages(), transient=True, disable=not sys.stderr.isatty(),
    )  # fmt: skip
