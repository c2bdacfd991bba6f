"""Dictionary forms of words, given their part of speech."""

from __future__ import annotations

from functools import lru_cache

import simplemma

KEPT = frozenset({"PROPN", "NUM", "PUNCT", "SYM", "X", "INTJ"})


@lru_cache(maxsize=65536)
def lemma(word: str, upos: str, xpos: str) -> str:
    """The dictionary form of ``word`` as the treebanks give it: lower case but for names."""
    if upos in KEPT:
        return word
    return simplemma.lemmatize(word.lower(), lang="en")
