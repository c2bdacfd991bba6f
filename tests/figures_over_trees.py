"""What the figures of a text are read as over its trees, in CoNLL-U with what the network tells besides."""

from __future__ import annotations

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.figures import read_figures
from crosswire.records import Figure


def figures_of(conllu: str) -> list[Figure]:
    """Every figure."""
    report, parse = read_conllu(conllu)
    return [draft.figure for draft in read_figures(report, parse, load())]


def number_of(figure: Figure) -> int | float:
    """The number of a figure; of a bound, the one that it names."""
    return next(n for n in (figure.low, figure.high) if n is not None)


def measured(conllu: str) -> list[tuple[str, int | float]]:
    """Measure and number of each figure but plain counts; of a bound, the number that it names."""
    return [(f.measure, number_of(f)) for f in figures_of(conllu) if f.measure != "count"]


def figures(conllu: str) -> list[tuple[str, int | float, str]]:
    """Measure, number and what is counted of each figure; of a bound, the number that it names."""
    return [(f.measure, number_of(f), f.counted) for f in figures_of(conllu)]


def counted(conllu: str) -> list[tuple[str, str, str]]:
    """Measure, qualifier and what is counted of each figure."""
    return [(f.measure, f.qualifier, f.counted) for f in figures_of(conllu)]
