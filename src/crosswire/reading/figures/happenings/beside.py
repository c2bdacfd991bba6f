"""What stands behind a phrase and tells what befell those it counts: with burns, in custody, among the dead."""

from __future__ import annotations

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.phrases import Counted, chunk_end
from crosswire.reading.figures.wording import BE, HAVE, Wording

LONGEST_STATE = 5
LONGEST_APPOSITION = 14

HOMES = frozenset({"home", "homes", "house", "houses", "roof", "shelter"})
BOARDED = frozenset({"aboard", "inside"})
DASHES = frozenset({"—", "–", "--"})
PLACING = frozenset({"in", "at", "across", "on", "near", "around", "throughout", "for", "from"})


def among(wording: Wording, i: int) -> Governed | None:
    """Twelve were among the dead; twelve are on the list of the missing."""
    measure = wording.measure_near(i + 1, i + 6)
    return Governed(measure, i, 0.85) if measure else None


def with_wounds(wording: Wording, i: int, counted: Counted) -> Governed | None:
    """Twelve people with burns."""
    for j in range(i + 1, min(i + 6, len(wording.words))):
        if wording.words[j] in wording.lexicons.measures.wounds:
            return Governed("injured", j, 0.88) if "thing" not in wording.kinds(counted) else None
    return None


def without_home(wording: Wording, i: int, counted: Counted) -> Governed | None:
    """Twelve families without homes; those without power are not displaced."""
    for j in range(i + 1, min(i + 4, len(wording.words))):
        if wording.words[j] in HOMES:
            return Governed("displaced", j, 0.85) if "thing" not in wording.kinds(counted) else None
    return None


def in_state(wording: Wording, i: int, counted: Counted) -> Governed | None:
    """What the state tells that token ``i``, "in" or "on", puts them in: twelve in a critical condition."""
    if brings_somebody(wording, counted):
        return None
    for j in range(i + 1, min(i + 1 + LONGEST_STATE, len(wording.words))):
        if state := wording.lexicons.measures.states.get(wording.words[j]):
            return Governed(state, j, 0.85) if "thing" not in wording.kinds(counted) else None
        if wording.tokens[j].upos not in {"ADJ", "DET", "ADV", "CCONJ", "VERB"}:
            return None
    return None


def brings_somebody(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase is who brings somebody else, of whom the state is told: was taken there by a friend in serious
    condition."""
    head = wording.tokens[counted.head]
    verb = wording.sentence.parent(head)
    by = any(kid.text.lower() == "by" for kid in wording.sentence.kids(head, "case"))
    return by and verb is not None and head.relation == "obl" and wording.is_passive(verb.index)


def aboard(wording: Wording, counted: Counted) -> int:
    """The last token of what tells where a bare number, of all or at the head of a line, were ("all 54 aboard the plane
    dead"), that of the phrase where nothing does."""
    i = counted.last + 1
    leads = counted.first == 0 or wording.word(counted.first - 1) == "all"
    if counted.noun is not None or not leads or wording.word(i) not in PLACING | BOARDED:
        return counted.last
    i += wording.words[i : i + 2] == ["on", "board"]
    return chunk_end(wording.sentence, i + 1) or i


def is_where(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase only tells where another noun is, or goes, that what follows is said of."""
    head = wording.tokens[counted.head]
    noun = wording.sentence.parent(head)
    if head.relation == "obl" and wording.word(counted.last + 1) == "to":
        return bool(wording.sentence.kids(head, "case"))  # "led to a surgeon to be treated"
    if noun is None or head.relation != "nmod" or noun.upos not in {"NOUN", "PROPN"} or noun.index > counted.first:
        return False
    cases = {k.text.lower() for k in wording.sentence.kids(head, "case")}
    said_of = noun.relation in {"nsubj", "nmod"} and not wording.names_measure(noun.index)
    return said_of and bool(cases & PLACING)


def past_set_off(wording: Wording, last: int) -> int:
    """The mark that ends what is set between two behind token ``last``, where an auxiliary goes on, or a verb behind
    dashes: 12 men, three of them boys, were shot; 12 men -- with a boy -- died; ``last`` where there is none."""
    opened = wording.word(last + 1)
    if opened not in {",", "(", *DASHES}:
        return last
    for i in range(last + 2, min(len(wording.words) - 1, last + LONGEST_APPOSITION)):
        if wording.word(i) not in {",", ")", *DASHES}:
            continue
        verb = opened in DASHES and wording.word(i) == opened and wording.tokens[i + 1].xpos == "VBD"
        if verb or wording.word(i + 1) in BE | HAVE | {"also"}:
            return i
    return last


def brings_another(wording: Wording, i: int) -> bool:
    """Whether "whose", token ``i``, brings somebody else, of whom the rest is said: a man whose son was shot."""
    owned = wording.sentence.parent(wording.tokens[i])
    return owned is not None and owned.index > i and "people" in wording.kinds_of(owned.index)
