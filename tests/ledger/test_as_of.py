"""A law: whatever happens to a ledger later, an earlier moment of it tells what it told then."""

import datetime
import json
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented import a_figure, a_link, a_report

from crosswire.ledger import Store, View, judged_hash, learn, open_ledger
from crosswire.records import Decision, Problem
from crosswire.records.wire import claim_to_wire

MAY = datetime.datetime(2031, 5, 4, 12, tzinfo=datetime.UTC)
TEXTS = ("The harbour office said 12 dockers were hurt.", "The night shift said 12 dockers were hurt in Orvel.")
WORDS = ("dockers", "night shift", "harbour OR night", "sailors", "12")

steps = st.one_of(
    st.tuples(st.just("read"), st.sampled_from([0, 1]), st.sampled_from(["dockers", "sailors", "nobody"])),
    st.tuples(st.just("learn"), st.sampled_from([0, 1]), st.sampled_from(["The Marrowby Bell", "Dock Gazette"])),
    st.tuples(st.just("correct"), st.sampled_from([0, 1]), st.sampled_from(["cooks", "sailors"])),
    st.tuples(st.just("judge"), st.sampled_from([0, 1]), st.sampled_from(["accept", "reject"])),
    st.tuples(st.just("grade"), st.sampled_from([0, 1]), st.sampled_from(["2", "5"])),
    st.tuples(st.just("take-back"), st.integers(0, 9), st.just("")),
    st.tuples(st.just("problem"), st.sampled_from([0, 1]), st.just("")),
)


class Life:
    """A ledger and its clock; every step of its life can happen to it at any time."""

    def __init__(self, path):
        self.ticks = 0
        engine = open_ledger(path)
        self.store, self.view = Store(engine, path, self.clock), View(engine, path)

    def clock(self):
        self.ticks += 1
        return MAY + datetime.timedelta(seconds=self.ticks)

    def take(self, step):
        word, which, more = step
        report = a_report(TEXTS[which % len(TEXTS)], path=f"{which}.txt")
        claim = a_figure(report, attribution=(a_link(report, "said"),))
        if word == "read":
            self.add(report, [] if more == "nobody" else [self.counting(claim, more)], version=str(self.ticks))
        elif word == "learn":
            self.add(replace(report, outlet=more), [claim])
        elif word == "problem":
            self.store.add_problem(Problem("intake", report.path, "unreadable", "the file cannot be opened"))
        elif word == "take-back":
            self.take_back(which)
        else:
            self.decide(word, claim, more)

    @staticmethod
    def counting(claim, words):
        return replace(claim, figure=replace(claim.figure, counted=words))

    def add(self, came_as, claims, version="1"):
        known = self.store.recognise(came_as)
        report = came_as if known is None else learn(known, came_as, version)
        self.store.add(report, claims, version, came_as=came_as)

    def decide(self, word, claim, more):
        made_at = self.clock()
        named = (
            f"d_{self.ticks}",
            {"judge": more, "grade": "grade-claim"}.get(word, word),
            claim.id,
            "",
            "Ines",
            made_at,
        )
        if word == "correct":
            self.store.decide(Decision(*named, json.dumps(more), "counted", '"dockers"'))
        else:
            saw = judged_hash(claim_to_wire(claim)) if word == "judge" else None
            self.store.decide(Decision(*named, more if word == "grade" else None, None, saw))

    def take_back(self, which):
        made = self.view.decisions()
        if made:
            target = made[which % len(made)].id
            made_at = self.clock()
            self.store.decide(Decision(f"d_{self.ticks}", "take-back", target, "", "Ines", made_at))

    def told(self, view):
        """All that the ledger tells, as it stands or stood."""
        return repr((
            list(view.reports()), list(view.claims(include_rejected=True)), list(view.claims(measure="injured")),
            view.decisions(), view.standing("accept", "reject", "correct"), view.problems(), view.changes(),
            view.citings(), [view.reports_about(words, 9) for words in WORDS],
            [view.claims_about(words, 9) for words in WORDS], view.latest_decision(a_report(TEXTS[0]).id),
        ))  # fmt: skip


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(steps, min_size=2, max_size=8))
def test_an_earlier_moment_tells_what_it_told_then(tmp_path_factory, history):
    life = Life(tmp_path_factory.mktemp("ledger") / "ledger.db")
    moments = []
    for step in history:
        life.take(step)
        moments.append((life.clock(), life.told(life.view)))
    for moment, told in moments:
        assert told == life.told(life.view.at(moment))
