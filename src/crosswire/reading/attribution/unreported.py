"""What nobody reports: "there were no reports of damage", "no injuries were reported", in the outlet's own voice."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.reading.attribution.phrases import trimmed
from crosswire.reading.attribution.propositions import propositions
from crosswire.reading.drafts import AttributionDraft
from crosswire.records import Sentence, Span, Token

NONE = frozenset({"no", "neither"})


def unreported(index: int, sentence: Sentence) -> Iterator[AttributionDraft]:
    """Yield the propositions of a sentence that say that nothing was reported; they have no source."""
    for token in sentence.tokens:
        words = none_reported(sentence, token)
        if words is None:
            continue
        for part in propositions(sentence, trimmed(list(sentence.tokens))):
            if part.contains(token.span):
                yield AttributionDraft(index, part, (), words, "doubted", words)


def none_reported(sentence: Sentence, token: Token) -> Span | None:
    """The words that say so: "no … reports", "no … reported"; None where ``token`` is no report."""
    if token.lemma.lower() != "report":
        return None
    nouns = [token] if token.upos == "NOUN" else sentence.kids(token, "nsubj:pass")
    for noun in nouns:
        for child in sentence.kids(noun, "det"):
            if child.text.lower() in NONE:
                return child.span.union(token.span)
    return None
