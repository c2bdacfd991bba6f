"""What spans cover together."""

from hypothesis import given
from hypothesis import strategies as st

from crosswire.intake.stretches import Covered
from crosswire.records import Span

SPANS = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(SPANS, max_size=6), SPANS)
def test_a_span_overlaps_what_any_of_the_spans_overlaps(spans, span):
    assert any(one.overlaps(span) for one in spans) == Covered.by(spans).overlaps(span)
