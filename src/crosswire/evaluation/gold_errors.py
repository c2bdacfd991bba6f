"""Why a labelled claim was missed, one was invented, or a field differs: the groups that errors are listed by."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.evaluation import agreement
from crosswire.evaluation.gold_claims import GoldClaim
from crosswire.evaluation.scores import Error
from crosswire.records import Claim

SHOWN = 120
"""Characters of a report that an error shows."""


def missed_figure(line: GoldClaim, claims: Sequence[Claim], text: str, where: str) -> Error:
    near = [claim for claim in claims if claim.figure is not None and agreement.shared(line, claim)]
    words = f"{line.measures[0]} {bounds(line)} {line.qualifiers[0]}: {plain(line.span.of(text))}"
    return Error("figure missed", _missed_cause(line, near), where, words)


def _missed_cause(line: GoldClaim, near: Sequence[Claim]) -> str:
    measures = {claim.figure.measure for claim in near if claim.figure and agreement.same_number(line, claim)}
    if any(agreement.same_figure(line, claim) for claim in near):
        return "its claim stands for another line"
    if measures & set(line.measures):
        return "evidence too long"
    if measures:
        return f"read as {', '.join(sorted(measures))}"
    if any(agreement.same_measure(line, claim) for claim in near):
        return "another number or bound"
    return "nothing read there"


def invented_error(claim: Claim, gold: Sequence[GoldClaim], traps: Sequence[GoldClaim], where: str) -> Error:
    figure = claim.figure
    words = plain(claim.evidence.quote)
    if figure is not None:
        words = f"{figure.measure} {figure.low}–{figure.high} {figure.qualifier}: {words}"
    return Error("figure invented", _invented_cause(claim, gold, traps), where, words)


def _invented_cause(claim: Claim, gold: Sequence[GoldClaim], traps: Sequence[GoldClaim]) -> str:
    over = [line for line in gold if agreement.shared(line, claim)]
    if any(agreement.same_figure(line, claim) for line in over):
        return "twice"
    if any(agreement.same_number(line, claim) for line in over):
        return "another measure"
    if any(agreement.same_measure(line, claim) for line in over):
        return "another number or bound"
    trap = next((line for line in traps if agreement.shared(line, claim)), None)
    if trap is not None:
        return f"no figure: {plain(trap.why) or 'a trap'}"
    return "nothing labelled there"


def field_error(name: str, line: GoldClaim, claim: Claim, where: str) -> Error:
    """A field of a claim that was found, read otherwise."""
    field = name.rpartition(" ")[2]
    return Error(f"{name} differs", _difference(field, line, claim), where, plain(claim.evidence.quote))


def _difference(field: str, line: GoldClaim, claim: Claim) -> str:
    if field == "origin":
        return _origin_cause(line, claim)
    if field == "stance":
        return f"{claim.stance} for {line.stances[0]}"
    if field == "time":
        got = f"{claim.time.start} to {claim.time.end}" if claim.time and claim.time.start else "no time"
        return f"{got} for {' to '.join(line.time or ())}"
    got, want = getattr(claim.figure, field), line.qualifiers if field == "qualifier" else line.scopes
    return f"{got} for {want[0]}"


def _origin_cause(line: GoldClaim, claim: Claim) -> str:
    if not claim.attribution:
        return "own voice for a source"
    if not line.attributed:
        return "a source for the own voice"
    got, want = claim.attribution[-1], line.chains[0]
    relayed = any(agreement.same_source(want[-1], link) for link in claim.attribution[:-1])
    cause = "the relay and origin swapped or one too many" if relayed else "another source"
    return f"{cause}: {got.name} for {want[-1][0]}"


def missed_error(
    kind: str, line: GoldClaim, near: Sequence[Claim], made: Sequence[Claim], text: str, where: str
) -> Error:
    """A statement or an event that was not found; ``near`` are those that overlap enough."""
    over = [claim for claim in made if agreement.shared(line, claim)]
    if near:
        cause = "another source" if kind == "statement" else "another time"
        if kind == "statement" and not near[0].attribution:
            cause = "own voice for a source"
    else:
        cause = "other limits" if over else f"no {kind} read there"
    return Error(f"{kind} missed", cause, where, plain(line.span.of(text)))


def bounds(line: GoldClaim) -> str:
    return f"{line.low}–{line.high}"


def plain(words: str) -> str:
    """``words`` on one line, cut to what an error shows."""
    flat = " ".join(words.split())
    return flat if len(flat) <= SHOWN else flat[: SHOWN - 1] + "…"
