"""The ledger as a reading command sees it: as it is, or as it was at --as-of."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager

import click

from crosswire.api import Held, Ledger

DAY_ENDS = datetime.time(23, 59, 59, 999999)


class MomentType(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.3 only
    """A day, which means its last microsecond, or a day with a time of day; in UTC unless it says otherwise."""

    name = "time"

    def convert(
        self, value: str | datetime.datetime, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.datetime:
        if isinstance(value, datetime.datetime):
            return value
        try:
            return moment_of(value.strip())
        except ValueError:
            self.fail(
                f"{value!r} is no time: give a day (2031-05-04), or a day and a time of day (2031-05-04T18:30, in UTC; "
                "2031-05-04T18:30+02:00 elsewhere)",
                param,
                ctx,
            )


def moment_of(said: str) -> datetime.datetime:
    """The moment that ISO 8601 words name. Raises ValueError."""
    try:
        day = datetime.date.fromisoformat(said)
    except ValueError:
        moment = datetime.datetime.fromisoformat(said)
    else:
        moment = datetime.datetime.combine(day, DAY_ENDS)
    return moment.replace(tzinfo=datetime.UTC) if moment.tzinfo is None else moment


as_of_option = click.option(
    "--as-of", type=MomentType(), metavar="TIME",
    help="What the ledger held then: a day, or a time such as 2031-05-04T18:30 (UTC).",
)  # fmt: skip


@contextmanager
def held(ledger: str, as_of: datetime.datetime | None) -> Iterator[Held]:
    """The ledger at that path, as of a moment where one is given. Raises MissingLedger and what opening raises."""
    with Ledger.open(ledger, create=False) as opened:
        yield opened if as_of is None else opened.at(as_of)
