"""What the words around a predicate put on it: hedges, negations, conditions, doubting phrases, and those over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.lexicons.stances import Stances
from crosswire.reading.stance.embedding import (
    COMPLEMENTS,
    NEGATIVE,
    NO,
    NOUNS,
    VERBAL,
    becomes,
    denies,
    governor,
    is_main,
    is_to,
    nominal,
)
from crosswire.reading.stance.modals import PRONOUNS, condition, is_finite, modal
from crosswire.reading.stance.projection import granted, reach
from crosswire.reading.stance.putting import ASSERTED, KNOWN_TO_BE, Put, put
from crosswire.reading.stance.told import is_asked, supposed, wondered
from crosswire.records import Sentence, Span, Token

OWN_CLAUSE = frozenset({"acl:relcl", "parataxis", "advcl"})
NEXT_TO = frozenset({"nsubj", "obj", "advmod", "obl", "xcomp", "aux"})
BARE = frozenset({"VBG", "VB"})
"""Tags of verbs that no finite one is joined to."""
NO_OBJECT = 0.7
"""How much who made no comment is taken to have made one: the mean label in the training part of UW."""
DESCRIBING = frozenset({"amod", "case"})
"""Relations of participles that tell what kind of thing it is, whatever is denied or planned of the thing."""
DASHES = frozenset({"-", "--", "–", "—"})
"""Adverbs that say how likely a thing is."""
FORESEEN = frozenset({"predicted", "intended", "hypothetical"})
HEARSAY = frozenset({"alleged", "reported"})
QUOTES = frozenset({'"', "'", "''", "``", "“", "‘", ""})


def stance_of(
    sentence: Sentence, token: Token, lexicon: Stances, within: Span | None = None, negation: bool = True
) -> tuple[str, Span | None]:
    """The stance of what ``token`` stands for, with the words that decide it (None for asserted).

    ``token`` is a predicate, or a noun or number under one. Words outside ``within`` do not count: the cue over a
    content speaks for itself. Without ``negation`` a plain "not" leaves a claim asserted (a statement may well
    assert a negative); doubting phrases ("no sign of") count always.
    """
    found = put_on(sentence, token, lexicon, within, negation)
    return found.stance, found.words


def put_on(
    sentence: Sentence,
    token: Token,
    lexicon: Stances,
    within: Span | None = None,
    negation: bool = True,
    happening: bool = False,
) -> Put:
    """The stance as ``stance_of`` has it, with its words' factuality; ``happening``: a noun here names a doing."""
    ground = granted(sentence, token, lexicon, within)
    if ground is not None:
        within = reach(sentence, ground, within)
    hedge = None if negation else doubt(sentence, token, lexicon, within) or own_hedge(sentence, token, lexicon)
    if hedge:
        return hedge
    if asked := supposed(sentence, token, lexicon, within) or wondered(sentence, token, within):
        return asked
    if happening and token.upos in NOUNS and not sentence.kids(token, "cop"):
        named = nominal(sentence, token, lexicon, within)
        if named is None or not named.known:
            named = doubt(sentence, token, lexicon, within) or adverb(sentence, token, lexicon) or named
        if named is not None:
            return named
    if happening and token.upos in VERBAL and token.relation in DESCRIBING:
        return adverb(sentence, token, lexicon) or KNOWN_TO_BE
    if ground is None and (untrue := said_untrue(sentence, token, lexicon)):
        return untrue
    weak: Put | None = None
    for predicate, own in predicates(sentence, token, lexicon, within):
        found = _at(sentence, predicate, token, own, negation, lexicon, within)
        if found is not None and (found.stance != "asserted" or found.known):
            return found
        if found is not None and found.factuality is not None:
            weak = weak or found
    if ground is not None:
        return replace(weak, known=True) if weak else KNOWN_TO_BE
    return weak or (asked_for(sentence, token, lexicon, within) if negation else None) or ASSERTED


def asked_for(sentence: Sentence, token: Token, lexicon: Stances, within: Span | None) -> Put | None:
    """What is put on what a reader or hearer is asked to do: "donate $3", "send us nine tents"."""
    for verb, own in predicates(sentence, token, lexicon, within):
        before = sentence.tokens[verb.index - 1].text if verb.index else ""
        begins = (verb.relation in {"root", "parataxis"} and before not in DASHES) or before in QUOTES
        if own and begins and verb.text.lower() == verb.lemma.lower() and is_asked(sentence, verb):
            return Put("intended", verb.span)
    return None


def _at(
    sentence: Sentence, predicate: Token, token: Token, own: bool, negation: bool, lexicon: Stances, within: Span | None
) -> Put | None:
    """What bears on ``token`` at one predicate that is its own or governs it."""
    found = None
    if own:
        found = doubt(sentence, predicate, lexicon, within) or likelihood(sentence, predicate, lexicon)
        found = found or shared_adverb(sentence, predicate, lexicon)
        found = found or thought_before(sentence, predicate, lexicon)
    if not found and negation and own:
        found = denial(sentence, predicate, token, lexicon)
    if not found and (predicate is not token or predicate.upos in VERBAL or is_what_it_is(sentence, token)):
        found = governor(sentence, predicate, lexicon, within)
    if (not found or found.stance == "asserted") and own:
        found = modal(sentence, predicate, lexicon, negation) or condition(sentence, predicate, lexicon) or found
    return found


def is_what_it_is(sentence: Sentence, token: Token) -> bool:
    """Whether something is said to be that number or that event: "the toll is thought to be nine"."""
    return bool(sentence.kids(token, "cop")) and (token.upos == "NUM" or token.xpos == "$" or token.mention == "event")


def predicates(sentence: Sentence, token: Token, lexicon: Stances, within: Span | None) -> list[tuple[Token, bool]]:
    """The predicates that decide, each with whether it is the token's own or governs it, inside ``within``.

    Not so a verb that the token's verb is only joined to ("did not sink but capsized"): of that one only what
    governs both counts. Nor does what is over a saying bear on what is said: it is a plug (Karttunen 1973).
    """
    found, current, own = list[tuple[Token, bool]](), token, True
    while True:
        if current is token or current.upos in VERBAL or sentence.kids(current, "cop"):
            found.append((current, own))
        verbal = current.upos in VERBAL or is_finite(sentence, current)
        own = current.relation != "conj" or not verbal or _shares(sentence, current)
        parent = joined_to(sentence, current)
        if parent is None or (within is not None and not within.overlaps(parent.span)):
            return found
        apart = current.relation == "conj" and bool(sentence.kids(current, "nsubj"))
        aside = current.deprel in OWN_CLAUSE and not is_by_means_of(sentence, current, parent, lexicon)
        said = current.relation in {"ccomp", "csubj"} and parent.lemma.lower() in lexicon.sayings
        inside = current.relation in {"acl", "appos"} and bool(found) and not is_left(sentence, current, lexicon)
        if apart or aside or said or inside:
            return found
        current = parent


def joined_to(sentence: Sentence, verb: Token) -> Token | None:
    """The word over a verb; of a finite one that is taken for joined to a participle or an infinitive, the finite verb
    over that: "kept pirates from attacking a ship and took nine into custody"."""
    over = sentence.parent(verb)
    if verb.relation != "conj" or verb.xpos != "VBD" or sentence.kids(verb, "aux", "nsubj"):
        return over
    while over is not None and over.xpos in BARE and not sentence.kids(over, "aux", "cop"):
        above = sentence.parent(over)
        if above is None or above.upos not in VERBAL:
            break
        over = above
    return over


def is_left(sentence: Sentence, participle: Token, lexicon: Stances) -> bool:
    """Whether a participle tells what becomes of the object of the verb over it: "may leave nine people wounded"."""
    verb = next((over for over in sentence.ancestors(participle) if over.upos in VERBAL), None)
    return participle.xpos == "VBN" and verb is not None and verb.lemma.lower() in lexicon.leavings


def is_by_means_of(sentence: Sentence, aim: Token, over: Token, lexicon: Stances) -> bool:
    """Whether an aim was reached if the doing over it was done: "used a rope to save nine people"."""
    signature = lexicon.embedders.get(over.lemma.lower())
    return aim.relation == "advcl" and is_to(sentence, aim) and signature is not None and signature.stance == "asserted"


def _shares(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb joined by "or" shares the negation before it: "neither sank nor capsized"."""
    return not sentence.kids(verb, "nsubj") and any(t.text.lower() in {"or", "nor"} for t in sentence.kids(verb, "cc"))


def own_hedge(sentence: Sentence, root: Token, lexicon: Stances) -> Put | None:
    """What the main verb of a statement says of itself: "we believe …", "they plan to …", "he is thought to …"."""
    signature = lexicon.governors.get(root.lemma.lower())
    stance = signature.stance if signature else "asserted"
    complements = [c for c in sentence.kids(root, "xcomp", "ccomp") if c.index > root.index]
    complements = [c for c in complements if not (is_main(sentence, c, root) or becomes(sentence, root, c, lexicon))]
    if stance in {"asserted", "denied", "doubted"} or not complements or root.upos not in VERBAL:
        return None
    passive = bool(sentence.kids(root, "aux:pass", "nsubj:pass"))
    personal = any(s.text.lower() in PRONOUNS for s in sentence.kids(root, "nsubj"))
    open_clause = any(c.relation == "xcomp" for c in complements)
    holds = passive if stance == "reported" else passive or personal or open_clause
    return Put(stance, root.span) if holds else None


def likelihood(sentence: Sentence, predicate: Token, lexicon: Stances) -> Put | None:
    """What an adverb by the predicate puts; one that only says how likely it is leaves a forecast what it is: "will
    probably sink", "would likely sink"."""
    found = adverb(sentence, predicate, lexicon)
    if found is None or found.stance != "alleged":
        return found
    chance = [kid for kid in sentence.kids(predicate, "advmod") if kid.text.lower() in lexicon.chances]
    ahead = modal(sentence, predicate, lexicon) if chance else None
    if chance and ahead is None and predicate.lemma.lower() == "go" and predicate.xpos == "VBG":
        return Put("predicted", predicate.span)  # "is probably going to sink"
    return ahead if ahead is not None and ahead.stance in FORESEEN else found


def adverb(sentence: Sentence, predicate: Token, lexicon: Stances) -> Put | None:
    for child in sentence.kids(predicate, "advmod", "amod"):
        signature = lexicon.adverbs.get(child.text.lower())
        exact = is_of_number(sentence, child) or predicate.lemma.lower() in lexicon.scalings
        if signature is not None and not (signature.stance == "denied" and exact):
            return put(signature, child)
    return None


def shared_adverb(sentence: Sentence, predicate: Token, lexicon: Stances) -> Put | None:
    """What an adverb of hearsay before a verb puts on the one joined to it, which shares its subject and form:
    "allegedly robbed a bank and wounded nine"."""
    first = sentence.parent(predicate) if predicate.relation == "conj" else None
    if first is None or first.xpos != predicate.xpos or sentence.kids(predicate, "nsubj", "nsubj:pass", "advmod"):
        return None
    if bool(sentence.kids(first, "aux:pass")) != bool(sentence.kids(predicate, "aux:pass")):
        return None
    for child in sentence.kids(first, "advmod"):
        signature = lexicon.adverbs.get(child.text.lower())
        if signature is not None and signature.stance in HEARSAY and child.index < first.index:
            return put(signature, child)
    return None


def is_of_number(sentence: Sentence, adverb: Token) -> bool:
    """Whether an adverb stands right before a number, and so only says how exact that is: "was worth nearly $9"."""
    behind = sentence.tokens[adverb.index + 1 : adverb.index + 3]
    number = behind[1:] if behind and behind[0].text.lower() in {"a", "an", "half"} else behind[:1]
    return any(t.upos == "NUM" or t.xpos == "$" for t in number)


def thought_before(sentence: Sentence, predicate: Token, lexicon: Stances) -> Put | None:
    """What a bare participle puts on the one right behind it: "nine feared drowned"."""
    before = sentence.tokens[predicate.index - 1] if predicate.index else predicate
    beside = before.relation == predicate.relation == "acl" and before.head == predicate.head
    signature = lexicon.governors.get(before.lemma.lower()) if beside and before.xpos in {"VBN", "VBD"} else None
    return put(signature, before) if signature else None


def said_untrue(sentence: Sentence, token: Token, lexicon: Stances) -> Put | None:
    """A denial of the words that tell of it: "reports of nine dead were wrong", "claims that nine died are false"."""
    for noun in sentence.ancestors(token):
        over = sentence.parent(noun)
        if over is None or noun.relation != "nsubj" or noun.lemma.lower() not in lexicon.tellings:
            continue
        negated = any(t.text.lower() in lexicon.negations for t in sentence.kids(over, "advmod"))
        untrue = over.text.lower() in lexicon.untrue and not negated
        return Put("denied", over.span) if untrue else None
    return None


def denial(sentence: Sentence, predicate: Token, token: Token, lexicon: Stances) -> Put | None:
    """A negation of the predicate, or of its subject or object: "did not", "no ship", "nobody".

    A denial over ``token``'s own predicate says less of it, and so does "made no comment" of the making.
    """
    for child in sentence.kids(predicate, "advmod", "aux"):
        word = child.text.lower()
        if (child.relation == "advmod" or word.endswith(NEGATIVE)) and denies(sentence, child, lexicon):
            found = put(lexicon.negations.get(word, lexicon.negations[NEGATIVE[0]]), child)
            return found if predicate is token else Put("denied", child.span)
    around = sentence.kids(predicate, "nsubj", "obj") if predicate.upos in VERBAL else []
    around = [noun for noun in around if not is_second_subject(noun, around, predicate)]
    over = sentence.parent(predicate) if predicate.deprel == "acl" and not is_to(sentence, predicate) else None
    for noun in (predicate, *around, *([over] if over else [])):
        of_object = NO_OBJECT if noun.relation == "obj" and noun is not predicate else None
        if noun.text.lower() in lexicon.negations:
            return Put("denied", noun.span, of_object)
        for child in sentence.kids(noun, "det", "cc"):
            if child.text.lower() in NO and token.index != noun.index:
                return Put("denied", child.span, of_object)
    return None


def is_second_subject(noun: Token, around: Sequence[Token], predicate: Token) -> bool:
    """Whether a noun behind the predicate is taken for a subject beside the one in front, of which alone anything is
    said: "nine were hurt, none of them badly"."""
    behind = noun.relation == "nsubj" and noun.index > predicate.index
    return behind and any(other.relation == "nsubj" and other.index < predicate.index for other in around)


def doubt(sentence: Sentence, predicate: Token, lexicon: Stances, within: Span | None) -> Put | None:
    """A doubting phrase ("no sign of", "has yet to") among the words next to the predicate."""
    near = {predicate.index, *(kid.index for kid in sentence.kids(predicate) if not is_next_clause(sentence, kid))}
    for child in sentence.kids(predicate, *NEXT_TO):
        near |= {child.index, *sentence.children[child.index]}
    if predicate.relation in COMPLEMENTS and predicate.head >= 0:
        near |= {predicate.head, *sentence.children[predicate.head]}
    for index in sorted(near):
        for words, stance in phrases_from(sentence.tokens[index], lexicon):
            if stands_at(sentence, index, words):
                span = Span(sentence.tokens[index].start, sentence.tokens[index + len(words) - 1].end)
                if within is None or within.overlaps(span):
                    return Put(stance, span)
    return None


def is_next_clause(sentence: Sentence, kid: Token) -> bool:
    """Whether a clause only goes on with a subject of its own: "a man was shot and his condition is unknown"."""
    return kid.relation == "conj" and bool(sentence.kids(kid, "nsubj", "expl", "csubj"))


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
