"""The stack that a user would put together today, timed on the same reports: spaCy, quantulum3 and dateparser.

spaCy runs its tagger, parser and names in the small architecture with weights as initialised, since no model is
downloaded: what these say is worthless, but it costs what a trained one costs. quantulum3 finds quantities (without
its classifier of ambiguous units, which is bound to one version of scikit-learn); dateparser's search finds dates.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType

from crosswire.evaluation.clock import Clock, Spent
from crosswire.records import CrosswireError, Report

NOTE = "spaCy with untrained weights of the small architecture: speed is compared, not what it finds"
LABELS = {"tagger": 50, "parser": 45, "ner": 18}
"""Labels of each part of spaCy's small English model, https://spacy.io/models/en#en_core_web_sm."""
WIDTH = 96
"""Of the small architecture's vectors, https://spacy.io/api/architectures#HashEmbedCNN."""
REFUSALS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What these libraries raise on texts that they cannot cope with; such a text counts as read."""


@dataclass(frozen=True, slots=True)
class PeerSpeed:
    """What each library took over the same ``reports``, loading left out; ``refused`` counts texts that a library
    raised an error on."""

    reports: int
    characters: int
    spacy: Spent
    quantulum3: Spent
    dateparser: Spent
    refused: int
    note: str = NOTE

    @property
    def spent(self) -> Spent:
        return self.spacy + self.quantulum3 + self.dateparser

    @property
    def reports_a_second(self) -> float:
        return self.reports / self.spent.seconds


@dataclass(frozen=True, slots=True)
class Peers:
    """The three, loaded."""

    spacy: Callable[[str], object]
    quantulum3: Callable[[str], object]
    dateparser: Callable[[str], object]

    def measure(self, reports: Sequence[Report]) -> PeerSpeed:
        """Have each of the three read every report, in this process."""
        texts = [report.text for report in reports]
        taken = [_time(read, texts) for read in (self.spacy, self.quantulum3, self.dateparser)]
        (spacy, _), (quantulum3, _), (dateparser, _) = taken
        refused = sum(count for _, count in taken)
        return PeerSpeed(len(texts), sum(map(len, texts)), spacy, quantulum3, dateparser, refused)


def load_peers() -> Peers:
    """The three libraries, ready to read. Raises CrosswireError where the extra that has them is not installed."""
    try:
        spacy, quantities, search = map(importlib.import_module, ("spacy", "quantulum3.parser", "dateparser.search"))
        classifier = importlib.import_module("quantulum3.classifier")
    except ImportError as error:
        message = f"--peers needs the extra 'peers' ({error.name} is missing): pip install 'crosswire[peers]'"
        raise CrosswireError(message) from error
    vars(classifier)["USE_CLF"] = False  # its pickle opens under the scikit-learn that wrote it, and no other
    peers = Peers(small(spacy), quantities.parse, lambda text: search.search_dates(text, languages=["en"]))
    for read in (peers.spacy, peers.quantulum3, peers.dateparser):
        read("On 3 May 2 ferries sank 5 km off Marrowby.")  # each loads its tables with the first text
    return peers


def small(spacy: ModuleType) -> Callable[[str], object]:
    """spaCy's small English pipeline, untrained: tagger and parser on one shared network, names on their own."""
    spacy.util.fix_random_seed(0)
    pipeline = spacy.blank("en")
    shared = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}
    pipeline.add_pipe("tok2vec")
    for name, labels in LABELS.items():
        own = {} if name == "ner" else {"model": {"tok2vec": shared}}
        part = pipeline.add_pipe(name, config=own)
        for number in range(labels):
            part.add_label(f"{name}{number}")
    pipeline.initialize()
    read: Callable[[str], object] = pipeline
    return read


def _time(read: Callable[[str], object], texts: Sequence[str]) -> tuple[Spent, int]:
    """What ``texts`` take, and how many raised an error."""
    refused = 0
    started = Clock.now()
    for text in texts:
        try:
            read(text)
        except REFUSALS:
            refused += 1
    return Spent.since(started), refused
