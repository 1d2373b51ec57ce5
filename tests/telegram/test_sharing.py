"""What Telegram allows is for all senders of a bot together."""

import asyncio
import time
from asyncio import TaskGroup
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

import pytest
from structlog.testing import capture_logs

from bot.channels.telegram.limits import PER_SECOND
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.sharing import BEAT_S, HEARD_S, Sharing
from bot.core.messages import Address, Reply, Say
from bot.storage.processes import LIVES
from tests.telegram.api import BotApi
from tests.telegram.conftest import NOW
from tests.telegram.house import access
from tests.telegram.wire import PtbWire

QUICK_S = 0.05


@dataclass
class Others:
    """A talk that knows how many send; less than none: the database is away."""

    senders: int = 1
    beats: list[str] = field(default_factory=list)

    def beat(self, kind: str, now: datetime) -> int:
        """Counts them."""
        self.beats.append(kind)
        if self.senders < 0:
            raise OSError("away")
        return self.senders


@dataclass
class Shared:
    """A sender that keeps to its share."""

    others: Others
    sender: Sender
    sharing: Sharing
    api: BotApi

    async def seconds(self, many: int) -> float:
        """Sends to so many chats; gives how long it took."""
        await self.sharing.known()
        began, words = time.monotonic(), Say("hello", "", "en")
        async with TaskGroup() as group:
            for chat in range(1, many + 1):
                notice = Reply(Address("telegram", str(chat)), 1, words, "r1")
                group.create_task(self.sender.send(notice))
        return time.monotonic() - began


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beats often."""
    monkeypatch.setattr("bot.channels.telegram.sharing.BEAT_S", QUICK_S)
    monkeypatch.setattr("bot.channels.telegram.sharing.HEARD_S", 0.6)


@asynccontextmanager
async def shared(senders: int) -> AsyncIterator[Shared]:
    others, api = Others(senders), BotApi()
    sender = Sender(access(), lambda _: {}, PtbWire(api), pace_s=0.001)
    sharing = Sharing(others, lambda: NOW, sender)  # type: ignore[arg-type]
    running = asyncio.create_task(sharing.run())
    try:
        yield Shared(others, sender, sharing, api)
    finally:
        running.cancel()
        await sender.close()


async def test_one_alone_is_as_fast_as_may_be_and_at_once() -> None:
    async with shared(1) as it:
        assert await it.seconds(15) < 15 / PER_SECOND + 0.2
        assert set(it.others.beats) == {"telegram"}


async def test_a_newcomer_waits_until_the_others_have_heard_of_it_and_takes_its_share() -> None:
    async with shared(3) as it:
        seconds = await it.seconds(8)
        moments = [each.at for each in it.api.sent()]
    assert 0.6 + 7 * 3 / PER_SECOND <= seconds + 0.02 < 2.5
    assert min(after - before for before, after in pairwise(moments)) > 0.5 * 3 / PER_SECOND


async def test_the_share_follows_those_who_come_and_go() -> None:
    async with shared(1) as it:
        fast = await it.seconds(8)
        it.others.senders = 4
        await asyncio.sleep(4 * QUICK_S)
        slow = await it.seconds(8)
        it.others.senders = 1
        await asyncio.sleep(4 * QUICK_S)
        assert await it.seconds(8) < slow / 2 > fast / 2


async def test_the_share_stays_while_nobody_can_count() -> None:
    async with shared(4) as it:
        await it.seconds(1)
        it.others.senders = -1
        with capture_logs():
            await asyncio.sleep(4 * QUICK_S)
            assert await it.seconds(8) > 6 * 4 / PER_SECOND


async def test_whoever_was_not_heard_for_a_while_is_a_newcomer() -> None:
    async with shared(2) as it:
        await it.seconds(1)
        it.others.senders = -1
        with capture_logs():
            await asyncio.sleep(4 * QUICK_S)
            it.others.senders = 2
            await asyncio.sleep(4 * QUICK_S)
        assert await it.seconds(1) > 0.2


async def test_nothing_leaves_before_the_share_is_known() -> None:
    with capture_logs():
        async with shared(-1) as it:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(it.sharing.known(), 4 * QUICK_S)
            it.others.senders = 1
            assert await it.seconds(1) < 0.5


def test_a_newcomer_waits_longer_than_a_beat_and_lives_longer_than_two() -> None:
    assert BEAT_S < HEARD_S and LIVES.total_seconds() > 2 * BEAT_S
