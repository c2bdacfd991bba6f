"""Parses to claims: attribution, times, places, figures, events, statements and stance; pure functions."""

from crosswire.reading.claims import read_claims

__all__ = ["read_claims"]
