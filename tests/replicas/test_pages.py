"""A page is open at one process: only that one brings its person a reminder."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, CookieJar
from aiohttp.test_utils import unused_port
from aiohttp.web import AppRunner, TCPSite

from bot.app import server
from bot.channels.taking import take
from bot.coach.case import Reminder
from bot.coach.storing import PAGES
from bot.core.messages import Address
from bot.reminding import Reminding
from bot.storage import statements as sql
from bot.storage.processes import LIVES
from bot.storage.rows import unpack_address
from bot.storage.unit import Unit
from tests.replicas.house import NOW, heard
from tests.stage import Stage

PAGE = Address("web", "page")


def remind(stage: Stage, address: Address, name: str = "made-1") -> None:
    """Makes a reminder that is due."""
    due = NOW - timedelta(minutes=1)
    with stage.talk.store.begin() as unit:
        found = unit.find(address)
        assert found
        unit.apply(found.person_id, [Reminder(name, "rehearse", "made", due.date(), due, due)])


def claimed(stage: Stage) -> list[str | None]:
    """Gives what a process finds for pages, and says it."""
    said = []
    for notice in Reminding(stage.talk.content, stage.talk.store, {"web"}).due(stage.clock):
        said.append(notice.reply.reminder)
        notice.outcome = "sent"
    return said


def next_due(stage: Stage) -> bool:
    """Whether a process believes that it has something to do."""
    return Reminding(stage.talk.content, stage.talk.store, {"web"}).next_due() is not None


@pytest.fixture
def open_here(stages: list[Stage]) -> list[Stage]:
    """Two processes; the first has the page open, of somebody who has a reminder due."""
    here, there = stages
    take(here.talk, heard("/start", "1", PAGE))
    for each in stages:
        each.talk.beat(PAGES, NOW)
    here.talk.page(PAGE, is_open=True)
    remind(here, PAGE)
    return [here, there]


def test_it_is_left_to_whoever_has_the_page_open(open_here: list[Stage]) -> None:
    here, there = open_here
    assert (claimed(there), next_due(there)) == ([], False)  # and it does not look on and on
    assert next_due(here) and claimed(here) == ["made-1"]


def test_a_page_that_was_opened_elsewhere_since_counts_there(open_here: list[Stage]) -> None:
    here, there = open_here
    there.talk.page(PAGE, is_open=True)
    here.talk.page(PAGE, is_open=False)  # the old one closes late
    assert (claimed(here), claimed(there)) == ([], ["made-1"])


def test_a_closed_page_is_anybodys(open_here: list[Stage]) -> None:
    here, there = open_here
    here.talk.page(PAGE, is_open=False)
    assert next_due(there) and claimed(there) == ["made-1"]


def test_a_page_that_was_open_at_a_killed_process_is_anybodys_soon(open_here: list[Stage]) -> None:
    _, there = open_here
    there.talk.beat(PAGES, NOW + LIVES / 2)
    assert claimed(there) == []
    there.talk.beat(PAGES, NOW + LIVES)
    assert claimed(there) == ["made-1"]


def test_a_page_that_was_open_at_a_stopped_process_is_anybodys_at_once(
    open_here: list[Stage],
) -> None:
    here, there = open_here
    here.talk.leave(NOW)
    assert claimed(there) == ["made-1"]


@asynccontextmanager
async def page(stage: Stage) -> AsyncIterator[tuple[str, ClientSession]]:
    """Serves the page of a process; gives its address, and a browser."""
    port = unused_port()
    app = server(stage.talk, stage.clock, [f"127.0.0.1:{port}"])
    runner = AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await TCPSite(runner, "127.0.0.1", port).start()
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as client:
        yield f"http://127.0.0.1:{port}", client
    await runner.cleanup()


async def begun(url: str, client: ClientSession) -> ClientWebSocketResponse:
    """Opens the page for the first time and begins."""
    (await client.get(f"{url}/")).release()
    wire = await client.ws_connect(f"{url}/socket", headers={"Origin": url})
    await wire.send_json({"hello": {"language": "en"}, "shown": None})
    await wire.send_json({"event": "start", "text": "/start"})
    while (await wire.receive_json(timeout=10)).get("event") != "start":
        pass
    return wire


def only(unit: Unit) -> Address:
    """Gives the address of the only person there is."""
    (row,) = unit._connection.execute(sql.addresses.select()).all()
    return unpack_address(unit._keys, row)


@pytest.mark.parametrize("by", [0, 1])
async def test_an_open_page_shows_it_whoever_comes_first(
    stages: list[Stage], monkeypatch: pytest.MonkeyPatch, by: int
) -> None:
    monkeypatch.setattr("bot.watching.IDLE_S", 0.1)
    async with AsyncExitStack() as stack:
        pages = [await stack.enter_async_context(page(each)) for each in stages]
        wire = await begun(*pages[by])
        await asyncio.sleep(0.2)  # what is noted of the page follows the first answer
        with stages[0].talk.store.begin() as unit:
            address = only(unit)  # type: ignore[arg-type]
        remind(stages[0], address)
        while "notice" not in (frame := await wire.receive_json(timeout=10)):
            pass
        assert frame["notice"]["reminder"] == "made-1"
        await wire.close()
