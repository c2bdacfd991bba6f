"""Which happening governs a quantity (killed, deaths, taken to hospital), by the tree, else along the line."""

from __future__ import annotations

from crosswire.lexicons.measures import Measure
from crosswire.reading.figures.governed import OBJECT, OBLIQUE, SUBJECT, Governed
from crosswire.reading.figures.happenings.admitted import DISPLACED, is_taken_in
from crosswire.reading.figures.happenings.beside import (
    LONGEST_APPOSITION,
    aboard,
    among,
    brings_another,
    in_state,
    is_where,
    past_set_off,
    with_wounds,
    without_home,
)
from crosswire.reading.figures.happenings.doers import (
    is_aimed_at,
    is_done_by,
    is_done_by_people,
    is_done_by_these,
    is_of_it_alone,
    is_suffered,
)
from crosswire.reading.figures.happenings.links import (
    first_joined,
    is_done_to,
    is_perfect,
    modifies_noun,
    outer_noun,
    roles,
    shared_with,
)
from crosswire.reading.figures.happenings.own_hand import harming_verb
from crosswire.reading.figures.happenings.refinement import Refinement
from crosswire.reading.figures.happenings.tolls import toll_at
from crosswire.reading.figures.phrases import Counted, joined_noun
from crosswire.reading.figures.wording import BE, EITHER, HARM, HAVE, Wording
from crosswire.records import Token

LONGEST_SKIP = 10
AIMS = frozenset({"of", "for", "at"})
POSSESSIVE = frozenset({"its", "their", "his", "her", "our"})


class MeasureFinder:
    """Finds the happening that governs a quantity in one sentence."""

    __slots__ = ("wording",)

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def find(self, counted: Counted) -> Governed | None:
        """The measure of ``counted``, by the surest sign first."""
        before = self.past_part(counted) or self.by_set_off(counted)
        before = (
            before
            or self.by_dead(counted)
            or self.by_death_of(counted)
            or self.by_verb_before(counted)
            or self.by_object(counted)
        )
        if before and self.is_infinitive(before.predicate):
            behind = self.by_word_after(counted)  # "to evacuate 14 still trapped" counts the trapped
            before = behind if behind and is_of_it_alone(self.wording, counted, behind.predicate) else before
        found = (
            before
            or self.by_word_after(counted)
            or self.by_tree(counted)
            or self.by_own_noun(counted)
            or self.by_noun_of(counted)
            or self.by_oblique(counted)
            or self.by_company(counted)
        )
        if found is None and (verb := harming_verb(self.wording, counted)) is not None:
            found = self.by_verb(verb, OBJECT, counted, 0.85)
        if found and self.is_guessed_at(found.predicate):
            own = self.by_own_noun(counted)
            found = own if own and own.measure == found.measure else found
        return Refinement(self.wording).refined(found, counted) if found else None

    def is_guessed_at(self, i: int) -> bool:
        """Whether verb ``i`` only tells more that may be so of what the phrase names: "nine shots that could have been
        fired from a rifle"."""
        clause = self.wording.tokens[i]
        helpers = self.wording.sentence.kids(clause, "aux")
        return clause.deprel == "acl:relcl" and any(helper.xpos == "MD" for helper in helpers)

    def by_dead(self, counted: Counted) -> Governed | None:
        """Killed for deaths and some of the dead, whatever else is said of them: 41 of the dead had burns; two deaths
        among nine shot."""
        senses = self.wording.lexicons.measures.nouns.get(self.wording.word(counted.last), ())
        deaths = counted.noun == counted.last and any(sense.counts == "both" for sense in senses)
        own = self.by_own_noun(counted) if counted.part or deaths else None
        return own if own and own.measure == "killed" else None

    def by_death_of(self, counted: Counted) -> Governed | None:
        """Killed for those whose death is spoken of, whatever befell them before: the murder of a boy who was shot."""
        before = self.wording.tokens[counted.head].head
        found = self.by_noun_of(counted) if 0 <= before < counted.first else None
        return found if found and found.measure == "killed" and found.predicate == before else None

    def is_infinitive(self, i: int) -> bool:
        aim = self.wording.tokens[i].xpos == "VBG" and self.wording.word(i - 1) in AIMS
        return aim or (self.wording.tokens[i].xpos == "VB" and self.wording.word(i - 1) == "to")

    # the signs, surest first

    def takes_number(self, i: int) -> bool:
        """Whether token ``i`` is a verb, or a verb's form that was tagged a noun, as headlines are (Kills 12)."""
        named = self.wording.tokens[i].upos in {"NOUN", "PROPN"} and self.wording.words[i].endswith("s")
        return self.wording.is_verb(i) or (named and self.wording.words[i] in self.wording.lexicons.measures.verbs)

    def by_object(self, counted: Counted) -> Governed | None:
        """The verb whose object, or passive subject, is the phrase."""
        head = outer_noun(self.wording, counted)
        parent = self.wording.sentence.parent(head)
        if parent is None or not is_done_to(self.wording.sentence, head, parent, counted.first):
            return None
        if head.index != counted.head and self.wording.word(counted.last + 1) in BE | HAVE:
            return None  # joined by mistake: "arrested nine men and two guards were hurt"
        before = [k for k in self.wording.sentence.kids(parent, "nsubj:pass", "aux:pass") if k.index < parent.index]
        suffers = bool(before) and not is_perfect(self.wording.sentence, parent)
        if (parent.index < head.index and suffers) or head.index < parent.index < counted.first:
            return None  # the verb has its subject before it: what follows belongs to the next
        if any(k.upos == "VERB" and head.index < k.index < counted.first for k in self.wording.sentence.kids(parent)):
            return None  # another verb between: "killing a woman and wounding two men and three boys"
        return self.by_verb(parent.index, OBJECT, counted, 0.95)

    def by_verb_before(self, counted: Counted) -> Governed | None:
        """The active verb right before the phrase: killing at least 12."""
        i = counted.first - 1
        while i >= 0 and self.wording.tokens[i].upos in {"DET", "ADV"} and i > counted.first - 4:
            i -= 1
        if i < 0 or self.wording.tokens[counted.head].deprel == "nsubj:pass" or not self.takes_number(i):
            return None
        token = self.wording.tokens[i]
        if any(toll_at(self.wording, j) for j in range(max(0, i - 3), i)):
            return None  # the toll hit 40
        if token.xpos in {"VBN", "VBD"} and is_suffered(self.wording, token):
            return None
        bare = token.xpos == "VBN" and not self.wording.child(token, "aux")
        if bare and self.wording.tokens[counted.head].head != i and not self.is_joined_active(i, counted):
            return None
        return self.by_verb(i, OBJECT, counted, 0.9)

    def is_joined_active(self, i: int, counted: Counted) -> bool:
        """Whether a participle goes on for an active verb before it: "killed two and injured nine"."""
        above = self.wording.sentence.ancestors(self.wording.tokens[counted.head])
        over = next((token for token in above if token.upos == "VERB"), None)
        if over is None or over.index >= i - 1 or self.wording.word(i - 1) not in {"and", ","}:
            return False
        return self.wording.child(over, "obj") is not None and not self.wording.is_passive(over.index)

    def by_word_after(self, counted: Counted) -> Governed | None:
        """The participle, adjective or verb right behind the phrase: 12 were killed, 12 dead, 12 reportedly died."""
        wording, be, have = self.wording, False, False
        if self.counts_among(counted):
            return None  # "one of five people shot": what follows is said of the five
        if is_where(self.wording, counted):
            return None  # "homes in two villages were damaged": what follows is said of the homes
        joined = max(
            joined_noun(wording.sentence, counted.last), past_set_off(wording, counted.last), aboard(wording, counted)
        )
        for i in range(counted.last + 1, min(len(wording.tokens), joined + 1 + LONGEST_SKIP)):
            token, word = wording.tokens[i], wording.words[i]
            if i <= joined:
                continue
            be, have = (be or word in BE) and word not in HAVE, have or word in HAVE  # "is said to have shot"
            if word == "whose" and brings_another(wording, i):
                return None
            found = self.said_after(i, counted, be, have)
            if found:
                return found
            if word == "without":
                return without_home(wording, i, counted)
            if word == "with":
                return with_wounds(wording, i, counted)
            if word in {"in", "on"} and (state := in_state(wording, i, counted)):
                return state
            if word == "among" and wording.names_measure(counted.noun):
                return None  # "two deaths among the nine shot"
            if word == "among" or (word == "on" and "list" in wording.words[i + 1 : i + 4]):
                return among(self.wording, i)
            if not (
                (word == "," and wording.word(i + 1) in {"who", "which"})
                or word in wording.lexicons.counting.link
                or (token.upos in {"ADV", "AUX", "PART"} and word != "not")
            ):
                return None
        return None

    def past_part(self, counted: Counted) -> Governed | None:
        """The participle behind a part between commas: five others, including two guards, injured."""
        wording, start = self.wording, counted.last + 2
        if wording.word(start - 1) != "," or wording.word(start) not in wording.lexicons.counting.including:
            return None
        reach = range(start, min(len(wording.words) - 1, start + LONGEST_APPOSITION))
        comma = next((i for i in reach if wording.words[i] == ","), -1)
        behind = wording.tokens[comma + 1] if comma > 0 else None
        if behind is None or behind.xpos not in {"VBN", "JJ"}:
            return None
        return self.by_adjective(behind, counted) or self.by_verb(behind.index, OBJECT, counted, 0.85)

    def by_set_off(self, counted: Counted) -> Governed | None:
        """The adjective or participle that closes a part between commas: two sailors, one of them hurt, were freed."""
        wording, i = self.wording, counted.last + 1
        whole = counted.noun is not None and wording.tokens[counted.noun].upos == "PRON"
        if not (whole and wording.word(counted.first - 1) == "," and wording.word(i + 1) == ","):
            return None
        return self.by_adjective(wording.tokens[i], counted) or self.by_verb(i, OBJECT, counted, 0.85)

    def by_participle(self, counted: Counted) -> Governed | None:
        """The bare participle right behind the phrase: one of four guards killed."""
        i = counted.last + 1
        if i >= len(self.wording.tokens) or self.wording.tokens[i].xpos not in {"VBN", "VBD"}:
            return None
        if not self.wording.is_passive(i):
            return None  # "not one of four rivals hit him"
        found = self.by_verb(i, OBJECT, counted, 0.85)
        return Refinement(self.wording).refined(found, counted) if found else None

    def counts_among(self, counted: Counted) -> bool:
        """Whether the phrase is some out of a number of others: one of five people."""
        if counted.noun is None or counted.noun <= counted.number:
            return False
        tokens = self.wording.tokens[counted.number + 1 : counted.noun]
        return any(t.text.lower() == "of" for t in tokens) and any(t.upos == "NUM" for t in tokens)

    def said_after(self, i: int, counted: Counted, be: bool, have: bool) -> Governed | None:
        """What token ``i``, behind the phrase and its auxiliaries, says of it."""
        wording, token = self.wording, self.wording.tokens[i]
        adjective = wording.lexicons.measures.adjectives.get(wording.words[i])
        modifies_next = modifies_noun(wording, token) or wording.child(token, "obj") is not None
        if adjective and not modifies_next:
            measure = wording.fits(adjective, i, counted)
            if measure or not adjective.people + adjective.things:
                return Governed(measure, i, 0.93)
        if token.upos not in {"VERB", "ADJ", "NOUN", "AUX"} or (token.xpos == "VB" and not be and not have):
            return None
        if be and token.xpos != "VBG":
            return self.by_verb(i, OBJECT, counted, 0.93) or self.by_verb(i, SUBJECT, counted, 0.9)
        passive = not have and token.xpos != "VBG" and wording.is_passive(i) and not self.has_subject(i, counted)
        found = self.by_verb(i, OBJECT, counted, 0.93) if passive else None
        return found or self.by_verb(i, SUBJECT, counted, 0.93)

    def has_subject(self, i: int, counted: Counted) -> bool:
        """Whether verb ``i`` stands in an active past of its own, with the phrase as a mere bystander."""
        token = self.wording.tokens[i]
        subject = self.wording.child(token, "nsubj")
        return token.xpos == "VBD" and subject is not None and not counted.first <= subject.index <= counted.last

    def by_tree(self, counted: Counted) -> Governed | None:
        """Any verb or adjective that the tree links the phrase to."""
        for role, predicate in roles(self.wording, counted):
            if role == SUBJECT and predicate.index < counted.first and self.wording.word(counted.first - 1) == "and":
                continue  # "three died and one — a nurse — was flown out"
            found = self.by_verb(predicate.index, role, counted, 0.85) or self.by_adjective(predicate, counted)
            if found:
                return found
        return None

    def by_own_noun(self, counted: Counted) -> Governed | None:
        """A noun or adjective inside the phrase that says what happened: 12 deaths, 12 injured passengers."""
        wording, counting = self.wording, self.wording.lexicons.counting
        last = counted.noun if counted.noun is not None else counted.last
        of_the = wording.words[last + 1 : last + 3] == ["of", "the"] and counted.noun in {None, counted.number}
        behind = wording.word(last + 3) if of_the else ""
        last += 3 * (behind in wording.lexicons.measures.adjectives)  # "eleven of the injured"
        for i in range(last, counted.number, -1):
            if counted.part is False and wording.word(counted.number + 1) == "of" and wording.tokens[i].xpos == "NN":
                continue  # "one of murder": a charge
            whole = i == last or wording.tokens[i].relation == "conj"  # "nine murder suspects" are nine suspects
            for measure in wording.lexicons.measures.nouns.get(wording.words[i], ()):
                if whole and measure.counts in {"self", "both"} and self.wording.is_near(measure, i):
                    tried = wording.is_attempt(counted.first - 1) or wording.word(i - 1) in counting.attempted
                    admitted = measure.people == DISPLACED and is_taken_in(wording, counted)
                    return None if tried or admitted else Governed(measure.people or measure.things, i, 0.92)
            adjective = wording.lexicons.measures.adjectives.get(wording.words[i])
            if adjective and (i == last or wording.tokens[i].relation in {"amod", "compound"}):
                kinds = wording.kinds(counted)
                said = adjective.things if "thing" in kinds and adjective.things else adjective.people
                if i < last and not self.modifies(i, last, kinds, adjective):
                    continue
                said = said if counted.quantity.value >= adjective.least else ""
                if said and (i == last or "neither" not in kinds):
                    return Governed(said, i, 0.9)
            if i < last and wording.tokens[i].xpos == "VBN":
                found = self.by_verb(i, OBJECT, counted, 0.85)
                if found:
                    return found
        return self.by_victims(counted)

    def modifies(self, i: int, noun: int, kinds: frozenset[str], adjective: Measure) -> bool:
        """Whether an adjective before a noun is said of it: not of whose it is ("a missing man's car"), nor of things
        that what it tells befalls people only ("nine dead batteries")."""
        wording, token = self.wording, self.wording.tokens[i]
        over = wording.sentence.parent(token)
        owner = over is not None and over.deprel == "nmod:poss" and over.index < noun
        thought = adjective.people in HARM and wording.is_only_thought(noun)
        lifeless = kinds == {"thing"} and not adjective.things and not thought
        return not owner and not lifeless

    def by_victims(self, counted: Counted) -> Governed | None:
        """Nine murder victims."""
        wording = self.wording
        if counted.noun is None or wording.tokens[counted.noun].lemma != "victim":
            return None
        for i in range(counted.number, counted.noun):
            measure = wording.lexicons.measures.victims.get(wording.words[i])
            if measure:
                return Governed(measure, i, 0.75)
        return None

    def by_noun_of(self, counted: Counted) -> Governed | None:
        """The death of three men; the capture of 12 gunmen; the arrest of 86."""
        wording = self.wording
        before = counted.first - 1
        while before > 0 and wording.tokens[before].upos in {"DET", "PRON"}:
            before -= 1
        head = first_joined(self.wording.sentence, wording.tokens[counted.head])
        owned = wording.word(before) == "to" and wording.word(before + 1) in POSSESSIVE  # "9 deaths to its 900 people"
        if owned:
            return None
        places = [before - 1] if wording.word(before) in {"of", "to"} else []
        parted = head.head < counted.first and any(t.upos == "VERB" for t in wording.tokens[head.head : counted.first])
        places += [head.head] if head.relation == "nmod" and not parted else []
        for i in places:
            for measure in wording.lexicons.measures.nouns.get(wording.word(i), ()):
                tried = not wording.lexicons.counting.attempted.isdisjoint(wording.words[max(0, i - 3) : i])
                of = measure.counts in {"of", "both"} and not tried and self.wording.is_near(measure, i)
                found = wording.fits(measure, i, counted) if of else ""
                if found:
                    return Governed(found, i, 0.88)
        return None

    def by_company(self, counted: Counted) -> Governed | None:
        """Who shares what befell someone else: he was killed along with 15 guards; she died with nine others."""
        verb = shared_with(self.wording, counted)
        if verb is None:
            return None
        found = self.by_verb(verb.index, OBJECT, counted, 0.8) if self.wording.is_passive(verb.index) else None
        return found or self.by_verb(verb.index, SUBJECT, counted, 0.8)

    # what a word says of the phrase

    def by_verb(self, i: int, role: str, counted: Counted, confidence: float) -> Governed | None:
        """The measure that verb ``i`` gives its object or subject."""
        fitting = [
            (self.wording.distance(form.measure, i), order, measure)
            for order, form in enumerate(self.wording.verb_senses(i, surely=i + 1 == counted.first))
            if self.counts(form.measure, role, i) and (measure := self.wording.fits(form.measure, i, counted))
        ]
        return Governed(min(fitting)[2], i, confidence) if fitting else None

    def by_oblique(self, counted: Counted) -> Governed | None:
        """The measure that a verb gives what its preposition brings: searched for nine sailors."""
        wording = self.wording
        head = first_joined(wording.sentence, wording.tokens[counted.head])
        parent = wording.sentence.parent(head)
        if parent is None or head.relation != "obl":
            return None
        cases = {kid.text.lower() for kid in wording.sentence.kids(head, "case")}
        for form in wording.verb_senses(parent.index):
            brings = form.measure.particle in cases and self.counts(form.measure, OBLIQUE, parent.index)
            measure = wording.fits(form.measure, parent.index, counted) if brings else ""
            if measure:
                return Governed(measure, parent.index, 0.85)
        return None

    def counts(self, measure: Measure, role: str, i: int) -> bool:
        """Whether a sense of verb ``i`` counts the argument of that role."""
        if measure.alone and self.wording.child(self.wording.tokens[i], "obj"):
            return False
        if measure.by_people and not is_done_by_people(self.wording, i):
            return False
        if measure.not_by and is_done_by(self.wording, i, measure.not_by):
            return False
        if measure.by and not is_done_by_these(self.wording, i, measure.by):
            return False
        if measure.people == EITHER and is_aimed_at(self.wording, i):
            return False
        if measure.counts == "either" and role == SUBJECT and self.wording.child(self.wording.tokens[i], "obj"):
            return False  # the envoy offered to shelter nine men
        if measure.counts == "passive":
            return role == OBJECT and self.wording.tokens[i].xpos == "VBN" and self.wording.is_passive(i)
        return measure.counts in {role, "either"}

    def by_adjective(self, predicate: Token, counted: Counted) -> Governed | None:
        if predicate.upos == "VERB" and self.wording.child(predicate, "obj") is not None:
            return None  # "a cook wounded her brother"
        if predicate.xpos == "VBG" and predicate.relation in {"advcl", "conj", "parataxis"}:
            return None  # "a guard fired at her, missing"
        adjective = self.wording.lexicons.measures.adjectives.get(self.wording.words[predicate.index])
        measure = self.wording.fits(adjective, predicate.index, counted) if adjective else ""
        return Governed(measure, predicate.index, 0.85) if measure else None
