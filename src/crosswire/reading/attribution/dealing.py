"""What somebody only deals with: who looks into a shooting, mourns nine dead or finds a body says nothing of them.

The network takes such doings for sayings, as their content tells of something; what that is, the outlet tells itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.found import SPEECH, Found, Hit
from crosswire.reading.attribution.phrases import negated, phrase, tokens_in
from crosswire.reading.attribution.shown import is_shown
from crosswire.records import Token

OBJECTS = frozenset({"obj", "obl", "nmod"})
NOUNS = frozenset({"object", "as", "naming", "number", "toll", "source", "to", "gerund"})
"""What a cue may have for its content that is no clause."""
NOMINAL = frozenset({"NOUN", "PROPN"})
ASKING = frozenset({"whether", "if", "who", "whom", "what", "why", "how", "when", "where"})
PERSONAL = frozenset({"he", "she", "they", "who", "i"})
SINGLE = frozenset({"NN", "NNP"})
CLAUSAL = frozenset({"nsubj", "cop", "csubj"})


def is_dealt_with(found: Found, lexicons: Lexicons) -> bool:
    """Whether the source of an attribution says nothing of what is in it, but does something with it."""
    hit = found.hit
    if found.carried is None and hit.token.lemma.lower() in lexicons.cues.mutuals and is_among_themselves(hit):
        return True
    if found.quoted or found.carried is not None or hit.cue.kind != "verb" or hit.cue.contents & NOUNS:
        return False
    content = tokens_in(hit.sentence, found.whole)
    shown = is_shown(hit, lexicons)
    if shown and hit.cue.stance == "alleged":
        return False  # "the indictment charges him with taking $9": who charges him else does that
    if content and not hit.cue.addressed and not shown and all(is_object(hit, top) for top in tops(content)):
        return True
    learns = hit.token.lemma.lower() in lexicons.cues.learnings
    return (hit.cue.contents == SPEECH or learns) and is_deed(hit, content, lexicons)


def is_deed(hit: Hit, content: Sequence[Token], lexicons: Lexicons) -> bool:
    """Whether a verb tells what its subject does or is told, or what nobody has an answer to."""
    told = any(token.text.lower() == "as" and token.deprel == "case" for token in content)  # "named them as the nine"
    told = told or hit.closing or has_that(hit)
    if (hit.token.lemma.lower() in lexicons.cues.deeds and not told) or (
        negated(hit.sentence, hit.token) and is_question(content)
    ):
        return True
    return hit.token.lemma.lower() in lexicons.cues.learnings and is_one_person(hit)


def has_that(hit: Hit) -> bool:
    """Whether a clause with "that" stands right behind the cue: "charged that nine were bribed". (The parser takes such
    a "that" for a pronoun here and there; behind a noun it is one: "released a film that shows …".)"""
    behind = hit.sentence.tokens[hit.last + 1 : hit.last + 2]
    verb = hit.sentence.tokens[hit.last].upos == "VERB"
    return any(
        token.text.lower() == "that" and (token.deprel == "mark" or (verb and token.xpos in {"IN", "WDT"}))
        for token in behind
    )


def is_among_themselves(hit: Hit) -> bool:
    """Whether several people deal with each other while something happens: "as the guard and the cook argued, …"."""
    source, sentence = hit.source, hit.sentence
    timed = hit.token.relation == "advcl" and bool(sentence.kids(hit.token, "mark"))
    return (
        timed and source is not None and any(t.text.lower() == "and" for t in (*hit.chunk, *phrase(sentence, source)))
    )


def is_question(content: Sequence[Token]) -> bool:
    """Whether a content is what is asked: "have not said who shot the nine"."""
    return bool(content) and content[0].text.lower() in ASKING


def is_one_person(hit: Hit) -> bool:
    """Whether the speaker is one person, or a few by a pronoun alone: who learns a thing is told it, as no outlet
    is."""
    source = hit.source
    return source is not None and (
        source.text.lower() in PERSONAL or (source.xpos in SINGLE and source.mention == "person")
    )


def tops(content: Sequence[Token]) -> list[Token]:
    """The words of a content that words outside it govern."""
    inside = {token.index for token in content}
    return [token for token in content if token.head not in inside and token.upos != "PUNCT"]


def is_object(hit: Hit, top: Token) -> bool:
    """Whether a noun that is no clause is what a cue is about: "found a body", "were able to name a suspect"."""
    plain = top.upos in NOMINAL and top.relation in OBJECTS and not hit.sentence.kids(top, *CLAUSAL)
    return plain and hit.first <= top.head <= hit.last
