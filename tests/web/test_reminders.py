"""Reminders reach an open page at their moment, and a closed one as soon as it is open again."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, CookieJar
from playwright.async_api import ViewportSize, async_playwright, expect

from bot.app import clock
from bot.coach.case import Reminder
from bot.core.messages import Address
from tests.web.house import House
from tests.web.phone import AMERICA, CHROMIUM, LAUNCH, Phone

PICTURES = os.environ.get("PICTURES")  # a folder for pictures to look at
SOON = timedelta(seconds=1)
ALWAYS = {"quiet_from": "00:00", "quiet_to": "00:00"}  # whatever the time of the test


@dataclass
class Browser:
    """A browser without a window."""

    house: House
    client: ClientSession

    async def page(self) -> ClientWebSocketResponse:
        """Opens the page, and says hello on its socket."""
        (await self.client.get(f"{self.house.address}/")).release()
        headers = {"Origin": self.house.address}
        wire = await self.client.ws_connect(f"{self.house.address}/socket", headers=headers)
        await wire.send_json({"hello": {"language": "en"}, "shown": None})
        return wire

    async def say(self, wire: ClientWebSocketResponse, event: str, **what: Any) -> dict[str, Any]:
        """Sends an event; gives its answer."""
        await wire.send_json({"event": event, **what})
        while (frame := await wire.receive_json(timeout=10)).get("event") != event:
            pass
        return dict(frame)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    await house.open()
    yield house
    await house.close()
    house.talk.store.close()


@pytest.fixture
async def browser(house: House) -> AsyncIterator[Browser]:
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as client:
        yield Browser(house, client)


def remind(house: House, due: datetime) -> None:
    """Makes a reminder for the only person there is, who has no quiet hours."""
    made = Reminder("made-0-0", "rehearse", "made", date(2026, 3, 1), due, due)
    with house.talk.store.begin() as unit:
        (address,) = _addresses(unit)
        found = unit.find(address)
        assert found and found.session
        unit.apply(found.person_id, [made])


def _addresses(unit: Any) -> list[Address]:
    from bot.storage import statements as sql
    from bot.storage.rows import unpack_address

    rows = unit._connection.execute(sql.addresses.select()).all()
    return [unpack_address(unit._keys, row) for row in rows]


async def unquiet(browser: Browser, wire: ClientWebSocketResponse) -> None:
    """Does away with the quiet hours: the tests run at any time of the day."""
    for number, what in enumerate(
        [{"text": "/reminders"}, {"choose": "times"}, {"choose": "quiet"}, {"choose": "no_quiet"},
         {"choose": "fine"}, {"choose": "done"}]
    ):  # fmt: skip
        await browser.say(wire, f"quiet-{number}", **what)


async def test_an_open_page_is_reached_at_the_moment(house: House, browser: Browser) -> None:
    wire = await browser.page()
    await browser.say(wire, "start", text="/start")
    await unquiet(browser, wire)
    await wire.close()
    await house.close()
    remind(house, clock() + SOON)
    await house.open()
    wire = await browser.page()
    while "notice" not in (frame := await wire.receive_json(timeout=10)):
        pass
    notice = frame["notice"]
    assert (notice["at"], notice["reminder"]) == ("notices.rehearse", "made-0-0")
    assert not notice["text"].startswith("This comes late")
    answer = await browser.say(wire, "press", choose="yes", reminder="made-0-0")
    assert answer["replies"][-1]["at"].startswith("rehearse_line")
    await wire.close()


async def test_a_closed_page_gets_it_when_it_is_open_again(house: House, browser: Browser) -> None:
    wire = await browser.page()
    await browser.say(wire, "start", text="/start")
    await unquiet(browser, wire)
    await wire.close()
    await house.close()
    remind(house, clock() - timedelta(hours=2))
    await house.open()
    await asyncio.sleep(0.5)  # it was tried, and nobody was there
    wire = await browser.page()
    while "notice" not in (frame := await wire.receive_json(timeout=10)):
        pass
    assert frame["notice"]["text"].startswith("This comes late")
    await wire.close()


@pytest.fixture
async def phone(house: House) -> AsyncIterator[Phone]:
    """A page in real Chromium, of somebody without quiet hours."""
    async with AsyncExitStack() as stack:
        playwright = await stack.enter_async_context(async_playwright())
        chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=LAUNCH)
        stack.push_async_callback(chromium.close)
        size: ViewportSize = {"width": 360, "height": 700}
        context = await chromium.new_context(viewport=size, has_touch=True, **AMERICA)
        page = await context.new_page()
        await page.goto(house.address)
        await page.wait_for_selector("#choices button")
        phone = Phone(page)
        await phone.write("/reminders")
        await phone.tap("times", "quiet", "no_quiet", "fine", "done")
        await phone.is_ready()
        yield phone


@pytest.mark.needs("chromium")
async def test_a_notice_stands_above_the_card_and_is_answered_there(
    house: House, phone: Phone
) -> None:
    await house.close()
    remind(house, clock())
    await house.open()
    notice = phone.page.locator("#reminders .reminder")
    await expect(notice).to_have_count(1, timeout=15_000)
    await expect(notice).to_contain_text("practise")
    assert await phone.page.locator("#coach").inner_text()
    if PICTURES:
        await phone.page.screenshot(path=Path(PICTURES) / "notice.png")
    await phone.page.keyboard.press("0")  # a bare number belongs to the card
    await phone.is_ready()
    await expect(notice).to_have_count(1)
    await notice.locator('[data-choice="later"]').click()
    await phone.says("Until when?")
    await expect(notice).to_have_count(0)


@pytest.mark.needs("chromium")
async def test_while_somebody_is_on_the_line_nothing_else_is_in_the_way(
    house: House, phone: Phone
) -> None:
    await phone.call()
    await expect(phone.line).to_be_visible()
    await house.close()
    remind(house, clock())
    await house.open()
    notice = phone.page.locator("#reminders .reminder")
    await expect(notice).to_have_count(1, timeout=15_000)
    await expect(notice).to_be_hidden()
    await phone.write("/help")
    await phone.tap("hub")
    await expect(notice).to_be_hidden()
