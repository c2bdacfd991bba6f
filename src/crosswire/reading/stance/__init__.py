"""Stance: how a claim is put forward, from asserted over reported, alleged and predicted to denied and hypothetical.

All that decides it is here: ``claims`` says it of a whole figure or event, with what its source's cue puts on it;
``predicates`` reads it off the words around one predicate, ``modals`` off its auxiliaries, ``embedding`` off the words
over its clause or noun, ``amounts`` off those between a number and its predicate; ``projection`` tells what all these
leave alone. The words themselves are in the lexicon of stances.
"""

from crosswire.reading.stance.claims import figure_stance, foreseen, put_forward
from crosswire.reading.stance.predicates import put_on, stance_of
from crosswire.reading.stance.putting import Put

__all__ = ["Put", "figure_stance", "foreseen", "put_forward", "put_on", "stance_of"]
