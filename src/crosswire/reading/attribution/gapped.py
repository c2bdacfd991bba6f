"""What a clause of saying is hung on: in "the $9 million surveyors think it needs", the sum is the surveyors' too."""

from __future__ import annotations

from dataclasses import replace

from crosswire.reading.attribution.contents import Content
from crosswire.reading.attribution.found import SPEECH, Hit
from crosswire.reading.attribution.phrases import phrase, span_of
from crosswire.records import Sentence, Token

HEDGES = frozenset({"DET", "ADJ", "ADV", "ADP"})
HEDGING = frozenset({"about", "around", "over", "under", "up", "to", "than", "at"})
RELATIVE = frozenset({"that", "which"})
BARE = frozenset({"NOUN", "PROPN", "ADJ"})


def past_amount(hit: Hit) -> Hit:
    """The hit with its source behind a sum of money that the tree takes for a part of its phrase."""
    if hit.cue.kind != "verb" or hit.closing or not hit.first:
        return hit
    last, start = hit.sentence.tokens[hit.first - 1], hit.first
    while start > 0 and hit.sentence.tokens[start - 1].upos in BARE:
        start -= 1
    speaks = last.xpos in {"NNS", "NNP", "NNPS"} and last.mention != "time"
    if start == hit.first or not speaks or not ends_amount(hit.sentence, start - 1):
        return hit
    return replace(hit, source=last, chunk=tuple(hit.sentence.tokens[start : hit.first]))


def with_amount(hit: Hit, content: Content) -> Content:
    """The content with the sum that its clause is told of: "the $9 million that officials say it saved"."""
    amount = amount_before(hit)
    if not amount or content.whole.start < hit.span.end:
        return content
    whole = span_of(amount).union(content.whole)
    return replace(content, whole=whole, parts=(span_of(amount).union(content.parts[0]), *content.parts[1:]))


def amount_before(hit: Hit) -> list[Token]:
    """The sum right before who says what it comes to; none where a comma parts them."""
    if not hit.cue.contents >= SPEECH or hit.source is None or hit.source.index > hit.first:
        return []
    sentence = hit.sentence
    start = (list(hit.chunk) or phrase(sentence, hit.source))[0].index
    if start > 0 and sentence.tokens[start - 1].text.lower() in RELATIVE:
        start -= 1
    if not ends_amount(sentence, start - 1):
        return []
    first = start - 1
    while first > 0 and is_of_amount(sentence.tokens[first - 1]):
        first -= 1
    return list(sentence.tokens[first:start])


def is_of_amount(token: Token) -> bool:
    """Whether a word belongs to the sum that it stands in or before: "at least $9 million"."""
    hedge = token.upos in HEDGES and (token.upos != "ADP" or token.text.lower() in HEDGING)
    return hedge or token.upos in {"NUM", "SYM"}


def ends_amount(sentence: Sentence, index: int) -> bool:
    """Whether the number at a place is the last word of a sum of money."""
    at = index
    while at >= 0 and sentence.tokens[at].upos == "NUM":
        at -= 1
    return 0 <= at < index and sentence.tokens[at].xpos == "$"
