"""Places: names of places with their countries, and which of them says where a thing happened."""

from crosswire.reading.places.attaching import place_for
from crosswire.reading.places.finding import read_places

__all__ = ["place_for", "read_places"]
