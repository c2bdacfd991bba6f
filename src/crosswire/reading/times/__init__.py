"""Times: expressions over the text, the days they bound, and what they date."""

from crosswire.reading.times.attaching import draft_for, time_for
from crosswire.reading.times.finding import read_times

__all__ = ["draft_for", "read_times", "time_for"]
