"""Fines that the law only threatens with: the offence carries a $900 fine."""

from __future__ import annotations

from crosswire.lexicons.stances import Stances
from crosswire.reading.drafts import FigureDraft
from crosswire.reading.stance.amounts import nouns
from crosswire.reading.stance.putting import Put, put
from crosswire.records import Sentence, Token

OF = frozenset({"in", "of"})


def threatened(sentence: Sentence, draft: FigureDraft, lexicon: Stances) -> Put | None:
    """What a word that threatens puts on an amount that is a penalty: "faces a fine of up to $900", "the offence is
    punishable by a $900 fine"; None for other amounts, and for a penalty that was set."""
    penalty = next((one for one in named(sentence, draft) if one.lemma.lower() in lexicon.penalties), None)
    if draft.figure.unit is None or penalty is None:
        return None
    for over in sentence.ancestors(penalty):
        if over.lemma.lower() in lexicon.penals or over.text.lower() in lexicon.penals:
            return put(lexicon.penals.get(over.lemma.lower()) or lexicon.penals[over.text.lower()], over)
        if over.upos == "VERB":
            return None
    return None


def named(sentence: Sentence, draft: FigureDraft) -> list[Token]:
    """The number with the nouns that it belongs to, and what it is in: a fine of $900, $900 in fines."""
    own = list(nouns(sentence, draft))
    inside = (kid for kid in sentence.kids(sentence.tokens[draft.number], "nmod"))
    return [*own, *inside, *(one for one in (sentence.parent(own[-1]),) if one is not None)]
