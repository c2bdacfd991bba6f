"""Dictionary forms of words, given their parts of speech, as the English treebanks give them."""

from __future__ import annotations

from functools import lru_cache

import simplemma

from crosswire.lexicons.word_forms import load_word_forms

KEPT = frozenset({"PROPN", "SYM", "X"})
INFLECTED = frozenset({"NNS", "VBD", "VBN", "VBG", "VBZ", "JJR", "JJS", "RBR", "RBS"})
MARKS = {"“": '"', "”": '"', "‘": "'", "’": "'", "``": '"', "''": '"', "…": "...", "–": "-", "—": "-", "--": "-"}
SUFFIXES = {"VBG": "ing", "VBD": "ed", "VBN": "ed"}
DOUBLED = ("bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt")
SILENT_E_NEVER_AFTER = ("w", "x", "y", "nk", "lop")


@lru_cache(maxsize=65536)
def lemma(word: str, upos: str, xpos: str) -> str:
    """The dictionary form of ``word``: lower case but for names and acronyms."""
    if upos in KEPT or xpos in {"NNP", "NNPS"}:
        return word
    if upos == "PUNCT":
        return MARKS.get(word, word)
    form = word.lower().replace("’", "'")
    if form == "her" and xpos == "PRP":
        return "she"
    irregular = load_word_forms().get(upos, {}).get(form)
    if irregular is not None and not (upos == "PRON" and xpos.endswith("$")):
        return irregular
    if upos == "NOUN" and len(word) > 1 and word.isupper() and xpos == "NN":
        return word
    return inflected(form, upos, xpos) if xpos in INFLECTED else proper_adjective(word, form, upos)


def proper_adjective(word: str, form: str, upos: str) -> str:
    """``form``, but an adjective that is only ever written with a capital (Peruvian) as it stands."""
    return word if upos == "ADJ" and word[0].isupper() and not simplemma.is_known(form, "en") else form


def inflected(form: str, upos: str, xpos: str) -> str:
    """The dictionary form of an inflected word by simplemma's dictionary, by rule where it gives the form itself."""
    found = simplemma.lemmatize(form, lang="en").lower()
    if upos == "VERB" and found == form:
        return verb_stem(form, xpos)
    if found.endswith("e") and found[:-1].endswith(SILENT_E_NEVER_AFTER) and not form.startswith(found):
        return found[:-1]
    return found


def verb_stem(form: str, xpos: str) -> str:
    """A regular verb's dictionary form by spelling: its stem, undoubled or with its silent e."""
    if xpos == "VBZ":
        return form[:-1] if form.endswith("s") and len(form) > 3 else form
    suffix = SUFFIXES.get(xpos, "")
    stem = form.removesuffix(suffix)
    if not suffix or stem == form or len(stem) < 2:
        return form
    if stem.endswith(DOUBLED):
        return stem[:-1]
    candidates = [stem, stem + "e"] if simplemma.is_known(stem, "en") else [stem + "e", stem]
    return next((c for c in candidates if simplemma.is_known(c, "en")), stem)
