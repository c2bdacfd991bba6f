"""Numbers as they are written: values, bounds, percentages and money, whatever is counted or measured."""

from crosswire.reading.numbers.amounts import read_amounts
from crosswire.reading.numbers.percentages import read_percentages
from crosswire.reading.numbers.ranges import read_ranges
from crosswire.reading.numbers.reading import read_numbers

__all__ = ["read_amounts", "read_numbers", "read_percentages", "read_ranges"]
