"""Dates as people type them to a clerk or a program: oct/2, mon 13th, the 18th, week 31, end of month, 3h.

In a report such words rarely say when a thing happened, so that these rules stand beside those of the grammar, for
texts that are known to be typed. Counting is exact (in two weeks: that day) and weeks of a month or year are those of
ISO 8601 that have most of their days in it.
"""

from crosswire.reading.times.typed.rules import RULES as RULES
