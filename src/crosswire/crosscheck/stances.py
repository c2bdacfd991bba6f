"""Opposed stances on one thing: a claim that another source, or another office, denies or doubts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from crosswire.crosscheck.days import AsOf
from crosswire.crosscheck.findings import claims_finding
from crosswire.crosscheck.rejoinders import rejoinders
from crosswire.crosscheck.said import said_of
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.crosscheck.stands import AGAINST, Answer, Stand, neighbours, stand_of
from crosswire.crosscheck.voices import Voice
from crosswire.crosscheck.whose import whose_people
from crosswire.crosscheck.wording import content_stems
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Finding
from crosswire.records.wording import said_words

COMMON, COMMON_SHARE = 3, 0.15
"""Stands from which a concept is what the whole matter speaks of and says nothing about two of them in particular."""
RETOLD, RETOLD_WORDS = 0.8, 4
"""Share of the shorter statement's content words that the other has for it to be the same, and how many it needs."""
COVERED = 0.35
"""Share of the shorter content's concepts that are shared."""


def stance_findings(
    scene: Scene, claims: Sequence[Claim], voices: Mapping[str, Voice], questions: Mapping[str, str], lexicons: Lexicons
) -> Iterator[Finding]:
    """An ``answered`` finding for each claim that another source stands against, once for each two sources."""
    by_id = {report.id: report for report in scene.reports}
    stands = [stand_of(claim, by_id[claim.report], voices[claim.id], lexicons) for claim in claims if claim.attribution]
    answered = [
        *_opposed(stands, lexicons),
        *_rebutted(stands, lexicons),
        *_ruled_out(stands, scene, lexicons),
        *rejoinders(stands, lexicons),
    ]
    best: dict[tuple[str, str, str], tuple[int, Stand, Stand]] = {}
    for weight, against, held in answered:
        key = (against.voice.name, held.voice.name, _topic(against, held))
        if key not in best or weight > best[key][0]:
            best[key] = (weight, against, held)
    for _, against, held in best.values():
        yield _answer(scene.matter, against, held, voices, questions)


def _opposed(stands: Sequence[Stand], lexicons: Lexicons) -> Iterator[Answer]:
    """Claims denied or doubted, each with those of others that put the same forward, of the same side's people where
    both say whose."""
    by_doing: dict[str, list[Stand]] = defaultdict(list)
    for stand in stands:
        for doing in sorted(stand.held):
            by_doing[doing].append(stand)
    spoken = Counter(concept for stand in stands for concept in stand.about)
    most = max(COMMON, COMMON_SHARE * len(stands))
    common = {concept for concept, count in spoken.items() if count > most}
    told = Counter(word for stand in stands for word in stand.words)
    for against in stands:
        for held in {s.claim.id: s for doing in sorted(against.denied) for s in by_doing[doing]}.values():
            doings = against.denied & held.held
            shared = (against.about & held.about) - doings
            both = against.words & held.words
            rare = {w for w in both if told[w] <= most and f"doing {lexicons.doings.by_word.get(w)}" in doings}
            sides = [whose_people(said_words(one.claim), one.voice, lexicons) for one in (against, held)]
            if against.is_by_another_than(held) and None not in sides and sides[0] == sides[1]:
                yield len(shared) + len(doings), against, held
            elif None not in sides and sides[0] != sides[1]:
                continue
            elif (
                against.is_by_another_than(held)
                and _is_on_one_thing(against, held, shared, shared - common, rare)
                and _may_be_of_one(against, held, lexicons)
            ):
                yield len(shared), against, held


def _is_on_one_thing(
    against: Stand, held: Stand, shared: frozenset[str], telling: frozenset[str], rare: set[str]
) -> bool:
    """Whether what is denied is what is held: beside the doing, a word that not the whole matter uses, and enough in
    common of what either says; in one report, the doing by a rare word of its own is enough."""
    covered = (len(shared) + 1) / max(1, min(len(against.about), len(held.about)))
    if telling and covered >= COVERED:
        return True
    return bool(rare) and against.report.id == held.report.id


def _may_be_of_one(against: Stand, held: Stand, lexicons: Lexicons) -> bool:
    """Whether the two are of one report, or name somebody that both speak of, or the one names nobody and nothing
    before it does."""
    if against.report.id == held.report.id:
        return True
    denial, told = said_of(against, lexicons), said_of(held, lexicons)
    named = denial.names or denial.nearby
    return not named or not named.isdisjoint(told.names | told.teller | told.nearby)


def _rebutted(stands: Sequence[Stand], lexicons: Lexicons) -> Iterator[Answer]:
    """A statement set right by the next one in the same breath: "… though the guild said it was in fact …"."""
    statements = sorted((stand for stand in stands if stand.claim.kind == "statement"), key=lambda stand: stand.order)
    for one, other, _ in neighbours(statements):
        if lexicons.extents["actual"].search(other.text):
            between = one.report.text[one.claim.evidence.span.end : other.claim.evidence.span.start]
            if lexicons.extents["contrast"].search(between) and _share_a_sort(one, other, lexicons):
                yield 1, other, one


def _share_a_sort(one: Stand, other: Stand, lexicons: Lexicons) -> bool:
    sorts = [{lexicons.sorts.of[word] for word in stand.words if word in lexicons.sorts.of} for stand in (one, other)]
    return bool(sorts[0] & sorts[1]) or bool(one.about & other.about)


def _ruled_out(stands: Sequence[Stand], scene: Scene, lexicons: Lexicons) -> Iterator[Answer]:
    """A denial in words ("no more died") of a figure of another source that is larger than the denier's own."""
    own: dict[tuple[str, str], float] = defaultdict(float)
    for one in scene.sightings:
        if one.holds and one.voice.origin:
            key = (one.voice.origin, one.measure)
            own[key] = max(own[key], one.bounds.nominal or 0.0)
    days = {one.report.id: one.day for one in scene.sightings}
    for against in stands:
        if against.claim.stance not in AGAINST or against.claim.kind != "statement":
            continue
        for one in scene.sightings:
            if _is_later(one.day, days.get(against.report.id)):
                continue
            doing = {"killed": "kill", "injured": "wound"}.get(one.measure)
            known = own.get((against.voice.origin or "", one.measure))
            if doing and known and f"doing {doing}" in against.about and _exceeds(one, known, against):
                yield 1, against, stand_of(one.claim, one.report, one.voice, lexicons)


def _is_later(day: AsOf | None, than: AsOf | None) -> bool:
    return day is not None and than is not None and day.order(than) == "after"


def _exceeds(one: Sighting, known: float, against: Stand) -> bool:
    return bool(
        one.holds and one.is_total and one.voice.told and one.voice.origin != against.voice.origin
        and one.incident == "main" and (one.bounds.nominal or 0.0) > known
    )  # fmt: skip


def _topic(against: Stand, held: Stand) -> str:
    doings = sorted(concept for concept in against.about & held.about if concept.startswith("doing "))
    return doings[0] if doings else ""


def _answer(
    matter: str, against: Stand, held: Stand, voices: Mapping[str, Voice], questions: Mapping[str, str]
) -> Finding:
    stood = {"denied": "denied", "doubted": "doubted"}.get(against.claim.stance, "contradicted")
    shared = against.voice.parties & held.voice.parties
    office = f", another office of {sorted(shared)[0]}" if shared else ""
    why = (
        f"“{_short(said_words(held.claim))}” ({held.voice.name}) is {stood} by {against.voice.name}{office}: "
        f"“{_short(said_words(against.claim))}”."
    )
    claims = (held.claim, against.claim)
    return claims_finding(
        "answered",
        matter,
        "stance",
        f"stance · {_short(said_words(held.claim), 60)}",
        why,
        claims,
        voices,
        questions,
    )


def _short(text: str, longest: int = 110) -> str:
    text = re.sub(r"\s+", " ", text).strip()
    return text if len(text) <= longest else text[: longest - 1].rsplit(" ", 1)[0] + "…"


def retold_findings(
    scene: Scene, claims: Sequence[Claim], voices: Mapping[str, Voice], questions: Mapping[str, str]
) -> Iterator[Finding]:
    """An echo for each statement of one source that several reports have in nearly the same words."""
    by_origin: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if (
            claim.kind == "statement"
            and voices[claim.id].told
            and len(content_stems(said_words(claim))) >= RETOLD_WORDS
        ):
            by_origin[voices[claim.id].origin or ""].append(claim)
    for origin, told in sorted(by_origin.items()):
        used: set[str] = set()
        for claim in told:
            if claim.id in used:
                continue
            same = [c for c in told if c.id not in used and _is_retold(claim, c)]
            if len({c.report for c in same}) > 1:
                used |= {c.id for c in same}
                words = "the same words" if len({said_words(c) for c in same}) == 1 else "nearly the same words"
                why = f"{len({c.report for c in same})} reports have {words} of {origin}: one origin."
                label = f"statement · {_short(said_words(claim), 60)}"
                yield claims_finding("echo", scene.matter, "words", label, why, same, voices, questions)


def _is_retold(one: Claim, other: Claim) -> bool:
    first, second = content_stems(said_words(one)), content_stems(said_words(other))
    if one.id == other.id:
        return True
    if one.report == other.report or min(len(first), len(second)) < RETOLD_WORDS:
        return False
    return len(first & second) >= RETOLD * min(len(first), len(second))
