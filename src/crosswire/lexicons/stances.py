"""Words that decide how a claim is put forward: hedges, modals, governors, doubting phrases, negations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries
from crosswire.records import STANCES

KINDS = (
    "adverb",
    "modal",
    "governor",
    "embedder",
    "object",
    "noun",
    "clause",
    "phrase",
    "negation",
    "mark",
    "untrue",
    "telling",
    "tiding",
    "supposing",
    "perceiving",
    "contrast",
    "causing",
    "answering",
    "scheme",
    "background",
    "circumstance",
    "leaving",
    "motive",
    "described",
    "quantity",
    "duty",
    "saying",
    "undergoing",
    "bringing",
    "prospect",
    "achieving",
    "recovering",
    "fulfilling",
    "becoming",
    "arriving",
    "meeting",
    "scaling",
    "penalty",
    "penal",
    "sparing",
    "fathoming",
    "blaming",
    "unsure",
    "chance",
    "forecasting",
)
NEGATED: Mapping[str, str] = {
    "asserted": "denied", "reported": "doubted", "alleged": "doubted", "predicted": "doubted", "intended": "denied",
    "doubted": "alleged", "denied": "asserted", "hypothetical": "denied",
}  # fmt: skip
"""What a word puts on its clause where it is itself negated, if its entry does not say: not managed is denied."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What a word puts on what it governs, and what it puts there where it is itself negated (Nairn, Condoravdi and
    Karttunen 2006). ``factuality``, where its entry has one, is how much what it governs is taken to have happened, -3
    to 3 (Saurí and Pustejovsky 2009)."""

    stance: str
    negated: str
    factuality: float | None = None


@dataclass(frozen=True, slots=True)
class Stances:
    """Words in lower case (governors, objects and nouns are lemmas) to what they put; ``phrases`` are rows of words by
    the first.

    ``governors`` bear on their clausal complement and may hedge what is said, ``embedders`` only bear on it;
    ``objects`` are verbs that bear on the noun that is their object or stands behind "for", ``nouns`` bear on what
    stands behind them ("a threat of …", "failure to …"), ``clauses`` open clauses without a subject ("to", "without").
    ``untrue`` is said of ``tellings`` (lemmas) so as to deny what they tell ("reports of nine dead were wrong").
    ``tidings`` are nouns for what reached somebody, nobody says from whom ("a call about …"), ``supposings`` verbs
    that ask to think so ("imagine that …"), ``perceivings`` what one did where one could ("could hear shots"),
    ``contrasts`` rows of words right before a number that another is put in the place of, ``causings`` verbs whose
    outcome stands behind a preposition ("led to …"), ``bringings`` those whose object it is, ``answerings`` verbs
    behind whose "for" stands what was done ("to answer for …"), ``schemes`` nouns of what is not done yet and verbs
    over such ("proposes a bill that gives …"), whose clauses tell what it would do. ``backgrounds`` open clauses,
    ``circumstances`` phrases ("because_of") that are taken for granted by what is over them, ``leavings`` are verbs
    whose participle tells what became of their object ("left nine injured"), ``motives`` verbs for what moved one to a
    deed that was done, ``described`` participles and adjectives that put a stance on the noun they stand by ("a
    threatened fine"), ``quantities`` nouns whose value is not known with them ("to raise the number to nine"),
    ``duties`` auxiliaries of what one is to do, a statement of which is still asserted ("should pay"), ``sayings``
    verbs whose content nothing over them bears on, ``undergoings`` verbs of what befalls one, so that "it will"
    promises none of it, ``prospects`` nouns for a sum that is only asked or offered, before which it stands ("a $9
    million request"), and verbs that ask for the one behind their "for" ("is suing for $9 million"). ``achievings``
    adjectives of who, once he was so, did the thing ("was able to"), ``recoverings`` what becomes of the hurt, who are
    so whatever is foreseen ("is expected to survive"), ``fulfillings`` verbs by which what their object plans is done
    ("met its goal of hiring nine"), ``becomings`` verbs that only with an infinitive tell what is to come ("went
    missing"), ``arrivings`` verbs of coming whose infinitive of a verb among ``meetings`` tells no aim, but what one
    came upon ("woke to find nine gone"), ``scalings`` verbs of so many times, which "nearly" only makes less exact
    ("nearly tripled"), ``penalties`` nouns of what the law may exact and ``penals`` what threatens with them ("the
    offence carries a fine"), ``sparings`` words right behind a negation that leave all as it is ("not only"),
    ``fathomings`` verbs by which one cannot take in what is so ("could not believe that"), ``blamings`` words that lay
    a deed on somebody ("the man accused of"), ``unsures`` adjectives over what is asked ("unclear if"), ``chances``
    adverbs of what may well be, ``forecastings`` nouns and verbs under which "would" foretells. A word whose stance is
    "asserted" only lessens, by its factuality, what is still put forward as so.
    """

    adverbs: Mapping[str, Signature]
    modals: Mapping[str, Signature]
    governors: Mapping[str, Signature]
    embedders: Mapping[str, Signature]
    objects: Mapping[str, Signature]
    nouns: Mapping[str, Signature]
    clauses: Mapping[str, Signature]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    negations: Mapping[str, Signature]
    marks: Mapping[str, Signature]
    untrue: Mapping[str, Signature]
    tellings: Mapping[str, Signature]
    tidings: Mapping[str, Signature]
    supposings: Mapping[str, Signature]
    perceivings: Mapping[str, Signature]
    contrasts: tuple[tuple[str, ...], ...]
    causings: Mapping[str, Signature]
    answerings: Mapping[str, Signature]
    schemes: Mapping[str, Signature]
    backgrounds: Mapping[str, Signature]
    circumstances: Mapping[str, Signature]
    leavings: Mapping[str, Signature]
    motives: Mapping[str, Signature]
    described: Mapping[str, Signature]
    quantities: Mapping[str, Signature]
    duties: Mapping[str, Signature]
    sayings: Mapping[str, Signature]
    undergoings: Mapping[str, Signature]
    bringings: Mapping[str, Signature]
    prospects: Mapping[str, Signature]
    achievings: Mapping[str, Signature]
    recoverings: Mapping[str, Signature]
    fulfillings: Mapping[str, Signature]
    becomings: Mapping[str, Signature]
    arrivings: Mapping[str, Signature]
    meetings: Mapping[str, Signature]
    scalings: Mapping[str, Signature]
    penalties: Mapping[str, Signature]
    penals: Mapping[str, Signature]
    sparings: Mapping[str, Signature]
    fathomings: Mapping[str, Signature]
    blamings: Mapping[str, Signature]
    unsures: Mapping[str, Signature]
    chances: Mapping[str, Signature]
    forecastings: Mapping[str, Signature]


@lru_cache(maxsize=8)
def load_stances(extra: tuple[Path, ...] = ()) -> Stances:
    """The stance words of the bundled lexicon and of the user's files. Raises LexiconError on an unknown kind."""
    tables: dict[str, dict[str, Signature]] = {kind: {} for kind in KINDS}
    for entry in entries("stances", extra):
        kind, stance = entry.get("kind"), entry.get("stance")
        listed = entry.get("words", "")
        words = [str(word).lower() for word in (listed if isinstance(listed, list) else [listed]) if word]
        negated = entry.get("negated", NEGATED.get(str(stance)))
        if not words or kind not in KINDS or stance not in STANCES or negated not in STANCES:
            raise LexiconError(f"lexicon stances: {entry!r} needs words, a kind of {KINDS}, a stance of {STANCES}")
        tables[kind] |= dict.fromkeys(words, Signature(stance, negated, entry.get("factuality")))
    phrases = {words: signature.stance for words, signature in tables["phrase"].items()}
    return Stances(
        tables["adverb"], tables["modal"], tables["governor"], tables["embedder"], tables["object"], tables["noun"],
        tables["clause"], by_first_word(phrases), tables["negation"], tables["mark"],
        tables["untrue"], tables["telling"], tables["tiding"], tables["supposing"], tables["perceiving"],
        tuple(tuple(words.split()) for words in tables["contrast"]), tables["causing"],
        tables["answering"], tables["scheme"], tables["background"], tables["circumstance"],
        tables["leaving"], tables["motive"], tables["described"],
        tables["quantity"], tables["duty"], tables["saying"], tables["undergoing"], tables["bringing"],
        tables["prospect"], tables["achieving"], tables["recovering"], tables["fulfilling"], tables["becoming"],
        tables["arriving"], tables["meeting"], tables["scaling"], tables["penalty"], tables["penal"],
        tables["sparing"], tables["fathoming"], tables["blaming"], tables["unsure"], tables["chance"],
        tables["forecasting"],
    )  # fmt: skip


def by_first_word(phrases: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases as rows of words with their stances, by their first word."""
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for phrase, stance in phrases.items():
        words = tuple(phrase.split())
        found[words[0]] = (*found.get(words[0], ()), (words, stance))
    return found
