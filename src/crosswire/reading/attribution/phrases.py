"""Noun phrases, clauses and contiguous stretches of a sentence's tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crosswire.records import Sentence, Span, Token

QUOTE_MARKS = frozenset({'"', "“", "”", "„", "«", "»", "‘", "’", "''", "``", "'", "`"})
THOUGHT = frozenset({"believe", "think", "suspect", "presume", "assume", "understand", "report", "know", "say"})
"""Verbs that stand before "to be" only where somebody is thought, and does not think, to be so."""
OPENING_MARKS = frozenset({"“", "„", "«", "‘", "``", '"', "''"})
CLOSING_MARKS = frozenset({"”", '"', "’", "''", "»"})
NEGATIONS = frozenset({"not", "n't", "n’t", "never", "neither", "nor"})
TITLED = frozenset({"nmod", "compound", "nsubj", "obl", "obj"})
EDGES = frozenset({",", ".", ";", ":", "-", "--", "–", "—"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM"})
OUTSIDE_PHRASE = frozenset(
    {"appos", "parataxis", "advcl", "ccomp", "mark", "cop", "nsubj", "discourse", "punct", "csubj", "dep",
     "aux", "obl", "expl", "list", "dislocated", "vocative", "orphan", "reparandum"}
)  # fmt: skip
LONGEST_NAME = 12  # words; a longer phrase is cut before its modifiers


def span_of(tokens: Iterable[Token]) -> Span:
    """The smallest span over ``tokens``. Raises ValueError where there is none."""
    found = list(tokens)
    return Span(min(t.start for t in found), max(t.end for t in found))


def tokens_in(sentence: Sentence, span: Span) -> list[Token]:
    return [t for t in sentence.tokens if t.start < span.end and span.start < t.end]


def phrase(sentence: Sentence, head: Token, modifiers: bool = True) -> list[Token]:
    """The contiguous noun phrase of ``head`` without its case, relative clauses and appositions.

    Without ``modifiers`` it ends at the head and what is flat on it.
    """
    inside = {head.index}
    stack = [head]
    while stack:
        token = stack.pop()
        for child in sentence.kids(token):
            if keeps(head, token, child, modifiers):
                inside.add(child.index)
                stack.append(child)
    first = last = head.index
    while first - 1 in inside or bridges(sentence, first - 1, inside, -1):
        first -= 1
    while last + 1 in inside or bridges(sentence, last + 1, inside, 1):
        last += 1
    if head.upos == "PROPN":
        first = proper_start(sentence, min(first, name_start(sentence, head)))
        first = next((n.first for n in sentence.names if n.first < first <= n.last), first)
        last = max(last, name_end(sentence, head))
        while last + 1 < len(sentence.tokens) and goes_on(sentence.tokens[last], sentence.tokens[last + 1]):
            last += 1
    if modifiers:
        last = coordinated_end(sentence, head, max(last, described_end(sentence, head, last)))
    while first < head.index and is_leading(sentence, sentence.tokens[first]):
        first += 1
    return list(sentence.tokens[first : last + 1])


def name_start(sentence: Sentence, head: Token) -> int:
    """Where the name that ``head`` ends begins, whatever is made of its words ("United Nations")."""
    return next((n.first for n in sentence.names if n.last == head.index), head.index)


def name_end(sentence: Sentence, head: Token) -> int:
    """Where the body's name that ``head`` begins ends, though the tree parts its words ("Medecins Nord")."""
    ends = (n.last for n in sentence.names if n.first == head.index and n.kind == "ORG")
    return next((last for last in ends if sentence.tokens[last].upos == "PROPN"), head.index)


def is_leading(sentence: Sentence, token: Token) -> bool:
    """Whether a preposition stands before the whole phrase, though the tree hangs it on a title inside; that of a bound
    ("at least two divers") belongs to its number."""
    bound = sentence.tokens[token.index + 1].xpos in {"JJS", "RBS"}
    return token.relation in {"case", "fixed"} and token.xpos in {"IN", "TO", "VBG"} and not bound


def goes_on(token: Token, following: Token) -> bool:
    """Whether a name goes on with a word that the tree hangs elsewhere ("its director, Malin Osk")."""
    return token.upos == following.upos == "PROPN" and following.deprel == "flat"


def proper_start(sentence: Sentence, first: int) -> int:
    """Where the row of names, titles and possessives that ends at ``first`` begins, whatever the tree makes of it."""
    start = first
    while start > 0:
        before = sentence.tokens[start - 1]
        titled = before.upos == "NOUN" and before.mention == "person" and before.relation in TITLED
        if before.upos == "PROPN" and before.mention != "time":
            start -= 1
        elif (before.text == "-" and start > 1 and sentence.tokens[start - 2].upos == "PROPN") or (
            before.xpos == "POS" and start > 1 and sentence.tokens[start - 2].upos == "PROPN"
        ):
            start -= 2
        elif titled:
            start = phrase(sentence, before, modifiers=False)[0].index
        else:
            break
    return start


def coordinated_end(sentence: Sentence, head: Token, last: int) -> int:
    """The end of "X and Y" where the tree hangs Y beside X."""
    if last + 2 >= len(sentence.tokens) or sentence.tokens[last + 1].deprel != "cc" or head.relation != "nmod":
        return last
    other = sentence.tokens[sentence.tokens[last + 1].head]
    if other.head != head.head or other.relation != head.relation or other.index <= last:
        return last
    return max(t.index for t in phrase(sentence, other, modifiers=False))


def described_end(sentence: Sentence, head: Token, last: int) -> int:
    """The end of an adjective right behind a noun with what it is about, wherever it hangs: "people close to the
    mill"."""
    behind = sentence.tokens[last + 1 : last + 3]
    if head.upos != "NOUN" or len(behind) < 2 or behind[0].upos != "ADJ" or behind[1].upos != "ADP":
        return last
    about = sentence.subtree(behind[0])
    return about[-1].index if about[0] is behind[0] and len(about) > 2 else last


def keeps(head: Token, token: Token, child: Token, modifiers: bool) -> bool:
    """Whether ``child`` of ``token`` belongs to the phrase of ``head``."""
    if token is head and child.relation in {"conj", "nmod", "acl"} and child.deprel != "nmod:poss":
        nominal = child.upos in NOMINAL and not (child.mention == "time" and child.index > head.index)
        return child.relation != "acl" and nominal and (modifiers or child.index < head.index)
    if token is head and child.relation == "case" and child.index < head.index:
        return False
    close = child.relation == "obl" and token.upos == "ADJ" and token.index > head.index  # "a person close to the mill"
    return (child.relation not in OUTSIDE_PHRASE or close) and child.deprel != "acl:relcl"


def bridges(sentence: Sentence, index: int, inside: set[int], step: int) -> bool:
    """Whether the token at ``index`` is a mark between two words of the phrase (hyphen, quotation mark, bracket)."""
    if not 0 <= index < len(sentence.tokens) or sentence.tokens[index].upos not in {"PUNCT", "SYM"}:
        return False
    return sentence.tokens[index].text not in {",", ":", ";", "--", "—"} and index + step in inside


def text_of(tokens: list[Token], text: str) -> str:
    """The characters that ``tokens`` cover, with white space evened out."""
    return " ".join(span_of(tokens).of(text).split()) if tokens else ""


def run(sentence: Sentence, tokens: Sequence[Token]) -> list[Token]:
    """All tokens from the first to the last of ``tokens``."""
    if not tokens:
        return []
    return list(sentence.tokens[min(t.index for t in tokens) : max(t.index for t in tokens) + 1])


def subject(sentence: Sentence, verb: Token) -> Token | None:
    """The verb's own subject, the one on its left before one on its right."""
    found = sentence.kids(verb, "nsubj", "csubj")
    left = [t for t in found if t.index < verb.index]
    if left:
        return left[-1]
    return found[0] if found else None


def is_thought_of(sentence: Sentence, verb: Token) -> bool:
    """Whether a bare participle tells what others think of somebody: "a man believed to be a teenager shot nine"."""
    behind = [token.text.lower() for token in sentence.tokens[verb.index + 1 : verb.index + 3]]
    bare = verb.xpos in {"VBN", "VBD"} and not sentence.kids(verb, "aux")
    return bare and verb.lemma.lower() in THOUGHT and behind in (["to", "be"], ["to", "have"])


def is_passive(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb is one by its own auxiliary or subject, or by that of a verb it is joined to ("was held and
    charged")."""
    if is_thought_of(sentence, verb) or any(c.deprel in {"aux:pass", "nsubj:pass"} for c in sentence.kids(verb)):
        return True
    over = sentence.parent(verb) if verb.relation == "conj" and verb.xpos == "VBN" else None
    shares = over is not None and over.xpos == "VBN" and not sentence.kids(verb, "nsubj", "aux")
    return over is not None and shares and is_passive(sentence, over)


def negated(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb is denied, or said to be so no more: "did not say", "are no longer saying"."""
    around = sentence.kids(verb, "advmod", "cc")
    ended = any(c.text.lower() == "longer" and sentence.tokens[c.index - 1].text.lower() == "no" for c in around)
    return ended or any(c.text.lower() in NEGATIONS for c in around)


def trimmed(tokens: list[Token]) -> list[Token]:
    """``tokens`` without marks, conjunctions and "that" at the edges."""
    start, end = 0, len(tokens)
    while start < end and (is_edge(tokens[start]) or opens_clause(tokens[start])):
        start += 1
    while end > start and is_edge(tokens[end - 1]):
        end -= 1
    return tokens[start:end]


def is_edge(token: Token) -> bool:
    return token.upos == "PUNCT" or token.text in QUOTE_MARKS or token.text in EDGES


def opens_clause(token: Token) -> bool:
    return token.deprel == "cc" or (token.relation == "mark" and token.text.lower() == "that")
