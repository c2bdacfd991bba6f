"""Whether two mentions, or a mention and a pronoun, can be of one: by name, description, gender and number."""

from __future__ import annotations

import re
from collections.abc import Collection

from crosswire.reading.mentions import Mention
from crosswire.reading.names import ARTICLES, name_words

POSSESSIVES = frozenset({"his", "her", "its", "their", "our", "my"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "said"}) | POSSESSIVES
INDEFINITE = frozenset({"a", "an", "another"})
SMALL = frozenset({"of", "and", "the", "for", "on", "in"})
JOINED = re.compile(r",? and |, ")
STEM = 4  # letters that a place and its people share
SHARED = 0.6  # of a description's words that must be said of the one it means


def own_part(name: str, mention: Mention) -> str:
    """The part of a row of names that is the one mentioned: of "Ada Holt and Bo Lund", for Holt, Ada Holt."""
    parts = [part for part in JOINED.split(name) if mention.key and mention.key <= name_words(part)]
    return parts[0] if len(parts) == 1 else name


def is_of_another(mention: Mention) -> bool:
    """Whether the phrase of a person's name is about somebody or something else ("Ada Holt aide Bo Lind")."""
    return mention.kind == "person" and bool(mention.bare) and not mention.name.endswith(mention.bare.split()[-1])


def salience(mention: Mention, sentence: int) -> float:
    """Nearness first, then subjects before others, names before descriptions, and the first of them."""
    near = -2.0 * (sentence - mention.sentence)
    return near + 1.5 * mention.is_subject + 0.5 * bool(mention.bare) - 0.01 * mention.head.index


def agrees(mention: Mention, wanted: str) -> bool:
    """Whether a pronoun of this kind can mean the mention."""
    if wanted in {"male", "female"}:
        return mention.kind == "person" and not mention.plural and mention.gender in {None, wanted}
    if wanted == "person":
        return mention.kind == "person" and not mention.plural
    if wanted == "several":
        return mention.kind == "body" or (mention.plural and mention.kind in {"person", "other"})
    if wanted == "thing":
        return mention.kind in {"body", "document", "place"} and not mention.plural
    return True


def may_agree(mention: Mention, wanted: str) -> bool:
    """Whether nothing speaks against a pronoun's meaning the mention: no person is "it", no body "he"."""
    if wanted in {"male", "female"}:
        return mention.kind not in {"body", "place"} and mention.gender in {None, wanted}
    if wanted == "several" and mention.kind == "person" and mention.bare and not mention.plural:
        return False
    return wanted != "thing" or mention.kind != "person"


def fits(mention: Mention, other: Mention) -> bool:
    """Whether a description is said of the other too: its head, and most of its words."""
    if is_elsewhere(mention, other):
        return False
    wanted = mention.words - DEFINITE
    head = {mention.head.text.lower(), mention.head.lemma.lower()}
    return bool(head & other.words) and len(wanted & other.words) >= SHARED * len(wanted)


def is_elsewhere(mention: Mention, other: Mention) -> bool:
    """Whether each of two descriptions names something that the other does not: "the governor of Orla", who is not
    "Governor Ada Holt of Marovia"."""
    own = {word for word in capitals(mention) if not is_like(word, other.words)}
    return bool(own) and any(not is_like(word, mention.words) for word in capitals(other))


def is_like(word: str, words: Collection[str]) -> bool:
    """Whether a word is among others but for its ending: "Orlan" and "Orla"."""
    return any(word[:STEM] == other[:STEM] for other in words)


def capitals(mention: Mention) -> frozenset[str]:
    """The words of proper names in a description, in small letters, but for the name of the one described."""
    first, *others = mention.name.split()
    named = {word for word in others if word[0].isupper()} | ({first} if first.lower() not in DEFINITE else set())
    return name_words(" ".join(word for word in named if word[0].isupper())) - mention.key


def is_introduced(mention: Mention) -> bool:
    """Whether a person told by one name is new: "an official named Holt" is nobody told of before."""
    return len(mention.key) == 1 and mention.name.lower().partition(" ")[0] in INDEFINITE


def is_definite(mention: Mention) -> bool:
    return mention.name.lower().partition(" ")[0] in DEFINITE


def same_end(short: str, full: str) -> bool:
    """Whether the short form begins or ends the full name, and not that of somebody's ("Ada Holt aide Bo Lind")."""
    words, all_words = short.lower().replace("’", "'").split(), full.lower().replace("’", "'").split()
    ends = all_words[-len(words) :] == words or words[-1:] == all_words[-1:]
    after = full.split()[len(words) : len(words) + 1]
    begins = all_words[: len(words)] == words and not any(word.islower() for word in after)
    return bool(words) and (ends or begins)


def is_fuller(other: Mention, mention: Mention) -> bool:
    """Whether a mention calls what may be the same body or document by more words."""
    same = other.kind == mention.kind and other.plural == mention.plural
    same = same and other.head.text.lower() == mention.head.text.lower()
    kind = other.plural and not any(word[0].isupper() for word in other.bare.split())  # "other companies", of any
    return same and mention.key < other.key and not other.key & POSSESSIVES and not kind and not is_joint(other)


def is_joint(mention: Mention) -> bool:
    """Whether a mention is of two: "the Orla Post and the Gazette" is no longer name of the Orla Post."""
    return f"{mention.head.text} and " in mention.name


def in_order(short: str, full: str) -> bool:
    """Whether a longer name has the words of a short one as they stand: "Tide Office" is rather the Tide and Current
    Office than the Office of Tides."""
    words = iter(full.split())
    return all(word in words for word in short.split())


def without_article(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if first.lower() in ARTICLES and rest else name


def initials(mention: Mention) -> str:
    """The first letters of a proper name, "" for a phrase with common nouns in it."""
    words = [w for w in mention.bare.split() if w.lower() not in SMALL]
    return "".join(w[0] for w in words) if words and all(w[:1].isupper() for w in words) else ""
