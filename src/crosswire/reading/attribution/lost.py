"""What the tree leaves out between a cue and its clause: a piece of the clause, or the subject that it takes for an
object or a second listener."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.attribution.closing import FINITE
from crosswire.reading.attribution.found import SPEECH, Hit
from crosswire.reading.attribution.limits import group
from crosswire.records import Sentence, Token

NO_START = frozenset({"ADP", "SCONJ", "ADV", "PART", "PUNCT"})
LISTENER_AND_SUBJECT = 2


def from_cue(hit: Hit, tokens: list[Token]) -> list[Token]:
    """``tokens`` from right after the cue, where the tree leaves a piece of the clause out between them."""
    if hit.cue.addressed and tokens:
        return with_object(hit, tokens)
    if not tokens or not hit.cue.contents & SPEECH:
        return tokens
    _, last = group(hit)
    start = max(last, hit.last) + 1
    gap = [t for t in hit.sentence.tokens[start : tokens[0].index] if hit.source is None or t is not hit.source]
    if is_lost_subject(hit, gap):
        return [*gap, *tokens]
    number = any(t.upos == "NUM" for t in gap[1:4])  # "reported at least 20 shots fired"
    if not gap or (gap[0].upos in NO_START and not number):
        return tokens
    lost = any(t.upos in {"NOUN", "PROPN", "NUM"} and t.mention != "time" for t in gap)
    return [*gap, *tokens] if lost and all(t.upos not in {"PUNCT", "SCONJ"} for t in gap) else tokens


def is_lost_subject(hit: Hit, gap: Sequence[Token]) -> bool:
    """Whether the words between a verb of saying and its clause begin with the clause's subject, which the tree takes
    for an object: "they say nine others, four of them women, were hurt"."""
    sentence = hit.sentence
    clause = next((t for t in sentence.kids(hit.token, "ccomp") if t.xpos in FINITE | {"VBN"}), None)
    objects = [t for t in sentence.kids(hit.token, "obj") if t in gap]
    if clause is None or not objects or sentence.kids(clause, "nsubj", "nsubj:pass", "expl", "mark"):
        return False
    return is_tensed(sentence, clause) and sentence.subtree(objects[0])[0] is gap[0]


def is_tensed(sentence: Sentence, verb: Token) -> bool:
    """Whether what heads a clause, or a word that helps it, has a tense."""
    return any(word.xpos in FINITE for word in (verb, *sentence.kids(verb, "aux", "aux:pass", "cop")))


def with_object(hit: Hit, tokens: list[Token]) -> list[Token]:
    """``tokens`` with the subject that the tree took for what is told: "tell us nine shots rang out"."""
    sentence = hit.sentence
    verb = next((t for t in sentence.kids(hit.token, "ccomp") if t in tokens), None)
    told = [t for t in sentence.kids(hit.token, "obj", "iobj") if hit.token.index < t.index < tokens[0].index]
    if verb is None or not is_tensed(sentence, verb) or len(told) < LISTENER_AND_SUBJECT:
        return tokens
    own = sentence.kids(verb, "nsubj", "nsubj:pass", "mark")
    whole = sentence.subtree(told[-1])
    return tokens if own or whole[-1].index + 1 != tokens[0].index else [*whole, *tokens]


def while_under_way(hit: Hit, tokens: Sequence[Token]) -> Token | None:
    """The verb of a clause which tells what came while something that is said was under way, though the tree hangs it
    on the cue: "said she was feeding the hens at noon when two shots rang out"."""
    behind = hit.sentence.tokens[tokens[-1].index + 1 :]
    verb = hit.sentence.parent(behind[0]) if behind and behind[0].text.lower() == "when" else None
    if verb is None or verb.relation != "advcl" or verb.head != hit.token.index or verb.xpos not in FINITE:
        return None
    clauses = [t for t in hit.sentence.kids(hit.token, "ccomp") if t in tokens and t.xpos == "VBG"]
    return verb if any(aux.xpos == "VBD" for t in clauses for aux in hit.sentence.kids(t, "aux")) else None
