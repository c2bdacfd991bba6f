"""Verdicts are kept as they are decided: at every moment they are what the decisions and the readings come to."""

import sqlite3

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledger.older import without_counts
from ledger.test_as_of import Life, steps

from crosswire.ledger import Judgements, View, open_ledger
from crosswire.records.verdict import verdicts

KEPT = "SELECT claim, field, is_right, written_at, withdrawn_at FROM verdicts ORDER BY 1, 4, 2"


def ask(path, statement):
    with sqlite3.connect(path) as connection:
        return connection.execute(statement).fetchall()


def told(view):
    """What the entries come to, without what was kept."""
    counts = {}
    for entry in view.claims(include_rejected=True):
        for verdict in verdicts(entry):
            counts[verdict] = counts.get(verdict, 0) + 1
    return counts


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lived=st.lists(steps, max_size=8))
def test_verdicts_are_what_the_entries_come_to_at_every_moment(tmp_path_factory, lived):
    path = tmp_path_factory.mktemp("life") / "ledger.db"
    life = Life(path)
    seen = []
    for step in lived:
        life.take(step)
        seen.append((life.clock(), told(life.view)))
    engine = life.view.engine
    assert [] == Judgements(engine, path).altered()
    for moment, counts in seen:
        assert counts == Judgements(engine, path, moment).counts() == told(View(engine, path, moment))
    engine.dispose()
    kept = ask(path, KEPT)
    with sqlite3.connect(path) as connection:
        without_counts(connection)
    open_ledger(path).dispose()
    assert kept == ask(path, KEPT)
