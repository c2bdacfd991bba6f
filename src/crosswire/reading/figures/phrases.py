"""What a number counts: the noun phrase around it, found over the tree and mended along the line where that fails."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container
from dataclasses import dataclass

from crosswire.lexicons import Lexicons
from crosswire.reading.figures.quantities import Quantity
from crosswire.records import Sentence, Span, Token

PRENOMINAL = frozenset({"nummod", "compound", "amod", "det", "flat", "advmod", "nmod"})
LONGEST_PHRASE = 9
LONGEST_SHORT = 3
"""The tokens of a short form in brackets."""
NOMINAL = frozenset({"NOUN", "PROPN"})
INSIDE = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
PLURAL = frozenset({"NNS", "NNPS"})
OPENING = frozenset({"WRB", "WDT", "WP"})
"""Words that open a clause: when, which, who."""
PARTICLES = frozenset({"by", "on", "off", "in", "out", "up", "down", "over", "through", "away", "back"})


@dataclass(frozen=True, slots=True)
class Counted:
    """A quantity in its noun phrase over tokens [first, last] of its sentence.

    ``number``: the token that heads the number. ``head``: the token that links the phrase to the rest of the
    sentence. ``noun``: the token that says what is counted, None where it is left out. ``part``: the quantity is
    "of" something named before or definite (two of them, nine of the raiders). ``holds_of``: it reaches over an "of".
    ``named``: the tokens that say what is counted where they stand elsewhere (families affected: 900).
    """

    quantity: Quantity
    number: int
    head: int
    noun: int | None
    first: int
    last: int
    part: bool = False
    holds_of: bool = False
    named: tuple[int, ...] = ()


def token_at(sentence: Sentence, offset: int) -> int:
    """The index of the first token that ends behind ``offset``."""
    ends = [token.end for token in sentence.tokens]
    return min(bisect_left(ends, offset + 1), len(ends) - 1)


def tokens_in(sentence: Sentence, span: Span) -> tuple[int, int]:
    """The first and last token that touch ``span``."""
    return token_at(sentence, span.start), token_at(sentence, span.end - 1)


def read_counted(sentence: Sentence, quantity: Quantity, lexicons: Lexicons) -> Counted:
    """The noun phrase that a quantity counts in."""
    verbs = lexicons.measures.verbs
    begin, end = tokens_in(sentence, quantity.number)
    first = tokens_in(sentence, quantity.span)[0]
    inside = range(begin, end + 1)
    number = next((i for i in reversed(inside) if sentence.tokens[i].head not in inside), end)
    after = past_words(sentence, end + 1, lexicons.counting.more)
    if is_of(sentence, after):
        return partitive(sentence, quantity, number, first, after, verbs)
    noun = noun_after(sentence, number, end)
    if noun is not None and is_mistaken_verb(sentence.tokens[noun], quantity, verbs):
        noun = None
    if noun is not None and is_suffered(sentence, end + 1, noun, lexicons):
        noun = None
    if noun is not None and is_outcome(sentence, end + 1, noun, lexicons):
        noun = None
    said = noun is not None and not is_one(sentence, first) and says(sentence, noun, lexicons)
    if noun is not None and quantity.unit and (said or pays(sentence, noun, first, lexicons)):
        noun = None
    noun = with_joined(sentence, noun, end) if noun is not None and is_plural(quantity) else noun
    if noun is None:
        return Counted(quantity, number, number, None, first, max(end, after - 1))
    of = noun + 1
    is_measured_out = quantity.goods and is_of(sentence, of)
    named = chunk_end(sentence, of + 1) if is_measured_out else None
    last = named if named is not None else past_particle(sentence, noun)
    head = (
        noun
        if sentence.tokens[number].head == noun or sentence.tokens[number].head < 0
        else outermost(sentence, begin, noun)
    )
    return Counted(quantity, number, head, noun, first, last)


def is_mistaken_verb(token: Token, quantity: Quantity, verbs: Container[str]) -> bool:
    """Whether a singular noun behind a plural number is a participle that was tagged as one ("the 17 shot")."""
    if token.upos == "VERB":
        return token.text.lower() in verbs
    return is_plural(quantity) and token.xpos == "NN" and token.text.lower() in verbs


def is_suffered(sentence: Sentence, behind: int, noun: int, lexicons: Lexicons) -> bool:
    """Whether the noun is what the counted suffered, behind a verb tagged otherwise: "two sustained injuries"."""
    if noun <= behind or sentence.tokens[behind].xpos not in {"VBD", "VBN", "JJ"}:
        return False
    senses = lexicons.measures.verbs.get(sentence.tokens[behind].text.lower(), ())
    return any(sentence.tokens[noun].text.lower() in sense.measure.near for sense in senses)


def is_outcome(sentence: Sentence, behind: int, noun: int, lexicons: Lexicons) -> bool:
    """Whether the word right behind the number already says what became of them: "two dead and several others hurt",
    "two fatally"."""
    word, after = (sentence.tokens[i].text.lower() for i in (behind, min(behind + 1, len(sentence.tokens) - 1)))
    if noun == behind:
        return word.endswith("ly") and word in lexicons.measures.outcomes
    both = noun == behind + 3 and sentence.tokens[behind + 2].text.lower() in lexicons.measures.adjectives
    return word in lexicons.measures.adjectives and after in {"and", "or", ",", "but"} and not both


def is_one(sentence: Sentence, first: int) -> bool:
    """Whether an article before an amount makes the noun behind it one thing: a $9 million merger."""
    return first > 0 and sentence.tokens[first - 1].text.lower() in {"a", "an"}


def says(sentence: Sentence, noun: int, lexicons: Lexicons) -> bool:
    """Whether the noun behind an amount only says something of it: "the $20 million experts say it costs"."""
    following = sentence.tokens[noun + 1] if noun + 1 < len(sentence.tokens) else None
    return following is not None and following.upos == "VERB" and lexicons.cues.says(following.lemma.lower())


def pays(sentence: Sentence, noun: int, first: int, lexicons: Lexicons) -> bool:
    """Whether the noun behind a definite amount is who paid it: the $20 million Osk raised, the $900 donors gave."""
    who = sentence.tokens[noun]
    definite = first > 0 and sentence.tokens[first - 1].text.lower() in {"the", "that", "those"}
    if not definite or not (who.upos == "PROPN" or (who.mention == "person" and who.xpos in PLURAL)):
        return False
    behind = next((token for token in sentence.tokens[noun + 1 :] if token.deprel not in {"flat", "aux"}), who)
    return behind.upos == "VERB" and behind.text.lower() in lexicons.payments


def is_plural(quantity: Quantity) -> bool:
    return quantity.value > 1 or quantity.qualifier == "vague"


def with_joined(sentence: Sentence, noun: int, end: int) -> int:
    """The plural that a singular behind a plural number is joined to (300 combat and civilian deaths)."""
    if sentence.tokens[noun].xpos != "NN":
        return noun
    chunk = chunk_end(sentence, end + 1)
    return chunk if chunk is not None and chunk > noun and sentence.tokens[chunk].xpos in PLURAL else noun


def outermost(sentence: Sentence, begin: int, end: int) -> int:
    """The token of [begin, end] that hangs on something outside, the last where there are several."""
    inside = range(begin, end + 1)
    return next((i for i in reversed(inside) if sentence.tokens[i].head not in inside), end)


def is_of(sentence: Sentence, i: int) -> bool:
    return i < len(sentence.tokens) - 1 and sentence.tokens[i].text.lower() == "of"


def past_words(sentence: Sentence, i: int, words: Container[str]) -> int:
    """The first index from ``i`` on whose token is none of ``words``."""
    while i < len(sentence.tokens) and sentence.tokens[i].text.lower() in words:
        i += 1
    return i


def partitive(
    sentence: Sentence, quantity: Quantity, number: int, first: int, of: int, verbs: Container[str]
) -> Counted:
    """Dozens of people; nine of the raiders; two of them."""
    following = sentence.tokens[of + 1]
    definite = following.upos in {"DET", "PRON"} and following.text.lower() not in {"a", "an", "all"}
    start = past_leads(sentence, of + 1)
    noun = chunk_end(sentence, start)
    if noun is not None and sentence.tokens[min(noun + 1, len(sentence.tokens) - 1)].xpos == "POS":
        noun = chunk_end(sentence, past_leads(sentence, noun + 2)) or noun  # ten of the team's 16 games
    if noun is not None and is_mistaken_verb(sentence.tokens[noun], quantity, verbs):
        return Counted(quantity, number, number, None, first, start - 1, definite)  # two of those shot
    if noun is None:
        noun = of + 1 if following.upos == "PRON" and following.xpos != "PRP$" else None  # 35 of their own
    last = noun if noun is not None else of - 1
    head = number if sentence.tokens[number].head not in range(number, last + 1) else outermost(sentence, number, last)
    return Counted(quantity, number, head, noun, first, last, definite, holds_of=True)


def past_leads(sentence: Sentence, i: int) -> int:
    """The first token from ``i`` on that does not only lead to the noun of a whole."""
    while i < len(sentence.tokens) - 1 and leads_whole(sentence, i):
        i += 1
    return i


def leads_whole(sentence: Sentence, i: int) -> bool:
    """Whether token ``i`` only leads to the noun of a whole: the articles and numbers of "four of the last 25 guards",
    and what stands between them."""
    token, following = sentence.tokens[i], sentence.tokens[i + 1]
    between = token.upos == "ADJ" or (token.upos == "VERB" and token.deprel == "amod")
    if token.xpos == "PRP$":
        return following.upos in {"NUM", "ADJ", "SYM"}
    return token.upos in {"DET", "NUM"} or token.xpos == "$" or (between and following.upos in {"NUM", "SYM"})


def noun_after(sentence: Sentence, number: int, end: int) -> int | None:
    """The noun that the number counts: its governor where that stands behind it, else the end of the noun chunk."""
    token = sentence.tokens[number]
    if end + 1 < len(sentence.tokens) and sentence.tokens[end + 1].text.lower() in {"the", "a", "an"}:
        return None
    governor = sentence.parent(token)
    while (
        governor is not None
        and governor.index > end
        and governor.deprel == "compound"
        and governor.head > governor.index
    ):
        governor = sentence.tokens[governor.head]
    if (
        governor is not None
        and end < governor.index <= end + LONGEST_PHRASE
        and token.relation in PRENOMINAL
        and governor.upos in {"NOUN", "PROPN", "ADJ", "SYM", "VERB", "PRON"}
        and is_unbroken(sentence, end + 1, governor.index)
        and (governor.upos != "VERB" or token.relation == "nummod")
    ):
        chunk = chunk_end(sentence, end + 1)
        return max(governor.index, chunk) if chunk is not None and governor.upos == "ADJ" else governor.index
    return chunk_end(sentence, end + 1)


def is_unbroken(sentence: Sentence, start: int, end: int) -> bool:
    """Whether no clause mark stands in tokens [start, end), commas between adjectives aside."""
    for token in sentence.tokens[start:end]:
        if (
            token.text in {";", ":", "(", "—", "–"}
            or is_dash(sentence.tokens, token.index)
            or (token.upos == "ADP" and token.text.lower() != "of")
        ):
            return False
        if token.text == "," and sentence.tokens[token.index - 1].deprel != "amod":
            return False
    return True


def chunk_end(sentence: Sentence, start: int) -> int | None:
    """The last noun of the chunk of determiners, adjectives and nouns that starts at ``start``; None without one."""
    found: int | None = None
    tokens = sentence.tokens
    i = start
    while i < len(tokens) and i < start + LONGEST_PHRASE:
        if found is not None and is_short_form(tokens, i, found):
            i += 3
            continue
        token = tokens[i]
        if token.upos in NOMINAL:
            if (is_time(token) and found is not None) or (
                found is not None and tokens[found].xpos in PLURAL and token.upos == "PROPN"
            ):
                break
            if found is not None and tokens[found].xpos in PLURAL and tokens[found].head != i:
                break
            found = i
        elif not fits(tokens, i, found):
            break
        i += 1
    if found is not None and is_time(tokens[found]):
        return None
    return found + 2 if found is not None and has_particle(tokens, found) else found


def is_short_form(tokens: tuple[Token, ...], i: int, name: int) -> bool:
    """Whether brackets at token ``i`` only shorten the name before them, and the noun of the chunk is still to come:
    "nine Orla Front (OF) rebels"."""
    row = tokens[i : i + 4]
    bracketed = len(row) > LONGEST_SHORT and row[0].text == "(" and row[2].text == ")" and row[1].text.isupper()
    return bracketed and tokens[name].upos == "PROPN" and tokens[name].head >= i + LONGEST_SHORT


def past_particle(sentence: Sentence, noun: int) -> int:
    """The last token of a noun with the particle that a hyphen joins to it: the by of two passers-by."""
    return noun + 2 if has_particle(sentence.tokens, noun) else noun


def has_particle(tokens: tuple[Token, ...], noun: int) -> bool:
    """Whether a hyphen joins a particle to a noun: the off of a write-off."""
    hyphen, particle = (tokens[i] if i < len(tokens) else None for i in (noun + 1, noun + 2))
    if hyphen is None or particle is None or hyphen.text != "-" or particle.text.lower() not in PARTICLES:
        return False
    return tokens[noun].end == hyphen.start and hyphen.end == particle.start


def joined_noun(sentence: Sentence, last: int) -> int:
    """The last token of the nouns without a number that "and" joins to a phrase (40 homes and other buildings)."""
    while last + 2 < len(sentence.tokens) and sentence.tokens[last + 1].text.lower() in {"and", "or"}:
        noun = chunk_end(sentence, last + 2)
        if noun is None or any(token.upos == "NUM" for token in sentence.tokens[last + 2 : noun]):
            break
        last = noun
    return last


def fits(tokens: tuple[Token, ...], i: int, found: int | None) -> bool:
    """Whether token ``i``, no noun, can stand inside a noun chunk."""
    token = tokens[i]
    if (token.text == "-" and not is_dash(tokens, i)) or (token.upos == "PART" and token.xpos == "POS"):
        return True
    if token.upos == "ADP" and is_hyphened(tokens, i):
        return True
    if token.text.lower() == "and":
        joins = i + 1 < len(tokens) and tokens[i + 1].upos in {"ADJ", "NOUN"} and i > 0
        return (joins and (tokens[i - 1].upos == "ADJ" or tokens[i - 1].xpos == "NN") and found != i - 1) or (
            joins and tokens[i - 1].xpos == "NN" and tokens[i + 1].upos == "ADJ"
        )
    if found is not None:
        return (
            token.upos == "ADJ"
            and i + 1 < len(tokens)
            and tokens[i + 1].upos in NOMINAL
            and token.relation in {"amod", "compound"}
        )
    if token.upos == "VERB":
        return token.deprel == "amod"
    if token.xpos in OPENING:
        return False  # "nine hurt when a wall fell"
    return token.upos in {"ADJ", "ADV", "DET", "PRON", "SYM"} and (token.upos != "PRON" or token.xpos == "PRP$")


def is_hyphened(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether hyphens tie token ``i`` to the words on both sides: the in of debtor-in-possession financing."""
    if not 0 < i < len(tokens) - 1 or not tokens[i - 1].text == tokens[i + 1].text == "-":
        return False
    return tokens[i - 1].end == tokens[i].start and tokens[i].end == tokens[i + 1].start


def is_dash(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether token ``i`` is a hyphen that blanks make a dash: $9 million - half of it."""
    if tokens[i].text != "-" or not 0 < i < len(tokens) - 1:
        return False
    return tokens[i - 1].end < tokens[i].start and tokens[i].end < tokens[i + 1].start


def is_time(token: Token) -> bool:
    return token.mention == "time" or token.deprel == "obl:unmarked"
