"""Treebanks as windows of consecutive sentences, with what each corpus labels and nothing it does not.

Universal Dependencies CoNLL-U (EWT, GUM). GUM's ``Entity=`` brackets also give names (mentions whose head is a
proper noun, of type person, organization or place) and the type of every mention's head word.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

NAME_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
NAME_TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
MENTION_TYPES = [
    "_",
    "person",
    "organization",
    "place",
    "time",
    "event",
    "object",
    "substance",
    "abstract",
    "animal",
    "plant",
]
IGNORE = -100


@dataclass(slots=True)
class Sentence:
    """One gold sentence; ``names`` and ``mentions`` are None where the corpus does not label them."""

    words: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]  # 0 is the root, otherwise 1-based
    deprels: list[str]
    names: list[str] | None = None
    mentions: list[str] | None = None
    space_after: list[bool] = field(default_factory=list)


def read_documents(path: Path, entities: bool = False) -> Iterator[list[Sentence]]:
    """Yield each document of a CoNLL-U file as its sentences."""
    document: list[Sentence] = []
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.split("\n")
        if any(line.startswith("# newdoc") for line in lines) and document:
            yield document
            document = []
        rows = [line.split("\t") for line in lines if line and line[0].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        if not rows:
            continue
        sentence = Sentence(
            words=[row[1] for row in rows],
            upos=[row[3] for row in rows],
            xpos=[row[4] for row in rows],
            heads=[int(row[6]) for row in rows],
            deprels=[row[7] for row in rows],
            space_after=["SpaceAfter=No" not in row[9] for row in rows],
        )
        if entities:
            label_entities(sentence, [row[9] for row in rows])
        document.append(sentence)
    if document:
        yield document


def entity_spans(misc: list[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (first, last, type) for each bracketed mention of one GUM sentence."""
    open_: dict[str, list[tuple[int, str]]] = {}
    for i, cell in enumerate(misc):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", cell)
        if not match:
            continue
        for piece in re.findall(r"\([^()]+\)?|[^()]+\)", match.group(1)):
            if piece.startswith("("):
                parts = piece.strip("()").split("-")
                open_.setdefault(parts[0], []).append((i, parts[1] if len(parts) > 1 else "abstract"))
            if piece.endswith(")"):
                group = piece.strip("()").split("-")[0]
                if open_.get(group):
                    first, kind = open_[group].pop()
                    yield first, i, kind


def label_entities(sentence: Sentence, misc: list[str]) -> None:
    """Tag names and mention heads; of names within names the outermost counts, as in Universal NER."""
    names, mentions = ["O"] * len(misc), ["_"] * len(misc)
    spans = sorted(entity_spans(misc), key=lambda span: span[1] - span[0])
    for first, last, kind in reversed(spans):
        if kind in MENTION_TYPES:
            mentions[head_of(sentence, first, last)] = kind
    for first, last, kind in spans:
        core = name_core(sentence, first, last, kind)
        for i in core:
            names[i] = ("B-" if i == core[0] else "I-") + NAME_TYPES[kind]
    sentence.names, sentence.mentions = names, mentions


def head_of(sentence: Sentence, first: int, last: int) -> int:
    """The index of the word of [first, last] that is governed from outside."""
    return next((i for i in range(first, last + 1) if not first <= sentence.heads[i] - 1 <= last), last)


def name_core(sentence: Sentence, first: int, last: int, kind: str) -> range:
    """The stretch of a mention that is its name: proper nouns around its head, joined by hyphens, & and "of".

    Empty where the mention is no name: its head is no proper noun, or it names a people ("Canadians").
    """
    head = head_of(sentence, first, last)
    if kind not in NAME_TYPES or not is_proper(sentence, head):
        return range(0)
    if kind == "person" and sentence.xpos[head] == "NNPS":
        return range(0)
    if kind == "person" and first == head - 1 and last == head and sentence.words[first].lower() in {"the", "a"}:
        return range(0)  # "the President" is an office
    start = end = head
    while start > first and (step := joined(sentence, start, -1, kind)) and start - step >= first:
        start -= step
    while end < last and (step := joined(sentence, end, 1, kind)) and end + step <= last:
        end += step
    return range(start, end + 1)


def is_proper(sentence: Sentence, i: int) -> bool:
    return sentence.xpos[i] in {"NNP", "NNPS"} and sentence.deprels[i] != "nmod:desc"


def joined(sentence: Sentence, i: int, direction: int, kind: str) -> int:
    """How many words on from word i, leftwards or rightwards, its name goes on: 0 where it ends."""
    links = {"-", "&", "–"} | ({"of"} if kind != "person" else set())
    for step in (1, 2, 3):
        j = i + step * direction
        if not 0 <= j < len(sentence.words):
            return 0
        if is_proper(sentence, j):
            return step
        inner_the = sentence.words[j].lower() == "the" and kind != "person"
        if sentence.words[j].lower() not in links and not inner_the:
            return 0
    return 0


def windows(documents: list[list[Sentence]], longest: int, rng: random.Random) -> Iterator[list[Sentence]]:
    """Cut each document into windows of consecutive sentences: some single, some up to ``longest`` words."""
    for document in documents:
        at = 0
        while at < len(document):
            limit = 1 if rng.random() < 0.25 else rng.randint(40, longest)
            window = [document[at]]
            at += 1
            while at < len(document) and sum(len(s.words) for s in window) + len(document[at].words) <= limit:
                window.append(document[at])
                at += 1
            yield window
