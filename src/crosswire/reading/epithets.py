"""Descriptions by which a report calls somebody whom it has named: "the mogul", "the Republican nominee", "the
44-year-old"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from crosswire.lexicons.roles import Roles
from crosswire.reading.likeness import is_elsewhere
from crosswire.reading.mentions import Mention

BY_FAMILY = re.compile(r"(\w+)-of-\w+$|\b\d+-year-old$")
"""A person by family or age alone, as tabloids vary a name ("the father-of-two")."""


def wanted_of(mention: Mention, roles: Roles) -> str | None:
    """What pronoun would mean whom an epithet calls: "male", "female" or "person"; None where it is no epithet."""
    family = BY_FAMILY.search(mention.name)
    if family is None and (mention.plural or mention.head.lemma.lower() not in roles.varying):
        return None
    named = (family.group(1) or "").lower() if family is not None else ""
    return mention.gender or roles.genders.get(named, "person")


def bearers(mention: Mention, others: Iterable[Mention]) -> list[Mention]:
    """The people of whom the report has said what the epithet calls one, and nothing against it."""
    word = mention.head.lemma.lower()
    told = (m for m in others if m.bare and not m.plural and word in m.words - m.key)
    return [m for m in told if not is_elsewhere(mention, m)]


def is_most_named(name: str, others: Iterable[Mention]) -> bool:
    """Whether the report names nobody more often than one by this name, whom it is about then."""
    named = Counter(m.bare.split()[-1].lower() for m in others if m.kind == "person" and m.bare)
    return bool(name) and named[name.split()[-1].lower()] == max(named.values(), default=0)


def may_be_called(mention: Mention, others: Iterable[Mention], roles: Roles) -> bool:
    """Whether nothing that is said of a person speaks against an epithet: no president is "the nominee", and no
    Democrat "the Republican nominee"; fathers are of any office."""
    if BY_FAMILY.search(mention.name):
        return True
    told = list(others)
    office = {word for m in told for word in m.words if word in roles.offices} - roles.varying
    return not (office - mention.words) and not any(is_elsewhere(mention, m) for m in told)
