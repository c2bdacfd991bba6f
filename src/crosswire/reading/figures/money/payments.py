"""What money is called after what is done with it: what is paid is a payment, what was chipped in a contribution."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.texts import modified_text
from crosswire.reading.figures.wording import RELATIVE, Wording
from crosswire.records import Token

PAID = frozenset({"person", "organization", "place"})
WITHIN = frozenset({"DET", "PRON", "PROPN", "NOUN", "ADJ", "AUX", "ADV", "PART"})
"""What may stand between an amount and the verb of a clause behind it: the $9 million that the mill has raised."""
SUBJECTS = frozenset({"PRON", "PROPN", "NOUN"})
LONGEST_CLAUSE = 7
CLOSING = frozenset({"ADP", "PUNCT", "CCONJ"})
"""What stands behind a bare participle: out of the $9 million raised, $9 million given by donors."""
DEFINITE = frozenset({"the", "that", "those"})
PLACING = frozenset({"in", "up", "down", "over", "out"})
"""What is a particle right behind a verb only, and elsewhere stands before a time, a place or what money is."""
RECEIVED = "money received"
INTO = frozenset({"into", "to"})
ONCE_A = frozenset({"a", "an", "per", "each"})


def payment_of(wording: Wording, verb: Token) -> str:
    """The noun of a verb of money, "" for other verbs; with its particle a verb may be another (bring, bring in)."""
    payments, word = wording.lexicons.payments, verb.text.lower()
    phrases = (f"{word} {particle}" for particle in particles(wording, verb))
    return next((payments[phrase] for phrase in phrases if phrase in payments), payments.get(word, ""))


def particles(wording: Wording, verb: Token) -> Iterator[str]:
    """The words that may make another verb of one: bring in, put into, make available."""
    if not is_end_point(wording, verb.index + 1):
        yield wording.word(verb.index + 1)
    for kid in wording.sentence.kids(verb, "compound", "advmod", "xcomp", "obl"):
        if kid.relation != "obl":
            yield kid.text.lower()
            continue
        brought = kid.upos in {"SYM", "NUM"} and verb.lemma.lower() in wording.lexicons.counting.bringing
        if kid.mention == "time" or brought:
            continue  # "brought the total to $9 million" brings no money to anybody
        cases = (case.text.lower() for case in wording.sentence.kids(kid, "case"))
        amount = {"to"} if kid.upos == "SYM" else set()  # went to $9
        yield from (case for case in cases if case not in PLACING | amount)  # brought it down in nine years


def is_end_point(wording: Wording, i: int) -> bool:
    """Whether "to" at token ``i`` opens an infinitive or the amount something comes to: going to cost; went to $9."""
    behind = wording.tokens[i : i + 2]
    return wording.word(i) == "to" and (behind[0].upos == "PART" or behind[-1].upos == "SYM")


def done_with(wording: Wording, verb: Token, head: Token, text: str) -> str:
    """What a verb makes of money: the noun it is done to, else the verb's own noun (pay: payment), "" without one."""
    subject = done_to(wording, verb, head)
    if (verb.lemma == "flee" and subject is not None) or is_brought_to(wording, verb, head):
        return ""  # fled the duchy with $900; brings the total to $9 million
    if subject is not None and wording.lexicons.units.has(subject.text.lower(), "percent"):
        bought = any(case.text.lower() == "for" for case in wording.sentence.kids(head, "case"))  # bought 9 percent for
        return payment_of(wording, verb) if bought else ""  # cut the price by 9 percent to $9 million
    words = wording.lexicons.counting
    if subject is not None and subject.text.lower() in words.figure | words.many:
        return payment_of(wording, verb)  # "" of "puts the figure at $9 million", donation of "gave a total of $9,000"
    if subject is not None and wording.lexicons.units.has(subject.text.lower(), "duration"):
        return payment_of(wording, verb)  # spent two years and $9 million
    noun = subject is not None and (subject.upos == "NOUN" or is_sum_word(wording, subject))
    named = subject is not None and subject.index != head.index and noun
    payment = payment_of(wording, verb)
    amounts = [t for t in wording.sentence.kids(verb, "obj") if t is not subject]
    if payment and subject is not None and (subject.mention in PAID or amounts):
        return payment  # "fined the mill 3 million marks"
    somebody = subject is not None and subject.mention == "person" and subject.upos == "NOUN"  # cheated savers out of
    if subject is None or not named or somebody or subject.text.lower() in wording.lexicons.currencies.names:
        return payment
    return of_light(wording, subject, head, text) or payment


def is_brought_to(wording: Wording, verb: Token, head: Token) -> bool:
    """Whether a total is brought to the amount ``head``: bringing the reward total to $9,000."""
    figure = wording.lexicons.counting.figure
    total = any(kid.text.lower() in figure for kid in wording.sentence.kids(verb, "obj", "nsubj:pass"))
    return total and any(case.text.lower() == "to" for case in wording.sentence.kids(head, "case"))


def done_to(wording: Wording, verb: Token, head: Token) -> Token | None:
    """What a verb is done to; of a participle the noun before it (gifts valued at $9,000), or what the verb above it is
    done to (had her bail reduced). ``head`` is the amount."""
    done, over = wording.child(verb, "obj", "nsubj:pass"), wording.sentence.parent(verb)
    if done is not None and done.xpos in RELATIVE and verb.deprel == "acl:relcl":
        return over  # her wealth, which the bank puts at $9 million
    if done is not None or over is None or verb.xpos != "VBN":
        return done
    priced = any(case.text.lower() in {"at", "for"} for case in wording.sentence.kids(head, "case"))
    mistaken = next((kid for kid in wording.sentence.kids(verb, "compound") if kid.index == verb.index - 1), None)
    if priced and mistaken is not None and mistaken.upos == "NOUN":
        return mistaken  # "with bail set at $9,000"
    if verb.deprel == "acl" and over.upos == "NOUN" and priced:
        return over
    passive = verb.deprel == "xcomp" or (verb.deprel == "advcl" and wording.child(verb, "aux:pass") is not None)
    return wording.child(over, "obj") if passive else None


def is_sum_word(wording: Wording, token: Token) -> bool:
    """Whether a word that opens a sentence is the name of a sum, though its capital makes it look like another: Bail
    was set at $9,000."""
    return token.index == 0 and token.text.lower() in wording.lexicons.counting.sum


def of_light(wording: Wording, noun: Token, head: Token, text: str) -> str:
    """A noun with what stands before it; of one that only tells a change, what changed: an increase in pay, a profit
    gain to $9 million; "" of one that says nothing of it (a total)."""
    words, word = wording.lexicons.counting, noun.text.lower()
    if word not in words.light or is_net_worth(wording, noun):
        return modified_text(wording, noun, text)
    whole = next((kid for kid in wording.sentence.kids(noun, "nmod") if is_changed(wording, kid, head)), None)
    if whole is None and word in words.shift:
        if "of" in (case.text.lower() for case in wording.sentence.kids(head, "case")):
            return noun.text  # a gain of $9 million
        compounds = (
            kid for kid in wording.sentence.kids(noun, "compound") if kid.upos == "NOUN" and kid.text.isalpha()
        )
        whole = next(compounds, None)
    return modified_text(wording, whole, text) if whole is not None else ""


def is_changed(wording: Wording, noun: Token, head: Token) -> bool:
    """Whether a noun under a change tells what changed: a rise in pay; no time, and not the amount ``head``."""
    if noun.upos != "NOUN" or noun.index == head.index or is_timed(wording, noun):
        return False
    return any(case.text.lower() in {"in", "of", "on"} for case in wording.sentence.kids(noun, "case"))


def is_timed(wording: Wording, noun: Token) -> bool:
    return noun.mention == "time" or wording.lexicons.units.has(noun.text.lower(), "duration")


def is_net_worth(wording: Wording, noun: Token) -> bool:
    """Whether "worth" is the noun: her net worth."""
    return noun.text.lower() == "worth" and bool(wording.sentence.kids(noun, "amod", "nmod:poss"))


def done_behind(wording: Wording, counted: Counted) -> str:
    """What the clause behind an amount has done with it: $9 million raised by donors, the $9 million she spent."""
    i, tokens = past_rate(wording, counted.last + 1), wording.tokens
    if i + 1 >= len(tokens):
        return ""
    borrowed = tokens[i].xpos == "VBN" and wording.word(i + 1) == "from"
    closing = tokens[i + 1].upos in CLOSING
    if borrowed or (tokens[i].xpos in {"VBN", "VBD"} and tokens[i].deprel == "acl" and closing):
        return payment_of(wording, tokens[i])
    relative, pronoun = tokens[i].xpos in RELATIVE, tokens[i].xpos == "PRP"
    if relative or pronoun or wording.word(counted.first - 1) in DEFINITE:
        verb = clause_verb(wording, i + relative)
        if verb is None:
            return flowing(wording, tokens[i + 1]) if relative else ""
        return payment_of(wording, wording.child(verb, "xcomp", "ccomp") or verb)  # the $9 million she says she spent
    return ""


def flowing(wording: Wording, verb: Token) -> str:
    """What an amount is that itself goes somewhere: the $9 million that poured into the guild."""
    cases = (case for kid in wording.sentence.kids(verb, "obl") for case in wording.sentence.kids(kid, "case"))
    into = any(case.text.lower() in INTO for case in cases)
    return RECEIVED if verb.upos == "VERB" and into and wording.child(verb, "obj") is None else ""


def past_rate(wording: Wording, i: int) -> int:
    """The token behind "a year" at token ``i``, else ``i``."""
    yearly = wording.lexicons.units.has(wording.word(i + 1), "duration")
    return i + 2 if wording.word(i) in ONCE_A and yearly else i


def clause_verb(wording: Wording, start: int) -> Token | None:
    """The verb of a clause that opens at token ``start`` with its subject, or with the auxiliary of a passive."""
    tokens = wording.tokens
    behind = range(start, min(len(tokens), start + LONGEST_CLAUSE))
    verb = next((i for i in behind if tokens[i].upos not in WITHIN), start)
    between = tokens[start:verb]
    passive = bool(between) and tokens[verb].xpos == "VBN" and between[0].lemma == "be"
    says = any(token.upos in SUBJECTS for token in between) or passive
    return tokens[verb] if tokens[verb].upos == "VERB" and says else None
