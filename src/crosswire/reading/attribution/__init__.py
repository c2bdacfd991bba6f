"""Attribution: which stretches of a report are said by whom, through whom, and how they are put."""

from crosswire.reading.attribution.reading import attribution_at, read_attributions

__all__ = ["attribution_at", "read_attributions"]
