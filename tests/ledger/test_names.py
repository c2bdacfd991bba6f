import pytest
from invented import a_figure, a_report

from crosswire.ledger import AmbiguousName, Store, UnknownName, View, open_ledger


@pytest.fixture
def view(tmp_path):
    engine = open_ledger(tmp_path / "ledger.db")
    store = Store(engine, tmp_path / "ledger.db")
    for text, path in (("12 hurt.", "north/bell.txt"), ("15 hurt.", "south/bell.txt"), ("20 hurt.", "gazette.txt")):
        report = a_report(text, path=path)
        store.add(report, (a_figure(report, text[:2]),), "1")
    return View(engine, tmp_path / "ledger.db")


@pytest.mark.parametrize("shorten", [lambda r: r.id, lambda r: r.id[:9], lambda r: r.id[2:9], lambda r: r.path])
def test_a_report_goes_by_its_id_the_beginning_of_its_id_and_its_path(view, shorten):
    report = a_report("15 hurt.", path="south/bell.txt")
    assert report == view.report(shorten(report))


@pytest.mark.parametrize("name", ["gazette.txt", "gazette"])
def test_a_report_goes_by_its_file_name(view, name):
    assert "20 hurt." == view.report(name).text


def test_a_name_that_several_reports_share_lists_them(view):
    with pytest.raises(AmbiguousName, match="2 reports go by 'bell'"):
        view.report("bell")


@pytest.mark.parametrize("name", ["", "r", "%", "weather.txt"])
def test_a_name_that_no_report_or_several_have_is_refused(view, name):
    with pytest.raises((UnknownName, AmbiguousName)):
        view.report(name)


def test_a_claim_goes_by_its_id_and_by_the_beginning_of_it(view):
    report = a_report("15 hurt.", path="south/bell.txt")
    claim = a_figure(report, "15")
    assert claim == view.claim(claim.id).claim == view.claim(claim.id[:8]).claim == view.claim(claim.id[2:8]).claim


@pytest.mark.parametrize("name", ["", "c_", "c_%", "nothing"])
def test_a_name_that_no_claim_has_is_refused(view, name):
    with pytest.raises(UnknownName, match="no claim goes by"):
        view.claim(name)


def test_a_claim_of_an_earlier_reading_is_said_to_be_one(view, tmp_path):
    report = a_report("20 hurt.", path="gazette.txt")
    Store(open_ledger(tmp_path / "ledger.db"), tmp_path / "ledger.db").add(report, (), "2")
    with pytest.raises(UnknownName, match="earlier reading"):
        view.claim(a_figure(report, "20").id)
