"""Who is meant: a source's mention to the fullest form that the report uses for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crosswire.lexicons import Lexicons
from crosswire.reading.mentions import ARTICLES, DEFINITE, POSSESSIVE, Mention, find_mentions, mention_of
from crosswire.records import Parse, Span, Token

PRONOUNS = {
    "he": "male", "she": "female", "him": "male", "her": "female", "his": "male", "it": "thing", "its": "thing",
    "they": "several", "them": "several", "their": "several", "who": "any", "which": "thing", "that": "thing",
}  # fmt: skip
SMALL = frozenset({"of", "and", "the", "for", "on", "in"})
POSSESSIVES = frozenset({"his", "her", "its", "their", "our", "my"})
OWN = frozenset({"i", "we", "my", "our", "me", "us"})
REACH = 4  # sentences back that a pronoun looks


@dataclass(frozen=True, slots=True)
class Known:
    """``name`` is the fullest form, ``bare`` the name without title or article, ``mention`` where it was found."""

    name: str
    bare: str
    mention: Mention


@dataclass(slots=True)
class Antecedents:
    """Resolves mentions in text order; remembers who spoke last."""

    text: str
    parse: Parse
    lexicons: Lexicons
    mentions: list[Mention] = field(default_factory=list)
    spoken: list[tuple[int, Known]] = field(default_factory=list)
    said: Mapping[int, Sequence[Span]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.mentions = find_mentions(self.text, self.parse, self.lexicons)

    def resolve(self, sentence: int, head: Token, chunk: Sequence[Token] = ()) -> Known | None:
        """Who the phrase that ``head`` heads (``chunk``, where its words are known) means; None for a first person or a pronoun that nothing precedes."""
        word = head.text.lower()
        if word in OWN:
            return None
        if head.upos == "PRON" and word in PRONOUNS:
            return self.pronoun(sentence, head, PRONOUNS[word])
        mention = mention_of(self.text, sentence, self.parse.sentences[sentence], head, self.lexicons, chunk)
        if chunk:
            self.mentions = sorted([*(m for m in self.mentions if not same_place(m, mention)), mention], key=place)
        return self.fullest(mention)

    def speaks(self, sentence: int, known: Known) -> None:
        self.spoken.append((sentence, known))

    def pronoun(self, sentence: int, head: Token, wanted: str) -> Known | None:
        """The last speaker who agrees, unless a subject in the outlet's own words comes between; else the most salient."""
        spoken = next(((s, k) for s, k in reversed(self.spoken) if s <= sentence and agrees(k.mention, wanted)), None)
        best: tuple[float, Mention] | None = None
        for mention in self.mentions:
            if (mention.sentence, mention.head.index) >= (sentence, head.index):
                break
            near = sentence - mention.sentence <= REACH and not self.is_said(mention)
            if near and agrees(mention, wanted):
                score = self.salience(mention, sentence)
                best = (score, mention) if best is None or score >= best[0] else best
        if spoken and sentence - spoken[0] <= REACH:
            between = best is not None and best[1].is_subject and best[1].sentence > spoken[0]
            if not between:
                return spoken[1]
        if best:
            return self.fullest(best[1])
        last = next((k for s, k in reversed(self.spoken) if s <= sentence), None)
        return last if last and sentence - self.spoken[-1][0] <= REACH else None

    def is_said(self, mention: Mention) -> bool:
        """Whether the mention stands in what someone is quoted or cited as saying."""
        return any(s.start <= mention.head.start < s.end for s in self.said.get(mention.sentence, ()))

    def salience(self, mention: Mention, sentence: int) -> float:
        """Nearness first, then subjects before others, names before descriptions."""
        near = -2.0 * (sentence - mention.sentence)
        return near + (1.5 if mention.is_subject else 0) + (0.5 if mention.bare else 0) - 0.01 * mention.head.index

    def fullest(self, mention: Mention) -> Known:
        """The longest form of the same one, before or after."""
        if mention.kind == "person" and mention.bare:
            return self.longest(mention, self.people(mention))
        if mention.kind == "person":
            return self.described(mention)
        same = self.same_body(mention)
        if same is not None:
            return self.longest(same, [m for m in self.mentions if m.bare.lower() == same.bare.lower()])
        return Known(mention.name, mention.bare or mention.name, mention)

    def people(self, mention: Mention) -> list[Mention]:
        """Mentions of the person: those whose name holds this one's, of the fullest name nearest to it."""
        own = name_words(mention.bare)
        fuller = [m for m in self.mentions if m.kind == "person" and own < name_words(m.bare) and same_end(mention.bare, m.bare)]
        before = [m for m in fuller if m.sentence <= mention.sentence] or fuller
        full = name_words(max(before, key=lambda m: (m.sentence, len(m.bare))).bare) if before else own
        return [m for m in self.mentions if m.kind == "person" and name_words(m.bare) == full]

    def longest(self, mention: Mention, others: Sequence[Mention]) -> Known:
        forms = [m for m in others if 0 < len(m.name.split()) <= 12] or [mention]
        best = max(forms, key=lambda m: (len(m.name.split()), -m.sentence))
        return Known(best.name, best.bare or mention.bare or best.name, best)

    def described(self, mention: Mention) -> Known:
        """A person by description: "the mayor" is the last one called so before, or else itself."""
        if is_definite(mention, self.parse):
            for other in reversed(self.before(mention)):
                if other.kind == "person" and other.bare and self.fits(mention, other):
                    return self.fullest(other)
            for other in reversed(self.before(mention)):
                if other.kind == "person" and not other.bare and other.plural == mention.plural and self.fits(mention, other):
                    return Known(other.name, without_article(other.name), other)
        return Known(mention.name, without_article(mention.name), mention)

    def before(self, mention: Mention) -> list[Mention]:
        return [m for m in self.mentions if (m.sentence, m.head.index) < (mention.sentence, mention.head.index)]

    def fits(self, mention: Mention, other: Mention) -> bool:
        """Whether everything in the description is said of the other too."""
        wanted = {w for w in mention.words if w not in DEFINITE}
        head = {mention.head.text.lower(), mention.head.lemma.lower()}
        return bool(head & other.words) and len(wanted & other.words) >= len(wanted) * 0.6

    def same_body(self, mention: Mention) -> Mention | None:
        """The fuller mention of the same body or document."""
        short = mention.bare.upper()
        for other in self.mentions:
            if other.alias and other.alias == short or (is_acronym(mention.bare) and initials(other) == mention.bare and other.bare != mention.bare):
                return other
        own = name_words(mention.bare)
        definite = is_definite(mention, self.parse) or mention.head.upos == "PROPN"
        for other in reversed(self.before(mention)) if definite else ():
            theirs = name_words(other.bare)
            same_head = other.head.text.lower() == mention.head.text.lower()
            if other.kind == mention.kind and same_head and own < theirs and not theirs & POSSESSIVES:
                return other
        return self.last_body(mention) if definite and len(own) == 1 and mention.kind == "body" and mention.head.upos == "NOUN" else None

    def last_body(self, mention: Mention) -> Mention | None:
        """"The agency": the last body named before in subject or speaker's place."""
        for sentence, known in reversed(self.spoken):
            if mention.sentence - sentence <= REACH and known.mention.kind == "body" and known.mention.head.upos == "PROPN":
                return known.mention
        return None


def place(mention: Mention) -> tuple[int, int]:
    return mention.sentence, mention.head.index


def same_place(one: Mention, other: Mention) -> bool:
    return place(one) == place(other)


def agrees(mention: Mention, wanted: str) -> bool:
    """Whether a mention can be meant by a pronoun of this kind."""
    if wanted in {"male", "female"}:
        return mention.kind == "person" and not mention.plural and mention.gender in {None, wanted}
    if wanted == "several":
        return mention.plural and mention.kind in {"person", "body", "other"} or mention.kind == "body"
    if wanted == "thing":
        return mention.kind in {"body", "document", "place"} and not mention.plural
    return True


def is_definite(mention: Mention, parse: Parse) -> bool:
    first = mention.name.lower().split()
    return bool(first) and first[0] in DEFINITE or (mention.head.upos == "PROPN" and not mention.bare)


def name_words(name: str) -> frozenset[str]:
    words = name.lower().replace("’", "'").split()
    return frozenset(w.strip(".,()") for w in words) - ARTICLES - POSSESSIVE - {""}


def same_end(short: str, full: str) -> bool:
    """Whether the short form is the full name's first or last word or more of it."""
    words, all_words = short.lower().replace("’", "'").split(), full.lower().replace("’", "'").split()
    return bool(words) and (all_words[-len(words) :] == words or all_words[: len(words)] == words or words[-1] == all_words[-1])


def without_article(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if first.lower() in ARTICLES and rest else name


def is_acronym(name: str) -> bool:
    return name.isupper() and name.isalpha() and 2 <= len(name) <= 6


def initials(mention: Mention) -> str:
    """The first letters of a proper name, "" for a phrase with common nouns in it."""
    words = [w for w in mention.bare.split() if w.lower() not in SMALL]
    return "".join(w[0] for w in words) if words and all(w[:1].isupper() for w in words) else ""
