"""The stance of a figure or an event: its predicate's own words, else what the cue of its source puts on it."""

from __future__ import annotations

import datetime

from crosswire.lexicons.stances import Stances
from crosswire.reading.drafts import AttributionDraft, FigureDraft
from crosswire.reading.stance.amounts import forecast, is_doer, is_there_anyway, nouns, on_the_way, over_amount
from crosswire.reading.stance.embedding import COMPLEMENTS, is_fulfilled
from crosswire.reading.stance.penalties import threatened
from crosswire.reading.stance.predicates import put_on
from crosswire.reading.stance.putting import ASSERTED, Put, put
from crosswire.reading.stance.told import brings_in, tidings
from crosswire.records import Sentence, Span, Time, Token

HARM = frozenset({"killed", "injured", "killed_or_injured", "missing", "count"})
"""What is there whoever is accused of it."""
AGAINST = frozenset({"denied", "doubted"})
AHEAD = frozenset({"predicted", "intended"})
STAYING = frozenset({"remain", "stay"})
WOUNDS = frozenset({"injury", "wound"})
WOULD = frozenset({"would", "could", "'d", "’d"})
LONG = frozenset({"year", "decade", "century"})
FORESEEN = frozenset({"predicted", "intended", "hypothetical", "alleged"})
HURT = frozenset({"injured", "killed_or_injured"})
PLURAL = frozenset({"NNS", "NNPS"})
APART = frozenset({"advcl", "acl:relcl", "parataxis"})
"""Relations of clauses that an adverb in the clause over them does not hedge."""


def put_forward(
    sentence: Sentence,
    predicate: int,
    around: AttributionDraft | None,
    lexicon: Stances,
    negation: bool = True,
    happening: bool = False,
) -> Put:
    """A claim's stance and its words: the predicate's own where it has one, else what the cue puts on it.

    Without ``negation`` a plain "no" or "not" leaves it asserted: it already made the figure 0. ``happening``: the
    predicate is what is claimed, be it a verb or a noun.
    """
    within, verb = around.content if around else None, sentence.tokens[predicate]
    found = put_on(sentence, verb, lexicon, within, negation, happening)
    told = tidings(sentence, verb, lexicon, None)
    if told and around and told.span == around.stance_span:
        return told
    hedged = around is not None and around.stance != "asserted" and found.stance == "asserted" and not found.known
    if happening and hedged and is_laid_on(sentence, verb, lexicon):
        return found
    if around and found.stance == "hypothetical" and is_forecast(sentence, found, around, lexicon):
        return Put("predicted", found.span)
    if hedged and around and is_kept(sentence, around, lexicon):
        return found
    if around and hedged and bears_on(sentence, around.stance_span, verb, lexicon):
        return Put(around.stance, around.stance_span)
    told = tidings(sentence, verb, lexicon, within)
    unsure = found.stance == "asserted" and (not found.known or brings_in(sentence, verb))
    return told if told and (unsure or found.span == told.span) else found


def is_forecast(sentence: Sentence, found: Put, around: AttributionDraft, lexicon: Stances) -> bool:
    """Whether a "would" or "could" tells what its source forecasts: "projects that it would cost", "the forecast shows
    that it would cost"; not so where a condition stands by."""
    words = [word for word in sentence.tokens if found.span is not None and word.span == found.span]
    cue = {word.lemma.lower() for word in sentence.tokens if word.span.overlaps(around.cue)}
    whose = {word.lemma.lower() for link in around.links for word in sentence.tokens if link.span.overlaps(word.span)}
    modal = any(word.text.lower() in WOULD for word in words)
    return modal and (around.stance == "predicted" or bool((cue | whose) & lexicon.forecastings.keys()))


def is_kept(sentence: Sentence, around: AttributionDraft, lexicon: Stances) -> bool:
    """Whether what somebody promised is said to be done: "kept its pledge to pay", "made good on a promise to pay"."""
    nouns = [word for word in sentence.tokens if word.span.overlaps(around.cue)]
    return any(is_fulfilled(sentence, noun, lexicon) for noun in nouns if noun.upos == "NOUN")


def is_laid_on(sentence: Sentence, deed: Token, lexicon: Stances) -> bool:
    """Whether a deed that a noun names is only laid on somebody, and so was done: "blamed the murder of nine on"."""
    over = sentence.parent(deed)
    return over is not None and deed.deprel == "obj" and over.lemma.lower() in lexicon.answerings


def is_set_against(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause of its own stands behind "but", which no hedge before that reaches: "believe it was an accident,
    but nobody was held"."""
    for one in (verb, *sentence.ancestors(verb)):
        against = any(word.text.lower() == "but" for word in sentence.kids(one, "cc"))
        if one.relation == "conj" and against and sentence.kids(one, "nsubj", "nsubj:pass", "expl"):
            return True
    return False


def bears_on(sentence: Sentence, words: Span | None, verb: Token, lexicon: Stances) -> bool:
    """Whether what hedges a content hedges a claim of it too; an adverb does only in its own clause: "a man reportedly
    left before nine shots were fired"."""
    if is_set_against(sentence, verb):
        return False
    adverb = next((one for one in sentence.tokens if one.span == words and one.relation == "advmod"), None)
    if adverb is None or adverb.text.lower() not in lexicon.adverbs:
        return True
    below = verb
    while below.index != adverb.head:
        apart = below.relation == "conj" and bool(sentence.kids(below, "nsubj", "nsubj:pass"))
        over = sentence.parent(below)
        if over is None or apart or below.deprel in APART:
            return False
        below = over
    return True


def figure_stance(sentence: Sentence, draft: FigureDraft, around: AttributionDraft | None, lexicon: Stances) -> Put:
    """The stance of a figure: of what is said of its number, unless that leaves the number alone."""
    counts = draft.figure.high != 0 and draft.predicate != draft.number
    said = said_at(sentence, draft)
    if draft.figure.measure == "killed" and sentence.tokens[said].lemma.lower() in lexicon.recoverings:
        counts = False  # "nine did not survive": the denial has made them dead
    named = counts and names_harm(sentence, sentence.tokens[said], draft)
    found = put_forward(sentence, said, around, lexicon, negation=counts, happening=named)
    if not counts and found.span is not None and found.span.contains(draft.anchor):
        found = ASSERTED  # "no injuries were reported": the word that doubts them has made them none
    within = around is None or found.span is None or around.content.contains(found.span)
    if draft.figure.unit or draft.figure.measure == "count":
        found = on_the_way(sentence, draft, lexicon) or found
    if (
        draft.figure.unit and not found.known and found.stance not in AGAINST
    ):  # "denied that it had asked for $9 million"
        found = over_amount(sentence, draft, lexicon) or found
    if found.stance == "asserted":
        found = forecast(sentence, draft, lexicon) or found
    if is_there_anyway(sentence, draft, found):
        found = Put(around.stance, around.stance_span) if around and around.stance in AGAINST else ASSERTED
    if (within and is_doer(sentence, draft)) or is_to_recover(sentence, draft, found, lexicon):
        found = ASSERTED
    if found.stance in AGAINST and is_of_how_bad(sentence, said, draft):
        found = ASSERTED
    if found.stance not in AGAINST and is_looked_for(sentence, draft, found):
        found = ASSERTED
    if found.stance in {"asserted", "predicted"}:
        found = threatened(sentence, draft, lexicon) or found
    harmless = draft.figure.measure not in HARM
    if found.stance == "asserted" and harmless and (blamed := accused(sentence, said, lexicon)):
        found = blamed
    if found.stance == "predicted" and is_hoped_deed(sentence, found):
        found = Put("intended", found.span)
    if found.stance == "asserted" and (words := set_aside(sentence, draft, lexicon)):
        found = Put("denied", words)
    return found


def is_hoped_deed(sentence: Sentence, found: Put) -> bool:
    """Whether somebody hopes to do a thing, and so means to: "hopes to raise $9", "in hopes of raising $9"; not so who
    hopes that it will be."""
    hopes = [word for word in sentence.tokens if found.span == word.span and word.lemma.lower() == "hope"]
    deeds = [kid for word in hopes for kid in sentence.kids(word, "xcomp", "acl")]
    return any(kid.upos == "VERB" and not sentence.kids(kid, "nsubj") for kid in deeds)


def is_looked_for(sentence: Sentence, draft: FigureDraft, found: Put) -> bool:
    """Whether somebody is called missing whom one means to find, or hurt whom one means to help: so they are, whatever
    comes of it ("tried to reach a wounded sailor")."""
    word, measure = sentence.tokens[draft.predicate], draft.figure.measure
    befallen = measure == "missing" or (measure in HURT | {"killed"} and found.stance == "intended")
    return befallen and word.relation == "amod" and word.index != draft.number


def foreseen(sentence: Sentence, predicate: int, found: Put, time: Time | None, published: datetime.date | None) -> Put:
    """What is put forward as so of a year after the report's, and not as past: that is a forecast ("in 2090 there are
    nine million")."""
    begin = time.start if time is not None and time.precision in LONG else None
    if begin is None or published is None or begin.year <= published.year or found != ASSERTED:
        return found
    words = [sentence.tokens[predicate], *sentence.kids(sentence.tokens[predicate], "aux", "cop")]
    past = any(word.xpos in {"VBD", "VBN"} for word in words)
    return found if time is None or past else Put("predicted", time.span)


def is_to_recover(sentence: Sentence, draft: FigureDraft, found: Put, lexicon: Stances) -> bool:
    """Whether what is foreseen of the hurt is only how they will fare, and not that they are hurt: "are expected to
    survive", "came in to be treated", "are to be taken to a hospital"."""
    if found.span is None or found.stance not in FORESEEN | {"denied"} or draft.figure.measure not in HURT:
        return False
    near = {word.index for word in sentence.tokens if found.span.overlaps(word.span)}
    over = {word.head for word in sentence.tokens if word.index in near and word.relation in {"aux", "advmod", "mark"}}
    told = [word for word in sentence.tokens if word.index in over or (word.head in near and word.relation == "xcomp")]
    told += [word for verb in tuple(told) for word in sentence.kids(verb, "obj")]
    if found.stance in AHEAD:
        carried = [verb for verb in told if sentence.kids(verb, "aux:pass") or verb.lemma.lower() in STAYING]
        told += [word for verb in carried for word in sentence.kids(verb, "obl")]
    return any(word.lemma.lower() in lexicon.recoverings for word in told)


def is_of_how_bad(sentence: Sentence, said: int, draft: FigureDraft) -> bool:
    """Whether what is denied or not known of the hurt is only how badly they are: "do not have life-threatening
    injuries"."""
    verb = sentence.tokens[said]
    wounds = [verb, *sentence.kids(verb, "obj")]
    bad = any(word.lemma.lower() in WOUNDS and sentence.kids(word, "amod") for word in wounds)
    bad = bad or any(word.lemma.lower() == "condition" for word in (verb, *sentence.kids(verb, "nsubj")))
    return draft.figure.measure in HURT and bad


def names_harm(sentence: Sentence, said: Token, draft: FigureDraft) -> bool:
    """Whether a noun says what befell those counted, and so may be there whatever is denied of it: "did not stop nine
    executions", "the deaths of nine"; not so one that only tells what kind of people are counted ("nine murder
    suspects")."""
    of = said.upos == "NOUN" and any(draft.number in {t.index for t in sentence.subtree(kid)}
                                     for kid in sentence.kids(said, "nmod"))  # fmt: skip
    return of or (said.xpos in PLURAL and said.index > draft.number and said.relation != "compound")


def said_at(sentence: Sentence, draft: FigureDraft) -> int:
    """The token that a figure's stance is read at: its predicate; the number itself behind a toll that it is said of
    ("the toll is expected to pass 90"), or under a verb that says what it is ("the loss is forecast to be $90")."""
    predicate = sentence.tokens[draft.predicate]
    top = list(nouns(sentence, draft))[-1]
    if top.relation in COMPLEMENTS and top.head == predicate.index and sentence.kids(top, "cop"):
        return top.index
    toll = predicate.upos == "NOUN" and predicate.relation == "nsubj"
    return draft.number if toll and draft.number > sentence.subtree(predicate)[-1].index else draft.predicate


def accused(sentence: Sentence, said: int, lexicon: Stances) -> Put | None:
    """What is put on what somebody is accused of taking, spending or firing: harm is there whoever did it, but not such
    a deed."""
    deed = sentence.tokens[said]
    over = sentence.parent(deed)
    if over is None or deed.xpos != "VBG" or deed.relation not in {"advcl", "acl", "obl"}:
        return None
    signature = lexicon.governors.get(over.lemma.lower())
    of = any(case.text.lower() in {"of", "with"} for case in sentence.kids(deed, "mark", "case"))
    return put(signature, over) if of and signature is not None and signature.stance == "alleged" else None


def set_aside(sentence: Sentence, draft: FigureDraft, lexicon: Stances) -> Span | None:
    """The words that put a number aside for another: the "not" of "21, not 31", "rather than 31"."""
    start = min(draft.anchor.start, draft.qualifier.start if draft.qualifier else draft.anchor.start)
    before = [token for token in sentence.tokens if token.end <= start]
    for words in lexicon.contrasts:
        last = before[-len(words) :]
        if tuple(token.text.lower() for token in last) == words:
            return next(token for token in last if token.text.isalpha()).span.union(last[-1].span)
    return None
