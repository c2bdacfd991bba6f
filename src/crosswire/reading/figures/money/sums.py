"""What an amount of money is: the noun it stands before, is of or in, or is said of."""

from __future__ import annotations

from crosswire.reading.figures.money.changes import (
    changed_by,
    difference_before,
    difference_over,
    in_what,
    standing_by,
)
from crosswire.reading.figures.money.outlays import spent_on
from crosswire.reading.figures.money.payments import (
    PAID,
    done_behind,
    done_with,
    is_net_worth,
    is_sum_word,
    is_timed,
    of_light,
    particles,
    past_rate,
    payment_of,
)
from crosswire.reading.figures.phrases import PLURAL, Counted, chunk_end, joined_noun, says
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.texts import modified_text, own_text
from crosswire.reading.figures.wording import RELATIVE, Wording
from crosswire.records import Token

CLOSING = frozenset({")", "-rrb-"})
BETWEEN = CLOSING | {"worth", '"', "”", "''"}
"""What may stand between an amount and the "of" or "in" that tells what it is."""
OWED, NET_WORTH = "debt", "net worth"
"""What somebody is who is so much in the red, and what is so where it is told of."""
OPENING = frozenset({"before", "after", "besides", "beyond", "despite", "with", "without"})
HELD = "money held"
PASSED = frozenset({"past", "crossed", "surpassed", "topped", "exceeded", "passed"})
"""What an amount passed begins with, which its subject then is: sales sailed past $9 million, topped $9 million."""
LONGEST_ROW = 6
LONGEST_ASIDE = 8
AMOUNT = frozenset({"SYM", "NUM", "DET", "ADV"})
"""What stands in an amount that another is a part of: the roughly $9 million."""


def money_for(reading: Reading, text: str) -> str:
    """What an amount of money is: the noun it stands before, is of or in, or is said of."""
    wording, counted = reading.wording, reading.counted
    if names_sum(reading):
        return own_text(reading, text) + in_what(wording, counted.last, text)
    if any(phrase_at(wording, counted.last + 1, words) for words in wording.lexicons.counting.owed):
        return NET_WORTH if NET_WORTH in " ".join(wording.words[: counted.first]) else OWED
    following = past_asides(wording, counted.last + 1)
    behind, difference = named_behind(wording, following, text), difference_before(wording, counted.first, text)
    if difference:
        return f"{difference} in {behind}" if behind else difference
    if standing := standing_by(wording, counted.first, text):
        return standing
    return behind or done_behind(wording, counted) or named_above(reading, text) or held_with(wording, counted)


def held_with(wording: Wording, counted: Counted) -> str:
    """What somebody has who is somewhere with an amount: fled with $900 sewn into a coat."""
    return HELD if wording.word(counted.first - 1) == "with" else ""


def phrase_at(wording: Wording, i: int, words: str) -> bool:
    """Whether the words of a phrase stand at token ``i``."""
    row = words.split()
    return wording.words[i : i + len(row)] == row


def past_asides(wording: Wording, i: int) -> int:
    """The first token from ``i`` on that does not only stand between an amount and what it is of: worth, a closing
    mark, the amount in another currency, a year."""
    if wording.word(i) in BETWEEN:
        i += 1
    if wording.word(i) in {"(", "-lrb-"}:
        closing = (j for j in range(i, min(len(wording.words), i + LONGEST_ASIDE)) if wording.word(j) in CLOSING)
        i = next(closing, i - 1) + 1
    return past_rate(wording, i)


def names_sum(reading: Reading) -> bool:
    """Whether the noun behind an amount says what it is: no mark that it passes, no currency, no bare "worth"."""
    wording, counted, noun = reading.wording, reading.counted, reading.counted.noun
    if noun is None or wording.tokens[noun].start < counted.quantity.number.end or wording.tokens[noun].upos == "PRON":
        return False
    word = wording.words[noun]
    if is_timed(wording, wording.tokens[noun]) or wording.tokens[noun].xpos == "VBN":
        return False  # earned $9,000 last year; with $900 sewn into a coat
    if word == "worth":
        return wording.tokens[noun - 1].upos == "ADJ"  # her $9 million net worth
    return word not in wording.lexicons.counting.mark and word not in wording.lexicons.currencies.names


def named_above(reading: Reading, text: str) -> str:
    """The noun that an amount is of, or that the verb above it is said of or makes of it."""
    wording, counted = reading.wording, reading.counted
    sentence, head = wording.sentence, wording.tokens[counted.head]
    amount = amount_of_range(wording, counted, text) or of_second(wording, counted, text)
    if amount:
        return amount
    if difference := difference_over(wording, head, text):
        return difference
    joined = False
    for ancestor in (head, *sentence.ancestors(head)):
        aside, joined = joined, ancestor.relation == "conj" and ancestor.upos in {"SYM", "NUM"}
        if is_before_it(wording, ancestor, counted):
            continue
        told = bool(sentence.kids(ancestor, "cop"))
        if told and (amount := amount_of(wording, ancestor, text)):
            return amount  # the deficit was $9 million
        if told and ancestor is head and wording.child(head, "nsubj"):
            return ""  # we are $9 million in the hole
        if ancestor is head or is_passed_over(wording, ancestor, counted, aside):
            continue
        if ancestor.mention in PAID and says(sentence, ancestor.index, wording.lexicons):
            return ""
        if is_named(wording, ancestor) and (whole := of_light(wording, ancestor, head, text)):
            return whole  # a drop in profit to $9 million
        if ancestor.text.lower() == "worth" and not is_net_worth(wording, ancestor):
            return worth_of(wording, ancestor, text)
        if ancestor.upos == "VERB":
            if particular := changed_by(wording, ancestor, head, text) or spent_on(wording, ancestor, counted, text):
                return particular
            passed = counted.quantity.qualifier == "more_than" and wording.word(counted.first) in PASSED
            amount = amount_of(wording, ancestor, text) if passed or amounts(wording, ancestor, head) else ""
            return amount or done_with(wording, ancestor, head, text)
    return ""


def amount_of_range(wording: Wording, counted: Counted, text: str) -> str:
    """What a range is said of where the tree hangs its ends apart: fees were $500 to $900."""
    if counted.quantity.qualifier != "between":
        return ""
    ends = (token for token in wording.tokens[counted.first : counted.last + 1] if wording.sentence.kids(token, "cop"))
    return next((amount for end in ends if (amount := amount_of(wording, end, text))), "")


def of_second(wording: Wording, counted: Counted, text: str) -> str:
    """The second of two joined nouns right before an amount, though the tree may hang this on the first: assets of $4
    million and liabilities of $9 million."""
    noun = wording.tokens[max(0, counted.first - 2)]
    joined = noun.relation == "conj" and is_named(wording, noun) and not is_timed(wording, noun)
    of_it = wording.word(counted.first - 1) == "of" and wording.word(noun.index - 1) in {"and", ","}
    return of_light(wording, noun, wording.tokens[counted.head], text) if joined and of_it else ""


def is_passed_over(wording: Wording, noun: Token, counted: Counted, aside: bool) -> bool:
    """Whether a noun above an amount does not say what it is: it only stands beside it, is robbed of it, or a time."""
    if noun.upos != "NOUN":
        return noun.lemma.lower() == "compare"  # raised $9 million, compared with his rival's $2 million
    robbed = noun.mention in PAID and noun.index < counted.head and is_robbed(wording, noun)
    dated = is_timed(wording, noun)  # spent nine summers and $8 million
    beside = aside or is_end_of_row(wording, counted)  # $9 million for roads and $3 million to hire guards
    return robbed or dated or beside or is_buyer(wording, noun, wording.tokens[counted.head])


def is_buyer(wording: Wording, noun: Token, amount: Token) -> bool:
    """Whether a noun is only to whom, or from whom, something goes for an amount that the tree hangs on it: "sold its
    mill to a rival's unit for $9 million"."""
    cases = {case.text.lower() for case in wording.sentence.kids(noun, "case")}
    verb = wording.sentence.parent(noun)
    if noun.relation != "obl" or not cases & {"to", "from"} or verb is None or wording.child(verb, "obj") is None:
        return False
    return any(case.text.lower() == "for" for case in wording.sentence.kids(amount, "case"))


def is_before_it(wording: Wording, over: Token, counted: Counted) -> bool:
    """Whether an amount opens the clause of what the tree hangs it on, and so is something else: before the $9 million
    for the port, the last gift was."""
    head = wording.tokens[counted.head]
    cases = {case.text.lower() for case in wording.sentence.kids(head, "case")}
    said = wording.child(over, "nsubj", "nsubj:pass")
    return head.head == over.index and not cases.isdisjoint(OPENING) and said is not None and head.index < said.index


def is_robbed(wording: Wording, noun: Token) -> bool:
    """Whether a noun is whom an amount is taken from or given to: robbed a man of $300; deprived the mill of $9
    million."""
    verb = wording.sentence.parent(noun)
    return noun.mention == "person" or (noun.relation == "obj" and verb is not None and payment_of(wording, verb) != "")


def is_end_of_row(wording: Wording, counted: Counted) -> bool:
    """Whether an amount ends a row of what was spent: from $9,000 on paint to $20,000 on boats."""
    return wording.word(counted.first - 1) == "to" and wording.word(counted.last + 1) == "on"


def is_named(wording: Wording, token: Token) -> bool:
    """Whether a token above an amount is a common noun that may say what it is."""
    word = token.text.lower()
    noun = (token.upos == "NOUN" and word[-1].isalpha()) or word in wording.lexicons.counting.sum
    if word == "worth":
        return is_net_worth(wording, token)
    return noun and word not in wording.lexicons.currencies.names


def amounts(wording: Wording, verb: Token, head: Token) -> bool:
    """Whether a verb says what something comes to (totals, adds up to) and does not do that to something else (will
    raise the payout by $9 million)."""
    done = wording.child(verb, "obj")
    by = any(case.text.lower() == "by" for case in wording.sentence.kids(head, "case"))
    if done is not None and done.index != head.index and by:
        return False
    word, amounting = verb.lemma.lower(), wording.lexicons.counting.amounting
    if any(f"{word} {particle}" in amounting for particle in particles(wording, verb)):
        return True  # adds up to $9 million
    if head.relation == "obj" and payment_of(wording, verb):
        return False  # dropped $9 million on boats
    return word in amounting


def worth_of(wording: Wording, worth: Token, text: str) -> str:
    """The noun that is worth an amount, "worth" of somebody."""
    subject, over = nearest_subject(wording, worth), wording.sentence.parent(worth)
    if subject is None or subject.upos == "DET":
        subject = over if worth.relation in {"acl", "amod", "nmod"} else None  # deals, all of them worth $9 million
    before = wording.tokens[worth.index - 1] if worth.index else None
    if before is not None and before.upos == "NOUN":
        subject = before  # "took watches worth $9 million", wherever the tree hangs that
    if subject is None or subject.upos != "NOUN" or subject.mention == "person":
        return "worth"
    return modified_text(wording, subject, text)


def nearest_subject(wording: Wording, predicate: Token) -> Token | None:
    """The last of the subjects before a predicate: where the tree gives it more, the others are not its own."""
    subjects = wording.sentence.kids(predicate, "nsubj", "nsubj:pass")
    return next((s for s in reversed(subjects) if s.index < predicate.index), next(iter(subjects), None))


def named_behind(wording: Wording, i: int, text: str) -> str:
    """The noun that "of" or "in" at token ``i`` brings, of a part of a sum that of the whole: the advertising of "nine
    of the $20 million in advertising"; "" without one."""
    if wording.word(i) not in {"of", "in"}:
        return ""
    tokens, start = wording.tokens, i + 1
    behind = next((j for j in range(start, len(tokens)) if tokens[j].upos not in AMOUNT), len(tokens))
    if any(token.upos == "SYM" for token in tokens[start:behind]):
        return named_behind(wording, behind, text)
    noun = last_joined(wording, start)
    if noun is None or wording.words[noun] in wording.lexicons.counting.light:
        return ""
    if wording.words[noun] in wording.lexicons.counting.purpose and wording.word(noun + 1) in {"of", "for", "to"}:
        return ""  # raised $9 million in support of the choir
    into = wording.word(i) == "in" and tokens[start].xpos in {"DT", "PRP$"}  # "invested $9 million in the quarry"
    if (
        into
        or tokens[noun].mention in {"time", "place", "organization"}
        or wording.lexicons.units.has(wording.words[noun], "duration")
    ):
        return ""
    inside = [token for token in tokens[start : noun + 1] if token.upos != "DET"]
    return " ".join(text[inside[0].start : inside[-1].end].split())


def last_joined(wording: Wording, start: int) -> int | None:
    """The last noun of the chunk at ``start``, with the nouns joined to it: radio and print advertising; bonds or
    notes."""
    noun = chunk_end(wording.sentence, start)
    if noun is not None and wording.word(noun + 1) == ",":
        noun = past_commas(wording, noun)
    if noun is None or wording.word(noun + 1) not in {"and", "or"}:
        return noun
    joined, plural = chunk_end(wording.sentence, noun + 2), wording.tokens[noun].xpos in PLURAL
    if joined is None or wording.tokens[noun + 2].upos != "NOUN":
        return noun
    if plural:
        return joined_noun(wording.sentence, noun)
    return joined if joined > noun + 2 and joined == noun + 3 else noun


def past_commas(wording: Wording, noun: int) -> int:
    """The noun that a noun before a comma only describes: the taxes of "state, local and port taxes"."""
    tokens, over = wording.tokens, wording.tokens[noun].head
    shared = [kid for kid in wording.sentence.kids(tokens[noun], "conj") if kid.xpos in PLURAL]
    if tokens[noun].xpos == "NN" and shared and shared[-1].index <= noun + LONGEST_ROW:
        return shared[-1].index
    describes = tokens[noun].relation in {"compound", "amod"} and noun < over <= noun + LONGEST_ROW
    return over if describes and tokens[over].upos == "NOUN" else noun


def amount_of(wording: Wording, predicate: Token, text: str) -> str:
    """The noun of which a predicate tells the amount, with what stands before it: "net income" of "net income fell to
    $9 million"; "" where that is no common noun."""
    subject = subject_of(wording, predicate)
    if subject is None:
        return ""
    opens = subject.index == 0 and subject.xpos in PLURAL  # "Dues were": a capital of position
    common = subject.upos == "NOUN" and subject.mention != "person"
    return modified_text(wording, subject, text) if opens or common or is_sum_word(wording, subject) else ""


def subject_of(wording: Wording, predicate: Token) -> Token | None:
    """What a predicate is said of, of a clause without a subject what it hangs on."""
    subject, over = nearest_subject(wording, predicate), wording.sentence.parent(predicate)
    if over is None:
        return subject
    if predicate.relation == "acl" and subject is not None and subject.xpos in RELATIVE:
        return over  # a share which now amounts to $9 million
    if (
        subject is None and predicate.relation == "xcomp"
    ):  # caused income to drop to $9 million; debt is likely to hit $9
        whole = all(kid.upos in AMOUNT for kid in wording.sentence.kids(predicate, "obj"))
        return wording.child(over, "obj") or (nearest_subject(wording, over) if whole else None)
    if subject is None and predicate.xpos == "VBG" and tells_amount(wording, predicate):
        if predicate.relation == "acl":
            return over  # gifts totaling $9 million
        done = wording.child(over, "obj")  # made nine gifts that day, totaling $9 million
        several = done is not None and done.xpos in PLURAL
        return done if several else nearest_subject(wording, over)  # the deficit grew, reaching $9 million
    return subject


def tells_amount(wording: Wording, verb: Token) -> bool:
    """Whether a verb goes with an amount itself."""
    names = wording.lexicons.currencies.names
    return any(kid.upos == "SYM" or kid.text.lower() in names for kid in wording.sentence.kids(verb, "obj", "obl"))
