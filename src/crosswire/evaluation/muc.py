"""Incidents against MUC-4's templates: how many were killed and injured, when, where, and by whom.

Reports are read as they are, in capitals throughout. A template's number is found where a figure of its report gives
it for the same measure: the sum of its targets, or that of one target. Its day is found where an event or figure has
it, its place where one has the narrowest place's name, its perpetrators where an event's agent shares half of the
words with one; optional templates are not asked for. Figures are counted as right by any number of their report's
templates, and only in reports that have a template.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from crosswire.evaluation.corpora import Draw, MissingCorpus, corpus
from crosswire.evaluation.gold_errors import plain
from crosswire.evaluation.muc_documents import EFFECTS, Message, Template, read_messages
from crosswire.evaluation.readings import plain_report, read
from crosswire.evaluation.scores import Error, Measure, Run, Unit, digest_of, share
from crosswire.lexicons.countries import plain as bare
from crosswire.records import Claim

QUICK = 40
HOLDING = frozenset({"asserted", "reported", "alleged"})
CIRCUMSTANCES = ("day", "place", "perpetrator")
MEASURES: tuple[Measure, ...] = (
    *(share(f"{name} precision", f"{name} right", f"{name} made") for name in EFFECTS),
    *(share(f"{name} found", f"{name} found", f"{name} gold", headline=True) for name in (*EFFECTS, *CIRCUMSTANCES)),
)


def run_muc(data: Path, draw: Draw) -> Iterator[Run]:
    """``tst2`` of MUC-4 in the corpora ``data``, or a folder of texts and keys."""
    folder = data if any(data.glob("key-*")) else corpus(data, "muc4", "tst2")
    messages = read_messages(folder)
    if not messages:
        raise MissingCorpus(f"{folder} holds no report of MUC-4 with its key")
    chosen = draw.of(messages, lambda message: message.name, QUICK)
    yield Run(f"muc4/{folder.name}", MEASURES, list(map(message_unit, chosen)))


def message_unit(message: Message) -> Unit:
    claims = read(plain_report(message.name, message.text, message.published)).claims
    counts, errors = Counter[str](), list[Error]()
    for measure in EFFECTS:
        made = [claim for claim in claims if _gives(claim, measure)] if message.templates else []
        known = {number for template in message.templates for number in numbers_of(template, measure)}
        wrong = [claim for claim in made if not _numbers(claim) & known]
        counts.update({f"{measure} made": len(made), f"{measure} right": len(made) - len(wrong)})
        for claim in wrong:
            errors.append(Error(f"{measure} invented", _cause(claim), message.name, plain(claim.evidence.quote)))
    for template in (one for one in message.templates if not one.optional):
        _figures(template, claims, counts, errors)
        _circumstances(template, claims, counts, errors)
    return Unit(message.name, counts, tuple(errors), digest_of(message.text, str(message.templates)))


def numbers_of(template: Template, measure: str) -> set[int]:
    """The numbers by which a report may rightly tell of a template's killed or injured."""
    told = [number for number in template.numbers[measure] if number is not None]
    return {*told, sum(told)} if told else set()


def _gives(claim: Claim, measure: str) -> bool:
    return claim.figure is not None and claim.figure.measure == measure and claim.stance in HOLDING


def _numbers(claim: Claim) -> set[int]:
    figure = claim.figure
    given = (figure.best, figure.low, figure.high) if figure else ()
    return {int(number) for number in given if number is not None}


def _cause(claim: Claim) -> str:
    return "implied" if claim.figure and claim.figure.implied else "written"


def _figures(template: Template, claims: Sequence[Claim], counts: Counter[str], errors: list[Error]) -> None:
    for measure in EFFECTS:
        wanted = numbers_of(template, measure)
        if not wanted:
            continue
        given = [claim for claim in claims if _gives(claim, measure)]
        counts[f"{measure} gold"] += 1
        counts[f"{measure} found"] += any(_numbers(claim) & wanted for claim in given)
        if not any(_numbers(claim) & wanted for claim in given):
            cause = "another number" if given else "nothing read"
            errors.append(Error(f"{measure} missed", cause, template.name, f"{sorted(wanted)}"))


def _circumstances(template: Template, claims: Sequence[Claim], counts: Counter[str], errors: list[Error]) -> None:
    asked = {
        "day": (template.day is not None, any(_on(claim, template) for claim in claims)),
        "place": (bool(template.places), any(_at(claim, template) for claim in claims)),
        "perpetrator": (bool(template.perpetrators), any(_by(claim, template) for claim in claims)),
    }
    shown = {"day": str(template.day), "place": ": ".join(template.places), "perpetrator": str(template.perpetrators)}
    for name, (wanted, found) in asked.items():
        counts[f"{name} gold"] += wanted
        counts[f"{name} found"] += wanted and found
        if wanted and not found:
            errors.append(Error(f"{name} missed", "", template.name, shown[name]))


def _on(claim: Claim, template: Template) -> bool:
    return claim.time is not None and claim.time.start == claim.time.end == template.day


def _at(claim: Claim, template: Template) -> bool:
    named = {bare(name) for name in (claim.place.name, claim.place.text)} if claim.place else set()
    return any(bare(name.strip()) in named for name in template.places[-1].split(" - "))


def _by(claim: Claim, template: Template) -> bool:
    agents = [p.name for p in claim.event.participants if p.role == "agent"] if claim.event else []
    names = [name for filler in template.perpetrators for name in filler]
    return any(_alike(_words([agent]), _words([name])) for agent in agents for name in names)


def _words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in re.findall(r"\w+", name.lower()) if len(word) > 2 and word != "the"}


def _alike(one: set[str], other: set[str]) -> bool:
    return bool(one and other) and 2 * len(one & other) >= len(one | other)
