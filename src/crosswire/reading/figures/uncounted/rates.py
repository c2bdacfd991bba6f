"""Amounts that are no sum of anybody's: prices by the piece, averages, limits, differences, banknotes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from crosswire.reading.figures.money.payments import payment_of
from crosswire.reading.figures.phrases import Counted, chunk_end
from crosswire.reading.figures.uncounted.caps import verb_over
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

HIGHEST_PRICE = 200
"""Below this an amount beside a word of wages or shares is a price by the hour or the share."""
HIGHEST_WAGE = 100
HIGHEST_NOTE = 1000
"""The most that a banknote, a share with its cents, or a day's pay in another currency comes to."""
HIGHEST_CENTS = 100
"""Below this an amount told to the cent ($2.99) is the price of one thing."""
LEAST_SUM = 100_000
"""From here on an amount before "or" and a price by the piece is the sum itself."""
BRACKETS = frozenset({"(", "-lrb-"})
CLOSING = frozenset({")", "-rrb-"})
LONGEST_BRACKET = 6
AMOUNT = frozenset({"SYM", "NUM"})
LONGEST_AVERAGE = 9
LONGEST_LIMIT = 12
PRESENT = frozenset({"VBZ", "VBP"})
PASSING = frozenset({"above", "below", "over", "under"})
EXCEEDING = frozenset({"more", "less", "higher", "lower"})
DIFFERING = frozenset({"vary", "varies", "varied", "differ", "differs", "differed"})
LIMITED = frozenset({"of", "to", "at", "is", "was", "from"})


def is_rate_of_money(wording: Wording, counted: Counted) -> bool:
    """Whether an amount of money says how much a thing costs or counts for, rather than a sum paid, owed or lost."""
    words, behind = wording.lexicons.counting, wording.words[counted.last : counted.last + 2]
    priced = not words.priced.isdisjoint(wording.words) or not words.each.isdisjoint(behind)
    highest = HIGHEST_NOTE if isinstance(counted.quantity.value, float) else HIGHEST_PRICE
    if priced and counted.quantity.value < highest:
        return True  # a wage by the hour, the price of a share, $25 apiece
    if not words.each.isdisjoint(behind) and not wording.lexicons.units.has(wording.word(counted.last + 2), "yearly"):
        return True  # donors gave $100,000 each
    of_every = wording.words[counted.last + 1 : counted.last + 3] == ["of", "every"]
    return (
        of_every
        or not words.small.isdisjoint(wording.words[counted.number : counted.last + 2])
        or wording.word(counted.first - 1) in {"every", "each"}
        or is_price(wording, counted)
        or is_limit(wording, counted)
        or is_excess(wording, counted)
        or (not is_told_anew(wording, counted) and is_reckoned_behind(wording, counted.last + 1))
        or is_reckoned_behind(wording, past_named(wording, counted.last + 1))
        or (counted.quantity.value < HIGHEST_NOTE and is_reckoned_before(wording, counted.first - 1))
        or is_average(wording, counted)
        or is_recurring(wording, counted)
        or is_banknote(wording, counted)
        or is_worth_of_each(wording, counted)
        or is_gap(wording, counted)
        or is_habitual(wording, counted)
        or (wording.word(counted.last) == "minimum" and counted.quantity.value < HIGHEST_WAGE)
    )


def is_wage(wording: Wording, counted: Counted, before: Sequence[Wording]) -> bool:
    """Whether a small amount is by the hour, as wages are that the sentences ``before`` told of: if we went to $15."""
    if counted.quantity.value >= HIGHEST_WAGE or counted.noun is not None:
        return False
    verb = verb_over(wording, counted)
    if verb is not None and payment_of(wording, verb):
        return False
    return any(not wording.lexicons.counting.wage.isdisjoint(one.words) for one in before)


def is_told_anew(wording: Wording, counted: Counted) -> bool:
    """Whether a sum is told again by the piece: $9 million or 40 cents a share."""
    return counted.quantity.value >= LEAST_SUM and wording.word(counted.last + 1) in {"or", "and"}


def is_reckoned_behind(wording: Wording, i: int) -> bool:
    """Whether token ``i`` starts what an amount is reckoned by: "a share", "($297) a share", "to $55 a head"."""
    if wording.word(i) in BRACKETS:
        closing = next((j for j in range(i, i + LONGEST_BRACKET) if wording.word(j) in CLOSING), i)
        return closing > i and is_reckoned_behind(wording, closing + 1)
    if wording.word(i) in CLOSING:
        return is_reckoned_behind(wording, i + 1)
    if wording.word(i) in {"to", "or", "and"}:
        j = i + 1
        while wording.word(j) and (wording.tokens[j].upos in {"NUM", "SYM"}):
            j += 1
        return j > i + 1 and is_reckoned_behind(wording, j)
    if wording.word(i) == "for" and wording.word(i + 1) in {"each", "every"}:
        return True
    if wording.word(i) == "for" and "work" in wording.words[i + 3 : i + 5]:
        return wording.lexicons.units.has(wording.word(i + 2), "per")  # for a day's work
    if wording.word(i) == "/":
        return wording.lexicons.units.has(wording.word(i + 1), "per")
    if wording.word(i) == "per":
        return not wording.lexicons.units.has(wording.word(i + 1), "yearly")
    return wording.word(i) in {"a", "an", "each", "every"} and wording.lexicons.units.has(wording.word(i + 1), "per")


def is_reckoned_before(wording: Wording, i: int) -> bool:
    """Whether token ``i`` ends a rate that the amount only tells in another currency: "90 pesos a day, or $5"."""
    if wording.word(i) != "or":
        return False
    i = i - 2 if wording.word(i - 1) == "," else i - 1
    i = i - 2 if wording.words[max(0, i - 1) : i + 1] in (["'s", "work"], ["’s", "work"]) else i
    return wording.word(i - 1) in {"a", "an", "per"} and wording.lexicons.units.has(wording.word(i), "per")


def is_price(wording: Wording, counted: Counted) -> bool:
    """Whether the amount is what one costs or trades at: tickets start at $90; the firm closed at $28.25."""
    words, i = wording.lexicons.counting, counted.first - 1
    near = {*wording.words[max(0, i + 1 - LONGEST_AVERAGE) : i + 1], *wording.words[counted.last : counted.last + 3]}
    if not words.sold.isdisjoint(near) and counted.quantity.value < HIGHEST_NOTE:
        return True
    if is_cents(counted) and (is_moved(wording, counted) or counted.quantity.value < HIGHEST_CENTS):
        return True
    traded = wording.word(i - 1) in words.traded and counted.quantity.value < HIGHEST_NOTE
    if wording.word(i) not in {"at", "from"}:
        return False
    return traded or wording.word(i - 1) in words.starting


def is_cents(counted: Counted) -> bool:
    """Whether an amount is told to the cent and small, as prices of shares are."""
    return isinstance(counted.quantity.value, float) and counted.quantity.value < HIGHEST_NOTE


def is_moved(wording: Wording, counted: Counted) -> bool:
    """Whether a verb of change stands before: Ostby fell $1.25, or 1.4 percent, to $88.95."""
    before = wording.words[max(0, counted.first - LONGEST_AVERAGE) : counted.first]
    return any(wording.lexicons.units.has(word, "change") for word in before)


def is_limit(wording: Wording, counted: Counted) -> bool:
    """Whether the amount only bounds what may be given or who is meant: the limit of $2,700, a $50,000 cap."""
    words = wording.lexicons.counting.limit
    if counted.noun is not None and wording.words[counted.noun] in words:
        return True
    before = wording.words[max(0, counted.first - LONGEST_LIMIT) : counted.first]
    i = max((k for k, word in enumerate(before) if word in words), default=-1)
    if i < 0 or before[i - 1 : i] == ["market"]:
        return False
    return before[-1] in LIMITED and not any(word in {";", ":"} for word in before[i:])


def is_excess(wording: Wording, counted: Counted) -> bool:
    """Whether the amount only says by how much one sum passes another: $9 million more than last year."""
    behind = wording.words[counted.last : counted.last + 3]
    if wording.word(counted.first - 1) == "by" and wording.word(counted.first - 2) in DIFFERING:
        return True  # the estimates vary by $9 million
    if "apart" in behind:
        return True  # the two sides are $9 million apart
    if is_lagging(wording, counted) or is_off_mark(wording, counted):
        return True
    return any(pair[0] in EXCEEDING and pair[1] == "than" for pair in pairwise(behind))


def is_off_mark(wording: Wording, counted: Counted) -> bool:
    """Whether the amount is how far a sum is from what was foreseen: $9 million over budget, $9,000 above its asking
    price."""
    behind = wording.words[counted.last + 1 : counted.last + 4]
    return behind[:1] != [] and behind[0] in PASSING and not wording.lexicons.counting.foreseen.isdisjoint(behind[1:])


def is_lagging(wording: Wording, counted: Counted) -> bool:
    """Whether the amount is what lacks to another: $9 million short of the goal; not so "left $9 million behind"."""
    after, said = wording.word(counted.last + 1), wording.sentence.kids(wording.tokens[counted.head], "cop")
    following = wording.tokens[min(counted.last + 2, len(wording.tokens) - 1)]
    said = said or wording.sentence.kids(wording.tokens[min(counted.last + 1, len(wording.tokens) - 1)], "cop")
    lacking = {after, wording.word(counted.last)} & {"short", "shy"}
    return bool(lacking) or (after == "behind" and (bool(said) or following.upos != "PUNCT"))


def is_recurring(wording: Wording, counted: Counted) -> bool:
    """Whether a sum comes again and again to each of several: $500 every three months, $9,000 to $12,000 a year."""
    i = counted.last + 1
    if wording.word(i) == "every" and i + 1 < len(wording.tokens) and wording.tokens[i + 1].upos == "NUM":
        return True
    yearly = wording.lexicons.units.has(wording.word(i + 1), "yearly")
    return counted.quantity.qualifier == "between" and wording.word(i) in {"a", "per", "each", "every"} and yearly


def is_average(wording: Wording, counted: Counted) -> bool:
    """Whether the amount is a mean: the average debt was $35,000."""
    start = max(0, counted.first - LONGEST_AVERAGE * (2 if "compared" in wording.words else 1))
    before = wording.words[start : counted.first]
    compared = "compared" in before  # "an average of $9,000, compared with $4,000"
    clause = max((i for i, word in enumerate(before) if word in {",", ";", ":"} and not compared), default=-1)
    average = wording.lexicons.counting.average
    subject = wording.child(wording.tokens[counted.head], "nsubj")
    of_mean = subject is not None and any(kid.text.lower() in average for kid in wording.sentence.kids(subject, "amod"))
    return of_mean or not average.isdisjoint(before[clause + 1 :])


def is_banknote(wording: Wording, counted: Counted) -> bool:
    """Whether the amount is printed on what is counted: a $100 bill."""
    noun = wording.word(counted.noun) if counted.noun is not None else ""
    return noun in wording.lexicons.counting.banknote and counted.quantity.value <= HIGHEST_NOTE


def past_named(wording: Wording, i: int) -> int:
    """The token behind what an amount is in or of at token ``i``: "$9 million in trade each day"."""
    noun = chunk_end(wording.sentence, i + 1) if wording.word(i) in {"in", "of"} else None
    return i if noun is None else noun + 1


def is_worth_of_each(wording: Wording, counted: Counted) -> bool:
    """Whether a small amount is what each of several comes to: $90 gifts, $5 and $10 donations; not so $900 damages."""
    if counted.quantity.value >= HIGHEST_NOTE or counted.quantity.qualifier != "exact":
        return False
    i = counted.last
    if wording.word(i + 1) in {"and", "or"} and wording.word(i + 2) and wording.tokens[i + 2].upos == "SYM":
        i = chunk_end(wording.sentence, i + 4) or i
    noun = wording.tokens[i]
    behind = noun.start >= counted.quantity.number.end and noun.upos == "NOUN" and noun.xpos == "NNS"
    return behind and not counted.holds_of and noun.text.lower() not in words_of_one_sum(wording)


def words_of_one_sum(wording: Wording) -> frozenset[str]:
    """Plurals that are one sum, and what only names the currency."""
    return wording.lexicons.counting.lump | wording.lexicons.currencies.names.keys()


def is_gap(wording: Wording, counted: Counted) -> bool:
    """Whether the amount is how far one sum is from another: within $4 million of her haul."""
    within = wording.word(counted.first - 1) == "within"
    return within and "of" in wording.words[counted.number + 1 : counted.last + 2]


def is_habitual(wording: Wording, counted: Counted) -> bool:
    """Whether an amount in the present is what a thing costs or somebody gets at any time: such lamps usually fetch
    $9,000; in a lean year she earns $3 million."""
    over = wording.sentence.ancestors(wording.tokens[counted.number])
    verb = next((token for token in over if token.upos not in AMOUNT), None)
    if verb is None or verb.upos != "VERB" or verb.xpos not in PRESENT or wording.sentence.kids(verb, "aux"):
        return False
    adverbs = {kid.text.lower() for kid in wording.sentence.kids(verb, "advmod")}
    if adverbs & wording.lexicons.counting.habitual:
        return True
    return any(is_any_span(wording, kid) for kid in wording.sentence.kids(verb, "obl"))


def is_any_span(wording: Wording, token: Token) -> bool:
    """Whether a phrase names a span of time of some sort, and none of its own: in a lean year."""
    spans = wording.lexicons.units.has(token.text.lower(), "per", "yearly")
    sorts = {kid.text.lower() for kid in wording.sentence.kids(token, "amod")}
    return spans and not wording.lexicons.counting.any_year.isdisjoint(sorts)
