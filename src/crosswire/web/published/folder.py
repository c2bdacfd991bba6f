"""A ledger, or one matter of it, as a folder of pages."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from crosswire import __version__
from crosswire.api import Held
from crosswire.publish import PublishError
from crosswire.web.pages import PAGES
from crosswire.web.published.addresses import FileAddresses
from crosswire.web.published.drawing import Drawer
from crosswire.web.published.targets import Plan, Query, Target, relative
from crosswire.web.rendering import STATIC

NOTE = "published.json"
"""Stands in every published folder: what was published, and the sign that the folder may be replaced."""
FILES = ("crosswire.css", "icon.svg")
FOR_SERVERS = frozenset({"search", "review"})
"""Pages that only a server can answer."""
BY_MATTER = frozenset(
    page.name for page in PAGES if page.name not in FOR_SERVERS and any(one.name == "matter" for one in page.parameters)
)
"""Lists that can be narrowed to one matter."""
MOST_PAGES = 20_000
READ_AT_ONCE = 1000
"""Rows of a list that are asked for at once."""


class Named(Protocol):
    """A row with an id."""

    @property
    def id(self) -> str: ...


Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Published:
    """What was written: ``index`` is the page to open; ``left_out`` counts links for which it had no room."""

    index: Path
    pages: int
    left_out: int


def publish_ledger(ledger: Held, output: Path, *, most: int = MOST_PAGES, step: Step = lambda *_: None) -> Published:
    """Write the whole ledger as pages into ``output``, which must be new, empty, or published before.

    At most ``most`` pages, those nearest to the overview first. ``step`` hears how many are drawn and how many are
    planned. Raises PublishError, and leaves what was there before where anything fails.
    """
    plan = Plan(Target("overview"), lambda target: target.page not in FOR_SERVERS, most)
    return _publish(ledger, output, plan, (), step)


def publish_matter(
    ledger: Held, matter: str, output: Path, *, most: int = MOST_PAGES, step: Step = lambda *_: None
) -> Published:
    """Write one matter (an id, the beginning of one, or a report's name) as ``publish_ledger`` writes all.

    Nothing of other matters comes along, but claims on them that its own reports make. Raises UnknownName,
    AmbiguousName and PublishError.
    """
    name = ledger.pages.matter(matter).id
    own = {
        "matter": frozenset({name}),
        "report": _ids(lambda at: ledger.pages.reports(READ_AT_ONCE, at, matter=name).items),
        "finding": _ids(lambda at: ledger.pages.findings(READ_AT_ONCE, at, matter=name).items),
        "question": _ids(lambda at: ledger.pages.questions(READ_AT_ONCE, at, matter=name).items),
    }
    of_matter: Query = (("matter", name),)

    def wanted(target: Target) -> bool:
        if target.about:
            return target.page == "claim" or target.about in own.get(target.page, ())
        return target.page in BY_MATTER and set(of_matter) <= set(target.query)

    return _publish(ledger, output, Plan(Target("matter", name), wanted, most), of_matter, step)


def _ids(rows: Callable[[int], Sequence[Named]]) -> frozenset[str]:
    """The ids of all rows of a list that is asked for from one place to the next."""
    found: set[str] = set()
    while more := rows(len(found)):
        found.update(row.id for row in more)
    return frozenset(found)


def _publish(ledger: Held, output: Path, plan: Plan, narrowed: Query, step: Step) -> Published:
    leading = BY_MATTER | {"overview"} if narrowed else {page.name for page in PAGES} - FOR_SERVERS
    paths = {page.name: page.path for page in PAGES if page.name in leading}
    to = FileAddresses(paths, ledger.moment, plan=plan, narrowed=narrowed)
    drawer = Drawer(ledger, to, lambda name, here: relative(f"static/{name}", here))
    with _replacing(output) as folder:
        for number, (target, file) in enumerate(plan, start=1):
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(drawer.draw(target, file), "utf-8")
            step(number, len(plan))
        _copy_static(folder / "static")
        note = {"crosswire": __version__, "pages": len(plan), "left_out": plan.left_out,
                "as_of": ledger.moment.isoformat() if ledger.moment else None}  # fmt: skip
        (folder / NOTE).write_text(json.dumps(note) + "\n", "utf-8")
    return Published(output / "index.html", len(plan), plan.left_out)


def _copy_static(folder: Path) -> None:
    folder.mkdir()
    for name in FILES:
        shutil.copyfile(STATIC / name, folder / name)


@contextmanager
def _replacing(output: Path) -> Iterator[Path]:
    """A folder to write into, which takes the place of ``output`` in the end, and vanishes if writing fails."""
    if output.exists() and not (output / NOTE).is_file() and not (output.is_dir() and not any(output.iterdir())):
        raise PublishError(f"{output} holds other things; name a new folder, or one that was published before")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{output.name}-", dir=output.parent) as folder:
            new, old = Path(folder) / "new", Path(folder) / "old"
            new.mkdir()
            yield new
            if output.exists():
                output.rename(old)
            new.rename(output)
    except OSError as error:
        said = error.strerror or error
        raise PublishError(f"cannot write {output}: {said}; name another folder, or make room") from error
