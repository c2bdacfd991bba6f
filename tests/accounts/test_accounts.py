import datetime

from invented import a_figure, a_finding, a_link, a_report

from crosswire.accounts import profiles, question_of, stretch_of, timeline_of, who_of
from crosswire.records import Entry, Identity, Span, Time

REPORT = a_report(outlet="The Marrowby Bell")
SHIFT = a_link(REPORT, "the night shift")
MAY, JUNE = datetime.date(2031, 5, 3), datetime.date(2031, 6, 3)


def an_entry(*links, day=None, published=MAY, **fields):
    time = None if day is None else Time("on 3 May", Span(74, 82), day, day, "day")
    claim = a_figure(REPORT, attribution=links, time=time, **fields)
    return Entry(claim, REPORT.path, REPORT.outlet, published, "m_1", "q_1")


def test_figures_stand_under_who_says_them_across_reports_the_earliest_first():
    who = Identity("Marrowby harbour", ((REPORT.id, "the night shift"),), ("Marrowby",), ())
    late, early, own = an_entry(SHIFT, day=JUNE), an_entry(SHIFT), an_entry(day=MAY)
    question = question_of("q_1", [late, early, own], who_of([who]))
    assert "injured · dockers" == question.label
    assert ["Marrowby harbour", "The Marrowby Bell (own voice)"] == sorted(a.origin for a in question.accounts)
    (account,) = (a for a in question.accounts if a.origin == who.name)
    assert (early, late) == account.entries
    assert ("Marrowby",) == account.parties


def test_a_stretch_of_a_question_keeps_its_figures_under_their_origins():
    own, shift = [an_entry(day=MAY)] * 3, [an_entry(SHIFT, day=JUNE)] * 3
    question = question_of("q_1", [*own, *shift], {})
    sizes = [[len(account.entries) for account in stretch_of(question, first, 2)] for first in (0, 2, 4, 6)]
    assert [[2], [1, 1], [2], []] == sizes
    assert question.accounts == stretch_of(question, 0, 1000)


def test_a_source_that_nobody_identified_goes_by_its_own_name():
    (account,) = question_of("q_1", [an_entry(SHIFT)], {}).accounts
    assert SHIFT.source == account.origin


def test_the_timeline_leaves_out_the_undated_and_the_denied_and_names_who_disagrees():
    dated, undated = an_entry(day=JUNE), an_entry()
    conflict = a_finding(dated.claim.id, "c_other", field="date")
    other = an_entry(SHIFT, day=MAY)
    (moment,) = timeline_of([dated, undated], [conflict], {"c_other": other, dated.claim.id: dated})
    assert (JUNE, (conflict,), (other,)) == (moment.start, moment.against, moment.others)


def test_a_source_counts_each_claim_once_whatever_names_cite_it():
    who = Identity("Ines Calder", (("r_1", "Calder"), ("r_2", "Ines Calder")), ("Ines Calder",), ("short for",))
    citings = [("r_1", "Calder", "c_1"), ("r_1", "Calder", "c_1"), ("r_2", "Ines Calder", "c_2"), ("r_3", "x", "c_3")]
    (profile,) = profiles([who], citings)
    assert (("Calder", "Ines Calder"), 2, 2) == (profile.names, profile.claims, profile.reports)
