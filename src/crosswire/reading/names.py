"""The proper name in a phrase: a person without titles, a body without article, the short form in brackets."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.records import Sentence, Token

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "some"})
BRIDGES = frozenset({"-", ".", "'", "’", "&"})
CAPITALIZED = frozenset({"ADJ", "X", "NUM", "NOUN"})
BODY_RELATIONS = frozenset({"flat", "nmod", "case", "compound"})
BODY_WORDS = frozenset({"PROPN", "ADP", "DET", "CCONJ", "NOUN", "ADJ"})


def is_proper(token: Token) -> bool:
    return token.upos == "PROPN" and not token.text.islower()


def name_words(name: str) -> frozenset[str]:
    """The words of a name in lower case, without articles, possessive endings and outer marks."""
    words = name.lower().replace("’", "'").split()
    return frozenset(w.removesuffix("'s").strip(".,()") for w in words) - ARTICLES - POSSESSIVE - {""}


def person_name(sentence: Sentence, tokens: Sequence[Token], head: Token, lexicons: Lexicons) -> str:
    """The proper name in a person's phrase, without titles, offices and possessives; "" where it has none."""
    row = name_row(tokens, head)
    if is_anothers(sentence, row, head):
        return ""
    titles = [i for i, t in enumerate(row) if is_title(t, lexicons) or t.text in POSSESSIVE]
    start = titles[-1] + 1 if titles and titles[-1] + 1 < len(row) else 0
    row = without_letters(row[start:], lexicons)
    if row and row[0].index > 0 and sentence.tokens[row[0].index - 1].upos == "ADP":
        row = tagged_person(sentence, row)
    return spelled(row)


def without_letters(row: list[Token], lexicons: Lexicons) -> list[Token]:
    """``row`` without the letters of rank or degree behind a name ("Ola Ostrander QC"), which later mentions lack."""
    while len(row) > 1 and row[-1].text.lower().strip(".") in lexicons.roles.letters:
        row = row[:-1]
    return row


def is_anothers(sentence: Sentence, row: Sequence[Token], head: Token) -> bool:
    """Whether the name behind a common noun is someone else's: "an aide to President Jules Omari"."""
    if is_proper(head) or not row or row[0].index == 0 or sentence.tokens[row[0].index - 1].upos != "ADP":
        return False
    last = row[-1]
    while last.relation in {"flat", "compound"} and row[0].index <= last.head <= row[-1].index:
        last = sentence.tokens[last.head]
    return last.relation == "nmod" and last.mention == "person" and bool(sentence.kids(last, "case"))


def is_title(token: Token, lexicons: Lexicons) -> bool:
    word = token.text.lower()
    return lexicons.roles.is_personal(word) or word in lexicons.roles.qualifiers


def name_row(tokens: Sequence[Token], head: Token) -> list[Token]:
    """The row of proper names that holds the head, or the last row after a head that is a common noun.

    Hyphens, initials, particles and "&" between names belong to the row.
    """
    rows: list[list[Token]] = [[]]
    for token in tokens:
        if is_named(token) or (rows[-1] and token.text in BRIDGES):
            rows[-1].append(token)
        elif rows[-1]:
            rows.append([])
    holds = [r for r in rows if head in r] if is_proper(head) else []
    after = [r for r in rows if any(is_proper(t) for t in r) and r[0].index > head.index]
    last = (holds or after or [[]])[-1]
    while last and (last[-1].upos in {"PUNCT", "PART"} or last[-1].text == "&"):
        last = last[:-1]
    return last


def is_named(token: Token) -> bool:
    """Whether the word can be part of a name."""
    capital = token.text[0].isupper() and token.upos in CAPITALIZED
    return is_proper(token) or capital or token.relation == "flat" or token.text in POSSESSIVE


def tagged_person(sentence: Sentence, row: list[Token]) -> list[Token]:
    """The part of ``row`` that is tagged as a person ("Secretary of State Paul Ostrander" is Paul Ostrander)."""
    tagged = [n for n in sentence.names if n.kind == "PER" and row[0].index <= n.first and n.last <= row[-1].index]
    if not tagged:
        return []
    first = sentence.tokens[tagged[-1].first]
    while first.relation == "flat" and row[0].index <= first.head < first.index:
        first = sentence.tokens[first.head]
    return [t for t in row if first.index <= t.index]


def spelled(tokens: Sequence[Token]) -> str:
    """The words of ``tokens`` with a blank where the text has any space."""
    text, end = "", -1
    for token in tokens:
        text += ("" if token.start == end or not text else " ") + token.text
        end = token.end
    return text


def body_name(tokens: Sequence[Token], head: Token) -> str:
    """The phrase without article and without what stands in brackets."""
    kept = [t for t in tokens if t.index <= head.index or t.relation in BODY_RELATIONS or t.upos in BODY_WORDS]
    while kept and kept[0].text.lower() in ARTICLES:
        kept = kept[1:]
    return spelled(kept).partition(" (")[0].strip(" ,")


def alias_of(sentence: Sentence, tokens: Sequence[Token]) -> str:
    """The short form in brackets after a phrase or in it: "the Harbour Safety Board (HSB)"."""
    after = tokens[-1].index + 1
    around = [*tokens, *sentence.tokens[after : after + 3]]
    for i, token in enumerate(around[1:-1], 1):
        if around[i - 1].text == "(" and around[i + 1].text == ")" and is_acronym(token.text):
            return token.text
    return ""


def stands_in_capitals(sentence: Sentence, token: Token) -> bool:
    """Whether a word is spelled as a short name is: in capitals, behind an article or among words in small letters."""
    if not token.text.isupper() or len(token.text) < 2:
        return False
    after_article = token.index > 0 and sentence.tokens[token.index - 1].text.lower() == "the"
    return after_article or any(t.text.islower() for t in sentence.tokens)


def is_acronym(name: str) -> bool:
    return name.isupper() and name.isalpha() and 2 <= len(name) <= 6
