"""The page's server around a fake conversation, and a browser's side of it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientWebSocketResponse
from aiohttp.test_utils import TestClient, TestServer, unused_port
from aiohttp.web import Application, Request

from bot.channels.web import web_app
from tests.web.fakes import FakeTalk, clock

HELLO: dict[str, Any] = {"hello": {"language": "zh-CN", "timezone": "Asia/Shanghai"}}


@dataclass
class Visit:
    """One browser at the page: its cookie, and what it sends."""

    client: TestClient[Request, Application]
    origin: str

    async def page(self) -> None:
        """Opens the page, which gives the cookie."""
        (await self.client.get("/")).release()

    async def socket(self, **hello: Any) -> ClientWebSocketResponse:
        """Opens the page and its socket, and says hello."""
        await self.page()
        socket = await self.client.ws_connect("/socket", origin=self.origin)
        await socket.send_json({**HELLO, **hello})
        return socket

    @property
    def headers(self) -> dict[str, str]:
        """What a page of ours sends with an upload."""
        return {"Origin": self.origin, "X-Event": "event-1", "X-Name": "photo.jpg"}


@pytest.fixture
def talk() -> FakeTalk:
    return FakeTalk()


@pytest.fixture
async def visit(talk: FakeTalk) -> AsyncIterator[Visit]:
    port = unused_port()
    host = f"127.0.0.1:{port}"
    server = TestServer(web_app(talk, clock, hosts=[host]), port=port)
    async with TestClient(server) as client:
        yield Visit(client, f"http://{host}")
