"""Places of a report, each with the country it is in where that can be told."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.lexicons import Lexicons
from crosswire.lexicons.gazetteer import load_gazetteer
from crosswire.reading.drafts import PlaceDraft
from crosswire.reading.places.naming import place_runs, words_of
from crosswire.reading.places.resolving import Atlas, Known
from crosswire.records import Parse, Place, Report, Sentence, Span, Token


def read_places(report: Report, parse: Parse, lexicons: Lexicons) -> list[PlaceDraft]:
    """The places that ``report`` names, in text order."""
    gazetteer = load_gazetteer()
    runs = [
        (index, first, last)
        for index, sentence in enumerate(parse.sentences)
        for first, last in place_runs(sentence, lexicons, gazetteer)
    ]
    names = (words_of(parse.sentences[i], first, last) for i, first, last in runs)
    atlas = Atlas.of(lexicons, gazetteer, (*names, *_demonyms(parse, lexicons)))
    return [_draft(report, parse, atlas, *run) for run in runs]


def _demonyms(parse: Parse, lexicons: Lexicons) -> Iterator[str]:
    """The names of the countries whose people or makes the report speaks of."""
    for sentence in parse.sentences:
        for token in sentence.tokens:
            if token.text[:1].isupper() and (code := lexicons.countries.of_demonym(token.text)):
                yield lexicons.countries.name_of(code)


def _draft(report: Report, parse: Parse, atlas: Atlas, index: int, first: int, last: int) -> PlaceDraft:
    sentence = parse.sentences[index]
    known = _known(sentence, first, last, atlas)
    end = _with_area(sentence, last, atlas.lexicons)
    span = Span(sentence.tokens[first].start, sentence.tokens[end].end)
    place = Place(known.name, span.of(report.text), span, known.country, known.latitude, known.longitude)
    return PlaceDraft(index, first, end, place, _role(sentence, first, end, atlas.lexicons))


def _with_area(sentence: Sentence, last: int, lexicons: Lexicons) -> int:
    """The index of the word for the area that follows a name ("Kursk region"), or of its last word."""
    after = sentence.tokens[last + 1] if last + 1 < len(sentence.tokens) else None
    return last + 1 if after is not None and after.lemma.lower() in lexicons.places.areas else last


def _known(sentence: Sentence, first: int, last: int, atlas: Atlas) -> Known:
    """What a name means, with what the text says beside it: "Lowmere, Kan.", "France's Alsace", "Graz, Austria"."""
    words = words_of(sentence, first, last)
    within, state = _owner(sentence, first, atlas), None
    after = sentence.tokens[last + 1 : last + 4]
    if len(after) > 1 and after[0].text == ",":
        beside = after[1].text
        state = atlas.lexicons.places.states.get(beside) or _state(atlas, after[1:])
        within = within or (atlas.lexicons.countries.of_name(beside) if not state else None)
    return atlas.known(words, within, state)


def _state(atlas: Atlas, tokens: tuple[Token, ...]) -> str | None:
    for length in (2, 1):
        name = " ".join(t.text for t in tokens[:length]).lower()
        if name in atlas.gazetteer.states:
            return atlas.gazetteer.states[name]
    return None


def _owner(sentence: Sentence, first: int, atlas: Atlas) -> str | None:
    """The country whose possessive or adjective stands just before a name."""
    tokens, before = sentence.tokens, first - 1
    if before >= 0 and tokens[before].xpos == "POS":
        before -= 1
    for start in (before - 1, before):
        if 0 <= start <= before:
            words = words_of(sentence, start, before)
            code = atlas.lexicons.countries.of_name(words) or atlas.lexicons.countries.of_demonym(words)
            if code:
                return code
    return None


def _role(sentence: Sentence, first: int, last: int, lexicons: Lexicons) -> str:
    """where or whither by the preposition that leads the name; stands where it is a subject or object; else nothing."""
    head = next((t for t in sentence.tokens[first : last + 1] if not first <= t.head <= last), sentence.tokens[last])
    if head.relation in {"nsubj", "obj"}:
        return "stands"
    cases = [t.text.lower() for t in sentence.kids(head, "case") if t.index < first]
    area = _area_named(sentence, head, cases, lexicons)
    if area is not None:
        return _role(sentence, area, area, lexicons)
    if head.relation in {"conj", "appos", "compound", "nmod"} and not cases and head.head >= 0:
        above = sentence.tokens[head.head]
        country = head.relation == "compound" and lexicons.countries.of_name(words_of(sentence, first, last))
        if country and above.lemma.lower() in lexicons.places.outposts:
            return ""  # "outside the U.S. embassy in Lowmere"
        if head.relation != "nmod" and above.relation in {"obl", "nmod", "nsubj", "obj"}:
            cases = [t.text.lower() for t in sentence.kids(above, "case") if t.index < first]
    roles = [lexicons.places.leads[c] for c in cases if c in lexicons.places.leads]
    return roles[0] if roles else ""


def _area_named(sentence: Sentence, head: Token, cases: list[str], lexicons: Lexicons) -> int | None:
    """The index of the word for an area that a name belongs to: the town of Lowmere."""
    area = sentence.parent(head)
    if head.relation != "nmod" or cases != ["of"] or area is None or area.index > head.index:
        return None
    return area.index if area.lemma.lower() in lexicons.places.areas else None
