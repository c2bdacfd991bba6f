"""One name, one kind throughout a report.

A tagger that sees a window at a time takes "Marlow" now for a person, now for a place, and now for nothing. Within a
report a name has the kind that most of its mentions have, a surname that of the full names that end in it, and a lone
proper noun that is a name elsewhere is one here. What a storm is called is no name of any kind.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from crosswire.language.names import PARTS, PROPER
from crosswire.lexicons.senses import load_senses
from crosswire.records import Name, Sentence, Token

STORM = "storm"
"""The sense of hurricane, typhoon and the like."""
CERTAIN = 1000
"""Votes for what a short form means that the report itself explains."""
Votes = dict[str, Counter[str]]


def agreed(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences with the kinds of their names made one by majority; the first in the text wins a draw."""
    storms = {name for sentence in sentences for name in stormy(sentence)}
    calmed = [without(sentence, storms) for sentence in sentences] if storms else sentences
    votes = count(calmed)
    return [with_names(sentence, votes) for sentence in calmed]


def stormy(sentence: Sentence) -> Iterator[str]:
    """Yield the words that name a storm ("Ada" in "Hurricane Ada")."""
    for before, token in pairwise(sentence.tokens):
        if token.xpos in PROPER and STORM in load_senses().get(before.text.lower(), ()):
            yield token.text


def without(sentence: Sentence, storms: set[str]) -> Sentence:
    """``sentence`` without the names that are a storm's; those that a person has two words of stay."""
    kept = tuple(n for n in sentence.names if n.first < n.last or sentence.tokens[n.first].text not in storms)
    return sentence if kept == sentence.names else replace(sentence, names=kept)


def count(sentences: Sequence[Sentence]) -> Votes:
    votes: Votes = defaultdict(Counter)
    for sentence in sentences:
        for name in sentence.names:
            votes[text_of(sentence, name)][name.kind] += 1
            if short := short_form(sentence, name):
                votes[short][name.kind] += CERTAIN
            if name.kind == "PER" and name.last > name.first:
                votes[sentence.tokens[name.last].text][name.kind] += 1
    return votes


def short_form(sentence: Sentence, name: Name) -> str:
    """The first letters of a name's words that stand in brackets behind it, "" where none do."""
    behind = [token.text for token in sentence.tokens[name.last + 1 : name.last + 4]]
    if len(behind) < 3 or (behind[0], behind[2]) != ("(", ")") or behind[1][1:].islower():
        return ""
    letters = {token.text[0].upper() for token in sentence.tokens[name.first : name.last + 1]}
    return behind[1] if len(behind[1]) > 1 and set(behind[1].upper()) <= letters else ""


def text_of(sentence: Sentence, name: Name) -> str:
    return " ".join(token.text for token in sentence.tokens[name.first : name.last + 1])


def with_names(sentence: Sentence, votes: Votes) -> Sentence:
    found = [*sentence.names, *missed(sentence, votes)]
    kinds = [votes[text_of(sentence, name)].most_common(1)[0][0] for name in found]
    names = tuple(sorted((Name(n.first, n.last, kind) for n, kind in zip(found, kinds, strict=True)), key=first_of))
    return sentence if names == sentence.names else replace(sentence, names=names)


def first_of(name: Name) -> int:
    return name.first


def missed(sentence: Sentence, votes: Votes) -> Iterator[Name]:
    """Yield the lone proper nouns of the sentence that are names elsewhere in the report."""
    inside = {i for name in sentence.names for i in range(name.first, name.last + 1)}
    for token in sentence.tokens:
        if token.xpos == "NNP" and token.text in votes and token.index not in inside and is_lone(sentence, token):
            yield Name(token.index, token.index, "")


def is_lone(sentence: Sentence, token: Token) -> bool:
    """Whether a proper noun neither is a part of a longer one nor has such parts; a letter or two are no name."""
    parts = (sentence.tokens[i] for i in sentence.children[token.index])
    has_parts = any(part.xpos in PROPER and part.relation in {"flat", "compound"} for part in parts)
    return len(token.text) > 2 and token.relation not in PARTS and not has_parts
