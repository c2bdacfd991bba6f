"""What Python users, the command line and the web call: one ledger, opened, read into, asked, judged and exported.

``Ledger.open`` opens a file; ``Ledger.at`` gives it as it was at a moment. One file each: what is asked (``held``),
what is listed in pages (``pages``), what people decide (``judged``), whether all is as it was read (``verifying``), the
answers' shapes (``answers``).
"""

from crosswire.api.answers import Found, Logged, Shown, Trace, TracedLink
from crosswire.api.held import Held
from crosswire.api.judged import What
from crosswire.api.ledger import Ledger
from crosswire.api.pages import Pages
from crosswire.api.remembering import Memory

__all__ = ["Found", "Held", "Ledger", "Logged", "Memory", "Pages", "Shown", "Trace", "TracedLink", "What"]
