"""Whom a report mentions: people, bodies and documents, each mention with the forms it is known by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.phrases import LONGEST_NAME, phrase, text_of
from crosswire.records import Parse, Sentence, Token

MENTIONED = frozenset({"nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj", "root", "parataxis", "vocative", "ccomp", "xcomp", "dep", "dislocated", "list", "advcl"})  # fmt: skip
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "said"})
ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "some"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase for someone: ``name`` is its fullest text, ``bare`` the name without title or article ("" for
    a mere description), ``words`` everything it is called by there, in lower case."""

    sentence: int
    head: Token
    kind: str  # person, body, document, place, other
    name: str
    bare: str
    words: frozenset[str]
    alias: str = ""
    plural: bool = False
    gender: str | None = None

    @property
    def is_subject(self) -> bool:
        return self.head.relation == "nsubj"


def find_mentions(text: str, parse: Parse, lexicons: Lexicons) -> list[Mention]:
    """Every mention of a person, body, place or document, in text order."""
    return [m for i, s in enumerate(parse.sentences) for m in sentence_mentions(text, i, s, lexicons)]


def sentence_mentions(text: str, index: int, sentence: Sentence, lexicons: Lexicons) -> Iterator[Mention]:
    for token in sentence.tokens:
        if token.upos not in {"NOUN", "PROPN"} or not (token.relation in MENTIONED or token.deprel in {"nmod:poss", "nmod:desc"}):
            continue
        if token.upos == "PROPN" or token.mention in {"person", "organization"} or is_known(token, lexicons):
            yield mention_of(text, index, sentence, token, lexicons)


def is_known(token: Token, lexicons: Lexicons) -> bool:
    word = token.lemma.lower()
    return word in lexicons.roles.offices or word in lexicons.roles.bodies or word in lexicons.cues.documents


def is_proper(token: Token) -> bool:
    return token.upos == "PROPN" and not token.text.islower()


def mention_of(
    text: str, index: int, sentence: Sentence, head: Token, lexicons: Lexicons, chunk: Sequence[Token] = ()
) -> Mention:
    """The mention that ``head`` heads; ``chunk`` is its words where the tree does not give them."""
    tokens = list(chunk) or phrase(sentence, head)
    named = next((c for c in sentence.kids(head, "appos") if is_proper(c) and not is_proper(head) and is_person(sentence, head, lexicons)), None)
    if len(tokens) > LONGEST_NAME:
        tokens = phrase(sentence, head, modifiers=False)
    tokens = [t for t in tokens if not (t is tokens[-1] and t.text in POSSESSIVE)]
    person = is_person(sentence, head, lexicons) or named is not None
    bare = person_name(sentence, tokens, head, lexicons) if person and any(is_proper(t) and t.index >= head.index for t in tokens) else ""
    if named is not None:
        others = phrase(sentence, named)
        bare = person_name(sentence, others, named, lexicons) or text_of(others, text)
    body = "" if person else body_name(tokens, head, text)
    about = [c for c in sentence.kids(head, "appos", "nmod:desc")]
    words = {w for t in [*tokens, *(d for c in about for d in sentence.subtree(c))] for w in forms(t, lexicons)}
    genders = [lexicons.roles.genders[w] for w in words if w in lexicons.roles.genders]
    kind = kind_of(head, person, lexicons)
    name = text_of(tokens, text) if named is None else bare
    return Mention(
        index, head, kind, name, bare or body, frozenset(words), alias_of(sentence, tokens),
        head.xpos in {"NNS", "NNPS"} or any(c.relation == "conj" for c in sentence.kids(head)), genders[0] if genders else None,
    )  # fmt: skip


def forms(token: Token, lexicons: Lexicons) -> set[str]:
    word = token.text.lower()
    return {word, token.lemma.lower(), lexicons.roles.full.get(word, word)} - ARTICLES - POSSESSIVE


def is_person(sentence: Sentence, head: Token, lexicons: Lexicons) -> bool:
    """Whether the phrase names or describes a person."""
    if any(n.first <= head.index <= n.last for n in sentence.names):
        return any(n.first <= head.index <= n.last and n.kind == "PER" for n in sentence.names)
    if head.upos == "PROPN" and any(lexicons.roles.is_personal(t.text.lower()) for t in sentence.kids(head, "compound", "nmod:desc", "flat")):
        return True
    return head.mention == "person" or (not head.mention and lexicons.roles.is_personal(head.lemma.lower()))


def kind_of(head: Token, person: bool, lexicons: Lexicons) -> str:
    word = head.lemma.lower()
    if person:
        return "person"
    if word in lexicons.cues.documents and head.upos == "NOUN":
        return "document"
    if head.mention == "organization" or word in lexicons.roles.bodies:
        return "body"
    return "place" if head.mention == "place" else "other"


def person_name(sentence: Sentence, tokens: Sequence[Token], head: Token, lexicons: Lexicons) -> str:
    """The proper name in a person's phrase, without titles, offices and possessives; "" where it has none."""
    row = name_row(tokens, head)
    titles = [i for i, t in enumerate(row) if is_title(t, lexicons) or t.text in POSSESSIVE]
    start = titles[-1] + 1 if titles and titles[-1] + 1 < len(row) else 0
    row = row[start:]
    if row and row[0].index > 0 and sentence.tokens[row[0].index - 1].upos == "ADP":
        row = tagged_person(sentence, row)
    return joined(row)


def is_title(token: Token, lexicons: Lexicons) -> bool:
    word = token.text.lower()
    return lexicons.roles.is_personal(word) or word in lexicons.roles.qualifiers


def name_row(tokens: Sequence[Token], head: Token) -> list[Token]:
    """The row of proper names that holds the head, or the last row after a head that is a common noun; hyphens,
    initials and particles between names belong to the row."""
    rows: list[list[Token]] = [[]]
    for token in tokens:
        inside = is_proper(token) or token.relation == "flat" or token.text in POSSESSIVE or (token.text[0].isupper() and token.upos in {"ADJ", "X", "NUM", "NOUN"})
        if inside or (rows[-1] and token.text in {"-", ".", "'", "’"}):
            rows[-1].append(token)
        elif rows[-1]:
            rows.append([])
    holds = [r for r in rows if head in r]
    found = [r for r in rows if any(is_proper(t) for t in r) and r[0].index > head.index]
    last = (holds if is_proper(head) and holds else found or [[]])[-1]
    while last and last[-1].upos in {"PUNCT", "PART"}:
        last = last[:-1]
    return last


def tagged_person(sentence: Sentence, row: list[Token]) -> list[Token]:
    """The part of ``row`` that is tagged as a person ("Secretary of State Paul Ostrander" is Paul Ostrander)."""
    tagged = [n for n in sentence.names if n.kind == "PER" and row[0].index <= n.first and n.last <= row[-1].index]
    if not tagged:
        return []
    first = sentence.tokens[tagged[-1].first]
    while first.relation == "flat" and row[0].index <= first.head < first.index:
        first = sentence.tokens[first.head]
    return [t for t in row if first.index <= t.index]


def joined(tokens: Sequence[Token]) -> str:
    out, end = "", -1
    for token in tokens:
        out += ("" if token.start == end or not out else " ") + token.text
        end = token.end
    return out


def body_name(tokens: Sequence[Token], head: Token, text: str) -> str:
    """The phrase without article and what follows its head in brackets."""
    kept = [t for t in tokens if t.index <= head.index or t.relation in {"flat", "nmod", "case", "compound"} or t.upos in {"PROPN", "ADP", "DET", "CCONJ", "NOUN", "ADJ"}]
    while kept and kept[0].text.lower() in ARTICLES:
        kept = kept[1:]
    name = text_of(list(kept), text)
    return name.partition(" (")[0].strip(" ,")


def alias_of(sentence: Sentence, tokens: Sequence[Token]) -> str:
    """The short form in brackets after a phrase: "the Harbour Safety Board (HSB)"."""
    after = tokens[-1].index + 1
    row = sentence.tokens[after : after + 3]
    if len(row) == 3 and row[0].text == "(" and row[2].text == ")" and row[1].text.isupper():
        return row[1].text
    inner = [t for t in tokens if t.text.isupper() and 2 <= len(t.text) <= 6]
    return inner[-1].text if inner and any(t.text == "(" for t in tokens) else ""
