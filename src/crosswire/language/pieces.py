"""Words to what the network reads: word-piece ids and the word's shape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

LONGEST_WORD = 8  # pieces; what follows in a longer word is not read
REMEMBERED = 50_000  # words
SHAPES = ("pad", "lower", "Title", "UPPER", "mixed", "digits", "other")


def word_shape(word: str) -> int:
    """Index into SHAPES of how ``word`` is written, which an uncased encoder cannot see."""
    if word.isalpha() and word.islower():
        return 1
    if any(c.isdigit() for c in word):
        return 5
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6
    if word.islower():
        return 1
    if len(letters) > 1 and word.isupper():
        return 3
    return 2 if (word[0].isupper() and word[1:].islower()) or len(letters) == 1 else 4


@dataclass(slots=True)
class Pieces:
    """Word pieces by the network's own tokenizer; remembers the words it has seen, up to REMEMBERED.

    ``opening``, ``closing`` and ``unknown`` are the ids of [CLS], [SEP] and [UNK].
    """

    tokenizer: Tokenizer
    opening: int
    closing: int
    unknown: int
    seen: dict[str, tuple[list[int], int]] = field(default_factory=dict)

    def read(self, words: Sequence[str]) -> list[tuple[list[int], int]]:
        """The ids (1 to LONGEST_WORD of them) and the shape of each word."""
        seen = self.seen
        new = [word for word in dict.fromkeys(words) if word not in seen]
        if len(seen) + len(new) > REMEMBERED:
            seen.clear()
            new = list(dict.fromkeys(words))
        if new:
            written = [word.encode("utf-8", "replace").decode() for word in new]  # a lone surrogate is no text
            encodings = self.tokenizer.encode_batch(written, add_special_tokens=False)
            for word, encoding in zip(new, encodings, strict=True):
                seen[word] = (encoding.ids[:LONGEST_WORD] or [self.unknown], word_shape(word))
        return [seen[word] for word in words]


def load_pieces(path: Path) -> Pieces:
    """Word pieces as the tokenizer file at ``path`` makes them. Raises ValueError where it is of another kind."""
    tokenizer = Tokenizer.from_file(str(path))
    special = [tokenizer.token_to_id(piece) for piece in ("[CLS]", "[SEP]", "[UNK]")]
    if None in special:
        raise ValueError(f"{path} is no BERT tokenizer: it lacks [CLS], [SEP] or [UNK]")
    opening, closing, unknown = (int(i) for i in special if i is not None)
    return Pieces(tokenizer, opening, closing, unknown)
