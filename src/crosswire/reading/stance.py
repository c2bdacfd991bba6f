"""How a claim is put forward: asserted, reported, alleged, predicted, intended, doubted, denied or hypothetical."""

from __future__ import annotations

from crosswire.lexicons.stances import Stances
from crosswire.records import Sentence, Span, Token

CLAUSE_LINKS = frozenset({"acl", "acl:relcl", "advcl", "conj", "parataxis", "root", "ccomp", "csubj", "appos"})
VERBAL = frozenset({"VERB", "AUX"})
FUTURE_SUBJECTS = frozenset({"i", "we"})


def stance_of(
    sentence: Sentence, token: Token, lexicon: Stances, within: Span | None = None, negation: bool = True
) -> tuple[str, Span | None]:
    """The stance of what ``token`` stands for, with the words that decide it (None for asserted).

    ``token`` is a predicate, or a noun or number under one. Words outside ``within`` do not count: the cue over a
    content speaks for itself. Without ``negation`` a plain "not" leaves a claim asserted (a statement may well
    assert a negative); doubting phrases ("no sign of") count always.
    """
    chain = predicates(sentence, token, within)
    for predicate in chain:
        for found in (doubt(sentence, predicate, lexicon, within), adverb(sentence, predicate, lexicon)):
            if found:
                return found
        if predicate is not token or predicate.upos in VERBAL:
            over = governor(sentence, predicate, lexicon, within)
            if over:
                return over
        if negation:
            word = negator(sentence, predicate, token, lexicon)
            if word:
                return "denied", word.span
        found = modal(sentence, predicate, lexicon) or condition(sentence, predicate, lexicon)
        if found:
            return found
    return "asserted", None


def predicates(sentence: Sentence, token: Token, within: Span | None) -> list[Token]:
    """The predicates that decide: the token's own clause and those that it is a complement of, inside ``within``."""
    found, current = [], token
    while True:
        if current.upos in VERBAL or current is token or sentence.kids(current, "cop"):
            found.append(current)
        parent = sentence.parent(current)
        if parent is None or (within and not within.overlaps(parent.span)):
            return found
        if current.deprel in {"acl:relcl", "parataxis", "advcl"} or (current.relation == "conj" and sentence.kids(current, "nsubj")):
            return found
        if current.relation in {"acl", "appos"} and found:
            return found
        current = parent


def adverb(sentence: Sentence, predicate: Token, lexicon: Stances) -> tuple[str, Span] | None:
    for child in sentence.kids(predicate, "advmod", "amod"):
        stance = lexicon.adverbs.get(child.text.lower())
        if stance:
            return stance, child.span
    return None


def modal(sentence: Sentence, predicate: Token, lexicon: Stances) -> tuple[str, Span] | None:
    for child in sentence.kids(predicate, "aux"):
        stance = lexicon.modals.get(child.text.lower())
        if stance == "predicted" and any(s.text.lower() in FUTURE_SUBJECTS for s in sentence.kids(predicate, "nsubj")):
            stance = "intended"
        if stance:
            return stance, child.span
    if predicate.relation == "conj":
        head = sentence.parent(predicate)
        if head is not None and not sentence.kids(predicate, "nsubj", "aux"):
            return modal(sentence, head, lexicon)
    return None


def governor(sentence: Sentence, predicate: Token, lexicon: Stances, within: Span | None) -> tuple[str, Span] | None:
    """What a verb, adjective or noun over the clause puts on it: "appears to", "plans to", "is believed to"."""
    if predicate.relation not in {"xcomp", "ccomp", "csubj", "acl"} or predicate.deprel == "acl:relcl":
        return None
    over = sentence.parent(predicate)
    if over is None or (within and not within.overlaps(over.span)):
        return None
    if predicate.relation == "acl" and not any(m.text.lower() in {"to", "that"} for m in sentence.kids(predicate, "mark")):
        return None
    stance = lexicon.governors.get(over.lemma.lower())
    if stance == "reported" and not sentence.kids(over, "aux:pass", "nsubj:pass"):
        return None
    return (stance, over.span) if stance else None


def negator(sentence: Sentence, predicate: Token, token: Token, lexicon: Stances) -> Token | None:
    for child in sentence.kids(predicate, "advmod"):
        if child.text.lower() in lexicon.negations:
            return child
    nouns = [predicate, *sentence.kids(predicate, "nsubj", "obj")] if predicate.upos in VERBAL else [predicate]
    for noun in nouns:
        if noun.text.lower() in lexicon.negations:
            return noun
        for child in sentence.kids(noun, "det"):
            if child.text.lower() == "no" and token.index != noun.index:
                return child
    return None


def condition(sentence: Sentence, predicate: Token, lexicon: Stances) -> tuple[str, Span] | None:
    for mark in sentence.kids(predicate, "mark"):
        stance = lexicon.marks.get(mark.text.lower())
        if stance:
            return stance, mark.span
    return None


def doubt(sentence: Sentence, predicate: Token, lexicon: Stances, within: Span | None) -> tuple[str, Span] | None:
    """A doubting phrase ("no sign of", "has yet to") among the words next to the predicate."""
    near = {predicate.index, *sentence.children[predicate.index]}
    for child in sentence.kids(predicate, "nsubj", "obj", "advmod", "obl", "xcomp", "aux"):
        near |= {child.index, *sentence.children[child.index]}
    if predicate.relation in {"xcomp", "ccomp", "csubj"} and predicate.head >= 0:
        near |= {predicate.head, *sentence.children[predicate.head]}
    for i in sorted(near):
        for words, stance in phrases_at(sentence, i, lexicon):
            span = Span(sentence.tokens[i].start, sentence.tokens[i + len(words) - 1].end)
            if within is None or within.overlaps(span):
                return stance, span
    return None


def phrases_at(sentence: Sentence, index: int, lexicon: Stances) -> list[tuple[tuple[str, ...], str]]:
    """The doubting phrases whose words stand from the token ``index`` on (adjectives may stand between)."""
    first = sentence.tokens[index].text.lower()
    found = []
    for words, stance in lexicon.phrases.items():
        if words[0] != first:
            continue
        if all(index + k < len(sentence.tokens) and word in {sentence.tokens[index + k].text.lower(), sentence.tokens[index + k].lemma.lower()} for k, word in enumerate(words)):
            found.append((words, stance))
    return found
