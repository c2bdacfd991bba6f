"""Where the network hears one speaker go on to a second verb that the tree puts inside what the first one says.

"The mill denied that anybody had drowned and accused the town of slander": to the tree, those who drowned may accuse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.limits import before_adverbs
from crosswire.reading.attribution.phrases import tokens_in
from crosswire.records import Saying, Sentence

SHORTEST = 3
"""Words that the speaker must have said before: "vows to fight, and hopes to sink, the levy" is one vow."""


def with_second_verbs(hits: Sequence[Hit], sentence: Sentence, sayings: Sequence[Saying]) -> list[Hit]:
    """The hits, each to end where its speaker is heard with the next cue, which is that speaker's too."""
    heard = [one for one in sayings if one.source is not None and sentence.span.contains(one.cue)]
    result = list(hits)
    for one, other in pairwise(heard):
        joint = joint_of(sentence, one, other)
        first = next((i for i, hit in enumerate(result) if hit.span.overlaps(one.cue)), None)
        if joint is None or first is None or result[first].source is None:
            continue
        speaking = result[first]
        result[first] = replace(speaking, until=joint if speaking.until is None else speaking.until)
        for i, hit in enumerate(result):
            if hit.span.overlaps(other.cue) and hit.cue.kind == "verb":
                result[i] = replace(hit, source=speaking.source, chunk=speaking.chunk)
    return result


def joint_of(sentence: Sentence, one: Saying, other: Saying) -> int | None:
    """The conjunction right behind what is said with ``one`` cue and right before the ``other``, the same speaker's."""
    said = tokens_in(sentence, one.content)
    if one.source != other.source or one.content.start < one.cue.end or len(said) < SHORTEST:
        return None
    joint = before_adverbs(sentence, tokens_in(sentence, other.cue)[0].index)
    if joint <= said[-1].index or sentence.tokens[joint].upos != "CCONJ":
        return None
    return joint if all(t.text == "," for t in sentence.tokens[said[-1].index + 1 : joint]) else None
