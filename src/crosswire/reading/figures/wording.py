"""One sentence as the rules about measures see it: its words, and the senses of those that say what happened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from crosswire.lexicons import Lexicons
from crosswire.lexicons.measures import Form, Measure
from crosswire.lexicons.people import Countable
from crosswire.reading.figures.phrases import PLURAL, Counted
from crosswire.records import Sentence, Token

CLAUSE_WINDOW = 12
NUMBER = re.compile(r"\d|\w[-‐‑]\w")
BE = frozenset(["be", "am", "is", "are", "was", "were", "been", "being"])
HAVE = frozenset(["have", "has", "had", "having", "'ve"])
GIVEN = frozenset({"supplied"})
"""Measures of what is handed over, which only a thing known as one can be."""
HARM = frozenset({"killed", "injured"})
"""What befalls people only; things too are hit, held and saved."""
EITHER = "killed_or_injured"
"""The harm of those whose fate is open."""
INTANGIBLE = frozenset({"abstract", "organization"})
"""What the network takes nouns for that nothing befalls: obstacles, firms."""
SET_OFF = frozenset({",", "--", "—", "–", "("})
"""What parts the whole from some of it: 90 rockets -- nine of which."""
NUMBERING = "number"
SICK = frozenset({"patient"})
RELATIVE = frozenset({"WP", "WDT"})
SUBJECTS = frozenset({"NUM", "DET", "PRON", "PROPN"})


class Wording:
    """A sentence's tokens in lower case, and what the lexicons say of them."""

    __slots__ = ("lexicons", "sentence", "tokens", "words")

    def __init__(self, sentence: Sentence, lexicons: Lexicons) -> None:
        self.sentence = sentence
        self.lexicons = lexicons
        self.tokens = sentence.tokens
        self.words = [token.text.lower() for token in sentence.tokens]

    def word(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""

    def holds_number(self) -> bool:
        """Whether any token has a digit, is a number word, or may hold one past a hyphen."""
        numbers = self.lexicons.numbers
        return any(word in numbers or (not word.isalpha() and NUMBER.search(word)) for word in self.words)

    def phrase(self, first: int, last: int) -> str:
        """Tokens [first, last] in lower case, with a space where the text has one."""
        tokens = self.tokens[first : last + 1]
        ends = [*(token.start for token in tokens[1:]), tokens[-1].end]
        return "".join(t.text.lower() + " " * (end > t.end) for t, end in zip(tokens, ends, strict=True)).strip()

    def kinds(self, counted: Counted) -> frozenset[str]:
        """What is counted: people, thing or neither, several where open; empty where nothing tells."""
        whole = self.stands_for(counted)
        noun = counted.noun if whole is None else whole
        of_harm = counted.noun not in {None, noun} and self.names_measure(noun)  # "9 deaths, two of which"
        return frozenset() if noun is None or of_harm else self.kinds_of(noun)

    def stands_for(self, counted: Counted) -> int | None:
        """The noun that says what a bare number counts: the one it is told of ("the number of homes rose to 90"), the
        whole that stands first ("of the cases, nine are grave") or before it ("three tapes, one shot by a nurse")."""
        if counted.noun is not None:
            return self.referent(counted.noun) if self.tokens[counted.noun].xpos in RELATIVE else None
        return self.numbered(counted) or self.fronted(counted) or self.one_of_before(counted)

    def referent(self, i: int) -> int:
        """The plural before it that a relative pronoun stands for (90 rockets, nine of which), else the pronoun."""
        mark = next((j for j in range(i, 0, -1) if self.words[j] in SET_OFF), 0)
        return next((j for j in range(mark - 1, -1, -1) if self.tokens[j].xpos in PLURAL), i)

    def numbered(self, counted: Counted) -> int | None:
        """The plural whose number is said to be, to have come or to be brought to the bare number: the number of homes
        is 90."""
        if (who := self.numbering(counted)) is not None:
            return who
        number = self.number_told(counted)
        if number is None or self.words[number.index] not in self.lexicons.measures.numbers:
            return None
        named = (k for k in self.sentence.kids(number, "nmod") if k.xpos in PLURAL and not self.names_measure(k.index))
        return next((one.index for one in named if self.word(number.index + 1) == "of"), None)

    def numbering(self, counted: Counted) -> int | None:
        """The plural that is said to number so many: the dead numbered 90."""
        verb = self.sentence.parent(self.tokens[counted.head])
        if verb is None or verb.upos != "VERB" or verb.lemma.lower() != NUMBERING or verb.index > counted.first:
            return None
        who = self.child(verb, "nsubj")
        if counted.noun is not None or counted.quantity.unit or who is None or who.index > verb.index:
            return None
        plural = who.xpos in PLURAL or self.words[who.index] in self.lexicons.measures.adjectives
        return who.index if plural else None

    def number_told(self, counted: Counted) -> Token | None:
        """What is said to be or to have come to the bare number, or is brought to it or put at it, though the tree may
        hang it inside: the number of files found forged to 90."""
        head, words = self.tokens[counted.head], self.lexicons.counting
        told = head if self.sentence.kids(head, "cop") else self.sentence.parent(head)
        amounts = told is not None and head.relation in {"obl", "obj"} and told.lemma.lower() in words.amounting
        if told is not None and (told is head or amounts):
            return self.child(told, "nsubj")
        over, link = list(self.sentence.ancestors(head)), self.word(counted.first - 1)
        brings = next((t for t in over if link == "to" and t.lemma.lower() in words.bringing), None)
        puts = next((t for t in over if link == "at" and t.text.lower() in words.putting), None)
        verb = brings or puts
        return self.child(verb, "obj", "nsubj:pass") if verb is not None else None

    def fronted(self, counted: Counted) -> int | None:
        """The noun of the whole that opens the sentence before the bare number: of the cases, nine are grave."""
        comma = counted.first - 1
        if self.word(comma) != "," or self.words[0] != "of" or any(t.upos == "NUM" for t in self.tokens[:comma]):
            return None
        whole = self.words[comma - 1]
        harm = any(sense.people in HARM for sense in self.lexicons.measures.nouns.get(whole, ()))
        return comma - 1 if self.tokens[comma - 1].xpos in PLURAL and not harm else None

    def one_of_before(self, counted: Counted) -> int | None:
        """The plural before it that a number with a participle counts some of: three tapes, one shot by a nurse."""
        number = self.tokens[counted.number]
        clause = self.sentence.parent(number)
        if clause is None or clause.xpos != "VBN" or number.relation != "nsubj":
            return None
        whole = self.sentence.parent(clause) if clause.relation == "acl" else None
        return whole.index if whole is not None and whole.xpos in PLURAL and whole.index < number.index else None

    def kinds_of(self, i: int) -> frozenset[str]:
        token = self.tokens[i]
        adjective = self.lexicons.measures.adjectives.get(self.words[i])
        if adjective and adjective.people and token.upos == "NOUN":
            return frozenset({"people"})  # the wounded
        known = self.countable(i)
        if known:
            return known.kinds
        if token.upos == "PRON":
            return frozenset()
        if self.lexicons.countries.of_demonym(token.text) or token.mention == "person":
            return frozenset({"people"})
        if self.words[i] in self.lexicons.measures.nouns or token.mention == "event":
            return frozenset({"neither"})
        if token.upos == "NOUN" and token.mention in INTANGIBLE:
            return frozenset({"neither"})
        return frozenset({"thing"} if token.mention in {"object", "place", "substance", "plant"} else ())

    def names_measure(self, i: int | None) -> bool:
        """Whether noun ``i`` says what happened rather than to whom (deaths, the injured)."""
        return i is not None and (
            self.words[i] in self.lexicons.measures.nouns or self.words[i] in self.lexicons.measures.adjectives
        )

    def belongs(self, i: int, only: frozenset[str]) -> bool:
        """Whether noun ``i`` is one of the words, or of one of the groups, that a sense is kept to."""
        token = self.tokens[i]
        if self.words[i] in only or token.lemma.lower() in only:
            return True
        known = self.countable(i)
        return known is not None and not known.groups.isdisjoint(only)

    def verb_senses(self, i: int, surely: bool = False) -> Iterator[Form]:
        """The senses of token ``i`` as a verb; a particle it needs must follow within its clause. ``surely``: whatever
        its tag, it can only be one."""
        token = self.tokens[i]
        if (
            token.relation == "aux"
            or self.links_adjective(token)
            or (
                token.upos not in {"VERB", "AUX", "ADJ", "NOUN"}
                and not self.is_verb(i)
                and not (surely and token.text.islower())  # a headline's "nabs" taken for a name
            )
        ):
            return
        for form in self.lexicons.measures.verbs.get(self.words[i], ()):
            if form.measure.particle and not self.has_particle(i, form.measure.particle):
                continue
            if token.upos == "NOUN" and form.form in {"base", "s"} and not surely:
                continue
            yield form

    def links_adjective(self, token: Token) -> bool:
        """Whether a copula only links its subject to an adjective ("is dead"), which then says what is so."""
        parent = self.sentence.parent(token)
        return token.relation == "cop" and parent is not None and parent.upos in {"ADJ", "VERB"}

    def links_place(self, i: int) -> bool:
        """Whether a copula says what or who something is, not where or how it is: "is jail", "is a nurse at a clinic";
        who is a patient there is one."""
        token = self.tokens[i]
        over = self.sentence.parent(token) if token.deprel == "cop" else None
        if over is None or over.upos not in {"NOUN", "PROPN"} or over.lemma.lower() in SICK:
            return False
        return not self.sentence.kids(over, "case")

    def is_verb(self, i: int) -> bool:
        """Whether token ``i`` is a verb, or stands where only one can, however tagged ("to nab nine")."""
        token = self.tokens[i]
        return token.upos == "VERB" or (
            self.word(i - 1) == "to" and token.text.islower() and self.words[i] in self.lexicons.measures.verbs
        )

    def can_predicate(self, token: Token) -> bool:
        return token.upos in {"VERB", "ADJ"} or self.words[token.index] in self.lexicons.measures.adjectives

    def whole_word(self, i: int) -> str:
        """Token ``i`` in lower case with what hyphens join to it: the ak-47s that three tokens spell."""
        start = i
        while start >= 2 and self.words[start - 1] == "-" and self.tokens[start - 1].end == self.tokens[start].start:
            start -= 2
        return "".join(self.words[start : i + 1])

    def countable(self, i: int) -> Countable | None:
        """What the lexicon knows of noun ``i``."""
        people = self.lexicons.people
        pair = f"{self.word(i - 1)} {self.words[i]}"
        known = people.get(pair) or people.get(self.whole_word(i))
        return known or people.get(self.words[i]) or people.get(self.tokens[i].lemma.lower())

    def has_particle(self, i: int, particle: str) -> bool:
        return particle in self.words[i + 1 : i + 5]

    def clause_words(self, i: int) -> list[str]:
        """The words behind token ``i`` up to the next clause mark."""
        found: list[str] = []
        for j in range(i + 1, min(len(self.tokens), i + 1 + CLAUSE_WINDOW)):
            if self.words[j] in {",", ";", ":", ".", "while", "when", "after", "before"}:
                break
            if self.tokens[j].upos == "VERB" and self.tokens[j].lemma.lower() in self.lexicons.counting.averting:
                break  # "nine who were inside escaped injury"
            if self.words[j] in {"and", "but"} and self.tokens[min(j + 1, len(self.tokens) - 1)].upos in SUBJECTS:
                break
            found.append(self.words[j])
        return found

    def clause_phrases(self, i: int) -> Iterator[str]:
        """The words behind token ``i`` up to the next clause mark, and each two that stand together (first aid)."""
        words = self.clause_words(i)
        yield from words
        yield from map(" ".join, pairwise(words))

    def distance(self, measure: Measure, i: int) -> int:
        """How far behind verb ``i`` the words stand that a sense needs, so that the more special of two senses comes
        first: -1 for a particle, the most for a sense that needs none."""
        if measure.particle:
            return -1
        words = self.clause_words(i) if measure.near else []
        pairs = [" ".join(words[j : j + 2]) for j in range(len(words))]
        return next((j for j, word in enumerate(words) if {word, pairs[j]} & measure.near), CLAUSE_WINDOW)

    def needed(self, i: int, measure: str, noun: int | None) -> int | None:
        """The word behind verb ``i`` without which it would not say ``measure`` ("are in *custody*", "was taken to
        *hospital*"), None where it says so by itself."""
        senses = [form.measure for form in self.verb_senses(i) if measure in {form.measure.people, form.measure.things}]
        senses = [one for one in senses if not one.only or (noun is not None and self.belongs(noun, one.only))]
        if not senses or not all(sense.near for sense in senses):
            return None
        near = frozenset().union(*(sense.near for sense in senses))
        reach = range(i + 1, i + 1 + len(self.clause_words(i)))
        said = {j: {self.words[j], f"{self.words[j]} {self.word(j + 1)}"} for j in reach}
        first = next((j for j in reach if not near.isdisjoint(said[j])), None)
        if first is None:
            return None
        pair = first + (self.words[first] not in near)
        return next((j for j in range(pair, len(self.words)) if self.word(j + 1) not in near), None)

    def is_near(self, measure: Measure, i: int) -> bool:
        """Whether the words that the sense of noun ``i`` needs stand around it, and none in its sentence that rules it
        out."""
        if not measure.without.isdisjoint(self.words):
            return False
        return not measure.near or not measure.near.isdisjoint(self.words[max(0, i - 4) : i + 6])

    def is_attempt(self, i: int) -> bool:
        """Whether a word undoes the noun behind it: two counts of murder; not so who counts nine deaths."""
        verb = 0 <= i < len(self.tokens) and self.tokens[i].upos == "VERB"
        return not verb and self.word(i) in self.lexicons.counting.attempted

    def measure_near(self, start: int, end: int) -> str:
        """The first measure that a word of tokens [start, end) names on its own, "" where none does."""
        measures = self.lexicons.measures
        for i in range(max(0, start), min(end, len(self.words))):
            if self.tells_what_kind(i):
                continue
            for sense in measures.nouns.get(self.words[i], ()):
                if self.is_near(sense, i):
                    return sense.people or sense.things
            adjective = measures.adjectives.get(self.words[i])
            if adjective:
                return adjective.people or adjective.things
            for form in self.verb_senses(i):
                if not form.measure.near and not form.measure.only:
                    return form.measure.people or form.measure.things
            if i > start and self.words[i - 1] == "in" and self.words[i] in measures.states:
                return measures.states[self.words[i]]  # the number of people in custody
        return ""

    def tells_what_kind(self, i: int) -> bool:
        """Whether token ``i`` only tells what kind of thing the noun right behind it is: the number of shooting
        incidents."""
        token = self.tokens[i]
        return token.relation == "compound" and token.head == i + 1 and "neither" in self.kinds_of(i + 1)

    def fits(self, measure: Measure, i: int, counted: Counted) -> str:
        """The measure that a sense gives what is counted, "" where it does not apply at token ``i``."""
        if measure.least and counted.quantity.value < measure.least:
            return ""
        if measure.near and measure.kind == "verb" and measure.near.isdisjoint(self.clause_phrases(i)):
            return ""
        if measure.near and measure.kind == "verb" and self.links_place(i):
            return ""  # "one of the two ends is jail"
        if measure.without and self.is_followed(measure.without, i):
            return ""
        named = counted.noun if (whole := self.stands_for(counted)) is None else whole
        if measure.only and (named is None or not self.belongs(named, measure.only)):
            return ""
        kinds = self.kinds(counted)
        if measure.only:
            return (measure.things if kinds == {"thing"} else "") or measure.people or measure.things
        if whole is None and counted.noun is not None and self.words[counted.noun] in self.lexicons.counting.stand_in:
            kinds = frozenset()  # "damaged 40 others"
        if kinds == {"thing"} and measure.people in HARM and not measure.things and self.is_only_thought(counted.noun):
            kinds = frozenset()  # what only people suffer tells that these are people
        if measure.things in GIVEN and not measure.people and not kinds & {"thing"} and not counted.quantity.goods:
            return ""  # speeches are delivered, but not supplied
        if "people" in kinds and measure.people:
            return measure.people
        if "thing" in kinds and measure.things:
            return measure.things
        if kinds:
            return ""
        return measure.people or measure.things

    def is_followed(self, words: frozenset[str], i: int) -> bool:
        """Whether one of the words, or of the rows of two, stands close behind token ``i``."""
        behind = self.words[i + 1 : i + 4]
        return not words.isdisjoint(behind) or not words.isdisjoint(map(" ".join, pairwise(behind)))

    def is_only_thought(self, i: int | None) -> bool:
        """Whether only the network takes noun ``i`` for an object; no lexicon knows it."""
        return i is not None and self.tokens[i].mention == "object" and self.countable(i) is None

    def is_passive(self, i: int) -> bool:
        """Whether token ``i`` is a participle that says what was done to its subject, or to the noun before it."""
        token = self.tokens[i]
        kids = self.sentence.kids(token)
        if any(kid.deprel in {"aux:pass", "nsubj:pass"} for kid in kids):
            return True
        if token.xpos not in {"VBN", "VBD", "JJ", "NN"}:
            return False
        joined = [k for kid in kids if kid.relation == "conj" and kid.upos == "VERB" for k in self.sentence.kids(kid)]
        has_object = self.shares_object(token) or any(
            kid.index > i and (kid.relation == "obj" or self.is_object_like(kid))
            for kid in (*kids, *(joined if token.xpos == "VBD" else ()))
        )
        return not has_object and not any(kid.text.lower() in HAVE and kid.relation == "aux" for kid in kids)

    def shares_object(self, verb: Token) -> bool:
        """Whether a verb, taken for a participle maybe, shares the object of the active one joined right behind it: "a
        man sacked in May shot and killed a guard"."""
        joined = (kid for kid in self.sentence.kids(verb, "conj") if kid.index == verb.index + 2 and kid.xpos == "VBD")
        return any(self.sentence.kids(kid, "obj") and not self.sentence.kids(kid, "nsubj") for kid in joined)

    def is_object_like(self, token: Token) -> bool:
        """Whether a person under a verb has no preposition, whatever the tree calls it: "shot to death a guard"."""
        return token.deprel == "obl" and token.mention == "person" and not self.sentence.kids(token, "case")

    def child(self, token: Token, *relations: str) -> Token | None:
        return next(iter(self.sentence.kids(token, *relations)), None)
