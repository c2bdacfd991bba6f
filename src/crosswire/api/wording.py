"""A decision as it is written down: its id, who, when, and the values that it holds."""

from __future__ import annotations

import datetime
import getpass
import hashlib
import re

from crosswire.ledger import judged_hash
from crosswire.records import BadValue, Claim, Decision
from crosswire.records.correction import Json
from crosswire.records.wire import claim_to_wire

GRADES = {"grade-source": "ABCDEF", "grade-claim": "123456"}
"""The Admiralty code (NATO STANAG 2511): a source's reliability, A completely reliable to E unreliable, F cannot be
judged; a claim's credibility, 1 confirmed by others to 5 improbable, 6 cannot be judged."""


def decision(
    kind: str, target: str, why: str, who: str, value: str | None = None, *, field: str | None = None,
    saw: str | None = None,
) -> Decision:  # fmt: skip
    """A decision made now, by the login name where ``who`` is empty; its id is the hash of all that it says."""
    made_at = datetime.datetime.now(datetime.UTC)
    who = who or _login()
    parts = [kind, target, value or "", why, who, made_at.isoformat(), *((field, saw or "") if field else ())]
    digest = hashlib.sha256("\x00".join(parts).encode()).hexdigest()
    return Decision("d_" + digest[:16], kind, target, why, who, made_at, value, field, saw)


def said_as(claim: Claim) -> str:
    """The hash of what a judgement is on: a claim as it was read."""
    return judged_hash(claim_to_wire(claim))


def grade_of(grade: str) -> tuple[str, str]:
    """The kind of decision that a grade is, and the grade. Raises BadValue."""
    letter = grade.strip().upper()
    for kind, letters in GRADES.items():
        if len(letter) == 1 and letter in letters:
            return kind, letter
    raise BadValue(f"{grade!r} is no grade: give A to F for a source's reliability, 1 to 6 for a claim's credibility")


def chain_with_words(chain: Json, read: Claim, text: str) -> Json:
    """A corrected chain, each source that the report names pinned to its words: those that the claim as read has for
    it, else those nearest to the claim."""
    known = {link.name: link.span for link in read.attribution} | {link.source: link.span for link in read.attribution}
    place = read.evidence.span.start
    for link in chain:
        span = known.get(link["name"], known.get(link["source"]))
        found = [match.span() for match in re.finditer(re.escape(link["name"]), text)]
        if "end" not in link and (span is not None or found):
            nearest = (span.start, span.end) if span is not None else min(found, key=lambda at: abs(at[0] - place))
            link |= dict(zip(("start", "end"), nearest, strict=True))
    return chain


def _login() -> str:
    """The login name, "" on a machine that has none for us."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""
