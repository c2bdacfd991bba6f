"""The documents of ECB+ (Cybulska and Vossen, LREC 2014): words, mentions of events, and which are one event.

A folder holds one folder a topic, with one XML file a document (``30_1ecb.xml``, ``30_1ecbplus.xml``: two incidents of
one kind). The first sentence of a page taken from the web is its address, and is no text. A mention that no relation
names is an event of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, parse

EVENT = ("ACTION", "NEG_ACTION")
RELATIONS = ("CROSS_DOC_COREF", "INTRA_DOC_COREF")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """One mention of an event: the places of its words in the document, its class, and the event."""

    words: tuple[int, ...]
    kind: str
    event: str


@dataclass(frozen=True, slots=True)
class EventDocument:
    """One document: its words by sentence, as half-open ranges, and the events it mentions.

    ``labelled`` are the numbers of the sentences in which anything is linked to other documents: only of a selection
    was that asked, and the list of it is not part of every copy of the corpus.
    """

    name: str
    words: tuple[str, ...]
    sentences: tuple[tuple[int, int], ...]
    labelled: frozenset[int]
    mentions: tuple[Mentioned, ...]

    @property
    def topic(self) -> str:
        return self.name.partition("_")[0]

    @property
    def incident(self) -> str:
        """The topic with which of its two incidents this is on: ``30 ecbplus``."""
        return f"{self.topic} {self.name.partition('_')[2].lstrip('0123456789')}"


def read_documents(folder: Path, topics: frozenset[str]) -> list[EventDocument]:
    """The documents of ``topics`` (all where it is empty) in order of their names."""
    files = sorted(folder.glob("*/*.xml")) or sorted(folder.glob("*.xml"))
    return [read_document(path) for path in files if not topics or path.name.partition("_")[0] in topics]


def read_document(path: Path) -> EventDocument:
    root = parse(path).getroot()
    tokens = [token for token in root.iter("token") if not _is_address(path, token)]
    place = {token.attrib["t_id"]: number for number, token in enumerate(tokens)}
    sentences = _sentences([token.attrib["sentence"] for token in tokens])
    across = {source.attrib["m_id"] for source in root.findall("Relations/CROSS_DOC_COREF/source")}
    marked = {mark.attrib["m_id"]: mark for mark in root.findall("Markables/*")}
    events = dict(_events(root, path.stem))
    mentions, labelled = list[Mentioned](), set[int]()
    for name, mark in marked.items():
        words = tuple(sorted(place[a.attrib["t_id"]] for a in mark.iter("token_anchor") if a.attrib["t_id"] in place))
        labelled |= {
            n for n, (first, end) in enumerate(sentences) if name in across and words and first <= words[0] < end
        }
        if words and mark.tag.startswith(EVENT):
            mentions.append(Mentioned(words, mark.tag, events.get(name, f"{path.stem} {name}")))
    written = tuple((token.text or "").strip() or "_" for token in tokens)
    return EventDocument(path.stem, written, sentences, frozenset(labelled), tuple(_distinct(mentions)))


def _is_address(path: Path, token: Element) -> bool:
    return path.stem.endswith("plus") and token.attrib["sentence"] == "0"


def _sentences(numbers: list[str]) -> tuple[tuple[int, int], ...]:
    starts = [i for i, number in enumerate(numbers) if i == 0 or number != numbers[i - 1]]
    return tuple(zip(starts, [*starts[1:], len(numbers)], strict=True))


def _events(root: Element, document: str) -> Iterator[tuple[str, str]]:
    """Each mention that a relation names, with the event: an instance across documents, or a chain of this one."""
    for relation in root.findall("Relations/*"):
        if relation.tag in RELATIONS:
            event = relation.attrib.get("note") if relation.tag == "CROSS_DOC_COREF" else None
            for source in relation.findall("source"):
                yield source.attrib["m_id"], event or f"{document} {relation.attrib['r_id']}"


def _distinct(mentions: list[Mentioned]) -> list[Mentioned]:
    """One mention for each stretch of words, in text order; the last marked there counts."""
    found: Mapping[tuple[int, ...], Mentioned] = {mention.words: mention for mention in mentions}
    return [found[words] for words in sorted(found)]
