"""What `crosswire serve` was told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from crosswire.records import CrosswireError

LOOPBACK = ("127.0.0.1", "localhost", "::1")
"""Names under which a browser on this machine reaches it; nobody else does."""
LONGEST_BODY = 64 * 1024
"""Of a form or a JSON request, in bytes: a decision with a long note."""


class UnsafeAddress(CrosswireError):
    """Others could reach the ledger, and nothing keeps them out."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Which ledger is served, to whom.

    ``hosts`` are the names that a browser may call the server by; ``password`` is asked for on a page, ``token`` of
    programs (Authorization: Bearer); None is no need of either. ``secret`` signs sessions and is the same in every
    worker. ``who`` is put under decisions where a form gives no name. ``workers`` are the processes that answer.
    """

    ledger: Path
    secret: bytes
    lexicons: tuple[Path, ...] = ()
    hosts: tuple[str, ...] = LOOPBACK
    password: str | None = None
    token: str | None = None
    who: str = ""
    workers: int = 1

    @property
    def guarded(self) -> bool:
        """Whether one has to sign in."""
        return self.password is not None or self.token is not None


def check_host(host: str, *, guarded: bool) -> None:
    """Raises UnsafeAddress where ``host`` can be reached from other machines and nothing is ``guarded``."""
    if host not in LOOPBACK and not guarded:
        raise UnsafeAddress(
            f"{host} can be reached from other machines, which could then read and change the ledger; set a password "
            "(--password-file FILE, or CROSSWIRE_PASSWORD) or a token (--token-file FILE, or CROSSWIRE_TOKEN)"
        )
