"""Attribution: which stretches of a report are said by whom, through whom, and how they are put."""

from crosswire.reading.attribution.reading import read_attributions
from crosswire.reading.attribution.whose import attribution_at

__all__ = ["attribution_at", "read_attributions"]
