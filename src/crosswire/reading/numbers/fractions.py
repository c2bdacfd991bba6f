"""Fractions in words: two thirds, a twenty-first, half a million; and wholes with one: five and a quarter."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.reading.numbers.cardinals import Cardinal, Value, Words

LEAST_SCALE = 1000
"""A fraction behind "and" is one of the scale from here on: a million and a half, but a hundred and a half."""


@dataclass(frozen=True, slots=True)
class Part:
    """A number that ends at lexeme ``last``; ``scale`` where it was taken of a scale (half a million)."""

    value: Value
    last: int
    scale: Value = 1


def read_ordinal(text: Words, i: int) -> tuple[int, int] | None:
    """The place in a row that words from ``i`` on name, and their last: fifth, twenty-first, one hundred and fifth."""
    word = text.word(i)
    if word and word.kind == "ordinal":
        return int(word.value), i
    if word is None or word.kind not in {"ones", "tens", "teen"}:
        return None
    before = Cardinal(text, i)
    last = text.after_hyphen(before.read() + 1)
    last = last + 1 if text.says(last, "and") and before.last in {"hundred", "scale"} else last
    ending = text.word(last)
    if ending is None or ending.kind != "ordinal" or not isinstance(before.value(), int):
        return None
    if before.last == "tens" and ending.value < 10:
        return int(before.value() + ending.value), last
    if before.last in {"hundred", "scale"} and ending.value < before.room:
        return int(before.value() + ending.value), last
    return None


def read_share(text: Words, i: int) -> Part | None:
    """Two thirds, a fifth, one-eighth, half, three quarters, a hundred trillionths."""
    leading = text.says(i, "a", "an")
    start = i + 1 if leading else i
    word = text.word(start)
    if word and word.kind == "part":
        return Part(word.value, start) if word.word in {"half", "quarter"} else None
    if leading and (ordinal := read_ordinal(text, start)) and _is_single(text, ordinal[1]):
        return Part(1 / ordinal[0], ordinal[1]) if ordinal[0] > 2 else None
    cardinal = Cardinal(text, start)
    last = cardinal.read()
    if last < start or (leading and text.kind(start) not in {"hundred", "scale"}):
        return None
    return divided(text, cardinal, last)


def divided(text: Words, cardinal: Cardinal, last: int) -> Part | None:
    """The cardinal that ends at ``last`` over the ordinal behind it, where their number agrees: one fifth, two fifths;
    of what "and" joins to a whole (one hundred and three quarters) only where that makes a fraction below one."""
    behind = text.after_hyphen(last + 1)
    below = _below(text, behind)
    if below is None or not isinstance(cardinal.value(), int) or cardinal.suffix or cardinal.last == "group":
        return None
    under, end = below
    single = _is_single(text, end)
    if cardinal.joint and 2 < under < 10 and not single and text.kind(behind) == "ordinal":
        return Part(cardinal.joint[1] / (cardinal.value() - cardinal.joint[1] + under), end)
    if single != (cardinal.value() == 1):
        return None
    if cardinal.bridge and 0 < cardinal.value() - cardinal.bridge[1] < under:
        whole = cardinal.bridge[1]
        scale = cardinal.scale if cardinal.scale >= LEAST_SCALE else 1
        return Part(whole + (cardinal.value() - whole) / under * scale, end)
    return Part(cardinal.value() / under, end)


def _below(text: Words, i: int) -> tuple[int, int] | None:
    word = text.word(i)
    if word and word.kind == "part":
        return round(1 / word.value), i
    ordinal = read_ordinal(text, i)
    return ordinal if ordinal and ordinal[0] > 2 else None


def _is_single(text: Words, last: int) -> bool:
    return not text.lexemes[last].text.endswith("s")


def with_fraction(text: Words, cardinal: Cardinal, last: int) -> Part:
    """The cardinal that ends at ``last`` with the fraction behind it, if any: two and a half million; five and a
    quarter; one billion and a half million."""
    value, scale = cardinal.value(), cardinal.scale
    share = read_share(text, last + 2) if text.says(last + 1, "and") else None
    if share is None or share.value >= 1 or text.kind(last + 2) == "part":
        return Part(value, last, scale)
    following = text.word(share.last + 1)
    if following and following.kind == "scale":
        if scale > following.value:
            return Part(value + share.value * following.value, share.last + 1, following.value)
        if scale == 1:
            return Part((value + share.value) * following.value, share.last + 1, following.value)
    return Part(value + share.value * (scale if scale >= LEAST_SCALE else 1), share.last, scale)


def of_scale(text: Words, share: Part) -> Part | None:
    """The scale that a share is taken of: half a million, two thirds of a million, half a dozen, quarter million."""
    i = text.after_hyphen(share.last + 1)
    i = i + 1 if text.says(i, "of") and text.says(i + 1, "a") else i
    i = i + 1 if text.says(i, "a") else i
    scale = text.word(i)
    if scale is None or scale.kind not in {"hundred", "scale", "group"}:
        return None
    return Part(share.value * scale.value, i, scale.value)
