"""News agencies and the forms in which reports credit them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

Agencies = Mapping[str, str]
"""The agency's name by each form; forms in capitals as written, the others too (case tells AP from "ap")."""


@lru_cache(maxsize=8)
def load_agencies(extra: tuple[Path, ...] = ()) -> Agencies:
    """The bundled agencies and the user's. Raises LexiconError on an entry without an agency."""
    found: dict[str, str] = {}
    for entry in entries("agencies", extra):
        name = entry.get("agency")
        if not name:
            raise LexiconError(f"lexicon agencies: {entry!r} needs an agency")
        found |= {str(form): str(name) for form in (name, *entry.get("forms", ()))}
    return MappingProxyType(found)
