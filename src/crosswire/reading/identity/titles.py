"""Whom a named person speaks for, by the title or description beside the name."""

from __future__ import annotations

import re

from crosswire.lexicons import Lexicons
from crosswire.reading.identity.bodies import Bodies

FORMER = re.compile(r"\b(?:former|ex-|late|retired|then-|outgoing|incoming)", re.IGNORECASE)
COMPLEMENT = re.compile(r"\s+(?:of|for|from|at|with)\s+(?:the\s+|a\s+|an\s+)?", re.IGNORECASE)
MINISTER = re.compile(
    r"\b(?:(?i:minister)\s+(?:of|for)\s+(?:the\s+)?(?:[\w,]+\s+and\s+)?(?P<of>\w+)|[Ss]ecretary of [A-Z]\w+)"
    r"(?:\s+(?i:affairs))?"
)
RANKS = frozenset({"first", "second", "third", "senior", "chief", "assistant", "deputy", "vice", "interim", "acting"})
OWNING = frozenset({"its", "their", "his", "her", "our", "my"})
"""Words that begin a sentence with a capital and name nobody: "Its coordinator"."""
AGENCY_BEHIND = re.compile(r"\s+(?:Department|Dept\.?|Service|Agency|Office|Force|Bureau|Board)\b")
BODY_BEFORE = re.compile(r"(?:[A-Z][\w.&'-]*(?:\s+(?:of|and|the|for|&)\s+(?=[A-Z]))?\s*)+")


def parties_of_title(title: str, bodies: Bodies) -> tuple[str, ...]:
    """The parties that a title gives; none where it gives none, so that its holder speaks for nobody else."""
    lexicons = bodies.lexicons
    offices = lexicons.offices
    title = re.sub(r"^(?:the|a|an)\s+", "", title.strip(" ,"), flags=re.IGNORECASE)
    ministry = MINISTER.search(title)
    if ministry and not (ministry["of"] and lexicons.countries.of_name(ministry["of"])):
        title = title[: ministry.start()] + "Minister" + title[ministry.end() :]
    head = COMPLEMENT.split(title, maxsplit=1)[0]
    if not title or FORMER.search(head) or offices.ends("own", head):
        return ()
    complement = COMPLEMENT.search(title) if not offices.find("local", head) else None
    executive = offices.ends("executive", head)
    if complement and (executive or offices.ends("staff", head) or offices.ends("employee", head)):
        body = _one_body(title[complement.end() :], lexicons)
        if not body or (lexicons.countries.of_name(body) and offices.ends("employee", head) and not executive):
            return ()
        return bodies.parties(body)
    return _before(title, bodies)


def _before(title: str, bodies: Bodies) -> tuple[str, ...]:
    """The parties of a title that names its body or country in front: "Kestrian Foreign Minister", "FBI spokesman"."""
    offices, countries, home = bodies.lexicons.offices, bodies.lexicons.countries, bodies.home
    for office in (offices.find_name(title), offices.find("function", title), offices.find("police", title)):
        if office:
            behind = AGENCY_BEHIND.match(title, office.end())
            return bodies.parties(title[: behind.end() if behind else office.end()])
    if offices.find("own", title) or offices.find("local", title):
        return ()
    role = next(filter(None, (offices.find(kind, title) for kind in ("executive", "staff", "employee"))), None)
    code = next((c for m, c in countries.find(title) if not countries.is_doubtful(m.group())), None)
    body = _body_before(title[: role.start()] if role else title) if role or title.endswith("'s") else ""
    if set(body.lower().split()) <= bodies.lexicons.roles.qualifiers | RANKS | OWNING:
        body = ""
    if body and not countries.of_demonym(body) and not countries.of_name(body):
        return bodies.parties(body)
    if offices.find("executive", title) and (code or home.country):
        return (countries.name_of(code or home.country or ""),)
    return (countries.name_of(code),) if code and offices.find("staff", title) else ()


def _one_body(text: str, lexicons: Lexicons) -> str:
    """The body that ``text`` begins with, up to a rank or title; "" where it is only called "the agency"."""
    words = text.split()
    end = next((i for i, word in enumerate(words) if i and word[:1].isupper() and _is_rank(word, lexicons)), len(words))
    body = " ".join(words[:end]).strip(" ,")
    return "" if body.islower() and end == 1 else body


def _is_rank(word: str, lexicons: Lexicons) -> bool:
    return lexicons.roles.is_personal(word.lower()) and word.lower() not in lexicons.offices.words["agency-word"]


def _body_before(text: str) -> str:
    """The proper name that ``text`` ends in, without possessive; "" where it ends otherwise."""
    text = re.sub(r"'s?$", "", text.strip())
    found = [m for m in BODY_BEFORE.finditer(text) if m.end() == len(text)]
    return found[-1].group().strip() if found else ""
