"""What money is that tells a change, by the verb of the change: what a budget was cut by is a cut."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.payments import Payments, nouns_of_verbs

Changes = Payments
"""From each form of a verb, with the word that makes another verb of it (scaled back), to the noun."""


@lru_cache(maxsize=8)
def load_changes(extra: tuple[Path, ...] = ()) -> Changes:
    """The bundled verbs and the user's, in all their forms. Raises LexiconError on an entry without verbs or noun."""
    return nouns_of_verbs("changes", extra)
