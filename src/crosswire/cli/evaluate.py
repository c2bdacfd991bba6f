"""crosswire evaluate: how well the stages read, on corpora that others made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

import click
from rich.markup import escape

from crosswire.cli.failures import PROBLEMS
from crosswire.cli.terminal import json_option, messages, print_json, results, table
from crosswire.evaluation.account import record as write_account
from crosswire.evaluation.corpora import Draw
from crosswire.evaluation.difference import differences, read_export
from crosswire.evaluation.floors import check, name_of, raise_floors, read_floors
from crosswire.evaluation.scores import Error, Run
from crosswire.evaluation.stages import STAGES, Stage

EXAMPLES = """\b
Examples:
  crosswire evaluate gold --data gold-and-texts/ --errors
  crosswire evaluate attribution --data corpora/ --quick
  crosswire evaluate diff before/claims.jsonl after/claims.jsonl
"""
PAGE = click.Path(dir_okay=False, path_type=Path)
SHOWN = 12
"""Errors of one cause that are printed; --json prints all."""


@click.group(epilog=EXAMPLES)
def evaluate() -> None:
    """Measure a stage on a corpus, with 95 % bootstrap intervals over its documents."""


def stage_command(stage: Stage) -> click.Command:
    """The command that measures one stage."""

    @json_option
    @click.option("--record", type=PAGE, metavar="FILE", help="Also write the figures into this page of Markdown.")
    @click.option("--raise", "lift", is_flag=True, help="Raise the floors to what is reached; none is ever lowered.")
    @click.option("--errors", is_flag=True, help="List what was missed, invented or read otherwise, by cause.")
    @click.option("--sample", type=click.IntRange(min=1), metavar="N", help="Only N documents, always the same.")
    @click.option("--quick", is_flag=True, help="Only the stage's own small sample, always the same.")
    @click.option("--data", required=True, type=click.Path(exists=True, path_type=Path), help="The corpora's folder.")
    @click.pass_context
    def command(
        ctx: click.Context, data: Path, quick: bool, sample: int | None, errors: bool, lift: bool,
        record: Path | None, as_json: bool, chart: Path | None = None,
    ) -> None:  # fmt: skip
        draw = Draw(quick, sample)
        runs = []
        for run in stage.run(data, draw):
            runs.append(run)
            (print_run_as_json if as_json else print_run)(run, draw)
            if errors and not as_json:
                print_errors(run.errors)
        if stage.note:
            messages().print(stage.note, style="dim")
        if chart and stage.chart:
            stage.chart(chart, runs)
        if record:
            command_line = f"crosswire evaluate {stage.name} --data FOLDER{_options(draw)}"
            write_account(record, runs, draw, command_line, stage.note)
        if lift:
            raise_floors(runs, draw)
        elif faults := [fault for run in runs for fault in check(run, draw, read_floors())]:
            messages().print(escape("\n".join(faults)), style="red")
            ctx.exit(PROBLEMS)

    function: Callable[..., None] = command
    if stage.chart:
        function = click.option("--chart", type=PAGE, metavar="FILE", help="Also draw it, as .svg, .png or .json.")(
            function
        )
    return click.command(stage.name, help=stage.about)(function)


for one in STAGES.values():
    evaluate.add_command(stage_command(one))


@evaluate.command()
@click.argument("old", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("new", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@json_option
def diff(old: Path, new: Path, as_json: bool) -> None:
    """The claims gained, lost and read otherwise from one export's OLD claims.jsonl to another's NEW."""
    changes = differences(read_export(old), read_export(new))
    if as_json:
        for change in changes:
            print_json({name: getattr(change, name) for name in change.__slots__})
        return
    out = results()
    signs = {"gained": "[green]+[/green]", "lost": "[red]-[/red]", "changed": "[yellow]~[/yellow]"}
    for report, group in groupby(changes, key=lambda change: change.report):
        out.print(escape(report), style="bold")
        for change in group:
            out.print(f"  {signs[change.kind]} {escape(change.words)}", soft_wrap=True)
            for field in change.fields:
                out.print(f"      {escape(field)}", style="dim", soft_wrap=True)
    counts = [f"{sum(change.kind == kind for change in changes)} {kind}" for kind in signs]
    out.print(", ".join(counts))


def _options(draw: Draw) -> str:
    return " --quick" * draw.quick + (f" --sample {draw.sample}" if draw.sample is not None else "")


def print_run(run: Run, draw: Draw) -> None:
    out = results()
    listing = table(f"{name_of(run, draw)}, {len(run.units)} units", "measure", "value", "95 % interval")
    for one in run.measured():
        listing.add_row(escape(one.name), f"{one.value:.3f}", f"{one.low:.3f} – {one.high:.3f}")
    out.print(listing)
    out.print()


def print_run_as_json(run: Run, draw: Draw) -> None:
    """One line: the measures, and every error."""
    fields = ("name", "value", "low", "high")
    measured = [{field: getattr(one, field) for field in fields} for one in run.measured()]
    errors = [{name: getattr(error, name) for name in Error.__slots__} for error in run.errors]
    head = {"corpus": name_of(run, draw), "units": len(run.units), "digest": run.digest}
    print_json({**head, "measures": measured, "errors": errors})


def print_errors(errors: Sequence[Error]) -> None:
    """The errors by kind and cause, the commonest first, and some of each."""
    out = results()
    grouped = [list(group) for _, group in groupby(sorted(errors, key=_cause), key=_cause)]
    for group in sorted(grouped, key=len, reverse=True):
        out.print(f"[bold]{escape(group[0].kind)} · {escape(group[0].cause)}[/bold]  {len(group)}", soft_wrap=True)
        for error in group[:SHOWN]:
            out.print(f"  {escape(error.where)}: {escape(error.words)}", style="dim", soft_wrap=True)
        if len(group) > SHOWN:
            out.print(f"  and {len(group) - SHOWN} more", style="dim")


def _cause(error: Error) -> tuple[str, str]:
    return error.kind, error.cause
