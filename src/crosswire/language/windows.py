"""Sentences to windows of consecutive sentences, and windows to padded arrays for the network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Encoded = tuple[list[int], int]  # word-piece ids and shape of one word
Range = tuple[int, int]  # half-open word indices

LONGEST_SENTENCE = 160  # words; a longer one is cut
LONGEST_WINDOW = 100  # words but for a single longer sentence: reads as well as 230 (EWT, GUM dev), and faster
MOST_PIECES = 508  # the encoder's 512 positions, less the opening and closing pieces
BATCH = 600  # pieces, padding included: twice as many take 50 MB more and are no faster
CUT_AFTER = (frozenset(";"), frozenset({",", ":", "—", "–", "--", "|", ")"}))


@dataclass(frozen=True, slots=True)
class Window:
    """Consecutive sentences as ranges of word indices, read by the network together."""

    sentences: tuple[Range, ...]
    pieces: int

    @property
    def words(self) -> int:
        return self.sentences[-1][1] - self.sentences[0][0]


def shortened(sentence: Range, words: Sequence[str], encoded: Sequence[Encoded]) -> Iterator[Range]:
    """Yield the parts of a sentence, each short enough to be read whole; cut behind a semicolon or comma."""
    first, last = sentence
    while first < last:
        end, pieces = first, 0
        while end < last and end - first < LONGEST_SENTENCE and pieces + len(encoded[end][0]) <= MOST_PIECES:
            pieces += len(encoded[end][0])
            end += 1
        if end < last:
            end = best_cut(words, first, end)
        yield first, end
        first = end


def best_cut(words: Sequence[str], first: int, end: int) -> int:
    """Where to cut words [first, end): behind its last semicolon, else comma, of the second half; else at the end."""
    middle = (first + end) // 2
    for marks in CUT_AFTER:
        for i in range(end - 1, middle, -1):
            if words[i] in marks:
                return i + 1
    return end


def windows(sentences: Sequence[Range], encoded: Sequence[Encoded]) -> Iterator[Window]:
    """Yield windows over ``sentences`` in order, none over LONGEST_WINDOW words or MOST_PIECES pieces."""
    held: list[Range] = []
    pieces = 0
    for first, last in sentences:
        size = sum(len(ids) for ids, _ in encoded[first:last])
        if held and (pieces + size > MOST_PIECES or last - held[0][0] > LONGEST_WINDOW):
            yield Window(tuple(held), pieces)
            held, pieces = [], 0
        held.append((first, last))
        pieces += size
    if held:
        yield Window(tuple(held), pieces)


def batches(found: Sequence[Window]) -> Iterator[list[Window]]:
    """Yield windows of like length together, each batch of about BATCH pieces, longest last."""
    batch: list[Window] = []
    for window in sorted(found, key=lambda w: w.pieces):
        if batch and (len(batch) + 1) * (window.pieces + 2) > BATCH:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch


def arrays(
    batch: Sequence[Window], encoded: Sequence[Encoded], opening: int, closing: int
) -> dict[str, NDArray[np.int64]]:
    """The network's inputs: pieces, shapes, mask [batch, pieces], and first, sentence [batch, words], 0 for padding."""
    longest, most = max(w.pieces for w in batch) + 2, max(w.words for w in batch)
    by_piece = np.zeros((3, len(batch), longest), np.int64)
    by_word = np.zeros((2, len(batch), most), np.int64)
    for row, window in enumerate(batch):
        ids, shapes, first, sentence = [opening], [0], [], []
        for number, (start, end) in enumerate(window.sentences, 1):
            for pieces, shape in encoded[start:end]:
                first.append(len(ids))
                ids += pieces
                shapes += [shape] * len(pieces)
            sentence += [number] * (end - start)
        ids.append(closing)
        by_piece[0, row, : len(ids)] = ids
        by_piece[1, row, : len(shapes)] = shapes
        by_piece[2, row, : len(ids)] = 1
        by_word[0, row, : len(first)] = first
        by_word[1, row, : len(sentence)] = sentence
    return dict(zip(("pieces", "shapes", "mask", "first", "sentence"), (*by_piece, *by_word), strict=True))
