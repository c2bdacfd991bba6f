"""Who does what to whom: a predicate's participants by the tree."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.records import Participant, Sentence, Token

RELATIVES = frozenset({"who", "whom", "which", "that", "whose"})
RECIPIENTS = frozenset({"to", "for"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "DET"})
APART = frozenset({"acl", "advcl", "parataxis", "appos", "conj", "discourse"})
LONGEST = 12
"""Words in a participant's name; a longer phrase is cut to what stands before its first clause."""


def participants_of(sentence: Sentence, predicate: Token) -> tuple[Participant, ...]:
    """The participants of ``predicate``, agents first, each once."""
    found: dict[str, Participant] = {}
    for token, role in sorted(arguments(sentence, predicate), key=lambda a: a[1] != "agent"):
        name = name_of(sentence, token)
        if name and name not in found:
            found[name] = Participant(name, role)  # type: ignore[arg-type]
    return tuple(found.values())


def object_of(sentence: Sentence, predicate: Token) -> str | None:
    """The words of the direct object, if there is one."""
    objects = sentence.kids(predicate, "obj")
    return name_of(sentence, objects[0]) if objects else None


def name_of(sentence: Sentence, token: Token) -> str:
    """The phrase that ``token`` heads as one line, without preposition, asides and clauses."""
    words = [t for t in sentence.subtree(token) if not _is_apart(sentence, t, token)]
    start = next((i for i, t in enumerate(words) if t.index == token.index), 0)
    return _joined(words[: max(LONGEST, start + 1)])


def _is_apart(sentence: Sentence, token: Token, head: Token) -> bool:
    """Whether a word stands in a clause, an aside, another of the row, or is the preposition of the phrase."""
    while token.index != head.index and token.head >= 0:
        if token.relation in APART or (token.head == head.index and token.relation in {"case", "punct", "mark", "cc"}):
            return True
        token = sentence.tokens[token.head]
    return False


def _joined(words: list[Token]) -> str:
    text, end = "", -1
    for token in words:
        text += (" " if text and token.start > end else "") + token.text
        end = token.end
    return text.strip(" ,;")


def arguments(sentence: Sentence, predicate: Token) -> Iterator[tuple[Token, str]]:
    """The tokens that head the phrases of those who take part, each with its role."""
    passive = is_passive(sentence, predicate)
    for subject in subjects(sentence, predicate):
        for token in _row(sentence, subject):
            yield token, "patient" if passive else "agent"
    for child in sentence.kids(predicate, "obj"):
        for token in _row(sentence, child):
            yield token, "patient"
    for child in sentence.kids(predicate, "iobj"):
        yield child, "recipient"
    for child in sentence.kids(predicate, "obl", "nmod"):
        case = next((c.text.lower() for c in sentence.kids(child, "case")), "")
        if child.deprel == "obl:agent" or (case == "by" and passive):
            yield child, "agent"
        elif case in RECIPIENTS and child.upos == "PROPN":
            yield child, "recipient"
        elif case in {"with", "against", "between"}:
            yield child, "other"


def _row(sentence: Sentence, token: Token) -> list[Token]:
    return [token, *(t for t in sentence.kids(token, "conj") if t.upos in NOMINAL)]


def is_passive(sentence: Sentence, predicate: Token) -> bool:
    """Whether the subject undergoes: a passive auxiliary or subject, or a participle on its noun (troops sent …)."""
    helped = any(t.lemma == "be" for t in sentence.kids(predicate, "aux", "cop"))
    if sentence.kids(predicate, "nsubj:pass", "aux:pass") or (predicate.xpos == "VBN" and helped):
        return True
    if predicate.relation == "conj" and predicate.xpos == "VBN" and not sentence.kids(predicate, "nsubj", "aux"):
        return predicate.head >= 0 and is_passive(sentence, sentence.tokens[predicate.head])
    return predicate.relation == "acl" and predicate.xpos == "VBN" and not sentence.kids(predicate, "nsubj")


def subjects(sentence: Sentence, predicate: Token) -> list[Token]:
    """The subject of ``predicate``: its own, the noun it stands on, or that of the verb it shares one with."""
    own = [t for t in sentence.kids(predicate, "nsubj", "csubj") if t.index < predicate.index or t.upos == "PRON"]
    own = own or sentence.kids(predicate, "nsubj", "csubj")
    if own and not (predicate.deprel == "acl:relcl" and own[0].text.lower() in RELATIVES):
        return own[-1:] if own[-1].index < predicate.index else own[:1]
    if predicate.relation == "acl" and predicate.head >= 0 and (own or predicate.deprel != "acl:relcl"):
        return [sentence.tokens[predicate.head]]
    if predicate.relation in {"xcomp", "conj", "advcl"} and predicate.head >= 0:
        head = sentence.tokens[predicate.head]
        if predicate.relation == "xcomp" and (controlled := sentence.kids(head, "obj", "iobj")):
            return controlled[:1]
        if head.upos in {"VERB", "AUX"}:
            return subjects(sentence, head)
        if predicate.xpos == "VBD" and head.upos in {"NOUN", "PROPN"} and head.index < predicate.index:
            return [head]
    return []
