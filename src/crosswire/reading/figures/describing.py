"""From a reading to a figure as the claims contract has it: evidence, what is counted, whose, who, scope."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import FigureDraft
from crosswire.reading.figures.parts import goes_on
from crosswire.reading.figures.phrases import PLURAL, Counted, chunk_end, joined_noun, says
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.scopes import Story, scope_of
from crosswire.reading.figures.sharing import is_including
from crosswire.reading.figures.sides import people_of, side_of
from crosswire.reading.figures.wording import Wording
from crosswire.records import PEOPLE_MEASURES, Figure, Report, Span, Token

LONGEST_EVIDENCE = 320
PAID = frozenset({"person", "organization", "place"})
RATED = frozenset({"a", "an", "per"})
OUTER = frozenset({"DET", "ADP", "PUNCT", "PRON"})


def describe(
    report: Report, readings: Sequence[Reading], i: int, whole: int | None, story: Story, lexicons: Lexicons
) -> FigureDraft:
    """The draft of reading ``i``."""
    reading = readings[i]
    quantity = reading.counted.quantity
    scope, days = scope_of(reading, report.text, story)
    like = counted_like(readings, i)
    antecedent = antecedent_of(readings, i) or (like if like is not None and not stands_in(like) else None)
    measure = story.measure(like or reading)
    owner = antecedent or named_before(readings, i)
    figure = Figure(
        measure=measure,
        low=quantity.low,
        best=quantity.best,
        high=quantity.high,
        qualifier=quantity.qualifier,
        counted=counted_text(reading, antecedent, report.text, restated(readings, i)),
        unit=quantity.unit or reading.governed.unit,
        side=side_of(reading, lexicons) or (side_of(owner, lexicons) if owner else None),
        people=people_of(reading, antecedent, lexicons),
        scope=scope,
        period_days=days,
        implied=reading.implied,
    )
    return FigureDraft(
        sentence=reading.sentence,
        number=reading.counted.number,
        predicate=reading.governed.predicate,
        evidence=evidence_of(reading),
        anchor=quantity.number,
        qualifier=quantity.hedge,
        figure=figure,
        confidence=reading.governed.confidence,
        part_of=whole,
    )


def counted_like(readings: Sequence[Reading], i: int) -> Reading | None:
    """The reading right before in the sentence that a bare number is set against, and so counts the same as ("six
    cases, down from 84"); None for a number with a noun."""
    reading, former = readings[i], readings[i - 1] if i else None
    if former is None or reading.counted.noun is not None or former.sentence != reading.sentence:
        return None
    return former if former.governed.measure == reading.governed.measure else None


def evidence_of(reading: Reading) -> Span:
    """The smallest stretch with number, qualifier, what is counted and, unless a list shares it, the words that say
    what happened."""
    tokens, counted = reading.wording.tokens, reading.counted
    span = counted.quantity.span.union(Span(tokens[counted.first].start, tokens[counted.last].end))
    if reading.governed.shared or reading.governed.measure in {"money", "count"}:
        return span
    wide = span.union(tokens[reading.governed.predicate].span)
    if reading.governed.joined is not None:
        wide = wide.union(tokens[reading.governed.joined].span)
    return wide if len(wide) <= LONGEST_EVIDENCE else span


def antecedent_of(readings: Sequence[Reading], i: int) -> Reading | None:
    """The reading before that says what this one leaves out ("12 others", "two of them")."""
    reading = readings[i]
    if not stands_in(reading):
        return None
    for j in range(i - 1, -1, -1):
        before = readings[j]
        named_before = reading.counted.noun is not None or reading.governed.measure == "count"
        if reading.sentence - before.sentence > (1 if named_before else 0):
            break
        if is_including(before.wording, before.counted) or (j and goes_on(readings[j - 1], before)):
            continue  # a part names only itself: "9 guards, including two women, were killed and three wounded"
        if before.governed.measure != "money" and not stands_in(before) and same_kind(before, reading):
            return before if fits_plural(before, reading) else None
    return None


def fits_plural(before: Reading, reading: Reading) -> bool:
    """Whether the noun before can be what several others are: no single man, and no "deaths"."""
    single = (before.counted.quantity.value == 1 or before.implied) and reading.counted.quantity.value != 1
    return not single and not before.wording.names_measure(before.counted.noun)


def named_before(readings: Sequence[Reading], i: int) -> Reading | None:
    """The reading before with the same noun, for "3,000 of these soldiers"."""
    reading = readings[i]
    if not reading.counted.part or reading.counted.noun is None:
        return None
    noun = reading.wording.tokens[reading.counted.noun].lemma
    return next((r for r in reversed(readings[:i]) if r.counted.noun is not None and lemma_of(r) == noun), None)


def lemma_of(reading: Reading) -> str:
    return reading.wording.tokens[reading.counted.noun].lemma if reading.counted.noun is not None else ""


def same_kind(before: Reading, reading: Reading) -> bool:
    return (before.governed.measure in PEOPLE_MEASURES) == (reading.governed.measure in PEOPLE_MEASURES)


def stands_in(reading: Reading) -> bool:
    """Whether the phrase names nothing itself."""
    noun = reading.counted.noun
    if noun is None or reading.wording.words[noun] in reading.wording.lexicons.counting.stand_in:
        return True
    return reading.wording.words[noun] in reading.wording.lexicons.measures.adjectives


def counted_text(reading: Reading, antecedent: Reading | None, text: str, restating: Reading | None = None) -> str:
    """What is counted, in the report's words; "people" where a measure of people leaves it out."""
    if reading.governed.measure == "money":
        return money_for(restating or reading, text)
    if besides := besides_text(reading, text):
        return besides
    if stands_in(reading):
        if antecedent is not None:
            return own_text(antecedent, text)
        whole = reading.wording.stands_for(reading.counted)
        if whole is not None:
            return reading.wording.tokens[whole].text
        return "people" if reading.governed.measure in PEOPLE_MEASURES else ""
    return own_text(reading, text)


def besides_text(reading: Reading, text: str) -> str:
    """What none is counted of besides those told of before ("no other injuries", "nobody else"), "" for none of all."""
    counted, wording = reading.counted, reading.wording
    inside = wording.words[counted.first : counted.last + 1]
    if counted.quantity.high != 0 or wording.lexicons.counting.besides.isdisjoint(inside):
        return ""
    if counted.noun is None:
        return "others"
    return " ".join(text[wording.tokens[counted.first + 1].start : wording.tokens[counted.last].end].split())


def own_text(reading: Reading, text: str) -> str:
    """The noun phrase without its number and determiners, with the nouns that "and" joins to it."""
    counted = reading.counted
    if counted.noun is None:
        return ""
    tokens = reading.wording.tokens
    last = max(counted.noun, counted.last)
    joined = joined_noun(reading.wording.sentence, last)
    bare = joined > last and tokens[last + 2].upos != "DET" and reading.wording.word(joined + 1) != "of"
    last = joined if bare and tokens[joined].xpos in PLURAL and tokens[last].xpos in PLURAL else last
    inside = [t for t in tokens[counted.first + reading.implied : last + 1] if reading.implied or is_behind(t, counted)]
    joint = next((t.index for t in inside if is_second_number(tokens, t)), None)
    if joint is not None:  # 12 Danish and nine Dutch sailors
        return " ".join([text[inside[0].start : tokens[joint - 1].end], tokens[counted.noun].text])
    words = [token.text.lower() for token in inside[:4]]
    if len(inside) > 4 and words[0] == words[2] == "-" and words[1] in RATED:
        inside = inside[4:]  # "$9-million-a-year plant"
    outer = OUTER | {"NUM"} if counted.holds_of else OUTER
    while (
        len(inside) > 1
        and not (inside[1].text == "-" and inside[1].start == inside[0].end)
        and (inside[0].upos in outer or inside[0].text.lower() in reading.wording.lexicons.counting.stand_in)
    ):
        inside = inside[1:]
    return " ".join(text[inside[0].start : inside[-1].end].split()) if inside else tokens[counted.noun].text


def is_behind(token: Token, counted: Counted) -> bool:
    return token.start >= counted.quantity.span.end


def is_second_number(tokens: Sequence[Token], token: Token) -> bool:
    """Whether "and" with another number starts at ``token``."""
    following = tokens[token.index + 1] if token.index + 1 < len(tokens) else token
    return token.text.lower() == "and" and following.upos == "NUM"


def money_for(reading: Reading, text: str) -> str:
    """What an amount of money is: the noun it stands before, is of or in, or is said of."""
    wording, counted = reading.wording, reading.counted
    sentence, tokens = wording.sentence, wording.tokens
    head = tokens[counted.head]
    noun = counted.noun
    if noun is not None and wording.words[noun] != "worth" and tokens[noun].start >= counted.quantity.number.end:
        return own_text(reading, text)
    following = counted.last + 2 if wording.word(counted.last + 1) == "worth" else counted.last + 1
    if wording.word(following) in {"of", "in"}:
        noun = chunk_end(sentence, following + 1)
        light = noun is not None and wording.words[noun] in wording.lexicons.counting.light
        if noun is not None and not light and tokens[noun].mention not in {"time", "place"}:
            inside = [t for t in tokens[following + 1 : noun + 1] if t.upos != "DET"]
            return " ".join(text[inside[0].start : inside[-1].end].split())
    if wording.word(counted.last + 2) == "from" and tokens[counted.last + 1].xpos == "VBN":
        return wording.lexicons.payments.get(tokens[counted.last + 1].lemma.lower(), "")  # $9 million borrowed from
    for ancestor in (head, *sentence.ancestors(head)):
        if sentence.kids(ancestor, "cop") and (amount := amount_of(wording, ancestor, text)):
            return amount  # the deficit was $9 million
        if ancestor is head:
            continue
        if says(sentence, ancestor.index, wording.lexicons):
            return ""
        if ancestor.upos == "NOUN" and ancestor.text.lower() not in wording.lexicons.currencies.names:
            if wording.lexicons.units.has(ancestor.text.lower(), "duration"):
                return ""  # nine summers, $8 million
            if ancestor.text.lower() not in wording.lexicons.counting.light:
                return ancestor.text
            named = next(iter(sentence.kids(ancestor, "nmod")), None)
            if named is not None and named.index != head.index and named.upos == "NOUN":
                return named.text  # a drop in profit to $9 million
        if ancestor.upos == "VERB":
            amounts = ancestor.lemma.lower() in wording.lexicons.counting.amounting
            return done_with(wording, ancestor, head) or (amount_of(wording, ancestor, text) if amounts else "")
    return ""


def amount_of(wording: Wording, predicate: Token, text: str) -> str:
    """The noun of which a predicate tells the amount, with what stands before it: "net income" of "net income fell to
    $9 million"; "" where that is no common noun."""
    subject = wording.child(predicate, "nsubj")
    if subject is None or subject.upos != "NOUN" or subject.mention == "person":
        return ""
    first, tokens = subject.index, wording.tokens
    while first and tokens[first - 1].relation in {"compound", "amod"} and tokens[first - 1].upos in {"NOUN", "ADJ"}:
        first -= 1
    return text[tokens[first].start : subject.end]


def done_with(wording: Wording, verb: Token, head: Token) -> str:
    """What a verb makes of money: the noun it is done to, else the verb's own noun (pay: payment), "" without one."""
    subject = wording.child(verb, "obj") or wording.child(verb, "nsubj:pass")
    if subject is not None and subject.text.lower() in wording.lexicons.counting.figure:
        return ""  # puts the figure at $9 million
    named = subject is not None and subject.index != head.index and subject.upos == "NOUN"
    payment = wording.lexicons.payments.get(verb.lemma.lower(), "")
    amounts = [t for t in wording.sentence.kids(verb, "obj") if t is not subject]
    if payment and subject is not None and (subject.mention in PAID or amounts):
        return payment  # "fined the mill 3 million marks"
    if subject is not None and named and subject.text.lower() not in wording.lexicons.currencies.names:
        return subject.text
    return payment


def restated(readings: Sequence[Reading], i: int) -> Reading | None:
    """The amount that one in brackets only gives in another currency: "12 million marks ($13 million)"."""
    reading, before = readings[i], readings[i - 1] if i else None
    if before is None or before.sentence != reading.sentence or before.governed.measure != "money":
        return None
    between = reading.wording.words[before.counted.last + 1 : reading.counted.first]
    return before if between in (["("], ["-lrb-"], ["or"], [",", "or"]) else None
