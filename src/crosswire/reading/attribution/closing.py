"""Who speaks in a closing clause ("…, the mayor said", "…," said the mayor), by the words beside the cue.

The clause that follows a long sentence is where trees go wrong most, and where the order of words is plainest.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.attribution.found import Hit
from crosswire.reading.names import stands_in_capitals
from crosswire.records import Sentence, Token

BOUNDARY = frozenset({",", "”", '"', "’", "''", "'", "?", "!", "--", "—", "–", "…", "...", "“", "‘", "``"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "ADP", "SYM", "X", "PART", "CCONJ"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
INSIDE_MARKS = frozenset({"-", ".", "(", ")"})
CLAUSAL = FINITE | {"VB", ".", ":"}
RELATIVE = frozenset({"who", "which", "that", "whom", "where", "when", "whose"})
SPEAKING = frozenset({"person", "organization"})
LONGEST = 25  # words between the boundary and the verb


def closing_source(hit: Hit) -> tuple[Token, ...]:
    """The words that name the speaker of a closing clause, empty where the cue stands in none."""
    if hit.resumes or hit.cue.kind != "verb" or not is_finite(hit) or not ends_clause(hit):
        return ()
    before = hit.sentence.tokens[hit.first - 1] if hit.first > 0 else None
    if before is None:
        return inverted(hit)
    if not is_boundary(before):
        row = () if has_object(hit) else until_participle(name_before(hit.sentence, hit.first))
        return () if row and is_joined(hit, row[0]) else row
    behind = not (hit.cue.addressed or hit.cue.document or has_helper(hit) or is_told_behind(hit))
    after = named_behind(hit, inverted(hit)) if behind else ()
    return after or (() if has_object(hit) else apposed(hit.sentence, hit.first))


def is_joined(hit: Hit, first: Token) -> bool:
    """Whether "and" joins the clause that begins with a speaker to what stands before it, which it says nothing of:
    "the hall was full, and witnesses told police about a man"."""
    before = hit.sentence.tokens[first.index - 1] if first.index else first
    return before.deprel == "cc" and before.head == hit.token.index


def has_helper(hit: Hit) -> bool:
    """Whether the verb has an auxiliary, behind a subject before it, so that nobody behind it speaks: "the office, a
    part of the ministry, has reported nine hurt"."""
    verb = hit.token
    helped = any(kid.index < verb.index for kid in hit.sentence.kids(verb, "aux"))
    return helped and any(kid.index < verb.index for kid in hit.sentence.kids(verb, "nsubj"))


def is_told_behind(hit: Hit) -> bool:
    """Whether the verb has its subject before it and behind it a clause with one of its own, who is no speaker: "a
    clerk, Ada Holt, said nine boys and "some girls" had left"."""
    sentence, verb = hit.sentence, hit.token
    clauses = (kid for kid in sentence.kids(verb, "ccomp") if kid.index > verb.index)
    told = any(verb.index < one.index for kid in clauses for one in sentence.kids(kid, "nsubj", "nsubj:pass"))
    return told and any(kid.index < verb.index for kid in sentence.kids(verb, "nsubj"))


def is_boundary(token: Token) -> bool:
    """Whether a mark parts clauses; the apostrophe of a plural's possessive ("the Miners' Union") parts nothing."""
    return token.text in BOUNDARY and token.xpos != "POS"


def begins_clause(token: Token) -> bool:
    """Whether a clause can begin behind the word: behind a mark, or behind the "as" of "as the paper noted, …"."""
    return is_boundary(token) or (token.text.lower() == "as" and token.upos == "SCONJ")


def until_article(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The name before an apposition that lacks its comma: "Mira Holt a local farmer" is Mira Holt."""
    cut = next((i for i, t in enumerate(tokens) if i > 0 and t.upos == "DET" and tokens[i - 1].upos == "PROPN"), None)
    return tokens[:cut]


def until_participle(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The phrase before a participle that says who passes it on: "an official quoted by the radio" is an official; "a
    person briefed on the deal" is no other person."""
    cut = next((i for i, t in enumerate(tokens) if i > 0 and t.upos == "VERB" and is_passed_on(tokens[i:])), None)
    return tokens if cut is None or tokens[cut - 1].upos not in {"NOUN", "PROPN", "PRON"} else tokens[:cut]


def is_passed_on(tokens: Sequence[Token]) -> bool:
    """Whether a participle begins the words, with by whom, or with what it does."""
    told = tokens[0].xpos == "VBN" and all(token.text.lower() != "by" for token in tokens[1:2])
    return tokens[0].xpos in {"VBN", "VBG"} and not told


def has_object(hit: Hit) -> bool:
    """Whether the verb goes on with an object, so that nothing before it is its content ("… adds another layer")."""
    if hit.cue.addressed:
        return False
    behind = hit.sentence.tokens[hit.last + 1 : hit.last + 4]
    if quotes_object(hit, behind):
        return True
    for token in behind:
        if token.mention == "time" or token.upos in {"PUNCT", "ADP", "SCONJ"}:
            return False
        if token.upos in {"NOUN", "PROPN", "PRON"} or token.xpos == "$":
            return True
    return False


def quotes_object(hit: Hit, behind: Sequence[Token]) -> bool:
    """Whether the object right behind the verb is a noun phrase in quotation marks: "noted the “quiet” harbour"."""
    mark = next((t.index for t in behind[:2] if t.xpos == "``"), -1)
    if mark < 0 or (mark > behind[0].index and behind[0].upos not in {"DET", "PRON"}):
        return False
    return any(t.index > mark and t.upos in {"NOUN", "PROPN"} for t in hit.sentence.kids(hit.token, "obj"))


def is_relative(sentence: Sentence, token: Token) -> bool:
    """Whether the word is a relative pronoun, and not an acronym spelled like one ("the WHO")."""
    return token.text.lower() in RELATIVE and not stands_in_capitals(sentence, token)


def is_finite(hit: Hit) -> bool:
    """Whether the verb is one; a participle right after a comma may be one mistaken ("…, said harbour master X")."""
    sentence, before = hit.sentence, hit.sentence.tokens[hit.first - 1] if hit.first else None
    auxiliary = any(t.upos == "AUX" for t in sentence.tokens[hit.first : hit.token.index])
    if auxiliary or hit.token.xpos in {"VBD", "VBZ", "VBP"}:
        return True
    named = any(t.upos == "PROPN" for t in inverted(hit))
    return hit.token.xpos == "VBN" and before is not None and is_boundary(before) and named


def ends_clause(hit: Hit) -> bool:
    """Whether no clause follows the cue before a comma, a quotation mark or the sentence's end."""
    if calls_it(hit):
        return True
    for token in hit.sentence.tokens[hit.last + 1 :]:
        if is_boundary(token) or token.text in {".", ":", ";"}:
            return token.text != ":"
        if is_relative(hit.sentence, token) and token.text.lower() != "that":
            return True
        infinitive = token.text.lower() == "to" and token.upos == "PART"
        gerund = token.xpos == "VBG" and token.index == hit.last + 1
        if infinitive or gerund or token.xpos in FINITE or token.upos == "SCONJ" or token.text.lower() == "that":
            return False
    return True


def calls_it(hit: Hit) -> bool:
    """Whether the outlet goes on to say what it was that was told: "said in what was a blow to the port"."""
    behind = hit.sentence.tokens[hit.last + 1 : hit.last + 3]
    return len(behind) == 2 and behind[0].upos == "ADP" and behind[1].text.lower() == "what"


def inverted(hit: Hit) -> tuple[Token, ...]:
    """The noun phrase right after the verb: "said the owner of the boat"."""
    found = list[Token]()
    for token in hit.sentence.tokens[hit.last + 1 :]:
        hyphen = token.text in {"-", "(", ")", "."} and bool(found)
        if not (token.upos in NOMINAL or hyphen) or is_relative(hit.sentence, token) or token.mention == "time":
            break
        if not found and token.upos in {"ADP", "PART", "CCONJ"}:
            break
        found.append(token)
    found = without_tail(found)
    if found and is_own_object(hit, found):
        return ()
    if found and (goes_on(hit.sentence, found) or opens_quotation(hit.sentence, found)):
        return ()
    return tuple(found) if any(t.upos in {"NOUN", "PROPN", "PRON"} for t in found) and not is_thing(hit, found) else ()


def is_own_object(hit: Hit, tokens: Sequence[Token]) -> bool:
    """Whether the words are what a second verb of one subject does something to: "rinsed the glass, observed a man"."""
    verb, before = hit.token, hit.sentence.tokens[hit.first - 1] if hit.first else None
    over = hit.sentence.parent(verb) if verb.relation == "conj" else None
    shares = over is not None and any(t.index < over.index for t in hit.sentence.kids(over, "nsubj"))
    quoted = before is not None and before.xpos == "''"
    return shares and not quoted and any(t in tokens for t in hit.sentence.kids(verb, "obj"))


def goes_on(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether a verb whose subject they are stands right behind the words: "has said it repaired the gate"."""
    behind = sentence.tokens[tokens[-1].index + 1 : tokens[-1].index + 2]
    pronoun = tokens[-1].upos == "PRON"
    return any(t.upos in {"VERB", "AUX"} and (pronoun or t.xpos not in {"VBG", "VBN"}) for t in behind)


def opens_quotation(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether the words only say more of a noun that a quotation opens with: "said the Holt “carriage has left”"."""
    head, behind = head_of(tokens), sentence.tokens[tokens[-1].index + 1 : tokens[-1].index + 2]
    inside = head.relation in {"compound", "amod", "nmod"} and head.head > tokens[-1].index
    return inside and any(t.xpos == "``" for t in behind)


def named_behind(hit: Hit, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The name that ends the clause behind a description and its comma (said its chief, Al Bo), else ``tokens``."""
    everything, start = hit.sentence.tokens, tokens[-1].index + 2 if tokens else 0
    person = next((n for n in hit.sentence.names if n.first == start and n.kind == "PER"), None)
    if not tokens or tokens[-1].upos != "NOUN" or person is None or everything[start - 1].text != ",":
        return tokens
    behind = everything[person.last + 1] if person.last + 1 < len(everything) else None
    ends = behind is None or behind.text == "." or is_boundary(behind)
    return tuple(everything[start : person.last + 1]) if ends else tokens


def is_thing(hit: Hit, tokens: Sequence[Token]) -> bool:
    """Whether the phrase after a verb is no speaker: an amount ("promised 12 million marks"), or what it promises."""
    spoken = any(t.mention in SPEAKING for t in tokens)
    if tokens[0].upos in {"NUM", "SYM"} and not spoken:
        return True
    kids = hit.sentence.kids(hit.token)
    named = any(t.deprel == "nsubj" and t.index < hit.token.index for t in kids)
    objects = {t.index for t in kids if t.deprel == "obj"}
    head = head_of(tokens)
    quoted = hit.first > 0 and hit.sentence.tokens[hit.first - 1].xpos == "''"
    common = head.upos == "NOUN" and head.mention not in SPEAKING
    if named and not quoted and common and head.deprel == "nsubj" and head.head > tokens[-1].index:
        return True  # 'X said the total loss "would not exceed $90 million"': the subject of what is said
    return named and not spoken and "object" in hit.cue.contents and any(t.index in objects for t in tokens)


def without_tail(tokens: Sequence[Token]) -> list[Token]:
    """``tokens`` up to a preposition other than "of" or "for": "Fauzi in a statement" is Fauzi."""
    for i, token in enumerate(tokens):
        if token.upos == "ADP" and token.text.lower() not in {"of", "for", "at", "with"} and i > 0:
            return list(tokens[:i])
    found = list(tokens)
    while found and found[-1].upos in {"PUNCT", "ADP", "CCONJ", "DET"} and found[-1].text != ")":
        found.pop()
    return found


def name_before(sentence: Sentence, end: int) -> tuple[Token, ...]:
    """The noun phrase that runs up to ``end`` from the last boundary: ", the mayor of the town said"."""
    found = list[Token]()
    for token in reversed(sentence.tokens[max(0, end - LONGEST) : end]):
        inside = token.upos in NOMINAL or token.text in INSIDE_MARKS or token.xpos not in CLAUSAL
        apart = token.text == "-" and token.index > 0 and sentence.tokens[token.index - 1].end < token.start
        if is_boundary(token) or apart or not inside:
            break
        if is_relative(sentence, token) or token.upos == "SCONJ":
            break
        found.append(token)
    found.reverse()
    bounded = found and found[0].index > 0 and begins_clause(sentence.tokens[found[0].index - 1])
    if not bounded:
        found = proper_end(found)
    while found and found[0].upos in {"CCONJ", "ADP", "ADV", "PUNCT"}:
        found = found[1:]
    nominal = any(t.upos in {"NOUN", "PROPN", "PRON"} for t in found)
    return tuple(found) if nominal and found[-1].upos in {"NOUN", "PROPN", "PRON", "NUM", "PUNCT", "X", "ADJ"} else ()


def proper_end(tokens: Sequence[Token]) -> list[Token]:
    """The proper name or pronoun at the end, where no mark parts it from what is said ("… go back Kacong said")."""
    found = list[Token]()
    for token in reversed(tokens):
        if (token.upos != "PROPN" and not (token.upos == "PRON" and not found)) or token.mention == "time":
            break
        found.append(token)
        if token.upos == "PRON":
            break
    return found[::-1]


def apposed(sentence: Sentence, end: int) -> tuple[Token, ...]:
    """The phrase before an apposition that a comma closes: "…, Fauzi, an official from the agency, told"."""
    comma = end - 1
    direct = name_before(sentence, comma)
    if direct and direct[0].upos == "PROPN" and direct[-1].upos == "NOUN" and direct[-1].mention == "person":
        return described_by(sentence, direct) or until_article(direct)
    for _ in range(3):
        back = range(comma - 1, max(0, comma - LONGEST), -1)
        opening = next((i for i in back if is_boundary(sentence.tokens[i])), None)
        if opening is None:
            return ()
        finite = any(t.xpos in FINITE and t.relation != "acl" for t in sentence.tokens[opening + 1 : comma])
        if finite and not is_relative(sentence, sentence.tokens[opening + 1]):
            return ()
        found = name_before(sentence, opening)
        starts = found[0].index if found else 0
        bounded = starts == 0 or is_boundary(sentence.tokens[starts - 1])
        if found and bounded and found[-1].upos in {"PROPN", "NOUN"}:
            return found if found[-1].upos == "PROPN" or found[0].upos == "DET" or found[0].xpos == "PRP$" else ()
        comma = opening
    return ()


def described_by(sentence: Sentence, description: Sequence[Token]) -> tuple[Token, ...]:
    """The person's name right before a description between commas that begins with another name: "…, Al Bo, Holt's
    campaign manager, said"; none where no such name stands there."""
    opening = description[0].index - 1
    person = next((n for n in sentence.names if n.last == opening - 1 and n.kind == "PER"), None)
    if person is None or sentence.tokens[opening].text != "," or person.first == 0:
        return ()
    bounded = is_boundary(sentence.tokens[person.first - 1])
    return sentence.tokens[person.first : person.last + 1] if bounded else ()


def head_of(tokens: Sequence[Token]) -> Token:
    """The word that heads a row of words: the last one before a preposition, a proper name before a common noun."""
    core = past_possessor(tokens)
    for i, token in enumerate(core):
        if token.upos == "ADP" and i > 0:
            core = core[:i]
            break
    inside = {t.index for t in core}
    proper = [t for t in core if t.upos == "PROPN"]
    if core[-1].upos == "PROPN" and proper:
        tops = [t for t in proper if t.head not in inside or t.relation != "flat"]
        named = next((t for t in tops if t.head not in inside), first_of_last_run(core))
        over = next((t for t in core if t.head not in inside and t.xpos in {"NNS", "NNPS"}), named)
        return over if named.relation == "conj" else named  # "Wardens Al Dorn and Bo Lund"
    nouns = [t for t in core if t.upos in {"NOUN", "PRON", "PROPN", "NUM", "DET"}]
    return nouns[-1] if nouns else core[-1]


def past_possessor(tokens: Sequence[Token]) -> list[Token]:
    """The words behind whose it is, where a name follows: "Al Dorn's aunt Tove Holt" is Tove Holt."""
    last = max((i for i, token in enumerate(tokens) if token.xpos == "POS"), default=-1)
    behind = list(tokens[last + 1 :])
    return behind if behind and behind[-1].upos == "PROPN" else list(tokens)


def first_of_last_run(tokens: Sequence[Token]) -> Token:
    """The first word of the proper name at the end."""
    i = len(tokens) - 1
    while i > 0 and tokens[i - 1].upos == "PROPN" and tokens[i].relation == "flat":
        i -= 1
    return tokens[i]
