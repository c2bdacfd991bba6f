"""The command line: parses and prints, and leaves everything else to crosswire.api.

Exit codes: 0 all well; 1 something could not be read and the rest was; 2 wrong usage or an unreadable lexicon;
3 the ledger could not be used; 4 no report or claim of that name, or more than one; 130 stopped by Ctrl-C;
141 the reader of our output went away.
"""

from __future__ import annotations

import click

from crosswire import __version__
from crosswire.cli.failures import Commands

EXIT_CODES = """\b
Exit codes: 0 all well; 1 something could not be read, the rest was; 2 wrong
usage; 3 the ledger could not be used; 4 no report or claim of that name, or
more than one; 130 stopped by Ctrl-C."""


@click.group(cls=Commands, epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="crosswire")
def main() -> None:
    """Read news reports, keep a ledger of who said what, and see where the accounts cross.

    \b
      crosswire demo                      see it work on invented reports
      crosswire read reports/             add reports to the ledger crosswire.db
      crosswire findings                  what crosses, conflicts first
      crosswire figures WORDS             one question, by origin over time
      crosswire timeline                  what happened when, and who disagrees
      crosswire sources                   who is cited, and for whom they speak
      crosswire search WORDS              reports and claims by their words
      crosswire show REPORT               a report with its claims marked
      crosswire trace CLAIM               outlet ← relay ← origin, and the words
      crosswire export --output FOLDER    everything as JSON Lines or CSV
    """


__all__ = ["main"]
