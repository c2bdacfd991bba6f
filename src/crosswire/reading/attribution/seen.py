"""Attributions that the network sees and no cue of the lexicon gives: verbs unknown to it, odd word order.

The network's word is evidence: a saying counts where it is sure, where its source can speak, and where the rules have
read nothing from the same cue.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.lexicons import Lexicons
from crosswire.lexicons.cues import Cue
from crosswire.reading.attribution.closing import FINITE, closing_source
from crosswire.reading.attribution.consulted import by_consulted
from crosswire.reading.attribution.contents import Content, made
from crosswire.reading.attribution.cues import ASTRAY
from crosswire.reading.attribution.found import Found, Ground, Hit
from crosswire.reading.attribution.phrases import CLOSING_MARKS, LONGEST_NAME, phrase, run, tokens_in, trimmed
from crosswire.reading.attribution.shown import is_shown
from crosswire.reading.attribution.speakers import can_speak
from crosswire.records import Parse, Saying, Sentence, Token
from crosswire.records.quotes import Quote

SURE = 0.35
"""Of cue and content, at least: what is less sure is more often wrong than what the rules read (PolNeAR dev)."""
SURE_SOURCE = 0.3
LIKELY = 0.5
"""That anything is said there: what is less likely is a view or a plan at best."""
SURE_DESCRIPTION = 0.8
NOMINAL_END = frozenset({"NOUN", "PROPN", "NUM"})
LONGEST = 3
"""Words between a source and its cue behind it, where the sentence ends with a speaker."""
SHORTEST = 3
"""Words of a content."""
RELATIVE = frozenset({"WP", "WDT", "WRB", "WP$"})
CLAUSAL = frozenset({"VERB", "AUX"})


def seen(ground: Ground) -> dict[int, list[Found]]:
    """What the network sees beside what is found, by sentence."""
    result: dict[int, list[Found]] = {}
    sentences, at = ground.parse.sentences, 0
    for saying in ground.parse.sayings:
        while at < len(sentences) - 1 and sentences[at].span.end <= saying.cue.start:
            at += 1
        taken = [f.hit.span for f in ground.found.get(at, ())]
        if not ground.news[at] or any(span.overlaps(saying.cue) for span in taken):
            continue
        item = told(at, sentences[at], saying, ground.quotes, ground.lexicons) if is_sure(saying) else None
        if item is not None and not is_read_nearer(item, ground):
            result.setdefault(at, []).append(item)
    return result


def is_read_nearer(item: Found, ground: Ground) -> bool:
    """Whether a deed has for its content what a cue behind it is read to say: "released a memo that said"."""
    deed = item.hit.token.lemma.lower() in ground.lexicons.cues.deeds
    return deed and any(f.whole == item.whole and item.hit.last < f.hit.first for f in ground.found.get(item.index, ()))


def with_descriptions(found: Sequence[Found], index: int, parse: Parse, lexicons: Lexicons) -> list[Found]:
    """What is found in a sentence, its speakers in the network's words where those say more of who they are: "people
    close to the mill", whatever the tree makes of "close"."""
    sentence, result = parse.sentences[index], list(found)
    for saying in parse.sayings:
        if saying.source is None or saying.source_sureness < SURE_DESCRIPTION or not sentence.span.contains(saying.cue):
            continue
        told = until_relative(tokens_in(sentence, saying.source))
        words = until_relayed(told, lexicons)
        for i, item in enumerate(result):
            passed = len(words) < len(told) and item.hit.source in words and not item.hit.chunk
            if item.hit.span.overlaps(saying.cue) and (passed or describes(words, item.hit)):
                result[i] = replace(item, hit=replace(item.hit, chunk=words))
    return result


def describes(words: Sequence[Token], hit: Hit) -> bool:
    """Whether the words are the phrase of a speaker who is no proper name, and more than the tree gives."""
    source = hit.source
    if source is None or source.upos != "NOUN" or hit.chunk or source not in words or words[-1].upos not in NOMINAL_END:
        return False
    own = phrase(hit.sentence, source)
    if any(word.xpos in FINITE for word in words):
        return False
    return words[0] is own[0] and words[-1].index > own[-1].index and len(words) <= LONGEST_NAME


def until_relative(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The first of the phrases that commas part, without a relative clause ("the pilots who", "the pilots I asked")."""
    first = until_comma(tokens)
    relative = (i for i, t in enumerate(first) if t.xpos in RELATIVE or (i > 0 and t.xpos == "PRP"))
    return first[: next(relative, len(first))]


def until_relayed(tokens: Sequence[Token], lexicons: Lexicons) -> tuple[Token, ...]:
    """A document without who passes it on, who is a source of their own: "records obtained by X"."""
    passed = (
        i for i, t in enumerate(tokens) if t.xpos in {"VBN", "VBD"} and t.lemma.lower() in lexicons.cues.relayings
    )
    return tuple(tokens[: next(passed, len(tokens))])


def is_sure(saying: Saying) -> bool:
    named = saying.source is not None and saying.source_sureness >= SURE_SOURCE
    return named and saying.sureness >= SURE and saying.likely >= LIKELY


def told(index: int, sentence: Sentence, saying: Saying, quotes: Sequence[Quote], lexicons: Lexicons) -> Found | None:
    """The saying as an attribution, None where its source or content stands in another sentence, or nobody speaks."""
    cue = tokens_in(sentence, saying.cue)
    source = tokens_in(sentence, saying.source) if saying.source else []
    if not cue or not source or len(saying.source or ()) == 1:  # "Q: …" is a mark, and nobody's name
        return None
    if any(token in cue for token in source):  # "the guild sent a note to members", for who "sent a note"
        source = [token for token in source if token.index < cue[0].index] or source
    source = past_fronted(sentence, source)
    head, speaker, chunk = head_of(cue), head_of(source), until_comma(source)
    happens = speaker.mention == "event"  # no name inside "the siege of Orrel" speaks
    named = [] if happens else [token for token in chunk if token.upos in {"NOUN", "PROPN"}]
    if not any(can_speak(token, lexicons) for token in (speaker, *named)):
        return None
    if is_listener(sentence, head, speaker, lexicons):
        return None
    known = lexicons.cues.verbs.get(head.lemma.lower(), ())
    if known and any(token.text.lower() in ASTRAY for token in sentence.kids(head, "compound:prt")):
        return None  # "called off a deal": nothing is said
    if head.xpos == "VBG" and any("source" in cue.contents for cue in known):
        return None  # "…, quoting the mayor": the mayor is the source of what is said before
    stance = next((cue.stance for cue in known if len(cue.words) == 1 and cue.stance), None)
    stance = stance or next((lexicons.cues.nouns[t.lemma.lower()].stance for t in cue[1:] if holds(t, lexicons)), None)
    plain = Cue((head.lemma.lower(),), "verb", frozenset({"clause", "quote"}), stance)
    hit = Hit(sentence, plain, head, cue[0].index, cue[-1].index, speaker, chunk if speaker in chunk else ())
    behind = closing_source(hit) if speaker.index < cue[0].index - LONGEST else ()
    if behind:
        hit, source = replace(hit, source=head_of(behind), chunk=behind), list(behind)
    content = content_of(hit, sentence, saying, [*cue, *source], quotes, lexicons)
    if content is None:
        return None
    return Found(index, by_consulted(hit, lexicons), content.whole, content.parts, content.quoted)


def holds(token: Token, lexicons: Lexicons) -> bool:
    """Whether a word of a cue is the noun whose content stands behind it: "set a goal of", "made a promise to"."""
    return token.upos == "NOUN" and token.lemma.lower() in lexicons.cues.nouns


def is_listener(sentence: Sentence, cue: Token, speaker: Token, lexicons: Lexicons) -> bool:
    """Whether the network takes the one told for the speaker: "…, they were told", "the crew got a call that …"."""
    if cue.lemma.lower() in lexicons.cues.receivings:
        return True
    if any(noun.lemma.lower() in lexicons.stances.tidings for noun in sentence.kids(cue, "obl")):
        return True  # "responded to a call that …"
    addressed = any(known.addressed for known in lexicons.cues.verbs.get(cue.lemma.lower(), ()))
    return addressed and any(kid is speaker for kid in sentence.kids(cue, "nsubj:pass"))


def content_of(
    hit: Hit,
    sentence: Sentence,
    saying: Saying,
    outside: Sequence[Token],
    quotes: Sequence[Quote],
    lexicons: Lexicons,
) -> Content | None:
    """The longest stretch of the content in the sentence without the words of source and cue."""
    apart = {t.index for t in outside}
    stretches: list[list[Token]] = [[]]
    for token in tokens_in(sentence, saying.content):
        if token.index in apart:
            stretches.append([])
        else:
            stretches[-1].append(token)
    longest = trimmed(until_clause(max(stretches, key=len)))
    if len(longest) < SHORTEST:
        return None
    content = made(hit, run(sentence, longest), quotes)
    shown = is_shown(hit, lexicons)
    return content if content and (content.quoted or precedes(longest, hit) or shown or tells(longest)) else None


def until_clause(tokens: Sequence[Token]) -> list[Token]:
    """The words before a comma and "but" that set a whole clause beside what is none: "seeing a van, but nobody is
    held"."""
    for i, token in enumerate(tokens):
        if token.upos != "CCONJ" or i == 0 or tokens[i - 1].text != ",":
            continue
        if any(word.xpos in FINITE for word in tokens[:i]):
            return list(tokens)
        if any(word.xpos in FINITE for word in tokens[i:]):
            return list(tokens[: i - 1])
    return list(tokens)


def until_comma(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The first of the phrases that commas part."""
    return tuple(tokens[: next((i for i, t in enumerate(tokens) if t.text == ","), len(tokens))])


def past_fronted(sentence: Sentence, tokens: Sequence[Token]) -> list[Token]:
    """The words for a speaker behind those of a fronted phrase that the network takes with them: "After further |
    inquiry the guard"."""
    for i, token in enumerate(tokens[:-1], 1):
        fronted = any(case.index < tokens[0].index for case in sentence.kids(token, "case"))
        if token.relation == "obl" and fronted and tokens[i].head == token.head:
            return list(tokens[i:])
    return list(tokens)


def precedes(tokens: Sequence[Token], hit: Hit) -> bool:
    """Whether a closing clause follows the stretch: "two dead in port fire, the coroner says"."""
    if hit.source is None or tokens[-1].index >= min(hit.first, hit.source.index):
        return False
    behind = hit.sentence.tokens[tokens[-1].index + 1]
    return behind.text == "," or behind.text in CLOSING_MARKS


def tells(tokens: Sequence[Token]) -> bool:
    """Whether what counts in the stretch is said: a thing that somebody speaks of or looks into ("the raid in which two
    died") is told by the outlet itself, and so is what somebody sets out to do ("agreed to sell two ships")."""
    inside = {t.index for t in tokens}
    heads = {t.index for t in tokens if t.head not in inside}
    clausal = any((t.index in heads and t.upos in CLAUSAL) or (t.head in heads and t.relation == "cop") for t in tokens)
    deed = tokens[0].upos == "PART" and tokens[0].text.lower() == "to"
    return (clausal and not deed) or not any(t.upos == "NUM" for t in tokens)


def head_of(tokens: Sequence[Token]) -> Token:
    """The word of a stretch that one outside it governs."""
    inside = {t.index for t in tokens}
    return next((t for t in tokens if t.head not in inside), tokens[-1])
