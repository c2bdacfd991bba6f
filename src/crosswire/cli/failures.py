"""Errors to words and exit codes: what a command raises never reaches the user as a traceback."""

from __future__ import annotations

import importlib
import io
import os
import sys

import click

from crosswire.cli.commands import COMMANDS
from crosswire.records import CrosswireError

PROBLEMS, USAGE, LEDGER, NOT_FOUND, STOPPED, READER_GONE = 1, 2, 3, 4, 130, 141


def exit_code(error: CrosswireError) -> int:
    """The exit code that tells a script what kind of error this was."""
    from crosswire.ledger import AmbiguousName, LedgerError, UnknownName  # with it comes the database

    if isinstance(error, UnknownName | AmbiguousName):
        return NOT_FOUND
    return LEDGER if isinstance(error, LedgerError) else USAGE


class Commands(click.Group):
    """A group whose commands are imported when they are run, and end in an exit code and a sentence, whatever happens
    to them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (the signature is click's)
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002
        entry = COMMANDS.get(name)
        if entry is None:
            return None
        command: click.Command = getattr(importlib.import_module(entry.module), entry.attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name].summary) for name in sorted(COMMANDS)])

    def invoke(self, ctx: click.Context) -> object:
        _print_whatever_comes()
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except CrosswireError as error:
            click.echo(f"crosswire: {error}", err=True)
            ctx.exit(exit_code(error))
        except BrokenPipeError:
            _write_no_more()
            ctx.exit(READER_GONE)
        except KeyboardInterrupt:
            click.echo("\ncrosswire: stopped; what was committed is kept, and the same command goes on", err=True)
            ctx.exit(STOPPED)
        return result


def _print_whatever_comes() -> None:
    """Let a character that the terminal's encoding lacks, or half of one, come out as "?" and not as an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _write_no_more() -> None:
    """Point stdout at nothing, so that the interpreter's last flush does not fail as well."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
