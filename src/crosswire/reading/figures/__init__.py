"""Figures: quantities of people, things and money, with what is counted and what happened to it."""
