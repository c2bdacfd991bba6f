"""Whose word a stretch of a report is: the innermost content that holds it and does not merely take it for granted."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from crosswire.reading.attribution.background import is_background
from crosswire.reading.drafts import AttributionDraft, FigureDraft
from crosswire.reading.former import is_former
from crosswire.records import Sentence, Span, Token
from crosswire.records.quotes import Quote

APART = frozenset({";", ":", "—", "–", "while", "but", "although", "though", "whereas"})
"""What parts a number from the content before it."""


def attribution_at(span: Span, found: Sequence[AttributionDraft]) -> AttributionDraft | None:
    """The innermost draft whose content holds ``span`` (or most of it), None in the outlet's own voice."""

    def share(draft: AttributionDraft) -> float:
        both = min(draft.content.end, span.end) - max(draft.content.start, span.start)
        return both / max(1, len(span))

    around = [d for d in found if share(d) > 0.5]
    return min(around, key=lambda d: len(d.content), default=None)


def sources_of(
    anchor: Span,
    sentence: Sentence,
    telling: Collection[int],
    found: Sequence[AttributionDraft],
    text: str,
    quotes: Sequence[Quote] = (),
) -> AttributionDraft | None:
    """The innermost draft that says what stands at ``anchor`` and is told by the tokens ``telling`` (what governs a
    number, and the number): one that only deals with it or takes it for granted says it not, and what square brackets
    put into a quotation nobody said."""
    if is_inserted(anchor, text, quotes):
        return None
    left = list(found)
    while (around := attribution_at(anchor, left)) is not None:
        granted = (is_background(sentence, sentence.tokens[i], around, text, quotes) for i in telling)
        if not around.dealt and not any(granted):
            return around
        left = [draft for draft in left if draft.content != around.content]
    return None


def told_in_relative(anchor: Span, predicate: Token, found: Sequence[AttributionDraft]) -> AttributionDraft | None:
    """The innermost draft that says what befell those counted before its cue: "a fifth sailor who the guard said was
    hurt"."""
    inner = (d for d in found if d.links and not d.dealt and d.content.contains(predicate.span))
    around = (d for d in inner if anchor.end <= d.links[-1].span.start < d.cue.start < d.content.start)
    return min(around, key=lambda d: len(d.content), default=None)


def told_of_self(anchor: Span, predicate: Token, found: Sequence[AttributionDraft]) -> AttributionDraft | None:
    """The innermost draft in which those counted say what befell them: "two divers called the clinic to say they too
    were hurt"."""
    own = (d for d in found if d.links and not d.dealt and d.content.contains(predicate.span))
    around = (d for d in own if d.links[-1].span.overlaps(anchor) and not d.content.overlaps(anchor))
    return min(around, key=lambda d: len(d.content), default=None)


def with_lent(
    told: Sequence[AttributionDraft | None],
    drafts: Sequence[FigureDraft],
    sentences: Sequence[Sentence],
    found: Sequence[AttributionDraft],
) -> list[AttributionDraft | None]:
    """``told``, the draft that says each figure, with that of its whole, or of the number it is set against, for one
    that stands right behind a content and in none: "counted 90 dead since May, including nine girls", "reported 90
    cases in May, compared with 40 in April"."""
    lent = list(told)
    for i, draft in enumerate(drafts):
        lender = lender_of(i, drafts, sentences[draft.sentence]) if lent[i] is None else None
        around = lent[lender] if lender is not None else None
        if around is not None and goes_on(around, draft, sentences[draft.sentence], found):
            lent[i] = around
    return lent


def goes_on(
    around: AttributionDraft, draft: FigureDraft, sentence: Sentence, found: Sequence[AttributionDraft]
) -> bool:
    """Whether a number in no content stands behind one that is said as a fact, and nothing parts them."""
    behind = around.content.end <= draft.anchor.start and around.stance == "asserted"
    if not behind or attribution_at(draft.anchor, found) is not None:
        return False
    between = Span(around.content.end, draft.anchor.start)
    return APART.isdisjoint(t.text for t in sentence.tokens if t.span.overlaps(between))


def lender_of(i: int, drafts: Sequence[FigureDraft], sentence: Sentence) -> int | None:
    """The figure of the same sentence whose source says this one too: its whole, or the number it is set against."""
    draft, before = drafts[i], i - 1
    first = next(t.index for t in sentence.tokens if t.end > (draft.qualifier or draft.anchor).start)
    former = before >= 0 and is_former(sentence, min(first, draft.number))
    lender = before if former else draft.part_of
    return lender if lender is not None and lender < i and drafts[lender].sentence == draft.sentence else None


def is_inserted(anchor: Span, text: str, quotes: Sequence[Quote]) -> bool:
    """Whether the outlet has put the words at ``anchor`` into a quotation: "we met [the two sisters] there"."""
    quote = next((q.inner for q in quotes if q.inner.contains(anchor)), None)
    if quote is None:
        return False
    before, behind = text[quote.start : anchor.start], text[anchor.end : quote.end]
    opened = before.rfind("[") > before.rfind("]")
    closed = behind.find("]")
    return opened and closed >= 0 and "[" not in behind[:closed]
