"""Chains of links: outlet <- relay <- origin, with what one source says another said nested inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from crosswire.lexicons import Lexicons
from crosswire.reading.antecedents import Antecedents, Known
from crosswire.reading.attribution.found import Found, Hit
from crosswire.reading.attribution.own_outlet import is_own_outlet
from crosswire.reading.attribution.phrases import is_passive, phrase, span_of, subject
from crosswire.reading.attribution.shown import publisher
from crosswire.reading.attribution.speakers import agent, can_speak, phrase_head
from crosswire.reading.identity import Home, identify
from crosswire.reading.mentions import apposed_body, mention_of
from crosswire.records import Link, Report, Sentence, Span, Token

FROM = frozenset({"from", "by"})
TO = frozenset({"to", "with"})
RELATIVES = frozenset({"which", "that", "who"})
PERSONS = frozenset({"he", "she"})
OWNING = frozenset({"their", "its", "his", "her"})
VAGUE = frozenset({"punct", "case", "acl", "amod"})
TIME_OR_PLACE = frozenset({"time", "place"})
ORGAN = frozenset({"organization", "place"})


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker of a chain as the report names it there."""

    name: str
    bare: str
    span: Span
    cue: Span
    known: Known
    unnamed: bool = False


def voices(found: Found, people: Antecedents, report: Report, lexicons: Lexicons, within: bool = False) -> list[Voice]:
    """The speakers of one attribution, outermost first, by their fullest names; ``within``: another one says that they
    spoke."""
    hit = found.hit
    heads = [*hit.relays, *told(hit.sentence, hit.token, report, lexicons)]
    by = relayer(hit.sentence, hit.source, lexicons) if hit.source is not None else None
    if by is None and hit.source is not None:
        by = publisher(hit.sentence, hit.source, lexicons)
    if by is not None and by not in heads and passes_on(hit.sentence, by, report, lexicons):
        heads.append(by)
    if hit.source is not None:
        heads.append(hit.source)
    heads += hit.deeper
    result = [voice_of(found, head, people, lexicons) for head in heads]  # whom "it" means, before who relays it speaks
    voices = [voice for voice in result if voice is not None]
    for voice in voices:
        people.speaks(found.index, voice.known, within)
    return voices


def voice_of(found: Found, head: Token, people: Antecedents, lexicons: Lexicons) -> Voice | None:
    sentence = found.hit.sentence
    maker = maker_of(found.hit, head, lexicons)
    chunk = tuple(found.hit.chunk) if head is found.hit.source and maker is None else ()
    if maker is not None and (seat := seat_of(sentence, maker, head, lexicons)):
        maker, chunk = seat[-1], seat
    fellow = fellow_maker(found.hit, head, maker, lexicons) if maker is not None else None
    if maker is not None and fellow is not None:
        chunk = before_second(sentence, maker, lexicons)
    known = people.resolve(found.origin.index, maker or head, chunk)
    if known is None:
        return None
    if maker is None and (made := made_by(found.hit, head, known, people, lexicons)) is not None:
        return Voice(made.name, made.bare, span_of(list(chunk) or phrase(sentence, head)), found.hit.span, made)
    if fellow is not None:
        known = beside(known, people.resolve(found.origin.index, fellow))
    for other in other_named_speakers(sentence, head, found.hit.first) if maker is None else ():
        known = beside(known, people.resolve(found.origin.index, other))
    tokens = list(chunk if maker is None else ()) or phrase(sentence, head)
    unnamed = maker is None and is_unnamed(sentence, head, lexicons)
    bare = compound_maker(sentence, head, known, people, lexicons)
    return Voice(known.name, bare, span_of(tokens), found.hit.span, known, unnamed)


def maker_of(hit: Hit, head: Token, lexicons: Lexicons) -> Token | None:
    """Who made a document or figures: "figures from X", "an estimate by X", "data compiled by X", "X's figures"."""
    sentence = hit.sentence
    if head.upos != "NOUN" or head.lemma.lower() not in lexicons.cues.documents:
        return None
    for child in sentence.kids(head, "nmod:poss"):
        if child.mention == "time":
            continue  # "July's poll" is nobody's
        own = child.text.lower() in OWNING and head.lemma.lower() in lexicons.cues.reckonings
        if own or child.upos in {"PROPN", "NOUN"}:
            return None if is_about(sentence, head, child, lexicons) else child
    for child in sentence.kids(head, "acl:relcl"):
        if child.lemma.lower() not in lexicons.cues.makings:
            continue
        if is_passive(sentence, child):
            return agent(sentence, child)  # "figures that were released by the port"
        if (owner := subject(sentence, child)) is not None:
            own = owner.text.lower() in RELATIVES | PERSONS  # "the plan he released" is a plan
            return owner if can_speak(owner, lexicons) and not own else None
    after = sentence.tokens[head.index + 1] if head.index + 1 < len(sentence.tokens) else None
    giver = given_out_by(sentence, head, lexicons)
    if giver is not None and (after is None or after.text.lower() not in FROM):
        return giver
    if after is None:
        return None
    if after.lemma.lower() in lexicons.cues.makings and after.relation == "acl":
        return None if is_of_named_body(sentence, head) else agent(sentence, after)
    maker = phrase_head(sentence, after.index + 1) if after.text.lower() in FROM else None
    if maker is not None and (maker.upos == "NUM" or maker.mention == "time"):
        return None  # "records from 2009"
    if maker is not None and head.index < hit.first <= maker.index:  # the phrase runs into the verb, taken for a noun
        maker = sentence.tokens[hit.first - 1]
        return maker if can_speak(maker, lexicons) else None
    return maker


def given_out_by(sentence: Sentence, document: Token, lexicons: Lexicons) -> Token | None:
    """Who gives out a document in the same sentence: "the firm published images that showed nine ships"."""
    verb = sentence.parent(document)
    if verb is None or document.relation != "obj" or verb.lemma.lower() not in lexicons.cues.makings:
        return None
    giver = subject(sentence, verb) if not is_passive(sentence, verb) else None
    named = giver is not None and giver.upos in {"NOUN", "PROPN"} and can_speak(giver, lexicons)
    return giver if named and not is_of_named_body(sentence, document) else None


def is_of_named_body(sentence: Sentence, document: Token) -> bool:
    """Whether a body's name, tagged as one or of two words, stands before a document that another only gives out: "a
    Red Crescent report released by the ministry"."""
    before = [child for child in sentence.kids(document, "compound", "nmod:desc") if child.index < document.index]
    named = any(child.upos == "PROPN" and child.mention == "organization" for child in before)
    last = next((child for child in before if child.index == document.index - 1), None)
    row = sentence.tokens[document.index - 2 : document.index] if last is not None else ()
    two = len(row) > 1 and all(word.text[0].isupper() and word.upos != "DET" for word in row)
    return named or (last is not None and two and last.mention not in TIME_OR_PLACE)


def seat_of(sentence: Sentence, owner: Token, document: Token, lexicons: Lexicons) -> tuple[Token, ...]:
    """The words for the body of an office holder that a document is of, though the tree makes it the holder's: "the
    sheriff's office release"; none where the holder's own is meant."""
    between = sentence.tokens[owner.index + 1 : document.index]
    named = lexicons.roles.bodies - lexicons.cues.unnamed - lexicons.cues.audiences
    bodies = [token for token in between[1:] if token.lemma.lower() in named]
    if not bodies or between[0].xpos != "POS" or owner.lemma.lower() not in lexicons.roles.offices:
        return ()
    start = phrase(sentence, owner)[0].index
    return tuple(sentence.tokens[start : bodies[-1].index + 1])


def made_by(hit: Hit, head: Token, known: Known, people: Antecedents, lexicons: Lexicons) -> Known | None:
    """Who made a document that is called by fewer words than before: "the study", after "a study by the port"."""
    before = known.mention
    if before.kind != "document" or before.head is head:
        return None
    elsewhere = replace(hit, sentence=people.parse.sentences[before.sentence], first=-1)
    maker = maker_of(elsewhere, before.head, lexicons)
    made = people.resolve(before.sentence, maker) if maker is not None else None
    return made if made is not None and any(word[0].isupper() for word in made.bare.split()) else None


def second_documents(sentence: Sentence, head: Token, lexicons: Lexicons) -> list[Token]:
    """The documents that "and" sets beside a noun: beside a first one, or beside who made that, as the tree may have
    it."""
    return [t for t in sentence.kids(head, "conj") if t.lemma.lower() in lexicons.cues.documents]


def before_second(sentence: Sentence, maker: Token, lexicons: Lexicons) -> tuple[Token, ...]:
    """The words for who made a document before a second one that the tree joins to them; none where it joins none."""
    joined = second_documents(sentence, maker, lexicons)
    if not joined:
        return ()
    end = min(token.index for token in sentence.subtree(joined[0]))
    words = [token for token in phrase(sentence, maker) if token.index < end]
    return tuple(words)


def fellow_maker(hit: Hit, head: Token, maker: Token, lexicons: Lexicons) -> Token | None:
    """Who made a second document beside the first: "a study by the port and a report by the union"."""
    for over in (head, maker):
        for other in second_documents(hit.sentence, over, lexicons):
            fellow = maker_of(hit, other, lexicons)
            if fellow is not None and fellow.index > other.index:
                return fellow
    return None


def other_named_speakers(sentence: Sentence, head: Token, cue: int) -> list[Token]:
    """Which other persons are named as speaking, behind what is set beside the first: "Ada Holt, a clerk, and Bo Lund,
    a carter, said"; ``cue`` is the first token of their verb."""
    persons = [n for n in sentence.names if n.kind == "PER"]
    named = [t for t in (head, *sentence.kids(head, "conj")) if any(n.first <= t.index <= n.last for n in persons)]
    end = phrase(sentence, head)[-1].index
    found = [t for t in named if t.index > end and not end < cue <= t.index and not sentence.kids(t, "det")]
    whole = [t for t in found if not any(t in phrase(sentence, other) for other in found if other is not t)]
    return whole if head in named else []


def beside(known: Known, fellow: Known | None) -> Known:
    """Two who speak as one."""
    if fellow is None or fellow.name == known.name:
        return known
    return replace(known, name=f"{known.name} and {fellow.name}", bare=f"{known.bare} and {fellow.bare}")


def is_about(sentence: Sentence, document: Token, owner: Token, lexicons: Lexicons) -> bool:
    """Whether a document is kept about a person whose it is called, and not made by them: "the pilot's records"."""
    named = any(n.kind == "PER" and n.first <= owner.index <= n.last for n in sentence.names)
    return document.lemma.lower() in lexicons.cues.about and (named or owner.mention == "person")


def compound_maker(sentence: Sentence, head: Token, known: Known, people: Antecedents, lexicons: Lexicons) -> str:
    """The bare name; for "a Harbour Board statement" that of the body in front."""
    if known.mention.kind != "document" or known.mention.head is not head or head.text[0].isupper():
        return known.bare
    for child in sentence.kids(head, "compound", "nmod:desc"):
        if child.upos == "PROPN":
            mention = mention_of(people.text, known.mention.sentence, sentence, child, lexicons)
            return mention.bare or known.bare
    return known.bare


def is_unnamed(sentence: Sentence, head: Token, lexicons: Lexicons) -> bool:
    """Whether the source is none that could be told: bare "reports", "media"."""
    if head.lemma.lower() not in lexicons.cues.unnamed or head.upos != "NOUN" or head.xpos == "NN":
        return False
    before = [c for c in sentence.kids(head) if c.index < head.index]
    return all(c.relation in VAGUE and c.upos != "PROPN" for c in before)


def told(sentence: Sentence, verb: Token, report: Report, lexicons: Lexicons) -> list[Token]:
    """The outlet that a source spoke to ("told the Harbour Gazette", "in a statement to X"), which passes it on."""
    found = sentence.kids(verb, "iobj", "obj") if verb.lemma.lower() == "tell" else []
    carriers = list[Token]()
    if verb.lemma.lower() == "tell" and not found:
        listener = phrase_head(sentence, verb.index + 1)
        found = [listener] if listener is not None else []
    for noun in sentence.kids(verb, "obl"):
        if noun.lemma.lower() in lexicons.cues.documents:
            found += [c for c in sentence.kids(noun, "nmod") if TO & {k.text.lower() for k in sentence.kids(c, "case")}]
            by = relayer(sentence, noun, lexicons)
            carriers += [by] if by is not None else []
    named = [t for t in (*found, *carriers) if passes_on(sentence, t, report, lexicons)]
    return named + [t for t in carriers if t not in named and is_told_apart(sentence, t, lexicons)]


def is_told_apart(sentence: Sentence, token: Token, lexicons: Lexicons) -> bool:
    """Whether an outlet without a name is told from others: a statement carried by the state news agency."""
    described = any(kid.relation in {"amod", "compound"} for kid in sentence.kids(token))
    return token.lemma.lower() in lexicons.cues.outlets and token.upos == "NOUN" and described


def relayer(sentence: Sentence, document: Token, lexicons: Lexicons) -> Token | None:
    """Who passes a document on: "a statement carried by X", "records obtained by X"."""
    parts = [document, *sentence.kids(document, "nmod")]  # "a copy of the letter obtained by X"
    documents = [part for part in parts if part.lemma.lower() in lexicons.cues.documents]
    for verb in (verb for part in documents for verb in sentence.kids(part, "acl")):
        if verb.lemma.lower() in lexicons.cues.relayings and verb.xpos in {"VBN", "VBD"}:
            behind = sentence.tokens[verb.index + 1 : verb.index + 2]
            near = behind[0].index + 1 if behind and behind[0].text.lower() == "by" else len(sentence.tokens)
            return agent(sentence, verb) or phrase_head(sentence, near)
    return None


def passes_on(sentence: Sentence, token: Token, report: Report, lexicons: Lexicons) -> bool:
    """Whether the one told is an outlet of proper name, other than the report's own."""
    words = " ".join(t.text for t in phrase(sentence, token) if t.upos != "DET")
    if token.lemma.lower() in lexicons.cues.audiences and words not in lexicons.agencies:
        return False  # "told the press", but not "told The Associated Press"
    name = named_outlet(sentence, token, lexicons)
    if not name:
        return False
    phrased = span_of(phrase(sentence, token)).of(report.text)
    filed = name.lower() in (report.dateline or "").lower()  # "ELSMOOR, June 5 (Atlas Wire) —"
    return not (filed or is_own_outlet(name, report) or is_own_outlet(phrased, report))


def named_outlet(sentence: Sentence, token: Token, lexicons: Lexicons) -> str:
    """The name of the body that a word heads, or that is set beside the word for an outlet ("the newspaper Orla
    Post"); "" where it has none."""
    if token.upos == "PROPN":
        kinds = {n.kind for n in sentence.names if n.first <= token.index <= n.last}
        return token.text if "ORG" in kinds or (token.mention in ORGAN and "PER" not in kinds) else ""
    if token.lemma.lower() not in lexicons.cues.outlets:
        return ""
    named = apposed_body(sentence, token, lexicons) or [t for t in phrase(sentence, token) if t.upos == "PROPN"]
    return named[0].text if named else ""


def links_of(chain: Sequence[Voice], lexicons: Lexicons, home: Home) -> tuple[Link, ...]:
    """Links for the speakers, the last one the origin; one that repeats its neighbour, or that cannot be told, goes."""
    kept: list[Voice] = []
    named = [v for v in chain if not v.unnamed] or list(chain[:1])
    for voice in named:
        if kept and is_one(kept[-1], voice):
            kept[-1] = voice if len(voice.name) > len(kept[-1].name) else kept[-1]
        else:
            kept.append(voice)
    links: list[Link] = []
    for voice in kept:
        role: Literal["relay", "origin"] = "origin" if voice is kept[-1] else "relay"
        theirs = home.beside(links[-1].name, lexicons) if links and voice.name.lower().startswith("their ") else home
        links.append(link_of(voice, role, lexicons, theirs))
    return tuple(links)


def is_one(outer: Voice, inner: Voice) -> bool:
    """Whether a speaker cites only itself, by the same name or by its last word: "Elsmoor police say … police say"."""
    whole, short = outer.bare.lower(), inner.bare.lower()
    return whole == short or (" " not in short and outer.name.lower().endswith(f" {short}"))


def link_of(voice: Voice, role: Literal["relay", "origin"], lexicons: Lexicons, home: Home) -> Link:
    person, about = voice.known.mention.kind == "person", voice.known.about
    source, parties = identify(voice.name, voice.bare, lexicons, person=person, about=about, home=home)
    return Link(voice.name, source, parties, role, voice.span, voice.cue)
