"""Figures whose number no numeral writes: "no one was hurt" is none, "a man was shot dead" is one, "a couple" two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.happenings.measures import MeasureFinder
from crosswire.reading.figures.joined_persons import joined_persons
from crosswire.reading.figures.phrases import Counted, chunk_end, past_particle
from crosswire.reading.figures.quantities import Quantity
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.uncounted.wishes import is_unwanted
from crosswire.reading.figures.wording import Wording
from crosswire.reading.numbers.line import HYPHENS
from crosswire.records import PEOPLE_MEASURES, Span, Token

SINGLE = frozenset({"NN", "NNP"})
ARTICLES = frozenset({"a", "an"})
WOUNDS = frozenset({"injury", "injuries", "wound", "wounds"})
LONGEST_LEAD = 4
LONGEST_WOUND = 7
ADVERBIAL = frozenset({"alive", "dead", "missing", "hurt", "injured", "wounded"})
IMPLYING = frozenset(
    ["killed", "injured", "killed_or_injured", "missing", "captured", "detained", "abducted", "rescued", "destroyed"]
)


def read_none(sentence: int, wording: Wording) -> Iterator[Reading]:
    """No casualties; no other injuries were reported; no one was hurt; nobody died."""
    finder = MeasureFinder(wording)
    for i, word in enumerate(wording.words):
        last = nobody_at(wording, i)
        if last is not None and (is_of_things(wording, last) or is_of_degree(wording, last)):
            continue
        if last is not None:
            last = last + 1 if wording.word(last + 1) in {"else", "other"} else last
            counted = Counted(nothing(wording, i, last), last, last, None, i, last)
            governed = finder.find(counted)
        elif word == "no" and wording.word(i + 1) != "longer":
            counted, governed = none_of(wording, i)
            if governed is None:
                counted, governed = none_that(wording, i, finder)
        else:
            continue
        if governed is None or is_wished(wording, governed) or is_of_other_things(wording, counted, governed):
            continue
        if is_hurt_badly(wording, governed) or is_of_state(wording, governed):
            continue
        if governed.measure in PEOPLE_MEASURES:
            yield Reading(sentence, wording, of_whom(wording, counted), governed)
            if (second := none_joined(wording, i, governed)) is not None:
                yield Reading(sentence, wording, *second)


def of_whom(wording: Wording, counted: Counted) -> Counted:
    """The phrase with the people of whom it is said that there is none: none of the guards."""
    if counted.noun is not None or wording.word(counted.last + 1) != "of":
        return counted
    noun = chunk_end(wording.sentence, counted.last + 2)
    if noun is None or "people" not in wording.kinds_of(noun) or wording.names_measure(noun):
        return counted
    return replace(counted, noun=noun, last=noun, holds_of=True)


def is_wished(wording: Wording, governed: Governed) -> bool:
    """Whether it is only said how things ought to be: no miner should die so; nobody deserves to."""
    token = wording.tokens[governed.predicate]
    over = wording.sentence.parent(token)
    while over is not None and over.upos == "VERB" and token.relation in {"xcomp", "ccomp"}:
        if over.lemma.lower() in wording.lexicons.counting.wishing:
            return True
        token, over = over, wording.sentence.parent(over)
    return is_due(wording, governed)


def is_due(wording: Wording, governed: Governed) -> bool:
    """Whether an auxiliary says that it ought to be, or not to be, so: "that a child should die"."""
    verbs = wording.tokens[governed.predicate], wording.sentence.parent(wording.tokens[governed.predicate])
    auxiliaries = (kid for verb in verbs if verb is not None for kid in wording.sentence.kids(verb, "aux"))
    return any(auxiliary.text.lower() in wording.lexicons.counting.duty for auxiliary in auxiliaries)


def is_hurt_badly(wording: Wording, governed: Governed) -> bool:
    """Whether it is only said how badly nobody was hurt: "none were seriously injured"."""
    adverbs = wording.sentence.kids(wording.tokens[governed.predicate], "advmod")
    graded = {adverb.text.lower().removesuffix("ly") for adverb in adverbs if adverb.index < governed.predicate}
    return governed.measure == "injured" and not wording.lexicons.counting.grave.isdisjoint(graded)


def is_of_state(wording: Wording, governed: Governed) -> bool:
    """Whether it is only denied that people are as badly off as a word tells: "none was in critical condition"."""
    needed = wording.needed(governed.predicate, governed.measure, None)
    said = wording.words[governed.predicate if needed is None else needed]
    return wording.lexicons.measures.states.get(said) == "injured"


def is_of_other_things(wording: Wording, counted: Counted, governed: Governed) -> bool:
    """Whether something else is denied of those whom a harm befell: "none of the injured were guards", "no deaths were
    preventable"; not so what says that there were none ("no injured men were found")."""
    sentence, none = wording.sentence, wording.tokens[counted.head]
    over = sentence.parent(none)
    if over is None or none.relation != "nsubj" or over.index == governed.predicate or sentence.kids(over, "expl"):
        return False
    if over.lemma.lower() in wording.lexicons.counting.known:
        return False
    if none.index == governed.predicate:
        return bool(sentence.kids(over, "cop"))
    return any(inside.index == governed.predicate for inside in sentence.subtree(none))


def nobody_at(wording: Wording, i: int) -> int | None:
    """The last token of the word for no person that starts at ``i`` (nobody, no one, no-one), None without one."""
    if wording.words[i] in wording.lexicons.counting.nobody:
        return i
    if wording.words[i] != "no":
        return None
    hyphen = wording.word(i + 1) in HYPHENS
    return i + 1 + hyphen if wording.word(i + 1 + hyphen) in {"one", "body", "-one"} else None


def is_of_things(wording: Wording, i: int) -> bool:
    """Whether the word for no person at ``i`` is said of things: none of the nine samples tested positive."""
    if wording.word(i + 1) != "of":
        return False
    start = i + 2
    while start < len(wording.tokens) - 1 and wording.tokens[start].upos in {"DET", "NUM"}:
        start += 1
    noun = chunk_end(wording.sentence, start)
    return noun is not None and bool(wording.kinds_of(noun)) and "people" not in wording.kinds_of(noun)


def is_of_degree(wording: Wording, i: int) -> bool:
    """Whether the word for no person at ``i`` only says that what befell them is not grave: "were hurt, none of them
    seriously"."""
    start = i + 3 if wording.word(i + 1) == "of" else i + 1
    if is_of_grave_wounds(wording, start):
        return True
    behind = wording.tokens[start : start + 2]
    adverb = bool(behind) and behind[0].upos in {"ADV", "ADJ"} and behind[0].text.lower() not in ADVERBIAL
    return adverb and (len(behind) < 2 or behind[1].upos == "PUNCT")


def is_of_grave_wounds(wording: Wording, i: int) -> bool:
    """Whether the verb at ``i`` denies grave wounds only: "none had life-threatening injuries"."""
    wound = next((j for j in range(i, min(i + LONGEST_WOUND, len(wording.words))) if wording.words[j] in WOUNDS), -1)
    graded = {wording.whole_word(j) for j in range(i, wound)}
    return wound >= 0 and not wording.lexicons.counting.grave.isdisjoint(graded)


def none_of(wording: Wording, i: int) -> tuple[Counted, Governed | None]:
    """The noun of a measure that "no" stands before, with that measure."""
    for j in range(i + 1, min(i + 5, len(wording.words))):
        told_of = j + 1 < len(wording.tokens) and wording.tokens[j + 1].upos == "NOUN"
        if told_of and wording.tokens[j].head == j + 1 and wording.tokens[j].upos != "ADP":
            continue  # "no casualty figures were given": nobody says that nobody was hurt
        for measure in wording.lexicons.measures.nouns.get(wording.words[j], ()):
            if measure.counts in {"self", "both"} and not measure.near:
                joint = max((k for k in range(i + 1, j) if wording.words[k] in {"or", "and"}), default=i)
                counted = Counted(
                    nothing(wording, i, i), i, j, j, joint + (joint > i), j
                )  # "no damage or injuries": no injuries
                return counted, Governed(measure.people or measure.things, j, 0.85)
        if wording.tokens[j].upos not in {"ADJ", "ADV", "NOUN", "CCONJ"}:
            break
    return Counted(nothing(wording, i, i), i, i, None, i, i), None


def none_joined(wording: Wording, i: int, first: Governed) -> tuple[Counted, Governed] | None:
    """The second of two nouns that one "no" stands before, where it tells of another harm: no arrests or injuries."""
    joint, j = first.predicate + 1, first.predicate + 2
    verb = wording.tokens[first.predicate].upos == "VERB"  # "no one was killed or wounded"
    if verb or wording.words[i] != "no" or wording.word(joint) not in {"or", "nor"}:
        return None
    while j < len(wording.tokens) - 1 and wording.tokens[j].upos == "ADJ":
        j += 1
    for measure in wording.lexicons.measures.nouns.get(wording.word(j), ()):
        plain = measure.counts in {"self", "both"} and not measure.near
        if plain and measure.people in PEOPLE_MEASURES and measure.people != first.measure:
            counted = Counted(nothing(wording, i, joint), joint, j, j, joint + 1, j)
            return counted, Governed(measure.people, j, 0.85)
    return None


def none_that(wording: Wording, i: int, finder: MeasureFinder) -> tuple[Counted, Governed | None]:
    """The people or things that "no" stands before, with what is said not to have befallen them."""
    noun = chunk_end(wording.sentence, i + 1)
    if noun is None or not wording.kinds_of(noun) & {"people", "thing"}:
        return Counted(nothing(wording, i, i), i, i, None, i, i), None
    counted = Counted(nothing(wording, i, i), i, noun, noun, i, noun)
    return counted, finder.find(counted)


def nothing(wording: Wording, first: int, last: int) -> Quantity:
    span = Span(wording.tokens[first].start, wording.tokens[last].end)
    return Quantity(span, 0, 0, 0, "exact")


def read_implied(sentence: int, wording: Wording, written: Sequence[Reading]) -> Iterator[Reading]:
    """One person, or one thing, that a measure word is said of: a man was shot dead; killed a child; a couple."""
    if not any(
        word in wording.lexicons.measures.verbs
        or word in wording.lexicons.measures.adjectives
        or word in wording.lexicons.measures.nouns
        for word in wording.words
    ):
        return
    finder = MeasureFinder(wording)
    taken = {r.counted.noun for r in written} | {r.counted.head for r in written}
    for i, word in enumerate(wording.words):
        if word == "another" and is_another_person(wording, i):
            alone = Counted(one_or_two(wording, i, i), i, i, None, i, i)
            governed = finder.find(alone)
            if governed and governed.measure in PEOPLE_MEASURES:
                yield Reading(sentence, wording, alone, governed, implied=True)
        if word not in ARTICLES:
            continue
        noun = single_noun(wording, i)
        if (
            noun is None
            or noun in taken
            or (wording.word(noun + 1) == "of" and wording.words[noun] in wording.lexicons.counting.many)
        ):
            continue
        if is_inside_word(wording, noun):
            continue
        kinds = wording.kinds_of(noun) if wording.words[noun] != "old" else frozenset({"people"})

        if wording.tokens[noun].upos == "PROPN" and is_make(wording, noun):
            continue  # "struck a Falk Rover"
        if not kinds & {"people", "thing"} or ("neither" in kinds and "people" not in kinds):
            continue
        none = is_not_single(wording, i)
        quantity = nothing(wording, i - 1, noun) if none else one_or_two(wording, i, noun)
        counted = Counted(quantity, i - none, noun, noun, i, past_particle(wording.sentence, noun))
        governed = finder.find(counted)
        asked = wording.words[-1] == "?" or wording.words[-2:-1] == ["?"]
        of_people = governed is None or governed.measure in PEOPLE_MEASURES
        if of_people and wording.words[noun] in wording.lexicons.counting.collective:
            continue  # "a family was killed": nobody says how many
        if governed and (is_due(wording, governed) or (asked and is_wished(wording, governed))):
            continue  # "it is wrong that a child should die"; "which father would lose a son?"
        if governed and is_implied(governed, wording, noun) and not counts_written(written, governed, wording, noun):
            yield Reading(sentence, wording, counted, governed, implied=not none)
            for other in joined_persons(wording, noun) if governed.measure in PEOPLE_MEASURES else ():
                yield Reading(sentence, wording, other, governed, implied=True)


def is_not_single(wording: Wording, article: int) -> bool:
    """Whether "not" stands before an article and "single": not a single guard was hurt."""
    return wording.word(article - 1) == "not" and wording.word(article + 1) == "single"


def is_inside_word(wording: Wording, noun: int) -> bool:
    """Whether a hyphen ties the noun to what follows, of which it is a part: an officer-involved shooting."""
    hyphen = wording.word(noun + 1) in HYPHENS and wording.tokens[noun].end == wording.tokens[noun + 1].start
    tied = hyphen and noun + 2 < len(wording.tokens) and wording.tokens[noun + 1].end == wording.tokens[noun + 2].start
    return tied and past_particle(wording.sentence, noun) == noun


def is_make(wording: Wording, noun: int) -> bool:
    """Whether a name behind an article is one of two, as makes have them, and tells of no kind of people."""
    if not any(kid.upos == "PROPN" for kid in wording.sentence.kids(wording.tokens[noun], "compound")):
        return False
    known = wording.countable(noun) is not None or wording.lexicons.roles.is_personal(wording.words[noun])
    return not known and wording.lexicons.countries.of_demonym(wording.tokens[noun].text) is None


def is_another_person(wording: Wording, i: int) -> bool:
    """Whether "another" stands alone, and not for a second thing: one car struck another."""
    token = wording.tokens[i]
    verb = wording.sentence.parent(token)
    if verb is None or token.relation not in {"nsubj", "obj"}:
        return False
    doer = wording.child(verb, "nsubj") if token.relation == "obj" else None
    return doer is None or wording.kinds_of(doer.index) != {"thing"}


def is_implied(governed: Governed, wording: Wording, noun: int) -> bool:
    """Whether a word other than the noun itself says, and does not deny, what befell one person or thing."""
    predicate = wording.tokens[governed.predicate]
    undone = wording.lexicons.counting.denial | wording.lexicons.counting.almost
    denied = any(kid.text.lower() in undone for kid in wording.sentence.kids(predicate))
    denied |= wording.words[max(0, noun - LONGEST_LEAD) : noun].count("longer") > 0  # "is no longer a missing person"
    said = not denied and not is_unwanted(wording, governed)
    return said and governed.measure in IMPLYING and governed.predicate != noun


def single_noun(wording: Wording, article: int) -> int | None:
    """The singular noun that an article belongs to, of "a sheriff's deputy" the last."""
    token = wording.tokens[article]
    head: Token | None = wording.sentence.parent(token)
    while head is not None and head.deprel == "nmod:poss" and head.index > article and not is_told_of(wording, head):
        head = wording.sentence.parent(head)
    if (
        head is None
        or not article < head.index <= article + 9
        or not (head.xpos in SINGLE or head.text.lower() == "old")
    ):
        return None
    return head.index


def is_told_of(wording: Wording, owner: Token) -> bool:
    """Whether a word of harm is said of an owner, and not of what is his: a murdered journalist's widow."""
    return any(
        kid.index < owner.index and (kid.text.lower() in wording.lexicons.measures.adjectives or kid.xpos == "VBN")
        for kid in wording.sentence.kids(owner, "amod")
    )


def one_or_two(wording: Wording, first: int, last: int) -> Quantity:
    """Two where the last word names two at once, as a couple does; else one."""
    span = Span(wording.tokens[first].start, wording.tokens[last].end)
    number = 2 if wording.words[last] in wording.lexicons.counting.two else 1
    return Quantity(span, number, number, number, "exact", value=number)


def counts_written(written: Sequence[Reading], governed: Governed, wording: Wording, noun: int) -> bool:
    """Whether the same word already counts a written figure, and the noun is no member of its list, nor one whom it is
    joined to ("a man and two boys were hurt")."""
    same = [r for r in written if r.governed.predicate == governed.predicate and not r.governed.shared]
    heads = [wording.tokens[r.counted.head] for r in same]
    if any(head.relation == "conj" and head.head == noun for head in heads):
        return False
    return bool(same) and (wording.tokens[noun].relation != "conj" or is_listed(same, wording, noun))


def is_listed(written: Sequence[Reading], wording: Wording, noun: int) -> bool:
    """Whether the noun stands in a list that tells who the counted are: three people, a man, a girl and a boy."""
    heads = {one.counted.noun for one in written} | {one.counted.head for one in written}
    token, beside = wording.tokens[noun], False
    while token.relation in {"conj", "appos"}:
        over = wording.tokens[token.head]
        beside |= any(kid.index <= token.index for kid in wording.sentence.kids(over, "appos"))
        token = over
        if beside and token.index in heads:
            return True
    return False
