"""Who a source is across reports, and the parties it speaks for."""

from crosswire.reading.identity.bodies import Identity
from crosswire.reading.identity.home import NOWHERE, Home, home_of
from crosswire.reading.identity.naming import identify

__all__ = ["NOWHERE", "Home", "Identity", "home_of", "identify"]
