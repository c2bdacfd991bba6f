"""What the network takes for a saying though it is a deed, an address or a silence: "police arrested nine men", "spoke
with reporters", "did not say what"."""

from __future__ import annotations

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.found import Found
from crosswire.reading.attribution.phrases import negated, tokens_in

BESIDE = frozenset({"with"})


def is_no_saying(found: Found, lexicons: Lexicons) -> bool:
    """Whether the cue is a verb that by itself says what befalls its object, or a saying that is denied, or its content
    begins with whom one spoke with; what is quoted is a saying whatever the verb."""
    hit = found.hit
    if found.quoted:
        return False
    if hit.token.lemma.lower() in lexicons.stances.sayings and negated(hit.sentence, hit.token):
        return True
    content = tokens_in(hit.sentence, found.whole)
    if content and content[0].text.lower() in BESIDE:
        return True
    senses = (form.measure for form in lexicons.measures.verbs.get(hit.token.text.lower(), ()))
    deed = any(not (sense.near or sense.only or sense.particle or sense.by) and sense.people for sense in senses)
    clauses = hit.sentence.kids(hit.token, "ccomp")
    said = any(mark.text.lower() == "that" for clause in clauses for mark in hit.sentence.kids(clause, "mark"))
    return deed and hit.token.upos == "VERB" and not said
