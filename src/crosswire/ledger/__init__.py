"""Keeps the ledger: tables, Store (writes), View (reads)."""
