"""Quantities that a toll reaches: the death toll rose to 46; the number of injured is 12; deaths stood at nine."""

from __future__ import annotations

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.phrases import PLURAL, Counted
from crosswire.reading.figures.wording import BE, Wording

LONGEST_TOLL = 16
LONGEST_FRONT = 7
OPENING = frozenset({".", ";", ":", "“", '"', "and", "but", "that"})


def by_toll(wording: Wording, counted: Counted, after: int) -> Governed | None:
    """The measure of a toll, or of a number of something, that the quantity is said to reach; ``after`` is the token
    behind the quantity before it, which nothing may reach across."""
    if counted.noun is not None and not wording.kinds(counted) & {"people"} and wording.words[counted.noun] != "lives":
        return None
    if wording.word(counted.first - 1) == "of" and not toll_at(wording, counted.first - 2):
        return None  # a city of 20,000
    label = wording.measure_near(counted.first - 2, counted.first - 1)
    if (
        label
        and not is_doing(wording, counted.first - 2)
        and wording.word(counted.first - 1) in wording.lexicons.counting.breakdown
    ):
        return Governed(label, counted.first - 2, 0.85)
    of_them = wording.lexicons.measures.adjectives.get(wording.word(counted.first - 2))
    if of_them and wording.word(counted.first - 3) == "the" and wording.word(counted.first - 1) in BE:
        return Governed(of_them.people, counted.first - 2, 0.85)  # the dead were nine boys
    ahead = next((m for i in range(counted.last + 1, counted.last + 3) if (m := toll_ahead(wording, i))), "")
    if ahead and counted.noun is None:
        return Governed(ahead, counted.last + 2, 0.8)
    start = max(after, counted.first - LONGEST_TOLL, 0)
    for i in range(counted.first - 1, start - 1, -1):
        measure = toll_at(wording, i)
        if measure and any(
            wording.words[j] in wording.lexicons.counting.toll_link for j in range(i + 1, counted.number)
        ):
            return Governed(measure, i, 0.88)
    return by_subject(wording, counted)


def is_doing(wording: Wording, i: int) -> bool:
    """Whether token ``i`` names what was done, and no number of those it was done to: "the shooting — four guests"."""
    return wording.words[i].endswith("ing") and wording.words[i] not in wording.lexicons.measures.nouns


def by_subject(wording: Wording, counted: Counted) -> Governed | None:
    """The measure of a toll that is the subject of the verb that brings it to the number, however far off."""
    head = wording.tokens[counted.head]
    verb = wording.sentence.parent(head)
    if verb is None or head.relation not in {"obl", "obj"} or verb.index > counted.first:
        return None
    amounts = verb.lemma.lower() in wording.lexicons.counting.amounting
    toll = wording.child(verb, "nsubj") if amounts else None
    measure = toll_at(wording, toll.index) if toll is not None else ""
    return Governed(measure, toll.index, 0.85) if toll is not None and measure else None


def by_fronted(wording: Wording, counted: Counted) -> Governed | None:
    """The measure of the whole that stands first: of the deaths, 29 were in the port."""
    comma = counted.first - 1
    start = next((i for i in range(comma - 1, max(-1, comma - LONGEST_FRONT), -1) if wording.words[i] == "of"), -1)
    opens = start == 0 or wording.word(start - 1) in OPENING
    if counted.noun is not None or wording.word(comma) != "," or start < 0 or not opens:
        return None
    if any(t.upos == "NUM" for t in wording.tokens[start:comma]):
        return None
    measure = wording.measure_near(start + 1, comma)
    return Governed(measure, counted.number, 0.85) if measure else None


def toll_ahead(wording: Wording, i: int) -> str:
    """The measure of a toll that stands behind its number (brought to 31 the number of dead)."""
    if not 0 < i < len(wording.words) or wording.word(i - 1) != "the":
        return ""
    return toll_at(wording, i) if wording.words[i] in wording.lexicons.measures.numbers else ""


def toll_at(wording: Wording, i: int) -> str:
    """The measure that token ``i`` counts as a toll (death toll), a number of (the injured), or a plural (deaths)."""
    measures, word = wording.lexicons.measures, wording.words[i]
    toll = measures.tolls.get(f"{wording.word(i - 1)} {word}") or measures.tolls.get(word)
    if toll:
        return (wording.measure_near(i + 1, i + 4) if wording.word(i + 1) == "of" else "") or toll
    if word in measures.numbers and wording.word(i + 1) in {"of", "for"}:
        return wording.measure_near(i + 2, i + 7)
    if word in measures.numbers and (said := wording.measure_near(i + 1, i + 2)):
        return said  # the number killed
    if word == "that" and wording.word(i + 1) == "of":
        return wording.measure_near(i + 2, i + 5)  # the number of dead is nine, that of the injured 12
    adjective = measures.adjectives.get(word)
    if adjective and wording.word(i - 1) == "the" and wording.word(i + 1) in {"at", "to"}:
        return adjective.people  # the injured at 74
    for sense in measures.nouns.get(word, ()):
        token = wording.tokens[i]
        heads = token.xpos in PLURAL and token.deprel in {"nsubj", "obj", "nsubj:pass", "root"}
        if sense.counts in {"self", "both"} and wording.is_near(sense, i) and heads and wording.word(i - 1) != "no":
            return sense.people
    return ""
