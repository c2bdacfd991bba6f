"""crosswire figures: one question, every figure by origin over time."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.markup import escape
from rich.text import Text

from crosswire.accounts import Account, Question, as_of
from crosswire.api import Held
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import in_columns, json_option, ledger_option, print_json, results
from crosswire.ledger import QuestionRow
from crosswire.ledger.pages import MOST
from crosswire.records import Entry
from crosswire.records.wire import entry_to_wire
from crosswire.records.wording import chain_words, counted, figure_words, one_line, report_words, short_id

if TYPE_CHECKING:
    from crosswire.publish import FigurePoint

EXAMPLES = """\b
Examples:
  crosswire figures                          the questions that most figures answer
  crosswire figures killed                   the one that most figures with that word answer
  crosswire figures "prisoners OR captured"
  crosswire figures q_81d2                   (any unique beginning of the id)
  crosswire figures killed --chart killed.svg
  crosswire figures killed --json | jq '.accounts[].origin'
"""


@click.command(epilog=EXAMPLES)
@click.argument("words", nargs=-1)
@click.option("--chart", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Draw the figures over time, as .png, .svg, or .json (Vega-Lite).")  # fmt: skip
@click.option("--limit", default=20, show_default=True, type=click.IntRange(min=1), help="How many questions to list.")
@as_of_option
@ledger_option
@json_option
def figures(
    words: tuple[str, ...], chart: Path | None, limit: int, ledger: str, as_of: datetime.datetime | None, as_json: bool
) -> None:
    """Print every figure on one question, by origin, over time.

    WORDS are a question's id, or words that its figures have (as in `crosswire search`): of a word in thousands of
    claims the latest 1,000 count. Without them the questions are listed.
    """
    about = " ".join(words) or None
    if chart is not None and about is None:
        raise click.UsageError("say which figures to draw: crosswire figures WORDS --chart FILE")
    with held(ledger, as_of) as opened:
        if about is None and not as_json:
            print_questions(opened.pages.questions(min(limit, MOST)).items)
            return
        questions, others = asked_about(opened, about, limit)
    if as_json:
        for question in questions:
            print_json(question_line(question))
    else:
        print_accounts(questions[0])
        print_others(others)
    if chart is not None:
        from crosswire.publish import write_figure_chart

        write_figure_chart(chart, questions[0].label, points(questions[0]))
        if not as_json:
            results().print(escape(str(chart)), soft_wrap=True)


def asked_about(opened: Held, about: str | None, limit: int) -> tuple[tuple[Question, ...], tuple[QuestionRow, ...]]:
    """The question that is asked about (all, for None), and the others that the words fit."""
    if about is None or about.startswith("q_"):
        return opened.questions(about, limit), ()
    fitting = opened.pages.questions_about(about, min(limit, MOST))
    return (opened.pages.accounts(fitting[0].id),) if fitting else opened.questions(about, 1), fitting[1:]


def print_questions(questions: Sequence[QuestionRow]) -> None:
    """One line for each question: what is counted, and how many say so."""
    numbers = [(question.figures, question.reports, question.origins) for question in questions]
    rows = [(short_id(question.id), one_line(question.label)) for question in questions]
    cells = [(*row, *map(str, counts)) for row, counts in zip(rows, numbers, strict=True)]
    heading, *lines = in_columns([("question", "what", "figures", "reports", "origins"), *cells])
    out = Text.assemble((heading, "bold"), "\n", *(f"{line}\n" for line in lines))
    results().print(out, soft_wrap=True, end="")


def print_accounts(question: Question) -> None:
    """Its label; each origin with its figures beneath, in columns."""
    out = Text.assemble((one_line(question.label), "bold"), f"  {question.id}\n")
    lines = in_columns([figure_cells(entry) for entry in question.entries])
    for account in question.accounts:
        out.append(f"{one_line(origin(account))}\n", style="bold")
        out.append("".join(f"  {line}\n" for line in islice(lines, len(account.entries))))
    results().print(out, soft_wrap=True, end="")


def figure_cells(entry: Entry) -> tuple[str, str, str, str]:
    """Of a figure's claim its id, the day as of which it holds, the figure, and its report with who passes it on."""
    claim = entry.claim
    assert claim.figure is not None
    stance = "" if claim.stance == "asserted" else f" ({claim.stance})"
    through = f" ← {one_line(chain_words(claim.attribution[:-1]))}" if claim.attribution[1:] else ""
    figure = one_line(figure_words(claim.figure)) + stance
    return short_id(claim.id), str(as_of(entry) or ""), figure, report_words(entry) + through


def print_others(others: Sequence[QuestionRow]) -> None:
    """The further questions that the words fit, to ask for by id."""
    for question in others:
        label = escape(f"{short_id(question.id)}  {one_line(question.label)}")
        results().print(f"also: {label} ({counted(question.figures, 'figure')})", style="dim", soft_wrap=True)


def origin(account: Account) -> str:
    """Who says it, and for whom, where that is another name."""
    others = [party for party in account.parties if party != account.origin]
    return f"{account.origin} ({', '.join(others)})" if others else account.origin


def points(question: Question) -> list[FigurePoint]:
    """What a chart draws."""
    from crosswire.publish import FigurePoint

    return [
        FigurePoint(account.origin, day, entry.claim.figure)
        for account in question.accounts
        for entry in account.entries
        if entry.claim.figure and (day := as_of(entry))
    ]


def question_line(question: Question) -> dict[str, object]:
    accounts = [
        {"origin": one.origin, "parties": list(one.parties), "claims": list(map(entry_to_wire, one.entries))}
        for one in question.accounts
    ]
    return {"question": question.id, "matter": question.matter, "label": question.label, "accounts": accounts}
