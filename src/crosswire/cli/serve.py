"""crosswire serve: the ledger in a browser."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import click

from crosswire.api import Ledger
from crosswire.cli.terminal import ledger_option, lexicon_option, messages
from crosswire.web import LOOPBACK, Settings, check_host, listen

EXAMPLES = """\b
Examples:
  crosswire serve                                  then open http://127.0.0.1:8765
  crosswire serve --ledger demo.db --port 9000
  crosswire serve --workers 2
  crosswire serve --host 0.0.0.0 --name desk.example --password-file secret.txt
"""


@click.command(epilog=EXAMPLES)
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS",
              help="Where to listen; another than this machine's own needs a password or a token.")  # fmt: skip
@click.option("--port", default=8765, show_default=True, type=click.IntRange(1, 65535))
@click.option("--name", "names", multiple=True, metavar="NAME",
              help="A further name that browsers call this server by; may be given more than once.")  # fmt: skip
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes that answer.")
@click.option("--password-file", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
              help="Ask for the password in this file's first line (or set CROSSWIRE_PASSWORD).")  # fmt: skip
@click.option("--token-file", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
              help="Let programs in that send the token in its first line (or set CROSSWIRE_TOKEN).")  # fmt: skip
@lexicon_option
@ledger_option
def serve(
    host: str, port: int, names: tuple[str, ...], workers: int, password_file: Path | None, token_file: Path | None,
    lexicons: tuple[Path, ...], ledger: str,
) -> None:  # fmt: skip
    """Open the ledger in a browser, to look, to trace and to judge.

    It listens on this machine only. Where others may reach it (--host), it refuses to start without a password or a
    token; put a server that speaks HTTPS in front of it then.
    """
    password, token = secret_from(password_file, "CROSSWIRE_PASSWORD"), secret_from(token_file, "CROSSWIRE_TOKEN")
    settings = Settings(
        ledger=Path(ledger), secret=secrets.token_bytes(32), lexicons=lexicons, hosts=(*LOOPBACK, host, *names),
        password=password, token=token,
    )  # fmt: skip
    check_host(host, guarded=settings.guarded)
    with Ledger.open(settings.ledger, lexicons=lexicons, create=False) as opened:
        opened.cross()
    messages().print(f"serving {ledger} at http://{host}:{port}; stop with Ctrl-C", highlight=False, markup=False)
    listen(settings, host, port, workers)


def secret_from(file: Path | None, variable: str) -> str | None:
    """A secret from a file's first line, else from the environment; None where neither has one."""
    if file is None:
        return os.environ.get(variable) or None
    first = file.read_text("utf-8").partition("\n")[0].strip()
    if not first:
        raise click.UsageError(f"{file} has no secret in its first line")
    return first
