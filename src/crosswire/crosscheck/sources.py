"""The name of a source taken apart: whose it is, what it does, and the words that are its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.lexicons.functions import UNTOLD

WORDS = re.compile(r"[\w&.]+(?:[-'’][\w&]+)*")
ENDINGS = re.compile(r"['’]s?$|(?<=[A-Z])-(?:TV|FM|AM)$")
"""What a word has behind it and is not of the name: an "'s", and what a call sign is of."""
ACRONYM = re.compile(r"\b[A-Z][A-Z&]{1,6}\b")
BESIDE = 60
"""Characters on either side of a name in which a report says who that is."""
SENTENCE_ENDS = re.compile(r"[.!?\n]")
JOINT = re.compile(r",\s*(?:and\s+)?|\s+and\s+|\s+&\s+")
"""What stands between two that speak together."""
FURTHER = re.compile(r",| of the | of | from | at | for | in |\(| who | that ")
"""Where the core of a name ends and what tells more about it begins."""


@dataclass(frozen=True, slots=True)
class Source:
    """``proper`` are the capitalised words that are neither rank, office, country nor function, in lower case and in
    order; ``country`` an ISO code and ``function`` as the lexicon has it, where the name tells; ``initials`` those of
    its capitalised words, ``short`` the acronym that it is or holds in brackets; ``bare`` that it is a country's name
    alone; ``told`` that it can be told from others ("officials" cannot, nor whom a newspaper has it from, nor what is a
    street or a headline); ``placed`` that more than a name and a rank of some force says for whom a person speaks;
    ``branch`` which of the forces of its function it is; ``joint`` the functions of several that speak together.
    """

    name: str
    proper: tuple[str, ...]
    country: str | None = None
    function: str | None = None
    initials: str = ""
    short: str = ""
    is_person: bool = False
    bare: bool = False
    told: bool = True
    placed: bool = True
    branch: str | None = None
    joint: frozenset[str] = frozenset()


def read_source(source: str, name: str, lexicons: Lexicons) -> Source:
    """``source`` is who it is by the reading of one report; ``name`` the fullest form there, used for its country."""
    agency = lexicons.agencies.get(source)
    if agency:
        short = source if source.isupper() else ""
        return Source(source, tuple(plain(agency).split()), function="news agency", short=short)
    joint = _joint(source, lexicons)
    if joint:
        return Source(source, (), joint=joint)
    person = () if _is_headline(source, lexicons) else _person(source, lexicons)
    if person:
        function = _office(name, lexicons)
        return Source(source, person, function=function, is_person=True, placed=is_placed(name, person, lexicons))
    return _body(source, name, lexicons)


def _joint(source: str, lexicons: Lexicons) -> frozenset[str]:
    """The functions of the several that a name joins ("prosecutors and county detectives"); none of a name of one."""
    if source in lexicons.offices.named or source in lexicons.offices.bodies:
        return frozenset()
    parts = [" ".join(word.lower() for word in _words(part)) for part in JOINT.split(source)]
    told = [(lexicons.functions.of(part, without=UNTOLD), lexicons.functions.branch_of(part)) for part in parts]
    functions = frozenset(function for function, _ in told if function)
    return functions if all(function for function, _ in told) and len(set(told)) > 1 else frozenset()


def _is_headline(source: str, lexicons: Lexicons) -> bool:
    """Whether words in capitals are no name but a headline, which ends in whom a crime befell or who is suspected of it
    ("Eel Squad Holds Suspect")."""
    words = _words(source)
    if len(words) < 2 or not all(word[:1].isupper() for word in words):
        return False
    return words[-1].lower() in lexicons.plainwords.crime and lexicons.functions.of(" ".join(words).lower()) is None


def is_street(source: Source, text: str, lexicons: Lexicons) -> bool:
    """Whether a name is that of a street by its last word and by what a text has before it ("on Larch Lane")."""
    words = _words(source.name)
    if len(words) < 2 or not lexicons.units.has(words[-1].lower(), "street") or source.function:
        return False
    return re.search(rf"(?:\b(?:on|along|near|block\s+of)|\d)\s+{re.escape(source.name)}\b", text) is not None


def _office(name: str, lexicons: Lexicons) -> str | None:
    """The function that a person holds by the words around the name; None where only vague ones are there ("police
    spokesman" tells, "spokesman" does not)."""
    return lexicons.functions.of(" ".join(word.lower() for word in _words(name)), without=UNTOLD)


def is_placed(name: str, person: tuple[str, ...], lexicons: Lexicons) -> bool:
    """Whether ``name`` has words beside the person's own that are more than a title, a word that tells nothing, or a
    rank in a force of some place, which has several ("Orvel County Lt. Ada Quill")."""
    beside = {word.lower() for word in _words(name) if plain(word) not in person}
    if beside & lexicons.functions.ranks:
        return _office(name, lexicons) is not None or not beside.isdisjoint(lexicons.roles.bodies)
    return any(word not in lexicons.roles.titles and lexicons.functions.by_words.get(word) != UNTOLD for word in beside)


def is_introduced(person: Source, text: str, lexicons: Lexicons) -> bool:
    """Whether a text says beside the person's name, in the same sentence, what office he has ("Maud Kerrin, the
    district governor, said")."""
    beside = _beside(person.name, text)
    untold = {word for word in beside if lexicons.functions.by_words.get(word) == UNTOLD}
    return any(word in lexicons.roles.offices for word in beside - untold)


@lru_cache(maxsize=4096)  # a matter is looked at anew with each report that joins it
def _beside(name: str, text: str) -> frozenset[str]:
    """The words of the sentences around a name, in lower case."""
    places = [found.span() for found in re.finditer(rf"\b{re.escape(name)}\b", text)] if name in text else []
    before = (SENTENCE_ENDS.split(text[max(0, start - BESIDE) : start])[-1] for start, _ in places)
    behind = (SENTENCE_ENDS.split(text[end : end + BESIDE], 1)[0] for _, end in places)
    return frozenset(word.lower() for side in (*before, *behind) for word in _words(side))


@lru_cache(maxsize=16384)
def _words(name: str) -> tuple[str, ...]:
    return tuple(ENDINGS.sub("", word).rstrip(".") for word in WORDS.findall(name))


def _person(source: str, lexicons: Lexicons) -> tuple[str, ...]:
    """The words of a person's name: the capitalised words at the end of the core, behind any rank or office."""
    words = _words(FURTHER.split(source)[0])
    run: list[str] = []
    for word in reversed(words):
        if not (word[:1].isupper() or word in lexicons.plainwords.particle) or _is_rank(word, lexicons):
            break
        run.insert(0, word)
    before = words[: len(words) - len(run)]
    media = lexicons.plainwords.media & {word.lower() for word in run}
    if not run or media or not run[0][:1].isupper() or _is_body_word(run[-1], lexicons):
        return ()
    phrase = " ".join(run)
    if before:
        known = _is_rank(before[-1], lexicons)
        return tuple(plain(word) for word in run) if known else ()
    named = lexicons.functions.of(phrase.lower()) or lexicons.countries.code_of(phrase) or ACRONYM.fullmatch(phrase)
    if named or any(_is_body_word(word, lexicons) for word in run) or _country(words, lexicons)[0]:
        return ()
    return tuple(plain(word) for word in run)


def _body(source: str, name: str, lexicons: Lexicons) -> Source:
    words = _words(source)
    function = lexicons.functions.of(" ".join(word.lower() for word in words))
    country, used = _country(words, lexicons)
    bare = country is not None and all(
        plain(word) in used or word.lower() in lexicons.plainwords.function for word in words
    )
    if country is None and function in lexicons.functions.executive:
        country, _ = _country(_words(name), lexicons)
    proper = tuple(plain(word) for word in words if word[:1].isupper() and not _is_common(word, function, lexicons))
    proper = tuple(word for word in proper if word not in used)
    capitals = "".join(
        word[0] for word in words if word[:1].isupper() and word.lower() not in lexicons.plainwords.function
    )
    acronyms = ACRONYM.findall(source)
    short = acronyms[0] if acronyms and (len(words) == 1 or f"({acronyms[0]})" in source) else ""
    lower = {word.lower() for word in words}
    media = bool(lexicons.plainwords.media & lower) and "agency" not in lower
    told = (
        not media
        and not _is_headline(source, lexicons)
        and bool(proper or country or short or (function is not None and function != UNTOLD))
    )
    initials = capitals if len(capitals) > 2 else ""
    branch = lexicons.functions.branch_of(" ".join(word.lower() for word in words))
    return Source(source, proper, country, function, initials, short, bare=bare, told=told, branch=branch)


def _country(words: tuple[str, ...], lexicons: Lexicons) -> tuple[str | None, frozenset[str]]:
    """The first country that the words name, by name, demonym or capital, with the words that name it."""
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            phrase = " ".join(words[start : start + size])
            code = lexicons.countries.code_of(phrase)
            if code and phrase[:1].isupper() and not lexicons.countries.is_doubtful(phrase):
                return code, frozenset(plain(word) for word in words[start : start + size])
    return None, frozenset()


def _is_rank(word: str, lexicons: Lexicons) -> bool:
    lower = word.lower()
    return lexicons.roles.is_personal(lower) or lexicons.roles.is_personal(lower + ".")


def _is_body_word(word: str, lexicons: Lexicons) -> bool:
    return word.lower() in lexicons.roles.bodies or lexicons.functions.of(word.lower()) is not None


def _is_common(word: str, function: str | None, lexicons: Lexicons) -> bool:
    """Whether a word of a name is a rank, an office, a kind of body or a word of the function itself."""
    lower = word.lower()
    if (
        lower in lexicons.plainwords.function
        or _is_rank(word, lexicons)
        or lower in lexicons.roles.qualifiers | lexicons.roles.bodies
    ):
        return True
    if function is None:
        return False
    return any(f == function and lower in words.split() for words, f in lexicons.functions.by_words.items())
