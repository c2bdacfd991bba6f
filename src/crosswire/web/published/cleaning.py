"""A drawn page made fit to stand alone: without forms, scripts, and links to what is not published."""

from __future__ import annotations

from html.parser import HTMLParser

from crosswire.web.published.addresses import NOWHERE

POLICY = "script-src 'none'; object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'"
"""Nothing on a published page runs, whatever it says (https://www.w3.org/TR/CSP3/)."""
DROPPED = frozenset({"form", "script"})
META = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'


class _Cleaner(HTMLParser):
    """Copies a page word for word, but for what is dropped; our own templates nest neither forms nor links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.kept: list[str] = []
        self._within: str | None = None
        self._unlinked = False

    def keep(self, text: str) -> None:
        if self._within is None:
            self.kept.append(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if self._within is None and (tag in DROPPED or "data-live" in given):
            self._within = tag
            return
        if tag == "a" and given.get("href") == NOWHERE:
            self._unlinked = True
            self.keep("<span>")
            return
        if tag == "meta" and given.get("name") == "htmx-config":
            self.keep(META)
            return
        self.keep(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.keep(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if self._within is not None:
            if tag == self._within:
                self._within = None
            return
        if tag == "a" and self._unlinked:
            self._unlinked = False
            self.keep("</span>")
            return
        self.keep(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.keep(data)

    def handle_entityref(self, name: str) -> None:
        self.keep(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.keep(f"&#{name};")

    def handle_decl(self, decl: str) -> None:
        self.keep(f"<!{decl}>")


def clean(page: str) -> str:
    """``page`` without what only a server could answer."""
    cleaner = _Cleaner()
    cleaner.feed(page)
    cleaner.close()
    return "".join(cleaner.kept)
