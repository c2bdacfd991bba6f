"""Universal Dependencies treebanks as gold: documents with their raw text rebuilt.

Paragraphs (``newpar``) are set apart by a blank line, sentences by a space, words as ``SpaceAfter`` says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class GoldWord:
    """One row of a treebank; ``head`` is the index of the governor in the sentence, -1 for the root."""

    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    start: int
    end: int


@dataclass(slots=True)
class GoldDocument:
    """A document's rebuilt text with its sentences; ``paragraphs`` numbers the paragraph of each."""

    name: str
    text: str = ""
    sentences: list[list[GoldWord]] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)


def read_treebank(path: Path) -> Iterator[GoldDocument]:
    """Yield the documents of one CoNLL-U file."""
    document = GoldDocument("")
    for block in path.read_text("utf-8").strip().split("\n\n"):
        lines = block.split("\n")
        comments = [line for line in lines if line.startswith("#")]
        opening = next((line for line in comments if line.startswith("# newdoc")), None)
        if opening is not None:
            if document.sentences:
                yield document
            document = GoldDocument(opening.partition("=")[2].strip())
        document.ids.append(sentence_id(lines))
        add_sentence(document, lines, any(c.startswith("# newpar") for c in comments))
    if document.sentences:
        yield document


def add_sentence(document: GoldDocument, lines: Sequence[str], new_paragraph: bool) -> None:
    rows = [line.split("\t") for line in lines if line[:1].isdigit() and "." not in line.split("\t")[0]]
    if document.sentences:
        document.text = document.text.rstrip() + ("\n\n" if new_paragraph else " ")
    document.text, offsets = spell(document.text, rows)
    words = [row for row in rows if row[0].isdigit()]
    document.sentences.append(
        [
            GoldWord(row[1], row[2], row[3], row[4], int(row[6]) - 1, row[7], start, end)
            for row, (start, end) in zip(words, offsets, strict=True)
        ]
    )
    last = document.paragraphs[-1] if document.paragraphs else 0
    document.paragraphs.append(last + (new_paragraph and len(document.sentences) > 1))


def spell(text: str, rows: Sequence[Sequence[str]]) -> tuple[str, list[Offsets]]:
    """``text`` with the sentence's surface behind it, and each word's offsets.

    The words of a multiword token share its characters where they spell it, else each has all of them.
    """
    offsets: list[Offsets] = []
    inside: list[Offsets] = []
    by_id = {row[0]: row[1] for row in rows}
    for row in rows:
        first, dash, last = row[0].partition("-")
        if dash:
            inside = parts(row[1], [by_id[str(i)] for i in range(int(first), int(last) + 1)], len(text))
        elif inside:
            offsets.append(inside.pop(0))
            continue
        else:
            offsets.append((len(text), len(text) + len(row[1])))
        text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
    return text, offsets


def parts(surface: str, words: Sequence[str], start: int) -> list[Offsets]:
    if "".join(words) != surface:
        return [(start, start + len(surface))] * len(words)
    found = []
    for word in words:
        found.append((start, start + len(word)))
        start += len(word)
    return found


def sentence_id(lines: Sequence[str]) -> str:
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("# sent_id")), "")


def read_names(path: Path) -> dict[str, list[str]]:
    """The tags (B-PER, I-PER, O …) of each sentence of an IOB2 file, by the sentence's id."""
    blocks = [block.split("\n") for block in path.read_text("utf-8").strip().split("\n\n")]
    return {sentence_id(b): [line.split("\t")[2] for line in b if line[:1].isdigit()] for b in blocks}


def name_spans(tags: Sequence[str]) -> set[tuple[int, int, str]]:
    """(first, last, kind) of each name of known kind that a row of IOB2 tags marks."""
    found, first = set(), 0
    for i, tag in enumerate(tags):
        if tag.startswith("B-"):
            first = i
        if tag != "O" and (i + 1 == len(tags) or not tags[i + 1].startswith("I-")):
            found.add((first, i, tag[2:]))
    return found
