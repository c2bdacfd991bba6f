"""Tags of names to spans."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.records import Name


def names_of(tags: Sequence[str]) -> tuple[Name, ...]:
    """The names that a row of B-, I- and O tags marks; an I- without its B- starts one too."""
    names: list[Name] = []
    for i, tag in enumerate(tags):
        prefix, _, kind = tag.partition("-")
        if prefix == "I" and names and names[-1].last == i - 1:
            names[-1] = Name(names[-1].first, i, names[-1].kind)
        elif prefix in {"B", "I"}:
            names.append(Name(i, i, kind))
    return tuple(names)
