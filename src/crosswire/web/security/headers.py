"""What every answer tells the browser about itself."""

from __future__ import annotations

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""Everything from this server, nothing written into a page (https://www.w3.org/TR/CSP3/)."""

SAFE = (
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),  # others learn nothing; our own forms still say where they come from
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
)
KEPT = ("cache-control", "public, max-age=31536000, immutable")
ASKED_AGAIN = ("cache-control", "private, no-cache")


def safe_headers(path: str) -> list[tuple[bytes, bytes]]:
    """The headers of every answer at ``path``: files that ship with the pages may be kept, pages are asked for
    again."""
    keeping = KEPT if path.startswith("/static/") else ASKED_AGAIN
    return [(name.encode(), value.encode()) for name, value in (*SAFE, keeping)]
