"""Figures of a report: every counted quantity of people, things and money, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import FigureDraft
from crosswire.reading.figures.describing import describe
from crosswire.reading.figures.fates.settling import settled
from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.happenings.links import by_handing
from crosswire.reading.figures.happenings.measures import MeasureFinder
from crosswire.reading.figures.happenings.named_dead import with_named_dead
from crosswire.reading.figures.happenings.refinement import Refinement
from crosswire.reading.figures.happenings.spared import spared
from crosswire.reading.figures.happenings.tolls import by_fronted, by_toll
from crosswire.reading.figures.implied import read_implied, read_none
from crosswire.reading.figures.phrases import Counted, read_counted
from crosswire.reading.figures.quantities import read_quantities
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.scopes import Story
from crosswire.reading.figures.shared.bare import (
    by_former,
    by_more,
    by_named_figure,
    by_question,
    by_remaining,
    by_rival,
    by_rival_count,
    by_seen,
    by_sort,
)
from crosswire.reading.figures.shared.breakdowns import bracketed, by_brackets, by_breakdown
from crosswire.reading.figures.shared.crowds import COUNT, by_crowd, by_numbering
from crosswire.reading.figures.shared.elided import elided
from crosswire.reading.figures.shared.labels import by_label, labelled
from crosswire.reading.figures.shared.pairs import is_new_pair
from crosswire.reading.figures.shared.parts import wholes
from crosswire.reading.figures.shared.sharing import (
    by_counted_whole,
    by_freed,
    by_fronted_whole,
    by_included,
    by_list,
    by_of_whom,
    by_whole,
    in_ward,
    is_including,
)
from crosswire.reading.figures.uncounted.ages import is_age_of_one
from crosswire.reading.figures.uncounted.examples import is_example, is_supposed
from crosswire.reading.figures.uncounted.generic import is_general
from crosswire.reading.figures.uncounted.lookalikes import (
    is_averted,
    is_likened,
    is_missing_thing,
    is_no_claim,
    is_of_any,
    is_offence,
    is_one_of_the_shots,
    is_sought,
)
from crosswire.reading.figures.uncounted.next_item import opens_next_item
from crosswire.reading.figures.uncounted.numerals import (
    is_alternative,
    is_difference,
    is_label,
    is_left_out,
    is_lone_one,
    is_model,
    is_way_off,
)
from crosswire.reading.figures.uncounted.rates import is_rate_of_money, is_wage
from crosswire.reading.figures.uncounted.titles import is_in, titles
from crosswire.reading.figures.wording import EITHER, RELATIVE, Wording
from crosswire.records import Parse, Report, Sentence
from crosswire.records.quotes import Quote, find_quotes

LEAST_COUNT = 3
LONGEST_JOINT = 3
LONGEST_OF = 3
"""How far behind a part the bare number stands that it is out of: one of the four."""
APART = frozenset({"VERB", "AUX", "CCONJ", "PUNCT"})
"""What never stands between a part and its whole: killing two of the guards and wounding four."""
SINGLE = frozenset({"was", "is", "has"})
"""Words by which a relative clause tells of one alone: one of the nine guards who was hit."""
FAR = 6
NEAR = 2
"""How many sentences back a number that someone only says ("the police say 19") is set against."""
SHORT = 3
LEAST_BARE = 1_000_000
LONGEST_PAID = 5
"""How far before a bare amount stands the word that makes it money: the loot was closer to five million."""
LEAST_SHARED = 100
"""The least amount that takes its currency from the one before."""


def read_figures(report: Report, parse: Parse, lexicons: Lexicons) -> list[FigureDraft]:
    """The figures of a report, in text order; page furniture is not read, a repeated caption is: two mentions are two
    claims."""
    furniture = [mark.span for mark in report.marks if mark.kind == "furniture"]
    titled, quotes = titles(report.text, lexicons), find_quotes(report.text)
    readings: list[Reading] = []
    told: dict[int, Wording] = {}
    for index, sentence in enumerate(parse.sentences):
        if not any(span.overlaps(sentence.span) for span in furniture):
            reader = SentenceReader(report, index, sentence, lexicons, readings, list(told.values())[-FAR:], quotes)
            told[index] = reader.wording
            readings += reader.read()
    wordings = list(told.values())
    story = Story.of(wordings, lexicons.scopes)
    readings = settled([r for r in readings if not is_in(r.counted.quantity.number, titled)], wordings)
    readings = with_named_dead(readings, told)
    parts = wholes(readings)
    return [describe(report, readings, i, parts[i], story, lexicons) for i in range(len(readings))]


class SentenceReader:
    """Reads the figures of one sentence; ``before`` are those of the sentences before it, ``asked`` the nearest of
    these sentences, which may have asked for a number, ``quotes`` the report's direct speech."""

    __slots__ = ("asked", "before", "finder", "index", "quotes", "report", "sentence", "wording")

    def __init__(
        self,
        report: Report,
        index: int,
        sentence: Sentence,
        lexicons: Lexicons,
        before: Sequence[Reading],
        asked: Sequence[Wording] = (),
        quotes: Sequence[Quote] = (),
    ) -> None:
        self.report = report
        self.index = index
        self.sentence = sentence
        self.before = before
        self.asked = asked
        self.quotes = quotes
        self.wording = Wording(sentence, lexicons)
        self.finder = MeasureFinder(self.wording)

    def read(self) -> list[Reading]:
        span, lexicons = self.sentence.span, self.wording.lexicons
        numbers = self.wording.holds_number()
        kept = {self.sentence.tokens[i].start for i in bracketed(self.sentence)} if numbers else set()
        quantities = read_quantities(self.report.text, span.start, span.end, lexicons, kept) if numbers else []
        words = [token.span for token in self.sentence.tokens]
        quantities = [q for q in quantities if any(word.overlaps(q.number) for word in words)]  # a note's is no word
        phrases = (read_counted(self.sentence, q, lexicons) for q in quantities)
        phrases = (labelled(self.wording, phrase) for phrase in phrases)
        counted = elided(self.wording, [phrase for phrase in phrases if not is_model(self.wording, phrase)])
        found: list[Reading] = []
        for i, phrase in enumerate(counted):
            governed = self.governed(phrase, found, counted[:i])
            if governed is None or governed.measure == COUNT:
                governed = self.by_next(phrase, counted[i + 1 :]) or governed
            if governed and governed.measure and not opens_next_item(self.wording, phrase, governed):
                told = Refinement(self.wording).told_behind(governed, phrase)
                found.append(Reading(self.index, self.wording, phrase, told))
        found += read_none(self.index, self.wording)
        found += read_implied(self.index, self.wording, found)
        found = [reading for reading in found if not self.claims_nothing(reading)]
        return sorted(found, key=lambda r: r.counted.quantity.number.start)

    def claims_nothing(self, reading: Reading) -> bool:
        """Whether the phrase only looks like a claim."""
        counted = reading.counted
        predicate = reading.governed.predicate
        if (
            is_no_claim(self.wording, counted)
            or is_averted(self.wording, predicate)
            or is_sought(self.wording, predicate)
        ):
            return True
        if reading.governed.measure == "missing" and is_missing_thing(self.wording, counted):
            return True
        if not counted.quantity.unit and is_general(self.wording, counted, reading.governed, reading.implied):
            return True
        if reading.governed.measure == "fired" and is_one_of_the_shots(self.wording, reading.counted):
            return True
        if reading.implied and (is_offence(self.wording, predicate) or is_likened(self.wording, predicate)):
            return True
        if reading.governed.measure != COUNT and is_of_any(self.wording, counted, predicate):
            return True
        quoted = any(quote.outer.contains(counted.quantity.number) for quote in self.quotes)
        return is_supposed(self.wording, counted) or (not quoted and is_example(self.wording, counted, self.asked))

    def governed(self, counted: Counted, found: list[Reading], earlier: list[Counted]) -> Governed | None:
        """What governs one quantity, None where it is no figure."""
        if counted.quantity.unit:
            if is_rate_of_money(self.wording, counted) or is_wage(self.wording, counted, self.asked):
                return None
            return Governed("money", self.money_predicate(counted), 0.92)
        if labelled_as := by_label(self.wording, counted):
            return labelled_as
        if is_lone_one(self.wording, counted) or (
            is_label(self.wording, counted) and not self.finder.by_word_after(counted)
        ):
            return None
        if is_age_of_one(self.wording, counted):
            return None
        if is_left_out(self.wording, counted):
            return None
        if (
            is_alternative(self.wording, counted)
            or self.is_rate(counted)
            or is_difference(self.wording, counted)
            or self.lacks(counted)
        ):
            return None
        if self.is_nested(counted, earlier):
            own = self.finder.by_own_noun(counted)
            own = own or (None if self.is_had(counted) else self.by_clause(counted))
            return own or self.count(counted)
        after = earlier[-1].last + 1 if earlier else 0
        recent = [r for r in self.before if r.sentence >= self.index - FAR]
        near = [] if earlier else [r for r in recent if r.sentence >= self.index - NEAR]
        return (
            self.by_fronted(counted)
            or (by_toll(self.wording, counted, after) if self.is_hit(counted) else None)
            or self.by_inner_whole(counted, found)
            or by_brackets(self.wording, counted, found, near)
            or by_breakdown(self.wording, counted, found)
            or in_ward(self.wording, counted, found)
            or spared(self.finder, counted)
            or by_fronted_whole(self.wording, counted, found)
            or self.bare_money(counted, recent + found)
            or by_toll(self.wording, counted, 0 if self.changes(counted) else after)
            or by_whole(self.wording, counted, found, same_sentence=True)
            or by_of_whom(self.wording, counted, found)
            or by_list(self.finder, counted, found, earlier)
            or by_handing(self.wording, counted)
            or by_rival(self.wording, counted, found if not earlier or rivals(found, earlier) else ())
            or by_seen(self.wording, counted, self.asked, near)
            or by_rival(self.wording, counted, near)
            or by_rival_count(self.wording, counted, near + found)
            or by_question(self.wording, counted, [] if earlier else self.asked)
            or by_former(self.wording, counted, found)
            or by_freed(self.wording, counted, recent + found)
            or by_more(self.wording, counted, found)
            or by_sort(self.wording, counted, [r for r in recent if r.sentence >= self.index - 1] + found)
            or by_named_figure(self.wording, counted, [r for r in recent if r.sentence >= self.index - 1] + found)
            or by_remaining(self.wording, counted, [r for r in recent if r.sentence >= self.index - 1] + found)
            or by_included(self.wording, counted)
            or self.by_told_whole(counted, recent, found)
            or self.count(counted)
        )

    def by_fronted(self, counted: Counted) -> Governed | None:
        """The measure of the whole that stands first, unless the sentence goes on to tell how these fared: of those who
        were shot, three died."""
        found = by_fronted(self.wording, counted)
        own = self.finder.find(counted) if found is not None and found.measure == EITHER else None
        return own or found or by_numbering(self.wording, counted)

    def by_inner_whole(self, counted: Counted, found: list[Reading]) -> Governed | None:
        """The measure of the whole right before a part between commas: "five others, including two boys, injured"."""
        whole = found[-1] if found and is_including(self.wording, counted) else None
        near = whole is not None and 0 < counted.first - whole.counted.last <= SHORT
        open_ended = self.wording.word(counted.last + 1) == ","
        return by_whole(self.wording, counted, found, same_sentence=True) if near and open_ended else None

    def by_next(self, counted: Counted, later: list[Counted]) -> Governed | None:
        """The measure of the quantity that "and" joins to this one: two women and three men were shot."""
        if not later or counted.quantity.unit or later[0].first - counted.last > LONGEST_JOINT:
            return None
        between = self.wording.words[counted.last + 1 : later[0].first]
        if not between or not all(word in self.wording.lexicons.counting.joined for word in between):
            return None
        if later[0].noun is not None and self.sentence.tokens[later[0].noun].xpos in RELATIVE:
            return None  # "900 people, nine of whom were hurt"
        governed = self.finder.by_word_after(later[0]) or self.by_next(later[0], later[1:])
        same = self.wording.kinds(counted) & self.wording.kinds(later[0])
        return Governed(governed.measure, governed.predicate, 0.85, shared=True) if governed and same else None

    def is_nested(self, counted: Counted, earlier: list[Counted]) -> bool:
        """Whether the phrase is what another number, or a share, is out of: the 137 of "120 of the 137 passengers", the
        four of "one of the four died"."""
        if counted.quantity.divided:
            return True
        if not earlier or not earlier[-1].holds_of:
            return False
        between = self.sentence.tokens[earlier[-1].last + 1 : counted.first]
        bare = counted.noun is None and 0 < counted.first - earlier[-1].last <= LONGEST_OF
        bare = bare and APART.isdisjoint(token.upos for token in between)
        return bare or (counted.noun is not None and earlier[-1].noun == counted.noun)

    def by_clause(self, counted: Counted) -> Governed | None:
        """The measure that a participle or a relative clause gives the whole before it: one of four guards killed, one
        of four guards who were killed."""
        if (told := self.finder.by_participle(counted)) is not None:
            return told
        i = counted.last + 1
        if self.wording.word(i) != "who" or self.wording.word(i + 1) in SINGLE:
            return None
        found = self.finder.by_word_after(counted)
        return Refinement(self.wording).refined(found, counted) if found else None

    def is_had(self, counted: Counted) -> bool:
        """Whether the participle behind is said of the share alone: "if we have a part of the 90 displaced"."""
        share = self.sentence.parent(self.sentence.tokens[counted.head])
        verb = self.sentence.parent(share) if share is not None and share.relation == "obj" else None
        return counted.quantity.divided and verb is not None and verb.lemma == "have"

    def is_rate(self, counted: Counted) -> bool:
        """Whether the quantity is so many a day, and not one of a day ago."""
        units, words = self.wording.lexicons.units, self.wording.words[counted.last + 1 : counted.last + 3]
        if self.wording.word(counted.last + 1) in self.wording.lexicons.counting.often:
            return True
        if self.wording.word(counted.first - 1) == "per":
            return True  # "deaths per 100,000 residents"
        each = len(words) == 2 and words[0] in {"a", "an", "per", "each", "every"}
        then = self.wording.word(counted.last + 3) in self.wording.lexicons.counting.since
        return each and not then and units.has(words[1], "per", "yearly", "duration")

    def is_hit(self, counted: Counted) -> bool:
        """Whether the number is what something is said to hit, which a toll does too: the toll hits nine."""
        return counted.noun is None and self.wording.word(counted.first - 1) in {"hit", "hits"}

    def changes(self, counted: Counted) -> bool:
        """Whether the phrase is the new end of a change (from 40 to 46, by six to 46, has risen to 46), so that its
        toll stands before the old one or the difference."""
        before = self.wording.words[max(0, counted.first - 4) : counted.first]
        rises = self.wording.lexicons.units.has(self.wording.word(counted.first - 2), "change")
        return "from" in before or (before[-1:] == ["to"] and ("by" in before or rises))

    def lacks(self, counted: Counted) -> bool:
        """Whether a bare number only says how many go without something: nine dead, 40,000 without power."""
        without = counted.noun is None and self.wording.word(counted.last + 1) == "without"
        return without and self.finder.by_word_after(counted) is None

    def bare_money(self, counted: Counted, before: Sequence[Reading]) -> Governed | None:
        """Money whose currency the amounts before it name: they spent tens of millions."""
        paid = self.wording.words[max(0, counted.first - LONGEST_PAID) : counted.last + 2]
        if counted.noun is None and counted.quantity.value >= LEAST_SHARED and self.shares_currency(counted, before):
            return Governed("money", self.money_predicate(counted), 0.7, unit=before[-1].counted.quantity.unit)
        bare = counted.noun is None and counted.quantity.value >= LEAST_BARE
        if not bare or self.wording.lexicons.counting.paying.isdisjoint(paid):
            return None
        unit = next((r.counted.quantity.unit for r in reversed(before) if r.counted.quantity.unit), None)
        return Governed("money", self.money_predicate(counted), 0.7, unit=unit) if unit else None

    def shares_currency(self, counted: Counted, before: Sequence[Reading]) -> bool:
        """Whether the amount before lends its currency: 900 crowns for the dead and 400 for the injured; asked for nine
        million crowns and later for four million."""
        joined = self.wording.word(counted.first - 1) in {"and", "or"} and self.wording.word(counted.last + 1) == "for"
        large = counted.quantity.value >= LEAST_BARE and self.wording.word(counted.first - 1) in {"for", "or", "to"}
        joined = joined or large
        return joined and bool(before) and before[-1].sentence == self.index and bool(before[-1].counted.quantity.unit)

    def money_predicate(self, counted: Counted) -> int:
        """The verb that the amount hangs on, or the noun nearest to it."""
        token = self.sentence.tokens[counted.head]
        for ancestor in self.sentence.ancestors(token):
            if ancestor.upos == "VERB" or (ancestor.upos == "ADJ" and self.sentence.kids(ancestor, "cop")):
                return ancestor.index
        return counted.head

    def by_told_whole(self, counted: Counted, recent: list[Reading], found: list[Reading]) -> Governed | None:
        """The measure of the whole told in the sentence before; count for some of what was only counted, unless it is
        as few as no count is read of."""
        before = [r for r in recent if r.sentence == self.index - 1]
        few = counted.quantity.value < LEAST_COUNT
        whole = by_whole(self.wording, counted, before, same_sentence=False)
        return whole or (None if few else by_counted_whole(self.wording, counted, before + found))

    def count(self, counted: Counted) -> Governed | None:
        """A plain count of things that no measure speaks of; a part of things that are named is one too."""
        if counted.noun is None and self.wording.numbered(counted) is not None:
            return Governed(COUNT, counted.head, 0.5)
        if counted.noun is None or counted.quantity.goods:
            return by_crowd(self.wording, counted)
        noun = self.sentence.tokens[counted.noun]
        if self.wording.lexicons.units.has(noun.text.lower(), "duration") or is_way_off(self.wording, counted):
            return None  # "a couple of years", "two doors down"
        plural = noun.xpos in {"NNS", "NNPS"} or noun.text.lower() in self.wording.lexicons.counting.uninflected
        if not plural or not re.match(r"[^\W\d]", noun.text):
            return None
        if (
            counted.quantity.value < LEAST_COUNT
            and not counted.quantity.hedge
            and not is_new_pair(self.wording, counted)
        ):
            return None
        return Governed(COUNT, counted.head if noun.head < 0 else noun.head, 0.5)


def rivals(found: Sequence[Reading], earlier: Sequence[Counted]) -> bool:
    """Whether the number before is a figure, which the next can be set against."""
    return bool(found) and found[-1].counted == earlier[-1]
