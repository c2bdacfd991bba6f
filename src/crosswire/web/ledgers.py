"""Open ledgers for the threads that answer: one each while it answers, kept for the next."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from crosswire.api import Ledger
from crosswire.ledger import AmbiguousName, LedgerError, UnknownName
from crosswire.web.settings import Settings


class Ledgers:
    """One ledger file, opened once, for as many threads as there are requests at once: what one worked out, and the
    statements that it prepared, serve the others."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._idle: deque[Ledger] = deque()
        self._opened: Ledger | None = None

    @contextmanager
    def one(self) -> Iterator[Ledger]:
        """A ledger for one thread; one that failed is not handed out again. Raises LedgerError."""
        ledger = self._take()
        try:
            yield ledger
        except LedgerError as error:
            if isinstance(error, UnknownName | AmbiguousName):
                self._idle.append(ledger)
            else:
                ledger.close()
                self._opened = None
                self._idle.clear()
            raise
        self._idle.append(ledger)

    def close(self) -> None:
        """Close those that nobody holds."""
        while self._idle:
            self._idle.pop().close()
        if self._opened is not None:
            self._opened.close()

    def _take(self) -> Ledger:
        try:
            return self._idle.pop()
        except IndexError:
            opened = self._opened or self._open()
            self._opened = opened
            return opened.beside()

    def _open(self) -> Ledger:
        return Ledger.open(self._settings.ledger, lexicons=self._settings.lexicons, create=False)
