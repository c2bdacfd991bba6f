"""Figures: quantities of people, things and money, with what is counted and what happened to it."""

from crosswire.reading.figures.reader import read_figures

__all__ = ["read_figures"]
