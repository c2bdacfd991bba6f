"""By which names a browser may call the server.

A page elsewhere can have its own name resolve to 127.0.0.1 and so reach a server on this machine as if it were its own
(DNS rebinding); a server that answers to its own names only is out of its reach.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit


def host_of(header: str) -> str:
    """The name in a Host header, without its port and the brackets of an IPv6 address; "" where it makes no sense."""
    try:
        return urlsplit(f"//{header}").hostname or ""
    except ValueError:
        return ""


def is_known(header: str, hosts: Iterable[str]) -> bool:
    """Whether a Host header names one of ``hosts``."""
    return host_of(header) in {host.lower() for host in hosts}


def is_own(origin: str | None, site: str | None, host: str) -> bool:
    """Whether a request that changes something comes from our own pages, or from no page at all.

    ``origin`` and ``site`` are its Origin and Sec-Fetch-Site headers, ``host`` its Host header.
    """
    if site is not None and site not in ("same-origin", "none"):
        return False
    return origin is None or urlsplit(origin).netloc.lower() == host.lower()
