"""Claims to findings: who is who, matters and questions, origins, arithmetic; pure functions."""

from crosswire.crosscheck.crossing import Crossing, cross_check
from crosswire.crosscheck.outcome import Collapse, CrossCheck, Identity

__all__ = ["Collapse", "CrossCheck", "Crossing", "Identity", "cross_check"]
