"""Forms whose dictionary form no rule tells."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

WordForms = Mapping[str, Mapping[str, str]]  # part of speech, then form, to lemma


@lru_cache(maxsize=8)
def load_word_forms(extra: tuple[Path, ...] = ()) -> WordForms:
    """The bundled irregular forms and the user's. Raises LexiconError where an entry lacks upos or forms."""
    found: dict[str, dict[str, str]] = {}
    for entry in entries("word_forms", extra):
        upos, forms = entry.get("upos"), entry.get("forms")
        if not isinstance(upos, str) or not isinstance(forms, Mapping):
            raise LexiconError(f"word_forms: {entry!r} needs upos and forms (a mapping from form to lemma)")
        found.setdefault(upos, {}).update({str(form): str(lemma) for form, lemma in forms.items()})
    return MappingProxyType({upos: MappingProxyType(forms) for upos, forms in found.items()})
