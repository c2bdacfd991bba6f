"""Which words of a sentence name an event: coded verbs and nouns, and whatever a time dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.lexicons.events import EventWords
from crosswire.reading.drafts import TimeDraft
from crosswire.reading.events.participants import arguments
from crosswire.reading.times.attaching import draft_for, head_of
from crosswire.records import Sentence, Token

BESIDE = frozenset({"amod", "compound", "case", "mark", "aux", "cop", "advmod", "det", "fixed", "flat"})
"""Relations of participles and the like that only describe."""
TOLD_OF = frozenset({"nsubj", "obj", "obl", "nmod", "root", "conj", "appos"})
"""Relations in which a noun names something that happened, rather than describe another noun."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """A word that names an event; ``type`` is None where no lexicon codes it and only a time makes it one."""

    token: Token
    lemma: str
    type: str | None
    time: TimeDraft | None


def predicates_of(sentence: Sentence, times: Sequence[TimeDraft], words: EventWords) -> Iterator[Predicate]:
    """The events of one sentence, in text order; ``times`` are that sentence's."""
    dated = {token.index for time in times for token in dated_by(sentence, time, words)}
    for token in sentence.tokens:
        if token.upos != "VERB" and token.index not in dated and not _is_told_of(sentence, token, words):
            continue
        _, code = coded(sentence, token, words)
        if code is None and token.index not in dated:
            continue
        if token.upos == "VERB" and token.index not in dated and not _stands_alone(sentence, token):
            continue
        yield predicate_at(sentence, token, times, words)


def predicate_at(sentence: Sentence, token: Token, times: Sequence[TimeDraft], words: EventWords) -> Predicate:
    """The event that ``token`` names, coded or not."""
    lemma, code = coded(sentence, token, words)
    code = "OTHER" if code and _is_done_by_nature(sentence, token, words) else code
    return Predicate(token, lemma, code, draft_for(sentence, token, times))


def dated_by(sentence: Sentence, time: TimeDraft, words: EventWords) -> Iterator[Token]:
    """The predicates that a time dates: the coded nouns it hangs on, and the first verb (or what stands for one)."""
    token = head_of(sentence, time.first, time.last)
    while token.head >= 0:
        token = sentence.tokens[token.head]
        if token.index in range(time.first, time.last + 1):
            continue
        if is_verbal(sentence, token):
            yield token
            return
        if token.upos in {"NOUN", "PROPN"} and (noun_type(token, words) or token.mention == "event"):
            yield token
        if time.of_thing:
            return


def is_verbal(sentence: Sentence, token: Token) -> bool:
    """Whether a word is a verb or a predicate with a copula, or heads a sentence that has none."""
    return token.upos == "VERB" or bool(sentence.kids(token, "cop")) or (token.upos == "AUX" and token.head < 0)


def coded(sentence: Sentence, token: Token, words: EventWords) -> tuple[str, str | None]:
    """The lemma of an event, with its particle, and its type: that of its object where the verb only carries one."""
    particle = next((t.text.lower() for t in sentence.kids(token, "compound:prt")), "")
    lemma = f"{token.lemma} {particle}".strip().lower()
    if token.upos != "VERB":
        if sentence.kids(token, "cop"):
            return f"be {lemma}", None
        return lemma, noun_type(token, words)
    if lemma.endswith("ing") and lemma not in words.verbs:
        lemma = next((b for b in (lemma[:-3], lemma[:-3] + "e") if b in words.verbs), lemma)
    key = lemma.replace(" ", "_")
    for noun in sentence.kids(token, "obj", "nsubj:pass"):
        if (kind := words.objects.get((token.lemma.lower(), noun.lemma.lower()))) is not None:
            return lemma, kind
    if token.lemma in words.light:
        for noun in sentence.kids(token, "obj"):
            if (kind := noun_type(noun, words)) is not None:
                return lemma, kind
    if key in words.verbs:
        return lemma, words.verbs[key]
    if key in words.happening:
        for noun in sentence.kids(token, "nsubj"):
            if (kind := noun_type(noun, words)) is not None:
                return lemma, kind
    return lemma, None


def _is_infinitive(sentence: Sentence, token: Token) -> bool:
    """Whether a verb only names an aim: "to help the ferries"."""
    return any(t.text.lower() == "to" for t in sentence.kids(token, "mark"))


def _is_told_of(sentence: Sentence, token: Token, words: EventWords) -> bool:
    """Whether a coded noun says who did something or to whom, and no verb over it stands for it: "after the raid on the
    depot", but neither "carried out the raid" nor a bare "the war"."""
    if token.upos != "NOUN" or token.relation not in TOLD_OF or noun_type(token, words) is None:
        return False
    if not sentence.kids(token, "nmod"):
        return False
    over = sentence.parent(token)
    if over is None or over.upos != "VERB":
        return True
    carried = token.relation == "obj" and over.lemma in words.light
    return not carried and not (token.relation == "nsubj" and over.lemma in words.happening)


def noun_type(token: Token, words: EventWords) -> str | None:
    """The type of a coded noun, by its lemma or, for a gerund such as shooting, its form."""
    return words.nouns.get(token.lemma.lower()) or words.nouns.get(token.text.lower())


def _is_done_by_nature(sentence: Sentence, token: Token, words: EventWords) -> bool:
    """Whether what did it is itself a happening that nobody meant: the quake killed, hit by a storm."""
    doers = [t for t, role in arguments(sentence, token) if role == "agent"]
    return any(noun_type(t, words) == "OTHER" for t in doers)


def _stands_alone(sentence: Sentence, token: Token) -> bool:
    """Whether an undated verb says that something happened: it has an argument, and does not just describe."""
    if token.relation in BESIDE or (token.relation in {"advcl", "acl"} and _is_infinitive(sentence, token)):
        return False
    return bool(sentence.kids(token, "nsubj", "obj", "obl", "iobj")) or token.relation == "root"
