"""What is said: the contiguous stretches that a cue's content covers, one for each proposition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.reading.attribution.closing import FINITE, has_object
from crosswire.reading.attribution.cues import noun_contents
from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.phrases import QUOTE_MARKS, is_edge, opens_clause, phrase, span_of, tokens_in, trimmed
from crosswire.reading.attribution.propositions import propositions
from crosswire.reading.attribution.quotes import Quote
from crosswire.records import Sentence, Span, Token

SPEECH = frozenset({"clause", "quote"})
LINKING = 12  # characters between two quotations that only link them ('", and "')
CONTRAST = frozenset({"but", "though", "although", "while", "whereas", "as"})


@dataclass(frozen=True, slots=True)
class Content:
    """``whole`` is all that the cue covers, ``parts`` its propositions; ``postposed`` where the cue comes after it."""

    whole: Span
    parts: tuple[Span, ...]
    postposed: bool = False
    quoted: bool = False


def content_of(hit: Hit, hits: Sequence[Hit], quotes: Sequence[Quote], start: int) -> Content | None:
    """The content of ``hit``; ``start`` is the first token that an earlier cue has not claimed.

    None where the cue has no content in its sentence.
    """
    if hit.cue.kind == "preposition":
        return beside_preposition(hit, hits, max(start, quote_start(hit, quotes)))
    if hit.cue.kind == "noun":
        return made(hit, following_noun(hit), quotes)
    if hit.closing:
        content = None if introduces(hit, quotes) else before(hit, hits, quotes, start)
        if content is not None:
            return content
    after = until_resumed(hit, hits, following(hit, hits)) or quote_after(hit, hits, quotes)
    if after:
        return made(hit, completed(hit, hits, after), quotes)
    content = before(hit, hits, quotes, start) if hit.cue.contents & SPEECH and not hit.resumes else None
    if content is None and "clause" in hit.cue.contents and not hit.cue.document:
        return made(hit, until_resumed(hit, hits, clause_after(hit)), quotes)
    return content


def made(hit: Hit, tokens: list[Token], quotes: Sequence[Quote], postposed: bool = False) -> Content | None:
    tokens = trimmed(hit.sentence, tokens)
    if not tokens or (len(tokens) == 1 and tokens[0].upos in {"PRON", "DET", "PART", "ADV"}):
        return None
    whole = span_of(tokens)
    inside = [q for q in quotes if q.outer.contains(whole)]
    several = [q.inner for q in quotes if whole.overlaps(q.inner)]
    listed = len(several) > 1 and len(whole) - sum(len(q) for q in several) < LINKING * len(several)
    parts = tuple(span_of(trimmed(hit.sentence, tokens_in(hit.sentence, q))) for q in several) if listed else propositions(hit.sentence, tokens)
    return Content(whole, parts, postposed, bool(inside))


def run(sentence: Sentence, tokens: Sequence[Token]) -> list[Token]:
    """All tokens from the first to the last of ``tokens``."""
    if not tokens:
        return []
    return list(sentence.tokens[min(t.index for t in tokens) : max(t.index for t in tokens) + 1])


def following(hit: Hit, hits: Sequence[Hit]) -> list[Token]:
    """The stretch after a verb that its dependents make its content."""
    sentence, found = hit.sentence, list[Token]()
    cues = {h.token.index for h in hits if h is not hit}
    for child in sentence.kids(hit.token):
        if child.index > hit.last and is_content(hit, child, child.index in cues):
            found += [t for t in sentence.subtree(child) if t.index > hit.last]
    if "as" in hit.cue.contents and not any(t.text.lower() == "as" for t in found):
        return []
    if found and "object" in hit.cue.contents and not any(t.xpos in FINITE for t in found):
        found += adjuncts(hit, found)
    found = from_cue(hit, [t for t in run(sentence, found) if not (hit.source and hit.source.index == t.index)])
    return without_time(sentence, without_to(found))


def adjuncts(hit: Hit, tokens: list[Token]) -> list[Token]:
    """The prepositional phrases right after an object, which say more of it ("rallies in the square on Monday")."""
    sentence, end, found = hit.sentence, max(t.index for t in tokens), list[Token]()
    for child in sentence.kids(hit.token, "obl"):
        subtree = sentence.subtree(child)
        if subtree[0].index == end + 1 and subtree[0].upos == "ADP":
            found += subtree
            end = subtree[-1].index
    return found


def from_cue(hit: Hit, tokens: list[Token]) -> list[Token]:
    """``tokens`` from right after the cue, where the tree leaves a piece of the clause out between them."""
    if not tokens or hit.cue.addressed or not hit.cue.contents & SPEECH:
        return tokens
    sentence = hit.sentence
    _, last = group(hit)
    gap = [t for t in sentence.tokens[max(last, hit.last) + 1 : tokens[0].index]]
    lost = any(t.upos in {"NOUN", "PROPN", "NUM"} and t.mention != "time" for t in gap)
    plain = all(t.upos not in {"PUNCT", "ADP", "SCONJ", "VERB"} and not (t.relation == "obl") for t in gap)
    return [*gap, *tokens] if lost and plain else tokens


def is_content(hit: Hit, child: Token, is_cue: bool) -> bool:
    """Whether a dependent after the verb is its content, by what the cue's entry allows."""
    allowed, relation, sentence = hit.cue.contents, child.relation, hit.sentence
    marks = {t.text.lower() for t in sentence.kids(child, "mark")}
    if relation in {"ccomp", "csubj"}:
        return bool(allowed & {"clause", "quote", "gerund"}) or ("infinitive" in allowed and "to" in marks)
    if relation == "parataxis":
        return bool(allowed & SPEECH) and not is_cue and not has_comma_before(sentence, child)
    if relation == "xcomp":
        if "to" in marks:
            return "infinitive" in allowed
        return "gerund" in allowed if child.xpos == "VBG" else bool(allowed & {"clause", "naming", "as"})
    if relation in {"obj", "iobj"}:
        if hit.token.xpos == "VBG" and not allowed & {"as", "naming"}:
            return hit.cue.stance == "denied"
        small = any(c.relation == "xcomp" for c in sentence.kids(hit.token) if c.index > child.index)
        return ("object" in allowed and relation == "obj") or bool(allowed & {"as", "naming"}) or (
            small and bool(allowed & {"clause", "infinitive"}) and hit.token.lemma not in {"tell", "ask"})
    if relation in {"obl", "advcl"}:
        words = {t.text.lower() for t in sentence.kids(child, "case", "mark")}
        return "as" in allowed and "as" in words
    return relation == "nsubj" and hit.source is not None and hit.source.index < hit.first and child is not hit.source


def has_comma_before(sentence: Sentence, head: Token) -> bool:
    first = min(t.index for t in sentence.subtree(head))
    return first > 0 and sentence.tokens[first - 1].text == "," and sentence.tokens[first].text not in {"“", '"', "‘", "``", "''"}


def without_to(tokens: list[Token]) -> list[Token]:
    return tokens[1:] if tokens and tokens[0].text.lower() == "to" and tokens[0].upos == "PART" else tokens


def without_time(sentence: Sentence, tokens: list[Token]) -> list[Token]:
    """``tokens`` without a day that stands between cue and clause ("said Tuesday it would close")."""
    if len(tokens) > 2 and tokens[0].mention == "time" and tokens[0].relation == "obl" and not sentence.kids(tokens[0]):
        return tokens[1:]
    return tokens


def following_noun(hit: Hit) -> list[Token]:
    found = [t for child in noun_contents(hit.sentence, hit.token) for t in hit.sentence.subtree(child)]
    return without_to(run(hit.sentence, found))


def until_resumed(hit: Hit, hits: Sequence[Hit], tokens: list[Token]) -> list[Token]:
    """``tokens`` up to where the speaker is resumed (", adding that …")."""
    stops = [h.first for h in hits if h.resumes and h.token.index > hit.token.index]
    stops += [hit.until] if hit.until is not None else []
    stops += [h.first for h in hits if h.cue.kind == "preposition" and h.first > hit.last and trails(h)]
    stops += [s for h in hits if h.first > hit.last and h.cue.kind == "verb" and (s := contrast_start(h)) is not None]
    end = min((s for s in stops if s > hit.last), default=len(hit.sentence.tokens))
    return [t for t in tokens if t.index < end]


def contrast_start(hit: Hit) -> int | None:
    """Where a clause begins that sets another speaker against the first (", though X said …")."""
    first, _ = group(hit)
    i = first - 1
    while i >= 0 and hit.sentence.tokens[i].upos == "ADV":
        i -= 1
    token = hit.sentence.tokens[i] if i > 0 else None
    return i if token is not None and token.text.lower() in CONTRAST and hit.sentence.tokens[i - 1].text == "," else None


def completed(hit: Hit, hits: Sequence[Hit], tokens: list[Token]) -> list[Token]:
    """``tokens`` with the verb phrase after them, where the tree cut a clause before its verb."""
    sentence, i = hit.sentence, tokens[-1].index + 1
    while i < len(sentence.tokens) and is_edge(sentence.tokens[i]):
        i += 1
    if i >= len(sentence.tokens) or sentence.tokens[i].xpos not in FINITE:
        return tokens
    if any(h.first <= i <= h.last for h in hits) or any(t.xpos in FINITE for t in tokens[-3:]):
        return tokens
    return until_resumed(hit, hits, run(sentence, [*tokens, *sentence.tokens[i:]]))


def clause_after(hit: Hit) -> list[Token]:
    """The clause that follows the cue by the order of words: from "that", or from the first subject, on."""
    tokens = list(hit.sentence.tokens[hit.last + 1 :])
    if not any(t.xpos in FINITE for t in tokens):
        return []
    for i, token in enumerate(tokens):
        if token.text.lower() == "that" and token.upos in {"SCONJ", "PRON", "DET"}:
            return tokens[i + 1 :]
        if token.text in {",", ";", ":"} or token.upos == "SCONJ":
            return []
        if token.text.lower() in {"he", "she", "it", "they", "we", "i", "there"}:
            return tokens[i:]
    return []


def trails(hit: Hit) -> bool:
    """Whether "according to X" comes after what it is about."""
    if hit.source is None or hit.first == 0:
        return False
    head = hit.source.head
    return 0 <= head < hit.first or hit.sentence.tokens[hit.first - 1].text in {",", "”", '"', "’"} and head <= hit.last


def introduces(hit: Hit, quotes: Sequence[Quote]) -> bool:
    """Whether a quotation follows the cue and none ends right before it: "On Monday he said: “…”"."""
    first, _ = group(hit)
    closes = first > 0 and hit.sentence.tokens[first - 1].text in {"”", '"', "’", "''"}
    before_that = first > 1 and hit.sentence.tokens[first - 2].text in {"”", '"', "’", "''"}
    return not closes and not before_that and bool(quote_after(hit, (), quotes))


def quote_after(hit: Hit, hits: Sequence[Hit], quotes: Sequence[Quote]) -> list[Token]:
    """The quotation that opens right after the cue, its source or a colon."""
    if "quote" not in hit.cue.contents:
        return []
    sentence = hit.sentence
    _, end = group(hit)
    index = end + 1
    while index < len(sentence.tokens) and sentence.tokens[index].text in {",", ":"}:
        index += 1
    if index >= len(sentence.tokens):
        return []
    quote = next((q for q in quotes if q.outer.start == sentence.tokens[index].start), None)
    inside = [t for t in sentence.tokens if quote and quote.inner.start <= t.start < quote.inner.end]
    return until_resumed(hit, hits, inside) if len(inside) > 2 else []


def group(hit: Hit) -> tuple[int, int]:
    """First and last token of cue, source, those told, and a day: what stands between two halves of a content."""
    sentence, first, last = hit.sentence, hit.first, hit.last
    near = [] if hit.source is None else [list(hit.chunk) or phrase_with_appositions(sentence, hit.source)]
    if hit.chunk:
        first = min(first, hit.chunk[0].index)
        last = max(last, hit.chunk[-1].index)
    for child in sentence.kids(hit.token, "obj", "iobj", "obl", "advmod"):
        near.append([t for t in sentence.subtree(child) if t.index > hit.last] if child.index > hit.last else [])
    for tokens in near:
        indices = [t.index for t in tokens]
        if indices and max(indices) < first and first - max(indices) <= 2:
            first = min(indices)
    for tokens in sorted(near, key=lambda ts: ts[0].index if ts else 0):
        indices = [t.index for t in tokens]
        if indices and last < min(indices) <= last + 2:
            last = max(indices)
    return first, last


def phrase_with_appositions(sentence: Sentence, head: Token) -> list[Token]:
    """The noun phrase of ``head`` with what is set beside it ("Fauzi, an official", "a clerk who saw it")."""
    tokens = phrase(sentence, head)
    for child in sentence.kids(head, "appos", "acl", "nmod", "nummod", "parataxis"):
        subtree = sentence.subtree(child)
        if subtree[0].index > head.index and not any(t.relation == "root" for t in subtree):
            tokens = [*tokens, *subtree]
    return run(sentence, tokens)


def before(hit: Hit, hits: Sequence[Hit], quotes: Sequence[Quote], start: int) -> Content | None:
    """The content that stands before its cue: "…, the mayor said", "…," said the mayor."""
    sentence = hit.sentence
    if not hit.closing and has_object(hit):
        return None
    first, last = group(hit)
    start = max(start, quote_start(hit, quotes))
    left = list(sentence.tokens[start:first])
    while left and (is_edge(left[0]) or opens_clause(left[0])):
        left = left[1:]
    if not left or not is_postposed(hit, left):
        return None
    rest = remainder(hit, hits, left, last)
    speech = any(q.outer.contains(span_of(left[-2:-1] or left)) for q in quotes)
    if not has_predicate(left) and not rest and not speech:
        return None
    if not has_predicate(left) and rest:
        return made(hit, run(sentence, [*left, *rest]), quotes, postposed=True)
    main = made(hit, left, quotes, postposed=True)
    said = main is not None and main.quoted
    if main is None or not rest or (said and not any(q.inner.contains(rest[0].span) for q in quotes)):
        return main
    tail = made(hit, rest, quotes, postposed=True)
    parts = (*main.parts, *tail.parts) if tail and tail.quoted else main.parts
    return Content(main.whole.union(tail.whole) if tail else main.whole, parts, True, main.quoted)


def quote_start(hit: Hit, quotes: Sequence[Quote]) -> int:
    """The first token of the quotation that the cue stands in, 0 where it stands in none."""
    inside = [q for q in quotes if q.inner.contains(hit.span)]
    return next((t.index for t in hit.sentence.tokens if inside and t.start >= inside[0].inner.start), 0)


def is_postposed(hit: Hit, left: list[Token]) -> bool:
    """Whether the cue follows its content: after a comma or quotation mark, or as the tree has it."""
    sentence = hit.sentence
    gap = sentence.tokens[left[-1].index]
    if hit.closing:
        return gap.upos == "PUNCT" or gap.text in QUOTE_MARKS or len(left) > 2
    marked = sentence.kids(hit.token, "mark")
    if marked and marked[0].text.lower() != "as":
        return False
    if hit.token.deprel == "acl:relcl" or (hit.token.relation in {"acl", "advcl"} and not marked):
        return False
    by_tree = any(c.relation in {"ccomp", "parataxis"} and c.index < hit.first for c in sentence.kids(hit.token))
    ends = gap.upos == "PUNCT" or gap.text in {",", "”", '"', "’", "''"}
    return (ends or by_tree) and (len(left) > 1 or gap.upos != "PUNCT")


def has_predicate(tokens: Sequence[Token]) -> bool:
    return any(t.upos in {"VERB", "AUX"} and t.relation not in {"acl", "amod", "case"} and t.deprel != "acl:relcl" for t in tokens)


def remainder(hit: Hit, hits: Sequence[Hit], left: list[Token], last: int) -> list[Token]:
    """What goes on with the content after a cue put in the middle: ", police said, was armed"."""
    sentence, inside, found = hit.sentence, {t.index for t in left}, list[Token]()
    after = [t for t in sentence.tokens[last + 1 :] if not is_edge(t)]
    if not after or sentence.tokens[last + 1].upos != "PUNCT":
        return []
    for token in until_resumed(hit, hits, after):
        path = [token.index, *(t.index for t in sentence.ancestors(token))]
        if hit.token.index not in path[: next((i for i, p in enumerate(path) if p in inside), len(path))]:
            found.append(token)
        elif not found:
            return []
    coordinated = found and (found[0].deprel == "cc" or found[0].text.lower() in {"but", "and", "while", "as", "although", "though"})
    return [] if coordinated and has_predicate(left) else run(sentence, found)


def beside_preposition(hit: Hit, hits: Sequence[Hit], start: int) -> Content | None:
    """"According to X, …" covers the rest of the sentence, "…, according to X" what stands before it."""
    sentence = hit.sentence
    if hit.source is None:
        return None
    tokens = phrase_with_appositions(sentence, hit.source)
    last = max(t.index for t in tokens)
    left = [t for t in sentence.tokens[start : hit.first]]
    after = list(sentence.tokens[last + 1 :])
    if not has_predicate(left) or opens_sentence(left):
        if not has_predicate(after):
            after = after_comma(sentence, hit)
        tokens = until_resumed(hit, hits, after)
        return made(hit, run(sentence, [*left, *tokens]) if left and not opens_sentence(left) else tokens, ())
    rest = remainder(hit, hits, left, last) if after and after[0].text == "," else []
    main = made(hit, left, (), postposed=True)
    tail = made(hit, rest, (), postposed=True) if rest else None
    return Content(main.whole.union(tail.whole), main.parts, True) if main and tail else main


def opens_sentence(left: Sequence[Token]) -> bool:
    """Whether nothing but marks, conjunctions and adverbs stands before the cue."""
    return all(is_edge(t) or t.upos in {"CCONJ", "SCONJ", "ADV"} for t in left)


def after_comma(sentence: Sentence, hit: Hit) -> list[Token]:
    commas = [t.index for t in sentence.tokens[hit.last + 1 :] if t.text == ","]
    return list(sentence.tokens[commas[0] + 1 :]) if commas else []
