"""Whole paragraphs that a line hands over to a speaker: "Sergeant Moss reported:", "Here is the letter in full:"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from crosswire.lexicons import Lexicons
from crosswire.lexicons.cues import Cue
from crosswire.reading.attribution.found import SPEECH, Found, Ground, Hit
from crosswire.reading.attribution.introducing import introducing
from crosswire.reading.attribution.phrases import QUOTE_MARKS, subject, tokens_in, trimmed
from crosswire.reading.attribution.propositions import propositions
from crosswire.reading.attribution.speakers import can_speak
from crosswire.records import Sentence, Span, Token

THIS = "this"
REACH = 3
"""Sentences before a line among which stands whose document it hands over."""
FEWEST = 5
"""Words of a paragraph that may be a speaker's; a shorter line is a heading or a signature."""
SHORTEST = 3
"""Words of a statement."""
LONGEST = 20
"""Words of a line that only hands over."""


def blocks(ground: Ground) -> Iterator[Found]:
    """Yield what stands below a line that hands over to a speaker, a sentence each."""
    for i, (sentence, following) in enumerate(pairwise(ground.parse.sentences)):
        if not hands_over(sentence, following, ground, i):
            continue
        lead = giving(ground, i)
        if lead is None:
            continue
        for j in reach(ground, i + 1, is_account(sentence, lead, ground.lexicons)):
            tokens = trimmed(list(ground.parse.sentences[j].tokens))
            if len(tokens) >= SHORTEST:
                whole = Span(tokens[0].start, tokens[-1].end)
                yield Found(j, lead.hit, whole, propositions(ground.parse.sentences[j], tokens), carried=lead)


def hands_over(sentence: Sentence, following: Sentence, ground: Ground, index: int) -> bool:
    """Whether a short line ends with a colon and a paragraph without quotation marks stands below it."""
    closed = sentence.tokens[-1].text == ":" and len(sentence.tokens) <= LONGEST
    below = following.paragraph == sentence.paragraph + 1 and following.tokens[0].text not in QUOTE_MARKS
    said = any(tells(found, ground.lexicons) for found in ground.found.get(index, ()))
    return closed and below and ground.news[index] and not said


def tells(found: Found, lexicons: Lexicons) -> bool:
    """Whether a content has words of its own, and does not only point to what stands below: "posted the following"."""
    words = tokens_in(found.hit.sentence, found.whole)
    points = any(word.text.lower() in lexicons.cues.belows for word in words[:2])
    return bool(words) and not points and words[0].text.lower() != THIS


def giving(ground: Ground, index: int) -> Found | None:
    """Who speaks below a line: whoever it says reports, where it is all of its paragraph, or whose document it gives in
    full."""
    sentences = ground.parse.sentences
    sentence = sentences[index]
    for token in sentence.tokens:
        if (source := issuer(sentence, token, ground.lexicons)) is not None:
            return issued(index, sentence, token, source)
    if gives_document(sentence, ground.lexicons):
        return owner(sentence, index, ground.lexicons) or author(ground, index)
    alone = index == 0 or sentences[index - 1].paragraph < sentence.paragraph
    hit = introducing(sentence, ground.lexicons) if alone else None
    if hit is None or hit.cue.kind != "verb" or hit.first + 1 < len(sentence.tokens) - FEWEST:
        return None
    return Found(index, hit, hit.span, ())


def gives_document(sentence: Sentence, lexicons: Lexicons) -> bool:
    """Whether a line gives a document, and all of it."""
    words = {token.text.lower() for token in sentence.tokens}
    return bool(words & lexicons.cues.entires) and any(
        t.lemma.lower() in lexicons.cues.documents for t in sentence.tokens
    )


def is_account(sentence: Sentence, lead: Found, lexicons: Lexicons) -> bool:
    """Whether a line leads to more than one paragraph: to a whole document, one that it points to, or to what somebody
    reports."""
    points = any(points_below(sentence, token, lexicons) for token in sentence.tokens)
    put_out = points and lead.hit.token.lemma.lower() in lexicons.cues.carriers
    return gives_document(sentence, lexicons) or put_out or lead.hit.token.lemma.lower() in lexicons.cues.recountings


def points_below(sentence: Sentence, token: Token, lexicons: Lexicons) -> bool:
    """Whether a word means what stands below its line: the following, this, this letter; not this week."""
    over = sentence.parent(token)
    of_another = token.deprel == "det" and over is not None and over.lemma.lower() not in lexicons.cues.documents
    word = token.text.lower()
    return word in lexicons.cues.belows or (word == THIS and not of_another)


def author(ground: Ground, index: int) -> Found | None:
    """Who spoke last before a line, or put out a document."""
    for back in range(index - 1, max(index - 1 - REACH, -1), -1):
        sentence = ground.parse.sentences[back]
        said = [f for f in ground.found.get(back, ()) if f.hit.source is not None and f.hit.cue.contents >= SPEECH]
        if said:
            return said[0]
        for verb in sentence.tokens:
            if (source := issuer(sentence, verb, ground.lexicons)) is not None:
                return issued(back, sentence, verb, source)
    return None


def owner(sentence: Sentence, index: int, lexicons: Lexicons) -> Found | None:
    """Whose document a line says it gives: "The abbess's full statement:"."""
    for document in sentence.tokens:
        for token in sentence.kids(document, "nmod:poss"):
            named = token.upos in {"NOUN", "PROPN"} and can_speak(token, lexicons)
            if named and document.lemma.lower() in lexicons.cues.documents:
                return issued(index, sentence, document, token)
    return None


def issued(index: int, sentence: Sentence, word: Token, source: Token) -> Found:
    """What is found where a word, and no cue, tells whose a document is."""
    cue = Cue((word.lemma.lower(),), "verb", SPEECH)
    hit = Hit(sentence, cue, word, word.index, word.index, source)
    return Found(index, hit, hit.span, ())


def issuer(sentence: Sentence, verb: Token, lexicons: Lexicons) -> Token | None:
    """The subject of a verb by which one puts out a document of one's own."""
    given = sentence.kids(verb, "obj")
    own = verb.lemma.lower() in lexicons.cues.carriers and any(
        token.lemma.lower() in lexicons.cues.documents or token.text.lower() in lexicons.cues.belows for token in given
    )
    source = subject(sentence, verb) if own else None
    return source if can_speak(source, lexicons) else None


def reach(ground: Ground, start: int, account: bool) -> Iterator[int]:
    """Yield the sentences of a block that begins at one: its first paragraph, and the next ones of its list, or of an
    ``account`` while nobody is said to speak in them and none is a heading or opens with a quotation mark."""
    sentences = ground.parse.sentences
    by_paragraph: dict[int, list[int]] = {}
    for i in range(start, len(sentences)):
        by_paragraph.setdefault(sentences[i].paragraph, []).append(i)
    first = sentences[start]
    for paragraph, inside in by_paragraph.items():
        listed = lists(first.tokens[0], sentences[inside[0]].tokens[0])
        if paragraph > first.paragraph and not listed and not (account and goes_on(ground.found, sentences, inside)):
            return
        yield from (i for i in inside if ground.news[i])


def lists(first: Token, mark: Token) -> bool:
    """Whether two paragraphs begin with the same mark of a list: a dot, a dash, a letter that stands for one."""
    return first.text == mark.text and len(mark.text) == 1 and not mark.text.isupper()


def goes_on(found: Mapping[int, Sequence[Found]], sentences: Sequence[Sentence], paragraph: Sequence[int]) -> bool:
    """Whether a paragraph may be more of the account before it."""
    head = sentences[paragraph[0]].tokens
    items = [f for i in paragraph for f in found.get(i, ())]
    spoken = any(f.hit.cue.contents >= SPEECH or f.hit.cue.kind == "preposition" for f in items)
    return not spoken and head[0].text not in QUOTE_MARKS and len(head) >= FEWEST
