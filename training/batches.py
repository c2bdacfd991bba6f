"""Windows of sentences to padded tensors."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import torch
from corpora import IGNORE, MENTION_TYPES, NAME_TAGS, Sentence
from network import SHAPES
from tokenizers import Tokenizer
from torch import Tensor

LONGEST_WINDOW = 230  # words
LONGEST_PIECES = 510
Item = TypeVar("Item")


def word_shape(word: str) -> int:
    """Index into SHAPES; the same rule as crosswire.language.pieces.word_shape."""
    if any(c.isdigit() for c in word):
        return SHAPES.index("digits")
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return SHAPES.index("other")
    if word.islower():
        return SHAPES.index("lower")
    if len(letters) > 1 and word.isupper():
        return SHAPES.index("UPPER")
    return SHAPES.index("Title" if (word[0].isupper() and word[1:].islower()) or len(letters) == 1 else "mixed")


@dataclass(slots=True)
class Classes:
    """Names of the classes of each output, in order."""

    upos: list[str]
    xpos: list[str]
    deprel: list[str]
    name: list[str]
    mention: list[str]

    def sizes(self) -> dict[str, int]:
        return {name: len(getattr(self, name)) for name in self.__dataclass_fields__}


def classes_of(documents: Sequence[Sequence[Sentence]]) -> Classes:
    sentences = [s for document in documents for s in document]
    return Classes(
        upos=sorted({t for s in sentences for t in s.upos}),
        xpos=sorted({t for s in sentences for t in s.xpos}),
        deprel=sorted({t for s in sentences for t in s.deprels}),
        name=NAME_TAGS,
        mention=MENTION_TYPES,
    )


@dataclass(slots=True)
class Window:
    pieces: list[int]
    shapes: list[int]
    first: list[int]
    sentence: list[int]
    heads: list[int]  # 0 root, else 1 + index of the word in the window
    targets: dict[str, list[int]]


class Pieced(Protocol):
    """What the pieces of words are appended to; ``first`` holds where each word begins."""

    pieces: list[int]
    shapes: list[int]
    first: list[int]


class Encoding:
    def __init__(self, tokenizer: Tokenizer, classes: Classes) -> None:
        self.tokenizer = tokenizer
        self.index = {name: {c: i for i, c in enumerate(getattr(classes, name))} for name in classes.sizes()}
        self.cls, self.sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
        self.unknown = tokenizer.token_to_id("[UNK]")

    def window(self, sentences: Sequence[Sentence], rng: random.Random | None = None) -> Window:
        """Encode; with ``rng``, now and then in capitals or lower case, so that either is read."""
        out = Window([self.cls], [0], [], [], [], {name: [] for name in self.index})
        draw = rng.random() if rng else 1.0
        for number, sentence in enumerate(sentences, 1):
            base = len(out.sentence)
            words = [w.upper() for w in sentence.words] if draw < 0.04 else sentence.words
            words = [w.lower() for w in words] if 0.04 <= draw < 0.06 else words
            self.add(words, out)
            out.sentence += [number] * len(words)
            out.heads += [h + base if h else 0 for h in sentence.heads]
            self.label(out.targets, sentence)
        out.pieces.append(self.sep)
        out.shapes.append(0)
        return out

    def add(self, words: Sequence[str], out: Pieced) -> None:
        """Append the pieces and shapes of words, and where each word begins."""
        encoded = self.tokenizer.encode_batch([[w] for w in words], is_pretokenized=True, add_special_tokens=False)
        for one, word in zip(encoded, words, strict=True):
            ids = one.ids[:8] or [self.unknown]
            out.first.append(len(out.pieces))
            out.pieces += ids
            out.shapes += [word_shape(word)] * len(ids)

    def label(self, targets: dict[str, list[int]], sentence: Sentence) -> None:
        for name, values in (
            ("upos", sentence.upos),
            ("xpos", sentence.xpos),
            ("deprel", sentence.deprels),
            ("name", sentence.names),
            ("mention", sentence.mentions),
        ):
            index = self.index[name]
            targets[name] += (
                [IGNORE] * len(sentence.words) if values is None else [index.get(v, IGNORE) for v in values]
            )


def collate(windows: Sequence[Window]) -> dict[str, Tensor]:
    def pad(rows: Sequence[list[int]], value: int) -> Tensor:
        longest = max(map(len, rows))
        return torch.tensor([row + [value] * (longest - len(row)) for row in rows])

    batch = {
        name: pad([getattr(w, name) for w in windows], 0) for name in ("pieces", "shapes", "first", "sentence", "heads")
    }
    batch["mask"] = pad([[1] * len(w.pieces) for w in windows], 0)
    for name in windows[0].targets:
        batch["target_" + name] = pad([w.targets[name] for w in windows], IGNORE)
    return batch


def batches(windows: list[Window], pieces: int, rng: random.Random) -> Iterator[dict[str, Tensor]]:
    """Shuffled batches of windows of like length, each of about ``pieces`` pieces."""
    short = [window for window in windows if len(window.pieces) <= LONGEST_PIECES]
    yield from map(collate, grouped(short, lambda window: len(window.pieces), pieces, rng))


def grouped(items: Sequence[Item], length: Callable[[Item], int], most: int, rng: random.Random) -> list[list[Item]]:
    """Shuffled groups of items of like length, each of about ``most`` in all when padded to its longest."""
    groups: list[list[Item]] = [[]]
    for item in sorted(items, key=lambda item: length(item) + rng.random() * 24):
        if groups[-1] and (len(groups[-1]) + 1) * length(item) > most:
            groups.append([])
        groups[-1].append(item)
    rng.shuffle(groups)
    return groups
