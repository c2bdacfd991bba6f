"""The rules for typed texts: patterns over the codes of atoms, tried in order before those of the grammar."""

from __future__ import annotations

import re

from crosswire.reading.times import days, grammar
from crosswire.reading.times.expressions import Builder
from crosswire.reading.times.typed import lengths, signs, spans, weeks

OF_WHOLE = r"(?:(?P<month>M)(?:,?[io]?(?P<year>Y))?|(?P<year2>Y)|t?(?P<which>L)(?P<unit2>U))"
PATTERNS: tuple[tuple[str, Builder], ...] = (
    # joined by signs
    (r"(?P<year>Y)[-_](?P<month>M)[-_](?P<day>N)", signs.slashed_date),
    (r"(?P<day>N)[-_](?P<month>M)[-_](?P<year>Y)", signs.slashed_date),
    (r"(?P<month>M)-(?P<year>Y)-(?P<day>N)", days.full_date),
    (r"(?P<month>M)[-_](?P<year>Y)", signs.slashed_month),
    (r"(?P<year>Y)-(?P<month>N)(?![-_N])", signs.year_month),
    (r"(?P<which>L)?W?,?(?P<pair>X)", signs.pair),
    (r"(?P<which>L)?W[-,]?\(?(?P<month>M)-?(?P<day>N|n)\)?", signs.slashed),
    (r"(?P<month>M)[-_](?P<day>N|n)(?!-|u[Nn])", signs.slashed),
    (r"(?P<month>M)(?P<day>N|n)(?:,?(?P<year>Y))?", signs.impossible),
    # rows of days
    (r"(?P<month>M)t?(?P<day>N|n)(?:-|u)t?(?P<until>N|n)(?:,?(?P<year>Y))?", days.day_range),
    (r"Bt?(?P<day>N|n)&t?(?P<until>N|n)o?(?P<month>M)(?:,?(?P<year>Y))?", days.day_range),
    (r"(?P<day>N|n)(?=&(?:N|n)o?(?P<month>M)(?:,?(?P<year>Y))?)", signs.shared_month),
    # weeks, days and months of something longer
    (r"t?(?P<nth>n|L)(?P<count>N)?(?P<unit>U|q)[oi]" + OF_WHOLE + r"(?:,?O?(?P<weekday>W))?", weeks.first_of),
    (r"t?(?P<unit>U)(?P<nth>N)(?:[oi]?(?P<year>Y)|[oi]t?(?P<which>L)U)?", weeks.week_number),
    (r"t(?P<unit>U)(?P<after>F)(?P<which>L)", weeks.week_after_next),
    (r"t?(?P<unit>U)(?P<opening>_|o|f|b)O?(?P<month>M)(?P<day>N|n)(?:,?(?P<year>Y))?", weeks.week_from_day),
    (r"t(?P<day>n)U?o(?P<month>M)(?!(?:,|[oi])?Y)", days.month_day),
    (r"t(?P<day>n)(?:U?ot?(?P<which>L)?(?P<unit>U))", weeks.day_of_month),
    (r"(?:O|f|u|s)t(?P<day>n)(?![a-zA-Z-])", weeks.day_of_month),
    (r"(?P<which>L)?W(?P<day>N)(?![-:]?[UNM])", signs.dotted),
    (r"(?P<weekday>W)t?(?P<day>N|n)(?![-:_]?[UNM]|o?M)", days.weekday_of_day),
    (r"(?P<month>M)(?=(?:u|-)M)", signs.month_to_month),
    (r"t?w(?:e?o)(?P<holiday>y)(?:,?o?(?P<year>Y))?", weeks.weekend_of),
    (r"(?P<holiday>y)w(?:,?o?(?P<year>Y))?", weeks.weekend_of),
    (r"t?(?P<unit>U)ot(?P<day>n)(?![a-zA-Z-])", weeks.week_of_nth),
    # weekdays of the week before, this and after
    (r"(?P<which>L)(?P<weekday>W)(?![P,]?C|P)", weeks.week_weekday),
    (r"(?P<weekday>W)ot?(?P<which>L)(?P<unit>U)", weeks.week_weekday),
    # counted from the day itself
    (r"(?P<within>i)g?[Na]U(?:(?:,?&|,)?NU)*(?![AEF&])", spans.counted),
    (r"(?P<within>i)L?N(?P<unit>U)(?![AEF&])", spans.within),
    (r"(?<!L)g?[Na]U(?:(?:,?&|,)?NU)+(?P<ago>A)", spans.counted),
    (r"(?<!L)g?[Na]U(?:(?:,?&|,)?NU)*F(?![tadWMYyDLS])", spans.counted),
    # edges and this one
    (r"(?P<early>E|F)it(?P<unit>U)", spans.edge_of),
    (r"(?P<early>E|F)(?P<which>L)(?P<unit>U)", spans.edge_of),
    (r"t?(?P<edge>b)ot?(?P<which>L)?(?P<unit>U)", spans.edge_of),
    (r"(?P<edge>b)o?(?P<which>L)?(?P<unit>U)", spans.edge_of),
    (r"(?P<unit>U)u(?P<date>_)", spans.to_date),
    (r"(?<=u)(?P<date>_)", spans.until_today),
    (r"t?(?P<which>L)(?P<unit>U)", spans.same_unit),
    (r"(?<!L)t(?:w)", weeks.bare_weekend),
    # lengths
    (r"t?(?P<which>L)(?P<count>N)(?P<unit>q)", spans.quarters),
    (r"t?(?P<which>L)(?P<count>v)-?(?P<unit>U|q)", spans.few),
    (r"(?:a?v-?|(?P<some>g))(?P<unit>U)(?![AEF])", lengths.vague_length),
    (r"(?P<all>_)(?P<unit>U)(?!s)", lengths.whole_length),
    (r"(?P<count>N)w", lengths.weekends),
    (r"(?P<count>N)&aq-?(?P<unit>U)", lengths.quartered),
    (r"(?P<count>N|a)(?P<unit>U)&aq", lengths.quartered),
    (r"(?P<count>N|a)(?P<night>P)", lengths.nights),
    (r"(?P<count>N)(?P<letter>_)", lengths.lettered),
    # what the grammar knows
    *grammar.PATTERNS,
    (r"t(?P<unit>U)(?![AEFo])", spans.this_unit),
)

RULES: tuple[tuple[re.Pattern[str], Builder], ...] = tuple((re.compile(p), build) for p, build in PATTERNS)
"""The rules for typed texts, those of the grammar among them."""
