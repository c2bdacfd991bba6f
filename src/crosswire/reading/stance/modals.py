"""What auxiliaries and conditions put on a predicate: "will", "should", "you might", "could hear", "if"."""

from __future__ import annotations

from crosswire.lexicons.stances import Signature, Stances
from crosswire.reading.stance.embedding import VERBAL, is_whether
from crosswire.reading.stance.projection import openings
from crosswire.reading.stance.putting import Put, put
from crosswire.records import Sentence, Token

PRONOUNS = frozenset({"i", "we", "he", "she", "they", "it"})
FIRST_PERSON = frozenset({"i", "we"})
IF = "if"
WOULD = frozenset({"would", "'d", "’d"})
SOMEBODY = frozenset({"who", "someone", "somebody", "anyone", "anybody"})
SHORT = frozenset({"'d", "’d"})
OPEN = frozenset({"predicted", "hypothetical", "intended"})
ANYBODY = frozenset({"you", "one"})
"""Subjects that stand for anybody."""
THEIRS = frozenset({"he", "she", "they", "his", "her", "their"})
WHO = frozenset({"person", "organization"})
UNDERGOING = frozenset({"see", "feel"})
"""Verbs of perceiving that tell of an event what may befall one: we could see nine deaths."""


def modal(sentence: Sentence, predicate: Token, lexicon: Stances, duties: bool = True) -> Put | None:
    """What an auxiliary puts: "will", "may"; with ``duties``, "should" too."""
    for child in sentence.kids(predicate, "aux"):
        if child.text.lower() == "could" and is_perceived(sentence, predicate, lexicon):
            continue
        if is_had(sentence, predicate, child) or is_at_a_loss(sentence, predicate, child):
            continue
        if duties and (duty := duty_of(sentence, predicate, child, lexicon)):
            return put(duty, child)
        if signature := lexicon.modals.get(child.text.lower()):
            return put_by_modal(sentence, predicate, child, signature, lexicon)
    head = sentence.parent(predicate) if predicate.relation == "conj" else None
    if head is None and (main := attended(sentence, predicate)) is not None:
        found = modal(sentence, main, lexicon, duties)
        return found if found is not None and found.stance in OPEN else None
    shared = head is not None and not sentence.kids(predicate, "nsubj", "aux") and not is_finite(sentence, predicate)
    if head is not None and (shared or (is_generic(sentence, predicate) and is_generic(sentence, head))):
        return modal(sentence, head, lexicon, duties)
    return None


def is_had(sentence: Sentence, predicate: Token, word: Token) -> bool:
    """Whether a short "'d" is "had" and not "would": "he'd shot nine men", not "he'd shoot", "he'd have shot"."""
    bare = any(other.xpos == "VB" for other in sentence.kids(predicate, "aux", "aux:pass", "cop"))
    past = predicate.xpos in {"VBN", "VBD"} or predicate.text.lower() != predicate.lemma.lower()
    return word.text.lower() in SHORT and predicate.upos in VERBAL and past and not bare


def is_at_a_loss(sentence: Sentence, predicate: Token, word: Token) -> bool:
    """Whether one asks who or why anybody would do what was done: "who would shoot nine men?", "why someone would"."""
    first = next((one for one in sentence.subtree(predicate) if one.upos not in {"PUNCT", "ADP"}), predicate)
    subjects = {kid.text.lower() for kid in sentence.kids(predicate, "nsubj")}
    asks = first.text.lower() in {"why", "how", "who"} and first.index < word.index
    if first.text.lower() == "who":
        asks = asks and first.index == word.index - 1 and any(one.text.startswith("?") for one in sentence.tokens)
    asks = asks and predicate.deprel != "acl:relcl"
    return word.text.lower() in {"would", "could", "can"} and asks and bool(subjects & SOMEBODY)


def is_finite(sentence: Sentence, predicate: Token) -> bool:
    """Whether a clause has a finite verb of its own, which shares no auxiliary: "may write and are eligible"."""
    copula = any(word.xpos in {"VBZ", "VBP", "VBD"} for word in sentence.kids(predicate, "cop", "aux:pass"))
    return copula or predicate.xpos == "VBZ"


def put_by_modal(sentence: Sentence, predicate: Token, word: Token, signature: Signature, lexicon: Stances) -> Put:
    """What a modal puts: the "will" of who says so of his own doing is intended; what anybody may do ("you might
    spend"), and what might be or have been if something were so, is hypothetical."""
    conditional = any(IF in openings(sentence, clause) for clause in sentence.kids(predicate, "advcl"))
    shifted = word.text.lower() in WOULD and not conditional and is_said_before(sentence, predicate, lexicon)
    if (signature.stance == "predicted" or shifted) and is_own_doing(sentence, predicate, lexicon):
        return Put("intended", word.span)
    if signature.stance == "alleged" and (conditional or is_generic(sentence, predicate)):
        return Put("hypothetical", word.span, signature.factuality)
    return put(signature, word)


def is_said_before(sentence: Sentence, predicate: Token, lexicon: Stances) -> bool:
    """Whether a clause is what was said in the past, so that its "would" is the "will" that was said: "Orvel said it
    would hire nine", not "Orvel says it would hire nine"."""
    over = sentence.parent(predicate)
    said = over is not None and predicate.relation == "ccomp" and over.lemma.lower() in lexicon.sayings
    missed = any(word.lemma.lower() == "have" for word in sentence.kids(predicate, "aux"))  # "would have hired nine"
    return said and not missed and over is not None and over.xpos in {"VBD", "VBG", "VBN"}


def is_own_doing(sentence: Sentence, predicate: Token, lexicon: Stances) -> bool:
    """Whether who says it says it of his own doing: "we will", "Orvel said it will hire", "he said his firm will"."""
    subjects, over = sentence.kids(predicate, "nsubj"), sentence.parent(predicate)
    if any(one.text.lower() in FIRST_PERSON for one in subjects):
        return True
    if over is None or over.lemma.lower() not in lexicon.sayings or predicate.lemma.lower() in lexicon.undergoings:
        return False
    speakers = {one.mention for one in who_says(sentence, over) if one.text.lower() not in FIRST_PERSON}
    own = {word.text.lower() for one in subjects for word in (one, *sentence.kids(one, "nmod:poss"))}
    return (bool(own & {"it", "its"}) and "organization" in speakers) or (bool(own & THEIRS) and bool(speakers & WHO))


def who_says(sentence: Sentence, verb: Token) -> list[Token]:
    """The subject of a verb of saying, of a participle that of the verb over it: "he gave in, saying he will pay"."""
    own, over = sentence.kids(verb, "nsubj"), sentence.parent(verb)
    if own or over is None or verb.xpos != "VBG" or verb.relation != "advcl":
        return own
    return sentence.kids(over, "nsubj")


def is_generic(sentence: Sentence, predicate: Token) -> bool:
    """Whether a clause is about anybody: "you spend"; not so the one of whom a past is told: "one might have died"."""
    past = any(word.lemma.lower() == "have" for word in sentence.kids(predicate, "aux"))
    return any(
        s.text.lower() in ANYBODY and not (past and s.text.lower() == "one") for s in sentence.kids(predicate, "nsubj")
    )


def attended(sentence: Sentence, predicate: Token) -> Token | None:
    """The verb whose outcome a bare -ing clause behind it tells: "would close, leaving nine without work"."""
    over = sentence.parent(predicate)
    if over is None or predicate.relation != "advcl" or predicate.xpos != "VBG" or over.index > predicate.index:
        return None
    perfect = any(word.lemma.lower() == "have" for word in sentence.kids(over, "aux"))
    return None if perfect or sentence.kids(predicate, "mark", "case", "nsubj", "aux", "advmod") else over


def duty_of(sentence: Sentence, predicate: Token, word: Token, lexicon: Stances) -> Signature | None:
    """What a word of duty puts; not so where one only says how that strikes one ("a shame that nine should drown")."""
    over = sentence.parent(predicate)
    felt = predicate.relation in {"ccomp", "csubj"} and over is not None and over.upos == "ADJ"
    if felt or (predicate.relation == "advcl" and is_inverted(sentence, predicate)):
        return None
    past = any(other.lemma.lower() == "have" for other in sentence.kids(predicate, "aux"))
    return lexicon.duties.get(f"{word.text.lower()}_have" if past else word.text.lower())


def is_perceived(sentence: Sentence, predicate: Token, lexicon: Stances) -> bool:
    """Whether somebody who could perceive a thing did: "could hear five shots", "nine bodies could be seen"; not so a
    town that could see a flood."""
    if predicate.lemma.lower() not in lexicon.perceivings or sentence.kids(predicate, "mark"):
        return False
    subjects = sentence.kids(predicate, "nsubj", "nsubj:pass")
    if predicate.lemma in UNDERGOING and any(one.mention == "event" for one in sentence.kids(predicate, "obj")):
        return False
    passive = bool(sentence.kids(predicate, "aux:pass", "nsubj:pass"))
    return passive or all(one.text.lower() in PRONOUNS or one.mention == "person" for one in subjects)


def condition(sentence: Sentence, predicate: Token, lexicon: Stances) -> Put | None:
    if predicate.relation == "advcl" and (aux := sentence.kids(predicate, "aux")) and is_inverted(sentence, predicate):
        return Put("hypothetical", aux[0].span)
    for mark in sentence.kids(predicate, "mark"):
        signature = lexicon.marks.get(mark.text.lower())
        if is_whether(sentence, predicate, lexicon):
            return Put("doubted", mark.span)
        if signature is not None and signature.stance == "doubted" and is_either_way(sentence, predicate):
            return Put("hypothetical", mark.span)
        if signature is not None:
            return put(signature, mark)
    return None


def is_either_way(sentence: Sentence, predicate: Token) -> bool:
    """Whether a clause says that it matters not which is so: "whether it costs nine or ten, we will buy it"."""
    words = sentence.subtree(predicate)
    before = sentence.tokens[words[0].index - 1] if words[0].index else words[0]
    apart = predicate.index < predicate.head or before.upos == "PUNCT"
    return apart and predicate.relation == "advcl" and any(word.text.lower() == "or" for word in words)


def is_inverted(sentence: Sentence, predicate: Token) -> bool:
    """Whether a clause is a condition by its order of words: "had it sunk"."""
    aux, subjects = sentence.kids(predicate, "aux"), sentence.kids(predicate, "nsubj")
    return bool(subjects) and aux[0].text.lower() in {"had", "were", "should"} and aux[0].index < subjects[0].index
