"""Claims to findings: who is who, matters and questions, origins, arithmetic; pure functions."""

from crosswire.crosscheck.crossing import cross_check
from crosswire.crosscheck.outcome import Collapse, CrossCheck, Identity

__all__ = ["Collapse", "CrossCheck", "Identity", "cross_check"]
