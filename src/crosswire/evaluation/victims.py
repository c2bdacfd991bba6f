"""Whom one claim says was killed or hurt, and what tells that one from the next: age, name, what they are called."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from crosswire.crosscheck.wording import Sentences
from crosswire.lexicons import Lexicons
from crosswire.lexicons.gazetteer import load_gazetteer
from crosswire.lexicons.name_words import load_name_words
from crosswire.lexicons.plainwords import load_plainwords
from crosswire.records import Claim, Event, Report

EITHER = "killed_or_injured"
MEASURES = ("killed", "injured", EITHER)
AGE = re.compile(r"\b(\d{1,3})[- ](year|month|week|day)|, (\d{1,3})\b")
WORD = re.compile(r"[^\s,;:()“”\"]+")
BEHIND_NOUN = re.compile(r"[,;:(]|\s(?:of|in|at|from|with|on|near|for|by|to|who|whom|that|which|and|as|after|before)\s")
"""Where a phrase goes on behind its noun."""
GENITIVE = re.compile(r"\w[’']s? ")
NTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)$")
DEADLY = re.compile(r"\b(?:dead|fatal(?:ly)?|to death|kill(?:ed|ing|s)?)\b", re.IGNORECASE)
SURVIVED = re.compile(r"\b(?:wound(?:ed|s)?|injur\w+|condition|surviv\w+|hospital|recover\w+)\b", re.IGNORECASE)
ATTEMPTED = re.compile(r"\battempted\b", re.IGNORECASE)
DEADLY_NOUNS = frozenset({"homicide", "murder", "killing", "slaying", "death", "manslaughter"})


@dataclass(frozen=True, slots=True)
class Victim:
    """Someone whom one claim says a measure of.

    ``sentence``: which of the report's sentences tells it. ``ages`` and ``names`` (last names) tell people apart;
    ``called`` are all words of their names, in lower case; ``sorts`` what sort of person each is, "" for anyone;
    ``phrases`` the words for each. ``again``: the words only take up somebody told before (the boy, she). ``more``:
    somebody beside others (another man). ``beside``: it befell them like those before (she was also shot). ``rank``:
    a fourth miner is 4, 0 where none is told. ``together``: how many one claim tells.
    """

    measure: str
    sentence: int = 0
    ages: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    sorts: frozenset[str] = frozenset()
    phrases: frozenset[str] = frozenset()
    again: bool = False
    more: bool = False
    beside: bool = False
    rank: int = 0
    together: int = 1


def victim_of(claim: Claim, report: Report, lexicons: Lexicons) -> Victim | None:
    """Whom a claim that writes no number says was killed or hurt; None where it says so of nobody."""
    figure, event = claim.figure, claim.event
    sentence = Sentences.of(report).index(claim.evidence.span.start)
    if figure is not None and figure.measure in MEASURES and figure.implied:
        victim = _told(figure.measure, sentence, [figure.counted], claim.evidence.span.of(report.text), lexicons)
        return replace(victim, together=int(figure.best or 1))
    if event is None or ATTEMPTED.search(claim.evidence.quote):
        return None
    measure, struck = _befallen(event, claim.evidence.quote, lexicons)
    somebody = [name for name in struck if is_person(name, lexicons)]
    if not measure or (not somebody and (struck or event.predicate not in DEADLY_NOUNS)):
        return None
    victim = _told(measure, sentence, somebody, " ".join(somebody), lexicons)
    return replace(victim, beside=not victim.again and bool(lexicons.extents["beside"].search(claim.evidence.quote)))


def people(victims: Iterable[Victim]) -> int:
    """How many people the victims are at least."""
    some = list(victims)
    ages, names = _all(one.ages for one in some), _all(one.names for one in some)
    return max(len(ages), len(names), max((one.together for one in some), default=0))


def is_one_of(victim: Victim, others: Iterable[Victim]) -> bool:
    """Whether an age or a name says that somebody is one of others."""
    told = victim.ages | victim.names
    return any(told & (one.ages | one.names) or victim.called & one.called for one in others)


def may_be_dead(hurt: Victim, dead: Collection[Victim]) -> bool:
    """Whether somebody hurt may be one of the dead, told before or after: of their age or name, or told by words that
    fit one of them and tell no one new."""
    if is_one_of(hurt, dead):
        return True
    with_it = [one for one in dead if one.sentence == hurt.sentence]
    if any(hurt.phrases & one.phrases for one in with_it):
        return True
    ages, beside = _all(one.ages for one in dead), bool(with_it)
    if not hurt.again and (hurt.names or hurt.more or hurt.rank or (hurt.ages and ages) or beside):
        return False
    sorts = _all(one.sorts for one in dead)
    return not sorts or not hurt.sorts or "" in sorts | hurt.sorts or bool(sorts & hurt.sorts)


def _told(measure: str, sentence: int, somebody: Sequence[str], words: str, lexicons: Lexicons) -> Victim:
    told = " ".join([words, *somebody])
    ages = _ages(told)
    names = _all(last_name(one, lexicons) for one in somebody)
    return Victim(
        measure,
        sentence,
        ages,
        names,
        called=_all(_called(one, lexicons) for one in somebody),
        sorts=frozenset(_sort(one, lexicons) for one in somebody),
        phrases=frozenset(map(str.lower, somebody)),
        again=not ages and not names and all(takes_up(one, lexicons) for one in somebody),
        more=bool(lexicons.extents["more"].search(told)),
        rank=_rank(words, lexicons),
        together=max(1, len(somebody)),
    )


def _befallen(event: Event, quote: str, lexicons: Lexicons) -> tuple[str, Sequence[str]]:
    """The measure that an event gives people, "" for none, and those whom it befalls."""
    measure, role = _doing(event.predicate, quote, lexicons)
    return measure, [one.name for one in event.participants if one.role == role]


def _doing(predicate: str, quote: str, lexicons: Lexicons) -> tuple[str, str]:
    """The measure that an event's predicate gives people, "" for none, and the role of those whom it befalls."""
    if predicate in DEADLY_NOUNS:
        return "killed", "patient"
    if predicate == "pronounce":
        return ("killed" if DEADLY.search(quote) else ""), "patient"
    for form in lexicons.measures.verbs.get(predicate, ()):
        sense = form.measure
        if sense.people not in MEASURES or sense.near or sense.only or sense.particle:
            continue
        if sense.people == EITHER and (DEADLY.search(quote) or _ends(quote, "killed", lexicons)):
            return "killed", "patient"
        if sense.people == EITHER and (SURVIVED.search(quote) or _ends(quote, "injured", lexicons)):
            return "injured", "patient"
        if sense.people == "injured" and _ends(quote, "killed", lexicons, adverb=True):
            return "killed", "patient"
        return sense.people, "agent" if sense.counts == "subject" else "patient"
    return "", ""


def _ends(quote: str, measure: str, lexicons: Lexicons, adverb: bool = False) -> bool:
    """Whether what was done ends in death, or in a wound ("shot in the leg"); by an ``adverb``: mortally wounded."""
    words = (word.lower() for word in WORD.findall(quote))
    return any(
        lexicons.measures.outcomes.get(word) == measure and (word.endswith("ly") or not adverb) for word in words
    )


def is_person(name: str, lexicons: Lexicons) -> bool:
    """Whether a participant is somebody in particular: by age, by a pronoun, by what people are called, or by a name
    that is no place's and no body's."""
    if name.lower() in lexicons.counting.anyone:
        return False
    noun = _noun(name)
    word = noun.lower()
    known = lexicons.people.get(word)
    if _ages(name) or word in lexicons.counting.person or word in lexicons.numbers or word.isdigit():
        return True
    if known is not None or not noun[:1].isupper():
        return known is not None and "people" in known.kinds
    things = word in lexicons.measures.nouns or word in lexicons.measures.states or "." in noun[:-1]
    return not (things or load_name_words().kind_of(noun) or load_gazetteer().is_state(noun))


def takes_up(name: str, lexicons: Lexicons) -> bool:
    """Whether a phrase only takes up somebody told before; "the boy's father" is someone else."""
    first = WORD.match(name)
    return first is not None and first[0].lower() in lexicons.counting.recalling and not GENITIVE.search(name)


def last_name(name: str, lexicons: Lexicons) -> frozenset[str]:
    """The last name in a phrase that ends in a name of two words or more, in lower case."""
    words = [word for word in _words(name) if word.strip(".").lower() not in lexicons.counting.generation]
    start = next((i + 1 for i in range(len(words) - 1, -1, -1) if not words[i][:1].isupper()), 0)
    last = _bare(words[-1]) if len(words) > start + 1 else ""
    named = bool(last) and last not in lexicons.people and is_person(words[-1], lexicons)
    return frozenset({last}) if named else frozenset()


def _words(name: str) -> list[str]:
    """The words of a phrase up to its noun."""
    return WORD.findall(BEHIND_NOUN.split(name, maxsplit=1)[0])


def _noun(name: str) -> str:
    words = _words(name)
    return words[-1] if words else ""


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s").lower()


def _called(name: str, lexicons: Lexicons) -> frozenset[str]:
    words = (word for word in _words(name) if word[:1].isupper() and word.lower() not in lexicons.people)
    plain = load_plainwords().function | lexicons.numbers.keys() | lexicons.counting.person
    return frozenset(map(_bare, words)) - plain


def _sort(name: str, lexicons: Lexicons) -> str:
    """What sort of person a phrase is about, "" where it may be anyone."""
    word = _noun(name).lower()
    sort = lexicons.sorts.of.get(word, "")
    return lexicons.crimes.who.get(word, "") if sort == "people" else sort


def _rank(words: str, lexicons: Lexicons) -> int:
    """The place in a row of one more, from the second on (a fourth miner, the 4th miner)."""
    for word in WORD.findall(words)[:2]:
        known, nth = lexicons.numbers.get(word.lower()), NTH.match(word)
        if known is not None and known.kind == "ordinal":
            return int(known.value)
        if nth:
            return int(nth[1])
    return 0


def _ages(text: str) -> frozenset[str]:
    return frozenset(f"{match[1] or match[3]} {match[2] or 'year'}" for match in AGE.finditer(text))


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*sets)
