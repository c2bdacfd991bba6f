"""How well the language room reads: treebanks and names, with the network as it ships."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from crosswire.evaluation.treebanks import GoldDocument, name_spans, read_names, read_treebank
from crosswire.language import Parser
from crosswire.language.cutting import Cut, cut_text
from crosswire.records import Sentence

Scores = Mapping[str, float]


def score_language(parser: Parser, data: Path) -> dict[str, Scores]:
    """Scores by measurement from the folder of corpora ``data`` (ud-ewt, gum, uner)."""
    ewt = list(read_treebank(data / "ud-ewt" / "dev.conllu"))
    gum = [d for path in sorted((data / "gum" / "dev").glob("*.conllu")) for d in read_treebank(path)]
    parsed = [read_gold_words(parser, document) for document in ewt]
    names = read_names(data / "uner" / "ewt-dev.iob2")
    return {
        "EWT dev, gold words": score_trees(ewt, parsed),
        "GUM dev, gold words": score_trees(gum, [read_gold_words(parser, document) for document in gum]),
        "UNER EWT dev, gold words": score_names(
            [s for sentences in parsed for s in sentences], [names[i] for document in ewt for i in document.ids]
        ),
        "EWT dev, raw text": score_cutting(parser, ewt),
        "GUM dev, raw text": score_cutting(parser, gum),
    }


def read_gold_words(parser: Parser, document: GoldDocument) -> list[Sentence]:
    """The document's own words and sentences as the parser reads them, in its windows."""
    cut = Cut(paragraphs=list(document.paragraphs))
    for sentence in document.sentences:
        cut.sentences.append((len(cut.words), len(cut.words) + len(sentence)))
        cut.words.extend(word.text for word in sentence)
        cut.offsets.extend((word.start, word.end) for word in sentence)
    return parser.read(cut)


def score_trees(gold: Iterable[GoldDocument], parsed: Iterable[list[Sentence]]) -> Scores:
    """UAS, LAS (full labels, and their universal part), UPOS, XPOS and lemmas: shares of all words, punctuation too."""
    right: Counter[str] = Counter()
    for document, sentences in zip(gold, parsed, strict=True):
        for words, sentence in zip(document.sentences, sentences, strict=True):
            for word, token in zip(words, sentence.tokens, strict=True):
                head = word.head == token.head
                right["words"] += 1
                right["UAS"] += head
                right["LAS"] += head and word.deprel == token.deprel
                right["LAS universal"] += head and word.deprel.partition(":")[0] == token.relation
                right["UPOS"] += word.upos == token.upos
                right["XPOS"] += word.xpos == token.xpos
                right["lemma"] += word.lemma == token.lemma
    return {name: n / right["words"] for name, n in right.items() if name != "words"}


def score_names(sentences: Iterable[Sentence], gold: Iterable[list[str]]) -> Scores:
    """Span F1 of names, in all and by kind."""
    counts: Counter[tuple[str, str]] = Counter()
    for sentence, tags in zip(sentences, gold, strict=True):
        expected = name_spans(tags)
        actual = {(n.first, n.last, n.kind) for n in sentence.names}
        for group, spans in (("expected", expected), ("actual", actual), ("both", expected & actual)):
            for _, _, kind in spans:
                counts[group, kind] += 1
                counts[group, "all"] += 1
    kinds = ("all", "PER", "ORG", "LOC")
    return {f"F1 {kind}": f1(counts["both", kind], counts["actual", kind], counts["expected", kind]) for kind in kinds}


def score_cutting(parser: Parser, documents: Iterable[GoldDocument]) -> Scores:
    """F1 of words and of sentences found in raw text, by their offsets."""
    words: Counter[str] = Counter()
    sentences: Counter[str] = Counter()
    for document in documents:
        cut = cut_text(document.text, parser.abbreviations)
        tally(words, {(w.start, w.end) for s in document.sentences for w in s}, set(cut.offsets))
        spans = {(cut.offsets[a][0], cut.offsets[b - 1][1]) for a, b in cut.sentences}
        tally(sentences, {(s[0].start, s[-1].end) for s in document.sentences}, spans)
    counts = {"words": words, "sentences": sentences}
    return {f"F1 {name}": f1(n["both"], n["actual"], n["expected"]) for name, n in counts.items()}


def tally(counts: Counter[str], expected: set[tuple[int, int]], actual: set[tuple[int, int]]) -> None:
    counts["expected"] += len(expected)
    counts["actual"] += len(actual)
    counts["both"] += len(expected & actual)


def f1(both: int, actual: int, expected: int) -> float:
    return 2 * both / (actual + expected) if actual + expected else 1.0
