"""What every registered component must keep to, whatever it is given."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire import lexicons
from crosswire.intake import READERS, IntakeOptions, read_inputs
from crosswire.reading import read_claims
from crosswire.records import MEASURES, QUALIFIERS, SCOPES, STANCES, Problem, Report, report_id

HERE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
BYTES = st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
NEWS = st.sampled_from([
    "At least 12 people were killed, including three children, police said.", "“We lost,” she said", "\n\n", "$3m",
    "According to Orvel's mayor, who cited the coast guard, dozens are missing.", "HOME | NEWS | SPORT", "🚒 2/3",
    "on Monday", "between 10 and 15 soldiers", "(Reuters-like) -", "The ministry denied it.", "１２ hurt", "a b c",
    "In 1997 the dam broke;", "who", "and", ",", "—", "said the mayor of the town of Orvel", "nobody was hurt",
])  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(NEWS, max_size=6).map(" ".join))


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.form)
@HERE
@given(content=BYTES)
def test_no_bytes_make_a_reader_raise(reader, content, tmp_path):
    path = tmp_path / f"report{reader.suffixes[0] or '.txt'}"
    path.write_bytes(content)
    items = list(read_inputs([str(path)], IntakeOptions()))
    assert all(isinstance(item, Report | Problem) for item in items)
    assert items or reader.form == "jsonl"
    for item in items:
        if isinstance(item, Report):
            assert all(mark.span.end <= len(item.text) for mark in item.marks)


def test_no_two_readers_claim_the_same_files():
    suffixes = [suffix for reader in READERS for suffix in reader.suffixes]
    assert sorted(set(suffixes)) == sorted(suffixes)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.form)
def test_an_empty_file_of_any_form_is_a_problem_that_says_so(reader, tmp_path):
    path = tmp_path / f"report{reader.suffixes[0] or '.txt'}"
    path.write_bytes(b"")
    (item,) = read_inputs([str(path)], IntakeOptions())
    assert isinstance(item, Problem)
    assert Path(item.report).name == path.name


@HERE
@given(text=TEXTS)
def test_no_text_makes_reading_raise_and_every_claim_keeps_its_offsets(text, parser):
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    report = Report(report_id(text, None, None), "invented.txt", text, digest)
    claims = read_claims(report, parser.parse(report), lexicons.load())
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        assert claim.evidence.span.of(text) == claim.evidence.quote != ""
        assert claim.stance in STANCES
        assert [claim.kind] == [kind for kind in ("figure", "event", "statement") if getattr(claim, kind)]
        assert 0 <= claim.confidence <= 1
        if claim.figure:
            assert (claim.figure.measure in MEASURES, claim.figure.qualifier in QUALIFIERS) == (True, True)
            assert claim.figure.scope in SCOPES
            bounds = [n for n in (claim.figure.low, claim.figure.best, claim.figure.high) if n is not None]
            assert bounds == sorted(bounds)
            assert bounds


@HERE
@given(text=TEXTS)
def test_reading_the_same_text_twice_gives_the_same_claims(text, parser):
    report = Report(report_id(text, None, None), "invented.txt", text, "")
    first = read_claims(report, parser.parse(report), lexicons.load())
    assert first == read_claims(report, parser.parse(report), lexicons.load())
