"""How a claim is put forward: asserted, reported, alleged, predicted, intended, doubted, denied or hypothetical."""

from __future__ import annotations

from crosswire.lexicons.stances import Stances
from crosswire.records import Sentence, Span, Token

VERBAL = frozenset({"VERB", "AUX"})
COMPLEMENTS = frozenset({"xcomp", "ccomp", "csubj", "acl"})
OWN_CLAUSE = frozenset({"acl:relcl", "parataxis", "advcl"})
NEXT_TO = frozenset({"nsubj", "obj", "advmod", "obl", "xcomp", "aux"})
FIRST_PERSON = frozenset({"i", "we"})
PRONOUNS = frozenset({"i", "we", "he", "she", "they", "it"})

Found = tuple[str, Span]


def stance_of(
    sentence: Sentence, token: Token, lexicon: Stances, within: Span | None = None, negation: bool = True
) -> tuple[str, Span | None]:
    """The stance of what ``token`` stands for, with the words that decide it (None for asserted).

    ``token`` is a predicate, or a noun or number under one. Words outside ``within`` do not count: the cue over a
    content speaks for itself. Without ``negation`` a plain "not" leaves a claim asserted (a statement may well
    assert a negative); doubting phrases ("no sign of") count always.
    """
    hedge = None if negation else doubt(sentence, token, lexicon, within) or own_hedge(sentence, token, lexicon)
    if hedge:
        return hedge
    for predicate, own in predicates(sentence, token, within):
        found = None
        if own:
            found = doubt(sentence, predicate, lexicon, within) or adverb(sentence, predicate, lexicon)
        if not found and (predicate is not token or predicate.upos in VERBAL):
            found = governor(sentence, predicate, lexicon, within)
        if not found and negation and own:
            found = denial(sentence, predicate, token, lexicon)
        if not found and own:
            found = modal(sentence, predicate, lexicon) or condition(sentence, predicate, lexicon)
        if found:
            return found
    return "asserted", None


def predicates(sentence: Sentence, token: Token, within: Span | None) -> list[tuple[Token, bool]]:
    """The predicates that decide, each with whether it is the token's own or governs it, inside ``within``.

    Not so a verb that the token's verb is only joined to ("did not sink but capsized"): of that one only what
    governs both counts.
    """
    found, current, own = list[tuple[Token, bool]](), token, True
    while True:
        if current is token or current.upos in VERBAL or sentence.kids(current, "cop"):
            found.append((current, own))
        own = current.relation != "conj" or current.upos not in VERBAL
        parent = sentence.parent(current)
        if parent is None or (within is not None and not within.overlaps(parent.span)):
            return found
        apart = current.relation == "conj" and bool(sentence.kids(current, "nsubj"))
        if apart or current.deprel in OWN_CLAUSE or (current.relation in {"acl", "appos"} and found):
            return found
        current = parent


def own_hedge(sentence: Sentence, root: Token, lexicon: Stances) -> Found | None:
    """What the main verb of a statement says of itself: "we believe …", "they plan to …", "he is thought to …"."""
    stance = lexicon.governors.get(root.lemma.lower())
    stance = stance if stance not in {"denied", "doubted"} else None
    complements = [c for c in sentence.kids(root, "xcomp", "ccomp") if c.index > root.index]
    if stance is None or not complements or root.upos not in VERBAL:
        return None
    passive = bool(sentence.kids(root, "aux:pass", "nsubj:pass"))
    personal = any(s.text.lower() in PRONOUNS for s in sentence.kids(root, "nsubj"))
    open_clause = any(c.relation == "xcomp" for c in complements)
    if stance == "reported":
        return (stance, root.span) if passive else None
    return (stance, root.span) if passive or personal or open_clause else None


def adverb(sentence: Sentence, predicate: Token, lexicon: Stances) -> Found | None:
    for child in sentence.kids(predicate, "advmod", "amod"):
        stance = lexicon.adverbs.get(child.text.lower())
        if stance:
            return stance, child.span
    return None


def modal(sentence: Sentence, predicate: Token, lexicon: Stances) -> Found | None:
    """What an auxiliary puts: "will", "may"; a first person's "will" is intended."""
    for child in sentence.kids(predicate, "aux"):
        stance = lexicon.modals.get(child.text.lower())
        if stance == "predicted" and any(s.text.lower() in FIRST_PERSON for s in sentence.kids(predicate, "nsubj")):
            stance = "intended"
        if stance:
            return stance, child.span
    head = sentence.parent(predicate) if predicate.relation == "conj" else None
    return modal(sentence, head, lexicon) if head and not sentence.kids(predicate, "nsubj", "aux") else None


def governor(sentence: Sentence, predicate: Token, lexicon: Stances, within: Span | None) -> Found | None:
    """What a verb, adjective or noun over the clause puts on it: "appears to", "plans to", "is believed to"."""
    over = sentence.parent(predicate)
    if predicate.relation not in COMPLEMENTS or predicate.deprel == "acl:relcl" or over is None:
        return None
    if within is not None and not within.overlaps(over.span):
        return None
    marks = {m.text.lower() for m in sentence.kids(predicate, "mark")}
    if predicate.relation == "acl" and not marks & {"to", "that"}:
        return None
    stance = lexicon.governors.get(over.lemma.lower())
    if stance == "reported" and not sentence.kids(over, "aux:pass", "nsubj:pass"):
        return None
    return (stance, over.span) if stance else None


def denial(sentence: Sentence, predicate: Token, token: Token, lexicon: Stances) -> Found | None:
    """A negation of the predicate, or of its subject or object: "did not", "no ship", "nobody"."""
    for child in sentence.kids(predicate, "advmod"):
        if child.text.lower() in lexicon.negations:
            return "denied", child.span
    around = sentence.kids(predicate, "nsubj", "obj") if predicate.upos in VERBAL else []
    for noun in (predicate, *around):
        if noun.text.lower() in lexicon.negations:
            return "denied", noun.span
        for child in sentence.kids(noun, "det"):
            if child.text.lower() == "no" and token.index != noun.index:
                return "denied", child.span
    return None


def condition(sentence: Sentence, predicate: Token, lexicon: Stances) -> Found | None:
    for mark in sentence.kids(predicate, "mark"):
        stance = lexicon.marks.get(mark.text.lower())
        if stance:
            return stance, mark.span
    return None


def doubt(sentence: Sentence, predicate: Token, lexicon: Stances, within: Span | None) -> Found | None:
    """A doubting phrase ("no sign of", "has yet to") among the words next to the predicate."""
    near = {predicate.index, *sentence.children[predicate.index]}
    for child in sentence.kids(predicate, *NEXT_TO):
        near |= {child.index, *sentence.children[child.index]}
    if predicate.relation in COMPLEMENTS and predicate.head >= 0:
        near |= {predicate.head, *sentence.children[predicate.head]}
    for index in sorted(near):
        for words, stance in phrases_from(sentence.tokens[index], lexicon):
            if stands_at(sentence, index, words):
                span = Span(sentence.tokens[index].start, sentence.tokens[index + len(words) - 1].end)
                if within is None or within.overlaps(span):
                    return stance, span
    return None


def phrases_from(token: Token, lexicon: Stances) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The doubting phrases that may begin with the word; one in front of its noun ("unknown men") doubts nothing."""
    found = lexicon.phrases.get(token.text.lower(), ()) or lexicon.phrases.get(token.lemma.lower(), ())
    return tuple(p for p in found if len(p[0]) > 1) if token.relation == "amod" else found


def stands_at(sentence: Sentence, index: int, words: tuple[str, ...]) -> bool:
    """Whether the tokens from ``index`` on are ``words``, or have them as lemmas."""
    tokens = sentence.tokens[index : index + len(words)]
    return len(tokens) == len(words) and all(
        word == t.text.lower() or word == t.lemma.lower() for t, word in zip(tokens, words, strict=True)
    )
