"""Which way the text points at a place: to what has been or to what is to come."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from crosswire.records import Parse, Sentence, Token

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[.!?;]")
LIMIT = re.compile(r"\b(?:to|until|till|by|from|of record)\s+(?:the\s+)?$", re.IGNORECASE)
"""What leads a day that may well be to come though the verb is past: extended until Friday."""
SOON = re.compile(r"\bas (?:early|soon) as\s+$", re.IGNORECASE)
BESIDE = re.compile(r"([^\W\d_]+)\s+$")
SURE = 2
"""How much stronger a governing verb tells than a word that stands near."""
REACH = 14
"""How many words to each side are looked at; a sentence's end stops the look."""
CHARACTERS = 120
FUTURE_AUXILIARIES = frozenset(
    {"will", "shall", "'ll", "’ll", "would", "could", "may", "might", "should", "can", "must"}
)


class LinearTense:
    """Tells past from future by the nearest telling word before a stretch, or else after it.

    ``words`` maps words (lower case) to −1, 0 or 1; another verb in -ed counts as past.
    """

    def __init__(self, text: str, words: Mapping[str, int]) -> None:
        self._text = text
        self._words = words

    def __call__(self, start: int, end: int) -> int:
        limit = LIMIT.search(self._text, max(0, start - 12), start)
        before = [m.group() for m in WORD.finditer(self._text, max(0, start - CHARACTERS), start)]
        after = [m.group() for m in WORD.finditer(self._text, end, end + CHARACTERS)]
        back = self._nearest(reversed(before))
        ahead = self._nearest(iter(after))
        told = back[0] if back and (not ahead or back[1] <= ahead[1] + 3) else ahead[0] if ahead else 0
        return max(told, 0) if limit else told

    def beside(self, start: int) -> int:
        """What the word just before a stretch tells: payable Dec. 1, announced Friday."""
        before = BESIDE.search(self._text, max(0, start - 24), start)
        return self._told(before.group(1)) if before else 0

    def _told(self, word: str) -> int:
        told = self._words.get(word.lower())
        return -1 if told is None and word.endswith("ed") and len(word) > 4 else told or 0

    def _nearest(self, words: Iterator[str]) -> tuple[int, int] | None:
        for distance, word in enumerate(words):
            if distance > REACH or word in ".!?;":
                return None
            if told := self._told(word):
                return told, distance
        return None


class TreeTense:
    """Tells past from future by the verb that governs a stretch, and where that tells nothing, by the words near."""

    def __init__(self, text: str, parse: Parse, words: Mapping[str, int]) -> None:
        self._text = text
        self._sentences = parse.sentences
        self._starts = [s.span.start for s in parse.sentences]
        self._linear = LinearTense(text, words)
        self._words = words

    def __call__(self, start: int, end: int) -> int:
        if SOON.search(self._text, max(0, start - 16), start):
            return 1
        if told := self._linear.beside(start):
            return told
        governed = self._governed(start)
        if LIMIT.search(self._text, max(0, start - 12), start):
            return max(governed, self._linear(start, end), 0)
        return governed or self._linear(start, end)

    def _governed(self, start: int) -> int:
        """What the verb that governs the word at ``start`` tells."""
        index = bisect_right(self._starts, start) - 1
        if index < 0:
            return 0
        sentence = self._sentences[index]
        token = next((t for t in sentence.tokens if t.end > start), None)
        return tense_of(sentence, token, self._words) if token else 0


def tense_of(sentence: Sentence, token: Token, words: Mapping[str, int]) -> int:
    """Below or above 0 where the verb that governs ``token`` is past or to come, 0 where it tells neither.

    Surely so where the verb governs it with no noun between: "killed on May 3", not "passed the May 3 deadline".
    """
    strength = SURE
    for governor in sentence.ancestors(token):
        if governor.upos not in {"VERB", "AUX"} and not sentence.kids(governor, "cop"):
            strength = 1 if governor.mention != "time" else strength
            if token.deprel == "nmod:poss" and token.head == governor.index:
                strength = 0
            continue
        told = _verb_tense(sentence, governor, words) if strength else 0
        if not strength or told or governor.xpos not in {"VBG", "VB", "VBN"}:
            return told * strength
    return 0


def _verb_tense(sentence: Sentence, verb: Token, words: Mapping[str, int]) -> int:
    auxiliaries = sentence.kids(verb, "aux", "cop")
    if any(a.text.lower() in FUTURE_AUXILIARIES for a in auxiliaries):
        return 0 if any(a.lemma == "have" for a in auxiliaries) else 1
    if verb.xpos == "VB" and any(m.text.lower() == "to" for m in sentence.kids(verb, "mark")):
        head = sentence.parent(verb)
        if head is not None and words.get(head.text.lower(), words.get(head.lemma, 0)) > 0:
            return 1
        return 1 if head is not None and head.upos in {"NOUN", "ADJ"} else 0
    if words.get(verb.text.lower(), 0) > 0 or words.get(verb.lemma, 0) > 0:
        return 1
    if verb.xpos == "VBN" and verb.relation == "acl":
        return -1
    if verb.xpos == "VBD" or any(a.xpos == "VBD" and a.lemma in {"be", "have", "do"} for a in auxiliaries):
        return -1
    if verb.xpos == "VBN" and any(a.lemma == "have" for a in auxiliaries):
        return -1
    return 0
