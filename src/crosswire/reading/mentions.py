"""Whom a report mentions: people, bodies and documents, each mention with the forms it is known by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.phrases import LONGEST_NAME, phrase, text_of
from crosswire.reading.names import (
    ARTICLES,
    POSSESSIVE,
    alias_of,
    body_name,
    is_proper,
    is_title,
    name_words,
    person_name,
    without_letters,
)  # fmt: skip
from crosswire.records import Name, Parse, Sentence, Token

INSIDE_PHRASE = frozenset({"compound", "flat", "fixed", "amod", "nummod", "goeswith", "punct", "case", "det", "advmod"})
NUMBERING = re.compile(r"\d{1,2}([.:)]|[.:h]\d{2})?")
"""What numbers a paragraph: an item of a list, the hour of an entry."""
CLOSING = frozenset({",", ".", ";", ")", "”", '"'})
"""Marks that end a name set between marks."""
SWITCHES = frozenset({"less", "more"})
"""What shows more or less of a caption, and is glued to it on some pages."""
CLOCK = frozenset({"a.m.", "p.m.", "am", "pm"})
"""What ends a time of day."""
MENTIONED = frozenset({"person", "organization"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase for someone.

    ``name`` is its text with title and article, ``bare`` the name alone ("" for a mere description of a person),
    ``key`` the words of that name, ``words`` everything it is called by there; both in lower case. ``about`` holds
    what is set beside it ("an official of the harbour").
    """

    sentence: int
    head: Token
    kind: str  # person, body, document, place, other
    name: str
    bare: str
    key: frozenset[str]
    words: frozenset[str]
    alias: str = ""
    plural: bool = False
    gender: str | None = None
    about: tuple[str, ...] = ()

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands: sentence and token."""
        return self.sentence, self.head.index

    @property
    def is_subject(self) -> bool:
        return self.head.relation == "nsubj"


def find_mentions(text: str, parse: Parse, lexicons: Lexicons) -> list[Mention]:
    """Every mention of a person, body, place or document, in text order."""
    return [m for i, s in enumerate(parse.sentences) for m in sentence_mentions(text, i, s, lexicons)]


def sentence_mentions(text: str, index: int, sentence: Sentence, lexicons: Lexicons) -> Iterator[Mention]:
    for token in sentence.tokens:
        if token.upos not in {"NOUN", "PROPN"} or is_inside(sentence, token) or heads_line(token, lexicons):
            continue
        if token.upos == "PROPN" or token.mention in MENTIONED or is_known(token, lexicons):
            yield mention_of(text, index, sentence, token, lexicons)


def heads_line(token: Token, lexicons: Lexicons) -> bool:
    """Whether a word in capitals opens its sentence and only heads it: "UPDATE 9 p.m.: the pier is shut"."""
    capitals = token.text.isupper() and len(token.text) > 1
    return token.index == 0 and capitals and lexicons.cues.heads_line(token.text)


def is_inside(sentence: Sentence, token: Token) -> bool:
    """Whether the noun is a part of another's phrase; one that the tree hangs on a verb is none."""
    over = sentence.parent(token)
    mistaken = over is not None and over.upos == "VERB" and token.relation == "compound"
    titles = token.deprel == "nmod:desc" and over is not None and over.upos == "PROPN" and over.index > token.index
    if titles and over is not None and not is_inside(sentence, over):
        return True  # "Mrs. Holt" is one
    return token.relation in INSIDE_PHRASE and not mistaken


def is_known(token: Token, lexicons: Lexicons) -> bool:
    word, roles = token.lemma.lower(), lexicons.roles
    return word in roles.offices or word in roles.bodies or word in lexicons.cues.documents


def mention_of(
    text: str, index: int, sentence: Sentence, head: Token, lexicons: Lexicons, chunk: Sequence[Token] = ()
) -> Mention:
    """The mention that ``head`` heads; ``chunk`` is its words where the tree does not give them."""
    tokens = list(chunk) or phrase(sentence, head)
    if len(tokens) > LONGEST_NAME:
        tokens = phrase(sentence, head, modifiers=False)
    if len(tokens) > 1 and tokens[-1].text in POSSESSIVE:
        tokens = tokens[:-1]
    tokens = whole_words(sentence, tokens, head)
    while len(tokens) > 1 and is_outside(tokens, lexicons):
        tokens = tokens[1:]
    tokens = past_office(sentence, past_dateline(past_numbering(tokens), head), lexicons)
    person = is_person(sentence, head, lexicons)
    if person:
        tokens = without_letters(tokens, lexicons)
    named = apposed_name(sentence, head, lexicons) if person else apposed_body(sentence, head, lexicons)
    name = text_of(named or tokens, text)
    bare = bare_name(sentence, named or tokens, named[0] if named else head, lexicons)
    if named and not person:
        bare = body_name(named, named[-1])
    around = [head, *tokens, *described(sentence, head)]  # the head first: a fisherman's wife is a wife
    words = [w for t in around for w in sorted(forms(t, lexicons))]
    told = [w for t in around if not is_of_another(sentence, t, around) for w in sorted(forms(t, lexicons))]
    gender = next((lexicons.roles.genders[w] for w in told if w in lexicons.roles.genders), None)
    if gender is None and person and len(bare.split()) > 1:
        gender = lexicons.roles.first_names.get(bare.split()[0])
    two = head.lemma.lower() in lexicons.counting.two
    plural = two or head.xpos in {"NNS", "NNPS"} or any(c.relation == "conj" for c in sentence.kids(head))
    kind = "person" if named and person else kind_of(sentence, head, lexicons)
    return Mention(
        index, head, kind, name, bare, name_words(bare), frozenset(words), alias_of(sentence, tokens), plural,
        gender, beside(sentence, head, text, bool(named)),
    )  # fmt: skip


def is_of_another(sentence: Sentence, token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a word is of one whose the person is: "Mrs. Holt's clerk, Bo Lund"."""
    path = [token, *sentence.ancestors(token)]
    inside = {t.index for t in tokens}
    return any(t.deprel == "nmod:poss" and t.head in inside for t in path)


def whole_words(sentence: Sentence, tokens: list[Token], head: Token) -> list[Token]:
    """The phrase with the front of a compound that the tree cuts it from ("a 12-|year-old boy"), and what determines
    it; a name is told without an age."""
    start = tokens[0].index
    while start > 1 and is_glued(sentence, start):
        start -= 2
    if start == tokens[0].index:
        return tokens
    if is_proper(head) and tokens[0].text.lower() == "old" and len(tokens) > 1:
        return tokens[1:]
    before = sentence.tokens[start - 1] if start else None
    determines = before is not None and before.relation in {"det", "nmod"} and before.upos in {"DET", "PRON"}
    return [*sentence.tokens[start - determines : tokens[0].index], *tokens]


def is_glued(sentence: Sentence, index: int) -> bool:
    """Whether a hyphen joins the word to the one before it."""
    before, hyphen, word = sentence.tokens[index - 2 : index + 1]
    return hyphen.text == "-" and before.end == hyphen.start and hyphen.end == word.start


def is_outside(tokens: Sequence[Token], lexicons: Lexicons) -> bool:
    """Whether the first word of a phrase is no part of a name, though the tree takes it in: "and Ola Holt", "even Ola
    Holt", "Photo Chief Ola Holt", "left at 9 p.m. Warden Ola Holt"."""
    token, following = tokens[0], tokens[1]
    if token.text.lower() in CLOCK:
        return True
    if token.text[0].isupper() and token.text.lower() in lexicons.roles.pages and following.text[0].isupper():
        return True
    stresses = token.upos == "ADV" and (following.upos == "PROPN" or following.text.lower() in ARTICLES)
    return token.upos in {"CCONJ", "SCONJ"} or token.xpos in {"WP", "WDT"} or token.text == "-" or stresses


def past_office(sentence: Sentence, tokens: list[Token], lexicons: Lexicons) -> list[Token]:
    """The phrase behind what an office before it is of, which the tree takes for a part of the name: "secretary of
    state Ada Holt"."""
    start = tokens[0].index
    of = start > 1 and sentence.tokens[start - 1].text.lower() == "of"
    if not of or len(tokens) < 3 or not lexicons.roles.is_personal(sentence.tokens[start - 2].text.lower()):
        return tokens
    first = next((i for i, t in enumerate(tokens) if t.text in lexicons.roles.first_names), 0)
    return tokens[first:] if all(t.upos in {"NOUN", "PROPN", "ADJ"} for t in tokens[:first]) else tokens


def past_numbering(tokens: list[Token]) -> list[Token]:
    """The phrase behind the number or the hour of its paragraph, or the switch of a caption: "3. The ministry", "17:10
    The coastguard", "less Police say"."""
    if len(tokens) > 1 and tokens[0].index == 0 and tokens[0].text in SWITCHES and tokens[1].text[0].isupper():
        return tokens[1:]
    numbered = len(tokens) > 1 and tokens[0].index == 0 and NUMBERING.fullmatch(tokens[0].text) is not None
    marked = numbered and len(tokens) > 2 and tokens[1].text in {".", ")"}
    return tokens[1 + marked :] if numbered and (marked or not tokens[0].text.isdigit()) else tokens


def past_dateline(tokens: Sequence[Token], head: Token) -> list[Token]:
    """The phrase behind what stands in brackets before its head, as a dateline does: "Ala. (AP) Wardens"."""
    closing = [i for i, token in enumerate(tokens) if token.text == ")" and token.index < head.index]
    return list(tokens[closing[-1] + 1 :]) if closing else list(tokens)


def apposed_name(sentence: Sentence, head: Token, lexicons: Lexicons) -> list[Token]:
    """The name set beside a person's description: "the firm's founder, Paul Ostrander"."""
    if (is_proper(head) and not is_title(head, lexicons)) or not is_person(sentence, head, lexicons):
        return []
    named = next((c for c in sentence.kids(head, "appos") if is_proper(c)), None)
    if named is None:
        return person_behind(sentence, head, lexicons)
    row = phrase(sentence, named)
    if row[-1].text.endswith(".") and is_title(row[-1], lexicons):
        row = proper_row(sentence, row)  # "the minister, Hon. Dr. Ada Holt"
    return past_office(sentence, row, lexicons)


def person_behind(sentence: Sentence, head: Token, lexicons: Lexicons) -> list[Token]:
    """The person's name between marks right behind the description of one, whatever the tree hangs it on: "an analyst
    at the bank, Ruth Ostrander." """
    start = phrase(sentence, head)[-1].index + 2
    name = next((n for n in sentence.names if n.last > start and is_persons(sentence, n)), None)
    if head.xpos not in {"NN", "NNP"} or name is None or sentence.tokens[start - 1].text != ",":
        return []
    titles = sentence.tokens[start : name.first]  # "the head of the mission, former minister Ola Ostrander, …"
    first = name.first
    while first > start and is_proper(before := sentence.tokens[first - 1]) and not is_title(before, lexicons):
        first -= 1
    behind = sentence.tokens[name.last + 1 : name.last + 2]
    closed = not behind or behind[0].text in CLOSING
    titled = all(t.upos in {"ADJ", "NOUN", "PROPN"} for t in titles)
    return list(sentence.tokens[first : name.last + 1]) if closed and titled and name.last > first else []


def is_persons(sentence: Sentence, name: Name) -> bool:
    """Whether a name is tagged as a person's, or is a person's as the mention that it heads."""
    return name.kind == "PER" or any(t.mention == "person" for t in sentence.tokens[name.first : name.last + 1])


def apposed_body(sentence: Sentence, head: Token, lexicons: Lexicons) -> list[Token]:
    """The name set beside the word for a body: "a rights group, Orla Monitor", "the state news agency Orlapress"."""
    described = head.lemma.lower() in lexicons.roles.bodies or head.mention == "organization"
    if head.upos != "NOUN" or not described:
        return []
    for child in sentence.kids(head, "appos"):
        kinds = {n.kind for n in sentence.names if n.first <= child.index <= n.last}
        row = proper_row(sentence, phrase(sentence, child))
        before = sentence.tokens[row[0].index - 1]
        if not row[0].text[0].isupper() or child.index < head.index:
            continue
        if before is head or (before.text == "," and not kinds & {"PER", "LOC"}):
            return row
    return []


def bare_name(sentence: Sentence, tokens: Sequence[Token], head: Token, lexicons: Lexicons) -> str:
    """The name without title or article; "" for a person who is described only."""
    if not is_person(sentence, head, lexicons):
        return body_name(tokens, head)
    behind = [t for t in tokens if t.index >= head.index]
    placed = next((i for i, t in enumerate(behind) if t.upos == "ADP" and not is_proper(head)), len(behind))
    proper = any(is_proper(t) for t in behind[:placed])  # rebels in northern Orla are not called Orla
    return person_name(sentence, tokens, head, lexicons) if proper else ""


def proper_row(sentence: Sentence, tokens: list[Token]) -> list[Token]:
    """The words of a name with those right behind that the tree hangs elsewhere."""
    end = tokens[-1].index + 1
    while end < len(sentence.tokens) and is_proper(sentence.tokens[end]) and sentence.tokens[end].mention != "time":
        end += 1
    return list(sentence.tokens[tokens[0].index : end])


def beside(sentence: Sentence, head: Token, text: str, named: bool) -> tuple[str, ...]:
    """The texts of what is set beside the head; for a name set beside a description, that description too."""
    around = [phrase(sentence, c) for c in sentence.kids(head, "appos") if not is_proper(c)]
    return tuple(text_of(tokens, text) for tokens in [*around, *([phrase(sentence, head)] if named else [])])


def described(sentence: Sentence, head: Token) -> list[Token]:
    """The words of what is set beside the head: appositions and titles."""
    return [t for c in sentence.kids(head, "appos", "nmod:desc") for t in sentence.subtree(c)]


def forms(token: Token, lexicons: Lexicons) -> set[str]:
    """The word in lower case, its lemma, and what it abbreviates."""
    word = token.text.lower()
    return {word, token.lemma.lower(), lexicons.roles.full.get(word, word)} - ARTICLES - POSSESSIVE


def is_person(sentence: Sentence, head: Token, lexicons: Lexicons) -> bool:
    """Whether the phrase names or describes a person."""
    if head.lemma.lower() in lexicons.roles.bodies or is_called_body(sentence, head, lexicons):
        return False
    if is_proper(head) and follows_title(sentence, head, lexicons):
        return True
    kinds = [n.kind for n in sentence.names if n.first <= head.index <= n.last]
    if kinds:
        return "PER" in kinds
    if head.mention == "person" or not lexicons.roles.is_personal(head.lemma.lower()):
        return head.mention == "person"
    return not head.mention or says(sentence, head, lexicons) or bool(person_behind(sentence, head, lexicons))


def says(sentence: Sentence, head: Token, lexicons: Lexicons) -> bool:
    """Whether the word is the subject of a verb of saying, as a "head" that is a person may be."""
    verb = sentence.parent(head)
    return verb is not None and head.deprel == "nsubj" and lexicons.cues.says(verb.lemma.lower())


def is_called_body(sentence: Sentence, head: Token, lexicons: Lexicons) -> bool:
    """Whether a name is set beside the word for a body: "the Orla Monitor, a rights group"."""
    beside = [t.lemma.lower() for t in sentence.kids(head, "appos")] if is_proper(head) else []
    return any(word in lexicons.roles.bodies for word in beside)


def follows_title(sentence: Sentence, head: Token, lexicons: Lexicons) -> bool:
    """Whether a title or office stands right before the name that holds ``head``."""
    first = head.index
    while first > 0 and is_proper(sentence.tokens[first - 1]):
        if lexicons.roles.is_personal(sentence.tokens[first - 1].text.lower()):
            return True
        first -= 1
    before = sentence.tokens[first - 1] if first > 0 else None
    return before is not None and before.upos == "NOUN" and lexicons.roles.is_personal(before.text.lower())


def kind_of(sentence: Sentence, head: Token, lexicons: Lexicons) -> str:
    word = head.lemma.lower()
    if is_person(sentence, head, lexicons):
        return "person"
    if word in lexicons.cues.documents and head.upos == "NOUN":
        return "document"
    called = is_called_body(sentence, head, lexicons)
    if called or head.mention == "organization" or word in lexicons.roles.bodies:
        return "body"
    return "place" if head.mention == "place" else "other"
