"""Attributions against PolNeAR (Newell, Margolin and Ruths 2018): who says what, by which words.

A folder holds ``text/`` and ``attributions/`` (brat standoff: T lines are spans, their parts set apart by ;, E lines
tie a cue to its source and content). Spans are compared as sets of our own words: exact is every word the same, and
"but for punctuation" leaves out words without a letter or digit. What is drafted under one cue and one source is one
attribution, as PolNeAR counts them. "Whole": source and content each share half of the words of either.

Two runs: what the network's heads see by themselves, with PolNeAR's own idea of where spans end, and what the reader
makes of it, whose contents are propositions as the claims contract has them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.evaluation.corpora import Draw, corpus
from crosswire.evaluation.gold_errors import plain
from crosswire.evaluation.readings import taken_in
from crosswire.evaluation.scores import Error, Measure, Run, Unit, digest_of, f1, precision_recall_f1
from crosswire.lexicons import Lexicons, load
from crosswire.pipeline.reader import reader_for
from crosswire.reading.attribution import read_attributions
from crosswire.reading.drafts import AttributionDraft
from crosswire.records import Parse, Report, Span

QUICK = 10
PARTS = ("source", "cue", "content")
SETTING_OFF = frozenset({",", ".", ";", ":"})
SPANNING = re.compile(r"T\d+\t")
TYING = re.compile(r"E\d+\t")
ROLE = re.compile(r"(Cue|Content|Source)\d*:(T\d+)")
Words = frozenset[int]
"""The words of one report, counted from its beginning."""

MEASURES: tuple[Measure, ...] = (
    *(f1(f"{part} exact F1", f"{part} hits", f"{part} made", f"{part} gold") for part in PARTS),
    *(
        f1(f"{part} F1 but for punctuation", f"{part} plain hits", f"{part} plain made", f"{part} plain gold")
        for part in PARTS
    ),
    *precision_recall_f1("content by words", "words hits", "words made", "words gold"),
    *precision_recall_f1("whole attribution", "whole hits", "whole made", "whole gold"),
)


@dataclass(frozen=True, slots=True)
class Attributed:
    """One attribution as words; ``source`` is empty where none is named."""

    source: Words
    cue: Words
    content: Words

    def part(self, name: str) -> Words:
        return {"source": self.source, "cue": self.cue, "content": self.content}[name]


def run_attribution(data: Path, draw: Draw) -> Iterator[Run]:
    """PolNeAR's ``dev`` in the corpora ``data``, or a part of it (a folder with text/ and attributions/)."""
    folder = data if (data / "attributions").is_dir() else corpus(data, "polnear", "dev")
    texts = {path.stem: path for path in (folder / "text").glob("*.txt")}
    gold = {text_name(path.stem, texts): path for path in sorted((folder / "attributions").glob("*.ann"))}
    names = draw.of([name for name in gold if name in texts], str, QUICK)
    units = [article_units(texts[name], gold[name]) for name in names]
    yield Run(f"polnear/{folder.name} network", MEASURES, [seen for seen, _ in units])
    yield Run(f"polnear/{folder.name}", MEASURES, [read for _, read in units])


def text_name(annotation: str, texts: object) -> str:
    """The name of the text that an annotation is of: some carry a mark of who annotated behind a last underscore."""
    return annotation if annotation in texts else annotation.rpartition("_")[0]  # type: ignore[operator]


def article_units(text: Path, annotation: Path) -> tuple[Unit, Unit]:
    """What the network sees, and what the reader makes of it."""
    report, brat = next(taken_in([text])), annotation.read_text("utf-8")
    parse = reader_for(()).parser.parse(report)
    words = word_spans(parse)
    gold = [Attributed(*(inside(words, part) for part in parts)) for parts in read_brat(brat)]
    gold = [one for one in gold if one.cue and one.content]
    digest = digest_of(report.text, brat)

    def unit(made: Sequence[Attributed]) -> Unit:
        spelled = frozenset(i for i, word in enumerate(words) if any(c.isalnum() for c in word.of(report.text)))
        errors = [*_missed(gold, made, words, report), *_invented(gold, made, words, report)]
        return Unit(text.stem, tally(gold, made, spelled), tuple(errors), digest)

    return unit(list(seen(parse, words, report.text))), unit(drafted(report, parse, load(), words))


def seen(parse: Parse, words: Sequence[Span], text: str) -> Iterator[Attributed]:
    """The network's sayings; a content goes without the source, the cue and the asides that stand inside it, and
    without the marks beside those."""
    for saying in parse.sayings:
        source, cue = inside(words, [saying.source] if saying.source else []), inside(words, [saying.cue])
        content = inside(words, [saying.content])
        apart = source | cue
        beside = {i for at in apart & content for i in (at - 1, at + 1)} & content
        marks = {i for i in beside if words[i].of(text) in SETTING_OFF}
        yield Attributed(source - cue, cue, content - apart - marks - inside(words, saying.asides))


def word_spans(parse: Parse) -> list[Span]:
    return [token.span for sentence in parse.sentences for token in sentence.tokens]


def inside(words: Sequence[Span], parts: Sequence[Span]) -> Words:
    return frozenset(i for i, word in enumerate(words) if any(word.overlaps(part) for part in parts))


def read_brat(brat: str) -> Iterator[tuple[list[Span], list[Span], list[Span]]]:
    """Source, cue and content of each attribution, as their parts."""
    spans: dict[str, list[Span]] = {}
    for line in filter(SPANNING.match, brat.splitlines()):  # quoted text may run over lines, and begin with a T
        name, place = line.split("\t")[:2]
        spans[name] = [Span(int(a), int(b)) for a, b in re.findall(r"(\d+) (\d+)", place)]
    for line in filter(TYING.match, brat.splitlines()):
        found: dict[str, list[Span]] = {"Source": [], "Cue": [], "Content": []}
        for role, target in ROLE.findall(line):
            found[role] += spans.get(target, [])
        yield found["Source"], found["Cue"], found["Content"]


def drafted(report: Report, parse: Parse, lexicons: Lexicons, words: Sequence[Span]) -> list[Attributed]:
    """What is read, each cue with its nearest source once; a relay with a cue of its own is one more."""
    contents: dict[tuple[Words, Words], Words] = {}
    for draft in read_attributions(report, parse, lexicons):
        content = inside(words, [draft.content])
        for source, cue in told_by(draft):
            key = (inside(words, [source] if source else []), inside(words, [cue]))
            contents[key] = contents.get(key, frozenset()) | content
    return [Attributed(source, cue, content) for (source, cue), content in contents.items() if content and cue]


def told_by(draft: AttributionDraft) -> Iterator[tuple[Span | None, Span]]:
    """The sources of a draft with the words that say that each says so."""
    yield (draft.links[-1].span if draft.links else None), draft.cue
    for link in draft.links[:-1]:
        if link.cue is not None and link.cue != draft.cue and link.span.start > draft.content.end:
            yield link.span, link.cue


def tally(gold: Sequence[Attributed], made: Sequence[Attributed], spelled: Words) -> Counter[str]:
    counts: Counter[str] = Counter()
    for part in PARTS:
        _add(counts, part, {one.part(part) for one in made}, {one.part(part) for one in gold})
        plain_made, plain_gold = ({one.part(part) & spelled for one in some} for some in (made, gold))
        _add(counts, f"{part} plain", plain_made, plain_gold)
    ours: Words = frozenset().union(*(one.content for one in made))
    theirs: Words = frozenset().union(*(one.content for one in gold))
    counts.update({"words hits": len(ours & theirs), "words made": len(ours), "words gold": len(theirs)})
    counts.update({"whole made": len(made), "whole gold": len(gold)})
    counts["whole hits"] = sum(any(whole(one, other) for other in made) for one in gold)
    return counts


def _add(counts: Counter[str], name: str, made: set[Words], gold: set[Words]) -> None:
    made, gold = made - {frozenset()}, gold - {frozenset()}
    counts.update({f"{name} hits": len(made & gold), f"{name} made": len(made), f"{name} gold": len(gold)})


def half(one: Words, other: Words) -> bool:
    """Whether two stretches share half of the words that either has; nothing shares all with nothing."""
    return (not one and not other) or 2 * len(one & other) >= max(1, len(one | other))


def whole(one: Attributed, other: Attributed) -> bool:
    return half(one.source, other.source) and half(one.content, other.content)


def _missed(
    gold: Sequence[Attributed], made: Sequence[Attributed], words: Sequence[Span], report: Report
) -> list[Error]:
    missed = [one for one in gold if not any(whole(one, other) for other in made)]
    return [Error("attribution missed", _cause(one, made), report.path, told(one, words, report)) for one in missed]


def _invented(
    gold: Sequence[Attributed], made: Sequence[Attributed], words: Sequence[Span], report: Report
) -> list[Error]:
    extra = [one for one in made if not any(whole(one, other) for other in gold)]
    return [Error("attribution invented", _cause(one, gold), report.path, told(one, words, report)) for one in extra]


def _cause(one: Attributed, others: Sequence[Attributed]) -> str:
    """What of an attribution the nearest on the other side shares."""
    same_content = [other for other in others if half(one.content, other.content)]
    if same_content:
        return "another source" if any(other.source for other in same_content) and one.source else "source or none"
    if any(one.cue & other.cue for other in others):
        return "same cue, other content"
    overlap = any(one.content & other.content for other in others)
    return "no such cue, content within another" if overlap else "no such cue"


def told(one: Attributed, words: Sequence[Span], report: Report) -> str:
    return " | ".join(_spell(one.part(part), words, report) or "–" for part in PARTS)


def _spell(part: Words, words: Sequence[Span], report: Report) -> str:
    return plain(Span(words[min(part)].start, words[max(part)].end).of(report.text)) if part else ""
