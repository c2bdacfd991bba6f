"""Amounts that only tell who is meant: those earning over $90,000, donors who gave $300 or less, theft above $900."""

from __future__ import annotations

from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.uncounted.caps import PLURAL, is_of_a_rule, verb_over
from crosswire.reading.figures.wording import RELATIVE, Wording
from crosswire.records import Token

BOUNDED = frozenset({"more_than", "at_least", "less_than", "at_most", "between"})
BOUNDING = frozenset({"above", "over", "below", "under", "more", "less"})
LESS = frozenset({"less", "fewer", "under", "below", "lower"})
OPEN = LESS | {"more", "above", "over", "higher"}
"""What stands behind an amount and "or"."""
LONGEST_CLASS = 6
LONGEST_OFFENCE = 9
"""Words behind an amount among which the offence may stand that it makes."""
PRESENT = frozenset({"VBG", "VBZ", "VBP", "VB"})
RULING = frozenset({"must", "are"})
"""What is said of all things of a sort."""


def only_bounds(wording: Wording, counted: Counted) -> bool:
    """Whether an amount only tells who or what is meant, and is nobody's own."""
    return (
        is_for_others(wording, counted)
        or is_bound_of_class(wording, counted)
        or is_of_class(wording, counted)
        or is_of_those_who(wording, counted)
        or is_of_those_with(wording, counted)
        or is_open_bound(wording, counted)
        or is_bound_of_sort(wording, counted)
        or is_of_a_rule(wording, counted)
    )


def is_open_bound(wording: Wording, counted: Counted) -> bool:
    """Whether an amount "or less" bounds several who are told from others by it, or one "or more" a share of such:
    donors who gave $300 or less; half of the donors gave $300 or more."""
    bound = open_end(wording, counted)
    verb = verb_over(wording, counted) if bound else None
    if verb is None:
        return False
    whom = wording.sentence.parent(verb) if verb.relation == "acl" else None
    if whom is not None:
        return whom.xpos in PLURAL and bound in LESS
    return any(kid.text.lower() in wording.lexicons.counting.share for kid in wording.sentence.kids(verb, "nsubj"))


def open_end(wording: Wording, counted: Counted) -> str:
    """The "more" or "less" that "or" sets behind an amount, "" where there is none."""
    behind = range(counted.number, min(len(wording.words), counted.last + 3))
    return next((wording.word(i + 1) for i in behind if wording.word(i) == "or" and wording.word(i + 1) in OPEN), "")


def is_of_those_with(wording: Wording, counted: Counted) -> bool:
    """Whether a bounded income is what people in general have: families with less than $90,000 in income."""
    whom = wording.tokens[counted.first - 2] if counted.first > 1 else None
    if counted.quantity.qualifier not in BOUNDED or wording.word(counted.first - 1) != "with" or whom is None:
        return False
    of_income = not wording.lexicons.counting.income.isdisjoint(wording.words[counted.last : counted.last + 4])
    return of_income and whom.xpos in PLURAL and not wording.sentence.kids(whom, "det", "nummod", "nmod:poss")


def is_of_those_who(wording: Wording, counted: Counted) -> bool:
    """Whether a bound only tells of which several a rule is: charities that collect more than $9,000 a year."""
    if counted.quantity.qualifier not in BOUNDED:
        return False
    verb = wording.sentence.parent(wording.tokens[counted.head])
    if verb is None or verb.deprel != "acl:relcl" or not is_timeless(wording, verb):
        return False
    pronoun = wording.child(verb, "nsubj")
    if pronoun is None or pronoun.xpos not in RELATIVE:
        return False
    over = wording.tokens[pronoun.index - 1]
    return over.xpos in PLURAL and not wording.sentence.kids(over, "det", "nummod", "nmod:poss", "amod")


def is_timeless(wording: Wording, verb: Token) -> bool:
    """Whether a verb tells in the present what some do at any time."""
    beside = [token for token in wording.sentence.kids(verb, "aux", "advmod") if token.xpos != "RP"]
    base = verb.text.lower() == verb.lemma.lower()  # the tags of "solicit" may err
    return not beside and (verb.xpos != "VBD" or base)


def is_bound_of_sort(wording: Wording, counted: Counted) -> bool:
    """Whether an amount only tells which things of a sort are meant, of which something is so at any time: gifts above
    $900 must be told; deals over $9 million are rare."""
    sort = wording.tokens[counted.first - 1] if counted.first else None
    over = wording.sentence.parent(sort) if sort is not None else None
    if sort is None or over is None or wording.word(counted.first) not in BOUNDING:
        return False
    some = wording.sentence.kids(sort, "det", "nummod", "nmod:poss") or sort.xpos not in PLURAL
    helpers = [kid for kid in wording.sentence.kids(over, "aux", "cop") if kid.deprel != "aux:pass"]  # are expected
    ruled = any(helper.text.lower() in RULING for helper in helpers)
    return not some and ruled and sort.relation == "nsubj" and over.xpos != "VBG"


def is_for_others(wording: Wording, counted: Counted) -> bool:
    """Whether the amount only tells a bound of income for others: income above $50,000 for clerks and $100,000 for
    couples."""
    if wording.word(counted.first - 1) not in {"and", "or"} or wording.word(counted.last + 1) != "for":
        return False
    before = range(counted.first - 2, max(0, counted.first - LONGEST_CLASS), -1)
    i = next((i for i in before if wording.tokens[i].upos == "SYM"), 0) - 1
    i = i - 1 if wording.word(i) == "than" else i
    near = {wording.word(i - 1), wording.word(i - 2)}
    return wording.word(i) in BOUNDING and not near.isdisjoint(wording.lexicons.counting.income)


def is_of_class(wording: Wording, counted: Counted) -> bool:
    """Whether the amount only tells who is meant, in a clause of the present: donors who raise $9,000 get a seat;
    somebody who signs away $10."""
    verb = verb_over(wording, counted)
    whom = wording.sentence.parent(verb) if verb is not None and verb.deprel == "acl:relcl" else None
    if verb is None or whom is None or verb.xpos not in {"VBZ", "VBP"} or wording.sentence.kids(verb, "aux"):
        return False
    words, told = wording.lexicons.counting, wording.sentence.kids(whom, "det")
    who = any(kid.text.lower() in {"who", "that"} for kid in wording.sentence.kids(verb, "nsubj"))
    classed = whom.text.lower() in words.people_class | words.anyone
    return who and classed and not any(det.text.lower() in {"the", "these"} for det in told)


def is_bound_of_class(wording: Wording, counted: Counted) -> bool:
    """Whether the amount bounds a class of people or offences: those earning over $90,000; theft above $900 is a
    felony."""
    words = wording.lexicons.counting
    if counted.quantity.qualifier not in BOUNDED:
        return False
    if any(
        wording.words[i] in words.offence and wording.word(i - 1) == "a"
        for i in range(counted.last + 1, min(len(wording.words), counted.last + LONGEST_OFFENCE))
    ):
        return True
    i = counted.first - 1
    i = i - 1 if wording.word(i) == "of" else i
    classed = wording.words[max(0, i - LONGEST_CLASS) : i]
    classed = classed[max((k + 1 for k, word in enumerate(classed) if word == ";"), default=0) :]
    if wording.word(i) in words.income or (i >= 0 and wording.tokens[i].xpos in PRESENT):
        generic = not words.people_class.isdisjoint(classed)
        return generic or wording.word(i) in words.income
    return wording.word(i) in words.people_class
