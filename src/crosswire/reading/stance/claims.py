"""The stance of a figure or an event: its predicate's own words, else what the cue of its source puts on it."""

from __future__ import annotations

from crosswire.lexicons.stances import Stances
from crosswire.reading.drafts import AttributionDraft, FigureDraft
from crosswire.reading.stance.predicates import put_on
from crosswire.reading.stance.putting import ASSERTED, Put
from crosswire.records import Sentence, Token


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
    within = around.content if around else None
    found = put_on(sentence, sentence.tokens[predicate], lexicon, within, negation, happening)
    hedged = around is not None and around.stance != "asserted" and not is_aside(sentence, predicate, around)
    if around and hedged and found.stance == "asserted" and not found.known:
        return Put(around.stance, around.stance_span)
    return found


def is_aside(sentence: Sentence, predicate: int, around: AttributionDraft) -> bool:
    """Whether a relative clause in the past tells it, behind the words in the content that hedge it: what is planned or
    denied bears not on "the mill, which fired nine people"."""
    hedge = around.stance_span
    if hedge is None or not around.content.contains(hedge):
        return False
    token = sentence.tokens[predicate]
    clauses = (one for one in (token, *sentence.ancestors(token)) if one.deprel == "acl:relcl")
    return any(hedge.end < one.start < around.content.end and is_past(sentence, one) for one in clauses)


def is_past(sentence: Sentence, verb: Token) -> bool:
    return any(word.xpos == "VBD" for word in (verb, *sentence.kids(verb, "aux", "cop")))


def figure_stance(sentence: Sentence, draft: FigureDraft, around: AttributionDraft | None, lexicon: Stances) -> Put:
    """The stance of a figure: of what is said of its number, unless that leaves the number alone."""
    counts = draft.figure.high != 0 and draft.predicate != draft.number
    put = put_forward(sentence, said_at(sentence, draft), around, lexicon, negation=counts)
    if not counts and put.span is not None and put.span.contains(draft.anchor):
        put = ASSERTED  # "no injuries were reported": the word that doubts them has made them none
    within = around is None or put.span is None or around.content.contains(put.span)
    if draft.figure.unit and within and acts(sentence, draft):
        put = ASSERTED  # "$9 million in grants may have helped it": not of the grants is it said that they may
    if put.stance == "asserted" and (word := set_aside(sentence, draft)):
        put = Put("denied", word.span)
    return put


def said_at(sentence: Sentence, draft: FigureDraft) -> int:
    """The token that a figure's stance is read at: its predicate; the number itself behind a toll that it is said of
    ("the toll is expected to pass 90")."""
    predicate = sentence.tokens[draft.predicate]
    toll = predicate.upos == "NOUN" and predicate.relation == "nsubj"
    return draft.number if toll and draft.number > sentence.subtree(predicate)[-1].index else draft.predicate


def acts(sentence: Sentence, draft: FigureDraft) -> bool:
    """Whether an amount does something to another thing, and so is there whatever is denied or hedged of that."""
    amount = sentence.tokens[draft.number]
    while amount.relation in {"nummod", "compound"} and (over := sentence.parent(amount)) is not None:
        amount = over
    verb = sentence.parent(amount) if amount.deprel in {"nsubj", "obj"} else None
    if verb is None or verb.index != draft.predicate or verb.index < amount.index:
        return False
    return any(kid.index > verb.index for kid in sentence.kids(verb, "obj"))


def set_aside(sentence: Sentence, draft: FigureDraft) -> Token | None:
    """The word that puts a number aside for another: the "not" of "21, not 31"."""
    before = [token for token in sentence.tokens if token.end <= draft.anchor.start][-2:]
    return before[1] if [token.text.lower() for token in before] == [",", "not"] else None
