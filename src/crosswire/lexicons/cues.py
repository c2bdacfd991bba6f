"""Words that attribute: verbs, prepositions and nouns that tie a content to the one who says, thinks or wants it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries

PLAIN = (
    "document", "unnamed", "audience", "carrier", "aspect", "label", "toll", "untruth", "making", "relaying", "outlet",
    "reckoning", "about", "receiving", "deed", "learning", "part", "mutual", "reaching", "announcing", "entire",
    "recounting", "below", "lead", "going", "consulting",
)  # fmt: skip
KINDS = ("verb", "preposition", "noun", *PLAIN)
TOLL = frozenset({"toll"})
CONTENTS = frozenset(
    {"clause", "quote", "infinitive", "gerund", "object", "as", "naming", "source", "to", "toll", "worth", "number"}
)


@dataclass(frozen=True, slots=True)
class Cue:
    """One attributing word or row of words, in lower case; verbs and nouns are lemmas.

    ``contents`` says what a verb's content may be, ``stance`` what it puts the content as (None: whatever the
    content itself says), ``document`` that only an information noun ("survey") can be its source,
    ``addressed`` that the verb takes the one spoken to as its object ("told the court"), ``that`` that a person's
    content needs its "that" ("found that", not "found a body").
    """

    words: tuple[str, ...]
    kind: str
    contents: frozenset[str] = frozenset()
    stance: str | None = None
    document: bool = False
    addressed: bool = False
    that: bool = False


@dataclass(frozen=True, slots=True)
class Cues:
    """Every cue by its first word; nouns of information, of no identifiable origin, of mere listeners.

    ``carriers`` are verbs whose subject holds the noun that is their object ("made a promise"), ``aspects`` those
    under which an infinitive is still said ("went on to say"), ``labels`` words that head a line and speak for nobody,
    ``tolls`` nouns whose number one can put, raise or revise, ``untruths`` what one calls a thing to deny it,
    ``makings`` verbs by which a document is somebody's ("figures compiled by X"), ``relayings`` those by
    which one only passes it on ("a statement carried by X"), ``outlets`` words for who publishes, ``reckonings``
    nouns by which a number is somebody's ("by the navy's count"), ``about`` documents kept about the person whose they
    are called ("the pilot's records"), ``receivings`` verbs whose subject is told and says nothing ("got a call that"),
    ``deeds`` verbs by which one does a thing and says nothing of it ("searched for the nine who fled"), ``learnings``
    verbs by which a person is told of it ("she learned he had died"), ``parts`` nouns for some of a document or
    another make of it ("copies of the ledger"), ``mutuals`` verbs by which several people deal with each other ("as the
    two men argued, a shot rang out"), ``reachings`` verbs by which one turns to somebody so as to say what the
    infinitive behind them says ("called the guard to say"), ``announcings`` words by which one leads to what one says
    at once ("wishes to inform"), ``entires`` words by which a line gives all of a document
    ("the letter in full:"), ``recountings`` verbs that lead to an account of several paragraphs, ``belows`` words for
    what stands below a line ("posted the following:"), ``leads`` nouns that need a colon to say what is said
    ("the court's verdict: nine must go"), ``goings`` verbs by which one also goes to what calls one ("responded to a
    fire"), ``consultings`` verbs by which one looks a thing up with somebody ("checked the Osby Gazette and found").
    """

    verbs: Mapping[str, tuple[Cue, ...]]
    prepositions: Mapping[str, tuple[Cue, ...]]
    nouns: Mapping[str, Cue]
    documents: frozenset[str]
    unnamed: frozenset[str]
    audiences: frozenset[str]
    carriers: frozenset[str]
    aspects: frozenset[str]
    labels: frozenset[str]
    tolls: frozenset[str]
    untruths: frozenset[str]
    makings: frozenset[str]
    relayings: frozenset[str]
    outlets: frozenset[str]
    reckonings: frozenset[str]
    about: frozenset[str]
    receivings: frozenset[str]
    deeds: frozenset[str]
    learnings: frozenset[str]
    parts: frozenset[str]
    mutuals: frozenset[str]
    reachings: frozenset[str]
    announcings: frozenset[str]
    entires: frozenset[str]
    recountings: frozenset[str]
    belows: frozenset[str]
    leads: frozenset[str]
    goings: frozenset[str]
    consultings: frozenset[str]

    def says(self, verb: str) -> bool:
        """Whether a verb (a lemma) says or thinks something; one that only puts a toll may also do what it says."""
        return any(not cue.contents & TOLL for cue in self.verbs.get(verb, ()))

    def heads_line(self, name: str) -> bool:
        """Whether the first or last word before a colon is one that heads lines: "UPDATE", "ORIGINAL POST"."""
        words = name.lower().split()
        return any(word in self.labels or word.removesuffix("s") in self.labels for word in (words[0], words[-1]))


@lru_cache(maxsize=8)
def load_cues(extra: tuple[Path, ...] = ()) -> Cues:
    """The cues of the bundled lexicon and of the user's files. Raises LexiconError on an unknown kind or content."""
    verbs: dict[str, tuple[Cue, ...]] = {}
    prepositions: dict[str, tuple[Cue, ...]] = {}
    nouns: dict[str, Cue] = {}
    plain: dict[str, set[str]] = {kind: set() for kind in PLAIN}
    for entry in entries("cues", extra):
        words = tuple(str(entry.get("cue", "")).lower().split())
        kind, contents = entry.get("kind"), frozenset(entry.get("content", ()))
        if not words or kind not in KINDS or not contents <= CONTENTS:
            need = f"a cue, a kind of {KINDS} and contents of {sorted(CONTENTS)}"
            raise LexiconError(f"lexicon cues: {entry!r} needs {need}")
        document = "document" in (entry.get("subjects"), entry.get("sources"))
        flags = (document, bool(entry.get("addressed")), bool(entry.get("that")))
        cue = Cue(words, kind, contents, entry.get("stance"), *flags)
        if kind in {"verb", "preposition"}:
            table = verbs if kind == "verb" else prepositions
            table[words[0]] = tuple(sorted((*table.get(words[0], ()), cue), key=lambda c: -len(c.words)))
        elif kind == "noun":
            nouns[words[0]] = cue
        else:
            plain[kind].add(words[0])
    return Cues(verbs, prepositions, nouns, *(frozenset(plain[kind]) for kind in PLAIN))
