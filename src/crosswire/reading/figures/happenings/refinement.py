"""What the words around a verb of harm make of it: shot dead, killed or injured, was taken to hospital and died."""

from __future__ import annotations

from dataclasses import replace

from crosswire.reading.figures.governed import SUBJECT, Governed
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import EITHER, Wording
from crosswire.records import Token

NAMING = frozenset({"NOUN", "PROPN", "NUM"})
LONGEST_OUTCOME = 6
"""How far behind a verb of harm, or whom it befell, stands what came of it."""
HARM_ENDS = frozenset({"injured", EITHER, "missing", "captured", "abducted", "detained"})
WHOLLY = frozenset({"fully", "completely", "totally", "wholly"})
PARTLY = frozenset({"partially", "partly"})
FEARED = frozenset({"feared", "believed", "presumed", "thought", "assumed"})
"""What is only thought of the missing: "are still missing and feared dead" leaves them missing."""


class Refinement:
    """Takes in what a measure's word is joined to and ends in."""

    __slots__ = ("wording",)

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def refined(self, found: Governed, counted: Counted) -> Governed:
        """The measure with what the verb is joined to (killed or injured) and ends in (shot dead) taken in."""
        alone = self.outcome(found, counted)
        measure, other = self.joined(found.predicate, alone, counted)
        beside = other if measure != alone else None
        if measure in HARM_ENDS:
            measure = self.died_later(found, counted) or measure
        return Governed(measure, found.predicate, found.confidence, found.shared, beside)

    def told_behind(self, found: Governed, counted: Counted) -> Governed:
        """The measure as a word right behind the phrase settles it: "four were shot, one man fatally"."""
        behind = self.wording.word(counted.last + 1)
        if found.measure in {"damaged", "destroyed"} and behind in PARTLY | WHOLLY:
            return replace(found, measure="damaged" if behind in PARTLY else "destroyed")
        if found.measure == "killed" and (second := self.both_behind(counted.last + 1, counted)) is not None:
            return replace(found, measure=EITHER, joined=second)
        if (
            found.measure in {"killed", "injured"}
            and (second := self.both_behind(counted.number + 1, counted)) is not None
        ):
            return replace(found, measure=EITHER, joined=second)  # "lost 600 dead and wounded"
        outcome = self.wording.lexicons.measures.outcomes.get(behind, "")
        apart = found.shared or behind.endswith("ly")  # "wounded, two of them mortally"
        shared = apart and found.measure in {"injured", "infected"} and outcome == "killed"
        both = self.both_behind(counted.last + 1, counted) is not None
        if both or not outcome or not (shared or found.measure == EITHER):
            return found
        return replace(found, measure=outcome)

    def both_behind(self, i: int, counted: Counted) -> int | None:
        """The second word of two that name the dead and the hurt together right behind: 900 troops, killed and
        wounded; not so "three dead and rushed a fourth to hospital"."""
        i = i + 1 if self.wording.word(i) in {",", "(", "—", "–", "-"} else i
        words = (self.wording.word(i), self.wording.word(i + 2))
        if i + 2 < len(self.wording.tokens) and self.has_own_number(i + 2, counted):
            return None
        adjectives = self.wording.lexicons.measures.adjectives
        forms = (self.wording.lexicons.measures.verbs.get(word, ()) for word in words)
        said = [{f.measure.people for f in found} for found in forms]
        known = [{adjectives[word].people} if word in adjectives else set() for word in words]
        dead, hurt = (said[k] | known[k] for k in (0, 1))
        both = self.wording.word(i + 1) in {"and", "or"} and "killed" in dead and "injured" in hurt
        return i + 2 if both else None

    def outcome(self, found: Governed, counted: Counted) -> str:
        """Killed for "shot dead" and "mortally wounded", injured for "shot in the leg"."""
        wording = self.wording
        if found.measure == "damaged" and self.is_whole(found.predicate):
            return "destroyed"
        before = wording.word(found.predicate - 1)
        of_noun = wording.tokens[found.predicate].upos == "NOUN" and before in {"fatal", "mortal"}
        if found.measure == "injured" and (before.endswith("ly") or of_noun):
            return wording.lexicons.measures.outcomes.get(before, "injured")  # mortally wounded, the fatal wounding of
        if found.measure == "injured" and self.is_of_fatal_wounds(found.predicate):
            return "killed"
        if found.measure != EITHER:
            return found.measure
        behind = enumerate(wording.clause_words(found.predicate), found.predicate + 1)
        beside = [word for i, word in behind if not counted.first <= i <= counted.last]
        near = [wording.word(found.predicate - 1), *beside[:LONGEST_OUTCOME]]
        for word in near:
            if word in {"and", "or", "("}:
                break
            if word in wording.lexicons.measures.outcomes:
                return wording.lexicons.measures.outcomes[word]
        return found.measure

    def is_of_fatal_wounds(self, i: int) -> bool:
        """Whether the wounds that verb ``i`` tells of are deadly: suffered fatal injuries."""
        measures, words = self.wording.lexicons.measures, self.wording.clause_words(i)
        wound = next((j for j, word in enumerate(words) if word in measures.wounds), 0)
        return wound > 0 and measures.outcomes.get(words[wound - 1]) == "killed"

    def is_whole(self, i: int) -> bool:
        """Whether damage leaves nothing: fully damaged, damaged beyond repair."""
        return self.wording.word(i - 1) in WHOLLY or self.wording.words[i + 1 : i + 3] == ["beyond", "repair"]

    def joined(self, i: int, measure: str, counted: Counted) -> tuple[str, int]:
        """The measure of two verbs on one object, and the second: killed or injured; shot and killed."""
        said, joint, other = self.neighbour(i, counted)
        pair = {measure, said}
        if not said or said == measure:
            return measure, other
        if pair <= {"killed", "injured", EITHER}:
            if joint == "and" and EITHER in pair:
                return next(iter(pair - {EITHER})), other
            return EITHER, other
        if joint == "and" and "killed" in pair and not pair & {"missing", "displaced"}:
            return "killed", other
        return measure, other

    def neighbour(self, i: int, counted: Counted) -> tuple[str, str, int]:
        """The measure of the participle or adjective joined to token ``i`` by "and" or "or", that word, and where it
        stands; "" for none."""
        wording = self.wording
        for joint, other in ((i + 1, i + 2), (i - 1, i - 2)):
            if other < i and wording.tokens[other].upos != "VERB":
                continue  # "three dead and took one to hospital": the dead have their own number
            if wording.word(joint) not in {"and", "or", "and/or", "/"}:
                continue
            step = 1 if other > i else -1
            while wording.word(other) and wording.tokens[other].upos in {"ADV", "AUX"}:
                other += step
            if not 0 <= other < len(wording.tokens) or counted.first <= other <= counted.last:
                continue
            adjective = wording.lexicons.measures.adjectives.get(wording.words[other])
            forms = [f.measure for f in wording.verb_senses(other) if not f.measure.near and not f.measure.only]
            for measure in ([adjective] if adjective else []) + forms:
                if wording.tokens[other].upos in {"VERB", "ADJ"} and not self.has_own_number(other, counted):
                    said = measure.people or measure.things
                    if said == "injured":  # shot and fatally wounded
                        said = wording.lexicons.measures.outcomes.get(wording.word(other - 1), said)
                    return said, "or" if wording.word(joint) != "and" else "and", other
        return "", "", i

    def has_own_number(self, i: int, counted: Counted) -> bool:
        """Whether verb ``i`` counts something else: killed 12 and injured 30."""
        wording = self.wording
        following = wording.tokens[i + 1] if i + 1 < len(wording.tokens) else None
        if following is None or counted.first <= i + 1 <= counted.last:
            return False
        if i < counted.first and all(t.upos in {"DET", "PRON", "ADV"} for t in wording.tokens[i + 1 : counted.first]):
            return False  # shot and killed his two brothers
        told = wording.sentence.parent(following) if following.text.lower() in {"this", "that"} else following
        if told is not None and told.mention == "time":
            return False  # were hurt or killed this year
        return following.upos in {"NUM", "DET", "NOUN", "PROPN", "PRON"} or any(
            kid.relation == "obj" and kid.index != counted.head for kid in wording.sentence.kids(wording.tokens[i])
        )

    def died_later(self, found: Governed, counted: Counted) -> str:
        """What a joined verb says became of them: killed ("was taken to hospital and later died"), injured ("was struck
        and taken to hospital")."""
        wording = self.wording
        head = wording.tokens[counted.head]
        main = wording.sentence.parent(head)
        if main is not None and head.deprel == "nsubj" and main.index > found.predicate and self.is_death(main.index):
            return "killed"  # "nine who were wounded succumbed"
        said = wording.tokens[found.predicate]
        over = main if main is not None and said.relation == "cop" and said.head == main.index else said
        for kid in wording.sentence.kids(over, "conj"):  # "was in a grave state and died later"
            own = wording.child(kid, "nsubj", "nsubj:pass") or joined_subject(wording, kid)
            feared = found.measure == "missing" and wording.words[kid.index] in FEARED
            if own or kid.upos != "VERB" or kid.index <= counted.last or feared:
                continue
            if "killed" in map(wording.lexicons.measures.outcomes.get, wording.words[kid.index + 1 : kid.index + 3]):
                return "killed"  # "was shot and pronounced dead"
            if self.is_death(kid.index):
                return "killed"
            for form in wording.verb_senses(kid.index):
                near = form.measure.near & set(wording.clause_words(kid.index))
                if found.measure == EITHER and form.measure.people == "injured" and near:
                    return "injured"  # "was struck and taken to hospital"
        return ""

    def is_death(self, i: int) -> bool:
        """Whether verb ``i`` says that its subject died."""
        senses = [form.measure for form in self.wording.verb_senses(i)]
        return any(sense.people == "killed" and sense.counts == SUBJECT and not sense.near for sense in senses)


def joined_subject(wording: Wording, verb: Token) -> Token | None:
    """The noun that the tree only joins beside a verb whose subject it is: nine were hit and one, a cook, died."""
    over = wording.sentence.parent(verb)
    if over is None:
        return None
    beside = (kid for kid in wording.sentence.kids(over, "conj") if over.index < kid.index < verb.index)
    return next((kid for kid in beside if kid.upos in NAMING), None)
