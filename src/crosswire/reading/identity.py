"""Who a source is across reports, and the parties it speaks for."""

from __future__ import annotations


def identify(bare: str) -> tuple[str, tuple[str, ...]]:
    """(source, parties) of a source by its name without title or article; each is its own party."""
    return bare, (bare,)
