"""What is put on all that is only told of or supposed: "a report of a shooting", "a call that a boat sank", "say"."""

from __future__ import annotations

from crosswire.lexicons.stances import Stances
from crosswire.reading.stance.embedding import NO, is_known
from crosswire.reading.stance.putting import Put, put
from crosswire.records import Sentence, Span, Token

OF = frozenset({"of", "about"})
BY = frozenset({"by", "from"})
NEW = frozenset({"a", "an"})
INSIDE = frozenset({"acl", "nmod", "nsubj", "nsubj:pass", "conj", "nummod", "amod", "compound"})
"""Relations by which a word is part of what the noun over it is a report of."""
THOUGHT = frozenset({"ccomp", "xcomp", "obj"})
"""Relations of what one is asked to think."""
LET_US = frozenset({"'s", "’s", "us"})
ASKED = frozenset({"xcomp", "conj", "obj", "nsubj", "nsubj:pass"})
"""Relations by which a word is part of what a question asks; what other clauses tell is taken for granted."""
QUOTED = frozenset({"ccomp", "parataxis"})
WH = frozenset({"WP", "WP$", "WDT", "WRB"})


def tidings(sentence: Sentence, token: Token, lexicon: Stances, within: Span | None) -> Put | None:
    """What is put on what somebody was only told of, nobody says by whom: "a report of a boy shot", "a call that a boat
    was adrift"; not so where it is said whose report it is."""
    for below in (token, *sentence.ancestors(token)):
        over = sentence.parent(below)
        if (first := first_word(sentence, below, lexicon)) is not None:
            return put(lexicon.tidings[first.lemma.lower()], first)
        if over is None or (within is not None and not within.overlaps(over.span)):
            return None
        if (news := came_in(sentence, below, over, lexicon)) is not None:
            return put(lexicon.tidings[news.lemma.lower()], news)
        behind = sentence.tokens[min(over.index + 1, len(sentence.tokens) - 1)]
        of = below.relation == "nmod" and ({behind.text.lower()} | cases(sentence, below)) & OF
        clause = below.relation in {"acl", "ccomp"} and is_content(sentence, below)
        if over.upos == "NOUN" and over.lemma.lower() in lexicon.tidings and (of or clause):
            return None if is_owned(sentence, over) else put(lexicon.tidings[over.lemma.lower()], over)
        inside = below.deprel in INSIDE or brings_in(sentence, below)
        if not inside or (below.relation == "conj" and below.xpos == "VBD"):
            return None
    return None


def brings_in(sentence: Sentence, verb: Token) -> bool:
    """Whether a relative clause says of whom news is, as it came: "a report of a boy who had been hit", not "of the
    raid that hurt nine"."""
    over = sentence.parent(verb) if verb.deprel == "acl:relcl" else None
    before = any(word.text.lower() == "had" for word in sentence.kids(verb, "aux"))
    return before and over is not None and any(word.text.lower() in NEW for word in sentence.kids(over, "det"))


def first_word(sentence: Sentence, verb: Token, lexicon: Stances) -> Token | None:
    """The tiding that a clause is said to be: the first report was that nine had drowned."""
    for noun in sentence.kids(verb, "nsubj"):
        told = noun.deprel == "nsubj:outer" and noun.lemma.lower() in lexicon.tidings
        if told and is_content(sentence, verb) and not is_owned(sentence, noun):
            return noun
    return None


def came_in(sentence: Sentence, clause: Token, verb: Token, lexicon: Stances) -> Token | None:
    """The tiding whose clause stands behind the verb by which it came: "a call came in that a boat was adrift"."""
    behind = clause.relation in {"ccomp", "advcl"} and clause.index > verb.index and verb.upos == "VERB"
    if not behind or not is_content(sentence, clause) or sentence.kids(verb, "obj", "obl:agent"):
        return None
    nouns = [noun for noun in sentence.kids(verb, "nsubj", "nsubj:pass") if noun.lemma.lower() in lexicon.tidings]
    return next((noun for noun in nouns if not is_owned(sentence, noun)), None)


def cases(sentence: Sentence, noun: Token) -> set[str]:
    return {token.text.lower() for token in sentence.kids(noun, "case")}


def is_content(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause with "that" tells what a report says, and not what the report does ("calls that caught it")."""
    return any(t.text.lower() == "that" and t.relation != "nsubj" for t in sentence.kids(verb))


def is_owned(sentence: Sentence, noun: Token) -> bool:
    """Whether it is said whose report a noun means, or that there is none: "the clinic's report", "a report by …"."""
    by = any(cases(sentence, kid) & BY for kid in sentence.kids(noun, "nmod"))
    return by or bool(sentence.kids(noun, "nmod:poss")) or _is_no(sentence, noun)


def _is_no(sentence: Sentence, noun: Token) -> bool:
    return any(t.text.lower() in NO for t in sentence.kids(noun, "det"))


def wondered(sentence: Sentence, token: Token, within: Span | None) -> Put | None:
    """What a question puts on what it asks whether it be so: "did nine people drown?", not "why did nine people
    drown?"."""
    root, path = token, [token]
    while (over := sentence.parent(root)) is not None and root.deprel not in QUOTED:
        if root.deprel not in ASKED:
            return None
        root = over
        path.append(root)
    if not is_question(sentence, root) or any(is_known(sentence, one) for one in path if one.upos == "NOUN"):
        return None
    first = min((kid for kid in sentence.kids(root, "aux", "aux:pass", "cop")), key=lambda kid: kid.index, default=root)
    subject = next(iter(sentence.kids(root, "nsubj", "nsubj:pass", "expl")), None)
    turned = subject is not None and first.index < subject.index and first.upos in {"AUX", "VERB"}
    asks_which = any(one.xpos in WH and one.index < first.index for one in sentence.tokens)
    fits = within is None or within.overlaps(first.span)
    return Put("doubted", first.span) if turned and fits and not asks_which else None


def is_question(sentence: Sentence, root: Token) -> bool:
    """Whether a question mark ends the clause that a word heads."""
    last = sentence.subtree(root)[-1]
    behind = sentence.tokens[min(last.index + 1, len(sentence.tokens) - 1)]
    return any(one.text.endswith("?") for one in (last, behind, sentence.tokens[last.index - 1]))


def supposed(sentence: Sentence, token: Token, lexicon: Stances, within: Span | None) -> Put | None:
    """What is put on what a reader is only asked to think: "imagine that nine died", "let's say it costs …"."""
    below = token
    for over in sentence.ancestors(token):
        if within is not None and not within.overlaps(over.span):
            return None
        for verb in (over, *sentence.kids(over, "xcomp")):
            asked = verb.lemma.lower() in lexicon.supposings and is_asked(sentence, verb)
            if asked and is_asked_of(sentence, verb, below):
                return put(lexicon.supposings[verb.lemma.lower()], verb)
        below = over
    return None


def is_asked_of(sentence: Sentence, verb: Token, below: Token) -> bool:
    """Whether the clause that ``below`` heads is what one is asked to think; not so what a comma or colon sets apart
    ("say what you will, nine died")."""
    words = [token.index for token in sentence.subtree(below) if token.upos != "PUNCT"]
    first = words[0] if words else below.index
    between = sentence.tokens[verb.index + 1 : first]
    return verb.index < first and below.relation in THOUGHT and all(token.upos != "PUNCT" for token in between)


def is_asked(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb asks something of the reader: it opens its clause, or stands behind "let us"."""
    if verb.xpos != "VB" or sentence.kids(verb, "aux", "mark"):
        return False
    before = sentence.tokens[verb.index - 1] if verb.index else None
    subjects = [one for one in sentence.kids(verb, "nsubj") if one.text.lower() not in LET_US]
    opens = before is None or before.upos in {"PUNCT", "CCONJ", "ADV", "INTJ"} or before.text.lower() in LET_US
    return opens and not subjects
