"""Whose a source is that is called by a pronoun: "her campaign" is Ada Holt's campaign, "its tracker" the Gazette's."""

from __future__ import annotations

from crosswire.reading.attribution.phrases import LONGEST_NAME
from crosswire.reading.mentions import Mention
from crosswire.records import Sentence, Token

POSSESSIVES = frozenset({"his", "her", "its"})
LONGEST_OWNER = 4
"""Words of a name that can stand before what is owned; a longer one is a description."""


def possessor(mention: Mention, sentence: Sentence) -> Token | None:
    """The pronoun by which a mention's phrase begins, None where it begins with none."""
    if mention.name.partition(" ")[0].lower() not in POSSESSIVES:
        return None
    before = [t for t in sentence.tokens[: mention.head.index] if t.xpos == "PRP$"]
    return before[-1] if before and mention.name.startswith(before[-1].text) else None


def owned(name: str, owner: str) -> str:
    """A name whose first word is a possessive pronoun, with its owner's name for that; as it is, where the owner has
    none or both together are too long."""
    words, rest = owner.split(), name.split()[1:]
    named = 0 < len(words) <= LONGEST_OWNER and words[-1][0].isupper()
    if not named or not rest or len(words) + len(rest) > LONGEST_NAME:
        return name
    return " ".join([f"{owner}’" if owner.endswith("s") else f"{owner}’s", *rest])


def is_owned_too(name: str, other: str) -> bool:
    """Whether a name tells whose that is which another calls by a pronoun: Ada Holt's campaign, for "her campaign"."""
    before, found, _ = name.rpartition(f" {other.partition(' ')[2]}")
    return bool(found) and name.endswith(found) and before.endswith(("’s", "’"))
