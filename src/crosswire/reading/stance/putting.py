"""What words put on a claim: a stance, the words that decide it, and how far the thing is taken to have happened."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.lexicons.stances import Signature
from crosswire.records import Span, Token


@dataclass(frozen=True, slots=True)
class Put:
    """A stance with the words that decide it, and how much the thing is taken to have happened where these words say.

    ``known``: it is spoken of as known, so that no denial or plan around it bears on it.
    """

    stance: str
    span: Span | None = None
    factuality: float | None = None
    known: bool = False

    @property
    def words(self) -> Span | None:
        """The words that decide a stance other than asserted."""
        return None if self.stance == "asserted" else self.span


ASSERTED = Put("asserted")
KNOWN_TO_BE = Put("asserted", known=True)


def put(signature: Signature, token: Token, negated: bool = False) -> Put:
    if negated:
        return Put(signature.negated, token.span, known=signature.negated == "asserted")
    return Put(signature.stance, token.span, signature.factuality)
