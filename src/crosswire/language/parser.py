"""Reports to parses."""

from __future__ import annotations

import time
from pathlib import Path

from crosswire.language.agreement import agreed
from crosswire.language.cutting import Cut, cut_text
from crosswire.language.decoding import Decoder
from crosswire.language.shipped import SHIPPED, Network, load_network
from crosswire.language.windows import Range, arrays, batches, shortened, windows
from crosswire.lexicons.abbreviations import Abbreviations, load_abbreviations
from crosswire.records import Parse, Report, Sentence


class Parser:
    """Reads reports; loads the shipped network (or the one in the folder ``network``) at the first report, once.

    ``network_seconds`` counts up the time that the network itself has run.
    """

    def __init__(
        self, threads: int = 1, abbreviations: Abbreviations | None = None, network: Path | None = None
    ) -> None:
        self.threads = threads
        self.abbreviations = abbreviations or load_abbreviations()
        self._folder = network or SHIPPED
        self._network: Network | None = None
        self.network_seconds = 0.0

    @property
    def network(self) -> Network:
        if self._network is None:
            self._network = load_network(self._folder, self.threads)
        return self._network

    def parse(self, report: Report) -> Parse:
        """The sentences of ``report`` outside its furniture; none where it has no text."""
        return Parse(report.id, tuple(self.read(cut_text(report.text, self.abbreviations, report.marks))))

    def read(self, text: Cut) -> list[Sentence]:
        """The words of ``text`` tagged, as trees; a sentence too long for the network is given in parts."""
        pieces = self.network.pieces
        encoded = pieces.read(text.words)
        parts = [part for sentence in text.sentences for part in shortened(sentence, text.words, encoded)]
        decoder = Decoder(text, self.network.classes)
        found: dict[Range, Sentence] = {}
        for batch in batches(list(windows(parts, encoded))):
            inputs = arrays(batch, encoded, pieces.opening, pieces.closing)
            started = time.perf_counter()
            scores = self.network.run(inputs)
            self.network_seconds += time.perf_counter() - started
            found.update(decoder.sentences(batch, scores))
        return agreed([found[part] for part in parts])
