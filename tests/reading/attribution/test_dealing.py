"""What somebody only deals with is not what they say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.claims import read_claims
from crosswire.records import Saying, Span

LOOKS_INTO = """
1 Wardens warden NOUN NNS _ 3 nsubj _ Mention=person
2 are be AUX VBP _ 3 aux _ _
3 {verb} {lemma} VERB VBG _ 0 root _ _
4 a a DET DT _ 5 det _ _
5 brawl brawl NOUN NN _ 3 obj _ Mention=event
6 that that PRON WDT _ 7 nsubj _ _
7 wounded wound VERB VBD _ 5 acl:relcl _ _
8 nine nine NUM CD _ 9 nummod _ _
9 sailors sailor NOUN NNS _ 7 obj _ Mention=person|SpaceAfter=No
10 . . PUNCT . _ 3 punct _ _
"""

FOUND = """
1 Wardens warden NOUN NNS _ 2 nsubj _ Mention=person
2 found find VERB VBD _ 0 root _ _
3 nine nine NUM CD _ 4 nummod _ _
4 sailors sailor NOUN NNS _ 2 obj _ Mention=person
5 wounded wound VERB VBN _ 4 acl _ _
6 by by ADP IN _ 7 case _ _
7 glass glass NOUN NN _ 5 obl _ SpaceAfter=No
8 . . PUNCT . _ 2 punct _ _
"""

ANSWERS = """
1 Wardens warden NOUN NNS _ 2 nsubj _ Mention=person
2 responded respond VERB VBD _ 0 root _ _
3 that that SCONJ IN _ 6 mark _ _
4 nine nine NUM CD _ 5 nummod _ _
5 sailors sailor NOUN NNS _ 6 nsubj:pass _ Mention=person
6 were be AUX VBD _ 7 aux:pass _ _
7 wounded wound VERB VBN _ 2 ccomp _ SpaceAfter=No
8 . . PUNCT . _ 2 punct _ _
"""

UNSAID = """
1 Wardens warden NOUN NNS _ 4 nsubj _ Mention=person
2 have have AUX VBP _ 4 aux _ _
3 not not PART RB _ 4 advmod _ _
4 determined determine VERB VBN _ 0 root _ _
5 who who PRON WP _ 6 nsubj _ _
6 wounded wound VERB VBD _ 4 ccomp _ _
7 nine nine NUM CD _ 8 nummod _ _
8 sailors sailor NOUN NNS _ 6 obj _ Mention=person|SpaceAfter=No
9 . . PUNCT . _ 4 punct _ _
"""


CHARGES = """
1 Wardens warden NOUN NNS _ 2 nsubj _ Mention=person
2 charge charge VERB VBP _ 0 root _ _
3 that that {tags} _ {head} {relation} _ _
4 nine nine NUM CD _ 5 nummod _ _
5 sailors sailor NOUN NNS _ 6 nsubj:pass _ Mention=person
6 wounded wound VERB VBN _ 2 ccomp _ SpaceAfter=No
7 . . PUNCT . _ 2 punct _ _
"""


@pytest.mark.parametrize(
    ("relation", "tags", "head"),
    [
        ("nsubj", "PRON WDT", 6),
        ("obl:unmarked", "PRON WDT", 6),
        ("det", "SCONJ IN", 5),
        ("mark", "SCONJ IN", 6),
    ],
)
def test_a_deed_with_that_behind_it_is_said_whatever_the_tree_makes_of_that(
    relation: str, tags: str, head: int
) -> None:
    conllu = CHARGES.format(relation=relation, tags=tags, head=head)
    assert ["Wardens"] == speakers(conllu, "charge", "nine sailors wounded")


LEARNED = """
1 {who} {who} {tags} _ 2 nsubj _ Mention={kind}
2 learned learn VERB VBD _ 0 root _ _
3 nine nine NUM CD _ 4 nummod _ _
4 sailors sailor NOUN NNS _ 5 nsubj _ Mention=person
5 died die VERB VBD _ 2 ccomp _ SpaceAfter=No
6 . . PUNCT . _ 2 punct _ _
"""

NAMED = """
1 Wardens warden NOUN NNS _ 3 nsubj _ Mention=person
2 were be AUX VBD _ 3 cop _ _
3 able able ADJ JJ _ 0 root _ _
4 to to PART TO _ 5 mark _ _
5 name name VERB VB _ 3 xcomp _ _
6 nine nine NUM CD _ 7 nummod _ _
7 sailors sailor NOUN NNS _ 5 obj _ Mention=person
8 wounded wound VERB VBN _ 7 acl _ _
9 by by ADP IN _ 10 case _ _
10 glass glass NOUN NN _ 8 obl _ SpaceAfter=No
11 . . PUNCT . _ 3 punct _ _
"""


def speakers(conllu: str, cue: str, content: str, source: str = "Wardens") -> list[str]:
    """Who is cited for the figures of a sentence in which the network sees ``cue`` and ``content``."""
    report, parse = read_conllu(conllu)

    def span(words: str) -> Span:
        start = report.text.index(words)
        return Span(start, start + len(words))

    saying = Saying(span(cue), span(source), span(content))
    claims = read_claims(report, replace(parse, sayings=(saying,)), load())
    return [link.name for claim in claims if claim.figure for link in claim.attribution]


@pytest.mark.parametrize(("verb", "lemma"), [("investigating", "investigate"), ("questioning", "question")])
def test_who_looks_into_a_thing_says_nothing_of_it(verb: str, lemma: str) -> None:
    conllu = LOOKS_INTO.format(verb=verb, lemma=lemma)
    assert [] == speakers(conllu, f"are {verb}", "a brawl that wounded nine sailors")


def test_who_finds_people_says_nothing_of_them() -> None:
    assert [] == speakers(FOUND, "found", "nine sailors wounded by glass")


def test_a_clause_behind_a_verb_that_no_lexicon_has_is_said() -> None:
    assert ["Wardens"] == speakers(ANSWERS, "responded", "nine sailors were wounded")


def test_what_is_not_known_yet_is_said_by_nobody() -> None:
    assert [] == speakers(UNSAID, "have not determined", "who wounded nine sailors")


def test_a_person_who_learns_a_thing_is_told_it() -> None:
    conllu = LEARNED.format(who="Oru", tags="PROPN NNP", kind="person")
    assert [] == speakers(conllu, "learned", "nine sailors died", "Oru")


def test_an_outlet_that_has_learned_a_thing_says_it() -> None:
    conllu = LEARNED.format(who="Wardens", tags="NOUN NNS", kind="organization")
    assert ["Wardens"] == speakers(conllu, "learned", "nine sailors died")


def test_whom_somebody_could_name_they_say_nothing_of() -> None:
    assert [] == speakers(NAMED, "were able to name", "nine sailors wounded by glass")


TAKEN = """
1 Wardens warden NOUN NNS _ 2 nsubj _ Mention=person
2 claimed claim VERB VBD _ 0 root _ _
3 the the DET DT _ 4 det _ _
4 lives life NOUN NNS _ 2 obj _ Mention=abstract
5 of of ADP IN _ 7 case _ _
6 nine nine NUM CD _ 7 nummod _ _
7 sailors sailor NOUN NNS _ 4 nmod _ Mention=person|SpaceAfter=No
8 . . PUNCT . _ 2 punct _ _
"""


def test_a_verb_of_saying_with_an_object_that_it_cannot_say_is_a_deed() -> None:
    assert [] == speakers(TAKEN, "claimed", "the lives of nine sailors")


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The harbour guard has identified nine men hurt in the blast as they slept.", []),
        ("The guard charged a skipper they say rammed a ferry, injuring nine men.", []),
        ("The union charged that nine men were injured in the mine.", ["The union"]),
        ("Divers searched the pier. They then learned that there were nine men injured at the clinic.", []),
    ],
)
def test_who_names_charges_or_learns_says_nothing_of_it(read, text, chain):
    figures = [c for c in read(text) if c.figure and c.figure.best == 9]
    assert [chain] == [[link.name for link in c.attribution] for c in figures]
