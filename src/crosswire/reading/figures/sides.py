"""Whose people or things a figure counts, and what classes of people they are."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.figures.happenings.links import first_joined
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.shared.told_as import told_as
from crosswire.records import PEOPLE_MEASURES, Token

SENDING = frozenset({"deployed", "supplied", "fired"})


def side_of(reading: Reading, lexicons: Lexicons) -> str | None:
    """Whose people or things are counted: an ISO 3166 code by their adjective or sender, or a force's own name."""
    wording, counted = reading.wording, reading.counted
    if reading.governed.measure == "money":
        return None
    for i in range(counted.first, counted.last + 1):
        code = demonym_at(wording.tokens, i, counted.last, lexicons)
        if code:
            return code
    if reading.governed.measure not in SENDING:
        return force_of(reading, lexicons) or loser_of(reading, lexicons)
    predicate = wording.tokens[reading.governed.predicate]
    for subject in wording.sentence.kids(predicate, "nsubj"):
        words = " ".join(
            t.text for t in wording.sentence.subtree(subject) if t.index <= subject.index and t.upos != "DET"
        )
        return lexicons.countries.of_name(words)
    return None


def loser_of(reading: Reading, lexicons: Lexicons) -> str | None:
    """Who is said to have lost those counted: "Estonia suffered nine deaths", "the Estonians lost 40 tanks"; a force
    that goes by a name of its own is one too, where people were lost."""
    wording = reading.wording
    head = first_joined(wording.sentence, wording.tokens[reading.counted.head])
    verb = wording.sentence.parent(head)
    counted = reading.governed.measure == "count"
    if verb is None or counted or head.deprel != "obj" or verb.lemma.lower() not in lexicons.counting.losing:
        return None
    subject = wording.child(verb, "nsubj", "nsubj:pass")
    if subject is None or subject.index > verb.index:
        return None
    words = [t for t in wording.sentence.subtree(subject) if t.index <= subject.index and t.upos != "DET"]
    own = lexicons.countries.of_name(" ".join(t.text for t in words))
    codes = [demonym_at(wording.tokens, t.index, subject.index, lexicons) for t in words]
    if code := own or next((code for code in codes if code), None):
        return code
    force = any(n.kind == "ORG" and n.first <= subject.index <= n.last for n in wording.sentence.names)
    named = force and subject.upos == "PROPN" and reading.governed.measure in PEOPLE_MEASURES
    return " ".join(t.text for t in words) if named else None


def force_of(reading: Reading, lexicons: Lexicons) -> str | None:
    """The name that tells apart whose fighters are counted where no country does: "30 Marovian fighters"."""
    tokens, counted = reading.wording.tokens, reading.counted
    noun = counted.noun
    known = lexicons.people.get(reading.wording.words[noun]) if noun is not None else None
    if noun is None or known is None or "combatant" not in known.classes:
        return None
    before = [t for t in tokens[max(counted.first, 1) : noun] if t.relation in {"amod", "compound"}]
    named = [t.text for t in before if t.text[:1].isupper() and not t.text.isupper()]
    return " ".join(named) or None


def demonym_at(row: Sequence[Token], i: int, last: int, lexicons: Lexicons) -> str | None:
    """The country of the demonym of two words, or of one, that starts at token ``i``."""
    if i < last:
        code = lexicons.countries.of_demonym(f"{row[i].text} {row[i + 1].text}")
        if code:
            return code
    word = row[i].text
    return lexicons.countries.of_demonym(word) if word[:1].isupper() else None


def people_of(reading: Reading, antecedent: Reading | None, lexicons: Lexicons) -> tuple[str, ...]:
    """The classes of people that the phrase names."""
    if reading.governed.measure not in PEOPLE_MEASURES:
        return ()
    told = told_as(reading)
    known = lexicons.people.get(told.text.lower()) if told is not None else None
    classes: set[str] = set(known.classes) if known is not None else set()
    for source in (reading, antecedent):
        if source is None or source.counted.noun is None:
            continue
        for i in range(source.counted.first, source.counted.last + 1):
            known = lexicons.people.get(source.wording.words[i])
            classes |= known.classes if known and (i == source.counted.noun or known.classes == {"civilian"}) else set()
    return tuple(sorted(classes))
