"""The whole server, all entrances open, on a real database: what an attacker finds."""

import asyncio
import http.client
import secrets
import socket
from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from threading import Thread
from typing import Any, TypeVar
from urllib.parse import urlencode

from aiohttp import ClientSession, ClientWebSocketResponse, web

from bot.app import paced, server
from bot.channels.telegram import Telegram
from bot.channels.telegram.faces import faces_of
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.webhook import SECRET
from bot.channels.wechat import Wechat
from bot.core.messages import Heard
from bot.core.talk import Answer, Talk
from bot.serving import Channel
from tests.stage import Stage, Watched
from tests.telegram.api import BotApi
from tests.telegram.conftest import NOW
from tests.telegram.house import access, until
from tests.telegram.wire import PtbWire, Wire
from tests.wechat.house import PUBLIC, account
from tests.wechat.phone import OurSide, Phone, Posted
from tests.wechat.weixin import Weixin

T = TypeVar("T")
SOON_S = 60.0
TELEGRAM = access(public=PUBLIC)


@dataclass(frozen=True)
class Got:
    """What was answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Alarmed(Watched):
    """The conversation, with every turn that failed kept in mind."""

    failures: list[BaseException]

    def turn(self, heard: Heard) -> Answer:
        """Plays one turn."""
        try:
            return super().turn(heard)
        except Exception as error:
            self.failures.append(error)
            raise


@dataclass(repr=False)
class House:
    """A running server; its clock stands until `later`."""

    stage: Stage
    talk: Alarmed
    api: BotApi
    weixin: Weixin
    loop: asyncio.AbstractEventLoop
    door: socket.socket
    telegram: Telegram
    wechat: Wechat
    background: list[Mapping[str, Any]] = field(default_factory=list)

    def __repr__(self) -> str:
        return "house"

    @property
    def port(self) -> int:
        """Gives the port."""
        port: int = self.door.getsockname()[1]
        return port

    @property
    def host(self) -> str:
        """Gives the host as the page names it."""
        return f"127.0.0.1:{self.port}"

    def later(self, seconds: float = 120) -> None:
        """Moves the clock, so that no limit of the minute before counts."""
        self.stage.now += timedelta(seconds=seconds)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Does something in the server's loop."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(SOON_S)

    def request(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Got:
        """Sends one request as it is, and reads the answer."""
        given = {"Host": self.host, "Content-Length": str(len(body)), **(headers or {})}
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {given[name]}" for name in given), "", ""]
        with socket.create_connection(("127.0.0.1", self.port), SOON_S) as wire:
            with suppress(ConnectionError):  # refused before all of it was sent
                wire.sendall("\r\n".join(lines).encode("utf-8", "surrogateescape") + body)
            got = http.client.HTTPResponse(wire, method=method)
            got.begin()
            return Got(got.status, dict(got.getheaders()), got.read())

    def post_update(self, body: bytes, secret: str = TELEGRAM.secret_token) -> Got:
        """Posts a body as Telegram does."""
        headers = {SECRET: secret, "Content-Type": "application/json"}
        return self.request("POST", "/telegram", body, headers)

    def phone(self, sender: str = "oAnn", mode: str = "safe") -> Phone:
        """Gives somebody's WeChat, to sign and seal with."""
        return Phone(None, self.stage.clock, mode, OurSide(), sender)  # type: ignore[arg-type]

    def post_letter(self, posted: Posted, body: bytes | None = None) -> Got:
        """Posts a message as WeChat does."""
        raw = posted.body.encode("utf-8", "surrogatepass") if body is None else body
        return self.request("POST", f"/wechat?{urlencode(posted.query)}", raw)

    def cookie(self) -> str:
        """Opens the page as a new browser; gives its cookie."""
        return self.request("GET", "/").headers["Set-Cookie"].partition(";")[0]

    def new_cookie(self) -> str:
        """Makes up the cookie of a new browser."""
        return f"steadyline={secrets.token_urlsafe(32)}"

    @asynccontextmanager
    async def socket(self, cookie: str) -> AsyncIterator[ClientWebSocketResponse]:
        """Opens the page's socket."""
        headers = {"Cookie": cookie, "Origin": f"http://{self.host}"}
        async with (
            ClientSession() as client,
            client.ws_connect(f"http://{self.host}/socket", headers=headers) as wire,
        ):
            yield wire

    def is_well(self) -> None:
        """Fails where a turn has failed, something went wrong behind the back, or the server does
        not answer."""
        assert self.talk.failures == []
        assert self.background == []
        assert self.request("GET", "/healthz").body == b"ok"


@contextmanager
def opened(folder: Path, mode: str = "safe") -> Iterator[House]:
    """Opens it; the WeChat account is in this mode."""
    stage, api, weixin = Stage(folder, NOW), BotApi(), Weixin()
    talk = stage.talk = Alarmed(*_parts(stage.talk))
    talk.failures = []
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    door = socket.create_server(("127.0.0.1", 0))
    plain = {} if mode == "safe" else {"aes_key": None}
    slow = paced(talk, talk.content)
    wechat = Wechat(
        slow, stage.clock, account(**plain), public_url=PUBLIC, transport=weixin.transport
    )

    telegram = asyncio.run_coroutine_threadsafe(_telegram(slow, stage, api), loop).result(SOON_S)
    house = House(stage, talk, api, weixin, loop, door, telegram, wechat)
    loop.set_exception_handler(lambda _, context: house.background.append(context))
    served = _served(house)
    house.run(served.__aenter__())
    try:
        yield house
    finally:
        house.run(served.__aexit__(None, None, None))
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
        stage.close()


async def _telegram(talk: Talk, stage: Stage, api: BotApi) -> Telegram:
    api.begin()
    sender = Sender(TELEGRAM, faces_of(talk), PtbWire(api), pace_s=0.001)
    return Telegram(talk, stage.clock, TELEGRAM, Wire(api), sender)


def _parts(talk: Watched) -> tuple[Any, ...]:
    names = ("content", "store", "actions", "library", "elsewhere", "codes")
    return tuple(getattr(talk, name) for name in names)


@asynccontextmanager
async def _served(house: House) -> AsyncIterator[None]:
    channels: list[Channel] = [house.telegram, house.wechat]
    app = server(house.talk, house.stage.clock, {house.host}, channels)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
    await runner.setup()
    running = [house.loop.create_task(each.run()) for each in channels]
    await web.SockSite(runner, house.door).start()
    await until(lambda: bool(house.api.sent("setWebhook")) and bool(house.weixin.menus))
    yield
    await runner.cleanup()
    for each in running:
        each.cancel()
    await asyncio.wait(running)
