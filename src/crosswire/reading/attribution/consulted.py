"""Whom a speaker looked something up with: "they checked the Osby Gazette, which keeps a tally, and
found …"."""

from __future__ import annotations

from dataclasses import replace

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.found import Hit
from crosswire.records import Sentence, Token


def by_consulted(hit: Hit, lexicons: Lexicons) -> Hit:
    """The hit with the body that its speaker went to for its source, whom the speaker only passes on."""
    finds = any(cue.that for cue in lexicons.cues.verbs.get(hit.token.lemma.lower(), ()))
    over = hit.sentence.parent(hit.token) if hit.token.relation == "conj" and finds else None
    if over is None or hit.source is None or hit.relays or over.lemma.lower() not in lexicons.cues.consultings:
        return hit
    told = [t for t in hit.sentence.kids(over, "obj") if t.mention == "organization"]
    bodies = [body for body in told if keeps_document(hit.sentence, body, lexicons)]
    askers = hit.sentence.kids(over, "nsubj")
    if not bodies or not askers or not over.index < bodies[0].index < hit.first:
        return hit
    return replace(hit, source=bodies[0], relays=(askers[0],), chunk=())


def keeps_document(sentence: Sentence, body: Token, lexicons: Lexicons) -> bool:
    """Whether a body, by its own name, is told to keep a document: one that is only looked into says nothing."""
    clauses = [c for c in sentence.kids(body, "acl:relcl") if c.lemma.lower() in {"keep", *lexicons.cues.makings}]
    kept = [t for clause in clauses for t in sentence.kids(clause, "obj")]
    return body.upos == "PROPN" and any(t.lemma.lower() in lexicons.cues.documents for t in kept)
