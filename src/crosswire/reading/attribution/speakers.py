"""Who says it: the source of each cue in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.closing import NOMINAL, closing_source, head_of, is_relative
from crosswire.reading.attribution.consulted import by_consulted
from crosswire.reading.attribution.cues import document_before
from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.gapped import past_amount
from crosswire.reading.attribution.phrases import is_passive, phrase, subject
from crosswire.reading.attribution.shown import past_part
from crosswire.records import Sentence, Token

RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
PERSONAL = frozenset({"he", "she", "they", "we", "i", "who", "it", "everyone", "those"}) | frozenset(
    {"some", "many", "others", "another", "both", "all", "several", "most", "few"}
)
SOMEBODY = frozenset({"someone", "somebody"})
SELF = frozenset({"he", "she"})
BY = frozenset({"by"})
THROUGH = BY | {"through", "via"}
"""Before whom, or what, one is told something."""
OBLIQUE = frozenset({"him", "her", "them"})
MORE = (("say",), ("add",))
"""Verbs by which who has spoken says more."""
DASHES = frozenset({"—", "–", "-", "--"})
CLAUSAL = frozenset({"VERB", "AUX", "DET", "PRON"})
LONGEST_DATELINE = 12  # words
INVERTED = 8  # words after its verb at which a subject's head may still stand
INSIDE_PHRASE = frozenset({"det", "amod", "compound", "nmod", "flat", "nummod", "case", "advmod", "punct"})
ROW_MARKS = frozenset({"-", "(", ")", "."})
ROW_END = frozenset({"NOUN", "PROPN", "NUM", "X", "PUNCT", "ADJ"})
OF = frozenset({"of", "for"})
FROM = frozenset({"from", "by", "of"})

PARTIAL = frozenset({"DET", "PRON", "NUM", "ADJ"})
"""Some, many, two, several."""


def dateline_end(sentence: Sentence) -> int:
    """The first token behind the place, and the outlet in brackets, that a sentence opens with before a dash: "OSBY,
    Orla (Wire) — Officials …"; 0 where it opens with none."""
    head = sentence.tokens[:LONGEST_DATELINE]
    dash = next((t.index for t in head if t.text in DASHES), 0)
    before = head[:dash]
    placed = bool(before) and before[0].text.isupper() and len(before[0].text) > 1
    capitals = placed and all(t.text.isupper() for t in before) and before[-1].end < sentence.tokens[dash].start
    apart = placed and any(t.text in {",", ")"} for t in before) and not any(t.upos in CLAUSAL for t in before)
    return dash + 1 if apart or capitals else bare_dateline_end(sentence)


def bare_dateline_end(sentence: Sentence) -> int:
    """The first token behind a place in capitals and its state's short form, which no dash sets apart: "OSBY, Fla.
    Police …"; 0 where a sentence opens otherwise."""
    comma = next((t.index for t in sentence.tokens[:LONGEST_DATELINE] if t.text == ","), 0)
    place, behind = sentence.tokens[:comma], sentence.tokens[comma + 1 : comma + 3]
    placed = bool(place) and all(t.text.isupper() and len(t.text) > 1 for t in place)
    short = len(behind) == 2 and behind[0].text.endswith(".") and behind[0].upos == "PROPN"
    return comma + 2 if placed and short and behind[1].text[:1].isupper() else 0


def past_dateline(hit: Hit) -> Hit:
    """The hit with its source behind the dateline, where the tree or the row of words makes the place the source."""
    start = dateline_end(hit.sentence)
    if not start or hit.source is None or hit.first < start:
        return hit
    chunk = tuple(t for t in hit.chunk if t.index >= start)
    if hit.source.index >= start:
        return replace(hit, chunk=chunk) if len(chunk) != len(hit.chunk) else hit
    source = head_of(chunk) if chunk else phrase_head(hit.sentence, start)
    return replace(hit, source=source, chunk=chunk) if source is not None and source.index < hit.first else hit


def past_picture(hit: Hit, lexicons: Lexicons) -> Hit:
    """The hit with its source behind a picture's place among all, which stands in one line with it: "Image 2 of 9 Larch
    police say"."""
    tokens, i = hit.sentence.tokens, hit.first - 1
    while i >= 0 and tokens[i].upos in {"NOUN", "PROPN", "ADJ", "DET"}:
        i -= 1
    place = [token.text.lower() for token in tokens[max(0, i - 3) : i + 1]]
    placed = len(place) == 4 and place[1].isdigit() and place[2] in {"of", "/"} and place[3].isdigit()
    if hit.cue.kind != "verb" or i == hit.first - 1 or not placed or not lexicons.units.has(place[0], "label"):
        return hit
    chunk = tuple(tokens[i + 1 : hit.first])
    return replace(hit, source=chunk[-1], chunk=chunk)


def of_whom(hit: Hit) -> Hit:
    """The hit with its source called by those whom it is some of: "witnesses, some of whom said"."""
    if hit.source is None or hit.source.upos not in PARTIAL:
        return hit
    tokens, first = hit.sentence.tokens, hit.source.index
    of = [t.text.lower() for t in tokens[first + 1 : first + 3]]
    before = tokens[first - 2] if first > 1 and tokens[first - 1].text == "," else None
    if of != ["of", "whom"] or before is None or before.xpos not in {"NNS", "NNPS"}:
        return hit
    return replace(hit, source=before, chunk=())


def with_speakers(hits: Sequence[Hit], lexicons: Lexicons) -> list[Hit]:
    """The hits, each with its source where the sentence names one."""
    named: list[Hit] = []
    for hit in hits:
        found = past_dateline(resumed(hit, named, lexicons) if hit.resumes else sourced(hit, lexicons))
        named.append(past_amount(past_part(past_picture(of_whom(found), lexicons), lexicons)))
        named[-1] = by_consulted(named[-1], lexicons)
        if (first := said_again(named[-1], named[:-1])) is not None:
            named[-1] = replace(named[-1], source=first.source, chunk=first.chunk)
    return named


def said_again(hit: Hit, before: Sequence[Hit]) -> Hit | None:
    """The cue whose speaker says more behind "and": "told the radio that guerrillas came and said that nine fell",
    where the tree may join the second verb to what was said first."""
    verb = hit.token
    if hit.cue.words not in MORE or verb.relation != "conj" or hit.closing or subject(hit.sentence, verb) is not None:
        return None
    joined = hit.sentence.parent(verb)
    spoken = [h for h in before if h.cue.kind == "verb" and h.token.xpos == verb.xpos and not h.closing]
    first = spoken[-1] if spoken else None
    if first is None or joined is first.token or any(h.token is joined for h in before):
        return None
    inside = joined is not None and first.token in hit.sentence.ancestors(joined)
    return first if inside and first.cue.contents >= {"clause", "quote"} else None


def sourced(hit: Hit, lexicons: Lexicons) -> Hit:
    """The hit with its source: by the order of words in a closing clause, else by the tree."""
    chunk = closing_source(hit) if "quote" in hit.cue.contents else ()
    active = not is_passive(hit.sentence, hit.token)
    if chunk and active:
        return replace(hit, source=head_of(chunk), chunk=chunk, closing=True)
    document = document_before(hit.sentence, hit.first, lexicons.cues) if hit.cue.kind == "verb" and active else None
    if document is not None:
        behind = hit.sentence.tokens[hit.last + 1 : hit.last + 2]
        mistaken = hit.token.upos == "NOUN" and any(t.text == "." for t in behind)  # for a part of the phrase before it
        return replace(hit, source=document, chunk=hit.sentence.tokens[document.index : hit.first] if mistaken else ())
    source = source_of(hit, lexicons)
    if hit.cue.kind == "preposition" and source is not None:
        row = titled_row(hit) or document_row(hit, source, lexicons) or apposed_row(hit, source)
        return replace(hit, source=head_of(row) if row else source, chunk=row)
    if hit.cue.kind != "verb" or (source is not None and source.text.lower() in PERSONAL):
        return replace(hit, source=source)
    if source is None:
        row = nominal_row(hit) if opens_with_row(hit) else ()
        return replace(hit, source=head_of(row), chunk=row) if row else hit
    row = nominal_row(hit, source)
    if any(t.upos == "ADP" and t.text.lower() not in OF and t.index < source.index for t in row):
        row = ()
    return replace(hit, source=head_of(row) if row else source, chunk=row)


def titled_row(hit: Hit) -> tuple[Token, ...]:
    """The title and name between a preposition and a comma ("according to Larkin Fire Capt. Lee Moss,"), else none."""
    tokens, end = hit.sentence.tokens, hit.last + 1
    while end < len(tokens) and (tokens[end].upos in {"NOUN", "PROPN", "ADJ"} or tokens[end].text == "."):
        end += 1
    row = tokens[hit.last + 1 : end]
    while row and row[-1].text == ".":
        row = row[:-1]
    closed = end >= len(tokens) or tokens[end].text in {",", "”", '"'}
    named = any(n.kind == "PER" and row and row[0].index <= n.last <= row[-1].index for n in hit.sentence.names)
    whole = all(t.upos in {"PROPN", "ADJ"} or t.text[0].isupper() for t in row)
    return tuple(row) if closed and named and whole and len(row) > 2 and row[-1].upos == "PROPN" else ()


def document_row(hit: Hit, source: Token, lexicons: Lexicons) -> tuple[Token, ...]:
    """The words up to a document before a comma that the tree takes for no noun ("according to a cause affidavit,"),
    else none."""
    behind = hit.sentence.tokens[source.index + 1 : source.index + 3]
    document = bool(behind) and behind[0].upos != "NOUN" and behind[0].text.lower() in lexicons.cues.documents
    return hit.sentence.tokens[hit.last + 1 : behind[0].index + 1] if document and behind[-1].text == "," else ()


def apposed_row(hit: Hit, source: Token) -> tuple[Token, ...]:
    """The name between commas behind a person's description ("according to its chief, Al Bo, two …"), else none."""
    tokens, start = hit.sentence.tokens, source.index + 2
    end = start
    while end < len(tokens) and tokens[end].upos == "PROPN" and tokens[end].mention != "time":
        end += 1
    described = source.upos == "NOUN" and source.mention == "person" and source.xpos == "NN"
    between = 0 < start < end < len(tokens) and tokens[start - 1].text == tokens[end].text == ","
    return tokens[start:end] if described and between and end - start > 1 else ()


def opens_with_row(hit: Hit) -> bool:
    """Whether a finite verb lacks its subject for no reason that the sentence shows."""
    finite = hit.token.xpos in {"VBD", "VBZ", "VBP"} and hit.token.relation not in {"acl", "amod", "conj"}
    return finite and not is_passive(hit.sentence, hit.token)


def nominal_row(hit: Hit, source: Token | None = None) -> tuple[Token, ...]:
    """The words between the last boundary and the verb, where they are one noun phrase (that holds the source)."""
    sentence, start = hit.sentence, hit.first
    own = {t.index for t in phrase(sentence, source)} if source is not None else None
    while start > 0:
        token = sentence.tokens[start - 1]
        glued = token.text != "-" or (token.index > 0 and sentence.tokens[start - 2].end == token.start)
        inside = token.upos in NOMINAL or (token.text in ROW_MARKS and glued)
        joins = token.upos == "CCONJ" and own is not None and start - 1 not in own
        if not inside or joins or token.mention == "time" or is_relative(sentence, token):
            break
        start -= 1
    named = next((n.first for n in sentence.names if n.first < start <= n.last < hit.first), start)
    if named < start:  # a name whose first word was taken for none ("United Nations")
        start = named - 1 if named and sentence.tokens[named - 1].upos == "DET" else named
    row = sentence.tokens[start : hit.first]
    while row and (row[0].upos in {"CCONJ", "PART"} or row[0].text in {"-", ")", "."}):
        row = row[1:]
    if not row or row[0].upos == "ADP" or row[-1].upos not in ROW_END:
        return ()
    holds = source is None or any(t is source for t in row)
    return tuple(row) if holds and any(t.upos == "PROPN" for t in row) else ()


def resumed(hit: Hit, before: Sequence[Hit], lexicons: Lexicons) -> Hit:
    """A participle goes on for the speaker of the last clause before it, else for its clause's subject."""
    for other in reversed(before):
        if other.source is not None and other.cue.kind == "verb" and "source" not in other.cue.contents:
            return replace(hit, source=other.source, chunk=other.chunk, relays=other.relays)
    return replace(hit, source=animate_subject(hit.sentence, hit.token, lexicons))


def animate_subject(sentence: Sentence, verb: Token, lexicons: Lexicons) -> Token | None:
    """The nearest subject above the participle that can speak, else the nearest."""
    above = [subject(sentence, t) for t in sentence.ancestors(verb)]
    found = [s for s in above if s is not None and s.index < verb.index]
    speaking = [s for s in found if can_speak(s, lexicons)]
    return next(iter(speaking or found), None)


def can_speak(token: Token | None, lexicons: Lexicons) -> bool:
    """Whether a word can stand for one who says, thinks or wants something."""
    if token is None:
        return False
    word, roles = token.lemma.lower(), lexicons.roles
    if token.upos == "PRON" or token.upos == "DET" or token.text.lower() in SOMEBODY:
        return token.text.lower() in PERSONAL | OBLIQUE | SOMEBODY
    known = word in roles.offices or word in roles.bodies or word in lexicons.cues.documents
    return known or token.upos == "PROPN" or token.mention in {"person", "organization"}


def source_of(hit: Hit, lexicons: Lexicons) -> Token | None:
    if hit.cue.kind == "preposition":
        return phrase_head(hit.sentence, hit.last + 1)
    if hit.cue.kind == "noun":
        return holder(hit.sentence, hit.token, lexicons)
    if is_passive(hit.sentence, hit.token) and "source" not in hit.cue.contents:
        return agent(hit.sentence, hit.token)
    return verb_source(hit.sentence, hit.token)


def phrase_head(sentence: Sentence, index: int) -> Token | None:
    """The head of the noun phrase that begins at ``index``."""
    if index >= len(sentence.tokens):
        return None
    token = sentence.tokens[index]
    while token.head > token.index and token.relation in INSIDE_PHRASE and not parted(sentence, token):
        if sentence.tokens[token.head].upos in {"VERB", "AUX"}:
            break
        token = sentence.tokens[token.head]
    return token if token.upos in {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "DET", "X"} else None


def parted(sentence: Sentence, token: Token) -> bool:
    """Whether a comma stands between the word and its head."""
    return any(t.text == "," for t in sentence.tokens[token.index : token.head])


def holder(sentence: Sentence, noun: Token, lexicons: Lexicons) -> Token | None:
    """Whose claim, report or plan it is: "X's plan", "a report by X", "X announced plans"."""
    for child in sentence.kids(noun, "nmod:poss"):
        return whose(sentence, noun) or child if child.text.lower() == "whose" else child
    for child in sentence.kids(noun, "nmod"):
        cases = {c.text.lower() for c in sentence.kids(child, "case")}
        named = child.upos in {"PROPN", "NOUN", "PRON"} and not lexicons.units.has(child.text.lower(), "duration")
        if cases & FROM and named and child.mention != "time":
            return child
    for child in sentence.kids(noun, "compound", "nmod:desc"):
        if child.upos == "PROPN":
            return child
    verb = sentence.parent(noun)
    if verb is not None and noun.relation == "obj" and verb.lemma.lower() in lexicons.cues.carriers:
        return verb_source(sentence, verb)
    return None


def whose(sentence: Sentence, owned: Token) -> Token | None:
    """Of whom a relative clause tells, in which a noun is theirs: "a clerk whose plan to close nine mills failed"."""
    around = [owned, *sentence.ancestors(owned)]
    clause = next((token for token in around if token.relation == "acl"), None)
    noun = sentence.parent(clause) if clause is not None else None
    named = sentence.parent(noun) if noun is not None and noun.relation == "appos" else None
    return named if named is not None and named.upos == "PROPN" else noun


def agent(sentence: Sentence, verb: Token) -> Token | None:
    """By whom: the agent of a passive or of a participle."""
    for child in sentence.kids(verb, "obl:agent", "obl"):
        if child.deprel == "obl:agent" and any(t.text.lower() == "by" for t in sentence.subtree(child)):
            return child
        told = THROUGH if verb.lemma.lower() == "tell" else BY
        if any(c.text.lower() in told for c in sentence.kids(child, "case")):
            return child
    return None


def verb_source(sentence: Sentence, verb: Token) -> Token | None:
    """The subject of ``verb``: its own, its antecedent, or the one it shares with a verb above it."""
    own = subject(sentence, verb)
    if own is not None and own.index > verb.index and (verb.xpos == "VBG" or own.index - verb.index > INVERTED):
        own = None
    if own is not None:
        return antecedent(sentence, verb, own) if own.text.lower() in RELATIVE and own.xpos != "DT" else own
    before = sentence.tokens[verb.index - 1] if verb.index else None
    listener = before is not None and any(case.text.lower() == "to" for case in sentence.kids(before, "case"))
    if verb.xpos == "VBG" and before is not None and before.upos in {"NOUN", "PROPN"} and before.mention != "time":
        return before if not listener else governing_subject(sentence, verb)
    if verb.relation == "acl":
        if verb.xpos in {"VBN", "VBD"} and verb.deprel == "acl":
            return agent(sentence, verb)
        return sentence.parent(verb) if verb.xpos == "VBG" or verb.deprel == "acl:relcl" else None
    return governing_subject(sentence, verb)


def is_personal(sentence: Sentence, i: int) -> bool:
    """Whether token ``i`` is in a person's name."""
    return any(name.kind == "PER" and name.first <= i <= name.last for name in sentence.names)


def antecedent(sentence: Sentence, verb: Token, pronoun: Token) -> Token | None:
    """The noun that a relative clause is about; the pronoun itself where none governs."""
    clause = verb
    while clause.relation in {"conj", "xcomp", "ccomp", "advcl"} and clause.head >= 0:
        clause = sentence.tokens[clause.head]
    comma = pronoun.index > 1 and sentence.tokens[pronoun.index - 1].text == ","
    named = comma and (pronoun.text.lower() == "which" or is_personal(sentence, pronoun.index - 2))
    if named and pronoun.text.lower() in {"which", "who"} and sentence.tokens[pronoun.index - 2].upos == "PROPN":
        return phrase_top(sentence, sentence.tokens[pronoun.index - 2])
    noun = sentence.parent(clause) if clause.relation == "acl" else None
    before = sentence.tokens[pronoun.index - 1 - comma] if pronoun.index > comma else None
    if pronoun.text.lower() == "who" and noun is not None and noun.mention != "person" and before is not None:
        noun = (
            before if before.mention == "person" and before.upos == "NOUN" else noun
        )  # "a note from the clerk, who …"
    if noun is not None and (bearer := called_so(sentence, noun)) is not None:
        return bearer
    return noun if noun is not None and noun.upos in {"NOUN", "PROPN", "PRON", "NUM"} else pronoun


def called_so(sentence: Sentence, noun: Token) -> Token | None:
    """Whom a sentence says to be what a noun calls: "Ola Lund is a miser, a cheat and a bully who …" is Lund."""
    first = noun
    while first.relation in {"conj", "appos"} and not sentence.kids(first, "cop") and first.head >= 0:
        first = sentence.tokens[first.head]
    who = subject(sentence, first) if sentence.kids(first, "cop") else None
    over = sentence.parent(first) if first.relation == "conj" else None  # "runs a mill and is a miser who …"
    if who is None and over is not None and sentence.kids(first, "cop"):
        who = subject(sentence, over)
    return who if who is not None and (who.upos == "PROPN" or who.text.lower() in SELF) else None


def phrase_top(sentence: Sentence, token: Token) -> Token:
    """The head of the proper name that ends with ``token``."""
    while token.head >= 0 and token.relation in {"flat", "compound"} and abs(token.head - token.index) < INVERTED:
        token = sentence.tokens[token.head]
    return token


def governing_subject(sentence: Sentence, verb: Token) -> Token | None:
    """The subject of the nearest verb above that shares it (a conjunct, "refused to say", "…, saying")."""
    token = verb
    while token.relation in {"conj", "xcomp", "advcl", "parataxis", "ccomp"} and token.head >= 0:
        parent = sentence.tokens[token.head]
        if token.relation == "ccomp" and token.index < parent.index:
            return None
        if token.relation == "ccomp" and (lost := lost_subject(sentence, token, parent)) is not None:
            return lost
        found = subject(sentence, parent)
        if found is not None:
            relative = found.text.lower() in RELATIVE and found.xpos != "DT"
            return antecedent(sentence, parent, found) if relative else found
        if parent.deprel in {"acl", "acl:relcl"}:
            return sentence.parent(parent)
        token = parent
    return None


def lost_subject(sentence: Sentence, verb: Token, over: Token) -> Token | None:
    """The noun right before a verb that has no other subject, which the tree makes an object of the verb over both:
    "the radio said divers | found that …"."""
    first = min([verb.index, *(aux.index for aux in sentence.kids(verb, "aux", "cop"))])
    objects = [token for token in sentence.kids(over, "obj") if token.index > over.index]
    return next((token for token in objects if sentence.subtree(token)[-1].index == first - 1), None)
