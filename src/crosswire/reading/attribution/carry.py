"""Quotations without a cue of their own: they go on for the speaker of the sentence they continue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crosswire.reading.attribution.found import Found
from crosswire.reading.attribution.phrases import is_edge, trimmed
from crosswire.reading.attribution.propositions import propositions
from crosswire.records import Parse, Sentence, Span, Token
from crosswire.records.quotes import Quote

SHORTEST = 3  # words; shorter quotations inside a sentence are wording, not speech
LONGEST_LEAD = 8  # words
MOSTLY = 0.7  # of a sentence's words that must stand in quotation marks for it to be speech


def carried(
    parse: Parse, quotes: Sequence[Quote], found: Mapping[int, Sequence[Found]], news: Sequence[bool]
) -> list[Found]:
    """Further attributions, one for each sentence that is direct speech with its cue in another sentence."""
    result: list[Found] = []
    by_sentence = {i: list(items) for i, items in found.items()}
    for quote in quotes:
        for i, sentence in enumerate(parse.sentences):
            if sentence.span.end <= quote.inner.start or sentence.span.start >= quote.inner.end or not news[i]:
                continue
            tokens = trimmed([t for t in sentence.tokens if quote.inner.start <= t.start < quote.inner.end])
            said = [f for f in by_sentence.get(i, ()) if f.carried or not quote.outer.contains(f.hit.span)]
            if not is_speech(sentence, tokens) or covered(tokens, said):
                continue
            speaker = same_quote(quote, by_sentence, i) or neighbour(parse, quotes, by_sentence, i)
            if speaker is not None:
                parts = propositions(sentence, tokens)
                whole = Span(tokens[0].start, tokens[-1].end)
                item = Found(i, speaker.hit, whole, parts, quoted=True, carried=speaker)
                by_sentence.setdefault(i, []).append(item)
                result.append(item)
    return result


def is_speech(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    words = [t for t in sentence.tokens if not is_edge(t)]
    return len(tokens) >= SHORTEST and len([t for t in tokens if not is_edge(t)]) >= MOSTLY * len(words)


def covered(tokens: Sequence[Token], found: Sequence[Found]) -> bool:
    """Whether an attribution of the same sentence has these words already."""
    start, end = tokens[0].start, tokens[-1].end
    return any(min(f.whole.end, end) - max(f.whole.start, start) > (end - start) / 2 for f in found)


def same_quote(quote: Quote, found: Mapping[int, Sequence[Found]], sentence: int) -> Found | None:
    """The attribution of another part of the same quotation by a cue outside it, the nearest sentence first."""
    inside = [f for items in found.values() for f in items
              if quote.outer.overlaps(f.whole) and (f.carried or not quote.outer.contains(f.hit.span))
              and (f.quoted or f.hit.cue.kind == "verb")]  # fmt: skip
    return min(inside, key=lambda f: abs(f.index - sentence), default=None)


def neighbour(
    parse: Parse, quotes: Sequence[Quote], found: Mapping[int, Sequence[Found]], sentence: int
) -> Found | None:
    """The speaker of the sentence before, where that one ends with speech or introduces it; a line of its own that only
    leads to the quotation ("A transcript follows:") stands between them."""
    led = sentence > 0 and not found.get(sentence - 1) and leads(parse.sentences[sentence - 1])
    for back in (2, 3) if led else (1, 2):
        i = sentence - back
        if i < 0 or parse.sentences[sentence].paragraph - parse.sentences[i].paragraph > 1 + led:
            return None
        outside = [f for f in found.get(i, ()) if not any(q.outer.contains(f.hit.span) for q in quotes)]
        speech = [f for f in outside if f.quoted or any(q.outer.contains(f.whole) for q in quotes)]
        speech = speech or plainly_said(outside)
        if speech:
            return speech[-1]
    return None


def leads(sentence: Sentence) -> bool:
    """Whether a short line only says that words follow: "Her remarks in full:"."""
    return sentence.tokens[-1].text == ":" and len(sentence.tokens) <= LONGEST_LEAD


def plainly_said(found: Sequence[Found]) -> list[Found]:
    """What verbs attribute, without what stands in it; where some say, without what others ask and promise."""
    verbs = [f for f in found if f.hit.cue.kind == "verb" and f.hit.source]
    outer = [f for f in verbs if not any(o is not f and o.whole.contains(f.hit.span) for o in verbs)] or verbs
    return [f for f in outer if "infinitive" not in f.hit.cue.contents] or outer
