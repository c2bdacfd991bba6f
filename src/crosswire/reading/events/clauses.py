"""The stretch of a sentence that a predicate's clause covers: subject, verb, arguments and time, nothing beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosswire.reading.events.participants import subjects
from crosswire.records import Sentence, Span, Token

ARGUMENTS = frozenset(
    {
        "nsubj", "csubj", "obj", "iobj", "obl", "advmod", "aux", "cop", "compound", "expl", "xcomp", "ccomp", "nmod",
        "det", "amod", "nummod", "fixed", "flat", "goeswith", "acl",
    }
)  # fmt: skip
"""Relations of what stands in a clause; clauses beside it (conj, parataxis, most advcl) are events of their own."""
ASIDES = frozenset({"acl", "appos", "advcl", "parataxis", "conj", "discourse"})
"""Relations that a comma before them makes an aside."""
MODIFIERS = frozenset({"det", "amod", "compound", "nummod", "nmod", "flat", "fixed", "advmod"})
COMMAS = frozenset({",", "—", "–", "--", "-", "(", ";", ":"})
CIRCUMSTANCE = frozenset({"when", "as", "to"})
"""Marks of the adverbial clauses that belong to the event: where they stand, with no comma, behind it."""
EXAMPLES = frozenset({"including", "such", "like"})
EDGE = frozenset({"PUNCT", "SCONJ", "CCONJ"})
SHARED_REACH = 15
"""How many tokens a subject shared with an earlier verb may lie before a predicate."""


def clause_span(sentence: Sentence, predicate: Token, times: Iterable[tuple[int, int]] = ()) -> Span:
    """The contiguous span of ``predicate``'s clause; ``times`` are token ranges that date it and belong to it too."""
    dated = {i for first, last in times for i in range(first, last + 1)}
    kept = {t.index for t in core(sentence, predicate, dated)} | dated
    kept |= {t.index for t in leading(sentence, predicate, dated)}
    first, last = _without_edges(sentence, min(kept), max(kept), dated | {predicate.index})
    return Span(sentence.tokens[first].start, sentence.tokens[last].end)


def core(sentence: Sentence, predicate: Token, dated: set[int], but: Token | None = None) -> Iterator[Token]:
    """The predicate and its arguments; ``but`` is an argument to leave out."""
    yield predicate
    for child in sentence.kids(predicate):
        if child is not but and _belongs(sentence, predicate, child, dated):
            yield from phrase(sentence, child, whole=child.index < predicate.index)


def _belongs(sentence: Sentence, predicate: Token, child: Token, dated: set[int]) -> bool:
    if child.relation == "advcl":
        return _is_circumstance(sentence, predicate, child)
    if child.relation not in ARGUMENTS or (child.relation == "acl" and _is_cut(sentence, child)):
        return False
    if child.relation in {"obl", "nmod", "nsubj"} and child.index > predicate.index and _follows_comma(sentence, child):
        return child.relation != "nsubj" and not _exemplifies(sentence, child)
    return not _leads_apart(sentence, predicate, child, dated)


def _exemplifies(sentence: Sentence, child: Token) -> bool:
    first = next((t for t in sentence.subtree(child) if t.upos != "PUNCT"), child)
    return first.text.lower() in EXAMPLES


def _is_circumstance(sentence: Sentence, predicate: Token, child: Token) -> bool:
    """Whether an adverbial clause tells what the event was at: "began on Saturday when agents tried the door"."""
    if child.index < predicate.index or _follows_comma(sentence, child):
        return False
    marks = {t.text.lower() for t in sentence.kids(child, "mark", "advmod")}
    return bool(marks & CIRCUMSTANCE)


def _leads_apart(sentence: Sentence, predicate: Token, child: Token, dated: set[int]) -> bool:
    """Whether an undated phrase stands before the subject, cut off by a comma."""
    words = sentence.subtree(child)
    if child.relation != "obl" or child.index > predicate.index or any(t.index in dated for t in words):
        return False
    own = sentence.kids(predicate, "nsubj")
    end = words[-1].index
    comma = end + 1 < len(sentence.tokens) and sentence.tokens[end + 1].text == ","
    return comma and bool(own) and child.index < own[0].index


def leading(sentence: Sentence, predicate: Token, dated: set[int]) -> Iterator[Token]:
    """What stands for a subject where ``predicate`` has none of its own: the noun it modifies, the object of the verb
    that governs it, that verb's own clause, the subject of the verb it is joined to."""
    if predicate.relation == "acl":
        yield from antecedent(sentence, predicate)
    if sentence.kids(predicate, "nsubj") or predicate.head < 0:
        return
    head = sentence.tokens[predicate.head]
    if predicate.relation == "xcomp":
        controlled = [t for t in sentence.kids(head, "obj", "iobj") if t.index < predicate.index]
        if controlled and head.upos == "VERB" and _is_seen(predicate):
            yield from phrase(sentence, controlled[0])
            return
        yield from core(sentence, head, dated, but=predicate)
        yield from leading(sentence, head, dated)
    elif predicate.relation == "conj":
        shared = [t for t in subjects(sentence, predicate) if 0 < predicate.index - t.index <= SHARED_REACH]
        for subject in shared:
            yield from phrase(sentence, subject)


def _is_seen(predicate: Token) -> bool:
    """Whether a complement is a participle, as after "showed him": then the governing verb is not part of the event."""
    return predicate.text.lower().endswith("ing")


def phrase(sentence: Sentence, head: Token, whole: bool = False) -> list[Token]:
    """``head`` with all it governs in text order, without asides and, unless ``whole``, without relative clauses."""
    found, stack = {head.index}, [head.index]
    while stack:
        for index in sentence.children[stack.pop()]:
            child = sentence.tokens[index]
            if index in found or (child.relation in ASIDES and _is_cut(sentence, child)):
                continue
            if not whole and is_relative(sentence, child):
                continue
            found.add(index)
            stack.append(index)
    return [sentence.tokens[i] for i in sorted(found)]


def is_relative(sentence: Sentence, token: Token) -> bool:
    """Whether a clause on a noun is a relative one: so labelled, or with a relative pronoun of its own."""
    if token.deprel == "acl:relcl":
        return True
    return token.relation == "acl" and any(t.xpos in {"WDT", "WP", "WP$", "WRB"} for t in sentence.kids(token))


def _is_cut(sentence: Sentence, token: Token) -> bool:
    """Whether a comma or dash sets off what ``token`` heads; of a row of nouns none is."""
    if token.relation == "conj" and token.upos in {"NOUN", "PROPN", "PRON", "NUM", "ADJ"}:
        return False
    return _follows_comma(sentence, token)


def _follows_comma(sentence: Sentence, token: Token) -> bool:
    first = sentence.subtree(token)[0]
    return first.text in COMMAS or (first.index > 0 and sentence.tokens[first.index - 1].text in COMMAS)


def antecedent(sentence: Sentence, predicate: Token) -> list[Token]:
    """The noun that a relative or participial clause is about, with what stands before it, its preposition left out."""
    noun = sentence.tokens[predicate.head]
    found = [noun]
    for child in sentence.kids(noun):
        if child.index < predicate.index and child.relation in MODIFIERS:
            found += [t for t in phrase(sentence, child) if t.index < predicate.index]
    return found


def _without_edges(sentence: Sentence, first: int, last: int, fixed: set[int]) -> tuple[int, int]:
    """The range without signs, conjunctions and prepositions at its ends, none of ``fixed`` being taken."""
    tokens = sentence.tokens
    while first < last and first not in fixed and tokens[first].upos in EDGE and tokens[first].text not in "“\"‘'":
        first += 1
    while last > first and last not in fixed and tokens[last].upos in EDGE and tokens[last].text not in "”\"’')":
        last -= 1
    return first, last
