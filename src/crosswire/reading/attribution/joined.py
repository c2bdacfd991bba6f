"""Second clauses that a source says too: "nine sank, the guard said, and ten ran aground", "he says nine fled and hid".

The rules end a content where the tree hangs the next clause on the cue; the network, where it sees that clause as said
by the same source, knows better.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.attribution.found import SPEECH, Found, Ground
from crosswire.reading.attribution.lost import is_tensed
from crosswire.reading.attribution.phrases import run, tokens_in, trimmed
from crosswire.reading.attribution.propositions import propositions
from crosswire.reading.attribution.seen import is_sure
from crosswire.records import Saying, Sentence, Span, Token

NEAR = 4
"""Tokens behind what is found among which a participle stands that goes on: a comma, a quotation mark, an adverb."""
ADDING = frozenset({"parataxis", "advcl"})
JOINTS = frozenset({"and", "but", "then"})
RELATIVE = frozenset({"WP", "WDT"})


def joined(ground: Ground) -> dict[int, list[Found]]:
    """The second clauses of what is found by cues, by sentence, each with its source."""
    result: dict[int, list[Found]] = {}
    sentences, at = ground.parse.sentences, 0
    for saying in ground.parse.sayings:
        while at < len(sentences) - 1 and sentences[at].span.end <= saying.cue.start:
            at += 1
        items = ground.found.get(at, ())
        item = next((f for f in items if f.hit.span.overlaps(saying.cue)), None)
        if item is None or not is_sure(saying) or not may_go_on(item):
            continue
        clause = second_clause(sentences[at], item, saying)
        if clause and not is_said_already(clause, items):
            whole = Span(clause[0].start, clause[-1].end)
            more = Found(at, item.hit, whole, propositions(sentences[at], clause))
            result.setdefault(at, []).append(more)
    return result


def may_go_on(found: Found) -> bool:
    """Whether a verb of saying is found, whose content is no quotation."""
    cue = found.hit.cue
    return cue.kind == "verb" and cue.contents >= SPEECH and not found.quoted and found.hit.source is not None


def second_clause(sentence: Sentence, found: Found, saying: Saying) -> list[Token]:
    """The clause behind content, cue and source that the network sees as said and the tree joins to them."""
    before = tokens_in(sentence, found.whole)
    source = found.hit.source.index if found.hit.source is not None else 0
    end = max(found.hit.last, before[-1].index, source)
    behind = [token for token in tokens_in(sentence, saying.content) if token.index > end]
    opening = next((token for token in behind if token.upos != "PUNCT"), None)
    if any(is_added(token, found) for token in behind[:NEAR]):
        return trimmed(run(sentence, behind))
    if opening is None:
        return []
    over = {found.hit.token.index, *(token.index for token in before)}
    verb = next((token for token in behind if token.relation == "conj" and token.head in over), None)
    if verb is None or not is_tensed(sentence, verb):
        return []
    in_row = behind[0].text == "," and is_next_in_row(sentence, opening, verb)
    return trimmed(run(sentence, behind)) if in_row or opening.text.lower() in JOINTS else []


def is_next_in_row(sentence: Sentence, opening: Token, verb: Token) -> bool:
    """Whether a clause with a subject of its own opens behind a comma: "two are dead, one is hurt, three are well"."""
    subjects = [token for token in sentence.kids(verb, "nsubj") if token.xpos not in RELATIVE]
    return any(sentence.subtree(subject)[0] is opening for subject in subjects)


def is_added(token: Token, found: Found) -> bool:
    """Whether a participle hung on the cue goes on with what is said: "…, he said, suggesting two had fled"."""
    return token.xpos == "VBG" and token.relation in ADDING and token.head == found.hit.token.index


def is_said_already(clause: Sequence[Token], items: Sequence[Found]) -> bool:
    """Whether something found has the words of the clause."""
    span = Span(clause[0].start, clause[-1].end)
    return any(item.whole.overlaps(span) for item in items)
