"""What is so in general and tells of nobody: nine die every year; when a child is shot, a town suffers; on average."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import RELATIVE, Wording
from crosswire.records import Token

EVERY = frozenset({"every", "each"})
ANY_TIME = frozenset({"anytime", "whenever"})
SPANS = ("per", "yearly", "duration")
WHENEVER = frozenset({"when", "whenever", "if", "once", "unless", "until"})
PRESENT = frozenset({"VBZ", "VBP"})
LONGEST_AVERAGE = 4
"""Words from "average of" to its number: an average of nearly nine."""


def is_general(wording: Wording, counted: Counted, governed: Governed, implied: bool) -> bool:
    """Whether a figure of people or things only tells how often, or in which case, such a thing happens."""
    verb = wording.tokens[governed.predicate]
    if is_mean(wording, counted) or is_each_time(wording, verb) or is_each_time(wording, wording.tokens[counted.head]):
        return True
    return is_any_time(wording, verb) or (implied and is_of_any(wording, verb))


def is_any_time(wording: Wording, verb: Token) -> bool:
    """Whether a clause in the present tells of what may happen at any time: each time a child is shot, we meet."""
    over = wording.sentence.parent(verb)
    beside = wording.sentence.kids(verb)
    beside = [over, *beside] if over is not None and verb.relation in {"acl", "advcl"} else beside
    return is_present(wording, verb) and any(is_any_case(wording, token) for token in beside)


def is_any_case(wording: Wording, token: Token) -> bool:
    """Whether a word or phrase is for any such time: whenever, any time, each time."""
    each = {kid.text.lower() for kid in wording.sentence.kids(token, "det")} & (EVERY | {"any"})
    return token.text.lower() in ANY_TIME or (token.text.lower() == "time" and bool(each))


def is_mean(wording: Wording, counted: Counted) -> bool:
    """Whether the number is a mean: an average of nine a year; not so the average of nine polls."""
    before = wording.words[max(0, counted.first - LONGEST_AVERAGE) : counted.number]
    i = next((i for i, word in enumerate(before) if word in wording.lexicons.counting.average), 0)
    return before[i - 1 : i] == ["an"] and before[i + 1 : i + 2] == ["of"]


def is_each_time(wording: Wording, token: Token) -> bool:
    """Whether the clause of a token says how often: nine people die on the roads every year."""
    beside = (kid for clause in clauses(wording, token) for kid in wording.sentence.kids(clause))
    return any(is_every_span(wording, kid) for kid in beside)


def is_every_span(wording: Wording, token: Token) -> bool:
    """Whether a phrase names each of the spans of time: every year, each day, every nine minutes."""
    if token.relation not in {"obl", "nmod", "advmod"} or not wording.lexicons.units.has(token.text.lower(), *SPANS):
        return False
    return any(kid.text.lower() in EVERY for kid in wording.sentence.kids(token, "det"))


def is_of_any(wording: Wording, verb: Token) -> bool:
    """Whether what befalls one stands in the present, in a clause for any such case: when a child is shot, a town
    suffers; a child who is shot needs care."""
    if not is_present(wording, verb):
        return False
    over = wording.sentence.parent(verb)
    main = over is not None and (is_present(wording, over) or is_open(wording, over) or is_going_on(wording, over))
    if verb.relation == "advcl":
        first = wording.sentence.subtree(verb)[0].index
        marks = {kid.text.lower() for kid in wording.sentence.kids(verb, "mark", "advmod")} | {wording.word(first - 1)}
        return main and not marks.isdisjoint(WHENEVER)
    if verb.deprel != "acl:relcl" or over is None:
        return False
    told = wording.sentence.parent(over)
    article = any(kid.text.lower() in {"a", "an"} for kid in wording.sentence.kids(over, "det"))
    who = any(kid.xpos in RELATIVE for kid in wording.sentence.kids(verb))
    return article and who and over.relation == "nsubj" and told is not None and is_present(wording, told)


def is_open(wording: Wording, verb: Token) -> bool:
    """Whether a clause says what can, must or will be, and not what would have been: he cannot buy a gun."""
    helpers = wording.sentence.kids(verb, "aux")
    return any(one.xpos == "MD" for one in helpers) and all(one.lemma.lower() != "have" for one in helpers)


def is_present(wording: Wording, verb: Token) -> bool:
    """Whether a verb is told in the plain present, not as done or going on: is shot, dies, not has died."""
    helpers = wording.sentence.kids(verb, "aux", "aux:pass", "cop")
    if any(helper.lemma.lower() == "have" or helper.xpos in {"VBD", "MD"} for helper in helpers):
        return False
    going_on = verb.xpos == "VBG" and bool(helpers)
    return not going_on and any(one.xpos in PRESENT for one in (verb, *helpers))


def is_going_on(wording: Wording, verb: Token) -> bool:
    """Whether a verb is told as going on now: are failing."""
    helpers = wording.sentence.kids(verb, "aux")
    return verb.xpos == "VBG" and any(one.lemma.lower() == "be" and one.xpos in PRESENT for one in helpers)


def clauses(wording: Wording, token: Token) -> Iterator[Token]:
    """The verbs that a token is said by: its own, and those above it that it is no clause of its own under."""
    yield token
    for above in wording.sentence.ancestors(token):
        if token.relation in {"acl", "ccomp", "advcl", "parataxis", "conj", "root"}:
            return
        yield above
        token = above
