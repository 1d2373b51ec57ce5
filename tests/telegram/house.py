"""The channel at work on a stage, with a Bot API of our own on the other side."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from pydantic import SecretStr

from bot.channels.hop import Hop
from bot.channels.telegram import Access, Telegram
from bot.channels.telegram.sender import Sender
from bot.core.messages import Address
from bot.core.talk import Talk
from tests.stage import Stage
from tests.telegram.api import TOKEN, BotApi
from tests.telegram.person import Person
from tests.telegram.server import served
from tests.telegram.wire import Wire

LONG_S = 20.0


@dataclass
class House:
    """A running channel, and Ann who talks with it."""

    stage: Stage
    api: BotApi
    telegram: Telegram
    ann: Person

    async def heard(self, update: int) -> None:
        """Waits until an update was acknowledged and all that it brought has left."""
        await until(lambda: self.api.acknowledged > update and self.telegram.is_idle)

    async def say(self, text: str) -> None:
        """Lets Ann write, and waits for the answer."""
        await self.heard(self.ann.says(text))

    async def tap(self, choice: str) -> None:
        """Lets Ann press, and waits for the answer."""
        await self.heard(self.ann.taps(choice))

    @property
    def turns(self) -> int:
        """How many of Ann's turns are stored."""
        session = self.stage.session(Address("telegram", str(self.ann.chat)))
        return session.turn if session else 0


def access(url: str = "http://unused", public: str | None = None) -> Access:
    """Gives what opens our own Bot API."""
    return Access(SecretStr(TOKEN), url, public)


@asynccontextmanager
async def opened(
    stage: Stage,
    api: BotApi,
    talk: Talk | None = None,
    sender: Sender | None = None,
    hop: Hop | None = None,
) -> AsyncIterator[House]:
    """Runs the channel without a network."""
    telegram = Telegram(talk or stage.talk, stage.clock, access(), Wire(api), sender, hop=hop)
    async with _run(stage, api, telegram) as house:
        yield house


@asynccontextmanager
async def opened_over_http(
    stage: Stage, api: BotApi, public: str | None = None, talk: Talk | None = None
) -> AsyncIterator[House]:
    """Runs the channel against a real server on this machine."""
    async with served(api) as url:
        telegram = Telegram(talk or stage.talk, stage.clock, access(url, public))
        async with _run(stage, api, telegram) as house:
            yield house


@asynccontextmanager
async def _run(stage: Stage, api: BotApi, telegram: Telegram) -> AsyncIterator[House]:
    running = asyncio.create_task(telegram.run())
    try:
        yield House(stage, api, telegram, Person(api))
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def until(holds: Callable[[], bool], seconds: float = LONG_S) -> None:
    """Waits until something holds; fails when that takes too long."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110  (what it waits for knows of no event)
            await asyncio.sleep(0.005)
