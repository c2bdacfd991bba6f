"""The stretch of a sentence that a predicate's clause covers: subject, verb, arguments and time, nothing beside."""

from __future__ import annotations

from collections.abc import Iterable

from crosswire.records import Sentence, Span, Token

ARGUMENTS = frozenset(
    "nsubj csubj obj iobj obl advmod aux cop compound expl xcomp ccomp nmod det amod nummod fixed flat goeswith case"
    " acl".split()
)
"""Relations of what stands in a clause; clauses beside it (advcl, conj, parataxis) are events of their own."""
ASIDES = frozenset({"acl", "appos", "advcl", "parataxis", "conj", "cc", "discourse"})
"""Relations that a comma before them makes an aside."""
MODIFIERS = frozenset({"det", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod", "case", "fixed", "advmod"})
MARKS_OF_ASIDE = frozenset({",", "—", "–", "--", "-", "(", ";", ":"})


def clause_span(sentence: Sentence, predicate: Token, times: Iterable[tuple[int, int]] = ()) -> Span:
    """The contiguous span of ``predicate``'s clause; ``times`` are token ranges that date it and belong to it too."""
    top = matrix(sentence, predicate)
    kept = {t.index for t in clause_tokens(sentence, top)} | {t.index for t in clause_tokens(sentence, predicate)}
    kept |= {t.index for t in antecedent(sentence, top)}
    for first, last in times:
        kept |= set(range(first, last + 1))
    first, last = _without_edges(sentence, min(kept), max(kept))
    return Span(sentence.tokens[first].start, sentence.tokens[last].end)


def matrix(sentence: Sentence, predicate: Token) -> Token:
    """The verb whose open complement ``predicate`` is: planning for "planning to meet"."""
    while predicate.relation == "xcomp" and predicate.head >= 0:
        predicate = sentence.tokens[predicate.head]
    return predicate


def clause_tokens(sentence: Sentence, predicate: Token) -> list[Token]:
    """The predicate and all of its arguments, asides left out."""
    found = [predicate]
    for child in sentence.kids(predicate):
        if child.relation in ARGUMENTS and not (child.relation == "acl" and is_aside(sentence, child)):
            found += phrase(sentence, child)
    return found


def phrase(sentence: Sentence, head: Token) -> list[Token]:
    """``head`` with all it governs but asides, in text order."""
    found, stack = {head.index}, [head.index]
    while stack:
        for index in sentence.children[stack.pop()]:
            child = sentence.tokens[index]
            if index not in found and not (child.relation in ASIDES and is_aside(sentence, child)):
                found.add(index)
                stack.append(index)
    return [sentence.tokens[i] for i in sorted(found)]


def is_aside(sentence: Sentence, token: Token) -> bool:
    """Whether a comma or dash sets off what ``token`` heads; of a row of nouns none is."""
    if token.relation == "conj" and token.upos in {"NOUN", "PROPN", "PRON", "NUM", "ADJ"}:
        return False
    if token.relation == "cc":
        return False
    first = sentence.subtree(token)[0].index
    while first > 0 and sentence.tokens[first].text in MARKS_OF_ASIDE:
        return True
    return first > 0 and sentence.tokens[first - 1].text in MARKS_OF_ASIDE


def antecedent(sentence: Sentence, predicate: Token) -> list[Token]:
    """The noun that a relative or participial clause is about, with what stands before it."""
    if predicate.relation != "acl" or predicate.head < 0:
        return []
    noun = sentence.tokens[predicate.head]
    found = [noun]
    for child in sentence.kids(noun):
        if child.index < predicate.index and (child.deprel in MODIFIERS or child.relation in MODIFIERS):
            found += [t for t in phrase(sentence, child) if t.index < predicate.index]
    return found


def _without_edges(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The range without punctuation at its ends, closing quotation marks and brackets kept where they open inside."""
    while first < last and sentence.tokens[first].upos == "PUNCT" and sentence.tokens[first].text not in "“\"‘'":
        first += 1
    while last > first and sentence.tokens[last].upos == "PUNCT" and sentence.tokens[last].text not in "”\"’')":
        last -= 1
    return first, last
