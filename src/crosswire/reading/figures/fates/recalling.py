"""Whom a later phrase means: the person, or the people, whom a figure counts, told of again without a number."""

from __future__ import annotations

from crosswire.reading.figures.phrases import PLURAL
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

SEXES = {"he": "male", "him": "male", "his": "male", "she": "female", "her": "female"}
SEVERAL = frozenset({"they", "them", "their", "both", "all"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
OWNED = frozenset({"her", "his", "their"})
ANYONE = frozenset({"victim", "patient", "person"})
COMPARED = frozenset({"JJR", "JJS"})
GROWN = frozenset({"man", "woman", "male", "female"})
MEN = frozenset({"man", "woman"})
ADULT = frozenset({"adult", "grown"})
SEX_ALONE = frozenset({"male", "female"})
LONGEST_AGE = 5
SPANS = frozenset({"year", "month", "week", "day"})


def recalls(reading: Reading, wording: Wording, noun: Token) -> bool:
    """Whether the noun, or pronoun, of a later sentence means whom the reading counts."""
    if (word := noun.text.lower()) in SEXES:
        return is_single(reading) and sex_of(reading) in {"", SEXES[word]}
    if word in SEVERAL:
        return reading.counted.quantity.best == 2 if word == "both" else not is_single(reading)
    if is_single(reading) and is_named_again(reading, wording, noun):
        return True
    definite = any(kid.text.lower() in DEFINITE for kid in wording.sentence.kids(noun, "det"))
    if definite and is_same_pair(reading, wording, noun):
        return True
    if not definite or wording.sentence.kids(noun, "conj", "nummod") or (noun.xpos in PLURAL) == is_single(reading):
        return False
    if is_told_apart(reading, wording, noun):
        return False
    age, told = age_in(wording, noun), age_of(reading)
    if age and told and age != told:
        return False
    return is_same_sort(reading, wording, noun) or bool(age and age == told)


def is_same_pair(reading: Reading, wording: Wording, noun: Token) -> bool:
    """Whether the noun is joined to the same others as the counted one: a man and a woman; the man and woman."""
    own = reading.counted.noun
    told = joined_with(reading.wording, reading.wording.tokens[own]) if own is not None else set()
    return is_single(reading) and len(told) > 1 and told == joined_with(wording, noun)


def joined_with(wording: Wording, noun: Token) -> set[str]:
    """The nouns of a list, whichever of them is asked about."""
    over = wording.sentence.parent(noun) if noun.relation == "conj" else None
    first = over or noun
    return {token.lemma.lower() for token in (first, *wording.sentence.kids(first, "conj")) if token.upos == "NOUN"}


def is_named_again(reading: Reading, wording: Wording, noun: Token) -> bool:
    """Whether a name is that of the one counted: a woman, Ada Vole, had been shot. Vole was pronounced dead."""
    words = {noun.text, *(kid.text for kid in wording.sentence.kids(noun, "flat"))}
    return noun.upos == "PROPN" and not names_beside(reading).isdisjoint(words)


def names_beside(reading: Reading) -> set[str]:
    """The last words of the names that stand in apposition to the counted noun."""
    if reading.counted.noun is None:
        return set()
    sentence = reading.wording.sentence
    beside = sentence.kids(sentence.tokens[reading.counted.noun], "appos")
    inside = {token.index for kid in beside for token in (kid, *sentence.kids(kid, "flat"))}
    return {sentence.tokens[n.last].text for n in sentence.names if n.kind == "PER" and n.last in inside}


def is_told_apart(reading: Reading, wording: Wording, noun: Token) -> bool:
    """Whether an adjective tells that the noun means somebody else than was counted: the other man, the adult male."""
    counted, lexicons = reading.counted, wording.lexicons
    own = reading.wording.words[counted.first : counted.last + 1]
    for kid in wording.sentence.kids(noun, "acl:relcl"):
        direct = wording.word(noun.index + 1) in {"who", "that"}
        if direct and any(
            form.measure.people == "killed" for form in lexicons.measures.verbs.get(wording.words[kid.index], ())
        ):
            return True  # "the man who died" is not the one who was last told of
    for kid in wording.sentence.kids(noun, "amod", "compound"):
        word = kid.text.lower()
        sort = lexicons.sorts.of.get(word, "")  # "the teen girl" may be a girl of 16
        of_people = word in lexicons.people and (sort == "" or sort != lexicons.sorts.of.get(lemma_of(reading)))
        telling = word in lexicons.counting.ranked or of_people or kid.xpos in COMPARED
        if telling and word not in own and not (word in ADULT and lemma_of(reading) in MEN):
            return True
    return False


def owns(reading: Reading, wording: Wording, noun: Token) -> bool:
    """Whether the noun is a wound, or the condition, of whom the reading counts: "the boy's injuries are slight"."""
    measures = wording.lexicons.measures
    if noun.text.lower() not in measures.wounds and noun.text.lower() not in measures.states:
        return False
    owners = wording.sentence.kids(noun, "nmod:poss")
    return any(owner.text.lower() in OWNED or recalls(reading, wording, owner) for owner in owners)


def is_same_sort(reading: Reading, wording: Wording, noun: Token) -> bool:
    """Whether two nouns can be of the same people: the same word, child and boy, or a victim whoever that is."""
    lemma, sorts = noun.lemma.lower(), wording.lexicons.sorts
    own = lemma_of(reading)
    sexes = sorts.sex.get(lemma, ""), sex_of(reading)
    if all(sexes) and sexes[0] != sexes[1]:
        return False
    if own in ANYONE and (lemma in GROWN or lemma == "old" or sorts.of.get(lemma) == "child"):
        return True
    if own in SEX_ALONE and sorts.of.get(lemma) == "child":
        return True  # "a male with a wound" may be a boy
    grown = "child" not in {sorts.of.get(lemma), sorts.of.get(own)} and {lemma, own} <= GROWN
    return lemma in ANYONE or lemma == own or grown or sorts.of.get(lemma) == sorts.of.get(own, "") == "child"


def is_single(reading: Reading) -> bool:
    return reading.counted.quantity.best == 1


def lemma_of(reading: Reading) -> str:
    noun = reading.counted.noun
    return reading.wording.tokens[noun].lemma.lower() if noun is not None else ""


def sex_of(reading: Reading) -> str:
    """Whether the counted are male or female, "" where nothing tells."""
    return reading.wording.lexicons.sorts.sex.get(lemma_of(reading), "")


def age_of(reading: Reading) -> str:
    """The age that the phrase tells, "" where it tells none."""
    counted, words = reading.counted, reading.wording.words
    return age_among(words[counted.first : counted.last + 1], reading.wording)


def age_in(wording: Wording, noun: Token) -> str:
    """The age that stands before a noun: the 12-year-old boy."""
    return age_among(wording.words[max(0, noun.index - LONGEST_AGE) : noun.index + 1], wording)


def age_among(words: list[str], wording: Wording) -> str:
    """The number before "year" among words, in figures or in letters; of months or weeks with that word."""
    i = next((i for i, word in enumerate(words) if word in SPANS), 0)
    numbers = wording.lexicons.numbers
    age = next((word for word in reversed(words[:i]) if word.isdigit() or word in numbers), "")
    return age if not age or words[i] == "year" else f"{age} {words[i]}"
