"""The network's scores to sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosswire.language.appositions import with_appositions
from crosswire.language.cutting import Cut
from crosswire.language.lemmas import lemma
from crosswire.language.names import names_of
from crosswire.language.relatives import with_relatives
from crosswire.language.settling import settled
from crosswire.language.shipped import Scores
from crosswire.language.trees import tree
from crosswire.language.windows import Range, Window
from crosswire.records import Sentence, Token

NO_MENTION = "_"
TAGS = ("upos", "xpos", "name", "mention")


@dataclass(frozen=True, slots=True)
class Decoder:
    """Makes sentences of ``text``; ``classes`` names the classes of each of the network's outputs in order."""

    text: Cut
    classes: Mapping[str, Sequence[str]]

    def sentences(self, window: Window, scores: Mapping[str, Scores]) -> Iterator[tuple[Range, Sentence]]:
        """Yield each sentence of the window with its range of words."""
        deprels = self.named("deprel", self.best_labels(scores["labels"][0]))
        tags = {name: self.named(name, scores[name][0].argmax(-1)) for name in TAGS}
        arcs, base = scores["arcs"][0], window.sentences[0][0]
        for first, last in window.sentences:
            a, b = first - base, last - base
            heads = tree(np.concatenate((arcs[a:b, :1], arcs[a:b, a + 1 : b + 1]), 1))
            named = {name: tag[a:b] for name, tag in tags.items()}
            tokens = with_appositions(with_relatives(tuple(self.tokens(first, heads, deprels[a:b], named))))
            names = settled(names_of(named["name"], tokens), tokens)
            yield (first, last), Sentence.of(tokens, names, self.text.paragraph_at(first))

    def named(self, output: str, indices: NDArray[np.int64]) -> list[str]:
        classes = self.classes[output]
        return [classes[i] for i in indices.tolist()]

    def best_labels(self, scores: Scores) -> NDArray[np.int64]:
        """The best label of each word but root, which goes by the tree."""
        possible = scores.copy()
        possible[..., list(self.classes["deprel"]).index("root")] = -np.inf
        best: NDArray[np.int64] = possible.argmax(-1)
        return best

    def tokens(
        self, first: int, heads: Sequence[int], deprels: Sequence[str], tags: Mapping[str, Sequence[str]]
    ) -> Iterator[Token]:
        """Yield the words of one sentence, whose first has the index ``first`` in the text."""
        rows = zip(heads, deprels, tags["upos"], tags["xpos"], tags["mention"], strict=True)
        for i, (head, deprel, upos, xpos, mention) in enumerate(rows):
            word = self.text.words[first + i]
            start, end = self.text.offsets[first + i]
            yield Token(
                index=i, start=start, end=end, text=word, lemma=lemma(word, upos, xpos), upos=upos, xpos=xpos,
                head=head, deprel="root" if head < 0 else deprel, mention="" if mention == NO_MENTION else mention,
            )  # fmt: skip
