"""Crosswire reads news reports, keeps a ledger of claims, and shows where the accounts cross."""

__version__ = "0.1.0"
