"""Reports to parses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from crosswire.language.blocks import blocks
from crosswire.language.lemmas import lemma
from crosswire.language.names import names_of
from crosswire.language.sentences import sentences
from crosswire.language.shipped import SHIPPED, Network, Scores, load_network
from crosswire.language.tokens import tokenizer_for
from crosswire.language.trees import tree
from crosswire.language.windows import Range, Window, arrays, batches, cut, windows
from crosswire.lexicons.abbreviations import Abbreviations, load_abbreviations
from crosswire.records import Parse, Report, Sentence, Token

UNREAD = frozenset({"furniture", "repeat"})


@dataclass(frozen=True, slots=True)
class Cut:
    """A report's text cut into words and sentences, not yet read: ranges are of word indices."""

    offsets: list[tuple[int, int]]
    words: list[str]
    sentences: list[Range]
    paragraphs: list[int]


class Parser:
    """Reads reports; loads the shipped network at the first report, once."""

    def __init__(
        self, threads: int = 1, abbreviations: Abbreviations | None = None, network: Path | None = None
    ) -> None:
        self.threads = threads
        self.abbreviations = abbreviations or load_abbreviations()
        self._folder = network or SHIPPED
        self._network: Network | None = None

    @property
    def network(self) -> Network:
        if self._network is None:
            self._network = load_network(self._folder, self.threads)
        return self._network

    def parse(self, report: Report) -> Parse:
        """The sentences of ``report`` outside its furniture and repeats, none where it has no text."""
        marks = [(m.span.start, m.span.end, m.kind in UNREAD) for m in report.marks]
        text = cut_text(report.text, self.abbreviations, marks)
        return Parse(report.id, tuple(self.read(text)))

    def read(self, text: Cut) -> list[Sentence]:
        """The words of ``text`` tagged, as trees; a sentence too long for the network is given in parts."""
        encoded = self.network.pieces.read(text.words)
        parts, paragraphs = [], []
        for sentence, paragraph in zip(text.sentences, text.paragraphs, strict=True):
            for part in cut(sentence, text.words, encoded):
                parts.append(part)
                paragraphs.append(paragraph)
        opening, closing = self.network.pieces.opening, self.network.pieces.closing
        found: dict[Range, Sentence] = {}
        paragraph_of = dict(zip(parts, paragraphs, strict=True))
        for batch in batches(list(windows(parts, encoded))):
            scores = self.network.run(arrays(batch, encoded, opening, closing))
            for part, sentence in decode(text, batch, scores, self.network.classes, paragraph_of):
                found[part] = sentence
        return [found[part] for part in parts]


def cut_text(text: str, abbreviations: Abbreviations, marks: Sequence[tuple[int, int, bool]] = ()) -> Cut:
    """``text`` as words and sentences; ``marks`` (start, end, unread) are cut apart, and left out where unread."""
    tokenizer = tokenizer_for(abbreviations)
    result = Cut([], [], [], [])
    unread = [(start, end) for start, end, skip in marks if skip]
    for block in blocks(text, [(start, end) for start, end, _ in marks]):
        if any(start <= block.start and block.end <= end for start, end in unread):
            continue
        offsets = list(tokenizer.words(text, block.start, block.end))
        base = len(result.offsets)
        for first, last in sentences(text, offsets, abbreviations):
            result.sentences.append((base + first, base + last))
            result.paragraphs.append(block.paragraph)
        result.offsets.extend(offsets)
        result.words.extend(text[start:end] for start, end in offsets)
    return result


def decode(
    text: Cut, batch: Sequence[Window], scores: Mapping[str, Scores], classes: Mapping[str, Sequence[str]], paragraphs: Mapping[Range, int]
) -> Iterator[tuple[Range, Sentence]]:
    """Yield each sentence of the batch with its range."""
    arcs = scores["arcs"]
    tags = {name: scores[name].argmax(-1) for name in ("upos", "xpos", "name", "mention")}
    labels = best_labels(scores["labels"], classes["deprel"])
    for row, window in enumerate(batch):
        base = window.sentences[0][0]
        for first, last in window.sentences:
            a, b = first - base, last - base
            heads = tree(arcs[row, a:b][:, np.r_[0, a + 1 : b + 1]])
            chosen = {name: [classes[name][i] for i in tag[row, a:b].tolist()] for name, tag in tags.items()}
            deprels = ["root" if h < 0 else classes["deprel"][i] for h, i in zip(heads, labels[row, a:b].tolist(), strict=True)]
            tokens = tuple(make_tokens(text, first, heads, deprels, chosen))
            yield (first, last), Sentence.of(tokens, names_of(chosen["name"], tokens), paragraphs[first, last])


def best_labels(scores: Scores, labels: Sequence[str]) -> NDArray[np.int64]:
    """The best label but root, which goes by the tree."""
    scores = scores.copy()
    scores[..., list(labels).index("root")] = -np.inf
    return scores.argmax(-1)


def make_tokens(text: Cut, first: int, heads: Sequence[int], deprels: Sequence[str], tags: Mapping[str, Sequence[str]]) -> Iterator[Token]:
    for i, head in enumerate(heads):
        word, (start, end) = text.words[first + i], text.offsets[first + i]
        upos, xpos, mention = tags["upos"][i], tags["xpos"][i], tags["mention"][i]
        yield Token(i, start, end, word, lemma(word, upos, xpos), upos, xpos, head, deprels[i], "" if mention == "_" else mention)
