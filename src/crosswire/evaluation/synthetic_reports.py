"""Synthetic reports with the claims that a reader would find in them: invented, and the same for the same seed."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass, field, replace
from random import Random

from crosswire.evaluation.synthetic_words import Fields, Words, heavy
from crosswire.records import (
    Claim,
    Event,
    Evidence,
    Figure,
    Link,
    Marks,
    Participant,
    Place,
    Report,
    Span,
    Statement,
    Time,
    claim_id,
    report_id,
)

FIRST_DAY = datetime.date(2018, 1, 1)
OUTLETS = 1500
SENTENCES = (3, 30)
"""Fewest and most of one report; with two or three claims each, about 25 claims a report, as real archives have."""
INCIDENT_DAYS = 14
"""A matter goes on; what falls within so many days of it is one incident."""
KINDS = 3
"""Kinds of figures, and of events, that the reports on one matter have."""


@dataclass(frozen=True, slots=True)
class Made:
    """One report with its claims, the matter that they belong to, and the question of each that answers one."""

    report: Report
    claims: tuple[Claim, ...]
    matter: str
    questions: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A claim without its ids, which take the report's; ``statement`` is that of the statement it stands in."""

    claim: Claim
    statement: Span | None
    question: str | None


@dataclass(slots=True)
class _Draft:
    """A report being written: the text so far, and the claims made of it."""

    random: Random
    words: Words
    matter: str
    town: str
    day: datetime.date
    incident: int
    figures: list[Fields]
    events: list[Fields]
    text: str = ""
    waiting: list[_Waiting] = field(default_factory=list)

    def write(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))


def make_report(words: Words, seed: int, number: int, matters: int) -> Made:
    """The report of that number in an archive of so many matters."""
    random = Random(f"{seed}:{number}")
    matter = heavy(random, matters)
    draft = _draft(words, seed, matter, random)
    outlet = words.outlet(heavy(random, OUTLETS))
    title = f"{random.choice(draft.events)['words'].capitalize()} in {draft.town}"
    draft.write(f"{title}\n\n")
    for _ in range(random.randint(*SENTENCES)):
        random.choice((_figure_sentence, _figure_sentence, _event_sentence, _statement_sentence))(draft)
        if random.random() < 0.3:
            draft.write(f" {random.choice(words.fillers)}")
        draft.write("\n" if random.random() < 0.4 else " ")
    return _finish(draft, outlet, title, number)


def _draft(words: Words, seed: int, matter: int, random: Random) -> _Draft:
    """An empty report on that matter, some days into it; the first matters go on for months."""
    about = Random(f"{seed}:matter:{matter}")
    since = int(random.expovariate(1 / (4 + 400 / (matter + 4))))
    day = FIRST_DAY + datetime.timedelta(days=about.randrange(2500) + since)
    figures, events = about.sample(words.figures, KINDS), about.sample(words.events, KINDS)
    return _Draft(
        random, words, _hash("m", seed, matter), words.town(matter * 7), day, since // INCIDENT_DAYS, figures, events
    )


def _finish(draft: _Draft, outlet: str, title: str, number: int) -> Made:
    path = f"synthetic/{number:07d}.txt"
    name = report_id(draft.text, outlet, None)
    digest = hashlib.sha256(draft.text.encode()).hexdigest()
    report = Report(name, path, draft.text, digest, outlet=outlet, title=title, published=draft.day)
    claims = tuple(_named(waiting, name) for waiting in draft.waiting)
    asked = zip(claims, draft.waiting, strict=True)
    return Made(report, claims, draft.matter, {c.id: w.question for c, w in asked if w.question is not None})


def _named(waiting: _Waiting, report: str) -> Claim:
    claim = waiting.claim
    within = claim_id(report, "statement", waiting.statement) if waiting.statement else None
    return replace(claim, id=claim_id(report, claim.kind, claim.anchor), report=report, within=within)


def _figure_sentence(draft: _Draft) -> None:
    """Somebody says a figure: a statement and a figure within it; or the outlet says it itself."""
    kind, hedge = draft.random.choice(draft.figures), draft.random.choice(draft.words.hedges)
    before, after = kind["words"].split("{number}")
    start = draft.write(before).start
    qualifier = draft.write(hedge["words"].capitalize()) if hedge["words"] else None
    value = _value(draft, kind)
    number = draft.write(str(value))
    end = draft.write(f"{after} in ").end
    place = draft.write(draft.town)
    content = Span(start, place.end)
    chain = _chain(draft)
    draft.write(".")
    low = value if hedge["qualifier"] != "at_most" else None
    high = value if hedge["qualifier"] in ("exact", "about", "at_most") else None
    best = value if low == high else None
    scope = "cumulative" if draft.random.random() < 0.6 else "incident"
    figure = Figure(kind["measure"], low, best, high, hedge["qualifier"], kind["counted"], scope=scope)
    evidence = _evidence(draft, Span((qualifier or number).start, end - len(" in ")))
    marks = Marks(number, qualifier, place=place)
    claim = Claim("", "figure", "", number, evidence, _stance(draft), _confidence(draft), marks=marks,
                  attribution=chain, place=_place(draft, place), figure=figure)  # fmt: skip
    question = _hash("q", draft.matter, draft.incident, kind["measure"], kind["counted"])
    draft.waiting.append(_Waiting(claim, _statement(draft, content, chain) if chain else None, question))


def _event_sentence(draft: _Draft) -> None:
    """Something happened on a day."""
    kind = draft.random.choice(draft.events)
    start = draft.write(kind["words"].capitalize()).start
    day = draft.day - datetime.timedelta(days=draft.random.randrange(4))
    draft.write(" on ")
    span = draft.write(f"{day.day} {day:%B}")
    anchor = Span(start + len(kind["agent"]) + 1, start + len(kind["words"]))
    chain = _chain(draft)
    draft.write(".")
    time = Time(span.of(draft.text), span, day, day, "day")
    event = Event(kind["type"], kind["predicate"], (Participant(kind["agent"], "agent"),))
    clause = Span(start, span.end)
    claim = Claim("", "event", "", anchor, _evidence(draft, clause), _stance(draft), _confidence(draft),
                  marks=Marks(time=span), attribution=chain, time=time, event=event)  # fmt: skip
    question = _hash("q", draft.matter, draft.incident, kind["predicate"], kind["agent"])
    draft.waiting.append(_Waiting(claim, _statement(draft, clause, chain) if chain else None, question))


def _statement_sentence(draft: _Draft) -> None:
    content = draft.write(draft.random.choice(draft.words.contents).capitalize())
    chain = _chain(draft, always=True)
    draft.write(".")
    _statement(draft, content, chain)


def _chain(draft: _Draft, *, always: bool = False) -> tuple[Link, ...]:
    """Who says so, written behind what they say: nobody, one source, or an agency that cites one."""
    if not always and draft.random.random() < 0.4:
        return ()
    origin = draft.random.choice((*draft.words.origins, *draft.words.agencies))
    draft.write(", ")
    links = [_link(draft, origin, "origin")]
    if draft.random.random() < 0.12:
        draft.write(", as cited by ")
        links.insert(0, _link(draft, draft.random.choice(draft.words.agencies), "relay", said=False))
    return tuple(links)


def _link(draft: _Draft, source: Fields, role: str, *, said: bool = True) -> Link:
    name = source["name"].format(town=draft.town)
    span = draft.write(name)
    cue = None
    if said:
        draft.write(" ")
        cue = draft.write(draft.random.choice(draft.words.saying))
    bare = name.removeprefix("the ")
    parties = (source["party"].format(town=draft.town),)
    return Link(name, bare, parties, "origin" if role == "origin" else "relay", span, cue)


def _statement(draft: _Draft, content: Span, chain: tuple[Link, ...]) -> Span:
    evidence = _evidence(draft, content)
    claim = Claim("", "statement", "", content, evidence, _stance(draft), _confidence(draft), attribution=chain,
                  statement=Statement(evidence.quote))  # fmt: skip
    draft.waiting.append(_Waiting(claim, None, None))
    return content


def _evidence(draft: _Draft, span: Span) -> Evidence:
    return Evidence(span, span.of(draft.text))


def _stance(draft: _Draft) -> str:
    return draft.random.choices(("asserted", "alleged", "denied", "intended"), (88, 6, 3, 3))[0]


def _confidence(draft: _Draft) -> float:
    return round(draft.random.uniform(0.4, 0.99), 2)


def _value(draft: _Draft, kind: Fields) -> int:
    """What is counted grows within its incident, and those who count it differ a little."""
    size = Random(f"{draft.matter}:{draft.incident}:{kind['measure']}:{kind['counted']}").paretovariate(0.9)
    return max(1, round(4 * size * draft.random.choice((1, 1, 1, 1, 1.1, 1.5))))


def _place(draft: _Draft, span: Span) -> Place:
    spot = Random(draft.town)
    latitude, longitude = round(spot.uniform(35, 65), 3), round(spot.uniform(-10, 40), 3)
    return Place(draft.town, draft.town, span, latitude=latitude, longitude=longitude)


def _hash(letter: str, *parts: object) -> str:
    return f"{letter}_{hashlib.sha256('|'.join(map(str, parts)).encode()).hexdigest()[:16]}"
