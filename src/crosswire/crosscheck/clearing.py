"""Who is cleared of something by one source and held to have done it by another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosswire.crosscheck.said import TOLD, Said, is_negated, names_of, sentence_to
from crosswire.crosscheck.stands import AUXILIARY, OPENING, Answer, Stand
from crosswire.crosscheck.wording import content_stems, stem
from crosswire.lexicons import Lexicons

NEAR = 6
"""Words between an accused person's name and what he is held to have done."""
WORDS = re.compile(r"[\w’'-]+")
HE = re.compile(r"\b(?:he|him|his|she|her|hers|they|them|their|client)\b", re.IGNORECASE)


def cleared(said: Sequence[Said], lexicons: Lexicons) -> Iterator[Answer]:
    """Who is said to have had no part in it, with one who says he had: in the same report, where that has one."""
    for clearing in said:
        people = _people_cleared(clearing, lexicons)
        accusing = [
            held
            for held in (said if people else ())
            if held.is_answerable_by(clearing)
            and not held.stand.voice.parties & clearing.stand.voice.parties
            and _accuses(held, people, lexicons)
            and _is_of_one_thing(clearing, held, lexicons)
        ]
        if accusing:
            best = min(accusing, key=lambda held: _far(held.stand, clearing.stand))
            yield 3, clearing.stand, best.stand


def _is_of_one_thing(clearing: Said, held: Said, lexicons: Lexicons) -> bool:
    """Whether nothing that a denial says it is about is missing from what is denied: who denies a part in a fire does
    not deny a theft."""
    part = lexicons.answers["part"].search(clearing.stand.text) if clearing.denies else None
    topic = content_stems(clearing.stand.text[part.end() :]) if part else frozenset()
    return not topic or not topic.isdisjoint(content_stems(sentence_to(held.stand)))


def _far(held: Stand, answer: Stand) -> tuple[bool, bool, int, str]:
    """How far what is answered stands from the answer: another report, no told source, then the sentences between."""
    elsewhere = held.report.id != answer.report.id
    return (elsewhere, not held.voice.told, 0 if elsewhere else abs(held.sentence - answer.sentence), held.claim.id)


def _is_owner(word: str, people: frozenset[str]) -> bool:
    """Whether a word says whose something is, other than of ``people``: "the suspect's mother"."""
    return word.endswith(("'s", "’s")) and _bare(word) not in people


def _bare(word: str) -> str:
    return stem(word.lower().removesuffix("'s").removesuffix("’s"))


def _people_cleared(one: Said, lexicons: Lexicons) -> frozenset[str]:
    """The names of whom a statement clears; none where it clears nobody."""
    content = one.stand.text
    if one.denies:
        part = lexicons.answers["part"].search(content)
        return one.teller if part and part.start() <= OPENING else frozenset()
    innocent = lexicons.answers["innocent"].search(content)
    if innocent is None or one.stand.claim.stance not in TOLD:
        return frozenset()
    before = names_of(content[: innocent.start()], frozenset(), lexicons)
    if before or not HE.search(content[: innocent.end()]):
        return before or one.teller
    return one.nearby - one.teller


def _accuses(one: Said, people: frozenset[str], lexicons: Lexicons) -> bool:
    """Whether a content holds one of ``people`` to have done it."""
    if not one.names & people or is_negated(sentence_to(one.stand), lexicons):
        return False
    words = [word for word in WORDS.findall(one.stand.text) if not _is_owner(word, people)]
    for at, word in enumerate(words):
        if _bare(word) not in people:
            continue
        near = " ".join(words[max(0, at - NEAR) : at + 1 + NEAR])
        if lexicons.answers["accused"].search(near):
            return True
        behind = " ".join(words[at + 1 : at + 1 + NEAR])
        done = lexicons.answers["harming"].search(behind)
        if done and AUXILIARY.isdisjoint(behind[: done.start()].lower().split()[-2:]):
            return True
    return False
