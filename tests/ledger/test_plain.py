import datetime
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from crosswire.ledger.plain import Where, all_of, among, is_, moment_of, moment_text, stands
from crosswire.ledger.tables import Moment

zones = st.integers(-12, 12).map(lambda hours: datetime.timezone(datetime.timedelta(hours=hours)))
moments = st.datetimes(datetime.datetime(2, 1, 1), datetime.datetime(9998, 1, 1), timezones=zones)


@given(moments)
def test_a_moment_is_kept_as_the_query_builder_keeps_it(moment):
    kept = Moment().dialect_impl(sqlite.dialect()).bind_processor(sqlite.dialect())(moment)
    assert kept == moment_text(moment)
    assert moment == moment_of(kept)


def test_a_moment_without_its_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        moment_text(datetime.datetime(2031, 5, 4))


def test_conditions_hold_together_and_keep_hostile_values_out_of_the_question():
    asked = all_of([is_("a.name", "O'Hara') --"), among("a.number", [1, 2])], None)
    assert "(a.name = :a_name) AND (a.number IN (:a_number_0, :a_number_1))" == asked.condition
    assert {"a_name": "O'Hara') --", "a_number_0": 1, "a_number_1": 2} == asked.values


def test_no_condition_lets_everything_through_and_none_of_no_values_nothing():
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE TABLE a AS SELECT 1 AS number")
        for wanted, found in ((all_of([], None), 1), (among("a.number", []), 0)):
            query = f"SELECT count(*) FROM a WHERE {wanted.condition}"
            assert (found,) == connection.execute(query, wanted.values).fetchone()


@pytest.mark.parametrize(("hour", "standing"), [(11, 0), (12, 1), (17, 1), (18, 0), (None, 0)])
def test_a_row_stands_from_when_it_was_written_until_it_is_withdrawn(hour, standing):
    at = None if hour is None else datetime.datetime(2031, 5, 4, hour, tzinfo=datetime.UTC)
    asked = all_of([Where(stands("a", at))], at)
    with sqlite3.connect(":memory:") as connection:
        connection.execute(
            "CREATE TABLE a AS SELECT '2031-05-04 12:00:00.000000' AS written_at, "
            "'2031-05-04 18:00:00.000000' AS withdrawn_at"
        )
        query = f"SELECT count(*) FROM a WHERE {asked.condition}"
        assert (standing,) == connection.execute(query, asked.values).fetchone()
