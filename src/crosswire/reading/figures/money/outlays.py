"""What money was spent on: TV ads of "spent $9 million on TV ads"."""

from __future__ import annotations

from crosswire.reading.figures.money.payments import is_timed
from crosswire.reading.figures.phrases import Counted, chunk_end, joined_noun
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

NAMED = frozenset({"person", "place", "organization", "time"})
"""What money may be spent on without being it: on Lund, on Tuesday, on Osk."""
BEHALF = "behalf"
LEADS = frozenset({"DET", "PRON", "NUM", "SYM"})


def spent_on(wording: Wording, verb: Token, counted: Counted, text: str) -> str:
    """The thing behind "on" that an amount was spent on, "" for other verbs, and where that is somebody, a place or a
    time."""
    if verb.lemma.lower() not in wording.lexicons.counting.outlay:
        return ""
    if wording.word(counted.last + 1) == "on":
        return thing_at(wording, counted.last + 2, text)
    head = wording.tokens[counted.head]
    if head.head != verb.index and head.relation != "appos":
        return ""
    phrases = wording.sentence.kids(verb, "obl", "nmod")
    cases = (case for kid in phrases for case in wording.sentence.kids(kid, "case") if case.text.lower() == "on")
    things = (thing_at(wording, case.index + 1, text) for case in cases if case.index > verb.index)
    return next((thing for thing in things if thing), "")


def thing_at(wording: Wording, start: int, text: str) -> str:
    """The common noun of the chunk at token ``start`` with what stands before it and with what "and" joins to it."""
    start += wording.word(start) in {"such", "all"}
    noun = chunk_end(wording.sentence, start)
    if noun is not None and wording.words[noun] in wording.lexicons.counting.sorting and wording.word(noun + 1) == "of":
        start, noun = noun + 2, chunk_end(wording.sentence, noun + 2)
    if noun is None or is_named(wording, wording.tokens[noun]):
        return ""
    last = joined_noun(wording.sentence, noun)
    last = noun if is_named(wording, wording.tokens[last]) or wording.tokens[last].relation != "conj" else last
    first = next((i for i in range(start, last) if wording.tokens[i].upos not in LEADS), last)
    return " ".join(text[wording.tokens[first].start : wording.tokens[last].end].split())


def is_named(wording: Wording, noun: Token) -> bool:
    """Whether a noun is a name, a time, or too slight to say what money is."""
    words = wording.lexicons.counting
    slight = noun.text.lower() in words.light | words.many | words.purpose | {BEHALF} or is_timed(wording, noun)
    return slight or noun.upos != "NOUN" or noun.mention in NAMED
