"""Whether some of those counted as hurt are told to have died of it: five were hurt, one of whom died."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.reading.figures.fates.outcomes import INJURED, KILLED, is_said, outcome
from crosswire.reading.figures.fates.recalling import lemma_of
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import EITHER, Wording
from crosswire.records import PEOPLE_MEASURES

LONGEST_NESTING = 3
"""How many tokens, "of the" among them, stand between a part and the whole that it is out of."""
LONGEST_PARTS = 3
"""How many sentences behind a whole its parts are told."""
LEAST_SUM = 3
"""The least number that parts add up to by no chance."""
ANYBODY = frozenset({"people", "child", "woman", "man"})
"""Sorts of people who may be among any people that are counted."""
OF_WHOLE = frozenset({"of", "the", "those", "these", "all"})


def some_died(readings: Sequence[Reading], i: int) -> bool:
    """Whether reading ``i``, of people who were hurt, takes in some who are then told to have died."""
    whole = readings[i]
    number = whole.counted.quantity.best or whole.counted.quantity.low or 0
    if whole.governed.measure != INJURED or number < 2 or whole.counted.part:
        return False
    return (
        is_out_of(readings, i)
        or includes_dead(readings, i)
        or is_told_of_part(readings, i)
        or adds_up(readings, i)
        or one_died_there(whole)
    )


def is_out_of(readings: Sequence[Reading], i: int) -> bool:
    """Whether a death is told of some out of them: one of five rowers hurt in a brawl has died."""
    whole, part = readings[i], readings[i - 1] if i else None
    if part is None or part.wording is not whole.wording or part.governed.measure != KILLED:
        return False
    between = part.wording.words[part.counted.number + 1 : whole.counted.first]
    return "of" in between and len(between) <= LONGEST_NESTING and OF_WHOLE.issuperset(between)


def includes_dead(readings: Sequence[Reading], i: int) -> bool:
    """Whether some who died are told among them: three were hurt, including a girl who died; wounded nine, two of them
    mortally."""
    whole = readings[i]
    for part in readings[i + 1 :]:
        if part.wording is not whole.wording:
            return False
        before = part.wording.words[max(0, part.counted.first - 2) : part.counted.first]
        if part.governed.measure == KILLED and not part.wording.lexicons.counting.including.isdisjoint(before):
            return True
        between = part.wording.words[whole.counted.last + 1 : part.counted.first]
        some = part.governed.measure == KILLED and part.counted.quantity.value < (whole.counted.quantity.best or 0)
        if some and between == [","] and (part.counted.part or part.governed.shared):
            return True
    return False


def is_told_of_part(readings: Sequence[Reading], i: int) -> bool:
    """Whether the next death is told of some of them: four men had gunshot wounds. One of the four died."""
    whole = readings[i]
    for part in behind(readings, i):
        if part.governed.measure == KILLED:
            return is_part_of(part, whole)
        if part.counted.quantity.value >= whole.counted.quantity.value:
            return False
    return False


def all_of_them_died(readings: Sequence[Reading], i: int) -> bool:
    """Whether all of reading ``i`` are then told to have died, part by part: three had burns. One of them died there,
    and the other two in hospital."""
    whole, number, total = readings[i], readings[i].counted.quantity.best or 0, 0.0
    if whole.governed.measure not in {INJURED, EITHER} or number < 2 or whole.counted.part:
        return False
    first: Reading | None = None
    for part in behind(readings, i):
        first = first or part
        counted, words = part.counted, part.wording.words
        phrase = words[max(0, counted.first - 1) : counted.last + 1]
        others = part.wording is first.wording or not part.wording.lexicons.counting.ranked.isdisjoint(phrase)
        if part.governed.measure != KILLED or not (is_part_of(part, whole) if part is first else others):
            return False
        total += counted.quantity.best or 0
        if total >= number:
            return total == number
    return False


def is_part_of(part: Reading, whole: Reading) -> bool:
    """Whether the dead are some of those counted: one of them, two of the victims; not one of the dead."""
    counted, wording = part.counted, part.wording
    if counted.quantity.value > whole.counted.quantity.value or is_of_the_dead(part):
        return False
    opens = counted.noun is None and counted.first == 0 and part.sentence - whole.sentence == 1
    others = not wording.lexicons.counting.more.isdisjoint(wording.words[counted.first : counted.last + 2])
    return (counted.part or opens) and not others and may_be_among(part, whole)


def is_of_the_dead(part: Reading) -> bool:
    """Whether the dead are themselves what a part is out of: one of the dead, two of those killed, one of the women who
    died."""
    i, wording = part.governed.predicate, part.wording
    if part.counted.part and wording.tokens[i].deprel == "acl:relcl" and wording.tokens[i].head == part.counted.noun:
        return True
    return wording.word(i - 1) in OF_WHOLE and wording.tokens[i].xpos != "VBD"


def may_be_among(part: Reading, whole: Reading) -> bool:
    """Whether the noun of a part can be said of some of the whole: one of the women; not one of the raiders."""
    noun, sorts = lemma_of(part), part.wording.lexicons.sorts.of
    plain = part.counted.noun is None or part.wording.tokens[part.counted.noun].upos == "PRON"
    sort = sorts.get(noun, "")
    return plain or noun == lemma_of(whole) or sort in ANYBODY or (sort != "" and sort == sorts.get(lemma_of(whole)))


def adds_up(readings: Sequence[Reading], i: int) -> bool:
    """Whether the dead and the hurt who are told right behind add up to them: four were hurt. Three died. One is in
    critical condition."""
    whole, number = readings[i], readings[i].counted.quantity.best or 0
    words = whole.wording.words[whole.counted.first : whole.counted.last + 1]
    if number < LEAST_SUM or not whole.wording.lexicons.counting.more.isdisjoint(words):
        return False
    total, told = 0.0, set[str]()
    for part in behind(readings, i):
        if part.governed.measure not in {KILLED, INJURED} or part.counted.quantity.best is None:
            return False
        told.add(part.governed.measure)
        total += part.counted.quantity.best
        if total >= number:
            return total == number and told == {KILLED, INJURED}
    return False


def behind(readings: Sequence[Reading], i: int) -> Iterator[Reading]:
    """The figures of people in the next sentences; none where the sentence itself tells of deaths."""
    whole = readings[i]
    if any(r.wording is whole.wording and r.governed.measure == KILLED for r in readings):
        return
    for other in readings[i + 1 :]:
        if other.sentence - whole.sentence > LONGEST_PARTS:
            return
        people = other.governed.measure in PEOPLE_MEASURES and other.counted.quantity.high != 0
        if people and other.wording is not whole.wording:
            yield other


def one_died_there(whole: Reading) -> bool:
    """Whether the sentence goes on to somebody who died there: four were taken to a hospital, where Ivo Marsh died."""
    wording = whole.wording
    for i in range(whole.governed.predicate + 1, len(wording.words)):
        token = wording.tokens[i]
        over = wording.sentence.parent(token) if token.relation == "ccomp" else None  # "where police say she died"
        clauses = (token, over) if over is not None else (token,)
        there = any(kid.text.lower() == "where" for one in clauses for kid in wording.sentence.kids(one, "advmod"))
        if there and outcome(wording, i) == KILLED and is_said(wording, i) and is_of_person(wording, i):
            return True
    return False


def is_of_person(wording: Wording, i: int) -> bool:
    """Whether the subject of verb ``i`` is somebody by name, or a number of people."""
    subject = wording.child(wording.tokens[i], "nsubj", "nsubj:pass")
    return subject is not None and (subject.upos in {"PROPN", "NUM"} or subject.mention == "person")
