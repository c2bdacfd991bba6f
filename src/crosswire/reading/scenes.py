"""Which sentences go on with the happening of the sentence before, and which show a picture instead.

A report tells of its own incident first. A sentence that names the happening before it again ("the quake", "that
attack", "the accident") stays with that; so does the rest of the paragraph, where that happening lies further back
than the report's own: what comes later is a development of the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import TimeDraft
from crosswire.records import Parse, Sentence, Token

TAKING_UP = frozenset({"the", "that", "this", "those", "these"})
NAMING = frozenset({"event", "abstract", ""})
"""What a noun may mention that takes a happening up again."""
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
PRESENT = frozenset({"VBZ", "VBP"})
OVER = frozenset({"momentary", "sudden"})
"""Natures of what a report may call otherwise at its next mention: the blast, the attack, the disaster."""


class Scenes:
    """The sentences of one report as they hang together."""

    def __init__(self, parse: Parse, lexicons: Lexicons) -> None:
        self.parse = parse
        self.lexicons = lexicons

    def names_again(self, index: int) -> bool:
        """Whether a sentence names a happening, or a thing, of the one before with the same noun."""
        if not index:
            return False
        before, here = self.parse.sentences[index - 1], self.parse.sentences[index]
        nouns = {t.lemma.lower() for t in before.tokens if t.upos == "NOUN" and t.mention in NAMING}
        return any(t.upos == "NOUN" and t.lemma.lower() in nouns and is_definite(here, t) for t in here.tokens)

    def calls_again(self, index: int) -> bool:
        """Whether the subject of a sentence is a happening told of before, by whatever word: the accident."""
        if not index:
            return False
        sentence = self.parse.sentences[index]
        subject = next((t for t in sentence.kids(sentence.root, "nsubj") if t.upos == "NOUN"), None)
        if subject is None or not is_definite(sentence, subject) or sentence.kids(subject, "nmod", "acl", "amod"):
            return False
        return self._is_over(subject)

    def is_same_paragraph(self, index: int) -> bool:
        """Whether a sentence stands in the paragraph of the one before."""
        sentences = self.parse.sentences
        return index > 0 and sentences[index].paragraph == sentences[index - 1].paragraph

    def _is_over(self, noun: Token) -> bool:
        nature = self.lexicons.happenings.get(noun.text.lower()) or self.lexicons.happenings.get(noun.lemma.lower())
        return nature in OVER or noun.lemma.lower() == "incident"


def is_definite(sentence: Sentence, noun: Token) -> bool:
    return any(t.lemma.lower() in TAKING_UP for t in sentence.kids(noun, "det"))


def is_caption(sentence: Sentence, times: Iterable[TimeDraft]) -> bool:
    """Whether a sentence says what a picture shows: in the present, or without a verb, and dated to the year ("Divers
    search the Lowmere, May 3, 2031."). Its date is when the picture was taken."""
    if not any(t.time.precision == "day" and _has_year(t) for t in times):
        return False
    finite = [t for t in _main(sentence, sentence.root) if t.xpos in FINITE]
    return not finite or all(t.xpos in PRESENT for t in finite)


def _main(sentence: Sentence, root: Token) -> Sequence[Token]:
    return [root, *sentence.kids(root, "aux", "cop")]


def _has_year(draft: TimeDraft) -> bool:
    return draft.time.start is not None and str(draft.time.start.year) in draft.time.text
