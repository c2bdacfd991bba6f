"""Opposed stances on one thing: a claim that another source, or another office, denies or doubts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from crosswire.crosscheck.concepts import concepts, names_in
from crosswire.crosscheck.days import AsOf
from crosswire.crosscheck.findings import claims_finding
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.crosscheck.voices import Voice
from crosswire.crosscheck.whose import whose_people
from crosswire.crosscheck.wording import WORD, Sentences, content_stems
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Finding, Report
from crosswire.records.wording import said_words

AGAINST = ("denied", "doubted")
FOR = ("asserted", "reported", "alleged", "predicted", "intended", "hypothetical")
COMMON, COMMON_SHARE = 3, 0.15
"""Stands from which a concept is what the whole matter speaks of and says nothing about two of them in particular."""
RETOLD, RETOLD_WORDS = 0.8, 4
"""Share of the shorter statement's content words that the other has for it to be the same, and how many it needs."""
COVERED = 0.35
"""Share of the shorter content's concepts that are shared."""
REACH = 5
"""Words before a doing that can make it one that is only mentioned."""
DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my"})
AUXILIARY = frozenset(
    {"be", "been", "being", "was", "were", "is", "are", "had", "has", "have", "would", "will", "could"}
)
HANGING = frozenset({"in", "of", "for", "from", "at", "with", "about", "after", "before", "over", "into", "during"})
BREAK = re.compile(r"[,;:—–]|\b(?:and|but|while|whereas|although|though)\b")
"""Where what one clause says ends, so that a negation or a denial in it does not bear on what follows."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A claim by somebody: the concepts and words of what is claimed, names apart; ``denied`` are the doings that its
    words of denial or doubt bear on, ``held`` those that it puts forward as they are."""

    claim: Claim
    voice: Voice
    about: frozenset[str]
    words: frozenset[str]
    sentence: int
    report: Report
    denied: frozenset[str]
    held: frozenset[str]


def stance_findings(
    scene: Scene, claims: Sequence[Claim], voices: Mapping[str, Voice], questions: Mapping[str, str], lexicons: Lexicons
) -> Iterator[Finding]:
    """An ``answered`` finding for each claim that another source stands against, once for each two sources."""
    by_id = {report.id: report for report in scene.reports}
    stands = [_stand(claim, by_id[claim.report], voices[claim.id], lexicons) for claim in claims if claim.attribution]
    answered = [*_opposed(stands, lexicons), *_rebutted(stands, lexicons), *_ruled_out(stands, scene, lexicons)]
    best: dict[tuple[str, str, str], tuple[int, Stand, Stand]] = {}
    for weight, against, held in answered:
        key = (against.voice.name, held.voice.name, _topic(against, held))
        if key not in best or weight > best[key][0]:
            best[key] = (weight, against, held)
    for _, against, held in best.values():
        yield _answer(scene.matter, against, held, voices, questions)


def _stand(claim: Claim, report: Report, voice: Voice, lexicons: Lexicons) -> Stand:
    quote = said_words(claim)
    words = frozenset(match.group().lower() for match in WORD.finditer(quote))
    at = Sentences.of(report).index(claim.evidence.span.start)
    denied = _denied(claim, lexicons)
    said = _clause_of(denied, quote, lexicons) if denied else quote
    about = frozenset(c for c in concepts(said, lexicons) - names_in(said) if c not in lexicons.plainwords.calendar)
    return Stand(claim, voice, about, words, at, report, denied, _held(claim, lexicons))


def _clause_of(doings: frozenset[str], quote: str, lexicons: Lexicons) -> str:
    """``quote`` up to the end of the first clause that tells one of ``doings``: what follows is not denied with it."""
    ends = [*(match.start() for match in BREAK.finditer(quote)), len(quote)]
    return next((quote[:end] for end in ends if doings & concepts(quote[:end], lexicons)), quote)


def _denied(claim: Claim, lexicons: Lexicons) -> frozenset[str]:
    """The doings that the content tells of behind the words of denial or doubt, where these stand in it."""
    if claim.stance not in AGAINST or claim.kind != "statement":
        return frozenset()
    span, cue = claim.evidence.span, claim.marks.stance
    as_read = said_words(claim) == claim.evidence.quote  # else a person put it otherwise, and no word is at its place
    start = cue.end - span.start if as_read and cue is not None and span.contains(cue) else 0
    words = [match.group().lower() for match in WORD.finditer(said_words(claim), start)]
    return _told_doings(words, lexicons)


def _told_doings(words: Sequence[str], lexicons: Lexicons) -> frozenset[str]:
    """The doings that ``words`` tell of, not those that they only mention: "involvement in the murders", "the blast was
    an accident" presuppose murders and a blast; "signs of a blast" do not."""
    found = set()
    for at, word in enumerate(words):
        doing = lexicons.doings.by_word.get(word)
        if doing and not _is_mentioned(words[max(0, at - REACH) : at], lexicons):
            found.add(f"doing {doing}")
    return frozenset(found)


def _is_mentioned(before: Sequence[str], lexicons: Lexicons) -> bool:
    """Whether what stands behind ``before`` is definite, or hangs on a noun that does not stand for it."""
    if before and before[-1] in DEFINITE:
        hangs = [word for word in before if lexicons.extents["hearsay"].fullmatch(word)]
        return not hangs
    for at in range(len(before) - 1, -1, -1):
        if before[at] in AUXILIARY:
            return False
        if before[at] in HANGING:
            return at > 0 and not any(lexicons.extents["hearsay"].fullmatch(word) for word in before[:at])
    return False


def _held(claim: Claim, lexicons: Lexicons) -> frozenset[str]:
    """The doings that the content tells of in clauses without a negation."""
    if claim.stance not in FOR or claim.kind == "event":
        return frozenset()
    clauses = ([word.lower() for word in WORD.findall(clause)] for clause in BREAK.split(said_words(claim)))
    plain = (words for words in clauses if not lexicons.plainwords.negation & set(words))
    return frozenset(doing for words in plain for doing in _told_doings(words, lexicons))


def _opposed(stands: Sequence[Stand], lexicons: Lexicons) -> Iterator[tuple[int, Stand, Stand]]:
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
            if _by_others(against, held) and None not in sides and sides[0] == sides[1]:
                yield len(shared) + len(doings), against, held
            elif None not in sides and sides[0] != sides[1]:
                continue
            elif _by_others(against, held) and _is_on_one_thing(against, held, shared, shared - common, rare):
                yield len(shared), against, held


def _by_others(one: Stand, other: Stand) -> bool:
    """Whether two different sources stand behind them; a claim that holds the other is the same stand."""
    spans = one.claim.evidence.span, other.claim.evidence.span
    if one.report.id == other.report.id and spans[0].overlaps(spans[1]):
        return False
    return one.voice.origin is not None and other.voice.origin is not None and one.voice.origin != other.voice.origin


def _is_on_one_thing(
    against: Stand, held: Stand, shared: frozenset[str], telling: frozenset[str], rare: set[str]
) -> bool:
    """Whether what is denied is what is held: beside the doing, a word that not the whole matter uses, and enough in
    common of what either says; in one report, the doing by a rare word of its own is enough."""
    covered = (len(shared) + 1) / max(1, min(len(against.about), len(held.about)))
    if telling and covered >= COVERED:
        return True
    return bool(rare) and against.report.id == held.report.id


def _rebutted(stands: Sequence[Stand], lexicons: Lexicons) -> Iterator[tuple[int, Stand, Stand]]:
    """A statement set right by the next one in the same breath: "… though the guild said it was in fact …"."""
    statements = [stand for stand in stands if stand.claim.kind == "statement"]
    for one, other in combinations(sorted(statements, key=lambda s: (s.report.id, s.claim.evidence.span)), 2):
        near = one.report.id == other.report.id and 0 <= other.sentence - one.sentence <= 1
        if near and _by_others(one, other) and lexicons.extents["actual"].search(said_words(other.claim)):
            between = one.report.text[one.claim.evidence.span.end : other.claim.evidence.span.start]
            if lexicons.extents["contrast"].search(between) and _share_a_sort(one, other, lexicons):
                yield 1, other, one


def _share_a_sort(one: Stand, other: Stand, lexicons: Lexicons) -> bool:
    sorts = [{lexicons.sorts.of[word] for word in stand.words if word in lexicons.sorts.of} for stand in (one, other)]
    return bool(sorts[0] & sorts[1]) or bool(one.about & other.about)


def _ruled_out(stands: Sequence[Stand], scene: Scene, lexicons: Lexicons) -> Iterator[tuple[int, Stand, Stand]]:
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
                yield 1, against, _stand(one.claim, one.report, one.voice, lexicons)


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
    verb = (
        "denies"
        if against.claim.stance == "denied"
        else "doubts"
        if against.claim.stance == "doubted"
        else "contradicts"
    )
    shared = against.voice.parties & held.voice.parties
    office = f", another office of {sorted(shared)[0]}," if shared else ""
    why = (
        f"{held.voice.name} says “{_short(said_words(held.claim))}”; "
        f"{against.voice.name}{office} {verb} it: “{_short(said_words(against.claim))}”."
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
