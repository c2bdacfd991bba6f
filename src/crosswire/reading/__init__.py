"""Parses to claims: attribution, times, places, figures, events, statements and stance; pure functions."""
