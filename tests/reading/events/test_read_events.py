"""Events of hand-made trees: what is one, how far its clause reaches, who took part."""

import datetime

import pytest

from crosswire.language.conllu import read_conllu
from crosswire.lexicons import load
from crosswire.reading.events import read_events
from crosswire.reading.places import read_places
from crosswire.reading.times import read_times

RAID = """
1 Gunmen gunman NOUN NNS _ 2 nsubj _ _
2 attacked attack VERB VBD _ 0 root _ _
3 the the DET DT _ 4 det _ _
4 depot depot NOUN NN _ 2 obj _ _
5 on on ADP IN _ 6 case _ _
6 Monday Monday PROPN NNP _ 2 obl _ SpaceAfter=No
7 , , PUNCT , _ 8 punct _ _
8 killing kill VERB VBG _ 2 advcl _ _
9 two two NUM CD _ 10 nummod _ _
10 guards guard NOUN NNS _ 8 obj _ SpaceAfter=No
11 . . PUNCT . _ 2 punct _ _
"""

PASSIVE = """
1 The the DET DT _ 2 det _ _
2 brewery brewery NOUN NN _ 4 nsubj:pass _ _
3 was be AUX VBD _ 4 aux:pass _ _
4 fined fine VERB VBN _ 0 root _ _
5 by by ADP IN _ 7 case _ _
6 the the DET DT _ 7 det _ _
7 regulator regulator NOUN NN _ 4 obl _ SpaceAfter=No
8 . . PUNCT . _ 4 punct _ _
"""

RELATIVE = """
1 Rescuers rescuer NOUN NNS _ 2 nsubj _ _
2 saw see VERB VBD _ 0 root _ _
3 the the DET DT _ 4 det _ _
4 mill mill NOUN NN _ 2 obj _ _
5 that that PRON WDT _ 7 nsubj:pass _ _
6 was be AUX VBD _ 7 aux:pass _ _
7 bombed bomb VERB VBN _ 4 acl:relcl _ _
8 on on ADP IN _ 9 case _ _
9 Sunday Sunday PROPN NNP _ 7 obl _ SpaceAfter=No
10 . . PUNCT . _ 2 punct _ _
"""

SAYING = """
1 The the DET DT _ 2 det _ _
2 mayor mayor NOUN NN _ 3 nsubj _ _
3 said say VERB VBD _ 0 root _ _
4 the the DET DT _ 5 det _ _
5 road road NOUN NN _ 7 nsubj _ _
6 is be AUX VBZ _ 7 cop _ _
7 clear clear ADJ JJ _ 3 ccomp _ SpaceAfter=No
8 . . PUNCT . _ 3 punct _ _
"""

LIGHT = """
1 Rebels rebel NOUN NNS _ 2 nsubj _ _
2 launched launch VERB VBD _ 0 root _ _
3 an a DET DT _ 4 det _ _
4 attack attack NOUN NN _ 2 obj _ SpaceAfter=No
5 . . PUNCT . _ 2 punct _ _
"""

PLAN = """
1 Elders elder NOUN NNS _ 3 nsubj _ _
2 are be AUX VBP _ 3 aux _ _
3 planning plan VERB VBG _ 0 root _ _
4 to to PART TO _ 5 mark _ _
5 meet meet VERB VB _ 3 xcomp _ _
6 envoys envoy NOUN NNS _ 5 obj _ _
7 Friday Friday PROPN NNP _ 5 obl _ SpaceAfter=No
8 . . PUNCT . _ 3 punct _ _
"""


def events(conllu, **fields):
    report, parse = read_conllu(conllu, **fields)
    lexicons = load()
    times, places = read_times(report, parse, lexicons), read_places(report, parse, lexicons)
    drafts = read_events(report, parse, lexicons, times, places)
    return [(d.event.type, d.event.predicate, d.evidence.of(report.text)) for d in drafts], drafts


def roles(draft):
    return [(p.name, p.role) for p in draft.event.participants]


def test_the_clause_has_subject_verb_object_and_time_and_nothing_behind_a_comma():
    (raid, killing), drafts = events(RAID)
    assert ("ASSAULT", "attack", "Gunmen attacked the depot on Monday") == raid
    assert ("ASSAULT", "kill", "killing two guards") == killing
    assert [("Gunmen", "agent"), ("the depot", "patient")] == roles(drafts[0])


def test_a_dated_event_has_its_time():
    _, drafts = events(RAID, published=datetime.date(2019, 5, 14))
    assert datetime.date(2019, 5, 13) == drafts[0].time.start


def test_a_passive_subject_is_the_patient_and_by_leads_the_agent():
    (fine,), drafts = events(PASSIVE)
    assert ("SANCTION", "fine", "The brewery was fined by the regulator") == fine
    assert [("the regulator", "agent"), ("The brewery", "patient")] == roles(drafts[0])


def test_a_relative_clause_has_the_noun_it_stands_on():
    found, drafts = events(RELATIVE)
    assert [("ASSAULT", "bomb", "the mill that was bombed on Sunday")] == found
    assert [("the mill", "patient")] == roles(drafts[0])


def test_a_reporting_verb_is_no_event_where_nothing_dates_it():
    assert [] == events(SAYING)[0]


def test_a_light_verb_is_the_event_with_the_type_of_its_object():
    assert [("ASSAULT", "launch", "Rebels launched an attack")] == events(LIGHT)[0]


def test_a_planned_event_has_the_words_that_plan_it():
    found, drafts = events(PLAN, published=datetime.date(2019, 5, 14))
    assert [("CONSULT", "meet", "Elders are planning to meet envoys Friday")] == found
    assert (datetime.date(2019, 5, 17), ("Elders", "agent")) == (drafts[0].time.start, roles(drafts[0])[0])


def test_furniture_is_not_read():
    report, parse = read_conllu(RAID)
    from crosswire.records import Mark, Report, Span

    marked = Report(report.id, report.path, report.text, report.sha256, marks=(Mark("furniture", Span(0, 50)),))
    assert [] == read_events(marked, parse, load(), [], [])


AFTER_THE_RAID = """
1 Nobody nobody PRON NN _ 2 nsubj _ _
2 slept sleep VERB VBD _ 0 root _ _
3 after after ADP IN _ 5 case _ _
4 the the DET DT _ 5 det _ _
5 raid raid NOUN NN _ 2 obl _ _
6 on on ADP IN _ 8 case _ _
7 the the DET DT _ 8 det _ _
8 depot depot NOUN NN _ 5 nmod _ SpaceAfter=No
9 . . PUNCT . _ 2 punct _ _
"""
BARE_RAID = """
1 Nobody nobody PRON NN _ 2 nsubj _ _
2 slept sleep VERB VBD _ 0 root _ _
3 after after ADP IN _ 5 case _ _
4 the the DET DT _ 5 det _ _
5 raid raid NOUN NN _ 2 obl _ SpaceAfter=No
6 . . PUNCT . _ 2 punct _ _
"""


def test_a_coded_noun_is_an_event_where_it_says_of_what_and_no_verb_stands_for_it():
    found, _ = events(AFTER_THE_RAID)
    assert [("COERCE", "raid", "the raid on the depot")] == found


def test_a_bare_coded_noun_only_speaks_of_an_event():
    assert [] == events(BARE_RAID)[0]


FIRED = """
1 The the DET DT _ 2 det _ _
2 {who} {who} NOUN NN _ 3 nsubj _ _
3 fired fire VERB VBD _ 0 root _ _
4 a a DET DT _ 5 det _ _
5 {what} {what} NOUN NN _ 3 obj _ SpaceAfter=No
6 . . PUNCT . _ 3 punct _ _
"""


@pytest.mark.parametrize(("who", "what", "type_"), [("frigate", "rocket", "ASSAULT"), ("brewer", "clerk", "SANCTION")])
def test_what_it_is_done_to_decides_what_a_verb_means(who, what, type_):
    found, _ = events(FIRED.format(who=who, what=what))
    assert [(type_, "fire", f"The {who} fired a {what}")] == found
