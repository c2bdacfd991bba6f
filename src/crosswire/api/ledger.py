"""One ledger file, opened: read into, asked, judged and exported."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from crosswire.api.judged import Judged
from crosswire.api.remembering import Memory
from crosswire.ledger import Crossed, LedgerFile, Progress, Readers, open_file
from crosswire.pipeline.crossing import cross_into, is_crossed

if TYPE_CHECKING:
    from crosswire.pipeline import Outcome, ReadOptions


class Ledger(Judged):
    """One ledger file. A context manager; not to be shared between threads.

    What it holds is asked as of Held, what people decide is told as of Judged.
    """

    def __init__(self, file: LedgerFile, lexicons: tuple[Path, ...] = (), memory: Memory | None = None) -> None:
        super().__init__(Readers(file), lexicons, memory or Memory())
        self._file = file
        self._current: Progress | None = None
        self._running: list[Generator[Outcome]] = []
        self.crossed = Crossed()
        """What the latest cross-check by this object changed."""

    @classmethod
    def open(
        cls,
        path: str | Path = "crosswire.db",
        *,
        lexicons: Sequence[Path] = (),
        create: bool = True,
        memory: Memory | None = None,
    ) -> Ledger:
        """The ledger at ``path``, made where there is none and ``create`` is set.

        ``lexicons`` are the user's own lexicon files; ``memory`` is shared by several ledgers opened on one file, for
        threads that answer side by side. Raises MissingLedger, NotALedger, NewerLedger, LockedLedger,
        UnwritableLedger or LexiconError.
        """
        if lexicons:  # those of the house load when something is read; a user's own may be wrong
            from crosswire import lexicons as words

            words.load(tuple(lexicons))
        return cls(open_file(Path(path), create=create), tuple(lexicons), memory)

    def beside(self) -> Ledger:
        """The same open file with the same memory, for another thread; closing either lets go of the connections that
        nobody uses."""
        return Ledger(self._file, self._lexicons, self._memory)

    def close(self) -> None:
        """Stop what is still reading, and leave the file whole and alone."""
        while self._running:
            self._running.pop().close()
        self._file.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def read(self, inputs: Sequence[str], options: ReadOptions | None = None) -> Iterator[Outcome]:
        """Read ``inputs`` into the ledger; yields, in order and once committed, one outcome per report.

        An outcome is a ReportRead (new, or read again because of a newer reader or something learnt), a ReportHeld
        (the ledger had it; nothing changed) or a Problem. Nothing happens until it is iterated; stop at any time.
        Above a handful of reports it starts processes, so a script needs the usual ``if __name__ == "__main__":``.
        After the last outcome the ledger is cross-checked; ``crossed`` then says what is new. Where that is cut
        short, the claims stay, and the next reading or asking for findings makes up for it.
        """
        from crosswire.intake import read_inputs  # a tenth of a second to import, which asking need not spend
        from crosswire.pipeline import ReadOptions, read_into

        options = options or ReadOptions()
        lexicons = options.intake.lexicons or self._lexicons
        items = read_inputs(inputs, replace(options.intake, lexicons=lexicons))
        read = read_into(self._store, items, workers=options.workers, extra=self._lexicons, again=options.again)
        outcomes = self._then_cross(read)
        self._running.append(outcomes)
        return outcomes

    def cross(self, *, again: bool = False) -> Crossed:
        """Cross-check what was touched since the last time, without rejected claims; returns what changed.

        It costs by what the touched reports are of, not by the size of the ledger; findings and placings that still
        hold are left alone. ``again`` checks everything anew, which puts right what was altered.
        """
        self.crossed = Crossed()
        if again or not is_crossed(self._readers.glance, self._lexicons):
            self.crossed = cross_into(self._store, self._view, self._lexicons, again=again)
        return self.crossed

    def _make_current(self) -> None:
        """Cross-check, but where the ledger is as it was when that was seen to last."""
        now = self._readers.glance.progress()
        if self._lexicons or now != self._current:
            self.cross()
            if self._readers.glance.progress() == now:  # else somebody changed it meanwhile, or this very cross-check
                self._current = now

    def _then_cross(self, outcomes: Generator[Outcome]) -> Generator[Outcome]:
        yield from outcomes
        self.cross()
