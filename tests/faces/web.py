"""The web page from its far side: a real server here, and a browser's requests to it."""

import asyncio
import hashlib
import io
import socket
from collections.abc import Coroutine, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar, TypeVar
from urllib.parse import quote

from aiohttp import ClientSession, ClientWebSocketResponse, CookieJar, web

from bot.channels.plain import plain
from bot.channels.web import PAGES, web_app
from bot.core.messages import (
    Address,
    Choice,
    File,
    Pick,
    PickReminder,
    Reply,
    Say,
    Text,
    Upload,
)
from bot.core.talk import Outcome
from tests.faces.face import Cards, What
from tests.stage import Stage

T = TypeVar("T")
PACE = 25  # frames a page may send while the clock stands still; then it is opened again


class WebFace:
    """A browser with one open page."""

    cannot: ClassVar[frozenset[str]] = frozenset({"much"})

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._cookies: dict[str, str] = {}
        self._frames = 0

    @property
    def address(self) -> Address:
        """Gives the address that the cookie stands for."""
        key = self._cookies.get("steadyline", "")
        return Address("web", hashlib.sha256(key.encode()).hexdigest())

    def open(self) -> Cards:
        """Serves the page and opens it."""
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        return self._run(self._open())

    def hear(self, what: What, event: str) -> Cards:
        """Sends a file, or a frame; over a new connection now and then."""
        if isinstance(what, Upload):
            content = io.BytesIO(Path(what.path).read_bytes())
            return self._run(self._upload(what.name, content, event))
        return self._run(self._hear(what, event))

    def notices(self) -> Cards:
        """Lets the server send what is due to the open page."""
        sent: list[Reply] = []

        def send(reply: Reply) -> Outcome:
            sent.append(reply)
            return self._run(self._pages.send(reply))

        self._stage.reminding.deliver(self._stage.clock, send)
        return self._run(self._notices(len(sent)))

    async def _notices(self, count: int) -> Cards:
        frames = [await self._wire.receive_json(timeout=60) for _ in range(count)]
        return tuple([await self._card(frame["notice"], notice=True) for frame in frames])

    def close(self) -> None:
        """Closes the page and stops serving."""
        self._run(self._end.aclose())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=60)

    async def _open(self) -> Cards:
        self._end = AsyncExitStack()
        self._url = await self._serve()
        jar = CookieJar(unsafe=True)  # an address of numbers is no host to a browser's jar
        self._client = await self._end.enter_async_context(ClientSession(cookie_jar=jar))
        jar.update_cookies(self._cookies)
        async with self._client.get(self._url) as page:
            assert page.status == 200
        self._cookies = {each.key: each.value for each in jar}
        return await self._connect()

    async def _serve(self) -> str:
        door = socket.create_server(("127.0.0.1", 0))
        host = f"127.0.0.1:{door.getsockname()[1]}"
        app = web_app(self._stage.talk, self._stage.clock, hosts={host})
        self._pages = app[PAGES]
        runner = web.AppRunner(app)
        await runner.setup()
        self._end.push_async_callback(runner.cleanup)
        await web.SockSite(runner, door).start()
        return f"http://{host}"

    async def _connect(self) -> Cards:
        """Opens the socket; what comes of itself is the unsent, or else the present question."""
        talk, address = self._stage.talk, self.address
        unsent = [each for each in talk.unsent("web") if each.replies[0].to == address]
        headers = {"Origin": self._url}
        self._wire: ClientWebSocketResponse = await self._end.enter_async_context(
            self._client.ws_connect(f"{self._url}/socket", headers=headers)
        )
        hints = self._stage.hints
        hello = {name: hints[name] for name in ("language", "timezone") if name in hints}
        await self._wire.send_json({"hello": hello})
        came = [await self._cards() for _ in unsent or ("the present question",)]
        return tuple(card for cards in came for card in cards) if unsent else ()

    async def _hear(self, what: Text | Pick | PickReminder, event: str) -> Cards:
        self._frames += 1
        if self._frames % PACE == 0:
            await self._wire.close()
            await self._connect()
        await self._wire.send_json({"event": event, **_frame(what)})
        return await self._cards()

    async def _upload(self, name: str, content: io.BytesIO, event: str) -> Cards:
        headers = {"Origin": self._url, "X-Event": event, "X-Name": quote(name)}
        async with self._client.post(f"{self._url}/upload", data=content, headers=headers) as got:
            return await self._printed(await got.json())

    async def _cards(self) -> Cards:
        return await self._printed(await self._wire.receive_json(timeout=60))

    async def _printed(self, frame: Mapping[str, Any]) -> Cards:
        assert "replies" in frame, frame
        return tuple([await self._card(reply) for reply in frame["replies"]])

    async def _card(self, reply: Mapping[str, Any], *, notice: bool = False) -> str:
        for file in reply["files"]:
            async with self._client.get(f"{self._url}/file/{file['exhibit']}") as got:
                assert got.status == 200
        say = Say(
            **{name: reply[name] for name in ("text", "at", "language", "say", "meaning", "why")},
            choices=tuple(Choice(each["id"], each["label"]) for each in reply["choices"]),
            files=tuple(File(each["name"], each["exhibit"]) for each in reply["files"]),
        )
        return plain(say, self._stage.talk.face("faces", say.language), notice=notice)


def _frame(what: Text | Pick | PickReminder) -> dict[str, Any]:
    match what:
        case Text():
            return {"text": what.text}
        case Pick(turn=None):
            return {"choose": what.choice}
        case Pick():
            return {"choose": what.choice, "turn": what.turn}
        case PickReminder():
            return {"choose": what.choice, "reminder": what.reminder}
