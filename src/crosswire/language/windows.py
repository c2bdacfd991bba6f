"""Sentences to windows of consecutive sentences, and windows to arrays for the network.

A window goes through the network by itself: several at a time would be padded to the longest, take a fifth more time,
and share the scales of what is computed in 8 bits.
"""

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


def arrays(window: Window, encoded: Sequence[Encoded], opening: int, closing: int) -> dict[str, NDArray[np.int64]]:
    """The network's inputs: pieces, shapes [1, pieces], and first, sentence [1, words], counted from 1."""
    ids, shapes, first, sentence = [opening], [0], [], []
    for number, (start, end) in enumerate(window.sentences, 1):
        for pieces, shape in encoded[start:end]:
            first.append(len(ids))
            ids += pieces
            shapes += [shape] * len(pieces)
        sentence += [number] * (end - start)
    ids.append(closing)
    shapes.append(0)
    inputs = {"pieces": ids, "shapes": shapes, "first": first, "sentence": sentence}
    return {name: np.array([values], np.int64) for name, values in inputs.items()}
