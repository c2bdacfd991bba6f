"""Take the pictures in docs/pictures: the main pages over invented reports, light and dark.

Needs Chromium and pngquant (Debian: apt-get install chromium pngquant) and the test extra. Run it as
`python docs/pictures.py` after a change that one can see.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from crosswire.api import Ledger
from crosswire.demo import MANIFEST, reports
from crosswire.intake import IntakeOptions
from crosswire.pipeline import ReadOptions

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

from web.browser.conftest import CHROMIUM, FLAGS, serving  # noqa: E402
from web.browser.scenes import REPORTS, write_reports  # noqa: E402

WIDTH, HEIGHT = 1120, 760
SCENE = [name for name, *_ in REPORTS]
SHOWN = "border-wire.txt"
LARGEST = 200_000
"""Bytes of one picture."""


def read_all(folder: Path) -> Path:
    """A ledger of the demo and of the shooting that the browser tests tell of, read from ``folder``."""
    for told in (*reports(), MANIFEST):
        shutil.copy(told, folder / told.name)
    with contextlib.chdir(folder), Ledger.open(folder / "news.db") as opened:
        demo = ReadOptions(intake=IntakeOptions(manifest=MANIFEST.name), workers=1)
        list(opened.read([one.name for one in reports()], demo))
        scene = ReadOptions(intake=IntakeOptions(manifest=write_reports(folder).name), workers=1)
        list(opened.read(SCENE, scene))
    return folder / "news.db"


def addresses(ledger: Path) -> dict[str, str]:
    """What to show: the overview, the question with most figures, two tolls that conflict, and a report's words."""
    with Ledger.open(ledger) as opened:
        question = opened.pages.questions(1).items[0].id
        conflicts = opened.pages.findings(9, kinds=("conflict",)).items
        tolls = next(one for one in conflicts if one.field == "number")
        claim = next(one.claim for one in opened.claims(report=SHOWN, kind="figure"))
    return {
        "overview": "/", "question": f"/questions/{question}", "conflict": f"/findings/{tolls.id}",
        "report": f"/reports/{claim.report}?claim={claim.id}#{claim.id}",
    }  # fmt: skip


def take(page: Page, address: str, target: Path) -> None:
    """One picture of what a window shows; its colours reduced, which no eye sees."""
    page.goto(address)
    if "/questions/" in address:
        page.locator("figure svg").wait_for()
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    page.screenshot(path=target)
    subprocess.run(["pngquant", "--force", "--speed", "1", "--output", target, target], check=True)
    if target.stat().st_size > LARGEST:
        raise SystemExit(f"{target.name} has {target.stat().st_size:,} bytes, more than {LARGEST:,}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        ledger = read_all(Path(folder))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        with serving(ledger) as site:
            for scheme in ("light", "dark"):
                page = browser.new_page(color_scheme=scheme, viewport={"width": WIDTH, "height": HEIGHT})
                for name, address in addresses(ledger).items():
                    take(page, site + address, HERE / "pictures" / f"{name}-{scheme}.png")
        browser.close()


if __name__ == "__main__":
    main()
