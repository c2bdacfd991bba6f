"""Reports to parses."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from crosswire.language.agreement import agreed
from crosswire.language.cutting import Cut, cut_text
from crosswire.language.decoding import Decoder
from crosswire.language.quoted import with_quotations
from crosswire.language.sayings import SayingDecoder
from crosswire.language.shipped import SHIPPED, Network, load_network
from crosswire.language.spoken import with_turns
from crosswire.language.windows import Range, arrays, shortened, windows
from crosswire.lexicons.abbreviations import Abbreviations, load_abbreviations
from crosswire.records import Parse, Report, Saying, Sentence, Span

Result = TypeVar("Result")


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
        """The sentences of ``report`` outside its furniture, and its sayings; none where it has no text."""
        text = cut_text(report.text, self.abbreviations, report.marks)
        sayings: list[Saying] = []
        sentences = self.read(text, sayings)
        whole = with_turns(with_quotations(sayings, sentences, report.text), report.text)
        return Parse(report.id, tuple(sentences), tuple(sorted(whole, key=where)))

    def read(self, text: Cut, sayings: list[Saying] | None = None) -> list[Sentence]:
        """The words of ``text`` tagged, as trees; a sentence too long for the network is given in parts.

        Where ``sayings`` is given, what the network sees of who says what is added to it.
        """
        network = self.network
        encoded = network.pieces.read(text.words)
        parts = [part for sentence in text.sentences for part in shortened(sentence, text.words, encoded)]
        decoder, attributing = Decoder(text, network.classes), SayingDecoder(text)
        found: dict[Range, Sentence] = {}
        for window in windows(parts, encoded):
            inputs = arrays(window, encoded, network.pieces.opening, network.pieces.closing)
            scores = self._timed(network.run, inputs)
            found.update(decoder.sentences(window, scores))
            if sayings is not None and network.attributes:
                sayings.extend(attributing.sayings(window, scores["cues"], scores["pointers"]))
        return agreed([found[part] for part in parts])

    def _timed(self, run: Callable[..., Result], *inputs: object) -> Result:
        started = time.perf_counter()
        result = run(*inputs)
        self.network_seconds += time.perf_counter() - started
        return result


def where(saying: Saying) -> tuple[Span, Span]:
    """The place of a saying in the text."""
    return saying.cue, saying.content
