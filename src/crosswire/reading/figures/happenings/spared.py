"""Those whom nothing befell, whom the contract only counts: 90 survived, nine were unharmed, 20 managed to escape."""

from __future__ import annotations

from crosswire.reading.figures.governed import OBJECT, SUBJECT, Governed
from crosswire.reading.figures.happenings.measures import MeasureFinder
from crosswire.reading.figures.happenings.outliving import is_outlived_by_none
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

COUNT = "count"
NONE = frozenset({"no", "without"})


def is_spared(reading: Reading) -> bool:
    """Whether a word counts people as such: survived, unharmed."""
    wording, i = reading.wording, reading.governed.predicate
    return reading.governed.measure == COUNT and i != reading.counted.number and counts_people(wording, i)


def counts_people(wording: Wording, i: int) -> bool:
    """Whether token ``i`` is a word by which people are counted and no more."""
    measures = wording.lexicons.measures
    adjective = measures.adjectives.get(wording.words[i])
    verbs = (form.measure.people for form in measures.verbs.get(wording.words[i], ()))
    return (adjective is not None and adjective.people == COUNT) or COUNT in verbs


def is_escaped_wound(wording: Wording, verb: Token) -> bool:
    """Whether a verb tells that no wound befell its subject: "escaped injury"; not so "escaped with injuries", nor
    "escaped serious injury", which leaves a lesser one."""
    if verb.lemma.lower() not in wording.lexicons.counting.averting:
        return False
    wounds = (kid for kid in wording.sentence.kids(verb, "obj") if kid.text.lower() in wording.lexicons.measures.wounds)
    grave = wording.lexicons.counting.grave
    return any(grave.isdisjoint(t.text.lower() for t in wording.sentence.kids(one, "amod")) for one in wounds)


def spared(finder: MeasureFinder, counted: Counted) -> Governed | None:
    """What governs a phrase; one that is only counted goes by what else befell the same people ("escaped but were
    hurt"), and not at all by what somebody did something for ("jumped to escape")."""
    found = finder.find(counted)
    if found is None or found.measure != COUNT:
        return found
    wording, token = finder.wording, finder.wording.tokens[found.predicate]
    if is_outlived_by_none(wording, token.index):
        return Governed("killed", token.index, 0.85)
    if wording.word(token.index - 1) == "to" and token.relation != "xcomp":
        return None
    for kid in wording.sentence.kids(token, "conj"):
        if any(between.upos == "NUM" for between in wording.tokens[token.index : kid.index]):
            continue  # "90 survived and 12 remain missing"
        role = OBJECT if wording.is_passive(kid.index) else SUBJECT
        own = wording.child(kid, "nsubj", "nsubj:pass")
        other = finder.by_verb(kid.index, role, counted, 0.8) or finder.by_adjective(kid, counted)
        if own is None and other is not None and other.measure not in {"", COUNT}:
            return other
    behind = wording.clause_words(found.predicate)
    wound = next((i for i, word in enumerate(behind) if word in wording.lexicons.measures.wounds), -1)
    hurt = wound >= 0 and NONE.isdisjoint(behind) and not is_escaped_wound(wording, token)
    return Governed("injured", found.predicate + 1 + wound, 0.8) if hurt else found
