"""Quantities against the cases of Microsoft Recognizers-Text (MIT): numbers, ranges, percentages and money.

Cases are short inputs, written as people write to an assistant, with all that is to be found in each. A case is wholly
right where every result is met, one to one, by a quantity that overlaps it and means the same, and nothing more is
found; "spans too": where the quantities also cover the very same characters.

What is compared: for numbers the numerals that reading sees; for ranges the quantities with bounds, whose ends count
and, where only one end is given, whether it is included; for percentages the numerals before a sign or word of
percent; for money amounts and ISO 4217 codes.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosswire.evaluation.corpora import Draw, corpus
from crosswire.evaluation.scores import Error, Measure, Run, Unit, digest_of, share
from crosswire.lexicons import Lexicons, load
from crosswire.reading.numbers.amounts import read_amounts
from crosswire.reading.numbers.percentages import bare_percentages, read_percentages
from crosswire.reading.numbers.ranges import read_ranges
from crosswire.reading.numbers.reading import read_numbers
from crosswire.records import Span

QUICK = 60
CLOSE = 1e-6
"""Relative difference below which two numbers are the same: cases give shares with many digits."""
RANGE = re.compile(r"([\[(])([^,]*),([^\])]*)([\])])")
COINS = {"Cent": 0.01, "Pence": 0.01, "Penny": 0.01, "Sen": 0.01, "Satoshi": 1e-8}
CODES = {
    "Dollar": "USD", "Cent": "USD", "United States dollar": "USD", "Pound": "GBP", "Pence": "GBP", "Penny": "GBP",
    "British pound": "GBP", "Euro": "EUR", "Rupee": "INR", "Franc": "CHF", "Peseta": "ESP", "Finnish markka": "FIM",
    "Netherlands guilder": "NLG", "Bitcoin": "BTC", "Satoshi": "BTC", "Sen": "MYR",
}  # fmt: skip
"""Codes of the units whose cases name none; a bare dollar, pound or rupee is that of the country it is commonest in."""
Value = tuple[object, ...]
MEASURES: tuple[Measure, ...] = (
    share("cases wholly right", "right", "cases", headline=True),
    share("cases wholly right, spans too", "exact", "cases"),
)


@dataclass(frozen=True, slots=True)
class Meant:
    """A stretch of the input and what it means."""

    span: Span
    value: Value

    def same(self, other: Meant) -> bool:
        return len(self.value) == len(other.value) and all(map(_equal, self.value, other.value))


Finder = Callable[[str, Lexicons], list[Meant]]


def run_numbers(data: Path, draw: Draw) -> Iterator[Run]:
    """The four models' cases in the corpora ``data``, or in a folder of such files."""
    folder = data if (data / "NumberModel.json").exists() else corpus(data, "recognizers")
    for model, (find, expect) in MODELS.items():
        cases = json.loads((folder / f"{model}.json").read_text("utf-8-sig"))
        named = {f"{i} {case['Input']}": case for i, case in enumerate(cases)}
        names = draw.of(named, str, QUICK)
        yield Run(f"recognizers/{model}", MEASURES, [case_unit(name, named[name], find, expect) for name in names])


def case_unit(name: str, case: Mapping[str, Any], find: Finder, expect: Callable[[Mapping[str, Any]], Value]) -> Unit:
    wanted = [Meant(Span(r["Start"], r["End"] + 1), expect(r["Resolution"])) for r in case["Results"]]
    found = find(case["Input"], load())
    right = pairs_up(wanted, found)
    exact = right and {w.span for w in wanted} == {f.span for f in found}
    error = Error(_kind(wanted, found), _cause(wanted, found), name, f"{_show(wanted)} · found {_show(found)}")
    counts = Counter({"cases": 1, "right": int(right), "exact": int(exact)})
    return Unit(name, counts, () if right else (error,), digest_of(json.dumps(case, sort_keys=True)))


def pairs_up(wanted: Sequence[Meant], found: Sequence[Meant]) -> bool:
    """Whether each wanted result has a found one of its own, and none is left."""
    left = list(found)
    for want in wanted:
        got = next((f for f in left if f.span.overlaps(want.span) and f.same(want)), None)
        if got is None:
            return False
        left.remove(got)
    return not left


def numbers_in(text: str, lexicons: Lexicons) -> list[Meant]:
    return [Meant(number.span, (float(number.value),)) for number in read_numbers(text, lexicons)]


def percentages_in(text: str, lexicons: Lexicons) -> list[Meant]:
    percentages = read_percentages(text, lexicons)
    bare = [Meant(span, (None,)) for span in bare_percentages(text, percentages)]
    return [*(Meant(p.span, (float(p.value),)) for p in percentages), *bare]


def ranges_in(text: str, lexicons: Lexicons) -> list[Meant]:
    ranges = read_ranges(text, lexicons)
    return [Meant(r.span, _ends(r.low, r.high, r.with_low if r.low is not None else r.with_high)) for r in ranges]


def money_in(text: str, lexicons: Lexicons) -> list[Meant]:
    return [Meant(amount.span, (float(amount.value), amount.code)) for amount in read_amounts(text, lexicons)]


def number_of(resolution: Mapping[str, Any]) -> Value:
    return (float(resolution["value"]),)


def percentage_of(resolution: Mapping[str, Any]) -> Value:
    value = resolution["value"].rstrip("%")
    return (float(value) if value != "null" else None,)


def range_of(resolution: Mapping[str, Any]) -> Value:
    match = RANGE.fullmatch(resolution["value"])
    if match is None:
        return (resolution["value"],)
    opening, low, high, closing = match.groups()
    first, last = float(low) if low else None, float(high) if high else None
    return _ends(first, last, opening == "[" if first is not None else closing == "]")


def money_of(resolution: Mapping[str, Any]) -> Value:
    unit = resolution["unit"]
    amount = float(resolution["value"]) * COINS.get(unit, 1) if resolution.get("value") else math.nan
    return amount, resolution.get("isoCurrency") or CODES.get(unit, unit)


def _ends(low: float | None, high: float | None, included: bool) -> Value:
    """Both ends, and whether the only one is included; of two the conventions differ, and it does not count."""
    return low, high, included if low is None or high is None else None


def _equal(one: object, other: object) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=CLOSE)
    return one == other


def _kind(wanted: Sequence[Meant], found: Sequence[Meant]) -> str:
    if not wanted:
        return "case with nothing"
    return "case read otherwise" if found else "case without its result"


def _cause(wanted: Sequence[Meant], found: Sequence[Meant]) -> str:
    if not found:
        return "nothing found"
    if not wanted:
        return "found where nothing is"
    if len(wanted) != len(found):
        return "found too few" if len(wanted) > len(found) else "found too many"
    return "another value" if all(any(f.span.overlaps(w.span) for f in found) for w in wanted) else "elsewhere"


def _show(meant: Sequence[Meant]) -> str:
    return "; ".join(" ".join(map(str, one.value)) for one in meant) or "nothing"


MODELS: Mapping[str, tuple[Finder, Callable[[Mapping[str, Any]], Value]]] = {
    "NumberModel": (numbers_in, number_of),
    "NumberRangeModel": (ranges_in, range_of),
    "PercentModel": (percentages_in, percentage_of),
    "CurrencyModel": (money_in, money_of),
}
"""By the name of the cases' file: what finds, and what the cases' resolutions mean."""
