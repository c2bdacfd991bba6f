"""Numbers that another has taken the place of or is set against: down from nine, compared with nine."""

from __future__ import annotations

from crosswire.records import Sentence

SET_AGAINST = frozenset(
    {("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"), ("rather", "than")}
)
AGAINST = frozenset({"against", "versus"})

PEAKS = frozenset({"peak", "high", "low", "record", "maximum", "total"})
"""What a number comes down from or goes up from."""


def is_former(sentence: Sentence, first: int) -> bool:
    """Whether the words before token ``first`` set the number there against the one told before it."""
    tokens = sentence.tokens
    while first > 1 and (tokens[first - 1].xpos == "$" or tokens[first - 1].upos == "NUM"):
        first -= 1  # "from $9 million"
    if first > 2 and tokens[first - 1].text.lower() == "of" and tokens[first - 2].text.lower() in PEAKS:
        first = first - 3 if tokens[first - 3].upos == "DET" else first - 2  # "down from a peak of nine"
    words = tuple(token.text.lower() for token in tokens[max(0, first - 2) : first])
    if len(words) < 2:
        return False
    changed = words[1] == "from" and (words[0] == "," or tokens[first - 2].upos == "NUM")
    return changed or words in SET_AGAINST or words[1] in AGAINST
