"""Who speaks for a claim: the outlet itself, or the origin at the end of its chain, and for which parties."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    """``origin`` is the source's name across reports, None where the outlet speaks or nobody can be told.

    ``parties`` are those it speaks for, never empty where there is an origin; ``told``: whether the origin can be told
    from others at all ("officials" cannot); ``placed``: whether it is said for whom it speaks (of a name alone it is
    not); ``own``: that it tells of what it has itself, as a hospital does of its patients. Only a told and placed voice
    can add independence.
    """

    outlet: str
    origin: str | None = None
    parties: frozenset[str] = frozenset()
    told: bool = False
    placed: bool = True
    own: bool = False

    def is_independent_of(self, other: Voice) -> bool:
        """Whether the two are told and placed origins that share no party."""
        known = self.told and other.told and self.placed and other.placed
        if not known or self.origin == other.origin:
            return False
        return not self.parties & other.parties

    def corroborates(self, other: Voice) -> bool:
        """Whether one number from both says more than from one of them: of independent voices, but for two that each
        tell of their own (three patients here and three there)."""
        return self.is_independent_of(other) and not (self.own and other.own)

    def is_other_than(self, other: Voice) -> bool:
        """Whether one report that names both means two: of other names and no common party, one at least told."""
        if self.origin is None or other.origin is None or not (self.told or other.told):
            return False
        return self.origin != other.origin and not self.parties & other.parties

    def is_one_with(self, other: Voice) -> bool:
        """Whether the two are one told origin."""
        return self.told and other.told and self.origin == other.origin

    @property
    def name(self) -> str:
        """How a sentence calls it: the origin, or the outlet."""
        return self.origin or self.outlet
