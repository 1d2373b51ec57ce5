"""The channel on a real server, with both of WeChat's sides around it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from aiohttp import ClientSession, web
from aiohttp.test_utils import unused_port
from pydantic import SecretStr

from bot.channels.wechat import Account, Wechat
from bot.core.talk import Talk
from tests.wechat.fakes import Clock, EchoTalk
from tests.wechat.phone import AES_KEY, APP_ID, TOKEN, Phone
from tests.wechat.weixin import SECRET, Weixin

T = TypeVar("T")
PUBLIC = "https://bot.example"


@dataclass
class House:
    """A running channel, and a person's phone."""

    channel: Wechat
    client: ClientSession
    phone: Phone
    weixin: Weixin

    async def texts(self, count: int) -> list[str]:
        """Waits until so many texts were sent by the customer service."""
        return list(await until(lambda: self.weixin.texts, count))

    async def greeted(self, talk: EchoTalk) -> None:
        """Lets the person's first message be answered, and forgets it."""
        await self.phone.says("你好")
        await until(lambda: talk.left, 1)
        talk.left.clear()


def account(**changes: Any) -> Account:
    """Makes the account of the tests."""
    usual = {
        "app_id": APP_ID,
        "app_secret": SecretStr(SECRET),
        "token": SecretStr(TOKEN),
        "aes_key": SecretStr(AES_KEY),
    }
    return Account(**{**usual, **changes})


@asynccontextmanager
async def opened(
    talk: Talk, clock: Clock, weixin: Weixin, mode: str = "safe", **changes: Any
) -> AsyncIterator[House]:
    """Opens the channel; what an account has is told apart from what a channel has."""
    known = {name: changes.pop(name) for name in ("aes_key", "template_id") if name in changes}
    settings = {"public_url": PUBLIC, "transport": weixin.transport, **changes}
    channel = Wechat(talk, clock, account(**known), **settings)
    async with served(channel) as client, running(channel, weixin):
        yield House(channel, client, Phone(client, clock, mode), weixin)


@asynccontextmanager
async def served(channel: Wechat) -> AsyncIterator[ClientSession]:
    """Serves a channel as the product does: a client that leaves does not end its handler."""
    app, port = web.Application(), unused_port()
    app.add_routes(channel.routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    async with ClientSession(f"http://127.0.0.1:{port}") as client:
        yield client
    await runner.cleanup()


@asynccontextmanager
async def running(channel: Wechat, weixin: Weixin) -> AsyncIterator[None]:
    """Runs the channel, from when it has set its menu until the end."""
    async with asyncio.TaskGroup() as group:
        run = group.create_task(channel.run())
        if not weixin.down:
            await until(lambda: weixin.menus, 1)
        yield
        run.cancel()
        with suppress(asyncio.CancelledError):
            await run


async def until(found: Callable[[], Sequence[T]], count: int) -> Sequence[T]:
    """Waits until there are so many."""
    async with asyncio.timeout(10):
        while len(found()) < count:  # noqa: ASYNC110  (what it waits for knows of no event)
            await asyncio.sleep(0.005)
    return found()
