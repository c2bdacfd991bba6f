"""What an amount of money is, also where another amount says it: 12 million marks ($13 million); $5 and $10 gifts."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.money.sums import money_for, names_sum
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import Wording
from crosswire.reading.former import SET_AGAINST
from crosswire.records import Token

LONGEST_CHANGE = 6
LONGEST_PER_SHARE = 11
LONGEST_PUT = 3
"""Words before an amount among which a figure is put at it: the figure at."""
LEAST_TOLD_AGAIN = 10_000
"""From here on two equal amounts of a report are taken for one."""
TOLD_BEFORE = frozenset({"it", "that", "this"})
OWNERS = frozenset({"him", "her", "them"})


def sum_of(readings: Sequence[Reading], i: int, text: str) -> str:
    """What the amount of reading ``i`` is."""
    reading, joined = readings[i], joined_sum(readings, i)
    if joined is not None and names_both(reading, joined):
        return money_for(joined, text)
    bracketed = joined is not None and is_in_brackets(reading.wording, reading.counted)
    own = "" if bracketed else money_for(restated(readings, i) or reading, text)
    if (rival := rival_sum(readings, i, own)) is not None:
        own = money_for(rival, text) or own
    return own or (money_for(joined, text) if joined is not None else "") or named_elsewhere(readings, i, text)


def rival_sum(readings: Sequence[Reading], i: int, own: str) -> Reading | None:
    """The sum right before in the sentence that one called only a figure (``own`` is what it is called) is set against:
    the bank says it would cost $9 million; the town puts the figure at $4 million."""
    reading, before = readings[i], readings[i - 1] if i else None
    near = reading.wording.words[max(0, reading.counted.first - LONGEST_PUT) : reading.counted.first]
    called = {own.lower()} if own else set(near)
    if called.isdisjoint(reading.wording.lexicons.counting.figure):
        return None
    same = before is not None and before.sentence == reading.sentence and before.governed.measure == "money"
    return before if same else None


def named_elsewhere(readings: Sequence[Reading], i: int, text: str) -> str:
    """What an amount is where the report says the same amount again, the nearest before it first."""
    amount = readings[i].counted.quantity
    known = readings[i].wording.word(readings[i].counted.first - 1) in {"the", "that"}  # Orr and Hale split the $400
    if amount.unit is None or amount.qualifier == "vague" or not (known or amount.value >= LEAST_TOLD_AGAIN):
        return ""
    others = (*reversed(readings[:i]), *readings[i + 1 :])
    same = (o for o in others if (o.counted.quantity.unit, o.counted.quantity.value) == (amount.unit, amount.value))
    return next((told for other in same if (told := money_for(other, text))), "")


def names_both(reading: Reading, following: Reading) -> bool:
    """Whether the noun behind the next amount names this one too: gave $5 or $10 gifts."""
    return reading.counted.first < following.counted.first and not names_sum(reading) and names_sum(following)


def restated(readings: Sequence[Reading], i: int) -> Reading | None:
    """The first of the amounts that this one gives in another currency, or goes on from: "12 million marks ($13
    million)"; "that slipped to $9 million"."""
    found: Reading | None = None
    while i and goes_on_from(readings[i - 1], readings[i]):
        i -= 1
        found = readings[i]
    return found


def joined_sum(readings: Sequence[Reading], i: int) -> Reading | None:
    """The amount that "and" joins this one to, which may name both: $5 and $10 gifts; $9,000 in fees and $4,000 to the
    court."""
    reading = readings[i]
    for other in (*readings[max(0, i - 1) : i], *readings[i + 1 : i + 2]):
        if not is_beside(reading, other):
            continue
        if other.counted.first < reading.counted.first and is_in_brackets(reading.wording, reading.counted):
            return joined_sum(readings, i - 1) or other
        first, last = sorted((reading, other), key=lambda r: r.counted.first)
        if reading.wording.words[first.counted.last + 1 : last.counted.first] in (["and"], ["or"]):
            return other
        if first is other and is_further(reading.wording, reading.counted):
            return other
    return next((other for other in readings[:i] if is_beside(reading, other) and is_in_row(reading, other)), None)


def is_beside(reading: Reading, other: Reading) -> bool:
    """Whether another figure is an amount of the same sentence."""
    return other.sentence == reading.sentence and other.governed.measure == "money"


def is_in_row(reading: Reading, first: Reading) -> bool:
    """Whether an amount goes on with a row of which an earlier amount is the first, though the tree may hang it on the
    verb: showed $9,000 in fees, $4,000 to the court as well as $2,000 on paint."""
    tokens = reading.wording.tokens
    head, earlier = tokens[reading.counted.head], tokens[first.counted.head]
    return head.relation == "conj" and head.head in {earlier.index, earlier.head}


def is_further(wording: Wording, counted: Counted) -> bool:
    """Whether an amount is told as more of the one before: plowed $9 million into ads and an additional $2 million into
    mail."""
    return not wording.lexicons.counting.besides.isdisjoint(wording.words[max(0, counted.first - 2) : counted.number])


def is_in_brackets(wording: Wording, counted: Counted) -> bool:
    """Whether an amount stands alone in brackets behind a name: Orr ($9,000) and Lund ($4,000)."""
    closed = wording.word(counted.last + 1) in {")", "-rrb-"}
    opened = counted.first > 1 and wording.word(counted.first - 1) in {"(", "-lrb-"}
    return closed and opened and wording.tokens[counted.first - 2].upos == "PROPN"


def goes_on_from(before: Reading, reading: Reading) -> bool:
    """Whether an amount is of what the one before is of."""
    if before.governed.measure != "money" or reading.governed.measure != "money" or names_sum(reading):
        return False
    if reading.sentence - before.sentence <= 1 and is_told_of_it(reading.wording, reading.counted):
        return True
    if is_part_of_it(reading):
        return reading.sentence - before.sentence <= 1
    if before.sentence != reading.sentence:
        return False
    if is_total(reading.wording, reading.counted):
        return True
    between = reading.wording.words[before.counted.last + 1 : reading.counted.first]
    return between in (["("], ["-lrb-"], ["or"], [",", "or"], ["from"]) or is_former_amount(reading.wording, between)


def is_part_of_it(reading: Reading) -> bool:
    """Whether an amount is a part of the one before: nine million of that; of which nine million."""
    noun, first = reading.counted.noun, reading.counted.first
    if reading.wording.words[max(0, first - 2) : first] == ["of", "which"]:
        return True
    return reading.counted.holds_of and noun is not None and reading.wording.words[noun] in TOLD_BEFORE


def is_former_amount(wording: Wording, between: list[str]) -> bool:
    """Whether the words before an amount say that it is what the one before once was: up from, up 9 percent from."""
    if tuple(between[-2:]) in SET_AGAINST:
        return True
    if between[-1:] == ["from"] and between[:2] == [",", "or"] and len(between) < LONGEST_PER_SHARE:
        return True  # $9 million, or 70 cents a share, from
    percent = wording.lexicons.units.has(between[-2] if len(between) > 1 else "", "percent")
    return between[-1:] == ["from"] and percent and not {"up", "down"}.isdisjoint(between[-LONGEST_CHANGE:])


def is_total(wording: Wording, counted: Counted) -> bool:
    """Whether an amount is what a total is brought to: raised $9,000 in May, bringing its total to $40,000."""
    verb = wording.sentence.parent(wording.tokens[counted.head])
    if verb is None or verb.lemma.lower() not in wording.lexicons.counting.bringing:
        return False
    brought = wording.child(verb, "obj")
    return brought is not None and brought.text.lower() in wording.lexicons.counting.figure


def is_told_of_it(wording: Wording, counted: Counted) -> bool:
    """Whether an amount is what a pronoun for the amount before comes to."""
    head = wording.tokens[counted.head]
    verb = wording.sentence.parent(head)
    if verb is not None and is_reckoned(wording, verb, head):
        return True
    amounts = verb is not None and head.relation == "obl" and verb.lemma.lower() in wording.lexicons.counting.amounting
    told = verb if amounts else head
    if told is None or not (amounts or wording.sentence.kids(head, "cop")):
        return False
    subject = wording.child(told, "nsubj")
    return subject is not None and subject.text.lower() in TOLD_BEFORE


def is_reckoned(wording: Wording, verb: Token, head: Token) -> bool:
    """Whether a verb puts what was told before at the amount ``head``, or brings it to that: Osk puts it at $9 million;
    the bank values her at $9 million; she brought that down to $9,000."""
    done, words = wording.child(verb, "obj"), wording.lexicons.counting
    if done is None or head.relation != "obl":
        return False
    cases = {case.text.lower() for case in wording.sentence.kids(head, "case")}
    told, word = done.text.lower(), verb.text.lower()
    if "at" in cases:
        return (word in words.putting and told in TOLD_BEFORE | OWNERS) or (
            verb.lemma == "have" and told in TOLD_BEFORE
        )
    changes = verb.lemma.lower() in words.bringing or wording.lexicons.units.has(word, "change")
    return "to" in cases and told in TOLD_BEFORE and changes
