"""What is counted in the report's own words: the noun phrase without its number and determiners."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.phrases import PLURAL, Counted, joined_noun
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import Wording
from crosswire.reading.numbers.line import HYPHENS
from crosswire.records import Token

ARTICLES = frozenset({"a", "an"})
RATED = frozenset({"a", "an", "per"})
COMPARED = frozenset({"JJR", "JJS", "RBR", "RBS"})
MODIFYING = frozenset({"NOUN", "ADJ", "VERB"})
OUTER = frozenset({"DET", "ADP", "PUNCT", "PRON"})


def own_text(reading: Reading, text: str) -> str:
    """The noun phrase without its number and determiners, with the nouns that "and" joins to it."""
    counted = reading.counted
    if counted.noun is None:
        return ""
    if counted.named:
        return named_text(reading, text)
    tokens = reading.wording.tokens
    last = max(counted.noun, counted.last)
    joined = joined_noun(reading.wording.sentence, last)
    harms = counted.quantity.high == 0 and reading.wording.names_measure(counted.noun)  # "no arrests or injuries"
    bare = (
        not harms
        and joined > last
        and is_list(tokens[last + 1 : joined + 1])
        and reading.wording.word(joined + 1) != "of"
    )
    if tokens[joined].relation == "xcomp" and tokens[joined - 1].relation == "conj":
        joined -= 1  # "took nine guests and staff hostage"
    both = tokens[last].xpos in PLURAL and (tokens[joined].xpos in PLURAL or is_staff(reading.wording, joined))
    last = joined if bare and both else last
    article = reading.implied and tokens[counted.first].text.lower() in ARTICLES
    inside = [t for t in tokens[counted.first + article : last + 1] if reading.implied or is_behind(t, counted)]
    joint = next((t.index for t in inside if is_second_number(tokens, t)), None)
    if joint is not None and counted.quantity.unit and joint == inside[0].index:  # $20 and $10 bonds
        inside = inside[max(n + 1 for n, t in enumerate(inside) if t.upos in {"NUM", "SYM", "CCONJ"}) :] or inside[-1:]
    elif joint is not None:  # 12 Danish and nine Dutch sailors
        return " ".join([text[inside[0].start : tokens[joint - 1].end], tokens[counted.noun].text])
    words = [token.text.lower() for token in inside[:4]]
    if len(inside) > 4 and words[0] == words[2] == "-" and words[1] in RATED:
        inside = inside[4:]  # "$9-million-a-year plant"
    if counted.holds_of:  # "$5 million of its $9 million loan", "four of the club's last nine matches"
        ends = (n + 1 for n, t in enumerate(inside[:-1]) if t.upos == "NUM" and inside[n + 1].text not in HYPHENS)
        inside = inside[max(ends, default=0) :]
    outer = OUTER | {"NUM"} if counted.holds_of else OUTER
    while (
        len(inside) > 1
        and not (inside[1].text == "-" and inside[1].start == inside[0].end)
        and (
            inside[0].upos in outer
            or inside[0].text == "%"
            or (counted.quantity.unit is not None and is_currency(reading.wording, inside[0]))
            or inside[0].text.lower() in reading.wording.lexicons.counting.stand_in
        )
    ):
        inside = inside[1:]
    return " ".join(text[inside[0].start : inside[-1].end].split()) if inside else tokens[counted.noun].text


def is_currency(wording: Wording, token: Token) -> bool:
    """Whether a word before what money is only names the currency: a 20-odd trillion dollar budget."""
    return token.text.lower() in wording.lexicons.currencies.names


def is_list(tokens: Sequence[Token]) -> bool:
    """Whether the words only join nouns: not "and then a pause", "and their father", nor one that a verb of its own
    follows ("and shells lay everywhere")."""
    plain = all(token.upos not in {"DET", "ADV"} and token.xpos != "PRP$" for token in tokens)
    return plain and tokens[-1].relation != "nsubj"


def is_staff(wording: Wording, i: int) -> bool:
    """Whether a singular stands for several people: nine guests and staff."""
    return wording.tokens[i].xpos == "NN" and "people" in wording.kinds_of(i)


def named_text(reading: Reading, text: str) -> str:
    """What is counted where its words stand elsewhere: in one stretch as they stand, else one by one."""
    tokens, named = reading.wording.tokens, reading.counted.named
    if named[-1] - named[0] == len(named) - 1:
        return " ".join(text[tokens[named[0]].start : tokens[named[-1]].end].split())
    return " ".join(tokens[i].text for i in named)


def is_behind(token: Token, counted: Counted) -> bool:
    return token.start >= counted.quantity.span.end


def is_second_number(tokens: Sequence[Token], token: Token) -> bool:
    """Whether "and" with another number starts at ``token``."""
    following = tokens[token.index + 1] if token.index + 1 < len(tokens) else token
    return token.text.lower() in {"and", "or"} and (following.upos == "NUM" or following.xpos == "$")


def modified_text(wording: Wording, noun: Token, text: str) -> str:
    """A noun with the adjectives and nouns before it, without article, number or comparison: "net income", "confirmed
    cases", the "payment" of "a bigger one-time payment"."""
    first, tokens = noun.index, wording.tokens
    while first and modifies(wording, first - 1):
        first -= 1
    if first == noun.index and wording.whole_word(first) != wording.words[first]:
        first -= 2  # write-off
    return text[tokens[first].start : noun.end]


def modifies(wording: Wording, i: int) -> bool:
    """Whether token ``i`` says of what kind the noun behind it is."""
    token, hyphen = wording.tokens[i], wording.word(i - 1) == "-"
    if token.relation not in {"compound", "amod"} or token.upos not in MODIFYING or token.xpos in COMPARED or hyphen:
        return False
    word = token.text.lower()
    return not wording.lexicons.units.has(word, "duration") and word not in wording.lexicons.currencies.names
