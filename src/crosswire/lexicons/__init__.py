"""Words as data: cues, hedges, measures, offices, countries, units, each entry with an example.

``load()`` gives every room the same frozen bundle; a user's own YAML files are added to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.agencies import Agencies, load_agencies
from crosswire.lexicons.answers import Answers, load_answers
from crosswire.lexicons.changes import Changes, load_changes
from crosswire.lexicons.confidence import Weights, load_confidence
from crosswire.lexicons.counting import CountingWords, load_counting
from crosswire.lexicons.countries import Countries, load_countries
from crosswire.lexicons.crimes import CrimeWords, load_crimes
from crosswire.lexicons.cues import Cues, load_cues
from crosswire.lexicons.currencies import Currencies, load_currencies
from crosswire.lexicons.doings import Doings, load_doings
from crosswire.lexicons.events import EventWords, load_events
from crosswire.lexicons.extents import Extents, load_extents
from crosswire.lexicons.functions import Functions, load_functions
from crosswire.lexicons.furniture import Furniture, load_furniture
from crosswire.lexicons.happenings import Happenings, load_happenings
from crosswire.lexicons.hedges import Hedges, load_hedges
from crosswire.lexicons.loading import LexiconError
from crosswire.lexicons.measures import Measures, load_measures
from crosswire.lexicons.numbers import NumberWords, load_numbers
from crosswire.lexicons.offices import Offices, load_offices
from crosswire.lexicons.payments import Payments, load_payments
from crosswire.lexicons.people import Countables, load_people
from crosswire.lexicons.places import PlaceWords, load_places
from crosswire.lexicons.plainwords import PlainWords, load_plainwords
from crosswire.lexicons.roles import Roles, load_roles
from crosswire.lexicons.scopes import ScopeWords, load_scopes
from crosswire.lexicons.senses import Senses, load_senses
from crosswire.lexicons.sorts import Sorts, load_sorts
from crosswire.lexicons.stances import Stances, load_stances
from crosswire.lexicons.times import TimeWords, load_times
from crosswire.lexicons.units import Units, load_units


@dataclass(frozen=True, slots=True)
class Lexicons:
    """Every lexicon, one field each; ``extra`` names the user's files that were added."""

    agencies: Agencies
    answers: Answers
    changes: Changes
    confidence: Weights
    counting: CountingWords
    countries: Countries
    crimes: CrimeWords
    cues: Cues
    currencies: Currencies
    doings: Doings
    events: EventWords
    extents: Extents
    functions: Functions
    furniture: Furniture
    happenings: Happenings
    hedges: Hedges
    measures: Measures
    numbers: NumberWords
    offices: Offices
    payments: Payments
    people: Countables
    places: PlaceWords
    plainwords: PlainWords
    roles: Roles
    scopes: ScopeWords
    senses: Senses
    sorts: Sorts
    stances: Stances
    times: TimeWords
    units: Units
    extra: tuple[Path, ...] = ()


@lru_cache(maxsize=8)
def load(extra: tuple[Path, ...] = ()) -> Lexicons:
    """The bundled lexicons with the user's own files added. Raises LexiconError where one cannot be read."""
    return Lexicons(
        agencies=load_agencies(extra),
        answers=load_answers(extra),
        changes=load_changes(extra),
        confidence=load_confidence(extra),
        counting=load_counting(extra),
        countries=load_countries(extra),
        crimes=load_crimes(extra),
        cues=load_cues(extra),
        currencies=load_currencies(extra),
        doings=load_doings(extra),
        events=load_events(extra),
        extents=load_extents(extra),
        functions=load_functions(extra),
        furniture=load_furniture(extra),
        happenings=load_happenings(extra),
        hedges=load_hedges(extra),
        measures=load_measures(extra),
        numbers=load_numbers(extra),
        offices=load_offices(extra),
        payments=load_payments(extra),
        people=load_people(extra),
        places=load_places(extra),
        plainwords=load_plainwords(extra),
        roles=load_roles(extra),
        scopes=load_scopes(extra),
        senses=load_senses(extra),
        sorts=load_sorts(extra),
        stances=load_stances(extra),
        times=load_times(extra),
        units=load_units(extra),
        extra=extra,
    )


__all__ = ["LexiconError", "Lexicons", "load"]
