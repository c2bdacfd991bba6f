"""Words that end in a full stop of their own, by what tends to follow them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

KINDS = frozenset({"title", "month", "day", "number", "firm", "street", "measure", "place", "latin"})


@dataclass(frozen=True, slots=True, eq=False)
class Abbreviations:
    """``kinds`` maps each written form, its full stop included, to its kinds; a form may have several."""

    kinds: Mapping[str, frozenset[str]]

    def of_kind(self, form: str, kind: str) -> bool:
        return kind in self.kinds.get(form, ())

    def __contains__(self, form: str) -> bool:
        return form in self.kinds


@lru_cache(maxsize=8)
def load_abbreviations(extra: tuple[Path, ...] = ()) -> Abbreviations:
    """The bundled abbreviations and the user's. Raises LexiconError where an entry has no known kind or no forms."""
    found: dict[str, frozenset[str]] = {}
    for entry in entries("abbreviations", extra):
        kind, forms = entry.get("kind"), entry.get("forms")
        if kind not in KINDS or not isinstance(forms, list):
            raise LexiconError(f"abbreviations: {entry!r} needs forms and a kind, one of {', '.join(sorted(KINDS))}")
        for form in forms:
            if not str(form).endswith("."):
                raise LexiconError(f"abbreviations: {form!r} must end in its full stop")
            found[str(form)] = found.get(str(form), frozenset()) | {str(kind)}
    return Abbreviations(MappingProxyType(found))
