"""What money is, by the verb it goes with: what is paid is a payment, what is owed a debt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

Payments = Mapping[str, str]  # verb lemma to noun


@lru_cache(maxsize=8)
def load_payments(extra: tuple[Path, ...] = ()) -> Payments:
    """The bundled verbs and the user's. Raises LexiconError on an entry without verbs or noun."""
    found: dict[str, str] = {}
    for entry in entries("payments", extra):
        verbs, noun = entry.get("verbs"), entry.get("noun")
        if not verbs or not noun:
            raise LexiconError(f"lexicon payments: {entry!r} needs its verbs and their noun")
        found.update({str(verb).lower(): str(noun) for verb in verbs})
    return MappingProxyType(found)
