"""The network's scores to sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crosswire.language.appositions import with_appositions
from crosswire.language.cutting import Cut
from crosswire.language.lemmas import lemma
from crosswire.language.names import names_of
from crosswire.language.related import Related
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
        related = Related.of(scores, list(self.classes["deprel"]).index("root"))
        tags = {name: self.named(name, scores[name][0].argmax(-1)) for name in TAGS}
        base = window.sentences[0][0]
        for first, last in window.sentences:
            a, b = first - base, last - base
            heads = tree(related.scores(a, b))
            deprels = self.named("deprel", related.labels(a, heads))
            named = {name: tag[a:b] for name, tag in tags.items()}
            tokens = with_appositions(with_relatives(tuple(self.tokens(first, heads, deprels, named))))
            names = settled(names_of(named["name"], tokens), tokens)
            yield (first, last), Sentence.of(tokens, names, self.text.paragraph_at(first))

    def named(self, output: str, indices: Iterable[int]) -> list[str]:
        return [self.classes[output][i] for i in indices]

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
