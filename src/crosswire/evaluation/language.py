"""How well the language room reads: treebanks and names, with the network as it ships."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from crosswire.evaluation.corpora import Draw, corpus
from crosswire.evaluation.scores import Measure, Run, Unit, digest_of, f1, share
from crosswire.evaluation.treebanks import GoldDocument, name_spans, read_names, read_treebank
from crosswire.language import Parser
from crosswire.language.cutting import Cut, cut_text
from crosswire.pipeline.reader import reader_for
from crosswire.records import Sentence

QUICK = 25
TREES = ("UAS", "LAS", "LAS universal", "UPOS", "XPOS", "lemma")
KINDS = ("all", "PER", "ORG", "LOC")
TREE_MEASURES: tuple[Measure, ...] = tuple(share(name, name, "words", headline=True) for name in TREES)
NAME_MEASURES: tuple[Measure, ...] = tuple(f1(f"F1 {k}", f"{k} both", f"{k} actual", f"{k} expected") for k in KINDS)
CUT_MEASURES: tuple[Measure, ...] = tuple(
    f1(f"F1 {name}", f"{name} both", f"{name} actual", f"{name} expected") for name in ("words", "sentences")
)


def run_language(data: Path, draw: Draw, network: Path | None = None) -> Iterator[Run]:
    """Trees, tags, names, words and sentences against the treebanks in the corpora ``data`` (ud-ewt, gum, uner), or
    trees, words and sentences against one file of CoNLL-U; ``network`` is another network's folder."""
    parser = Parser(2, network=network) if network else reader_for(()).parser
    if data.is_file():
        documents = draw.of(read_treebank(data), lambda document: document.name, QUICK)
        parsed = [read_gold_words(parser, document) for document in documents]
        yield Run(f"{data.stem} gold words", TREE_MEASURES, list(map(tree_unit, documents, parsed)))
        yield Run(f"{data.stem} raw text", CUT_MEASURES, [cut_unit(parser, document) for document in documents])
        return
    ewt = list(read_treebank(corpus(data, "ud-ewt", "dev.conllu")))
    gum = [d for path in sorted(corpus(data, "gum", "dev").glob("*.conllu")) for d in read_treebank(path)]
    names = read_names(corpus(data, "uner", "ewt-dev.iob2"))
    ewt, gum = (draw.of(documents, lambda document: document.name, QUICK) for documents in (ewt, gum))
    parsed = [read_gold_words(parser, document) for document in ewt]
    yield Run("ud-ewt/dev gold words", TREE_MEASURES, list(map(tree_unit, ewt, parsed)))
    read = [read_gold_words(parser, document) for document in gum]
    yield Run("gum/dev gold words", TREE_MEASURES, list(map(tree_unit, gum, read)))
    tags = [[names[i] for i in document.ids] for document in ewt]
    yield Run("uner/ewt-dev gold words", NAME_MEASURES, list(map(name_unit, ewt, parsed, tags)))
    yield Run("ud-ewt/dev raw text", CUT_MEASURES, [cut_unit(parser, document) for document in ewt])
    yield Run("gum/dev raw text", CUT_MEASURES, [cut_unit(parser, document) for document in gum])


def read_gold_words(parser: Parser, document: GoldDocument) -> list[Sentence]:
    """The document's own words and sentences as the parser reads them, in its windows."""
    cut = Cut(paragraphs=list(document.paragraphs))
    for sentence in document.sentences:
        cut.sentences.append((len(cut.words), len(cut.words) + len(sentence)))
        cut.words.extend(word.text for word in sentence)
        cut.offsets.extend((word.start, word.end) for word in sentence)
    return parser.read(cut)


def tree_unit(document: GoldDocument, sentences: Sequence[Sentence]) -> Unit:
    """UAS, LAS (full labels, and their universal part), UPOS, XPOS and lemmas: shares of all words, punctuation too."""
    right: Counter[str] = Counter()
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
    return Unit(document.name, right, digest=digest_of_gold(document))


def name_unit(document: GoldDocument, sentences: Sequence[Sentence], gold: Sequence[list[str]]) -> Unit:
    """Spans of names, in all and by kind."""
    counts: Counter[str] = Counter()
    for sentence, tags in zip(sentences, gold, strict=True):
        expected = name_spans(tags)
        actual = {(n.first, n.last, n.kind) for n in sentence.names}
        for group, spans in (("expected", expected), ("actual", actual), ("both", expected & actual)):
            for _, _, kind in spans:
                counts[f"{kind} {group}"] += 1
                counts[f"all {group}"] += 1
    return Unit(document.name, counts, digest=digest_of(document.text, *(tag for tags in gold for tag in tags)))


def cut_unit(parser: Parser, document: GoldDocument) -> Unit:
    """Words and sentences found in raw text, by their offsets."""
    counts: Counter[str] = Counter()
    cut = cut_text(document.text, parser.abbreviations)
    tally(counts, "words", {(w.start, w.end) for s in document.sentences for w in s}, set(cut.offsets))
    spans = {(cut.offsets[a][0], cut.offsets[b - 1][1]) for a, b in cut.sentences}
    tally(counts, "sentences", {(s[0].start, s[-1].end) for s in document.sentences}, spans)
    return Unit(document.name, counts, digest=digest_of_gold(document))


def tally(counts: Counter[str], name: str, expected: set[tuple[int, int]], actual: set[tuple[int, int]]) -> None:
    found = {"expected": expected, "actual": actual, "both": expected & actual}
    counts.update({f"{name} {group}": len(spans) for group, spans in found.items()})


def digest_of_gold(document: GoldDocument) -> str:
    words = [word for sentence in document.sentences for word in sentence]
    return digest_of(document.text, *(f"{w.upos} {w.xpos} {w.head} {w.deprel} {w.lemma}" for w in words))
