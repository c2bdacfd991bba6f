"""Bare numbers whose measure the figures before them tell: the other side says six; up from 29; nine more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.phrases import PLURAL, Counted
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.shared.sharing import has_own_clause, inherited, is_larger
from crosswire.reading.figures.wording import BE, Wording
from crosswire.reading.former import is_former
from crosswire.records import Token

LONGEST_TOTAL = 10
LONGEST_SORT = 3
LONGEST_QUESTION = 8
COUNT = "count"
REMAINING = frozenset({"remaining", "other", "rest"})
NO_TOLL = frozenset({"money", "count"})


def by_rival(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """The measure of the number that another is set against: one side says it lost 14 men; the other says six."""
    previous = next((r for r in reversed(before) if not r.implied and r.governed.measure not in NO_TOLL), None)
    return inherited(wording, counted, previous) if previous is not None and is_said_alone(wording, counted) else None


def by_seen(wording: Wording, counted: Counted, asked: Sequence[Wording], before: Sequence[Reading]) -> Governed | None:
    """The measure of what the sentence before speaks of, for those that someone counted of it: a lorry full of bodies.
    "I counted 17"; None where that sentence has a figure of its own."""
    last = asked[-1] if asked else None
    if last is None or not is_said_alone(wording, counted) or any(r.wording is last for r in before):
        return None
    over = wording.sentence.parent(wording.tokens[counted.number])
    if over is None or over.lemma.lower() != COUNT:
        return None
    said = next((m for i in range(len(last.words)) if (m := named_measure(last, i))), "")
    return Governed(said, counted.number, 0.7, shared=True) if said else None


def named_measure(wording: Wording, i: int) -> str:
    """The measure of people that token ``i``, a plural or what the dead are called by, names: deaths, the dead."""
    adjective = wording.lexicons.measures.adjectives.get(wording.words[i])
    if adjective is not None:
        return adjective.people
    senses = wording.lexicons.measures.nouns.get(wording.words[i], ()) if wording.tokens[i].xpos in PLURAL else ()
    return next((sense.people for sense in senses if sense.people and wording.is_near(sense, i)), "")


def is_said_alone(wording: Wording, counted: Counted) -> bool:
    """Whether a bare number is all that someone says: the other side says six."""
    token = wording.tokens[counted.number]
    over = wording.sentence.parent(token)
    if counted.noun is not None or over is None or token.deprel != "obj" or over.index > token.index:
        return False
    return says(wording, over) and wording.word(counted.last + 1) in {"", ".", ";", ",", "and", "but"}


def by_rival_count(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """The count of people that another is set against: 6,000 drivers walked out, the union says; the line says 3,900
    did."""
    previous = last_people(before)
    if previous is None or counted.noun is not None:
        return None
    told = is_said_to_do(wording, counted) or is_said_alone(wording, counted) or is_said_to_be(wording, counted)
    return inherited(wording, counted, previous) if told else None


def is_said_to_be(wording: Wording, counted: Counted) -> bool:
    """Whether somebody says that there were so many: the stewards said there were 6,000."""
    there = (wording.word(counted.first - 2), wording.word(counted.first - 1))
    over = wording.sentence.ancestors(wording.tokens[counted.number])
    said = any(verb.index < counted.first - 2 and says(wording, verb) for verb in over)
    return there[0] == "there" and there[1] in BE and said


def is_said_to_do(wording: Wording, counted: Counted) -> bool:
    """Whether a bare number is who did what someone says: the line says 3,900 joined."""
    token = wording.tokens[counted.number]
    does = wording.sentence.parent(token)
    over = wording.sentence.parent(does) if does is not None and does.relation == "ccomp" else None
    if does is None or over is None or token.relation not in {"nsubj", "obj"}:
        return False
    return over.index < token.index < does.index and says(wording, over)


def says(wording: Wording, verb: Token) -> bool:
    """Whether a verb puts what is behind it in somebody's mouth."""
    return any({"clause", "quote"} <= cue.contents for cue in wording.lexicons.cues.verbs.get(verb.lemma.lower(), ()))


def by_question(wording: Wording, counted: Counted, asked: Sequence[Wording]) -> Governed | None:
    """The measure that an earlier sentence asked the number of: How many were killed? The ministry says six."""
    if not is_said_alone(wording, counted):
        return None
    for question in reversed(asked):
        i = next((i for i, pair in enumerate(pairwise(question.words)) if pair == ("how", "many")), -1)
        measure = question.measure_near(i + 2, i + 2 + LONGEST_QUESTION) if i >= 0 else ""
        if measure:
            return Governed(measure, counted.number, 0.75, shared=True)
    return None


def by_former(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """The measure of the number that another has taken the place of: 38 murders, compared with 29 the year before; nine
    dead, up from seven."""
    previous = next((r for r in reversed(before) if not is_counted_out_of(r, before)), None)
    if previous is None or previous.governed.measure == "money":
        return None
    if counted.noun is not None or not is_former(wording.sentence, counted.first):
        return None
    return inherited(wording, counted, previous)


def is_counted_out_of(reading: Reading, before: Sequence[Reading]) -> bool:
    """Whether the number is only what another figure is out of: the 90 of "nine of the 90 miners died"."""
    inside = (r for r in before if r is not reading and r.sentence == reading.sentence and r.counted.holds_of)
    plain = reading.governed.measure == "count"
    return plain and any(r.counted.noun is not None and r.counted.noun == reading.counted.noun for r in inside)


def by_named_figure(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """The measure of a number that is only called one, from the figure before it: the police give a figure of 212; the
    death brings the total to five."""
    words, called = wording.lexicons.counting, (wording.word(counted.first - 2), wording.word(counted.first - 1))
    named = called[0] in words.figure and called[1] in {"of", "at", "is", "was"}
    named = named or (called[0] in words.accounting and called[1] == "for") or is_put_at(wording, counted)
    brought = brought_at(wording, counted)
    previous = next((r for r in reversed(before) if not r.implied and r.governed.measure not in NO_TOLL), None)
    previous = last_people(before) if named and previous is None else previous
    if counted.noun is not None or not (named or brought):
        return None
    if previous is not None:
        return inherited(wording, counted, previous)
    said = wording.measure_near(max(0, brought - LONGEST_TOTAL), brought) if brought else ""
    return Governed(said, counted.number, 0.75, shared=True) if said else None


def is_put_at(wording: Wording, counted: Counted) -> bool:
    """Whether somebody puts what was counted before at the number: "put it at 212", "put the crowd at 90"."""
    words, what = wording.lexicons.counting, counted.first - 2
    if wording.word(what + 1) != "at" or wording.word(what) not in words.gathering:
        return False
    verb = what - 2 if wording.word(what - 1) in words.definite else what - 1
    return wording.word(verb) in words.putting


def last_people(before: Sequence[Reading]) -> Reading | None:
    """The last count of people behind every other measure but money, whose number the next is only called."""
    for last in takewhile(lambda r: r.governed.measure in {COUNT, "money"}, reversed(before)):
        noun = last.counted.noun
        if noun is not None and "people" in last.wording.kinds_of(noun):
            return last
    return None


def brought_at(wording: Wording, counted: Counted) -> int:
    """The verb that brings a total to the number ("taking the total since May to 40"), 0 where there is none."""
    words = wording.lexicons.counting
    if wording.word(counted.first - 1) != "to":
        return 0
    for i in range(counted.first - 2, max(1, counted.first - LONGEST_TOTAL), -1):
        if wording.words[i] in words.figure | {"toll"}:
            j = i - 2 if wording.word(i - 1) in {"the", "a", "its", "their"} else i - 1
            return j if wording.tokens[j].lemma in words.bringing else 0
    return 0


def by_more(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """The measure of the number before for so many more of the same: 31 bodies were found and there are nine more."""
    bare = counted.noun in {None, counted.last} and wording.word(counted.last) == "more"
    if not bare or not before or has_own_clause(wording, counted) or is_drawn(wording, counted):
        return None
    return inherited(wording, replace(counted, noun=None), before[-1])


def is_drawn(wording: Wording, counted: Counted) -> bool:
    """Whether so many more are the object of a verb that harms nobody: the concert drew hundreds more."""
    token = wording.tokens[counted.head]
    verb = wording.sentence.parent(token) if token.relation == "obj" else None
    return verb is not None and verb.lemma.lower() in wording.lexicons.counting.drawing


def by_sort(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """The measure of the whole for those of it who are of one sort: 12 were killed. Nine were children; nine of them
    children."""
    i = counted.last + 1
    apposed = wording.word(counted.last) in {"them", "whom"}
    noun = next((t for t in wording.tokens[i : i + 1 + LONGEST_SORT] if t.upos == "NOUN"), None)
    tolls = (r for r in reversed(before) if not r.implied and r.governed.measure not in NO_TOLL)
    previous = next((r for r in tolls if is_larger(r, counted)), None)
    if wording.word(counted.first - 1) == "the" and previous is not None and not is_as_large(previous, counted):
        return None  # "the two were its followers": two told of before
    told = (counted.noun is None and wording.word(i) in BE) or (apposed and noun is not None and noun.index == i)
    if noun is None or previous is None or not told:
        return None
    sort = noun.xpos in PLURAL and "people" in wording.kinds_of(noun.index) and not wording.names_measure(noun.index)
    return inherited(wording, counted, previous) if sort else None


def is_as_large(whole: Reading, counted: Counted) -> bool:
    return whole.counted.quantity.value == counted.quantity.value


def by_remaining(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """The measure of a whole told before for the rest of it: eight are missing, two of them boys. The remaining six."""
    if not is_rest(wording, counted) or has_own_clause(wording, counted):
        return None
    tolls = (r for r in reversed(before) if not r.implied and r.governed.measure not in NO_TOLL)
    whole = next((r for r in tolls if is_larger(r, counted)), None)
    return inherited(wording, counted, whole) if whole is not None else None


def is_rest(wording: Wording, counted: Counted) -> bool:
    """Whether a bare number is the rest of a whole: the remaining six."""
    lead = (wording.word(counted.first - 2), wording.word(counted.first - 1))
    return counted.noun is None and lead[0] == "the" and lead[1] in REMAINING
