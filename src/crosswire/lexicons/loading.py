"""YAML files of words to typed entries.

A lexicon file is a list of entries, each a mapping with an ``example``. A user's own file is a mapping from a
lexicon's name (cues, measures …) to further entries of the same form.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from crosswire.records import CrosswireError

Entry = Mapping[str, Any]

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as Loader  # type: ignore[assignment]


class LexiconError(CrosswireError):
    """A lexicon file that cannot be read, or an entry that lacks something."""


@lru_cache(maxsize=64)
def entries(name: str, extra: tuple[Path, ...] = ()) -> tuple[Entry, ...]:
    """The entries of the bundled lexicon ``name`` and of the user's files ``extra``, in that order.

    Raises LexiconError where a file is missing, is no YAML, or has an entry without an example.
    """
    bundled = _parsed(resources.files(__package__).joinpath(f"{name}.yaml").read_text("utf-8"), f"{name}.yaml")
    found: list[Entry] = list(bundled) if isinstance(bundled, list) else []
    for path in extra:
        found += _user_entries(path).get(name, [])
    for entry in found:
        if not isinstance(entry, Mapping) or not entry.get("example"):
            raise LexiconError(f"lexicon {name}: the entry {entry!r} needs an example: add 'example: …'")
    return tuple(found)


def _parsed(text: str, where: str) -> object:
    try:
        return yaml.load(text, Loader=Loader)
    except yaml.YAMLError as error:
        raise LexiconError(f"{where} is no YAML: {error}") from error


@lru_cache(maxsize=16)
def _user_entries(path: Path) -> Mapping[str, Sequence[Entry]]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"cannot read the lexicon {path}: {error}; give a UTF-8 YAML file") from error
    parsed = _parsed(text, str(path))
    if not isinstance(parsed, Mapping) or not all(isinstance(v, list) for v in parsed.values()):
        raise LexiconError(f"{path} must map lexicon names (cues, measures …) to lists of entries")
    return parsed
