"""What people do to themselves: a prisoner hanged himself; nine killed themselves; killed his wife and then himself."""

from __future__ import annotations

from crosswire.reading.figures.governed import SUBJECT
from crosswire.reading.figures.happenings.links import roles
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import EITHER, HARM, Wording
from crosswire.records import Token

SELVES = frozenset({"himself", "herself", "themselves"})


def harming_verb(wording: Wording, counted: Counted) -> int | None:
    """The verb whose subject the phrase is, and whose object is nobody but themselves."""
    for role, verb in roles(wording, counted):
        if role != SUBJECT or verb.upos != "VERB":
            continue
        harms = any(sense.measure.people in HARM | {EITHER} for sense in wording.verb_senses(verb.index))
        if harms and own_self(wording, verb) is not None:
            return verb.index
    return None


def own_self(wording: Wording, verb: Token) -> Token | None:
    """The word by which a verb is said to be done to its doer."""
    done_to = wording.sentence.kids(verb, "obj")
    done_to += [joined for one in done_to for joined in wording.sentence.kids(one, "conj")]
    return next((one for one in done_to if one.text.lower() in SELVES and one.index > verb.index), None)
