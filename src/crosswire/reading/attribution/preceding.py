"""The content before its cue or around it: "…, the mayor said", "…, according to X", "My hope, he said, is …"."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.attribution.closing import FINITE, has_object
from crosswire.reading.attribution.contents import Content, made
from crosswire.reading.attribution.following import quote_after
from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.limits import group, phrase_with_appositions, until_next
from crosswire.reading.attribution.phrases import (
    CLOSING_MARKS,
    QUOTE_MARKS,
    is_edge,
    opens_clause,
    phrase,
    run,
    span_of,
)
from crosswire.records import Sentence, Token
from crosswire.records.quotes import Quote

COORDINATING = frozenset({"but", "and", "while", "as", "although", "though"})
DASHES = frozenset({"-", "--", "–", "—"})
LONGEST_CLAUSE = 16
"""How far behind who is named the verb of the clause may stand that he says."""
OPENING = frozenset({"WRB", "WDT", "WP"})
NO_CLAUSE = frozenset({"amod", "case"})


def before_cue(hit: Hit, hits: Sequence[Hit], quotes: Sequence[Quote], start: int) -> Content | None:
    """The content before (and around) a closing or inserted clause; ``start`` is the first token free to be it."""
    if not hit.closing and has_object(hit):
        return None
    sentence = hit.sentence
    first, last = group(hit)
    begins = max(start, quote_start(hit, quotes), other_half(hit, hits), behind_colon(hit, hits, first, quotes))
    left = list(sentence.tokens[begins:first])
    while left and (is_edge(left[0]) or opens_clause(left[0])):
        left = left[1:]
    if is_after_conjunction(left) and hit.sentence.tokens[last + 1 : last + 2]:  # "and, the mayor said, nine sank"
        return made(hit, until_next(hit, hits, list(sentence.tokens[last + 1 :])), quotes)
    if [t.text.lower() for t in left] == ["as"] and is_bare(hit, last):  # "as the paper noted, nine sank"
        return made(hit, until_next(hit, hits, list(sentence.tokens[last + 1 :])), quotes)
    if left and left[-1].text.lower() == "as" and left[-1].upos == "SCONJ":
        left = left[:-1]
    if not left or not is_postposed(hit, left):
        return None
    rest = remainder(hit, hits, left, last, quotes)
    whole = has_finite(left)
    if not whole and rest:
        return made(hit, run(sentence, [*left, *rest]), quotes, postposed=True)
    alone = has_predicate(left) and closes_again(hit, hits)
    quoted = any(q.outer.contains(span_of(left[-2:-1] or left)) for q in quotes)
    if not whole and not alone and not quoted and not heads(hit, left):
        return None
    return joined(hit, left, rest, quotes)


def is_after_conjunction(left: Sequence[Token]) -> bool:
    """Whether a conjunction or relative and a comma stand right before the clause of the cue, so that only what these
    open is said: "left the mine where, the mayor said, nine had died"."""
    comma = len(left) > 1 and left[-1].text == ","
    return comma and (left[-2].upos in {"CCONJ", "SCONJ"} or left[-2].xpos in OPENING)


def is_bare(hit: Hit, last: int) -> bool:
    """Whether nothing but a time stands between the cue and the comma that ends its clause."""
    between = hit.sentence.tokens[hit.last + 1 : last + 1]
    closed = any(t.text == "," for t in hit.sentence.tokens[last + 1 : last + 2])
    return closed and all(t.upos in {"ADV", "ADP", "DET"} or t.mention == "time" for t in between)


def heads(hit: Hit, left: Sequence[Token]) -> bool:
    """Whether a sentence without a stop ends with its speaker, as headlines do ("two shot at port, says mayor")."""
    sentence, told = hit.sentence, [t for t in left if not is_edge(t)]
    last = max(t.index for t in (*hit.chunk, sentence.tokens[hit.last]))
    counted = any(t.upos in {"NUM", "VERB"} for t in told)
    return hit.closing and last == len(sentence.tokens) - 1 and counted and len(told) > 1 and left[-1].text == ","


def other_half(hit: Hit, hits: Sequence[Hit]) -> int:
    """The first token behind a semicolon that another speaker's clause stands before, 0 where there is none."""
    marks = [t.index for t in hit.sentence.tokens[: hit.first] if t.text == ";"]
    return marks[-1] + 1 if marks and any(h.cue.kind == "verb" and h.last < marks[-1] for h in hits) else 0


def joined(hit: Hit, left: list[Token], rest: list[Token], quotes: Sequence[Quote]) -> Content | None:
    """The content before the cue with what goes on after it; a second quotation is a proposition of its own."""
    main = made(hit, left, quotes, postposed=True)
    if main is None or not rest:
        return main
    quoted = any(q.inner.contains(rest[0].span) for q in quotes)
    tail = made(hit, rest, quotes, postposed=True) if quoted or not main.quoted else None
    if tail is None:
        return main
    return Content(main.whole.union(tail.whole), (*main.parts, *(tail.parts if quoted else ())), True, main.quoted)


def quote_start(hit: Hit, quotes: Sequence[Quote]) -> int:
    """The first token of the quotation that the cue stands in, 0 where it stands in none."""
    inside = [q for q in quotes if q.inner.contains(hit.span)]
    return next((t.index for t in hit.sentence.tokens if inside and t.start >= inside[0].inner.start), 0)


def behind_colon(hit: Hit, hits: Sequence[Hit], first: int, quotes: Sequence[Quote]) -> int:
    """The first token of the quotation right before the clause of the cue that begins at ``first``, where a colon, and
    no speaker's verb, leads to it: what stands before is said by nobody but the outlet. 0 where none does."""
    tokens = hit.sentence.tokens
    before = tokens[first - 1] if first else None
    quote = next((q for q in quotes if before is not None and q.outer.start < before.start < q.outer.end), None)
    opening = next((t.index for t in tokens if quote is not None and t.start >= quote.outer.start), 0)
    spoken = any(h.last == opening - 2 for h in hits)
    return opening if opening and tokens[opening - 1].text == ":" and not spoken else 0


def introduces(hit: Hit, quotes: Sequence[Quote]) -> bool:
    """Whether a quotation follows the cue and none ends right before it: "On Monday he said: “…”"."""
    first, _ = group(hit)
    closes = any(t.text in CLOSING_MARKS for t in hit.sentence.tokens[max(0, first - 2) : first])
    return not closes and bool(quote_after(hit, (), quotes))


def is_postposed(hit: Hit, left: list[Token]) -> bool:
    """Whether the cue follows its content: after a comma or quotation mark, or as the tree has it."""
    sentence, gap = hit.sentence, left[-1]
    ends = gap.upos == "PUNCT" or gap.text in QUOTE_MARKS
    if hit.closing:
        return ends or len(left) > 2
    marked = sentence.kids(hit.token, "mark")
    if marked and marked[0].text.lower() != "as":
        return False
    if hit.token.relation == "acl" or (hit.token.relation == "advcl" and not marked):
        return False
    by_tree = any(c.relation in {"ccomp", "parataxis"} and c.index < hit.first for c in sentence.kids(hit.token))
    return (ends or by_tree) and (len(left) > 1 or not ends)


def has_finite(tokens: Sequence[Token]) -> bool:
    """Whether a finite verb of a main or coordinate clause is among the words."""
    return any(t.xpos in FINITE and t.relation not in NO_CLAUSE and t.relation != "acl" for t in tokens)


def has_predicate(tokens: Sequence[Token]) -> bool:
    """Whether any verb is among the words, headlines' participles too."""
    return any(t.upos in {"VERB", "AUX"} and t.relation not in NO_CLAUSE and t.relation != "acl" for t in tokens)


def remainder(hit: Hit, hits: Sequence[Hit], left: list[Token], last: int, quotes: Sequence[Quote] = ()) -> list[Token]:
    """What goes on with the content after a cue put in the middle: ", police said, was armed"."""
    sentence, inside, found = hit.sentence, {t.index for t in left}, list[Token]()
    after = [t for t in sentence.tokens[last + 1 :] if not is_edge(t)]
    if not after or sentence.tokens[last + 1].upos != "PUNCT" or closes_again(hit, hits):
        return []
    if sentence.tokens[last + 1].text in DASHES and sums_up(sentence, after):
        return []
    goes_on = lists_parts(sentence.tokens[last + 1 :]) or befalls(hit, hits, after[0])
    if goes_on or any(q.inner.contains(after[0].span) for q in quotes) or not has_finite(left):
        return run(sentence, until_next(hit, hits, after))
    for token in until_next(hit, hits, after):
        path = [token.index, *(t.index for t in sentence.ancestors(token))]
        if hit.token.index not in path[: next((i for i, p in enumerate(path) if p in inside), len(path))]:
            found.append(token)
        elif not found:
            return []
    coordinated = bool(found) and (found[0].deprel == "cc" or found[0].text.lower() in COORDINATING)
    return [] if coordinated else run(sentence, found)


def befalls(hit: Hit, hits: Sequence[Hit], participle: Token) -> bool:
    """Whether a participle behind the inserted clause tells whom that befell which was said, whatever the tree hangs it
    on: "a man fired nine shots, the warden said, hitting two clerks"."""
    whom = hit.sentence.kids(participle, "obj")
    speaks = any(h.first <= participle.index <= h.last for h in hits)
    return participle.xpos == "VBG" and not speaks and any(t.mention == "person" for t in whom)


def sums_up(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether a noun with a relative clause calls what was said something, which is the outlet's own word: "nine mills
    shut, the guild said -- a blow that may cost the town $9 million"."""
    noun = next((token for token in tokens if token.upos == "NOUN"), None)
    told = noun is not None and any(kid.deprel == "acl:relcl" for kid in sentence.kids(noun, "acl"))
    plain = noun is not None and all(token.upos in {"DET", "ADJ"} for token in tokens[: tokens.index(noun)])
    return tokens[0].text.lower() in {"a", "an"} and told and plain


def lists_parts(tokens: Sequence[Token]) -> bool:
    """Whether a comma and numbers without a verb follow, parts of what was said: ", 50 of them girls and 40 boys"."""
    words = [t for t in tokens if not is_edge(t)]
    return bool(words) and tokens[0].text == "," and words[0].upos == "NUM" and not has_finite(words)


def closes_again(hit: Hit, hits: Sequence[Hit]) -> bool:
    """Whether another speaker's closing clause follows, whose the words between are: "nine died, the army said, hours
    after two were hurt, state radio reported"."""
    return hit.closing and any(h.closing and h.first > hit.last for h in hits)


def beside_preposition(hit: Hit, hits: Sequence[Hit], quotes: Sequence[Quote], start: int) -> Content | None:
    """What "according to X" is about: the rest of the sentence after it, or what stands before it."""
    if hit.source is None:
        return None
    sentence = hit.sentence
    cited = [t for deeper in hit.deeper for t in phrase(sentence, deeper)]
    last = max(t.index for t in (*phrase_with_appositions(sentence, hit.source), *hit.chunk, *cited))
    begins = max(start, quote_start(hit, quotes), other_half(hit, hits), behind_cited(hit, hits))
    left = list(sentence.tokens[begins : hit.first])
    after = list(sentence.tokens[last + 1 :])
    if leads_clause(hit, after):
        return made(hit, until_next(hit, hits, after), ())
    if alone := number_alone(left):
        return made(hit, alone, (), postposed=True)
    if has_predicate(left) and not opens_sentence(left):
        rest = remainder(hit, hits, left, last) if after and after[0].text == "," else []
        return joined(hit, left, rest, ())
    if not has_predicate(after):
        commas = [t.index for t in sentence.tokens[hit.last + 1 :] if t.text == ","]
        after = list(sentence.tokens[commas[0] + 1 :]) if commas else []
    tokens = until_next(hit, hits, after)
    around = bool(left) and not opens_sentence(left)
    return made(hit, run(sentence, [*left, *tokens]) if around else tokens, ())


def leads_clause(hit: Hit, after: Sequence[Token]) -> bool:
    """Whether who is named stands between a stop, or what joins two clauses, and the clause that he says: "nine were
    held; according to X, two of them died", "nine were held, but according to X two died"."""
    before = hit.sentence.tokens[: hit.first]
    if len(before) > 1 and before[-1].text == ",":
        before = before[:-1]  # "and, according to X, two died"
        joins = before[-1].upos in {"CCONJ", "SCONJ"} or before[-1].xpos in OPENING
    else:
        joins = bool(before) and (before[-1].text == ";" or before[-1].text.lower() in COORDINATING)
    return joins and has_finite(list(after[:LONGEST_CLAUSE]))


def behind_cited(hit: Hit, hits: Sequence[Hit]) -> int:
    """The first token behind whom a preposition before this one names ("according to X, and 400 according to Y"), 0
    where there is none."""
    before = (h for h in hits if h.cue.kind == "preposition" and h.last < hit.first and h.source is not None)
    ends = (phrase(h.sentence, h.source, modifiers=False)[-1].index for h in before if h.source is not None)
    return max((end + 1 for end in ends if end < hit.first), default=0)


def number_alone(left: Sequence[Token]) -> list[Token]:
    """The number that a dash, or "and" behind another's number, sets apart for who is named right behind it: "hundreds
    died -- about 30 according to the mayor, and 40 according to the union"; none where a comma parts them."""
    dash = next((t.index for t in reversed(left) if t.text in DASHES), None)
    own = [t for t in left if dash is None or t.index > dash]
    joined_to = dash is not None or any(t.upos == "CCONJ" for t in own[:2])
    while own and (is_edge(own[0]) or own[0].upos == "CCONJ"):
        own = own[1:]
    bare = bool(own) and not has_predicate(own) and any(t.upos == "NUM" for t in own)
    return own if joined_to and bare and own[-1].upos != "PUNCT" else []


def opens_sentence(left: Sequence[Token]) -> bool:
    """Whether nothing but marks, conjunctions and adverbs stands before the cue."""
    return all(is_edge(t) or t.upos in {"CCONJ", "SCONJ", "ADV"} for t in left)
