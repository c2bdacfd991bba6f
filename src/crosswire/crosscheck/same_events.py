"""Which events of a matter are one event, told twice.

Two events are weighed where one word tells them, a verb and the noun made from it, or two words of one sense. Each
sign that they share speaks for or against by its weight; the sum gives, by the logistic function, how likely they are
one. Events are put together from the likeliest pair on, while the mean over all pairs of two groups is ``LEAST`` or
more.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from crosswire.crosscheck.linking import Likeness, Linking
from crosswire.crosscheck.told_events import Matter, Told, is_candidate, signs_of, told
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Report

WEIGHTS: Mapping[str, float] = {
    "always": -1.2,
    "one word": 1.0,
    "one sense": 0.4,
    "sentences alike": 0.6,
    "reports alike": 1.3,
    "one report": -0.9,
    "done to others": -0.5,
    "who of either": 0.6,
    "other times": -0.4,
    "one number": 0.9,
    "other numbers": -0.9,
    "other names": -0.4,
    "reporting verb": -0.8,
    "uncoded": -0.5,
    "other stance": -0.1,
    "share of reports": 0.9,
    "times a report": -0.2,
}
"""What each sign weighs, in logits: fitted by ``training/same_events.py`` on the topics of ECB+ but 30 to 35."""
LEAST = 0.35
"""Found best on the same topics, a third kept from the fit at a time."""
CROWD = 150
"""Events told by one word from which only those of one report, or of two reports on one day, are weighed: the pairs of
a matter of thousands of reports would take minutes."""


def one_events(reports: Sequence[Report], claims: Iterable[Claim], lexicons: Lexicons) -> dict[str, str]:
    """For each event among ``claims`` of one matter, by claim id: the smallest id of a claim on the same event."""
    by_id = {report.id: report for report in reports}
    events = [one for claim in claims if (one := told(claim, by_id[claim.report], lexicons)) is not None]
    events.sort(key=lambda one: one.claim.id)
    matter = Matter(reports, events)
    groups = Linking(_likenesses(events, by_id, matter, lexicons), LEAST).groups()
    alone = {one.claim.id: one.claim.id for one in events}
    return alone | {claim: group[0] for group in groups for claim in group}


def _likenesses(
    events: Sequence[Told], reports: Mapping[str, Report], matter: Matter, lexicons: Lexicons
) -> Iterator[Likeness]:
    crowded = _crowded(events)
    for one, other in candidates(events):
        if one.stem in crowded and not _is_near(reports[one.claim.report], reports[other.claim.report]):
            continue
        yield one.claim.id, other.claim.id, likelihood(one, other, matter, lexicons)


def candidates(events: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """The pairs of events to weigh: those of words that begin alike or have a sense in common."""
    by_start: dict[str, list[Told]] = defaultdict(list)
    for one in events:
        by_start[one.stem[:3]].append(one)
        for sense in one.senses:
            by_start[f"sense {sense}"].append(one)
    seen = set[tuple[str, str]]()
    for start in sorted(by_start):
        for one, other in combinations(by_start[start], 2):
            pair = (one.claim.id, other.claim.id)
            if pair not in seen and is_candidate(one, other):
                seen.add(pair)
                yield one, other


def _crowded(events: Sequence[Told]) -> frozenset[str]:
    counts: dict[str, int] = defaultdict(int)
    for one in events:
        counts[one.stem] += 1
    return frozenset(word for word, count in counts.items() if count > CROWD)


def _is_near(one: Report, other: Report) -> bool:
    return one.id == other.id or (one.published is not None and one.published == other.published)


def likelihood(one: Told, other: Told, matter: Matter, lexicons: Lexicons) -> float:
    """How likely two candidates are one event, 0 to 1."""
    signs = signs_of(one, other, matter, lexicons)
    return 1 / (1 + math.exp(-math.fsum([WEIGHTS[name] * sign for name, sign in signs.items() if sign])))
