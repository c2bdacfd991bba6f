"""The grammar of time expressions: patterns over the codes of atoms, tried in order, each with what it means.

The letters are those of atoms.CODES: W weekday, M month, N number, n ordinal, Y year, U unit, L last/this/next …
"""

from __future__ import annotations

import re

from crosswire.reading.times import clock, days, lengths, months, relative, years
from crosswire.reading.times.expressions import Builder

PART = r"(?P<position>m)-?|t?(?P<edge>b)o"
"""Early, late, mid; the end of."""
DAY = r"(?P<weekday>W)P?|(?P<deictic>d)P?|(?P<month>M)(?P<day>N|n)(?:,?(?P<year>Y))?|(?P<date>D)"

PATTERNS: tuple[tuple[str, Builder], ...] = (
    # full dates
    (r"(?P<day>N|n)(?:-|u)(?P<until>N|n)o?(?P<month>M),?(?P<year>Y)", days.day_range),
    (r"Bt?(?P<day>N|n)&t?(?P<until>N|n)o?(?P<month>M)(?:,?(?P<year>Y))?", days.day_range),
    (r"(?:W,?)?t?(?P<day>N|n)o?(?P<month>M)(?:,|[oi])?(?P<year>Y)", days.full_date),
    (r"(?:W,?P?,?)?(?P<month>M)t?(?P<day>N|n)(?:,|,?o|i)?(?P<year>Y)", days.full_date),
    (r"(?:W,?)?(?P<date>D)", days.numeric_date),
    # weeks of a month
    (r"t?(?P<nth>n|L)(?P<unit>U)o(?P<month>M)(?:,?(?P<year>Y))?", months.week_of_month),
    (r"t?(?P<unit>U)o(?P<month>M)(?P<day>N|n)(?:,?(?P<year>Y))?", months.week_of_day),
    # days of a month or week
    (r"(?P<weekday>W)t?(?P<day>n)(?!o?M|-?[UqQk])", days.weekday_of_day),
    (r"(?P<which2>L)(?P<unit>U),?O?(?P<weekday>W)", days.weekday),
    (r"(?P<weekday>W)ot?(?P<which2>L)(?P<unit>U)(?!')", days.weekday),
    (r"(?P<weekday>W)P?,?\(?(?P<month>M)t?(?P<day>N|n)\)?(?!-?U)", days.month_day),
    (r"(?P<weekday>W)P?,?t?(?P<day>N|n)o?(?P<month>M)", days.month_day),
    (r"(?P<month>M)(?P<day>N|n)(?:-|u)(?P<until>N|n)(?:,?(?P<year>Y))?", days.day_range),
    (r"(?P<day>N|n)(?:-|u)(?P<until>N|n)o?(?P<month>M)(?:,?(?P<year>Y))?", days.day_range),
    (r"(?P<month>M)t?(?P<day>N|n)(?!-?U)(?:(?P<which>L)(?P<unit>U))?", days.month_day),
    (r"t?(?P<day>N|n)o?(?P<month>M)(?:(?P<which>L)(?P<unit>U))?", days.month_day),
    # months
    (r"(?:(?P<position>m)-?|t?(?P<edge>b)(?P<of>o))?(?P<month>M)(?:,|i|,?o|io)?(?P<year>Y)", months.month_of_year),
    (rf"(?:{PART})?(?P<month>M)(?:o?(?P<which>L)(?P<unit>U))", months.month_of_year),
    (r"(?:t?(?P<position>m)-?|t?(?P<edge>b)o)?(?P<which>L)(?P<month>M)", months.which_month),
    (rf"(?:{PART})?(?P<month>M)", months.bare_month),
    # seasons, quarters, decades, centuries
    (r"(?:(?P<position>m)-?)?t?(?P<season>S)(?:o?,?(?P<year>Y))", months.season_of_year),
    (r"(?:t?(?P<edge>b)o|(?P<position>m)-?)?(?:t?(?P<which>L)|(?P<the>t))?(?P<season>S)", months.which_season),
    (r"(?P<which>L)(?P<unit>U)'?(?P<nth>n)-?(?P<quarter>q)", months.quarter_of_year),
    (r"(?:t?(?P<year>Y)'?)(?P<nth>n)-?(?P<quarter>q)", months.quarter_of_year),
    (r"t?(?P<nth>n)j?-?(?P<quarter>q)(?:o?(?:j?(?P<year>Y)|(?P<which>L)(?P<unit>U)))?", months.quarter_of_year),
    (r"(?:(?P<year>Y)-?)?(?P<quarter>Q)(?:-?o?(?P<late>Y))?", months.quarter_of_year),
    (r"(?P<year>Y)-?(?P<half>J)|(?P<half2>J)-?o?(?P<year2>Y)", months.half_of_year),
    (r"t?(?:(?P<year_ago>aU|U)-?[AE])(?P<quarter>q|R)", months.year_ago_quarter),
    (r"(?:t?(?P<edge>b)o)?t?(?P<which>L)-?(?P<quarter>q)", months.which_quarter),
    (r"t?(?P<latest>l)(?P<quarter>q|R)", months.which_quarter),
    (rf"(?:{PART})?t?(?P<position2>m)?-?(?P<decade>k)", years.decade),
    (r"(?:(?P<position>m)-?)?t?(?P<nth>n)-?(?P<unit>U)", years.century),
    # years
    (r"(?:(?P<position>m)-?|t?(?P<edge>b)o)t?j?(?P<year>Y)", years.part_of_year),
    (r"(?P<year>Y)(?P<dash>-)(?P<until>Y|N)(?![-N_])", years.year_range),
    (r"(?P<fiscal>j)(?P<year>Y)", years.bare_year),
    (r"t?(?P<unit>U)(?P<year>Y)", years.bare_year),
    (r"(?P<unit>U)-(?P<ago>A)", relative.ago),
    (r"(?P<unit>U)-(?P<earlier>E)", relative.earlier),
    # relative to the report's day
    (r"t?m(?P<hours>U)o(?:(?P<weekday>W)|(?P<deictic>d)|(?P<month>M)(?P<day>N|n))", days.early_hours),
    (r"(?:g)?(?P<count>a|N|v|H)?-?\+?(?P<unit>U|q)(?P<or_so>~)?-?(?P<ago>A)", relative.ago),
    (r"(?:g)?(?P<count>a|N|v|H|t|tL|L)-?\+?(?P<unit>U|q|R)-?(?P<earlier>E)", relative.earlier),
    (r"(?:g)?(?P<count>a|N|v|H)-?\+?(?P<unit>U|q)(?P<later>F)", relative.later),
    (r"t?(?P<which>L)(?P<count>N|v)-?\+?(?P<unit>U|q)", relative.last_few),
    (r"t?(?P<count>N|v)(?P<which>L)(?P<unit>U|q)", relative.last_few),
    (r"(?P<within>i)g?(?P<count>a|N)(?P<unit>U)(?![AEF])", relative.ahead),
    (r"t?(?P<recent>c|l)(?P<unit>U|q|w)", relative.recent),
    (r"(?P<edge2>E|F)(?P<which>L)(?P<unit>U)", relative.which_unit),
    (rf"(?:(?P<so_far>p)|{PART})?t?(?P<which>L)-?j?(?P<unit>U)(?P<so_far2>p)?", relative.which_unit),
    (r"(?P<that>h)(?P<unit>U|q|P|w|S)", relative.that_unit),
    (r"(?:(?P<position>m)|t?(?P<edge>b)o)?t?(?P<which>L)?(?P<weekend>w)", relative.weekend),
    (r"(?P<unit>U)-?(?P<edge>b)", relative.unit_end),
    (r"t?(?P<edge>b)ot(?P<unit>U)", relative.unit_end),
    # days
    (r"(?<=[EF])(?P<deictic>d)(?P<part>P)?", days.after_or_before),
    (r"(?<=[EF])(?P<weekday>W)(?P<part>P)?", days.after_or_before),
    (r"(?P<part>P),?O?o?(?P<weekday>W)", days.weekday),
    (rf"(?P<clock>C)Z*(?:-C)?(?:,?itP)?(?:,?O?,?(?:{DAY}))?", clock.clock_time),
    (
        r"(?:(?P<position>[mEF])O?)?(?:(?P<which>L)|e?)(?P<weekday>W)(?:-?(?P<part>P))?(?:(?P<which2>L)(?P<unit>U)|,?C)?",
        days.weekday,
    ),
    (r"(?:(?P<position>[mEF])O?)?(?P<deictic>d)(?P<part>P)?(?:,?(?P<clock>C)Z?)?", days.deictic),
    (r"(?P<position>m)?(?P<which>L)(?P<part>P)", days.which_part),
    (r"(?:(?P<which>L)|t)?(?P<holiday>y)(?:,?o?(?P<year>Y)|(?P<which2>L)(?P<unit>U))?", days.holiday),
    (r"(?:(?P<position>m)-?)?(?P<each>e)(?P<count>N|n)?(?P<unit>U|W|P|q|M|S)", lengths.each),
    (r"(?P<set>z)", lengths.each),
    (r"t?(?P<nth>n)V", relative.anniversary),
    # lengths
    (r"g?(?P<count>N)&a?H-?(?P<unit>U)", lengths.halved),
    (r"g?(?P<count>N|a)(?P<unit>U)&a?H(?![-a-zA-Z])", lengths.halved),
    (r"(?<!L)g?[Na](?P<unit>U)(?:(?:,?&|,)?NU)+", lengths.added),
    (r"g?t?n?(?P<count>N|v|a|H)(?P<dash>-)?\+?(?P<unit>U|q)(?P<old>-?x)?", lengths.duration),
    (r"(?P<unit>U)(?P<dash2>-)(?P<long>_)", lengths.long),
    (r"(?P<unit>U)", lengths.bare_units),
    (r"it(?P<past>L)(?![A-Za-z&+])", lengths.past),
    (r"(?P<current>L)(?![UqNvMSWPwy])", lengths.current),
    (r"(?P<recent>c)(?![UqNvMSWPwy])", lengths.lately),
    (r"(?P<reference>r)", lengths.reference),
    (r"(?P<year>Y)", years.bare_year),
)

RULES: tuple[tuple[re.Pattern[str], Builder], ...] = tuple((re.compile(p), build) for p, build in PATTERNS)
