"""A stretch of text as words, cut as the English Universal Dependencies treebanks cut them.

Clitics (``n't``, ``'s``), hyphens, slashes, currency signs and units stand alone; numbers, clock times, dates,
addresses, abbreviations and names such as O'Brien stay whole. Offsets are code points into the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from crosswire.lexicons.abbreviations import Abbreviations

INVISIBLE = "\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff"
LETTER = rf"[^\W\d_{INVISIBLE}]"
JOINED = "\u0300-\u036f\u00ad\u200b-\u200d\u2060"
ADDRESS_END = r"[^\s<>\"“”.,;:!?'’)\]}]"
DOMAINS = (
    "com|org|net|gov|edu|int|mil|info|news|tv|(?:ac|co|gov|net|org)\\.(?:in|jp|ke|nz|uk|za)"
    "|(?:com|gov|net|org)\\.(?:au|bd|br|cn|mx|my|ng|pk|ph|sg|tr|ua)"
    "|bd|br|cn|cz|de|dk|eu|fi|fr|gr|hu|ie|io|ir|jp|ke|kr|lk|mx|ng|nl|nz|ph|pk|pl|pt|ru|se|sg|tr|ua|uk|za"
)
"""Endings of addresses; those of countries that are words too (at, in, is, it, no) only behind another."""
PREFIXES = (
    "anti|bi|co|counter|cross|e|ex|extra|hyper|infra|inter|intra|mega|micro|mid|mini|mis|mono|multi|neo|non|over|pan"
    "|para|post|pre|pro|proto|pseudo|quasi|re|semi|sub|super|trans|tri|ultra|un|under|vice"
)
UNITS = (
    r"[ap]\.?m\.?|[AP]M|kms?|KM|cm|mm|kg|KG|mg|g|mph|kph|kmh|ft|lbs?|oz|bn|BN|mn|tn|k|K|m|M|b|B"
    "|hrs?|mins?|secs?|days?|[gmkt]b|[GMKT]B|[gmk]w|[GMK]W|kv|kV|hp|cc|ml|yrs?|yo|[cfCF]|ppm|dpi"
)
PICTURE = "[\u2600-\u27bf\U0001f300-\U0001faff]"
CLITICS = "s|re|ve|ll|d|m"

PATTERNS = (
    rf"(?:https?|ftp)://[^\s<>\"“”]*{ADDRESS_END}/?|www\.[^\s<>\"“”]*{ADDRESS_END}/?",
    r"(?<![\w.+-])[\w.+-]+@\w[\w-]*(?:\.[\w-]+)*",
    rf"(?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:{DOMAINS})(?![\w])(?:/[^\s<>\"“”]*{ADDRESS_END}/?)?",
    r"(?<![\w&])[@#][^\W\d]\w*",
    r"(?<!\S)[:;=]['’]?-?[)(DP](?!\w)",
    rf"(?<!\w)(?:{LETTER}\.)+{LETTER}\.|(?<!\w)(?:[A-Z]\.)+[A-Z](?!\w)",
    "{abbreviations}",
    "{numbering}",
    r"(?<![\w'’])[A-Z]\.(?=\s*[A-Z])",
    # numbers: telephone and dated forms, fractions and clock times, ordinals and decades, plain
    r"(?<![\w-])\+?\d+(?:-\d+){2,}(?!\w)|(?<![\d-])\d{3}-\d{4}(?![\d-])",
    r"(?<![\w/])\d+(?:/\d+)+(?![\w/])|\d{1,2}:\d\d(?::\d\d)?(?!\d)",
    r"['’]?\d+(?:,\d{3})*(?:st|nd|rd|th|s)(?!\w)",
    rf"(?:\d+(?:,\d{{3}})+|\d+)(?:\.\d+)*(?=(?:{UNITS})?(?!\w))|(?<![\w.])\.\d+",
    r"(?:US|AU|CA|HK|NZ|A|C|S|R)?\$|[€£¥₹₩₽₺¢]",
    r"(?i:can)(?=(?i:not)(?!\w))|(?i:gon|wan)(?=(?i:na)(?!\w))|(?i:got)(?=(?i:ta)(?!\w))",
    rf"{LETTER}+?(?=(?i:n['’]t)(?!\w))",
    r"(?i:n['’]t)(?!\w)",
    rf"(?<=[\w.])['’](?i:{CLITICS})(?!\w)",
    r"['’](?i:em|til|cause|tis|twas)(?!\w)",
    rf"(?i:{PREFIXES})-\w+",
    r"[A-Z]+&[A-Z]+(?!\w)",
    rf"\w[\w{JOINED}]*(?:['’](?!(?i:{CLITICS}|t)(?!\w)){LETTER}[\w{JOINED}]*)*",
    r"\.{2,}|…+|[!?]+|-{2,}|``|''|,{2,}|<<+|>>+",
    r"\*{2,}|={2,}|~{2,}|#{2,}|\+{2,}|•{2,}|_{2,}",
    rf"[\U0001f1e6-\U0001f1ff]{{2}}|{PICTURE}(?:[\ufe0f\u200d\u20e3\U0001f3fb-\U0001f3ff]|(?<=\u200d){PICTURE})*",
    rf"[^\s{INVISIBLE}]",
)


@dataclass(frozen=True, slots=True)
class Tokenizer:
    """Cuts text by one compiled pattern."""

    pattern: re.Pattern[str]

    def words(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the half-open offsets of each word of ``text[start:end]``, in order; white space is in none."""
        for match in self.pattern.finditer(text, start, end):
            yield match.span()


@lru_cache(maxsize=8)
def tokenizer_for(abbreviations: Abbreviations) -> Tokenizer:
    """A tokenizer that keeps the full stop of each abbreviation; of those like "No.", only before a number."""
    numbering = {form for form, kinds in abbreviations.kinds.items() if kinds == {"number"}}
    always = any_of(set(abbreviations.kinds) - numbering, r"(?!\w)")
    alternatives = "|".join(f"(?:{pattern})" for pattern in PATTERNS)
    return Tokenizer(
        re.compile(
            alternatives.replace("{abbreviations}", always).replace("{numbering}", any_of(numbering, r"(?=\s*\d)"))
        )
    )


def any_of(forms: Set[str], then: str) -> str:
    """A pattern for any of ``forms``, the longest first, each ending in a full stop."""
    stems = sorted((re.escape(form[:-1]) for form in forms), key=lambda s: (-len(s), s))
    return rf"(?<![\w.])(?:{'|'.join(stems)})\.{then}" if stems else r"(?!)"
