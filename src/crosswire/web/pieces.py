"""What pages show of a claim again and again, as markup: rows of lists are made of these, hundreds to a page, and a
function costs a fifth of a template's macro."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup, escape

from crosswire.records import Entry
from crosswire.records.wording import claim_words, number_words, one_line, short_id
from crosswire.web.address import Addresses
from crosswire.web.visible import visible
from crosswire.web.words import cut

TO_WORDS = "See the words in the report"
ARROW = ' <span class="arrow" aria-label="citing">←</span> '
OWN_VOICE = '<span class="soft">own voice</span>'


@dataclass(frozen=True, slots=True)
class Pieces:
    """Makes the pieces of a page whose addresses are ``to``'s; all that comes from elsewhere is escaped and visible."""

    to: Addresses

    def words_address(self, entry: Entry) -> str:
        """Where its report says it."""
        claim = entry.claim
        return self.to("report", claim.report, at=claim.id, claim=claim.id)

    def said(self, entry: Entry, length: int = 160) -> Markup:
        """A claim's number or words, leading to where the report says so."""
        claim = entry.claim
        if claim.figure:
            return self._to_words(entry, "said", one_line(claim_words(claim)))
        return self._to_words(entry, "said quoted", f"“{cut(claim_words(claim), length)}”")

    def number(self, entry: Entry) -> Markup:
        """Only the number of a figure, leading there too; nothing where it is none."""
        figure = entry.claim.figure
        return self._to_words(entry, "said number", number_words(figure)) if figure else Markup()

    def quote(self, entry: Entry, length: int = 200) -> Markup:
        """The report's own words."""
        quoted = f"<q>{_isolated(cut(entry.claim.evidence.quote, length))}</q>"
        return Markup(f'<a class="words" href="{self._href(entry)}" title="{TO_WORDS}">{quoted}</a>')

    def claim_link(self, entry: Entry, words: str = "") -> Markup:
        """A claim's id, or words, leading to its page."""
        claim = entry.claim.id
        shown = _escaped(words or short_id(claim))
        return Markup(f'<a class="id" href="{_escaped(self.to("claim", claim))}"><code>{shown}</code></a>')

    def outlet(self, entry: Entry) -> Markup:
        """The outlet, or the file where none is known, leading to the report."""
        address = _escaped(self.to("report", entry.claim.report))
        return Markup(f'<a href="{address}">{_isolated(entry.outlet or entry.path.rpartition("/")[2])}</a>')

    def chain(self, entry: Entry) -> Markup:
        """Who says so, outermost first."""
        links = ARROW.join(_isolated(one_line(link.name)) for link in entry.claim.attribution)
        return Markup(f'<span class="chain">{links or OWN_VOICE}</span>')

    def stance(self, entry: Entry) -> Markup:
        """What people judged, and how the claim is put forward where it is not as fact."""
        judged, stance = entry.judgement, entry.claim.stance
        stamp = f'<span class="stamp {judged}">{judged}</span>' if judged else ""
        put = f'<span class="stance">{_escaped(stance)}</span>' if stance != "asserted" else ""
        return Markup(stamp + put)

    def _to_words(self, entry: Entry, kind: str, words: str) -> Markup:
        link = f'<a class="{kind}" href="{self._href(entry)}" title="{TO_WORDS}">'
        return Markup(f"{link}{_isolated(words)}</a>")

    def _href(self, entry: Entry) -> Markup:
        return _escaped(self.words_address(entry))


def _escaped(text: str) -> Markup:
    """Text as a page may hold it."""
    return escape(visible(text))


def _isolated(text: str) -> str:
    """Text that turns no other's direction."""
    return f"<bdi>{_escaped(text)}</bdi>"
