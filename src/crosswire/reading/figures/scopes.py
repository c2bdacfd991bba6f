"""Whether a figure is a total so far, of one incident, or of a stated span."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.lexicons.scopes import ScopeWords
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

DAYS = {
    "hour": 1 / 24,
    "day": 1,
    "night": 1,
    "weekend": 2,
    "week": 7,
    "fortnight": 14,
    "month": 30,
    "quarter": 91,
    "year": 365,
    "decade": 3650,
}
SENTENCED = re.compile(r"\b(?:jailed|imprisoned|sentenced|prison|jail|behind bars)\W*$", re.IGNORECASE)
"""What stands before a span that is a punishment, and no time over which anything is counted."""
SPAN_OF_TIME = re.compile(
    r"\b(?:in|over|during|within|for)\s+(?:just\s+|only\s+|less than\s+|about\s+)?"
    r"(?=the\b|an?\b|one\b|past\b|last\b|\d|two|three|four|five|six|seven|eight|nine|ten|twelve)"
    r"(?:the\s+|an?\s+|one\s+)?(?:past\s+|last\s+|single\s+|previous\s+|first\s+|same\s+|next\s+"
    r"|(?:second|third|fourth|final)\s+(?=quarter))?"
    r"(?P<number>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)?\s*"
    r"(?P<unit>hour|day|night|weekend|week|fortnight|month|quarter|year|decade)s?\b(?!-)"
    r"|\b(?P<deictic>last|this|past)\s+(?P<which>quarter|year)\b"
    r"|\b(?P<each>a|per|each|every)\s+(?P<every>year|month|quarter)\b(?!\s+(?:ago|earlier|before|later)\b)"
    r"|\bin\s+(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
CLAUSE_MARK = re.compile(r"[,;:(]")
NUMBERS = {
    word: i
    for i, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}
BURY = "bury"
"""What befalls the dead, unless earth or a house has come down on the living."""
LONGEST_DAY = 4
LEAST_DISEASE = 2
LEAST_CAPTIVITY = 3
LEAST_INCIDENT = 2
BEFORE, BEHIND = 60, 80
PERIODIC = frozenset({"money", "deployed", "infected", "supplied", "count"})


@dataclass(frozen=True, slots=True)
class Story:
    """Whether a report tells of something that runs on (a war, an outbreak) rather than of one incident."""

    running: bool
    disease: bool = False
    incident: bool = False
    captivity: bool = False
    sliding: bool = False

    @classmethod
    def of(cls, sentences: Iterable[Wording], words: ScopeWords) -> Story:
        """What the words of a report tell: a running story outweighs half as many words of incidents."""
        running = incident = disease = captivity = jailing = sliding = 0
        for wording in sentences:
            for word in wording.words:
                running += word in words.running
                incident += word in words.incident
                disease += word in words.disease
                captivity += word in words.captivity
                jailing += word in words.jailing
                sliding += word in words.sliding
        runs = 2 * running > incident
        diseased = disease >= LEAST_DISEASE and disease > incident
        captive = captivity >= LEAST_CAPTIVITY + jailing
        return cls(runs, diseased, incident > LEAST_INCIDENT and not runs, captive, sliding > 0)

    def measure(self, reading: Reading) -> str:
        """The measure of a reading; patients of an outbreak are infected, not injured, those of them in hospital only
        counted, and hostages are not detained."""
        predicate = reading.wording.tokens[reading.governed.predicate]
        words = reading.wording.lexicons.scopes
        if self.disease and reading.governed.measure == "injured" and predicate.lemma.lower() not in words.wounding:
            return "count" if is_in_hospital(reading) else "infected"
        if (
            self.captivity
            and reading.governed.measure in {"detained", "captured"}
            and predicate.lemma.lower() in words.holding
        ):
            return "abducted"
        if self.captivity and is_set_free(reading, predicate):
            return "rescued"
        if not self.sliding and reading.governed.measure == "missing" and predicate.lemma.lower() == BURY:
            return "killed"
        noun = reading.counted.noun
        if self.disease and noun is not None and reading.wording.words[noun] == "cases":
            return "infected" if reading.governed.measure == "count" else reading.governed.measure
        return reading.governed.measure


def is_in_hospital(reading: Reading) -> bool:
    """Whether the word that says what befell patients, or its clause, puts them in hospital."""
    wording, i = reading.wording, reading.governed.predicate
    said = {wording.words[i], wording.tokens[i].lemma.lower(), *wording.clause_words(i)}
    return not wording.lexicons.scopes.nursing.isdisjoint(said)


def is_set_free(reading: Reading, verb: Token) -> bool:
    """Whether plainly counted people are said to have been let go."""
    noun = reading.counted.noun
    if noun is None or reading.governed.measure != "count" or "people" not in reading.wording.kinds_of(noun):
        return False
    freed = reading.wording.tokens[reading.counted.head].deprel in {"obj", "nsubj:pass"}
    return freed and verb.lemma.lower() in reading.wording.lexicons.scopes.freeing


def scope_of(reading: Reading, text: str, story: Story) -> tuple[str, int | None]:
    """The scope of a figure and, for a period, its days."""
    span = reading.wording.sentence.span
    start = reading.counted.quantity.span.start
    nearby = text[max(span.start, start - BEFORE) : min(span.end, reading.counted.quantity.number.end + BEHIND)]
    days = period_days(nearby, reading.governed.measure, reading.wording.lexicons.scopes.record)
    if days is not None:
        return "period", days
    if reading.wording.lexicons.scopes.total.search(nearby):
        return "cumulative", None
    if reading.governed.measure == "money":
        return money_scope(reading, story), None
    adds_up = (story.disease or not is_one_incident(reading)) if story.running else has_gone_on(reading)
    return ("cumulative" if adds_up else "incident"), None


def is_one_incident(reading: Reading) -> bool:
    """Whether a figure of a running story is told of one blow or of one day: "a raid killed nine", "nine died on
    Sunday"; what has been done since is not."""
    token = reading.wording.tokens[reading.governed.predicate]
    verbs = [t for t in (token, *reading.wording.sentence.ancestors(token)) if t.upos == "VERB"]
    for verb in verbs:
        if any(t.lemma.lower() == "have" for t in reading.wording.sentence.kids(verb, "aux")):
            return False
        if tells_of_one(reading, verb):
            return True
        if verb.relation not in {"conj", "advcl"}:
            return False
    return False


def has_gone_on(reading: Reading) -> bool:
    """Whether a report of one incident tells what a war or the like has done so far: "the war has killed 900"."""
    wording = reading.wording
    token = wording.tokens[reading.governed.predicate]
    verbs = [t for t in (token, *wording.sentence.ancestors(token)) if t.upos == "VERB"][:2]
    perfect = any(t.lemma.lower() == "have" for verb in verbs for t in wording.sentence.kids(verb, "aux"))
    around = (t for verb in verbs for t in wording.sentence.kids(verb, "nsubj", "obl"))
    return perfect and any(t.text.lower() in wording.lexicons.scopes.running for t in around)


def tells_of_one(reading: Reading, verb: Token) -> bool:
    """Whether a verb has one blow or one day beside it."""
    around = reading.wording.sentence.kids(verb, "nsubj", "obl", "advmod")
    blow = any(t.xpos == "NN" and t.lemma.lower() in reading.wording.lexicons.scopes.blow for t in around)
    return blow or any(is_day(reading, t) for t in around if t.relation != "nsubj")


def is_day(reading: Reading, token: Token) -> bool:
    """Whether a phrase names one day or night: on Sunday, late on Monday night, overnight."""
    wording = reading.wording
    inside = [t.text.lower() for t in wording.sentence.subtree(token)][:LONGEST_DAY]
    return any(wording.lexicons.units.has(w, "weekday") or w in wording.lexicons.scopes.day for w in inside)


def money_scope(reading: Reading, story: Story) -> str:
    """Fines, rewards and loot belong to one incident; what is held, owed and raised adds up."""
    once = not reading.wording.lexicons.scopes.once.isdisjoint(reading.wording.words)
    return "incident" if once or story.incident else "cumulative"


def period_days(nearby: str, measure: str, record: frozenset[str]) -> int | None:
    """The days of the span that the words around a figure state, None where they state none, or only since when it is
    the worst of its kind."""
    match = SPAN_OF_TIME.search(nearby)
    if match is None or not record.isdisjoint(CLAUSE_MARK.split(nearby[: match.start()].lower())[-1].split()):
        return None
    if SENTENCED.search(nearby[: match.start()]):
        return None
    if match["year"]:
        if measure not in PERIODIC:
            return None
        return 366 if int(match["year"]) % 4 == 0 else 365
    if match["deictic"]:
        return round(DAYS[match["which"].lower()]) if measure in PERIODIC else None
    if match["every"]:
        return round(DAYS[match["every"].lower()]) if measure == "money" else None
    count = match["number"]
    times = (
        NUMBERS.get(count.lower(), 0) or int(count)
        if count and count.isdigit()
        else NUMBERS.get((count or "one").lower(), 1)
    )
    return max(1, round(DAYS[match["unit"].lower()] * times))
