"""Where a content ends: at the next speaker's clause, where the same speaker is resumed, at a trailing source."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.phrases import phrase, run, subject
from crosswire.records import Sentence, Token

CONTRAST = frozenset({"but", "though", "although", "while", "whereas", "as"})
PARTING = frozenset({",", ";", "—", "–", "--", "”", "''", '"'})
TRAILING = frozenset({",", "”", '"', "’"})
BESIDE = frozenset({"appos", "acl", "nmod", "nummod", "parataxis"})


def until_next(hit: Hit, hits: Sequence[Hit], tokens: list[Token]) -> list[Token]:
    """``tokens`` (after the cue) up to where another cue or source takes over."""
    stops = [hit.until] if hit.until is not None else []
    for other in hits:
        if other.first <= hit.last or other is hit:
            continue
        stop = half_start(hit, other, hits) or takes_over(hit, other)
        if stop is not None and stop > hit.last:
            stops.append(stop)
    end = min(stops, default=len(hit.sentence.tokens))
    return [t for t in tokens if t.index < end]


def half_start(hit: Hit, other: Hit, hits: Sequence[Hit]) -> int | None:
    """The semicolon from which on a source at the end is cited, and nobody else: "…; around 30 are missing, according
    to relatives"."""
    between = [t.index for t in hit.sentence.tokens[hit.last + 1 : other.first] if t.text == ";"]
    if other.cue.kind != "preposition" or not between or not trails(other):
        return None
    spoken = any(h.cue.kind == "verb" and between[-1] < h.first < other.first for h in hits)
    return None if spoken else between[-1]


def takes_over(hit: Hit, other: Hit) -> int | None:
    """The token at which a later cue ends the content of ``hit``, None where it stands inside that content."""
    if other.resumes:
        return other.first
    if other.cue.kind == "preposition":
        return other.first if trails(other) else None
    if other.cue.kind != "verb":
        return None
    if other.closing and not hit.closing:
        return group(other)[0]
    contrast = contrast_start(other)
    return contrast if contrast is not None else shared_start(hit, other)


def trails(hit: Hit) -> bool:
    """Whether "according to X" comes after what it is about."""
    if hit.source is None or hit.first == 0:
        return False
    head = hit.source.head
    after_mark = hit.sentence.tokens[hit.first - 1].text in TRAILING
    return 0 <= head < hit.first or (after_mark and head <= hit.last)


def contrast_start(hit: Hit) -> int | None:
    """Where a clause begins that sets another speaker against the first (", though X said …")."""
    first, _ = group(hit)
    i = before_adverbs(hit.sentence, first)
    if i <= 0:
        return None
    if hit.sentence.tokens[i].text == ";":
        return i
    contrasts = hit.sentence.tokens[i].text.lower() in CONTRAST and hit.sentence.tokens[i - 1].text in PARTING
    return i if contrasts else None


def shared_start(hit: Hit, other: Hit) -> int | None:
    """Where a second verb begins that shares the first one's subject ("said it had rained and warned of more")."""
    if hit.closing or subject(hit.sentence, other.token) is not None or other.token.xpos != hit.token.xpos:
        return None
    joined = hit.sentence.parent(other.token) if other.token.relation == "conj" else None
    own = other.source is not None and other.source is hit.source
    if not own and joined is not None and joined is not hit.token and joined.xpos == other.token.xpos:
        return None
    i = before_adverbs(hit.sentence, other.first)
    return i if i > hit.last and hit.sentence.tokens[i].upos == "CCONJ" else None


def before_adverbs(sentence: Sentence, index: int) -> int:
    """The index of the word before the one at ``index``, adverbs apart."""
    i = index - 1
    while i >= 0 and sentence.tokens[i].upos == "ADV":
        i -= 1
    return i


def group(hit: Hit) -> tuple[int, int]:
    """First and last token of cue, source, those told, and a day: what stands between two halves of a content."""
    sentence, first, last = hit.sentence, hit.first, hit.last
    near = [] if hit.source is None else [list(hit.chunk) or phrase_with_appositions(sentence, hit.source)]
    near += [phrase(sentence, relay) for relay in hit.relays]
    if hit.chunk:
        first, last = min(first, hit.chunk[0].index), max(last, hit.chunk[-1].index)
    for child in sentence.kids(hit.token, "obj", "iobj", "obl", "advmod"):
        if child.index > hit.last and not counts(sentence, child):
            near.append([t for t in sentence.subtree(child) if t.index > hit.last])
    for tokens in sorted(near, key=lambda ts: ts[0].index if ts else 0):
        if not tokens:
            continue
        if tokens[-1].index < first and first - tokens[-1].index <= 2:
            first = tokens[0].index
        elif last < tokens[0].index <= last + 2:
            last = tokens[-1].index
    return first, last


def counts(sentence: Sentence, head: Token) -> bool:
    """Whether a phrase counts something, and so is no day and nobody told ("said about 90 homes …")."""
    return head.mention != "time" and bool(sentence.kids(head, "nummod"))


def phrase_with_appositions(sentence: Sentence, head: Token) -> list[Token]:
    """The noun phrase of ``head`` with what is set beside it ("Fauzi, an official", "a clerk who saw it")."""
    tokens = phrase(sentence, head)
    for child in sentence.kids(head, *BESIDE):
        subtree = sentence.subtree(child)
        if subtree[0].index > head.index and not any(t.relation == "root" for t in subtree):
            tokens = [*tokens, *subtree]
    return run(sentence, tokens)
