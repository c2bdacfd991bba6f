import datetime

import pytest
from sqlalchemy import text

from crosswire.api import Ledger
from crosswire.intake import IntakeOptions
from crosswire.ledger import Crossed, MissingLedger, UnknownName
from crosswire.ledger.file import open_ledger
from crosswire.ledger.opening import writing
from crosswire.lexicons import LexiconError
from crosswire.pipeline import ReadOptions, ReportHeld, ReportRead
from crosswire.records import Problem

BELL = """Dockers hurt in crane fall

At least 12 dockers were injured on Tuesday when a crane fell in Marrowby, the harbour office said.

"We had asked for an inspection," said Ines Calder, who speaks for the dockers' union.
"""
GAZETTE = "Nine people were killed in Marrowby, police said, and 40 others were injured.\n"
PUBLISHED = datetime.date(2031, 5, 8)  # a Thursday
TUESDAY = datetime.date(2031, 5, 6)


@pytest.fixture
def folder(tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "bell.txt").write_text(BELL, "utf-8")
    (texts / "gazette.txt").write_text(GAZETTE, "utf-8")
    return texts


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(path, folder):
    with Ledger.open(path) as ledger:
        list(ledger.read([str(folder)]))
        yield ledger


def injured(ledger):
    (entry,) = ledger.claims(report="bell.txt", measure="injured")
    return entry


def test_reading_a_folder_gives_an_outcome_for_each_report(path, folder):
    with Ledger.open(path) as ledger:
        outcomes = list(ledger.read([str(folder)]))
        assert [ReportRead, ReportRead] == [type(outcome) for outcome in outcomes]
        assert [ReportHeld, ReportHeld] == [type(outcome) for outcome in ledger.read([str(folder)])]


def test_nothing_happens_until_outcomes_are_asked_for(path, folder):
    with Ledger.open(path) as ledger:
        ledger.read([str(folder)])
        assert [] == list(ledger.reports())


def test_what_cannot_be_read_is_a_problem_until_it_can(path, folder):
    (folder / "empty.txt").touch()
    with Ledger.open(path) as ledger:
        assert 1 == sum(isinstance(outcome, Problem) for outcome in ledger.read([str(folder)]))
        assert 1 == len(list(ledger.problems()))
        (folder / "empty.txt").write_text("Two people were rescued.", "utf-8")
        list(ledger.read([str(folder)]))
        assert [] == list(ledger.problems())


def test_every_claim_quotes_its_report(ledger):
    texts = {report.path: report.text for report in ledger.reports()}
    for entry in ledger.claims():
        assert entry.claim.evidence.quote == entry.claim.evidence.span.of(texts[entry.path])
    assert {"figure", "statement"} <= {entry.claim.kind for entry in ledger.claims()}


def test_claims_can_be_asked_for_by_report_kind_and_measure(ledger):
    assert ["statement"] == list({entry.claim.kind for entry in ledger.claims(kind="statement")})
    assert ["killed"] == [entry.claim.figure.measure for entry in ledger.claims(report="gazette", measure="killed")]
    assert [] == list(ledger.claims(report="bell.txt", measure="killed"))


def test_a_trace_gives_the_words_of_each_link(ledger):
    trace = ledger.trace(injured(ledger).claim.id)
    assert ["the harbour office"] == [link.words for link in trace.links]
    assert ["said"] == [link.cue for link in trace.links]
    assert BELL == trace.report.text


def test_a_report_is_shown_with_its_claims_in_the_order_of_the_text(ledger):
    shown = ledger.show("bell")
    spans = [entry.claim.evidence.span for entry in shown.entries]
    assert spans
    assert sorted(spans) == spans


def test_a_rejected_claim_leaves_lists_and_exports_unless_asked_for(ledger, tmp_path):
    claim = injured(ledger).claim
    decision = ledger.reject(claim.id[:10], why="the crane fell in April", who="Ines")
    assert (claim.id, "the crane fell in April", "Ines") == (decision.target, decision.why, decision.who)
    assert [decision] == list(ledger.decisions())
    assert claim.id not in [entry.claim.id for entry in ledger.claims()]
    assert claim.id in [entry.claim.id for entry in ledger.claims(include_rejected=True)]
    assert claim.id not in exported(ledger, tmp_path / "out")
    assert claim.id in exported(ledger, tmp_path / "all", include_rejected=True)
    ledger.accept(claim.id)
    assert claim.id in exported(ledger, tmp_path / "out")
    assert [decision.id] == [made.id for made in ledger.trace(claim.id).judgements][:1]


def exported(ledger, folder, **options):
    claims, *_ = ledger.export("jsonl", folder, **options)
    return claims.read_text("utf-8")


def test_a_date_learnt_by_setting_it_dates_the_claims(ledger):
    assert injured(ledger).claim.time.start is None
    report = ledger.set("bell.txt", published=PUBLISHED, who="Ines", why="the printed page")
    entry = injured(ledger)
    assert PUBLISHED == report.published == entry.published
    assert TUESDAY == entry.claim.time.start
    assert [("published", None, "2031-05-08", "set")] == [(c.field, c.old, c.new, c.cause) for c in ledger.changes()]
    assert [("set-published", "2031-05-08", "Ines")] == [(d.kind, d.value, d.who) for d in ledger.decisions()]


def test_a_date_learnt_by_reading_with_it_dates_the_same_claims(ledger, folder):
    before = injured(ledger).claim
    list(ledger.read([str(folder / "bell.txt")], ReadOptions(IntakeOptions(published=PUBLISHED))))
    after = injured(ledger).claim
    assert before.id == after.id
    assert TUESDAY == after.time.start
    assert 2 == len(list(ledger.reports()))


def test_what_a_person_set_outlasts_reading_the_files_again(ledger, folder):
    ledger.set("bell.txt", outlet="The Marrowby Bell", published=PUBLISHED)
    options = ReadOptions(IntakeOptions(outlet="Somebody Else", published=datetime.date(1999, 1, 1)))
    list(ledger.read([str(folder / "bell.txt")], options))
    assert ("The Marrowby Bell", PUBLISHED) == (ledger.report("bell").outlet, ledger.report("bell").published)


def test_an_earlier_moment_can_be_asked_for(ledger):
    then = datetime.datetime.now(datetime.UTC)
    ledger.set("bell.txt", published=PUBLISHED)
    (before,) = ledger.claims(report="bell.txt", measure="injured", as_of=then)
    assert (None, None) == (before.published, before.claim.time.start)
    assert PUBLISHED == injured(ledger).published


def test_reading_cross_checks_and_crossing_again_changes_nothing(ledger):
    placed = {entry.claim.id: entry.matter for entry in ledger.claims()}
    assert None not in placed.values()
    assert Crossed() == ledger.cross()
    assert placed == {entry.claim.id: entry.matter for entry in ledger.claims()}


def test_a_reading_cut_short_is_cross_checked_when_findings_are_asked_for(path, folder):
    with Ledger.open(path) as ledger:
        next(ledger.read([str(folder)]))
    with Ledger.open(path) as ledger:
        assert {None} == {entry.matter for entry in ledger.claims()}
        list(ledger.findings())
        assert None not in {entry.matter for entry in ledger.claims()}


def test_a_rejected_claim_takes_no_part_in_the_cross_check(ledger):
    claim = injured(ledger).claim.id
    ledger.reject(claim, why="the crane fell in April")
    assert ledger.claim(claim).matter is None
    ledger.accept(claim)
    assert ledger.claim(claim).matter is not None


def test_sources_made_one_by_a_person_are_parted_again_by_the_next_decision(ledger):
    names = {profile.name for profile in ledger.sources()}
    one, other = "harbour office", "Ines Calder"
    ledger.same(one, other, why="one desk")
    assert len(names) - 1 == len(ledger.sources())
    ledger.apart(one, other, why="two desks after all")
    assert len(names) == len(ledger.sources())


def test_a_search_finds_reports_and_claims_whatever_is_typed(ledger):
    found = ledger.search("crane NEAR( falling")
    assert found.reports == found.claims == ()
    found = ledger.search("docker")
    assert ["bell.txt"] == [report.path.rpartition("/")[2] for report, _ in found.reports]
    assert injured(ledger).claim.id in [entry.claim.id for entry in found.claims]


def test_the_figures_on_a_question_stand_by_origin(ledger):
    (question,) = ledger.questions("dockers")
    assert ("injured · dockers", 1) == (question.label, question.reports)
    assert [injured(ledger).claim.id] == [entry.claim.id for entry in question.entries]


def test_an_untouched_ledger_verifies_and_a_changed_byte_does_not(ledger, path):
    assert [] == list(ledger.verify())
    with writing(open_ledger(path)).begin() as connection:
        connection.execute(text("UPDATE reports SET text = replace(text, '12', '13')"))
    assert {"altered-report", "altered-text", "misquoted"} == {problem.code for problem in ledger.verify()}


def test_a_changed_claim_does_not_verify(ledger, path):
    with writing(open_ledger(path)).begin() as connection:
        connection.execute(text("UPDATE claims SET body = replace(body, 'injured', 'killed')"))
    assert "altered-claims" in {problem.code for problem in ledger.verify()}


def test_a_name_that_nothing_has_is_refused(ledger):
    for ask in (ledger.report, ledger.claim, ledger.show, ledger.trace, ledger.accept, ledger.set):
        with pytest.raises(UnknownName):
            ask("weather")


def test_a_missing_ledger_is_refused_where_none_is_to_be_made(path):
    with pytest.raises(MissingLedger):
        Ledger.open(path, create=False)


def test_a_lexicon_that_cannot_be_read_is_refused_before_anything_is_made(path, tmp_path):
    with pytest.raises(LexiconError):
        Ledger.open(path, lexicons=[tmp_path / "none.yaml"])
    assert not path.exists()


def test_closing_the_ledger_stops_what_still_reads(path, folder):
    with Ledger.open(path) as ledger:
        outcomes = ledger.read([str(folder)])
        next(outcomes)
    assert [] == list(outcomes)
