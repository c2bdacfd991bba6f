"""Text from elsewhere as text: what a browser would obey or hide is shown as what it is.

Markup is escaped by the templates. Left are characters without a glyph: control characters, those that turn the
direction of writing for what follows (https://www.unicode.org/reports/tr9/, https://trojansource.codes), those that
show nothing at all, and halves of a surrogate pair, which no encoding can send.
"""

from __future__ import annotations

import re

from markupsafe import Markup

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, without tab and line feed
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction, and a space of no width
    "\u2028\u2029\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"  # separators, joiners and annotations
    "\U000e0000-\U000e007f\ud800-\udfff]"  # tags, and half a character
)


def visible(text: str) -> str:
    """``text`` with each hidden character as its code point in brackets: [U+202E]."""
    if text.isprintable():  # as nearly all is: no hidden character is printable
        return text
    return HIDDEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", text.replace("\r\n", "\n"))


def shown(value: object) -> object:
    """What a template prints: text made visible, markup that a template made as it is, and nothing for None."""
    if value is None:
        return ""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return visible(value)
