"""What is published: which pages, each in a file of its own, found by following links."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Query = tuple[tuple[str, str], ...]

INDEX = "index.html"
LISTED = ("matter", "question", "kind", "offset")
"""Parameters by which a list has files of its own; a page asked for with others is not published."""
LIGHTING = ("claim",)
"""Parameters that light something up on a page that is the same without them; the place in the page does that here."""
PLAIN = re.compile(r"[a-z]+(?:_[0-9a-f]+|-[a-z0-9_]+)")
"""What may be part of a file's name as it is: ids, and parameters with a plain value; no disk means more by it."""
LETTERS = re.compile(r"[a-z0-9]+")
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Target:
    """One page: its name, what it is about ("" for lists), and what it is asked, in order."""

    page: str
    about: str = ""
    query: Query = ()


def target_of(page: str, about: str, query: dict[str, object]) -> Target | None:
    """The page that a link means; None where what it asks has no file."""
    given = {name: str(value) for name, value in query.items() if value not in (None, "") and name not in LIGHTING}
    if any(name not in LISTED for name in given):
        return None
    return Target(page, about, tuple(sorted(given.items())))


def file_of(target: Target) -> str:
    """The path of its file within the folder, in lower-case letters, digits, "_", "-" and "/": safe on any disk."""
    parts = [_safe(f"{name}-{value}") for name, value in target.query]
    if target.about:
        return f"{target.page}/{'-'.join([_safe(target.about), *parts])}.html"
    return f"{'-'.join([target.page, *parts])}.html"


def _safe(words: str) -> str:
    """Words as part of a file's name: as they are where that is safe, else cut and told apart by their hash."""
    if PLAIN.fullmatch(words) and len(words) <= LONGEST_NAME:
        return words
    letters = "-".join(LETTERS.findall(words.lower()))[:LONGEST_NAME].strip("-")
    digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{letters}-{digest}" if letters else digest


def relative(file: str, here: str) -> str:
    """The address of ``file`` in a page at ``here``, both paths within the folder."""
    return posixpath.relpath(file, posixpath.dirname(here) or ".")


class Plan:
    """The pages to publish, in the order in which links to them were met: ``root`` first, up to ``most``.

    ``wanted`` says which pages belong to what is published.
    """

    def __init__(self, root: Target, wanted: Callable[[Target], bool], most: int) -> None:
        self.root = root
        self._files = {root: INDEX}
        self._waiting = deque([root])
        self._wanted = wanted
        self._most = most
        self.left_out = 0
        """Links to pages that ``most`` left no room for."""

    def __len__(self) -> int:
        return len(self._files)

    def __iter__(self) -> Iterator[tuple[Target, str]]:
        """Each page with its file; more come while those before are drawn."""
        while self._waiting:
            target = self._waiting.popleft()
            yield target, self._files[target]

    def file(self, target: Target) -> str | None:
        """The file of that page, planned now if it was not; None where it is not published."""
        if target not in self._files:
            if not self._wanted(target):
                return None
            if len(self._files) >= self._most:
                self.left_out += 1
                return None
            self._files[target] = file_of(target)
            self._waiting.append(target)
        return self._files[target]
