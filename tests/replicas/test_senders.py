"""The senders of a bot among several processes: each knows how many there are."""

from threading import Barrier, Thread

import pytest

from bot.storage.processes import LIVES
from tests.stage import Stage
from tests.telegram.api import BotApi
from tests.telegram.house import House, opened, until


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beats often."""
    monkeypatch.setattr("bot.channels.telegram.sharing.BEAT_S", 0.05)


def share(house: House) -> int:
    """Gives the number of senders that one reckons with."""
    return house.telegram._sender._limits._senders


def test_of_two_who_come_at_once_one_knows_of_the_other(stages: list[Stage]) -> None:
    for number in range(30):
        gate, counts = Barrier(2), list[int]()

        def come(stage: Stage, gate: Barrier, counts: list[int], kind: str) -> None:
            gate.wait()
            counts.append(stage.talk.beat(kind, stage.now))

        threads = [Thread(target=come, args=(each, gate, counts, f"{number}")) for each in stages]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert max(counts) == 2


async def test_the_share_is_halved_while_there_are_two(stages: list[Stage]) -> None:
    here, there = stages
    async with opened(here, BotApi()) as first:
        async with opened(there, BotApi()) as second:
            await until(lambda: (share(first), share(second)) == (2, 2))
        there.talk.leave(there.now)
        await until(lambda: share(first) == 1)


async def test_the_share_of_a_killed_one_comes_back_when_its_lease_is_over(
    stages: list[Stage],
) -> None:
    here, dead = stages
    dead.talk.beat("telegram", dead.now)
    async with opened(here, BotApi()) as first:
        await until(lambda: share(first) == 2)
        here.now += LIVES
        await until(lambda: share(first) == 1)
