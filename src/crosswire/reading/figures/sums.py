"""What an amount of money is: the noun it stands before, is of or in, or is said of."""

from __future__ import annotations

from crosswire.reading.figures.phrases import PLURAL, chunk_end, joined_noun, says
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.texts import modified_text, own_text
from crosswire.reading.figures.wording import RELATIVE, Wording
from crosswire.records import Token

PAID = frozenset({"person", "organization", "place"})
AMOUNT = frozenset({"SYM", "NUM", "DET", "ADV"})
"""What stands in an amount that another is a part of: the roughly $9 million."""


def money_for(reading: Reading, text: str) -> str:
    """What an amount of money is: the noun it stands before, is of or in, or is said of."""
    wording, counted = reading.wording, reading.counted
    sentence, tokens = wording.sentence, wording.tokens
    head = tokens[counted.head]
    noun = counted.noun
    marked = noun is not None and wording.words[noun] in wording.lexicons.counting.mark  # past the $9 million mark
    if (
        noun is not None
        and not marked
        and wording.words[noun] != "worth"
        and tokens[noun].start >= counted.quantity.number.end
    ):
        return own_text(reading, text)
    following = counted.last + 2 if wording.word(counted.last + 1) == "worth" else counted.last + 1
    if brought := named_behind(wording, following, text):
        return brought
    if wording.word(counted.last + 2) == "from" and tokens[counted.last + 1].xpos == "VBN":
        return wording.lexicons.payments.get(tokens[counted.last + 1].lemma.lower(), "")  # $9 million borrowed from
    joined = False
    for ancestor in (head, *sentence.ancestors(head)):
        aside, joined = joined, ancestor.relation == "conj" and ancestor.upos in {"SYM", "NUM"}
        if sentence.kids(ancestor, "cop") and (amount := amount_of(wording, ancestor, text)):
            return amount  # the deficit was $9 million
        dated = wording.lexicons.units.has(ancestor.text.lower(), "duration")
        somebody = ancestor.upos == "NOUN" and ancestor.mention == "person" and ancestor.index < head.index
        if ancestor is head or somebody or (aside and ancestor.upos == "NOUN" and not dated):
            continue  # "$9 million for roads and $3 million to hire guards"; "robbed a man of $300"
        if ancestor.mention in PAID and says(sentence, ancestor.index, wording.lexicons):
            return ""
        named = ancestor.upos == "NOUN" and ancestor.text[-1].isalpha()
        if named and ancestor.text.lower() not in wording.lexicons.currencies.names:
            if wording.lexicons.units.has(ancestor.text.lower(), "duration"):
                return ""  # nine summers, $8 million
            if ancestor.text.lower() not in wording.lexicons.counting.light:
                return ancestor.text
            whose = next(iter(sentence.kids(ancestor, "nmod")), None)
            if whose is not None and whose.index != head.index and whose.upos == "NOUN":
                return whose.text  # a drop in profit to $9 million
        if ancestor.upos == "VERB":
            amounts = ancestor.lemma.lower() in wording.lexicons.counting.amounting
            return (amount_of(wording, ancestor, text) if amounts else "") or done_with(wording, ancestor, head)
    return ""


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
    into = wording.word(i) == "in" and tokens[start].xpos in {"DT", "PRP$"}  # "invested $9 million in the quarry"
    if into or tokens[noun].mention in {"time", "place"} or wording.lexicons.units.has(wording.words[noun], "duration"):
        return ""
    inside = [token for token in tokens[start : noun + 1] if token.upos != "DET"]
    return " ".join(text[inside[0].start : inside[-1].end].split())


def last_joined(wording: Wording, start: int) -> int | None:
    """The last noun of the chunk at ``start``, with the nouns that "and" joins to it: radio and print advertising;
    bonds and notes."""
    noun = chunk_end(wording.sentence, start)
    if noun is None or wording.word(noun + 1) != "and":
        return noun
    joined, plural = chunk_end(wording.sentence, noun + 2), wording.tokens[noun].xpos in PLURAL
    if joined is None or wording.tokens[noun + 2].upos != "NOUN":
        return noun
    if plural:
        return joined_noun(wording.sentence, noun)
    return joined if joined > noun + 2 and joined == noun + 3 else noun


def amount_of(wording: Wording, predicate: Token, text: str) -> str:
    """The noun of which a predicate tells the amount, with what stands before it: "net income" of "net income fell to
    $9 million"; "" where that is no common noun."""
    subject = wording.child(predicate, "nsubj")
    over = wording.sentence.parent(predicate)
    if subject is not None and subject.xpos in RELATIVE and predicate.relation == "acl" and over is not None:
        subject = over  # a share which now amounts to $9 million
    if subject is None and predicate.relation == "xcomp" and over is not None:
        subject = wording.child(over, "obj")  # the fall caused income to drop to $9 million
    opens = subject is not None and subject.index == 0 and subject.xpos in PLURAL  # "Dues were": a capital of position
    if subject is None or not (opens or (subject.upos == "NOUN" and subject.mention != "person")):
        return ""
    return modified_text(wording, subject, text)


def done_with(wording: Wording, verb: Token, head: Token) -> str:
    """What a verb makes of money: the noun it is done to, else the verb's own noun (pay: payment), "" without one."""
    subject = wording.child(verb, "obj") or wording.child(verb, "nsubj:pass")
    over = wording.sentence.parent(verb) if verb.deprel == "xcomp" and verb.xpos == "VBN" else None
    if subject is None and over is not None:
        subject = wording.child(over, "obj")  # had her bail reduced to $9,000
    if subject is not None and wording.lexicons.units.has(subject.text.lower(), "percent"):
        return ""  # cut the price by 9 percent to $9 million
    if subject is not None and subject.text.lower() in wording.lexicons.counting.figure:
        return ""  # puts the figure at $9 million
    named = subject is not None and subject.index != head.index and subject.upos == "NOUN"
    payment = wording.lexicons.payments.get(verb.lemma.lower(), "")
    amounts = [t for t in wording.sentence.kids(verb, "obj") if t is not subject]
    if payment and subject is not None and (subject.mention in PAID or amounts):
        return payment  # "fined the mill 3 million marks"
    somebody = subject is not None and subject.mention == "person"  # cheated savers out of thousands
    if subject is not None and named and subject.text.lower() not in wording.lexicons.currencies.names and not somebody:
        return subject.text
    return payment
