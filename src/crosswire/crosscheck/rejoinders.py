"""Statements that answer each other though they share no doing: by where they stand in a report, and by whom they are
about.

Few words are shared by a denial and what it denies: "he had nothing to do with it" answers "he is a suspect", "she shot
a burglar" is answered by "the burglar was her neighbour". What tells is that the one stands right after the other, set
against it ("but", "however"), or that the one clears a person whom the other accuses.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.crosscheck.clearing import HE, cleared
from crosswire.crosscheck.said import TOLD, Said, is_negated, said_of
from crosswire.crosscheck.stands import Answer, Stand, neighbours
from crosswire.crosscheck.wording import Sentences, content_stems
from crosswire.lexicons import Lexicons
from crosswire.lexicons.sorts import ANYONE

BESIDE = 160
"""Characters between two statements beyond which no word between them sets them against each other."""
LEAD = 100
"""Characters of a cue and its source that may stand between such a word and what it brings."""
COMMON = 3
"""Stands from which a concept is what the whole matter speaks of."""
COMMON_SHARE = 0.1
COVERED, COVERED_LEAST = 0.65, 2
"""Share of a denial's concepts that what it denies has too, wherever it is told, and how many these are."""
NEGATED = 0.5
"""Share of the words of a negated content that the other has too, where the two are set against each other."""
GENERIC = frozenset({ANYONE, "", "man", "woman", "child"})
ENDS = re.compile(r"[.!?]['\"”’]?\s")
REDEFINED = re.compile(
    r"^(?:that\s+)?(?:the|this|that)\s+(?:\w+\s+)?(\w+)\s+(?:was|is|were|are)\s+(?:\w+ly\s+)?(?:an?|his|her|their|the|not)\b",
    re.IGNORECASE,
)
"""A content that says what somebody or something was that has been told already: "the burglar was her neighbour"."""
CLEFT = re.compile(
    r"^(?:that\s+)?it\s+(?:was|is|were)\s+(?:\w+ly\s+)?([\w’' -]{3,60}?)\s+(?:who|that|which)\b", re.IGNORECASE
)
"""A content that says who it was: "it was the cook who began"."""


def rejoinders(stands: Sequence[Stand], lexicons: Lexicons) -> Iterator[Answer]:
    """Statements with those that answer them, by their places and by the people that they accuse and clear."""
    ordered = sorted((one for one in stands if one.claim.kind == "statement"), key=lambda stand: stand.order)
    told = Counter(concept for one in stands for concept in one.about)
    most = max(COMMON, COMMON_SHARE * len(stands))
    common = frozenset(concept for concept, count in told.items() if count > most)
    said = {one.claim.id: said_of(one, lexicons) for one in ordered}
    every = list(said.values())
    for first, second, between in neighbours(ordered):
        yield from _beside(said[first.claim.id], said[second.claim.id], between, common, lexicons)
    yield from _untrue(every, lexicons)
    yield from _denied_elsewhere(every, common, lexicons)
    yield from cleared(every, lexicons)


def _beside(first: Said, second: Said, between: int, common: frozenset[str], lexicons: Lexicons) -> Iterator[Answer]:
    """The two where one answers the other: denies it, or tells otherwise, right beside it."""
    against = _is_set_against(first.stand, second.stand, lexicons)
    denial, other = (second, first) if second.denies else (first, second)
    if denial.denies and other.is_answerable_by(denial):
        shared = len(denial.stand.about & other.stand.about)
        named = bool(denial.teller & other.names)
        if (against and (shared or named or HE.search(other.stand.text))) or (named and shared):
            yield 5 + shared - 2 * between, denial.stand, other.stand
    elif (
        against
        and first.is_answerable_by(second)
        and second.is_answerable_by(first)
        and _tells_otherwise(first, second, common, lexicons)
    ):
        yield 2, second.stand, first.stand


def _untrue(said: Sequence[Said], lexicons: Lexicons) -> Iterator[Answer]:
    """Each "that is not the case" with the statement right before it."""
    for at, answer in enumerate(said):
        if answer.stand.claim.stance not in TOLD or not is_untrue(answer.stand.text, lexicons):
            continue
        before = (one for one in reversed(said[:at]) if answer.stand.is_by_another_than(one.stand))
        last = next(before, None)
        near = last is not None and last.stand.report.id == answer.stand.report.id
        if last is not None and near and last.stand.sentence >= answer.stand.sentence - 1:
            yield 5, answer.stand, last.stand


def is_untrue(content: str, lexicons: Lexicons) -> bool:
    """Whether a content says of what was said before that it is not so, and little else."""
    match = lexicons.answers["untrue"].match(content.strip(' "“”'))
    return match is not None and 2 * len(match.group()) > len(content)


def _is_set_against(first: Stand, second: Stand, lexicons: Lexicons) -> bool:
    """Whether a word sets the second against the first: it leads to the second alone, or opens their sentence."""
    text, pattern = first.report.text, lexicons.answers["against"]
    between = text[first.claim.evidence.span.end : second.claim.evidence.span.start]
    if len(between) > BESIDE:
        return False
    for match in pattern.finditer(between):
        lead = between[match.end() :]
        if len(lead) <= LEAD and not ENDS.search(lead):
            return True
    opening = text[Sentences.of(first.report).spans[first.sentence].start : first.claim.evidence.span.start].strip()
    return first.sentence == second.sentence and pattern.match(opening) is not None and not ENDS.search(between)


def _tells_otherwise(first: Said, second: Said, common: frozenset[str], lexicons: Lexicons) -> bool:
    """Whether the second says of a thing or a person in the first that it was another."""
    content = second.stand.text.strip(' "“”')
    redefined = REDEFINED.match(content)
    if redefined:
        noun = redefined.group(1).lower()
        new = re.search(rf"\b(?:an?|some|two|three|four|five)\s+(?:\w+\s+)?{re.escape(noun)}\b", first.stand.text, re.I)
        generic = lexicons.sorts.of.get(noun) in GENERIC or noun in lexicons.plainwords.crime
        return new is not None and not generic
    cleft = CLEFT.match(content)
    if cleft:
        return not content_stems(cleft.group(1)).isdisjoint(content_stems(first.stand.text))
    return _negates(first.stand, second.stand, common, lexicons)


def _negates(first: Stand, second: Stand, common: frozenset[str], lexicons: Lexicons) -> bool:
    """Whether one of the two is negated, the other is not, and half of what is negated is what the other says, a word
    among it that not the whole matter uses."""
    negated = [is_negated(one.text, lexicons) for one in (first, second)]
    if negated[0] == negated[1]:
        return False
    words = [content_stems(one.text) for one in (first, second)]
    shared = words[0] & words[1]
    return len(shared) >= max(1, NEGATED * len(words[negated.index(True)])) and not shared <= common


def _denied_elsewhere(said: Sequence[Said], common: frozenset[str], lexicons: Lexicons) -> Iterator[Answer]:
    """What is denied in so many words with what says it, wherever that is told: by the source that the denial names, or
    in most of its words; in another report, of somebody that both name."""
    for denial in (one for one in said if one.denies):
        own = denial.stand.about
        account = bool(lexicons.answers["account"].search(denial.stand.text))
        for held in said:
            if not held.is_answerable_by(denial):
                continue
            shared = own & held.stand.about
            by_name = account and bool(denial.names & held.teller) and bool(shared)
            covered = len(shared) >= max(COVERED_LEAST, COVERED * len(own)) and not shared <= common
            of_one = bool((denial.names | denial.teller) & held.names)
            if by_name or (covered and (of_one or held.stand.report.id == denial.stand.report.id)):
                yield 2 + len(shared), denial.stand, held.stand
