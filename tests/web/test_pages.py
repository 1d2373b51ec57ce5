"""Whose page is open is told in time, whatever opens and closes at once."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from threading import Event
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer, unused_port
from aiohttp.web import AppRunner

from bot.channels.web import web_app
from bot.core.messages import Address
from tests.telegram.house import until
from tests.web.conftest import Visit
from tests.web.fakes import FakeTalk, clock


@dataclass
class Told:
    """What was told of pages, in order."""

    news: list[str] = field(default_factory=list)
    may_close: Event = field(default_factory=Event)

    def opened(self, _: Address) -> None:
        """Notes it."""
        self.news.append("opened")

    def closed(self, _: Address) -> None:
        """Notes it, as soon as it may be."""
        assert self.may_close.wait(10)
        self.news.append("closed")


class Patient(TestServer):
    """A server as the product has it: whoever leaves does not end what is being done for them."""

    async def _make_runner(self, **options: Any) -> AppRunner:
        return AppRunner(self.app, **{**options, "handler_cancellation": False})


@pytest.fixture
def told() -> Told:
    told = Told()
    told.may_close.set()
    return told


@pytest.fixture
async def visit(told: Told) -> AsyncIterator[Visit]:
    port = unused_port()
    host = f"127.0.0.1:{port}"
    app = web_app(FakeTalk(), clock, hosts=[host], opened=told.opened, closed=told.closed)
    async with TestClient(Patient(app, port=port)) as client:
        yield Visit(client, f"http://{host}")


async def news(told: Told, *wanted: str) -> None:
    await until(lambda: len(told.news) >= len(wanted))
    await asyncio.sleep(0.05)
    assert told.news == list(wanted)


async def say(wire: Any, event: str) -> None:
    await wire.send_json({"event": event, "text": "hello"})
    while (await wire.receive_json()).get("event") != event:
        pass


async def test_it_is_told_when_it_opens_and_when_the_last_one_closes(
    visit: Visit, told: Told
) -> None:
    first = await visit.socket()
    await news(told, "opened")
    second = await visit.socket()
    await news(told, "opened", "opened")
    await first.close()
    await news(told, "opened", "opened")
    await second.close()
    await news(told, "opened", "opened", "closed")


async def test_it_is_told_again_when_there_is_somebody(visit: Visit, told: Told) -> None:
    wire = await visit.socket()
    await say(wire, "event-1")
    await say(wire, "event-2")
    await news(told, "opened", "opened")
    await wire.close()


async def test_a_page_that_is_loaded_anew_stays_open(visit: Visit, told: Told) -> None:
    told.may_close.clear()
    first = await visit.socket()
    await news(told, "opened")
    await first.close()
    second = await visit.socket()
    await news(told, "opened", "opened")
    told.may_close.set()
    await news(told, "opened", "opened", "closed", "opened")
    await second.close()
