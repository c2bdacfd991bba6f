"""Whom an office, a body or an unnamed person speaks for, by the words of its name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.lexicons import Lexicons
from crosswire.reading.identity.home import Home
from crosswire.reading.identity.joint import ALIGNED

Identity = tuple[str, tuple[str, ...]]
"""The source's name across reports, and its parties."""

ARTICLE = re.compile(r"^(?:the|a|an|some|several|many|two|three|its|their|his|her|our)\s+", re.IGNORECASE)
ASIDE = re.compile(r"\s*\([^()]*\)|,.*$")
COMPLEMENT = re.compile(r"\s+(?:of|for|from|at|with|in|to)\s+(?:the\s+|a\s+|an\s+)?", re.IGNORECASE)
LOCATED = re.compile(r"\s+in\s+")
DETERMINED = re.compile(r"\b(?:national|federal)\b", re.IGNORECASE)
TELLS_NOTHING = "the|of|official|semi-official|state|state-run|state-owned|state-controlled|news|agency|own|main"
"""Words beside an office's name that do not make it another: "Kestria's official News Service"."""
UNIFIED = frozenset({"state media"})
"""Offices, beside the ministries, that are one whatever they are called."""
LOOSE = re.compile(r"-\w+$|\b(?:of|for|and|in|to|by)$")
"""Ends of words that are no body: "Tarsk-backed" officials, a bureau "of" investigation."""
LONGEST_SHORT = 5  # letters of an office's short form, which is its own ("FBI"), whatever the long form may also name
STATE_WORDS = 6  # words of a state body's name between country and last word; beyond that it is a sentence


def straight(text: str) -> str:
    """``text`` with straight apostrophes and single blanks."""
    return " ".join(text.replace("’", "'").replace("ʼ", "'").split())


def without_article(text: str) -> str:
    bare = ARTICLE.sub("", text, count=1)
    return bare or text


@dataclass(frozen=True, slots=True)
class Bodies:
    """The rules that tell a body's identity, most telling first; each gives None where it does not apply."""

    lexicons: Lexicons
    home: Home

    def parties(self, text: str) -> tuple[str, ...]:
        """The parties of a body by its name."""
        return self.identify(without_article(straight(text)))[1]

    def identify(self, text: str) -> Identity:
        """Who an office, a body or an unnamed person is, by the words of its name."""
        text = re.sub(r"'s?$", "", text.strip())
        core = ASIDE.sub("", text).strip() or text
        rules = (
            self._country, self._staff, self._own, self._named, self._function, self._police, self._state_body,
            self._people, self._of_body,
        )  # fmt: skip
        for rule in rules:
            found = rule(core)
            if found is not None:
                return found
        return core, (core,)

    def _country(self, text: str) -> Identity | None:
        """A country or its capital, which stands for its government."""
        countries = self.lexicons.countries
        code = countries.of_name(text) or (countries.of_capital(text) if text[:1].isupper() else None)
        return None if code is None else (countries.name_of(code), (countries.name_of(code),))

    def _staff(self, text: str) -> Identity | None:
        """Someone of a body that is named behind: "spokesman for the Harbour Board"."""
        match = COMPLEMENT.search(text)
        if match is None:
            return None
        head, body = text[: match.start()], text[match.end() :]
        offices = self.lexicons.offices
        if not (offices.ends("staff", head) or offices.ends("employee", head)):
            return None
        if LOCATED.match(match.group()):
            code = self.lexicons.countries.of_name(body)
            if code and offices.ends("staff", head):
                return text, (self.lexicons.countries.name_of(code),)
            if self.lexicons.countries.of_capital(body) or not self.is_body(body):
                return None
        return None if body.islower() and " " not in body else (text, self.parties(body))

    def is_body(self, text: str) -> bool:
        """Whether the words of ``text`` say that it is an office, a body or a firm of some kind."""
        offices = self.lexicons.offices
        return self._is_office(text) or bool(offices.find("own", text) or offices.find("agency-word", text))

    def _own(self, text: str) -> Identity | None:
        """A person or body that is a party of its own by its last word: lawmakers, a court, a hospital."""
        head = COMPLEMENT.split(text, maxsplit=1)[0]
        offices = self.lexicons.offices
        named = offices.find_name(text)
        if (named and named.end() >= len(head)) or offices.ends("function", head):
            return None
        return (text, (text,)) if offices.ends("own", head) else None

    def _named(self, text: str) -> Identity | None:
        """An office or a body called by its name, alone or with its people ("an FBI spokesman")."""
        match = self.lexicons.offices.find_name(text)
        if match is None:
            return None
        whole = not self._rest(text, match.start(), match.end())
        if match.group() in self.lexicons.offices.bodies:
            body = self.lexicons.offices.bodies[match.group()]
            return (body if whole else text), (body,)
        office, named = self.lexicons.offices.named[match.group()], self._country_in(text)
        by_function = match.group().lower() in self.lexicons.offices.functions
        if by_function and (named or self.home.of(office.office)) != office.country:
            return None
        generic = bool(DETERMINED.match(office.name)) and len(match.group()) > LONGEST_SHORT
        other = named or (self.home.of(office.office) if generic else None)
        if other is None and generic:
            return None
        code = other or office.country
        country = self.lexicons.countries.name_of(code)
        source = office.name if code == office.country else f"{country}'s {office.name}"
        return (source if whole else text), (country,)

    def _rest(self, text: str, start: int, end: int) -> str:
        """What is left of ``text`` without the stretch and the countries in it."""
        rest = text[:start] + " " + text[end:]
        function = self.lexicons.offices.find("function", rest)
        if function is not None and self.lexicons.offices.find_name(text[start:end]):
            rest = rest[: function.start()] + rest[function.end() :]
        for match, _ in reversed(list(self.lexicons.countries.find(rest))):
            rest = rest[: match.start()] + rest[match.end() :]
        return re.sub(rf"'s?\b|\b(?:{TELLS_NOTHING})\b|[^\w]", " ", rest, flags=re.IGNORECASE).strip()

    def _function(self, text: str) -> Identity | None:
        """An office by what it does, with its country: "Kestria's spy agency", "the army"."""
        match = self.lexicons.offices.find("function", text)
        if match is None:
            return None
        office, code = self.lexicons.offices.functions[match.group()], self._country_in(text)
        if self.lexicons.offices.find("local", text[: match.start()] + text[match.end() :]) and not code:
            return text, (text,)
        if code is None:
            elsewhere = self._has_other_name(text[: match.start()])
            maybe_local = match.group() in self.lexicons.offices.often_local and not DETERMINED.search(text)
            code = None if elsewhere or maybe_local else self.home.of(office)
        if code is None:
            return None
        country = self.lexicons.countries.name_of(code)
        if self._rest(text, match.start(), match.end()):
            return text, (country,)
        if office == "government":
            return country, (country,)
        sole = self.lexicons.offices.sole.get((code, office))
        if sole and not match.group().endswith("s"):
            return sole.name, (country,)
        return f"{country}'s {office if office in UNIFIED or office.endswith('ministry') else match.group()}", (
            country,
        )

    def _has_other_name(self, text: str) -> bool:
        """Whether a name stands before an office that is none of a country: that of a town, a province, a group."""
        return bool(re.search(r"\b[A-Z]\w+", re.sub(r"^(?:The|A|An|National|Royal|Federal)\b", "", text)))

    def _police(self, text: str) -> Identity | None:
        """Police speak for a country only where it is the country that is named, not its capital."""
        match = self.lexicons.offices.find("police", text)
        if match is None:
            return None
        code = self._country_in(text, capitals=False)
        if code is None or self.lexicons.offices.find("local", text):
            return self._of_body(text) or (text, (text,))
        country = self.lexicons.countries.name_of(code)
        whole = not self._rest(text, match.start(), match.end())
        return (f"{country}'s {match.group().lower()}" if whole else text), (country,)

    def _state_body(self, text: str) -> Identity | None:
        """A body with a country's name in its own, or a national one where the report is about one country."""
        head = re.split(r"\s+(?:for|from|at|with|in)\s+", text, maxsplit=1)[0]
        last = re.split(r"\s+of\s+", head, maxsplit=1)[0]
        ends = self.lexicons.offices.ends("agency-word", head) or self.lexicons.offices.ends("agency-word", last)
        if not ends or len(text.split()) > STATE_WORDS + 3 or self.lexicons.offices.find("local", text):
            return None
        named = [
            (m, c) for m, c in self.lexicons.countries.find(text) if not self.lexicons.countries.is_doubtful(m.group())
        ]
        code = named[0][1] if named else None
        if code is None and DETERMINED.search(text) and not self._has_other_name(text.split("National")[0]):
            code = self.home.country
        if code is None:
            return None
        country = self.lexicons.countries.name_of(code)
        return re.sub(r"^(.{3,40}?)'s\s+", "", text) if text.istitle() else text, (country,)

    def _people(self, text: str) -> Identity | None:
        """Officials and holders of office without a name: "Kestrian officials", "the Kestrian president"."""
        code = self._country_in(text)
        if code is None or self.lexicons.offices.find("own", text) or self.lexicons.offices.find("local", text):
            return None
        if self.lexicons.offices.ends("staff", text) or self.lexicons.offices.ends("executive", text):
            return text, (self.lexicons.countries.name_of(code),)
        return None

    def _of_body(self, text: str) -> Identity | None:
        """Unnamed people and papers of the body in front of them: "a Harbour Board spokesman", "Navy sources"."""
        words, offices = text.split(), self.lexicons.offices
        document = bool(words) and words[-1].lower() in self.lexicons.cues.documents
        if len(words) < 2 or not (offices.ends("staff", text) or document):
            return None
        body = " ".join(words[:-1]).removesuffix("'s")
        if body.lower() in ALIGNED or LOOSE.search(body) or self._qualifies(body):
            return None
        proper = body[:1].isupper() and words[-2][:1].isupper() and (not document or len(words) > 2 or body.isupper())
        return (text, self.parties(body)) if proper or self._is_office(body) else None

    def _qualifies(self, text: str) -> bool:
        """Whether a word only says of what sort people are ("Health officials"), and is no office's name by itself."""
        return text.lower() in self.lexicons.roles.qualifiers and not self._is_office(text)

    def _is_office(self, text: str) -> bool:
        offices = self.lexicons.offices
        return bool(offices.find_name(text) or offices.find("function", text) or offices.find("police", text))

    def _country_in(self, text: str, capitals: bool = True) -> str | None:
        """The first country that ``text`` names; one by a doubtful form only where it owns what follows."""
        countries = self.lexicons.countries
        for match, code in countries.find(text):
            owns = text[match.end() :].startswith("'s ")
            if countries.is_doubtful(match.group()) and not owns:
                continue
            if capitals or countries.of_name(match.group()) or countries.of_demonym(match.group()):
                return code
        return None
