"""Cues that only cite or relay ("who cited Y", "quoted by Z") turned into links of the attribution they serve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.phrases import is_passive, phrase
from crosswire.reading.attribution.speakers import agent, can_speak, phrase_head, verb_source
from crosswire.records import Token

MODIFIERS = frozenset({"acl", "amod"})
SUBORDINATE = frozenset({"acl:relcl", "advcl", "advcl:relcl", "ccomp"})


def fold_citations(hits: Sequence[Hit], lexicons: Lexicons) -> list[Hit]:
    """The hits, with those that cite or relay folded into the one whose chain they lengthen."""
    kept = list(hits)
    for hit in hits:
        if "source" in hit.cue.contents:
            kept = (
                quoted_as_saying(kept, hit)
                or cited(kept, hit, lexicons)
                or relayed(kept, hit)
                or vouched(kept, hit, lexicons)
                or left_over(kept, hit, lexicons)
            )
    return kept


def quoted_as_saying(hits: Sequence[Hit], hit: Hit) -> list[Hit] | None:
    """ "X quoted Y as saying", "Y was quoted by X as saying": Y says it, X passes it on."""
    sentence, passive = hit.sentence, is_passive(hit.sentence, hit.token)
    if hit.token.relation in MODIFIERS and not passive:
        return None
    own = verb_source(sentence, hit.token)
    said = own if passive else next(iter(sentence.kids(hit.token, "obj")), None)
    saying = next((h for h in hits if is_saying(hit, h)), None)
    relay = own
    if passive:
        relay = agent(sentence, hit.token) or (agent(sentence, saying.token) if saying is not None else None)
    if said is None:
        return None
    relays = (relay,) if relay is not None else ()
    if saying is not None:
        joined = replace(saying, source=said, chunk=(), relays=relays, first=hit.first, resumes=False)
        return [joined if h is saying else h for h in hits if h is not hit]
    if passive or any(t.text.lower() == "as" for t in sentence.tokens[hit.last + 1 :]):
        return [replace(hit, source=said, chunk=(), relays=relays) if h is hit else h for h in hits]
    return None


def is_saying(hit: Hit, other: Hit) -> bool:
    """Whether ``other`` is the "as saying" of a cue that quotes."""
    speaks = other.token.xpos == "VBG" and "quote" in other.cue.contents and other.token.index > hit.token.index
    return speaks and hit.sentence.tokens[other.token.index - 1].text.lower() == "as"


def cited(hits: Sequence[Hit], hit: Hit, lexicons: Lexicons) -> list[Hit] | None:
    """ "… said, citing Y" and "according to X, who cited Y": Y is the deeper source of X's attribution."""
    deeper = next(iter(hit.sentence.kids(hit.token, "obj")), None) or phrase_head(hit.sentence, hit.last + 1)
    if deeper is None or not is_source(deeper, lexicons):
        return None
    if hit.token.relation == "amod" or by_whom(hit) is not None:
        return None
    source = hit.source if hit.source is not None else verb_source(hit.sentence, hit.token)
    for other in reversed(hits):
        if other is hit or other.source is None or "source" in other.cue.contents or other.cue.stance == "intended":
            continue
        own = {t.index for t in other.chunk or phrase(hit.sentence, other.source)}
        resumes = hit.resumes and other.token.index < hit.token.index
        if resumes or (source is not None and source.index in own):
            ends = resumes and other.cue.kind != "preposition"  # what "according to X, citing Y," is about comes behind
            longer = replace(other, deeper=(*other.deeper, deeper), until=hit.first if ends else other.until)
            return [longer if h is other else h for h in hits if h is not hit]
    return None


def by_whom(hit: Hit) -> Token | None:
    """The agent of a participle or passive; an active verb, which has its subject, has none."""
    active = any(t.deprel == "nsubj" and t.index < hit.token.index for t in hit.sentence.kids(hit.token))
    return None if active else agent(hit.sentence, hit.token)


def is_source(token: Token, lexicons: Lexicons) -> bool:
    """Whether one can cite it as a source: someone who speaks, or information ("citing intelligence from …")."""
    return can_speak(token, lexicons) or token.lemma.lower() in lexicons.cues.documents


def relayed(hits: Sequence[Hit], hit: Hit) -> list[Hit] | None:
    """ "an official quoted by Z", "in a speech quoted by Z, X said": Z passes it on."""
    relay, noun = by_whom(hit), hit.sentence.parent(hit.token)
    if relay is None or noun is None:
        return None
    for other in hits:
        if other is hit or other.source is None:
            continue
        inside = {t.index for t in phrase(hit.sentence, other.source)} | {other.source.index}
        if noun.index in inside or noun.head == other.token.index:
            longer = replace(other, relays=(relay, *other.relays))
            return [longer if h is other else h for h in hits if h is not hit]
    return None


def vouched(hits: Sequence[Hit], hit: Hit, lexicons: Lexicons) -> list[Hit] | None:
    """ "She asked for aid for the port, where 12 have died, citing data from Y": Y vouches for the clause before."""
    deeper = next(iter(hit.sentence.kids(hit.token, "obj")), None)
    if not hit.resumes or deeper is None or not is_source(deeper, lexicons) or not clause_before(hit):
        return None
    relay = hit.source if can_speak(hit.source, lexicons) else None
    vouching = replace(hit, source=relay or deeper, chunk=(), deeper=(deeper,) if relay is not None else ())
    return [vouching if h is hit else h for h in hits]


def clause_before(hit: Hit) -> list[Token]:
    """The subordinate clause that ends right before a participle and its comma."""
    sentence, found = hit.sentence, list[Token]()
    for verb in sentence.tokens[: hit.first]:
        finite = verb.deprel in SUBORDINATE and any(k.relation == "nsubj" for k in sentence.kids(verb))
        subtree = sentence.subtree(verb) if finite else []
        if subtree and hit.first - 2 <= subtree[-1].index < hit.first:
            found = found or subtree
    while found and (found[0].upos in {"SCONJ", "ADV", "PUNCT"} or found[0].relation == "mark"):
        found = found[1:]
    return found


def left_over(hits: Sequence[Hit], hit: Hit, lexicons: Lexicons) -> list[Hit]:
    """A citation that no attribution takes up goes, unless its object is a reason given ("citing the cost")."""
    reason = next(iter(hit.sentence.kids(hit.token, "obj")), None)
    keeps = "object" in hit.cue.contents and reason is not None and not is_source(reason, lexicons)
    return list(hits) if keeps else [h for h in hits if h is not hit]
