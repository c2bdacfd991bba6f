"""Who is meant: a source's mention to the fullest form that the report uses for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.phrases import LONGEST_NAME
from crosswire.reading.epithets import bearers, is_most_named, may_be_called, wanted_of
from crosswire.reading.likeness import (
    agrees,
    fits,
    in_order,
    initials,
    is_definite,
    is_fuller,
    is_introduced,
    is_of_another,
    may_agree,
    own_part,
    salience,
    same_end,
    without_article,
)
from crosswire.reading.mentions import Mention, find_mentions, mention_of
from crosswire.reading.names import is_acronym, stands_in_capitals
from crosswire.reading.possessors import POSSESSIVES, is_owned_too, owned, possessor
from crosswire.records import Parse, Span, Token
from crosswire.records.quotes import Quote

PRONOUNS = {
    "he": "male", "she": "female", "him": "male", "her": "female", "his": "male", "it": "thing", "its": "thing",
    "they": "several", "them": "several", "their": "several", "who": "any", "which": "thing", "that": "thing",
}  # fmt: skip
OWN = frozenset({"i", "we", "my", "our", "me", "us"})
PERSONS = frozenset({"person", "organization"})
REACH = 4  # sentences back that a pronoun looks


@dataclass(frozen=True, slots=True)
class Known:
    """``name`` is the fullest form, ``bare`` the name without title or article, ``mention`` where it was found,
    ``about`` what the report says it is ("a doctor at the clinic")."""

    name: str
    bare: str
    mention: Mention
    about: tuple[str, ...] = ()


@dataclass(slots=True)
class Antecedents:
    """Resolves mentions in text order; remembers who spoke last.

    ``said`` holds, by sentence, the stretches that are someone's words: whom they mention is seldom meant outside,
    and whom a pronoun in ``quotes`` means is seldom told outside them. ``news`` is, by sentence, whether it is any:
    nobody whom only a byline or the page around a report names is meant in it.
    """

    text: str
    parse: Parse
    lexicons: Lexicons
    said: Mapping[int, Sequence[Span]] = field(default_factory=dict)
    quotes: Sequence[Quote] = ()
    news: Sequence[bool] = ()
    mentions: list[Mention] = field(default_factory=list)
    spoken: list[tuple[int, Known]] = field(default_factory=list)

    def __post_init__(self) -> None:
        found = find_mentions(self.text, self.parse, self.lexicons)
        self.mentions = [m for m in found if not self.news or self.news[m.sentence]]

    def resolve(self, sentence: int, head: Token, chunk: Sequence[Token] = ()) -> Known | None:
        """Who the phrase of ``head`` (``chunk``, where its words are known) means.

        None for a first person, and for a pronoun that nothing precedes.
        """
        word = head.text.lower()
        if word in OWN:
            return None
        if head.upos == "PRON" and word in PRONOUNS and not self.is_acronym(sentence, head):
            if any(quote.inner.contains(head.span) for quote in self.quotes):
                return None
            known = self.pronoun(sentence, head, PRONOUNS[word])
            return called(known, PRONOUNS[word]) if known is not None else None
        mention = mention_of(self.text, sentence, self.parse.sentences[sentence], head, self.lexicons, chunk)
        if chunk:
            others = [m for m in self.mentions if m.place != mention.place]
            self.mentions = sorted([*others, mention], key=lambda m: m.place)
        return self.with_owner(self.fullest(mention))

    def with_owner(self, known: Known) -> Known:
        """One without a name, by whose it is where a pronoun tells that: "her campaign" by her name."""
        pronoun = possessor(known.mention, self.parse.sentences[known.mention.sentence])
        if pronoun is None or (known.mention.kind == "person" and known.mention.bare):
            return known
        owner = self.owner(known.mention, pronoun)
        if owner is None or not agrees(owner.mention, PRONOUNS[pronoun.text.lower()]):
            return next((other for _, other in reversed(self.spoken) if is_owned_too(other.name, known.name)), known)
        return replace(known, name=owned(known.name, owner.bare), bare=owned_bare(known, owner.bare))

    def owner(self, mention: Mention, pronoun: Token) -> Known | None:
        """Whom a possessive pronoun means: the first subject of its sentence who agrees, if one stands before it, even
        in what is said ("Ada Holt has paid $9, her lawyer said"). Whose a person is that only opens a sentence ("his
        mother said") is not told: who spoke last may be anybody."""
        wanted, place = PRONOUNS[pronoun.text.lower()], (mention.sentence, pronoun.index)
        here = (m for m in self.mentions if m.sentence == mention.sentence and m.place < place and m.is_subject)
        first = next((m for m in here if agrees(m, wanted)), None)
        if first is not None:
            return self.meant(first, wanted)
        return self.resolve(mention.sentence, pronoun) if mention.kind != "person" else None

    def is_acronym(self, sentence: int, head: Token) -> bool:
        """Whether a word spelled like a pronoun is a body's short name ("the WHO")."""
        return is_acronym(head.text) and stands_in_capitals(self.parse.sentences[sentence], head)

    def speaks(self, sentence: int, known: Known, within: bool = False) -> None:
        """Note that ``known`` is cited in ``sentence``; ``within``: in another speaker's words, who is sooner meant by
        a pronoun behind them."""
        at = len(self.spoken)
        while within and at and self.spoken[at - 1][0] == sentence:
            at -= 1
        self.spoken.insert(at, (sentence, known))

    def pronoun(self, sentence: int, head: Token, wanted: str) -> Known | None:
        """The last speaker who agrees, unless a subject in the outlet's own words comes between.

        Failing that the most salient mention, and then the last speaker of any kind.
        """
        near = [(s, k) for s, k in reversed(self.spoken) if 0 <= sentence - s <= REACH]
        speaker = next(((s, k) for s, k in near if agrees(k.mention, wanted)), None)
        able = (m for m in self.near(sentence, head) if agrees(m, wanted))
        likeliest = sorted(able, key=lambda m: salience(m, sentence), reverse=True)
        meant = ((m, self.meant(m, wanted)) for m in likeliest)
        best, known = next(((m, full) for m, full in meant if full is not None), (None, None))
        if speaker and not (best is not None and self.leads(best, sentence) and best.sentence > speaker[0]):
            return speaker[1]
        if known is not None:
            return known
        if wanted == "thing" and (own := self.own_subject(sentence, head)) is not None:
            return self.fullest(own)
        if wanted in {"thing", "several"} and (unsure := self.body_taken_for_a_person(sentence, head)) is not None:
            return self.fullest(unsure)
        if wanted == "several" and (several := self.several_before()) is not None:
            return several
        told = next((k for _, k in near if may_agree(k.mention, wanted)), None)
        if told is None and wanted in {"male", "female"}:
            return self.any_person(sentence, head) or next((k for _, k in near), None)
        return told

    def leads(self, mention: Mention, sentence: int) -> bool:
        """Whether its sentence is about the one mentioned: its subject, or in the pronoun's own sentence somebody named
        whose thing the subject is ("Holt's fall is due to her decision")."""
        words, own = self.parse.sentences[mention.sentence], mention.head
        if mention.is_subject or mention.sentence != sentence or not mention.bare or own.deprel != "nmod:poss":
            return mention.is_subject
        things = [token for token in words.ancestors(own) if token.relation in {"nmod", "nsubj"}]
        return any(token.relation == "nsubj" for token in things) and things[0].mention not in PERSONS

    def several_before(self) -> Known | None:
        """The last speakers of whom there are several, however long before they spoke: the police."""
        return next((k for _, k in reversed(self.spoken) if k.mention.plural and agrees(k.mention, "several")), None)

    def any_person(self, sentence: int, head: Token) -> Known | None:
        """The most salient person, where all are told to be of the other gender: such words err ("spokesman Ada
        Holt")."""
        people = [m for m in self.near(sentence, head) if m.kind == "person" and not m.plural]
        likeliest = max(people, key=lambda m: salience(m, sentence), default=None)
        return self.fullest(likeliest) if likeliest is not None else None

    def meant(self, mention: Mention, wanted: str) -> Known | None:
        """Who a mention stands for where a pronoun of this kind means it; None where its fuller names are all of the
        other gender ("Lund" after Judith Lund is no "he")."""
        unsaid = mention.kind == "person" and mention.bare and mention.gender is None and wanted in {"male", "female"}
        if not unsaid:
            known = self.fullest(mention)
            other = wanted in {"male", "female"} and known.mention.gender not in {None, wanted}
            one = wanted == "several" and not agrees(known.mention, wanted)
            return None if other or one else known
        fuller = self.fuller(mention)
        if fuller and all(m.gender not in {None, wanted} for m in fuller):
            return None
        return self.fullest(replace(mention, gender=wanted))

    def own_subject(self, sentence: int, head: Token) -> Mention | None:
        """The body that a sentence begins with, for the "it" that closes it: "the firm has paid $9, it says"."""
        here = (m for m in self.mentions if m.sentence == sentence and m.head.index < head.index)
        return next((m for m in here if m.kind == "body" and m.is_subject and not m.plural), None)

    def body_taken_for_a_person(self, sentence: int, head: Token) -> Mention | None:
        """The last subject of one name alone, without a title, that the network tags as a person, as it does firms."""
        found = reversed(list(self.near(sentence, head)))
        return next((m for m in found if m.is_subject and self.is_bare_name(m)), None)

    def near(self, sentence: int, head: Token) -> Iterator[Mention]:
        """Mentions before ``head``, within reach, in the outlet's own words; in words said before too, for a pronoun in
        such words."""
        inside = self.is_said_at(sentence, head)
        for mention in self.mentions:
            if mention.place >= (sentence, head.index):
                return
            told = mention.sentence == sentence and self.is_in_document(sentence, mention.head)
            if sentence - mention.sentence <= REACH and (inside or not self.is_said(mention)) and not told:
                yield mention

    def is_in_document(self, sentence: int, head: Token) -> bool:
        """Whether the word is, or stands in, the phrase of a document in which somebody else speaks: "in a statement
        carried by the radio, it said"."""
        words = self.parse.sentences[sentence]
        around = [head, *words.ancestors(head)]
        return any(t.relation == "obl" and t.lemma.lower() in self.lexicons.cues.documents for t in around)

    def is_said(self, mention: Mention) -> bool:
        """Whether the mention stands in what someone is quoted or cited as saying."""
        return self.is_said_at(mention.sentence, mention.head)

    def is_said_at(self, sentence: int, head: Token) -> bool:
        return any(s.start <= head.start < s.end for s in self.said.get(sentence, ()))

    def fullest(self, mention: Mention) -> Known:
        """The longest form of the same one, before or after."""
        if mention.kind == "person":
            return longest(mention, self.namesakes(mention)) if mention.bare else self.described(mention)
        same = self.same_body(mention)
        if same is not None:
            return longest(same, [m for m in self.mentions if m.bare.lower() == same.bare.lower()])
        return Known(mention.name, mention.bare or mention.name, mention)

    def namesakes(self, mention: Mention) -> list[Mention]:
        """Mentions of the person: those of the fullest name that holds this one, the nearest before it first."""
        people = self.people(mention)
        fuller = [m for m in self.fuller(mention) if mention.gender in {None, m.gender} or m.gender is None]
        before = [m for m in fuller if m.sentence <= mention.sentence] or fuller
        full = max(before, key=lambda m: (m.sentence, len(m.bare))).key if before else mention.key
        return [m for m in people if m.key == full]

    def people(self, mention: Mention) -> list[Mention]:
        """Mentions of people by name, of those who can be told of at ``mention``."""
        people = [m for m in self.mentions if m.kind == "person" and m.bare]
        return [m for m in people if m.place >= mention.place] if is_introduced(mention) else people

    def fuller(self, mention: Mention) -> list[Mention]:
        """Mentions by a longer name that the one at ``mention`` can be short for."""
        return [m for m in self.people(mention) if mention.key < m.key and same_end(mention.bare, m.bare)]

    def described(self, mention: Mention) -> Known:
        """A person by description: "the mayor" is the last one called so before, or else itself."""
        if is_definite(mention):
            fitting = [m for m in self.before(mention) if m.kind == "person" and fits(mention, m)]
            named = next((m for m in fitting if m.bare and m.plural == mention.plural), None)
            if named is not None:
                return self.fullest(named)
            fitting = [m for m in fitting if m.plural == mention.plural]
            mention = fitting[0] if fitting else mention
            if not fitting and (known := self.by_epithet(mention)) is not None:
                return known
        return Known(mention.name, without_article(mention.name), mention)

    def by_epithet(self, mention: Mention) -> Known | None:
        """Whom a report has named and calls by an epithet: the only one of whom it has told that, else whom a pronoun
        would mean, where nothing speaks against it."""
        roles = self.lexicons.roles
        wanted = wanted_of(mention, roles)
        told = {self.fullest(m).bare: m for m in bearers(mention, self.before(mention))} if wanted else {}
        if wanted is None or len(told) == 1:
            return self.fullest(next(iter(told.values()))) if told else None
        known = self.pronoun(mention.sentence, mention.head, wanted)
        if known is None or known.mention.kind != "person" or (told and known.bare not in told):
            return None
        if wanted == "person" and not told and not is_most_named(known.bare, self.mentions):
            return None
        names = [m for m in self.before(mention) if m.bare and m.key <= known.mention.key]
        return known if may_be_called(mention, [known.mention, *names], roles) else None

    def before(self, mention: Mention) -> Iterator[Mention]:
        """Mentions before this one, the nearest first."""
        return (m for m in reversed(self.mentions) if m.place < mention.place)

    def same_body(self, mention: Mention) -> Mention | None:
        """The fuller mention of the same body or document, if any."""
        acronym = is_acronym(mention.bare)
        for other in self.mentions:
            if (
                acronym
                and (other.alias == mention.bare or initials(other) == mention.bare)
                and other.key != mention.key
            ):
                return other
        common = mention.head.upos == "NOUN"
        if common and not is_definite(mention):
            return None
        fuller = [other for other in self.before(mention) if is_fuller(other, mention)]
        if fuller:
            return next((other for other in fuller if not common and in_order(mention.bare, other.bare)), fuller[0])
        itself = mention.bare.lower()
        unsorted = itself in self.lexicons.offices.words["own"] and itself not in self.lexicons.roles.sorts
        means_itself = itself in self.lexicons.offices.functions or unsorted  # "the army", "the opposition"
        generic = common and mention.kind == "body" and len(mention.key) == 1 and not means_itself
        return self.last_body(mention) if generic else None

    def last_body(self, mention: Mention) -> Mention | None:
        """ "The agency": the body of proper name that spoke last before, or was last the subject; one whose own words
        say that it is an agency before one that could be, and no company."""
        spoken = [k.mention for s, k in reversed(self.spoken) if mention.sentence - s <= REACH]
        told = [m for m in self.before(mention) if mention.sentence - m.sentence <= REACH and m.is_subject]
        wanted = self.lexicons.roles.sorts.get(mention.head.lemma.lower(), frozenset())
        for some in (spoken, told):
            named = [m for m in some if m.bare and m.bare.split()[-1][0].isupper()]
            known = [m for m in named if self.is_sort(m, wanted)]
            unknown = [m for m in named if self.is_of_no_sort(m, "firm" in wanted)]
            if known or unknown:
                return next(iter(known or unknown))
        return None

    def is_sort(self, mention: Mention, wanted: frozenset[str]) -> bool:
        """Whether the words of a name, or the one that it stands beside, say that it is a body of one of the sorts:
        "airline Orla Air", "the company, Orla Steel" is a firm."""
        words = (*mention.name.lower().split(), mention.head.lemma.lower())
        own = (self.lexicons.roles.sorts.get(word, frozenset()) for word in words)
        return any(wanted & sorts for sorts in own) and (mention.kind == "body" or self.is_bare_name(mention))

    def is_of_no_sort(self, mention: Mention, firm: bool) -> bool:
        """Whether the words of a body's name, or of what may be a firm's, tell no sort."""
        if any(word in self.lexicons.roles.sorts for word in mention.name.lower().split()):
            return False
        plain = all(word.isalpha() and word[0].isupper() for word in mention.bare.split())
        unsure = firm and ((mention.kind == "other" and plain) or self.is_bare_name(mention))
        return mention.head.upos == "PROPN" and (mention.kind == "body" or unsure)

    def is_bare_name(self, mention: Mention) -> bool:
        """Whether a person's name is one word that no longer name ends with, and no title tells: perhaps a firm's."""
        alone = mention.kind == "person" and len(mention.key) == 1 and mention.head.upos == "PROPN"
        titled = any(self.lexicons.roles.is_personal(word) for word in mention.name.lower().split())
        return alone and not titled and mention.gender is None and self.namesakes(mention)[0].key == mention.key


def longest(mention: Mention, others: Sequence[Mention]) -> Known:
    """The longest form among ``others`` that is still a name."""
    forms = [m for m in others if 0 < len(m.name.split()) <= LONGEST_NAME and not is_of_another(m)] or [mention]
    forms = [m for m in forms if m.plural == mention.plural] or forms
    best = max(forms, key=lambda m: (len(m.name.split()), -m.sentence))
    about = tuple(dict.fromkeys(text for m in (*others, mention) for text in m.about))
    name = best.name if best.plural == mention.plural else best.bare or best.name
    if mention.kind == "person" and not mention.plural:
        name = own_part(name, mention)
    return Known(name, best.bare or mention.bare or best.name, with_gender(best, (mention, *others)), about)


def owned_bare(known: Known, owner: str) -> str:
    """The bare name of what is owned: a name of its own, or the owner's with what it is."""
    return owned(known.bare, owner) if known.bare.partition(" ")[0].lower() in POSSESSIVES else known.bare


def called(known: Known, wanted: str) -> Known:
    """The one whom a pronoun means, of the gender that it tells where nothing else does: whom "he" means "she" does
    not."""
    if wanted not in {"male", "female"} or known.mention.kind != "person" or known.mention.gender is not None:
        return known
    return replace(known, mention=replace(known.mention, gender=wanted))


def with_gender(mention: Mention, others: Sequence[Mention]) -> Mention:
    """The mention, of the gender that its namesakes' titles tell where its own words tell none: "Ada Holt", whom the
    report also calls "Mrs. Holt"."""
    told = {m.gender for m in others if m.gender is not None}
    if mention.kind != "person" or mention.plural or mention.gender is not None or len(told) != 1:
        return mention
    return replace(mention, gender=next(iter(told)))
