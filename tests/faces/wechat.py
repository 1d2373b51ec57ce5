"""WeChat from its far side: a real server here, WeChat's requests to it, and WeChat's own API."""

import asyncio
import socket
from collections.abc import Coroutine, Iterable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar, TypeVar
from urllib.parse import urlencode

from aiohttp import ClientSession, web

from bot.channels.wechat import Wechat
from bot.channels.wechat.texts import BETWEEN, MORE
from bot.core.messages import RESERVED, Address, Pick, PickReminder, Reply, Text, Upload
from bot.core.talk import Outcome
from tests.faces.face import Cards, What
from tests.stage import Stage
from tests.wechat.house import PUBLIC, account, until
from tests.wechat.phone import ANN, Phone
from tests.wechat.weixin import Weixin

T = TypeVar("T")


class WechatFace:
    """One person at an Official Account in safe mode, whose account may not send menus."""

    cannot: ClassVar[frozenset[str]] = frozenset()
    address = Address("wechat", ANN)

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._weixin = Weixin(takes_menus=False)

    def open(self) -> Cards:
        """Starts the channel; what had not been sent comes by the customer service."""
        unsent = [each for each in self._stage.talk.unsent("wechat") if each.replies]
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        before = len(self._weixin.texts)
        self._run(self._open())
        cards = self._cards(self._weixin.texts[before:])
        assert len(cards) == sum(len(each.replies) for each in unsent)
        return cards

    def hear(self, what: What, event: str) -> Cards:
        """Writes a message; what answers it is in the response, or follows it."""
        fields = self._phone.letter(**self._fields(what)) | {"MsgId": event}
        return self._cards(self._run(self._heard(fields)))

    def notices(self) -> Cards:
        """Lets the channel send what is due."""
        before = len(self._weixin.texts)
        self._stage.reminding.deliver(self._stage.clock, self._send)
        return self._cards(self._weixin.texts[before:])

    def close(self) -> None:
        """Stops the channel."""
        self._run(self._closed())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=60)

    def _send(self, notice: Reply) -> Outcome:
        return self._run(self._channel.send(notice))

    async def _open(self) -> None:
        self._end = AsyncExitStack()
        stage, weixin = self._stage, self._weixin
        self._channel = Wechat(
            stage.talk,
            stage.clock,
            account(),
            public_url=PUBLIC,
            guessed=stage.hints,
            transport=weixin.transport,
        )
        self._port = await self._serve()
        url = f"http://127.0.0.1:{self._port}"
        self._client = await self._end.enter_async_context(ClientSession(url))
        self._phone = Phone(self._client, stage.clock)
        menus = len(weixin.menus)
        self._running = self._loop.create_task(self._channel.run())
        await until(lambda: weixin.menus, menus + 1)  # the last thing that is done at a start

    async def _closed(self) -> None:
        await self._end.aclose()
        self._running.cancel()
        await asyncio.wait({self._running})

    async def _serve(self) -> int:
        door = socket.create_server(("127.0.0.1", 0))
        app = web.Application()
        app.add_routes(self._channel.routes())
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        self._end.push_async_callback(runner.cleanup)
        await web.SockSite(runner, door).start()
        port: int = door.getsockname()[1]
        return port

    async def _heard(self, fields: dict[str, str]) -> list[str]:
        """Posts a message and reads to the end of the connection: then all has been sent."""
        before = len(self._weixin.texts)
        posted = self._phone.posted(fields)
        head = [
            f"POST /wechat?{urlencode(posted.query)} HTTP/1.1",
            "Host: bot.example",
            "Connection: close",
            f"Content-Length: {len(posted.body)}",
        ]
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        writer.write("\r\n".join([*head, "", posted.body]).encode())
        answer = (await reader.read()).decode()
        writer.close()
        assert answer.startswith("HTTP/1.1 200 "), answer
        said = self._phone.read(answer.partition("\r\n\r\n")[2])
        texts = [*filter(None, [said]), *self._weixin.texts[before:]]
        for link in self._links(texts):
            async with self._client.get(f"{link}/save") as got:
                assert got.status == 200
        return texts

    def _links(self, texts: Iterable[str]) -> Iterator[str]:
        for line in "\n".join(texts).splitlines():
            if line.startswith(PUBLIC):
                yield line.removeprefix(PUBLIC)

    def _cards(self, texts: Iterable[str]) -> Cards:
        """Puts cards together again that were cut, and takes away what WeChat's have more."""
        whole = "".join(
            part.removesuffix(MORE) if part.endswith(MORE) else part + BETWEEN for part in texts
        )
        cards = [self._bare(each) for each in whole.split(BETWEEN)[:-1]]
        return tuple(card for card in cards if not self._is_first_lines(card))

    def _is_first_lines(self, card: str) -> bool:
        words = (self._stage.talk.face("faces", each)["first_lines"] for each in ("en", "zh"))
        return card.startswith(tuple(words))

    def _bare(self, card: str) -> str:
        return "\n".join(line for line in card.split("\n") if not line.startswith(PUBLIC))

    def _fields(self, what: What) -> dict[str, str]:
        match what:
            case Text():
                return {"MsgType": "text", "Content": what.text}
            case Upload():
                self._weixin.media["media"] = (what.name, Path(what.path).read_bytes())
                return {"MsgType": "image", "MediaId": "media"}
            case Pick(turn=None):
                return {"MsgType": "text", "Content": self._number(what.choice)}
            case Pick():
                return _tapped(f"{what.turn}.{what.choice}")
            case PickReminder():
                return _tapped(f"r:{what.reminder}.{what.choice}")

    def _number(self, choice: str) -> str:
        """Gives what is typed for a choice: its number, or its name after a slash where a number
        would be an answer."""
        offered = self._stage.offered(self.address)
        typed_answer = not set(offered) - set(RESERVED)
        return f"/{choice}" if typed_answer else str(offered.index(choice) + 1)


def _tapped(button: str) -> dict[str, str]:
    """A tap on a menu comes as a text with the menu's own number."""
    return {"MsgType": "text", "Content": "…", "bizmsgmenuid": button}
