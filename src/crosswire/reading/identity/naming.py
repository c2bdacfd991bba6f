"""Who a source is across reports, and the parties it speaks for.

A national executive with its ministries, forces, intelligence services and state media is one party, called by its
country's name. Legislators, courts, local authorities, hospitals, agencies, companies and international bodies are
parties of their own. What cannot be told is a party of its own, called by its name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.identity.bodies import ASIDE, Bodies, Identity, straight, without_article
from crosswire.reading.identity.home import NOWHERE, Home
from crosswire.reading.identity.joint import joint_parts
from crosswire.reading.identity.titles import parties_of_title

OF_BODY = re.compile(r"\s*,?\s+(?:of|from|with|at|for)\s+(?:the\s+)?")
OTHERS = re.compile(r"[a-z]\s+(?:to|for|of|with)\s+(?:the\s+)?[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*)*$")
"""What makes a title behind it someone else's ("aide to President …")."""
LONGEST_NAME = 4  # words


def identify(
    name: str,
    bare: str,
    lexicons: Lexicons,
    *,
    person: bool = False,
    about: Sequence[str] = (),
    home: Home = NOWHERE,
) -> Identity:
    """Who ``name`` is, the fullest form that a report uses, and whom it speaks for.

    ``bare`` is the name without title or article; ``about`` what the report says the person is ("a doctor at the
    Harbour Clinic"); ``home`` the country to which "the army" belongs in this report.
    """
    bodies = Bodies(lexicons, home)
    text = without_article(straight(name))
    bare = straight(bare) or text
    if is_office(text, lexicons):
        return bodies.identify(text)
    if person and (bare == text or not text.endswith(bare)):
        bare = name_behind_title(text, lexicons) or bare
    if (person and bare != text) or (person and about and bare[:1].isupper()):
        titles = [title for title in (*_beside(text, bare, bodies), *map(straight, about)) if title]
        titles.sort(key=lambda title: lexicons.offices.find("local", title) is None)  # "local" anywhere makes it local
        for title in titles:
            parties = parties_of_title(title, bodies)
            if parties:
                return bare, parties
        return bare, (bare,)
    parts = joint_parts(text, lexicons)
    if len(parts) > 1:
        found = [bodies.identify(part)[1] for part in parts]
        return text, tuple(dict.fromkeys(party for parties in found for party in parties))
    return bodies.identify(text)


def is_office(text: str, lexicons: Lexicons) -> bool:
    """Whether the whole of ``text`` is an office's name, though words of it may also be titles of people."""
    core = without_article(ASIDE.sub("", text).strip())
    function = lexicons.offices.find("function", core)
    named = lexicons.offices.find_name(core)
    return any(found is not None and found.span() == (0, len(core)) for found in (function, named))


def name_behind_title(text: str, lexicons: Lexicons) -> str:
    """The name at the end of ``text`` behind a title: "spokesman Pavel Ruhn" is Pavel Ruhn; "" where there is none."""
    text = re.sub(r"\s+['‘]s$", "", text)
    for kind in ("executive", "staff", "employee"):
        ends = [match.end() for match in lexicons.offices.find_all(kind, text)]
        behind = text[ends[-1] :].split() if ends and not OTHERS.search(text[: ends[-1]]) else []
        if 1 <= len(behind) <= LONGEST_NAME and all(word[:1].isupper() for word in behind):
            return " ".join(behind)
    words = text.split()
    for number in range(len(words) - 1, 0, -1):
        word = words[number - 1].lower().strip(",")
        if not words[number][:1].isupper():
            return ""
        if _is_title(word, lexicons):
            return "" if OTHERS.search(" ".join(words[:number])) else " ".join(words[number:])
    return ""


def _is_title(word: str, lexicons: Lexicons) -> bool:
    kinds = ("staff", "employee", "executive", "own")
    return lexicons.roles.is_personal(word) or any(word in lexicons.offices.words[kind] for kind in kinds)


def _beside(text: str, bare: str, bodies: Bodies) -> tuple[str, ...]:
    """What stands beside the bare name in ``text``: the title before it, and the description or body behind it."""
    before, found, behind = text.rpartition(bare)
    if not found:
        return ()
    body = OF_BODY.match(behind)
    if body and bodies.is_body(behind[body.end() :]):
        return before.strip(" ,"), f"official of {behind[body.end() :]}"
    return before.strip(" ,"), behind.strip(" ,")
