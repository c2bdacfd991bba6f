"""The content that follows its cue: "said that …", "vowed to …", "the claim that …", "read: “…”"."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.attribution.closing import FINITE
from crosswire.reading.attribution.cues import noun_contents
from crosswire.reading.attribution.found import SPEECH, Hit
from crosswire.reading.attribution.limits import before_adverbs, group, until_next
from crosswire.reading.attribution.lost import from_cue, while_under_way
from crosswire.reading.attribution.next_deeds import is_joined_deed, is_next_deed
from crosswire.reading.attribution.phrases import OPENING_MARKS, is_edge, run, subject
from crosswire.records import Sentence, Token
from crosswire.records.quotes import Quote

CLAUSAL = frozenset({"clause", "quote", "gerund"})
SMALL_CLAUSE = frozenset({"clause", "naming", "as"})
SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i", "there"})
STARTS = frozenset({"DET", "NUM", "NOUN", "PROPN", "ADJ"})
PARTS = frozenset({"including", "among", "with"})
LONGEST_LISTENER = 8  # words
QUESTIONS = frozenset({"what", "how", "which"})
RANGES = frozenset({"between", "from"})
SHORTEST_QUOTE = 3  # words


def after_cue(hit: Hit, hits: Sequence[Hit], quotes: Sequence[Quote]) -> list[Token]:
    """The stretch after the cue that its dependents, or a quotation right there, make its content."""
    if hit.cue.kind == "noun":
        return after_noun(hit)
    found = until_next(hit, hits, following(hit, hits)) or quote_after(hit, hits, quotes)
    return completed(hit, hits, found) if found else []


def after_noun(hit: Hit) -> list[Token]:
    if "toll" in hit.cue.contents:
        found = toll_after(hit)
        return found[next((i for i, t in enumerate(found) if t.upos != "AUX"), 0) :]
    found = [t for child in noun_contents(hit.sentence, hit.token) for t in hit.sentence.subtree(child)]
    return without_to(run(hit.sentence, found))


def following(hit: Hit, hits: Sequence[Hit]) -> list[Token]:
    """The stretch after a verb that its dependents make its content."""
    sentence, found = hit.sentence, list[Token]()
    if "toll" in hit.cue.contents:
        return toll_after(hit)
    cues = {h.token.index for h in hits if h is not hit}
    for child in (kid for word in own_words(hit) for kid in sentence.kids(word)):
        if child.index > hit.last and is_content(hit, child, child.index in cues):
            found += [t for t in sentence.subtree(child) if t.index > hit.last]
    if not found and "infinitive" in hit.cue.contents:
        found = aim_behind_occasion(hit)
    if "as" in hit.cue.contents and not any(t.text.lower() == "as" for t in found):
        return []
    if found and "object" in hit.cue.contents and not any(t.xpos in FINITE for t in found):
        found += adjuncts(hit, found)
    if is_of_subject(hit, found):
        return []
    found = [t for t in run(sentence, found) if hit.source is None or hit.source.index != t.index]
    return without_time(sentence, without_to(without_listener(hit, from_cue(hit, found))))


def is_of_subject(hit: Hit, tokens: Sequence[Token]) -> bool:
    """Whether the main verb, which lacks its subject, stands behind a participle taken for it, and a day: "a plan
    announced Monday would cost $9"."""
    first = min(tokens, key=lambda t: t.index, default=hit.token)
    between = hit.sentence.tokens[hit.last + 1 : first.index]
    bare = first.xpos in FINITE and all(t.mention == "time" for t in between)
    return bare and hit.token.relation == "root" and hit.source is not None and hit.source.upos == "NOUN"


def own_words(hit: Hit) -> list[Token]:
    """The words of a cue that its content may hang on: its verb, and an adjective behind that ("pleaded guilty to")."""
    behind = hit.sentence.tokens[hit.token.index + 1 : hit.last + 1]
    return [hit.token, *(token for token in behind if token.upos == "ADJ")]


def aim_behind_occasion(hit: Hit) -> list[Token]:
    """The infinitive that the tree hangs on when or where it was said: "promised at a fair to mend nine piers"."""
    for occasion in hit.sentence.kids(hit.token, "obl"):
        for aim in hit.sentence.kids(occasion, "acl"):
            if occasion.index > hit.last and any(t.text.lower() == "to" for t in hit.sentence.kids(aim, "mark")):
                return list(hit.sentence.subtree(aim))
    return []


def without_listener(hit: Hit, tokens: list[Token]) -> list[Token]:
    """``tokens`` from their "that" on, where the one told stands before it ("told the Osby Post that …")."""
    if not hit.cue.addressed:
        return tokens
    opening = next((i for i, t in enumerate(tokens[:LONGEST_LISTENER]) if t.text.lower() == "that"), None)
    if opening is not None and not any(t.upos in {"VERB", "AUX", "PUNCT"} for t in tokens[:opening]):
        return tokens[opening + 1 :]
    begins = next((i for i, t in enumerate(tokens[:LONGEST_LISTENER]) if t.text.lower() in SUBJECTS), 0)
    listener = all(t.upos in {"DET", "ADJ", "NOUN", "PROPN", "PART"} for t in tokens[:begins])
    return tokens[begins:] if listener else tokens


def toll_after(hit: Hit) -> list[Token]:
    """What a verb puts a toll at, with its parts, up to the end of its clause: "its losses at 14 dead and 22 hurt"."""
    found = list(hit.sentence.tokens[hit.last + 1 :])
    for i, token in enumerate(found[1:-1], 1):
        if token.text == ";" or (token.text == "," and found[i + 1].text.lower() not in PARTS):
            return found[:i]
    return found


def is_content(hit: Hit, child: Token, is_cue: bool) -> bool:
    """Whether a dependent after the verb is its content, by what the cue's entry allows."""
    allowed, relation, sentence = hit.cue.contents, child.relation, hit.sentence
    marks = {t.text.lower() for t in sentence.kids(child, "mark", "case")}
    if relation in {"ccomp", "csubj"}:
        return bool(allowed & CLAUSAL) or ("infinitive" in allowed and "to" in marks)
    if relation == "parataxis":
        apart = has_comma_before(sentence, child) or opens_sentence(sentence, child)
        return bool(allowed & SPEECH) and not is_cue and not apart
    if relation == "xcomp" and "to" in marks and child.xpos != "VBG":  # "admitted to taking nine bribes" is no order
        return "infinitive" in allowed
    if relation == "xcomp":
        return "gerund" in allowed if child.xpos == "VBG" else bool(allowed & SMALL_CLAUSE)
    if relation in {"obj", "iobj"}:
        return is_object_content(hit, child)
    if relation == "advcl" and "to" in marks and "infinitive" in allowed and follows_object(hit, child):
        return True
    if relation == "advcl" and "because" in marks and allowed & {"as", "naming"}:
        return True  # "called him a fraud because he had taken nine bribes"
    if child.xpos == "VBG" and "with" in marks and hit.cue.stance == "alleged" and relation in {"obl", "advcl"}:
        return True  # "the indictment charges him with taking $9"
    if is_range(hit, child) and "object" in allowed:
        return True
    if relation in {"obl", "advcl"}:
        verbal = relation == "advcl" and child.xpos == "VBG" and "gerund" in allowed  # "boasted of saving nine"
        own = "object" in allowed and len(hit.cue.words) > 1 and hit.cue.words[-1] in marks
        own = own and (relation == "obl" or verbal)
        while_it = relation == "advcl" and bool(sentence.kids(child, "nsubj"))  # "condemned the raid as rain fell"
        return own or ("as" in allowed and "as" in marks and not while_it)
    return relation == "nsubj" and hit.source is not None and hit.source.index < hit.first and child is not hit.source


def is_range(hit: Hit, child: Token) -> bool:
    """Whether a range of sums right behind the verb is its object: "reported between $5 and $9 in rent"."""
    first = hit.sentence.subtree(child)[0]
    return (
        child.relation == "obl" and child.xpos == "$" and first.index == hit.last + 1 and first.text.lower() in RANGES
    )


def follows_object(hit: Hit, child: Token) -> bool:
    """Whether an infinitive stands right behind the object that it is said of: "expected the damage to exceed", "called
    on the army to leave"."""
    first = hit.sentence.subtree(child)[0].index
    whom = hit.sentence.kids(hit.token, *(("obj",) if len(hit.cue.words) == 1 else ("obj", "obl")))
    ends = [hit.sentence.subtree(c)[-1].index for c in whom if c.index < child.index]
    return first - 1 in ends


def is_object_content(hit: Hit, child: Token) -> bool:
    """Whether an object is content: by itself, or as the subject of a small clause or an infinitive after it."""
    allowed = hit.cue.contents
    if "as" in allowed:
        return True
    if "naming" in allowed:
        return child.upos != "PRON" or any(
            c.index > child.index and c.relation in {"xcomp", "obj", "obl"} for c in hit.sentence.kids(hit.token)
        )
    if child.upos == "NUM" and allowed >= SPEECH:
        return True  # "the other side says six"
    if "number" in allowed and child.relation == "obj" and counts_something(hit, child):
        return True  # "the clinic recorded nine deaths"
    if hit.cue.that and "number" not in allowed and child.relation == "obj" and is_counted(hit, child):
        return True  # "the audit found $9 million in waste": who is no document needs a clause
    if hit.token.xpos == "VBG" and not hit.sentence.kids(hit.token, "aux"):
        return hit.cue.stance == "denied" or "source" in allowed
    small = any(c.relation == "xcomp" and c.index > child.index for c in hit.sentence.kids(hit.token))
    return ("object" in allowed and child.relation == "obj") or (
        small and not hit.cue.addressed and bool(allowed & {"clause", "infinitive"})
    )


def is_counted(hit: Hit, child: Token) -> bool:
    return any(token.upos == "NUM" for token in hit.sentence.subtree(child))


def counts_something(hit: Hit, child: Token) -> bool:
    """Whether an object is a number of something, no sum of money, and nobody who is told something."""
    told = hit.cue.addressed and bool(hit.sentence.kids(hit.token, "ccomp"))
    inside = hit.sentence.subtree(child)
    return not told and any(t.upos == "NUM" for t in inside) and all(t.xpos != "$" for t in inside)


BLAMING = frozenset({"of", "for"})


def adjuncts(hit: Hit, tokens: list[Token]) -> list[Token]:
    """The prepositional phrases right after an object, which say more of it ("rallies in the square on Monday"), and
    what it is blamed for ("accused the guild of burning ballots")."""
    sentence, end, found = hit.sentence, max(t.index for t in tokens), list[Token]()
    for child in sentence.kids(hit.token, "obl", "advcl", "xcomp"):
        subtree = sentence.subtree(child)
        blamed = child.xpos == "VBG" and subtree[0].text.lower() in BLAMING
        if subtree[0].index == end + 1 and (blamed or (subtree[0].upos == "ADP" and child.relation == "obl")):
            found += subtree
            end = subtree[-1].index
    return found


def has_comma_before(sentence: Sentence, head: Token) -> bool:
    """Whether a comma, and no quotation mark after it, stands before the clause of ``head``."""
    first = min(t.index for t in sentence.subtree(head))
    return first > 0 and sentence.tokens[first - 1].text == "," and sentence.tokens[first].text not in OPENING_MARKS


def opens_sentence(sentence: Sentence, head: Token) -> bool:
    """Whether the clause of ``head`` is a sentence of its own behind an abbreviation: "came about 9 p.m. Upon …"."""
    first = sentence.subtree(head)[0]
    before = sentence.tokens[first.index - 1].text if first.index else ""
    return before.endswith(".") and len(before) > 1 and first.text[0].isupper() and first.upos != "PROPN"


def without_to(tokens: list[Token]) -> list[Token]:
    return tokens[1:] if tokens and tokens[0].text.lower() == "to" and tokens[0].upos == "PART" else tokens


def without_time(sentence: Sentence, tokens: list[Token]) -> list[Token]:
    """``tokens`` without a day that stands between cue and clause ("said Tuesday it would close")."""
    if len(tokens) > 2 and tokens[0].mention == "time" and tokens[0].relation == "obl" and not sentence.kids(tokens[0]):
        return tokens[1:]
    return tokens


def completed(hit: Hit, hits: Sequence[Hit], tokens: list[Token]) -> list[Token]:
    """``tokens`` with what the tree cuts off: the verb of a clause, or a subordinate clause that no comma parts."""
    sentence, i = hit.sentence, tokens[-1].index + 1
    if i < len(sentence.tokens) and sentence.tokens[i].upos == "SCONJ" and not hit.cue.contents <= {"object", "as"}:
        governor = sentence.parent(sentence.tokens[i])
        if governor is not None and is_next_deed(hit, governor):
            return tokens
        subtree = sentence.subtree(governor) if governor is not None and governor.index > i else []
        return until_next(hit, hits, run(sentence, [*tokens, *(t for t in subtree if t.index >= i)]))
    if (behind := and_that(hit, i) or while_under_way(hit, tokens)) is not None:
        return until_next(hit, hits, run(sentence, [*tokens, *sentence.subtree(behind)]))
    if (more := told_more(hit, i)) is not None:
        return until_next(hit, hits, run(sentence, [*tokens, *sentence.subtree(more)]))
    if i < len(sentence.tokens) and sentence.tokens[i].deprel == "cc":
        joined = sentence.tokens[sentence.tokens[i].head]
        own = joined.head == hit.token.index and not any(h.token is joined for h in hits)
        own = own and not is_joined_deed(hit, joined, tokens)
        return until_next(hit, hits, run(sentence, [*tokens, *sentence.subtree(joined)])) if own else tokens
    if amounts_to(hit, hits, i):
        return run(sentence, [*tokens, *sentence.tokens[i:]])
    if answers(hit, tokens):
        return until_next(hit, hits, [*tokens, *sentence.tokens[i:]])
    if (second := parallel(hit, tokens)) is not None:
        return until_next(hit, hits, run(sentence, [*tokens, *sentence.subtree(second)]))
    while i < len(sentence.tokens) and is_edge(sentence.tokens[i]):
        i += 1
    if i >= len(sentence.tokens) or sentence.tokens[i].xpos not in FINITE:
        return tokens
    if any(h.first <= i <= h.last for h in hits) or any(t.xpos in FINITE for t in tokens[-3:]):
        return tokens
    if governs(sentence, i, hit.token):
        return tokens
    return until_next(hit, hits, run(sentence, [*tokens, *sentence.tokens[i:]]))


def told_more(hit: Hit, start: int) -> Token | None:
    """The verb of a relative clause right behind what is said of a noun, which the tree hangs on that noun as it does
    the cue: "held a man they say fired a gun that hit nine men"."""
    token = hit.sentence.tokens[start] if start < len(hit.sentence.tokens) else hit.token
    over = hit.sentence.parent(token)
    beside = over is not None and over.deprel == "acl:relcl" and over.head == hit.token.head
    return over if beside and hit.token.relation == "acl" and token.xpos in {"WDT", "WP"} else None


def amounts_to(hit: Hit, hits: Sequence[Hit], start: int) -> bool:
    """Whether a comma and a noun phrase with a number end the sentence, which reckon up what was said: "said that sales
    rose to $9 million, a gain of $2 million"."""
    comma, *behind = hit.sentence.tokens[start:] or [hit.token]
    article = bool(behind) and comma.text == "," and behind[0].text.lower() in {"a", "an"}
    spoken = any(h.first > start for h in hits)
    finite = any(token.xpos in FINITE for token in behind)
    return article and not finite and not spoken and any(token.upos == "NUM" for token in behind)


def answers(hit: Hit, tokens: Sequence[Token]) -> bool:
    """Whether a colon leads from a question that somebody went into to what came of it: "modelled what a flood would
    do: nine homes would go"."""
    behind = hit.sentence.tokens[tokens[-1].index + 1 :]
    led = tokens[0].text.lower() in QUESTIONS and bool(behind) and behind[0].text == ":"
    return led and any(token.xpos in FINITE for token in behind)


def and_that(hit: Hit, start: int) -> Token | None:
    """The verb of a second "that" clause right behind the first, whatever the tree joins it to: "said that the mill was
    shut and that nine were let go"."""
    tokens = hit.sentence.tokens[start : start + 3]
    opening = next((i for i, t in enumerate(tokens[1:], 1) if t.text.lower() == "that" and t.deprel == "mark"), 0)
    joined = opening > 0 and tokens[opening - 1].deprel == "cc" and all(is_edge(t) for t in tokens[: opening - 1])
    first = hit.sentence.tokens[hit.last + 1 : hit.last + 2]
    opened = any(t.text.lower() == "that" for t in first)
    return hit.sentence.parent(tokens[opening]) if joined and opened else None


def parallel(hit: Hit, tokens: Sequence[Token]) -> Token | None:
    """The verb behind a comma that the tree joins to the cue, though a modal that the clause before it has shows that
    it is said too: "says it would cost jobs at first, but would later add some"."""
    end, words = tokens[-1].index, {token.text.lower() for token in tokens if token.xpos == "MD"}
    for joined in hit.sentence.kids(hit.token, "conj"):
        modal = next((kid for kid in hit.sentence.kids(joined, "aux") if kid.xpos == "MD"), None)
        first = hit.sentence.subtree(joined)[0].index
        near = end < first <= end + 2 and subject(hit.sentence, joined) is None
        if near and modal is not None and modal.text.lower() in words:
            return joined
    return None


def governs(sentence: Sentence, i: int, verb: Token) -> bool:
    """Whether token ``i``, or the verb that it helps, is what the noun that ``verb`` describes hangs on: "a man who
    wants more could pay"."""
    token = sentence.tokens[i]
    if verb.relation != "acl":
        return False
    own = token.head if token.relation in {"aux", "cop"} else token.index
    return any(above.index == own for above in sentence.ancestors(verb))


def clause_after(hit: Hit, hits: Sequence[Hit]) -> list[Token]:
    """The clause after the cue by the order of words alone: from "that", or from the first word that begins one, on."""
    tokens = list(hit.sentence.tokens[hit.last + 1 :])
    finite = next((i for i, t in enumerate(tokens) if t.xpos in FINITE), len(tokens))
    if finite == len(tokens) or tells_aside(hit.sentence, tokens[finite]):
        return []
    if governs(hit.sentence, tokens[finite].index, hit.token):
        return []
    if hit.sentence.tokens[before_adverbs(hit.sentence, tokens[finite].index)].upos == "CCONJ":
        return []  # a second thing that the speaker did: "posted bail and went home"
    if goes_on(hit, tokens[finite]):
        return []  # a second clause: "are questioning a man but nobody was held"
    unbroken = all(t.upos != "PUNCT" or t.text in {"-", "$"} for t in tokens[:finite])
    subordinate = any(t.upos == "SCONJ" for t in tokens[:finite])
    for i, token in enumerate(tokens):
        if token.text.lower() == "that" and token.upos in {"SCONJ", "PRON", "DET"}:
            if is_of_noun(hit.sentence, token):
                return []
            return until_next(hit, hits, tokens[i + 1 :])
        if token.text in {",", ";", ":"} or token.upos == "SCONJ":
            return []
        begins = i == 0 and unbroken and not subordinate and token.upos in STARTS and token.mention != "time"
        if begins or token.text.lower() in SUBJECTS:
            return until_next(hit, hits, tokens[i:])
    return []


def is_of_noun(sentence: Sentence, that: Token) -> bool:
    """Whether a clause tells what a noun behind "to" says, and not what is said of it: "responded to a call that nine
    had drowned"."""
    verb = sentence.parent(that)
    noun = sentence.parent(verb) if verb is not None and verb.relation == "acl" else None
    return noun is not None and any(case.text.lower() == "to" for case in sentence.kids(noun, "case"))


def goes_on(hit: Hit, finite: Token) -> bool:
    """Whether a verb is that of a clause which "and" or "but" joins to the cue."""
    verb = hit.sentence.parent(finite) if finite.relation in {"aux", "aux:pass", "cop"} else finite
    joined = verb is not None and verb.relation == "conj" and verb.head == hit.token.index
    return joined and verb is not None and bool(hit.sentence.kids(verb, "cc"))


def tells_aside(sentence: Sentence, finite: Token) -> bool:
    """Whether a verb is that of a clause which only tells more of a noun, or when another thing was done: "continued a
    search after a raid left two dead"."""
    timed = finite.relation == "advcl" and any(mark.text.lower() != "that" for mark in sentence.kids(finite, "mark"))
    content = any(mark.text.lower() == "that" for mark in sentence.kids(finite, "mark"))
    return (finite.deprel == "acl:relcl" and not content) or timed


def quote_after(hit: Hit, hits: Sequence[Hit], quotes: Sequence[Quote]) -> list[Token]:
    """The quotation that opens right after the cue, its source or a colon."""
    if "quote" not in hit.cue.contents:
        return []
    sentence = hit.sentence
    index = group(hit)[1] + 1
    while index < len(sentence.tokens) and sentence.tokens[index].text in {",", ":"}:
        index += 1
    if index >= len(sentence.tokens):
        return []
    quote = next((q for q in quotes if q.outer.start == sentence.tokens[index].start), None)
    inside = [t for t in sentence.tokens if quote and quote.inner.start <= t.start < quote.inner.end]
    return until_next(hit, hits, inside) if len(inside) >= SHORTEST_QUOTE else []
