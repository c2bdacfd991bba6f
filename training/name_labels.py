"""What the tagger of names learns from beside GUM's names: others in their places, and silver names of EWT."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from attribution_corpus import read_articles
from corpora import Sentence

from crosswire.language.agreement import agreed
from crosswire.language.names import names_of, tagged
from crosswire.language.settling import settled
from crosswire.lexicons.gazetteer import load_gazetteer
from crosswire.records import Name, Token
from crosswire.records import Sentence as Parsed

CITIES = 3000  # the most populous
SWAPPED = 0.7  # share of the names that others take the place of
SEEN = 2  # times that a name stands in PolNeAR, whose tags are automatic
PROPER = frozenset({"NNP", "NNPS", "ADD"})
Pools = dict[str, list[list[str]]]


def tags_of(names: Sequence[Name], words: int) -> list[str]:
    tags = ["O"] * words
    for name in names:
        tags[name.first : name.last + 1] = [f"B-{name.kind}"] + [f"I-{name.kind}"] * (name.last - name.first)
    return tags


def pools_of(documents: Sequence[Sequence[Sentence]], polnear: Path | None) -> Pools:
    """Names by kind: those of the documents, cities, and those of PolNeAR where its folder is given."""
    pools: Pools = {"PER": [], "ORG": [], "LOC": []}
    for sentence in (sentence for document in documents for sentence in document):
        for name in tagged(sentence.names or ()):
            pools[name.kind].append(sentence.words[name.first : name.last + 1])
    pools["LOC"] += [city.split() for city in cities()]
    if polnear is not None:
        seen = Counter((n.kind, a.text[n.start : n.end]) for a in read_articles(polnear) for n in a.names or ())
        for (kind, text), times in seen.items():
            if times >= SEEN and text[0].isupper():
                pools[kind].append(text.split())
    return pools


def cities() -> list[str]:
    """The names of the most populous cities, as GeoNames has them."""
    lines = {line for lines in load_gazetteer().lines.values() for line in lines}
    rows = sorted((line.split("\t") for line in lines), key=lambda row: (-int(row[5]), row[0]))
    return [row[0] for row in rows[:CITIES]]


def swapped(sentence: Sentence, pools: Pools, rng: random.Random) -> Sentence:
    """``sentence`` with other names of the same kind in the places of most of its own; it has no tree then."""
    words: list[str] = []
    names: list[Name] = []
    at = 0
    for name in tagged(sentence.names or ()):
        words += sentence.words[at : name.first]
        own = sentence.words[name.first : name.last + 1]
        new = rng.choice(pools[name.kind]) if rng.random() < SWAPPED else own
        names.append(Name(len(words), len(words) + len(new) - 1, name.kind))
        words += new
        at = name.last + 1
    words += sentence.words[at:]
    n = len(words)
    return Sentence(words, ["X"] * n, ["NN"] * n, [0] * n, ["dep"] * n, tags_of(names, n))


def silver(document: Sequence[Sentence], tags: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """Yield the tags of each sentence as the rules of run time mend them over its tree; a name has a proper noun."""
    parsed = []
    for sentence, found in zip(document, tags, strict=True):
        tokens = tuple(tokens_of(sentence))
        parsed.append(Parsed.of(tokens, settled(names_of(found, tokens), tokens)))
    for one in agreed(parsed):
        named = [n for n in one.names if any(t.xpos in PROPER for t in one.tokens[n.first : n.last + 1])]
        yield tags_of(named, len(one.tokens))


def tokens_of(sentence: Sentence) -> Iterator[Token]:
    rows = zip(sentence.words, sentence.upos, sentence.xpos, sentence.heads, sentence.deprels, strict=True)
    for i, (word, upos, xpos, head, deprel) in enumerate(rows):
        yield Token(i, i, i + 1, word, word, upos, xpos, head - 1, deprel)
