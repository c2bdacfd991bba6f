"""Few pages at once, in the order in which they were asked for."""

import asyncio

from web.conftest import served

from crosswire.web.turns import Turns


def test_no_more_than_so_many_are_made_at_once_and_the_first_come_first():
    turns, begun, ended, most = Turns(2), [], [], []

    async def one(number):
        async with turns:
            begun.append(number)
            most.append(len(begun) - len(ended))
            await asyncio.sleep(0)
            ended.append(number)

    async def all_of_them():
        await asyncio.gather(*(one(number) for number in range(6)))

    asyncio.run(all_of_them())
    assert begun == list(range(6)) and max(most) == 2 and turns.waiting == 0


def test_those_who_would_wait_are_counted():
    turns = Turns(1)

    async def waiting():
        async with turns:
            others = [asyncio.create_task(turns.__aenter__()) for _ in range(3)]
            await asyncio.sleep(0)
            seen = turns.waiting
        for other in others:
            other.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        return seen

    assert asyncio.run(waiting()) == 3 and turns.waiting == 0


def test_where_others_wait_a_client_is_sent_to_another_process_if_there_is_one(demo_ledger):
    for workers, sent in ((1, None), (2, "close")):
        with served(demo_ledger, workers=workers) as client:
            client.app.state.turns.waiting = 1
            assert client.get("/").headers.get("connection") == sent
            client.app.state.turns.waiting = 0
            assert client.get("/").headers.get("connection") is None
