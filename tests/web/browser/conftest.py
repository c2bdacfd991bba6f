"""One Chromium for all browser tests, and servers in this process over copies of one small ledger."""

import html
import os
import re
import shutil
import threading
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import uvicorn
from web.browser.scenes import REPORTS, write_reports

from crosswire.api import Ledger
from crosswire.intake import IntakeOptions
from crosswire.pipeline import ReadOptions
from crosswire.web import Settings, create_app
from crosswire.web.pages import PAGES

REQUIRED = bool(os.environ.get("CROSSWIRE_BROWSER_TESTS"))
"""Set where a browser is sure to be there, as in .ci/run: what is missing is a failure then."""
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip
SECONDS = 15.0


def missing(what):
    """Skip, or fail where the tests are required to run."""
    if REQUIRED:
        pytest.fail(what, pytrace=False)
    pytest.skip(what)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, driven by Playwright, which brings no browser of its own here."""
    if CHROMIUM is None:
        missing("there is no Chromium here: apt-get install chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("Playwright is not installed: pip install 'crosswire[test]'")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS), headless=True)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def axe():
    """The source of axe-core, which npm installs beside these tests."""
    folder = Path(os.environ.get("CROSSWIRE_AXE", Path(__file__).parent / "node_modules" / "axe-core"))
    source = folder / "axe.min.js"
    if not source.is_file():
        missing(f"axe-core is not installed: npm ci --prefix {Path(__file__).parent}")
    return source.read_text("utf-8")


@pytest.fixture(scope="session")
def read_once(tmp_path_factory):
    """The path of a ledger of the scene's reports; copy it before writing to it."""
    folder = tmp_path_factory.mktemp("browser")
    manifest = write_reports(folder)
    path = folder / "scene.db"
    with Ledger.open(path) as ledger:
        options = ReadOptions(intake=IntakeOptions(manifest=str(manifest)), workers=1)
        list(ledger.read([str(folder / name) for name, *_ in REPORTS], options))
    return path


@contextmanager
def serving(path):
    """The address of a server over the ledger at ``path``, in a thread of its own."""
    settings = Settings(ledger=path, secret=b"0" * 32, who="Ada")
    server = uvicorn.Server(uvicorn.Config(create_app(settings), port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    end = time.monotonic() + SECONDS
    while not server.started and time.monotonic() < end:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(SECONDS)


@pytest.fixture(scope="session")
def shared_site(read_once):
    """A server for tests that only look."""
    with serving(read_once) as address:
        yield address


@pytest.fixture
def site(read_once, tmp_path):
    """A server for one test that decides, over a copy."""
    copy = tmp_path / "scene.db"
    shutil.copyfile(read_once, copy)
    with serving(copy) as address:
        yield address


class Watched:
    """A page, and all that it did that it should not have: scripts that ran into trouble, dialogs, refused content."""

    def __init__(self, page):
        self.page = page
        self.faults = []
        page.on("dialog", self._dialog)
        page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        page.on("console", self._console)
        page.on("requestfailed", self._failed)
        page.on("response", self._answered)

    def _dialog(self, dialog):
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _console(self, message):
        if message.type in ("error", "warning") and not message.text.startswith("Failed to load resource"):
            self.faults.append(f"{message.type}: {message.text}")

    def _failed(self, request):
        if request.failure != "net::ERR_ABORTED":  # the page was left before all of it was there
            self.faults.append(f"{request.failure}: {request.url}")

    def _answered(self, response):
        refused = response.status < 500 and "/decide/" in response.url  # shown on the page
        if response.status >= 400 and response.request.resource_type != "document" and not refused:
            self.faults.append(f"{response.status}: {response.url}")


@pytest.fixture
def opened(browser):
    """Opens pages: ``opened(address, width=…, dark=…, scripts=…)`` gives a page that is watched; any fault fails."""
    watched, contexts = [], []

    def open_page(address, *, width=1280, height=900, dark=False, scripts=True):
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light",
            java_script_enabled=scripts, base_url=address,
        )  # fmt: skip
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(SECONDS * 1000)
        watched.append(Watched(page))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [] == [fault for one in watched for fault in one.faults]


@pytest.fixture(scope="session")
def every_page(shared_site):
    """An address of each kind of page, found by following links from the overview."""
    patterns = {page.name: re.compile(re.escape(page.path).replace(re.escape("{name}"), "[^/?#]+")) for page in PAGES}
    found, waiting, seen = {}, ["/"], {"/"}
    while waiting and len(found) < len(patterns):
        address = waiting.pop(0)
        with urllib.request.urlopen(shared_site + address) as answer:
            page = answer.read().decode()
        kinds = [name for name, pattern in patterns.items() if pattern.fullmatch(urlsplit(address).path)]
        found |= {kind: address for kind in kinds if kind not in found}
        links = [html.unescape(link) for link in re.findall(r'href="(/[^"#]*)', page)]
        news = [link for link in links if link not in seen and not link.startswith(("/static/", "/api/"))]
        seen.update(news)
        waiting += [link for link in news if ".csv" not in link]
    assert set(patterns) == set(found)
    return found
