"""What the words over a clause, or over a noun that names a doing, put on it.

Who manages to dock has docked, who fails to has not, and who did not fail to has: each word over a clause has a
signature (Nairn, Condoravdi and Karttunen, Computing relative polarity for textual inference, 2006), and the words
are data.
"""

from __future__ import annotations

from crosswire.lexicons.stances import Signature, Stances
from crosswire.reading.stance.putting import ASSERTED, KNOWN_TO_BE, Put, put
from crosswire.records import Sentence, Span, Token

COMPLEMENTS = frozenset({"xcomp", "ccomp", "csubj", "acl"})
NEGATIVE = ("n't", "n’t")
KNOWN = frozenset({"the", "this", "that", "these", "those", "both", "its", "their", "his", "her", "our", "my", "your"})
"""Words before a noun that say that it is known which is meant, and so that there is one."""
DEMANDING = frozenset({"want", "need", "seek", "demand", "lack", "decline"})
ASKING = frozenset({"who", "why", "how", "what", "when", "where", "which"})
NOUNS = frozenset({"NOUN", "PROPN"})
VERBAL = frozenset({"VERB", "AUX"})
KEPT_FROM = frozenset({"from", "against"})
KEEPING = frozenset({"keep", "protect", "save", "rescue"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NO = frozenset({"no", "neither"})
FOR = frozenset({"for", "of", "against", "about"})
LIKE = frozenset({"like", "including", "such", "as"})
FIRST = frozenset({"first", "last", "latest", "only", "second", "third", "next", "youngest", "oldest", "one"})
"""Of "the first to land" it is said that he did."""


def is_negated(sentence: Sentence, predicate: Token, lexicon: Stances) -> bool:
    """Whether a predicate is denied by a word of its own or its subject: "did not", "hasn't", "no one"."""
    if any(denies(sentence, t, lexicon) for t in sentence.kids(predicate, "advmod", "aux", "cop")):
        return True
    return any(is_none(sentence, subject, lexicon) for subject in sentence.kids(predicate, "nsubj"))


def denies(sentence: Sentence, word: Token, lexicon: Stances) -> bool:
    """Whether a word beside a predicate denies it: "not", "hasn't"; "not only" and "not before" leave it standing."""
    behind = sentence.tokens[word.index + 1 : word.index + 2]
    spared = any(t.text.lower() in lexicon.sparings for t in behind)
    text = word.text.lower()
    return not spared and (text in lexicon.negations or text.endswith(NEGATIVE))


def is_none(sentence: Sentence, noun: Token, lexicon: Stances) -> bool:
    """Whether a noun stands for nobody or nothing: "no ship", "neither he nor she", "nobody"."""
    if noun.text.lower() in lexicon.negations:
        return True
    return any(t.text.lower() in NO for t in sentence.kids(noun, "det", "cc", "advmod"))


def governor(sentence: Sentence, predicate: Token, lexicon: Stances, within: Span | None) -> Put | None:
    """What a verb, adjective or noun over the clause puts on it: "appears to", "failure to", "is believed to"."""
    over = sentence.parent(predicate)
    if over is None or (within is not None and not within.overlaps(over.span)):
        return None
    if predicate.deprel == "acl:relcl":
        return _by_plan(sentence, predicate, over, lexicon)
    if is_main(sentence, predicate, over) or is_whether(sentence, predicate, lexicon):
        return None
    first = next((word for word in sentence.subtree(predicate) if word.upos != "PUNCT"), predicate)
    if over.lemma.lower() == "ask" and predicate.relation in {"ccomp", "parataxis"} and first.text.lower() in ASKING:
        return None  # "Who would shoot nine men?" she asked
    marks = {m.text.lower() for m in sentence.kids(predicate, "mark", "case")}
    complement = predicate.relation in COMPLEMENTS or (over.upos == "ADJ" and predicate.xpos == "VBG" and "of" in marks)
    if complement and (predicate.relation != "acl" or marks & {"to", "that", "of", "for"}):
        found = _by_word(sentence, over, predicate, lexicon)
        if found is not None:
            return found
    return _by_clause(sentence, predicate, over, lexicon)


def is_whether(sentence: Sentence, predicate: Token, lexicon: Stances) -> bool:
    """Whether an "if" opens what is asked or not known, and no condition: "asked if nine had died", "unclear how it
    sank or if nine had died"."""
    opens = next((mark for mark in sentence.kids(predicate, "mark") if mark.text.lower() == "if"), None)
    first = predicate
    while first.relation == "conj" and (above := sentence.parent(first)) is not None:
        first = above
    over = sentence.parent(first)
    if opens is None or over is None or opens.index < over.index or sentence.tokens[opens.index - 1].upos == "PUNCT":
        return False
    told = over.lemma.lower() in lexicon.sayings and not is_negated(sentence, over, lexicon)
    return (first.relation == "ccomp" and over.upos in VERBAL and not told) or over.lemma.lower() in lexicon.unsures


def is_main(sentence: Sentence, predicate: Token, over: Token) -> bool:
    """Whether the clause that seems to hang on a word is the main one, and the word only describes its subject: "a man
    thought to be in his twenties was killed"."""
    aims = (kid for kid in sentence.kids(over, "xcomp", "ccomp") if over.index < kid.index < predicate.index)
    own = {kid.xpos for kid in sentence.kids(predicate, "aux", "aux:pass", "cop")} | {predicate.xpos}
    finite = bool(own & FINITE) and not sentence.kids(predicate, "mark", "nsubj", "nsubj:pass")
    if finite and predicate.relation == "xcomp":
        return True  # no infinitive: "men wanted over the theft are now in custody"
    if predicate.relation == "xcomp" and predicate.xpos == "VBN" and not sentence.kids(predicate, "mark", "aux", "cop"):
        between = sentence.tokens[over.index + 1 : predicate.index]
        if over.xpos in {"VBN", "VBD"} and any(word.xpos == "TO" for word in between):
            return not sentence.kids(predicate, "aux:pass")  # "a man thought to be in his teens shot nine guards"
    return over.xpos in {"VBN", "VBD"} and finite and any(is_to(sentence, aim) for aim in aims)


def _by_word(sentence: Sentence, over: Token, predicate: Token, lexicon: Stances) -> Put | None:
    word = over.lemma.lower()
    if over.upos in NOUNS:
        if is_fulfilled(sentence, over, lexicon):
            return KNOWN_TO_BE
        told = lexicon.tidings.get(word) if not is_to(sentence, predicate) else None
        signature = told or lexicon.nouns.get(word) or lexicon.governors.get(word)
        negated = any(t.text.lower() in NO for t in sentence.kids(over, "det"))
        return put(signature, over, negated) if signature and signature.stance != "reported" else None
    if predicate.relation == "acl":
        return None
    if with_it := _with_particle(sentence, over, lexicon):
        return with_it
    signature = lexicon.governors.get(word) if not becomes(sentence, over, predicate, lexicon) else None
    signature = None if is_gone(sentence, over) else signature
    if signature is None and _is_doing(sentence, predicate):
        signature = lexicon.embedders.get(word)
    if signature is None or (signature.stance == "reported" and not sentence.kids(over, "aux:pass", "nsubj:pass")):
        return None
    negated = is_negated(sentence, over, lexicon)
    if not negated and word in lexicon.achievings and was(sentence, over):
        return put(lexicon.achievings[word], over)
    return put(signature, over, negated)


def becomes(sentence: Sentence, over: Token, predicate: Token, lexicon: Stances) -> bool:
    """Whether a verb only says what became of its subject, and foretells nothing: "went missing", not "is going to"."""
    return over.lemma.lower() in lexicon.becomings and predicate.relation == "xcomp" and not is_to(sentence, predicate)


def was(sentence: Sentence, adjective: Token) -> bool:
    """Whether something was so, and not only would, may or will be: who was able to do a thing did it."""
    modal = any(helper.xpos == "MD" for helper in sentence.kids(adjective, "aux"))
    return not modal and any(copula.xpos in {"VBD", "VBN"} for copula in sentence.kids(adjective, "cop"))


def is_fulfilled(sentence: Sentence, plan: Token, lexicon: Stances) -> bool:
    """Whether what a noun plans was done: "kept its promise to free nine", "for achieving its goal of freeing nine",
    "made good on its promise"."""
    verb, cases = sentence.parent(plan), sentence.kids(plan, "case")
    if verb is None or not (plan.relation == "obj" or cases):
        return False
    row = sentence.tokens[verb.index + 1 : cases[-1].index + 1] if cases else ()
    done = " ".join([verb.lemma.lower(), *(word.text.lower() for word in row)]) in lexicon.fulfillings
    if not done or is_negated(sentence, verb, lexicon) or is_to(sentence, verb):
        return False
    return not any(word.xpos == "MD" for word in sentence.kids(verb, "aux"))


def _is_doing(sentence: Sentence, predicate: Token) -> bool:
    """Whether a complement names a doing as such: "to dock", "docking", "that it docked"."""
    return predicate.upos in VERBAL and (predicate.xpos == "VBG" or bool(sentence.kids(predicate, "mark")))


def _by_clause(sentence: Sentence, predicate: Token, over: Token, lexicon: Stances) -> Put | None:
    """What opens a clause without a subject: "to" of an aim, "without", "from" behind what keeps one from it."""
    if predicate.relation not in {"advcl", "acl"} or sentence.kids(predicate, "nsubj"):
        return None
    if predicate.relation == "acl" and _is_first(sentence, over):
        return None
    if (planned := _by_plan(sentence, predicate, over, lexicon)) is not None:
        return planned
    above = sentence.parent(over)
    if predicate.relation == "acl" and over.relation == "obj" and above is not None and is_to(sentence, predicate):
        found = lexicon.governors.get(above.lemma.lower())
        if found is not None and found.stance != "reported":
            return put(found, above, is_negated(sentence, above, lexicon))
    for mark in sentence.kids(predicate, "mark", "case"):
        word = "_".join([mark.text.lower(), *(t.text.lower() for t in sentence.kids(mark, "fixed"))])
        if word == "to" and is_come_upon(sentence, predicate, over, lexicon):
            return ASSERTED
        if word == "to" and (with_it := _with_particle(sentence, over, lexicon)):
            return with_it
        over_it = lexicon.governors.get(over.lemma.lower()) or lexicon.embedders.get(over.lemma.lower())
        over_it = None if is_gone(sentence, over) else over_it
        if word == "to" and predicate.relation == "advcl" and over_it is not None and over_it.stance != "reported":
            return put(over_it, over, is_negated(sentence, over, lexicon))
        if word in lexicon.clauses and (word not in KEPT_FROM or _keeps(over, lexicon)):
            return put(lexicon.clauses[word], mark, is_negated(sentence, over, lexicon))
    return None


def particle(sentence: Sentence, verb: Token) -> str:
    """The particle right behind a verb that makes it another: "set up", "went on"."""
    behind = sentence.tokens[min(verb.index + 1, len(sentence.tokens) - 1)]
    makes = behind.head == verb.index and (behind.xpos == "RP" or behind.relation in {"compound", "advmod"})
    return behind.text.lower() if makes else ""


def _with_particle(sentence: Sentence, verb: Token, lexicon: Stances) -> Put | None:
    """What a verb with its particle puts, which the bare verb does not: "went on to win", "set out to win"."""
    signature = lexicon.embedders.get(f"{verb.lemma.lower()} {particle(sentence, verb)}")
    return put(signature, verb, is_negated(sentence, verb, lexicon)) if signature is not None else None


def is_gone(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody only went somewhere to do a thing, or something is set up for it, and nothing is foretold: "went
    to pay", "was set up to pay", not "is going to pay", "is set to pay"."""
    went = verb.lemma.lower() == "go" and verb.xpos != "VBG"
    return went or (verb.lemma.lower() == "set" and particle(sentence, verb) == "up")


def is_come_upon(sentence: Sentence, predicate: Token, over: Token, lexicon: Stances) -> bool:
    """Whether an infinitive tells what one came upon, and no aim: "the crew arrived to find nine hurt"."""
    words = {over.lemma.lower(), f"{over.lemma.lower()} {particle(sentence, over)}"}
    came = over.xpos == "VBD" and bool(words & lexicon.arrivings.keys())
    return came and predicate.lemma.lower() in lexicon.meetings and not is_negated(sentence, over, lexicon)


def _by_plan(sentence: Sentence, predicate: Token, over: Token, lexicon: Stances) -> Put | None:
    """What is put on what a plan gives or does: "the plan, giving …", "he proposes a bill that pays …"."""
    cases = {t.text.lower() for t in sentence.kids(predicate, "mark", "case")}
    does = predicate.xpos == "VBG" or (predicate.xpos in {"VBZ", "VBP"} and predicate.deprel == "acl:relcl")
    if predicate.relation != "acl" or not does or cases - LIKE or sentence.kids(predicate, "aux", "cop"):
        return None
    above = sentence.parent(over)
    signature, word = lexicon.schemes.get(over.lemma.lower()) if predicate.xpos == "VBG" else None, over
    if signature is None and above is not None and over.relation == "obj" and above.upos == "VERB":
        signature, word = lexicon.schemes.get(above.lemma.lower()), above
        if is_known(sentence, over) or is_negated(sentence, above, lexicon):
            return None
    return put(signature, word) if signature is not None else None


def _keeps(over: Token, lexicon: Stances) -> bool:
    signature = lexicon.embedders.get(over.lemma.lower())
    return (signature is not None and signature.stance == "denied") or over.lemma.lower() in KEEPING


def is_to(sentence: Sentence, predicate: Token) -> bool:
    return any(t.text.lower() == "to" for t in sentence.kids(predicate, "mark"))


def _is_first(sentence: Sentence, noun: Token) -> bool:
    return noun.text.lower() in FIRST or any(
        t.lemma.lower() in FIRST for t in sentence.kids(noun, "amod", "nummod", "det")
    )


def nominal(sentence: Sentence, noun: Token, lexicon: Stances, within: Span | None) -> Put | None:
    """What is put on a doing that a noun names: "no talks", "a threat of war", "averted a war", "the attack".

    None where the verb over it decides as over a verb. A doing that is spoken of as known was done, whatever is denied
    or planned about it.
    """
    for child in sentence.kids(noun, "det", "cc"):
        if child.text.lower() in NO:
            return Put("denied", child.span)
        if child.text.lower() == "any":
            return _any(sentence, noun, child, lexicon)
    over = sentence.parent(noun)
    if over is None or (within is not None and not within.overlaps(over.span)):
        return None
    outcome = is_outcome(sentence, noun, lexicon)
    known = is_known(sentence, noun) and not outcome
    signature = _over_noun(sentence, noun, over, lexicon)
    if signature is not None and not (known and signature.stance == "doubted"):
        return put(signature, over, over.upos == "VERB" and is_negated(sentence, over, lexicon))
    if noun.relation == "compound":
        return nominal(sentence, over, lexicon, within) if over.upos == "NOUN" else ASSERTED
    if known or is_answered_for(sentence, noun, over, lexicon):
        return KNOWN_TO_BE
    aim = any(t.text.lower() == "for" for t in sentence.kids(noun, "case"))
    return ASSERTED if noun.relation == "nmod" or (noun.relation == "obl" and not aim and not outcome) else None


def is_outcome(sentence: Sentence, noun: Token, lexicon: Stances) -> bool:
    """Whether a doing is what another leads to, and so only there if that is: "would lead to the closure of nine"."""
    over = sentence.parent(noun)
    words = {"obl": lexicon.causings, "obj": lexicon.bringings}.get(noun.relation, {})
    return over is not None and over.lemma.lower() in words


def is_answered_for(sentence: Sentence, noun: Token, over: Token, lexicon: Stances) -> bool:
    """Whether somebody is to answer for a doing, which is past then: "held to answer for the deaths of nine"."""
    cases = {t.text.lower() for t in sentence.kids(noun, "case")}
    return over.lemma.lower() in lexicon.answerings and "for" in cases


def _any(sentence: Sentence, noun: Token, word: Token, lexicon: Stances) -> Put:
    """What "any" puts: there was none where something over it is denied, else it is left open."""
    over = [noun, *sentence.ancestors(noun)]
    none = any(is_negated(sentence, one, lexicon) or is_none(sentence, one, lexicon) for one in over)
    return Put("denied", word.span) if none else Put("hypothetical", word.span)


def _over_noun(sentence: Sentence, noun: Token, over: Token, lexicon: Stances) -> Signature | None:
    word = over.lemma.lower()
    cases = {t.text.lower() for t in sentence.kids(noun, "case")}
    if over.upos == "NOUN":
        found = lexicon.nouns.get(word) if noun.relation == "nmod" and cases & FOR else None
        explains = found is not None and found.stance == "hypothetical" and found.negated == "asserted"
        return None if explains else found  # "the cause of the deaths of nine": they died
    if noun.lemma.lower() in lexicon.nouns and word not in DEMANDING:
        return None
    if over.xpos == "VBN" and is_answered_for(sentence, noun, over, lexicon):
        return None  # "is wanted for the murder of nine"
    if noun.deprel in {"obj", "nsubj:pass"} or (noun.relation == "obl" and "for" in cases):
        return lexicon.objects.get(word)
    return None


def is_known(sentence: Sentence, noun: Token) -> bool:
    before = sentence.kids(noun, "det", "nmod:poss")
    return noun.upos == "PROPN" or any(t.text.lower() in KNOWN or t.deprel == "nmod:poss" for t in before)
