"""What a person typed into a form that was refused, so that the form is shown again with all of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from markupsafe import escape

UNSEEN = frozenset({"claim", "target", "report", "decision", "what", "seen"})
"""Fields that a form brings along, and nobody types."""
PLACE = 'id="wrong"'
"""Stands in the page where its form is shown again."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A form's ``fields`` as they came; ``form`` tells forms of one page apart, ``back`` is the address of that page,
    ``wrong`` says why nothing was recorded, "" while that is not known."""

    form: str
    fields: Mapping[str, str]
    back: str
    wrong: str = ""

    def refused(self, wrong: str) -> Typed:
        """The same, refused for that reason."""
        return replace(self, wrong=wrong)

    @property
    def words(self) -> list[tuple[str, str]]:
        """What the person typed and chose, by field."""
        return [(name, words) for name, words in self.fields.items() if name not in UNSEEN and words.strip()]


def chosen(typed: Typed | None, form: str, name: str, default: object = "") -> object:
    """What the field ``name`` of ``form`` had where the form was refused, else ``default``."""
    return default if typed is None or typed.form != form else typed.fields.get(name, default)


def kept(typed: Typed | None, form: str, name: str, default: object = "") -> object:
    """The same to print: what was typed is escaped, and otherwise left as it is, hidden characters too, since it is
    the person's own and will be sent again."""
    words = chosen(typed, form, name, None)
    return escape(words) if isinstance(words, str) else default
