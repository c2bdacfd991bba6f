"""Entries to what is asked of a ledger: figures by origin, a timeline, who is who; pure functions."""

from crosswire.accounts.figures import Account, Question, as_of, question_of, stretch_of, who_of
from crosswire.accounts.points import Point, points_of
from crosswire.accounts.precision import Precision, precisions, precisions_of
from crosswire.accounts.queue import ToReview, review_queue, worth_a_look
from crosswire.accounts.sources import SourceProfile, profiles
from crosswire.accounts.timeline import Moment, timeline_of

__all__ = [
    "Account",
    "Moment",
    "Point",
    "Precision",
    "Question",
    "SourceProfile",
    "ToReview",
    "as_of",
    "points_of",
    "precisions",
    "precisions_of",
    "profiles",
    "question_of",
    "review_queue",
    "stretch_of",
    "timeline_of",
    "who_of",
    "worth_a_look",
]
