"""Documents that show a thing, and who only puts them out: "the radio aired copies of the pilot's file that show"."""

from __future__ import annotations

from dataclasses import replace

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.phrases import subject
from crosswire.records import Sentence, Token


def is_shown(hit: Hit, lexicons: Lexicons) -> bool:
    """Whether a document is said to show a thing, and so tells of it: "the review uncovered $9 million in waste",
    which of a person would be a deed."""
    source = hit.source
    if source is None or source.upos != "NOUN" or (source.index and source.text[0].isupper()):
        return False  # "the Daily Record" is an outlet
    return source.lemma.lower() in lexicons.cues.documents


def past_part(hit: Hit, lexicons: Lexicons) -> Hit:
    """The hit with the document for its source where that is only a part of one: "copies of the ledger"."""
    source, documents = hit.source, lexicons.cues.documents
    if source is None or not (hit.cue.document or hit.cue.that) or source.lemma.lower() not in lexicons.cues.parts:
        return hit
    for whole in hit.sentence.kids(source, "nmod"):
        of_it = any(case.text.lower() == "of" for case in hit.sentence.kids(whole, "case"))
        if of_it and whole.upos == "NOUN" and whole.lemma.lower() in documents:
            return replace(hit, source=whole, chunk=())
    return hit


def publisher(sentence: Sentence, document: Token, lexicons: Lexicons) -> Token | None:
    """Who puts out a document that is another's, by the verb whose object it, or a part of it, is: "the radio obtained
    a memo that says"."""
    top = document
    while top.relation == "nmod" and (over := sentence.parent(top)) is not None and over.upos == "NOUN":
        top = over
    verb = sentence.parent(top)
    if verb is None or top.relation != "obj" or document.lemma.lower() not in lexicons.cues.documents:
        return None
    word, owners = verb.lemma.lower(), sentence.kids(document, "nmod:poss")
    of_another = word in lexicons.cues.makings and document.lemma.lower() in lexicons.cues.about and bool(owners)
    owner = subject(sentence, verb)
    return owner if owner is not None and (word in lexicons.cues.relayings or of_another) else None
