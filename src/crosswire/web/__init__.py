"""Pages and JSON over crosswire.api: maps what the ledger answers, and holds no SQL and no reading."""

from crosswire.web.app import create_app
from crosswire.web.listening import listen
from crosswire.web.settings import LOOPBACK, Settings, UnsafeAddress, check_host

__all__ = ["LOOPBACK", "Settings", "UnsafeAddress", "check_host", "create_app", "listen"]
