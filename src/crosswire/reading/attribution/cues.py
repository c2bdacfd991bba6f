"""Where a sentence attributes: its cue verbs, prepositions and nouns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from crosswire.lexicons.cues import TOLL, Cue, Cues
from crosswire.reading.attribution.found import SPEECH, Hit
from crosswire.reading.attribution.phrases import negated, subject
from crosswire.records import Sentence, Token

PARTICIPLE = "VBG"
PARTICIPIAL = frozenset({"advcl", "conj", "ccomp", "xcomp", "parataxis", "acl", "dep"})
UNREAL = frozenset({"would", "could", "should", "might", "may", "must", "can", "ca"})
CLAUSE_OPENS = frozenset({"SCONJ", "PRON", "DET", "NUM", "PROPN", "NOUN"})
NUMBER = frozenset({"number"})
FIRST_PERSON = frozenset({"i", "we"})
ASTRAY = frozenset({"off", "up", "in", "over", "down", "away"})
"""Particles that make another verb of a verb of saying."""
LONGEST_OWNER = 7
"""How many words may stand between "by" and the count, or between a count and its number."""
LONGEST_HEDGE = 5
"""How many words behind a preposition its number may end: to just over two dozen."""
WHICH = frozenset({"which", "what"})
SINCE = frozenset({"after", "before", "since", "until"})
"""Words that open a clause, and that the tree may take for prepositions."""
NEVER_CLAUSE = frozenset({"amod", "compound", "case", "fixed", "flat"})


def find_cues(sentence: Sentence, cues: Cues) -> list[Hit]:
    """Every cue of the sentence in order, without its source."""
    found: list[Hit] = []
    taken: set[int] = set()
    for token in sentence.tokens:
        if token.index in taken:
            continue
        hit = preposition_cue(sentence, token, cues) or verb_cue(sentence, token, cues)
        hit = hit or noun_cue(sentence, token, cues)
        if hit:
            found.append(hit)
            taken |= set(range(hit.token.index, hit.last + 1))
    return found


def row(sentence: Sentence, start: int, words: tuple[str, ...]) -> bool:
    """Whether the tokens from ``start`` spell ``words``."""
    tokens = sentence.tokens[start : start + len(words)]
    return len(tokens) == len(words) and all(t.text.lower() == w for t, w in zip(tokens, words, strict=True))


def preposition_cue(sentence: Sentence, token: Token, cues: Cues) -> Hit | None:
    if by_reckoning(sentence, token, cues):
        return Hit(sentence, Cue((token.text.lower(),), "preposition"), token, token.index, token.index)
    for cue in cues.prepositions.get(token.text.lower(), ()):
        last = token.index + len(cue.words) - 1
        if row(sentence, token.index, cue.words) and last + 1 < len(sentence.tokens):
            if len(cue.words) == 1 and sentence.tokens[last + 1].upos != "PROPN":
                continue
            return Hit(sentence, cue, token, token.index, last)
    return None


def by_reckoning(sentence: Sentence, token: Token, cues: Cues) -> bool:
    """Whether "by" opens whose reckoning a number is: "by the navy's count", "by its own estimate"."""
    if token.text.lower() != "by":
        return False
    behind = sentence.tokens[token.index + 1 : token.index + 1 + LONGEST_OWNER]
    for noun in behind:
        if noun.upos == "VERB":
            return False
        if noun.upos == "NOUN" and noun.lemma.lower() in cues.reckonings:
            return bool(sentence.kids(noun, "nmod:poss"))
    return False


def verb_cue(sentence: Sentence, token: Token, cues: Cues) -> Hit | None:
    inside = token.relation in NEVER_CLAUSE and not (token.xpos in {"VBD", "VBN"} and opens_clause(sentence, token))
    inside = inside and not closes_clause(sentence, token)
    if inside or not (token.upos == "VERB" or follows_pronoun(sentence, token) or tells_of(sentence, token, cues)):
        return None
    if is_name(sentence, token) or is_done_by_doing(sentence, token) or is_announcing(sentence, token, cues):
        return None
    if token.upos == "VERB" and is_unsaid(sentence, token, cues):
        return None
    phrasal = any(t.text.lower() in ASTRAY for t in sentence.kids(token, "compound:prt"))
    for cue in cues.verbs.get(token.lemma.lower(), ()):
        if phrasal and len(cue.words) == 1:
            continue  # "called off a deal", "wrote down $9 million": nothing is said
        if len(cue.words) == 1 or row(sentence, token.index + 1, cue.words[1:]):
            if "toll" in cue.contents and not (puts_toll(sentence, token, cues) or puts_worth(sentence, token, cue)):
                continue
            if cue.contents <= NUMBER and is_own_doing(sentence, token):
                continue
            first, last = cue_range(sentence, token, cue)
            resumes = token.xpos == PARTICIPLE and token.relation in PARTICIPIAL and subject(sentence, token) is None
            resumes = resumes and after_comma(sentence, token)
            denied = negated(sentence, token) or is_unreal(sentence, token)
            return Hit(sentence, cue, token, first, last, resumes=resumes, negated=denied)
    return None


def puts_toll(sentence: Sentence, verb: Token, cues: Cues) -> bool:
    """Whether the verb says what a toll comes to: "put the losses at 12", "lowered the count to nine"."""
    over = sentence.parent(verb) if verb.deprel == "acl" and verb.xpos == "VBN" else None
    of_whom = [*sentence.kids(verb, "obj", "nsubj:pass"), *([over] if over is not None else [])]
    told = any(t.lemma.lower() in cues.tolls or t.text.lower() in WHICH for t in of_whom)
    behind = [t for t in sentence.tokens[verb.index + 1 :] if t.upos == "ADP" and t.text.lower() in {"at", "to", "as"}]
    return told and any(t.upos == "NUM" or t.xpos == "$" for word in behind for t in words_behind(sentence, word))


def puts_worth(sentence: Sentence, verb: Token, cue: Cue) -> bool:
    """Whether the verb says what a thing is worth, whatever it is: "pegged him at $9 million"."""
    at = [t for t in sentence.tokens[verb.index + 1 :] if t.text.lower() == "at" and t.upos == "ADP"]
    done_to = bool(sentence.kids(verb, "obj", "nsubj:pass"))
    return (
        "worth" in cue.contents and done_to and any(t.xpos == "$" for word in at for t in words_behind(sentence, word))
    )


def words_behind(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    """The few words behind a preposition that hold its number, if it has one: "to more than 12", "at $9", and no noun
    before it, as "at risk of nine fines" has."""
    few = sentence.tokens[token.index + 1 : token.index + 1 + LONGEST_HEDGE]
    return tuple(takewhile(lambda t: t.upos != "NOUN", few))


def is_own_doing(sentence: Sentence, verb: Token) -> bool:
    """Whether a first person only tells what it did: "we have recorded nine dead" is said by another word."""
    own = subject(sentence, verb)
    return own is not None and own.text.lower() in FIRST_PERSON


def is_name(sentence: Sentence, token: Token) -> bool:
    """Whether a capital inside a sentence of small letters makes the word a name ("told the Osby Post")."""
    if token.index == 0 or not token.text[0].isupper() or sentence.tokens[token.index - 1].upos == "PUNCT":
        return False
    words = [t.text[0] for t in sentence.tokens if t.text[0].isalpha()]
    return sum(letter.islower() for letter in words) > len(words) / 2


def is_done_by_doing(sentence: Sentence, verb: Token) -> bool:
    """Whether the verb tells a deed: "responded by striking the guard"."""
    after = sentence.tokens[verb.index + 1 : verb.index + 3]
    return len(after) == 2 and after[0].text.lower() == "by" and after[1].xpos == PARTICIPLE


def is_unreal(sentence: Sentence, verb: Token) -> bool:
    """Whether nothing was said: "could say", "if he says", and not "I must say"."""
    own = subject(sentence, verb)
    if own is not None and own.text.lower() in FIRST_PERSON:
        return False
    modal = any(t.text.lower() in UNREAL for t in sentence.kids(verb, "aux"))
    return modal or any(t.text.lower() in {"if", "unless"} for t in sentence.kids(verb, "mark"))


def opens_clause(sentence: Sentence, token: Token) -> bool:
    """Whether a comma or quotation mark stands right before ("…, said harbour master Ostrander")."""
    return token.index > 0 and sentence.tokens[token.index - 1].upos == "PUNCT"


def closes_clause(sentence: Sentence, token: Token) -> bool:
    """Whether a past tense right before a comma is a verb, whatever the tree fixes it to ("…, a monitor said,")."""
    after = sentence.tokens[token.index + 1 : token.index + 2]
    finite = token.xpos in {"VBD", "VBZ"} and token.relation not in {"amod", "compound"}
    return finite and bool(after) and after[0].text in {",", "."}


def follows_pronoun(sentence: Sentence, token: Token) -> bool:
    """Whether a noun stands where only a verb can ("it suspects")."""
    before = sentence.tokens[token.index - 1].text.lower() if token.index else ""
    return token.upos == "NOUN" and before in {"he", "she", "it", "they", "we", "i"}


def tells_of(sentence: Sentence, token: Token, cues: Cues) -> bool:
    """Whether a noun stands where a document's verb does: "records seen by the radio show that …", "show he …"."""
    shows = token.xpos == "NN" and any(cue.document for cue in cues.verbs.get(token.lemma.lower(), ()))
    around = sentence.tokens[max(token.index - 1, 0) : token.index + 2]
    if not shows or len(around) < 3 or around[0].upos not in {"NOUN", "PROPN"}:
        return False
    if around[2].text == ".":
        return ends_with_document(sentence, token.index, cues)
    if around[2].upos not in CLAUSE_OPENS:
        return False
    document = document_before(sentence, token.index, cues)
    finite = any(t.xpos in {"VBD", "VBZ", "VBP", "MD"} for t in sentence.tokens[token.index + 2 :])
    return document is not None and document.xpos == "NNS" and finite


def ends_with_document(sentence: Sentence, end: int, cues: Cues) -> bool:
    """Whether documents and a comma before them stand right before the place at which a sentence ends: "nine sank,
    data from the port show"."""
    document = document_before(sentence, end, cues)
    comma = document is not None and document.index > 0 and sentence.tokens[document.index - 1].text == ","
    many = document is not None and (document.xpos == "NNS" or document.text.lower() == "data")
    return many and comma and any(t.xpos in {"VBD", "VBZ", "VBP", "MD"} for t in sentence.tokens[: end - 1])


def document_before(sentence: Sentence, end: int, cues: Cues) -> Token | None:
    """The document that opens the clause up to ``end``, where more is said of it: "records seen by X"."""
    start = end
    while start > 0 and sentence.tokens[start - 1].upos not in {"PUNCT", "SCONJ"}:
        start -= 1
    joints = (t.index + 1 for t in sentence.tokens[start:end] if t.text.lower() in SINCE)
    openings = (start, *joints)
    return next((found for at in openings if (found := document_opening(sentence, at, end, cues)) is not None), None)


def document_opening(sentence: Sentence, start: int, end: int, cues: Cues) -> Token | None:
    """The document of which more is said and that stands between two places before anything is done."""
    for noun, behind in pairwise(sentence.tokens[start:end]):
        if noun.upos in {"VERB", "AUX", "ADP"} and noun.relation != "amod":
            return None
        told = behind.xpos == "VBN" or behind.upos == "ADP"
        if noun.upos == "NOUN" and noun.lemma.lower() in cues.documents and told:
            return noun
    return None


def is_unsaid(sentence: Sentence, verb: Token, cues: Cues) -> bool:
    """Whether nobody has said it: an order, an aim ("met to decide"), a participle at the start ("Asked why, …")."""
    if verb.xpos == "VB" and verb.relation != "conj" and not sentence.kids(verb, "nsubj", "aux", "mark", "csubj"):
        return verb.deprel not in {"xcomp", "ccomp"}
    if any(t.text.lower() == "to" for t in sentence.kids(verb, "mark")):
        over = sentence.parent(verb)
        if over is not None and over.lemma.lower() in cues.reachings and is_speech(verb, cues):
            return False
        if over is not None and is_announcing(sentence, over, cues):
            return False
        return over is None or verb.relation not in {"xcomp", "ccomp"} or over.lemma.lower() not in cues.aspects
    return verb.index == 0 and verb.xpos in {"VBN", "VBD"} and subject(sentence, verb) is None


def is_announcing(sentence: Sentence, word: Token, cues: Cues) -> bool:
    """Whether a word only leads to what is said with it: "the port wishes to inform the public that …", "we are pleased
    to report"; not so what one wished in the past."""
    past = word.xpos in {"VBD", "VBG"} or any(t.xpos == "VBD" for t in sentence.kids(word, "cop", "aux"))
    if word.lemma.lower() not in cues.announcings or past or negated(sentence, word):
        return False
    said = (k for k in sentence.kids(word, "xcomp", "advcl", "ccomp") if k.index > word.index and k.xpos == "VB")
    return any(is_speech(verb, cues) and not sentence.kids(verb, "nsubj") for verb in said)


def is_speech(verb: Token, cues: Cues) -> bool:
    """Whether a verb tells what its subject says, and not what comes to be known."""
    return any(cue.contents >= SPEECH for cue in cues.verbs.get(verb.lemma.lower(), ()))


def cue_range(sentence: Sentence, token: Token, cue: Cue) -> tuple[int, int]:
    """First and last token of the verb with the auxiliaries before it and its particle after it."""
    first = token.index
    before = {t.index for t in sentence.kids(token, "aux", "advmod", "mark") if t.upos in {"AUX", "ADV", "PART"}}
    while first - 1 in before:
        first -= 1
    return first, token.index + len(cue.words) - 1


def after_comma(sentence: Sentence, token: Token) -> bool:
    """Whether a comma, dash or closing quotation mark stands before the verb (adverbs and "while" apart)."""
    i = token.index - 1
    while i >= 0 and sentence.tokens[i].upos in {"ADV", "SCONJ", "PART", "CCONJ"}:
        i -= 1
    return i >= 0 and sentence.tokens[i].upos == "PUNCT"


def noun_cue(sentence: Sentence, token: Token, cues: Cues) -> Hit | None:
    """A noun with a clause as its content: "the claim that …", "its pledge to …"."""
    cue = cues.nouns.get(token.lemma.lower())
    if cue is not None and token.upos == "NOUN" and any(noun_contents(sentence, token)):
        return Hit(sentence, cue, token, token.index, token.index)
    if comes_to_number(sentence, token, cues):
        return Hit(sentence, Cue((token.lemma.lower(),), "noun", TOLL), token, token.index, token.index)
    return None


def comes_to_number(sentence: Sentence, noun: Token, cues: Cues) -> bool:
    """Whether somebody's own count is said to come to a number: "the navy's count was 102"."""
    owned = noun.lemma.lower() in cues.reckonings and bool(sentence.kids(noun, "nmod:poss"))
    if noun.upos != "NOUN" or noun.relation != "nsubj" or not owned:
        return False
    behind = sentence.tokens[noun.index + 1 : noun.index + 1 + LONGEST_OWNER]
    return any(t.upos == "NUM" for t in behind) and all(t.upos != "PUNCT" for t in behind[:1])


def noun_contents(sentence: Sentence, noun: Token) -> Iterator[Token]:
    """The heads of the clauses that give the noun's content: with "that", or an infinitive; one right behind its phrase
    too that the tree hangs on the noun over it ("a source for his claim in May that …"), or
    on its verb ("features the radio's report that …")."""
    over = sentence.parent(noun) if noun.relation in {"nmod", "obj"} else None
    end = sentence.subtree(noun)[-1].index
    beside = sentence.kids(over, "acl", "ccomp") if over is not None and over.upos in {"NOUN", "VERB"} else []
    behind = [t for t in beside if sentence.subtree(t)[0].index == end + 1 and sentence.subtree(t)[0].text == "that"]
    for child in (*sentence.kids(noun, "acl", "ccomp"), *behind):
        marks = {t.text.lower() for t in sentence.kids(child, "mark")}
        if child.index > noun.index and child.deprel != "acl:relcl" and marks & {"that", "to", "whether"}:
            yield child
