"""What nobody named reports, in the outlet's own voice: "no injuries were reported", "we're told nine were hurt"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.reading.attribution.limits import CONTRAST, PARTING
from crosswire.reading.attribution.phrases import trimmed
from crosswire.reading.attribution.propositions import propositions
from crosswire.reading.drafts import AttributionDraft
from crosswire.records import Sentence, Span, Token

NONE = frozenset({"no", "neither"})
OPENING = frozenset({"that", "of"})
TELLERS = frozenset({"by", "through"})
VERBAL = frozenset({"VERB", "AUX"})
BESIDE = frozenset({"advcl", "conj", "parataxis"})
SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")


def unreported(index: int, sentence: Sentence) -> Iterator[AttributionDraft]:
    """Yield the propositions of a sentence that say that nothing was reported; they have no source."""
    for token in sentence.tokens:
        words = none_reported(sentence, token)
        if words is None:
            continue
        for part in propositions(sentence, trimmed(clause_of(sentence, token))):
            if part.contains(token.span):
                yield AttributionDraft(index, part, (), words, "doubted", words)
    if (telling := told_to_us(sentence)) is not None:
        behind = [t for t in sentence.tokens if t.index > telling.index]
        said = trimmed(until_contrast(behind[1:] if behind[:1] and behind[0].text.lower() in OPENING else behind))
        for part in propositions(sentence, said) if said else ():
            yield AttributionDraft(index, part, (), telling.span, "reported", telling.span)


def until_contrast(tokens: Sequence[Token]) -> list[Token]:
    """The words before a comma and "although", with which the outlet goes on by itself."""
    for i, token in enumerate(tokens[1:], 1):
        if token.text.lower() in CONTRAST and tokens[i - 1].text in PARTING:
            return list(tokens[:i])
    return list(tokens)


def told_to_us(sentence: Sentence) -> Token | None:
    """The verb by which the outlet passes on what it does not say from whom it has it: "we're told that …"."""
    for token in sentence.tokens:
        whom = sentence.kids(token, "nsubj:pass", "nsubj") if token.text.lower() == "told" else []
        by = [c for t in sentence.kids(token, "obl") for c in sentence.kids(t, "case") if c.text.lower() in TELLERS]
        if any(t.text.lower() == "we" for t in whom) and sentence.kids(token, "aux") and not by:
            return token
    return None


def clause_of(sentence: Sentence, report: Token) -> list[Token]:
    """The tokens of the clause that a report stands in: its own where another clause is only set beside it, before or
    behind ("a man was held, though no injuries were reported"), else the whole sentence."""
    verbs = [token for token in (report, *sentence.ancestors(report)) if token.upos in VERBAL or token.head < 0]
    own = verbs[0]
    first, last = 0, len(sentence.tokens) - 1
    if own.deprel in BESIDE and sentence.kids(own, *SUBJECTS):
        clause, links = sentence.subtree(own), sentence.kids(own, "mark", "cc")
        first, last = max([clause[0].index, *(link.index + 1 for link in links)]), clause[-1].index
    for aside in sentence.kids(own, "advcl"):
        if not sentence.kids(aside, *SUBJECTS):
            continue
        if aside.index > report.index:
            last = min(last, sentence.subtree(aside)[0].index - 1)
        else:
            first = max(first, sentence.subtree(aside)[-1].index + 1)
    return list(sentence.tokens[first : last + 1])


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
