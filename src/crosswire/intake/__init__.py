"""Bytes to Reports: one file per form; metadata and furniture are marked in the text and nothing is cut."""

from crosswire.intake.inputs import read_inputs
from crosswire.intake.options import IntakeOptions
from crosswire.intake.readers import READERS

__all__ = ["READERS", "IntakeOptions", "read_inputs"]
