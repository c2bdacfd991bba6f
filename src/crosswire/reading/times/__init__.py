"""Times: expressions over the text, the days they bound, and what they date."""

from crosswire.reading.times.attaching import draft_for, time_for
from crosswire.reading.times.finding import read_times
from crosswire.reading.times.resolving import read_dates

__all__ = ["draft_for", "read_dates", "read_times", "time_for"]
