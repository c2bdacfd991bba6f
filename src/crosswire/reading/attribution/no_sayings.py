"""What the network takes for a saying though it is a deed, an address or a silence: "police arrested nine men", "spoke
with reporters", "did not say what"."""

from __future__ import annotations

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.closing import FINITE
from crosswire.reading.attribution.found import Found, Hit
from crosswire.reading.attribution.phrases import negated, tokens_in
from crosswire.reading.attribution.shown import is_shown
from crosswire.records import Token

BESIDE = frozenset({"with"})
OBJECTS = frozenset({"obj", "iobj", "obl", "nsubj:pass"})
NOMINAL = frozenset({"NOUN", "PROPN", "SYM", "NUM"})


def is_no_saying(found: Found, lexicons: Lexicons) -> bool:
    """Whether the cue is a verb that by itself says what befalls its object, or one that is denied, or none of saying
    that is done to a counted thing, or its content begins with whom one spoke with; what is quoted is a saying whatever
    the verb."""
    hit = found.hit
    if found.quoted:
        return False
    known = any(len(cue.words) == 1 for cue in lexicons.cues.verbs.get(hit.token.lemma.lower(), ()))
    if negated(hit.sentence, hit.token) or (not known and is_done(found)):
        return True
    senses = (form.measure for form in lexicons.measures.verbs.get(hit.token.text.lower(), ()))
    deed = any(not (sense.near or sense.only or sense.particle or sense.by) and sense.people for sense in senses)
    clauses = hit.sentence.kids(hit.token, "ccomp")
    said = any(mark.text.lower() == "that" for clause in clauses for mark in hit.sentence.kids(clause, "mark"))
    content = tokens_in(hit.sentence, found.whole)
    if content and content[0].text.lower() in BESIDE:
        return True
    if not any(is_clausal(hit, word) for word in content) and needs_clause(hit, lexicons):
        return True
    return (argues_with(hit, lexicons) or (deed and hit.token.upos == "VERB")) and not said


def goes_to(hit: Hit, lexicons: Lexicons) -> bool:
    """Whether who seems to answer goes where a call leads: "responded to a fire", with no clause that "that" opens."""
    behind = hit.sentence.tokens[hit.last + 1 : hit.last + 2]
    turned = any(word.text.lower() == "to" and word.upos == "ADP" for word in behind)
    clauses = hit.sentence.kids(hit.token, "ccomp")
    said = any(mark.text.lower() == "that" for clause in clauses for mark in hit.sentence.kids(clause, "mark"))
    return turned and not said and hit.token.lemma.lower() in lexicons.cues.goings


def is_clausal(hit: Hit, word: Token) -> bool:
    """Whether a finite verb makes its words a clause, and does not only tell more of a noun: "a boy whose arm was hurt"
    is none."""
    around = [word, *hit.sentence.ancestors(word)]
    inside = around[: around.index(hit.token)] if hit.token in around else around
    return word.xpos in FINITE and not any(token.relation == "acl" for token in inside)


def needs_clause(hit: Hit, lexicons: Lexicons) -> bool:
    """Whether a cue says something only of a whole clause: who "noticed a guard carrying nine boys" saw that, and no
    document does."""
    known = lexicons.cues.verbs.get(hit.token.lemma.lower(), ())
    return bool(known) and all(cue.that for cue in known) and not is_shown(hit, lexicons)


def argues_with(hit: Hit, lexicons: Lexicons) -> bool:
    """Whether a cue is what several people do together, with the word before the other ones: "argued with"."""
    mutual = hit.token.lemma.lower() in lexicons.cues.mutuals
    return mutual and hit.last > hit.token.index and hit.sentence.tokens[hit.last].text.lower() in BESIDE


def is_done(found: Found) -> bool:
    """Whether the content is a counted thing that the verb is done to, whatever clauses follow it: "reaped a $9 fee for
    helping"."""
    sentence, verb, inside = found.hit.sentence, found.hit.token, tokens_in(found.hit.sentence, found.whole)
    first = next((t for t in inside if t.head == verb.index), None)
    if first is None or first.relation not in OBJECTS or first.upos not in NOMINAL:
        return False
    done_to = [t for t in inside if t.head == verb.index and t.relation in OBJECTS and t.upos in NOMINAL]
    counted = any(t.upos == "NUM" for top in done_to for t in sentence.subtree(top))
    return counted and not sentence.kids(first, "cop", "nsubj")
