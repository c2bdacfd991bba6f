"""What money is, by the verb it goes with: what is paid is a payment, what is owed a debt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.inflection import verb_forms
from crosswire.lexicons.loading import LexiconError, entries
from crosswire.lexicons.word_forms import load_word_forms

Payments = Mapping[str, str]
"""From each form of a verb, with the word that makes another verb of it (chipped in), to the noun."""


@lru_cache(maxsize=8)
def load_payments(extra: tuple[Path, ...] = ()) -> Payments:
    """The bundled verbs and the user's, in all their forms. Raises LexiconError on an entry without verbs or noun."""
    return nouns_of_verbs("payments", extra)


def nouns_of_verbs(name: str, extra: tuple[Path, ...]) -> Mapping[str, str]:
    """The nouns of the lexicon ``name`` by each form of their verbs. Raises LexiconError as ``load_payments``."""
    found: dict[str, str] = {}
    irregular = load_word_forms(extra).get("VERB", {})
    for entry in entries(name, extra):
        verbs, noun = entry.get("verbs"), entry.get("noun")
        if not verbs or not noun:
            raise LexiconError(f"lexicon {name}: {entry!r} needs its verbs and their noun")
        for phrase in map(str.lower, map(str, verbs)):
            verb, _, particle = phrase.partition(" ")
            forms = {*verb_forms(verb), *(form for form, base in irregular.items() if base == verb)}
            found |= {f"{form} {particle}".rstrip(): str(noun) for form in forms}
    return MappingProxyType(found)
