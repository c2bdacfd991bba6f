"""What a decision is on: names that a person gives, to ids."""

from __future__ import annotations

from typing import Literal

from crosswire.api.singles import One
from crosswire.ledger import AmbiguousName, Readers, UnknownName
from crosswire.records import BadValue, Decision, Entry


class Targets:
    """Finds what a person names in a ledger; every method raises UnknownName or AmbiguousName."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers
        self._view = readers.view

    def source(self, name: str) -> str:
        """A source, as reports name it."""
        if not self._view.cites(name):
            raise UnknownName(f"no report cites {name!r}; 'crosswire sources' lists the names that reports use")
        return name

    def decision(self, name: str) -> Decision:
        """The decision of that id or beginning of one."""
        beginning = name if name.startswith("d_") else f"d_{name}"
        found = [one for one in self._view.decisions() if one.id.startswith(beginning)]
        if not found or beginning == "d_":
            raise UnknownName(f"no decision goes by {name!r}; 'crosswire decisions' lists them")
        if len(found) > 1 and beginning not in {one.id for one in found}:
            raise AmbiguousName(f"{len(found)} decisions go by {name!r}; give more of the id")
        return next((one for one in found if one.id == beginning), found[0])

    def anything(self, name: str) -> str:
        """The id of whatever goes by ``name``: by its prefix, else a report, else a source."""
        match name[:2]:
            case "c_":
                return self._view.claim(name).claim.id
            case "d_":
                return self.decision(name).id
            case "q_":
                return self._readers.glance.question(name)
            case "m_":
                return self._view.matter(name)
            case "f_":
                return One(self._readers).finding(name).id
        try:
            return self._view.report(name).id
        except UnknownName:
            return self.source(name)

    def pair(self, what: Literal["source", "matter", "question"], one: str, other: str) -> tuple[str, str]:
        """The two that are to be one, or not one: sources, reports, or claims. Raises BadValue where they cannot be."""
        if what == "source":
            found = self.source(one), self.source(other)
        elif what == "matter":
            found = self._report(one), self._report(other)
        else:
            found = self._two_claims(one, other)
        if found[0] == found[1]:
            raise BadValue(f"{one} and {other} are one {what} already: give two")
        return found

    def _report(self, name: str) -> str:
        """A report by its name, or the first of the matter of that id."""
        if not name.startswith("m_"):
            return self._view.report(name).id
        matter = self._view.matter(name)
        return min(entry.claim.report for entry in self._view.claims(matter=matter))

    def _two_claims(self, one: str, other: str) -> tuple[str, str]:
        first, second = self._claim(one), self._claim(other)
        if first.matter != second.matter:
            raise BadValue(f"{one} and {other} are of two matters; make those one first: crosswire same --what matter")
        if first.claim.kind != second.claim.kind or first.claim.kind == "statement":
            raise BadValue(f"{one} and {other} cannot answer one question: give two figures, or two events")
        return first.claim.id, second.claim.id

    def _claim(self, name: str) -> Entry:
        """A claim by its name, or the first of the question of that id."""
        if not name.startswith("q_"):
            return self._view.claim(name)
        question = self._readers.glance.question(name)
        return min(self._view.claims(question=question), key=lambda entry: entry.claim.id)
