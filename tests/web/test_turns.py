"""Few pages at once; who would wait is sent to another process."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

from web.conftest import served

from crosswire.web.turns import Turns


def test_no_more_than_so_many_are_made_at_once():
    turns, inside, most, both = Turns(2), [], [], Barrier(2, timeout=10)

    def one(number):
        with turns:
            inside.append(number)
            most.append(len(inside))
            both.wait()  # for one other
            inside.remove(number)
            both.wait()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(one, range(6)))
    assert max(most) == 2 and len(most) == 6 and turns.waiting == 0


def test_those_who_would_wait_are_counted():
    turns, done = Turns(1), Event()

    def one():
        with turns:
            done.wait(10)

    with ThreadPoolExecutor(4) as pool:
        for _ in range(4):
            pool.submit(one)
        deadline = time.monotonic() + 10
        while turns.waiting < 3 and time.monotonic() < deadline:
            time.sleep(0.01)
        waited = turns.waiting
        done.set()
    assert (3, 0) == (waited, turns.waiting)


def test_where_others_wait_a_client_is_sent_to_another_process_if_there_is_one(demo_ledger):
    for workers, sent in ((1, None), (2, "close")):
        with served(demo_ledger, workers=workers) as client:
            client.app.state.turns.waiting = 1
            assert client.get("/").headers.get("connection") == sent
            client.app.state.turns.waiting = 0
            assert client.get("/").headers.get("connection") is None
