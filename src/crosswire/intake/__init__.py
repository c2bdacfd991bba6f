"""Bytes to reports: one file per form of input."""
