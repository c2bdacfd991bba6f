"""What somebody's wish, plan or denial only takes for granted: it is the outlet's word, not theirs.

Who vows to catch those behind a blast "that killed nine" does not say how many it killed; the report does.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.attribution.phrases import QUOTE_MARKS
from crosswire.reading.attribution.reading import attribution_at
from crosswire.reading.drafts import AttributionDraft
from crosswire.records import Sentence, Span, Token

UNREAL = frozenset({"intended", "predicted", "denied", "doubted"})
"""Stances that a cue puts on what has not happened, or not so, as its source has it."""
BEFORE = frozenset({"after", "since", "following", "when", "where"})
PAST = frozenset({"VBD", "VBN"})


def sources_of(
    anchor: Span, sentence: Sentence, predicate: int, found: Sequence[AttributionDraft], text: str
) -> AttributionDraft | None:
    """The innermost draft that says what stands at ``anchor``: one that only takes it for granted says it not."""
    left = list(found)
    while (around := attribution_at(anchor, left)) is not None:
        if not (is_unreal(around, text) and is_granted(sentence, sentence.tokens[predicate], around.content)):
            return around
        left = [draft for draft in left if draft.content != around.content]
    return None


def is_unreal(draft: AttributionDraft, text: str) -> bool:
    """Whether a draft's content is what its source wants, plans or denies, in the outlet's words."""
    before = text[: draft.content.start].rstrip()
    if before[-1:] in QUOTE_MARKS:
        return False
    return (draft.stance in UNREAL and draft.stance_span == draft.cue) or before.endswith(" to")


def is_granted(sentence: Sentence, predicate: Token, content: Span) -> bool:
    """Whether the predicate stands, inside ``content``, in a clause or phrase that tells of what was before."""
    for token in (predicate, *sentence.ancestors(predicate)):
        if not content.overlaps(token.span):
            return False
        opens = {t.text.lower() for t in sentence.kids(token, "mark", "case", "advmod")}
        if token.deprel == "acl:relcl" and is_past(sentence, token):
            return True
        if token.relation == "advcl" and opens & BEFORE and is_past(sentence, token):
            return True
        if token.relation in {"obl", "nmod"} and opens & BEFORE:
            return True
    return False


def is_past(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb tells of the past: a past tense, or a participle with its auxiliary, under no modal."""
    return verb.xpos in PAST and not any(t.xpos == "MD" for t in sentence.kids(verb, "aux"))
