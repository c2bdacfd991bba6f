"""What a colon sets behind somebody's message: "the union's demand is clear: 40 jobs must stay".

Nothing says so but the noun before the colon, a word for what is said (a cue of the lexicon, or a "lead", as "answer"
and "verdict" are) with its owner beside it.
"""

from __future__ import annotations

from crosswire.lexicons import Lexicons
from crosswire.lexicons.cues import Cue
from crosswire.reading.attribution.contents import made
from crosswire.reading.attribution.found import SPEECH, Found, Ground, Hit
from crosswire.reading.attribution.phrases import is_edge, negated
from crosswire.reading.attribution.speakers import can_speak, holder, verb_source
from crosswire.records import Sentence, Token

SHORTEST = 3
"""Words behind the colon."""
SHOWING = frozenset({"ADJ", "PRON"})
"""What a message can be said to be before it is told: clear, blunt, this."""
TELLING = frozenset({"VERB", "AUX"})


def behind_colons(ground: Ground) -> dict[int, list[Found]]:
    """What colons lead to, by sentence, where nothing else is found."""
    result: dict[int, list[Found]] = {}
    for i, sentence in enumerate(ground.parse.sentences):
        if not ground.news[i] or ground.found.get(i):
            continue
        colon = next((t.index for t in sentence.tokens if t.text == ":"), None)
        hit = led(sentence, colon, ground.lexicons) if colon else None
        if colon is None or hit is None:
            continue
        said = list(sentence.tokens[colon + 1 :])
        content = made(hit, said, ground.quotes) if sum(not is_edge(t) for t in said) >= SHORTEST else None
        if content is not None and any(t.upos in TELLING for t in said):
            result[i] = [Found(i, hit, content.whole, content.parts, content.quoted)]
    return result


def led(sentence: Sentence, colon: int, lexicons: Lexicons) -> Hit | None:
    """The noun for something said that the words before a colon are about, with its owner; None where there is none."""
    for token in sentence.tokens[:colon]:
        cue = lexicons.cues.nouns.get(token.lemma.lower())
        if token.upos != "NOUN" or (cue is None and token.lemma.lower() not in lexicons.cues.leads):
            continue
        owner = owner_of(sentence, token, lexicons) if is_topic(sentence, token, colon, lexicons) else None
        if owner is not None and owner.index < colon and can_speak(owner, lexicons):
            said = Cue((token.lemma.lower(),), "noun", SPEECH, cue.stance if cue is not None else None)
            return Hit(sentence, said, token, token.index, token.index, owner)
    return None


def is_topic(sentence: Sentence, noun: Token, colon: int, lexicons: Lexicons) -> bool:
    """Whether what stands before the colon is the noun, or says of it how it is or that somebody gives it."""
    over = sentence.parent(noun)
    if over is None or over.index > colon:
        return True
    if over.deprel != "root" or negated(sentence, over):
        return False
    if noun.relation == "obj":
        return over.lemma.lower() in lexicons.cues.carriers and noun.xpos == "NN"
    return noun.relation == "nsubj" and over.upos in SHOWING and bool(sentence.kids(over, "cop"))


def owner_of(sentence: Sentence, noun: Token, lexicons: Lexicons) -> Token | None:
    """Whose the noun is: beside it, else the subject of the verb that it is the object of."""
    owner = holder(sentence, noun, lexicons)
    over = sentence.parent(noun)
    if owner is not None or over is None or noun.relation != "obj":
        return owner
    return verb_source(sentence, over)
