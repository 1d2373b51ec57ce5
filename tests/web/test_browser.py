"""The page in real Chromium on the real conversation: calls, lost networks, keys and looks."""

import os
import zipfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Request, ViewportSize, async_playwright, expect

from tests.web.house import House
from tests.web.phone import AMERICA, CHINA, CHROMIUM, LAUNCH, Phone

pytestmark = pytest.mark.needs("chromium")

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
LOST = ("ERR_INTERNET_DISCONNECTED", "ERR_CONNECTION_REFUSED")
Visit = Callable[..., Awaitable[Phone]]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    await house.open()
    yield house
    await house.close()
    house.talk.store.close()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with (
        async_playwright() as playwright,
        await playwright.chromium.launch(executable_path=CHROMIUM, args=LAUNCH) as browser,
    ):
        yield browser


@pytest.fixture
async def visit(house: House, browser: Browser) -> AsyncIterator[Visit]:
    """Opens the page on a phone; in the end nothing was loaded from outside, and nothing broke."""
    complaints: list[str] = []
    foreign: list[str] = []

    def watch(request: Request) -> None:
        if not request.url.startswith(house.address):
            foreign.append(request.url)

    async with AsyncExitStack() as stack:

        async def opened(width: int = 390, height: int = 844, **more: Any) -> Phone:
            size: ViewportSize = {"width": width, "height": height}
            settings = {"has_touch": True, "device_scale_factor": 2, **CHINA, **more}
            context = await browser.new_context(viewport=size, **settings)
            stack.push_async_callback(context.close)
            page = await context.new_page()
            page.set_default_timeout(10_000)
            page.on("request", watch)
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on(
                "console",
                lambda said: complaints.append(said.text) if said.type == "error" else None,
            )
            await page.goto(house.address)
            await page.wait_for_selector("#choices button")
            return Phone(page)

        yield opened
    assert foreign == []
    assert [each for each in complaints if not any(lost in each for lost in LOST)] == []


async def test_a_whole_call_in_chinese_by_taps_alone(visit: Visit, house: House) -> None:
    phone = await visit()
    await phone.call()
    await phone.says("先呼一口气")
    await expect(phone.line).to_have_text("我现在不方便说。您哪家公司？编号多少？")
    await expect(phone.page.locator("#choices button")).to_have_count(10)
    await _take_picture(phone, "call-zh")
    await phone.tap("who", "agency", "keep_on", "hung_up", "pressure", "nobody", "done")
    await phone.is_ready()
    assert (await phone.own())[:5] == ["对方来电", "对方是谁", "催收公司", "对方还在逼", "我挂了"]
    await phone.write("/history")
    await phone.says("共1条")
    assert house.talk.turns == list(range(1, 11))
    assert await phone.page.title() == "Steadyline"
    assert await phone.page.evaluate(TOO_LARGE) == 0


async def test_a_call_goes_on_without_a_network_and_catches_up(visit: Visit, house: House) -> None:
    phone = await visit()
    await phone.call()
    await phone.tap("who")
    await phone.says("问一遍")
    await phone.page.context.set_offline(True)
    await phone.notices("没有网络。这些卡片照样能用，连上后我会跟上。")
    await phone.tap("agency")
    await phone.says("先什么都别承认")
    await phone.tap("keep_on")
    await phone.says("平静说一遍")
    assert house.talk.turns == [1, 2, 3]
    await phone.page.context.set_offline(False)
    await phone.is_ready()
    await phone.notices("")
    await phone.says("平静说一遍")
    assert house.talk.turns == [1, 2, 3, 4, 5]
    assert await phone.own() == ["对方来电", "对方是谁", "催收公司", "对方还在逼"]
    await expect(phone.page.locator("#log .coach")).to_have_count(4)
    await phone.tap("hung_up")  # and from here the server's own cards go on
    await phone.says("对方语气怎么样")
    assert house.talk.turns == [1, 2, 3, 4, 5, 6]


async def test_a_short_loss_is_told_and_changes_nothing(visit: Visit, house: House) -> None:
    phone = await visit()
    await phone.call()
    await phone.says("先呼一口气")
    await phone.page.evaluate("document.querySelector('#coach article').id = 'the-same'")
    await phone.page.context.set_offline(True)
    await phone.notices("没有网络。这些卡片照样能用，连上后我会跟上。")
    await phone.page.context.set_offline(False)
    await phone.notices("已重新连上。")
    await phone.notices("")
    await expect(phone.page.locator("#the-same")).to_be_visible()
    assert house.talk.turns == [1, 2]


async def test_a_call_that_begins_without_a_network(visit: Visit, house: House) -> None:
    phone = await visit()
    await phone.page.wait_for_timeout(500)  # the cards are in memory by then
    await phone.page.context.set_offline(True)
    await phone.call()
    await expect(phone.line).to_have_text("我现在不方便说。您哪家公司？编号多少？")
    await phone.tap("official", "keep_on")
    await phone.says("别争")
    await phone.tap("back")
    await phone.says("问一遍，记下来")
    await phone.tap("pause")  # not in memory: it waits
    await phone.notices("有网络后自动发送")
    await phone.page.context.set_offline(False)
    await phone.is_ready()
    await phone.says("慢慢吸一口气")
    assert house.talk.turns == [1, 2, 3, 4, 5, 6]


async def test_a_restarted_server_loses_and_doubles_nothing(visit: Visit, house: House) -> None:
    phone = await visit()
    await phone.call()
    await phone.says("先呼一口气")
    await house.close()
    await phone.notices("没有网络。这些卡片照样能用，连上后我会跟上。")
    await phone.write("他说他是风控部的")
    await phone.notices("有网络后自动发送")
    await house.open()
    await phone.is_ready()
    await expect(phone.page.locator("#said")).to_be_empty()
    assert house.talk.turns == [1, 2, 3]
    assert (await phone.own())[-1] == "他说他是风控部的"


async def test_an_answer_lost_on_its_way_is_not_played_again(visit: Visit, house: House) -> None:
    phone = await visit()
    house.talk.slow_s = 1.0
    await phone.call()
    await phone.page.wait_for_timeout(300)  # the turn is stored; its answer is still on its way
    await phone.page.context.set_offline(True)
    await phone.says("先呼一口气")
    house.talk.slow_s = 0
    await phone.page.context.set_offline(False)
    await phone.is_ready()
    events = [event for event, _ in house.talk.events]
    assert events.count(events[-1]) == 2
    assert house.talk.turns == [1, 2]
    assert await phone.own() == ["对方来电"]


async def test_a_page_closed_with_words_unsent_sends_them_when_it_is_back(
    visit: Visit, house: House
) -> None:
    phone = await visit()
    await phone.page.evaluate(
        'sessionStorage.setItem(\'unanswered\', \'[{"event": "event-1", "text": "/call"}]\')'
    )
    await phone.page.reload()
    await phone.says("先呼一口气")
    assert house.talk.turns == [1, 2]


async def test_a_reloaded_page_shows_the_same_question_and_counts_no_turn(
    visit: Visit, house: House
) -> None:
    phone = await visit()
    await phone.call()
    await phone.tap("who")
    await phone.says("问一遍")
    await phone.page.reload()
    await phone.says("问一遍")
    await phone.tap("agency")
    await phone.says("先什么都别承认")
    assert house.talk.turns == [1, 2, 3, 4]


async def test_a_slow_network_is_bridged_from_memory(visit: Visit, house: House) -> None:
    phone = await visit()
    await phone.call()
    await phone.says("先呼一口气")
    house.talk.slow_s = 3.0
    await phone.tap("insults")
    await phone.notices("网络慢，先用存好的卡片，最新的马上到。")
    card = await phone.page.inner_text("#coach")
    await phone.is_ready()
    await phone.notices("")
    assert await phone.page.inner_text("#coach") == card
    assert await phone.own() == ["对方来电", "骂人威胁"]
    assert house.talk.turns == [1, 2, 3]


async def test_two_quick_taps_are_one(visit: Visit, house: House) -> None:
    phone = await visit()
    await phone.call()
    await phone.says("先呼一口气")
    house.talk.slow_s = 0.3
    await phone.page.locator('[data-choice="who"]').dblclick()
    await phone.says("问一遍")
    await phone.is_ready()
    assert house.talk.turns == [1, 2, 3]


async def test_the_keyboard_is_enough(visit: Visit, house: House) -> None:
    phone = await visit(**AMERICA)
    page = phone.page
    await page.focus("#calling")
    await page.keyboard.press("Enter")
    await expect(page.locator('[data-choice="who"]')).to_be_visible()
    await page.focus('[data-choice="who"]')
    await page.keyboard.press("1")
    await phone.says("Ask once")
    assert await page.evaluate("document.activeElement.id") == "choices"
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.dataset.choice") == "lender"
    await phone.write("12")  # figures that are typed choose nothing
    await phone.is_ready()
    assert await page.input_value("#text") == ""
    assert house.talk.turns == [1, 2, 3, 4]


async def test_number_keys_can_be_switched_off(visit: Visit, house: House) -> None:
    phone = await visit(**AMERICA, has_touch=False)
    await phone.page.keyboard.press("0")  # no such choice
    await phone.page.click("#menu")
    await phone.page.uncheck("#number-keys")
    await phone.page.keyboard.press("Escape")
    await phone.page.keyboard.press("1")
    await phone.page.wait_for_timeout(300)
    assert house.talk.turns == [1]


async def test_a_screen_reader_finds_its_way(visit: Visit) -> None:
    phone = await visit(locale="en-US", timezone_id="Asia/Shanghai")
    await phone.call()
    await phone.says("They will hear this in Chinese")
    page = phone.page
    assert await page.get_attribute("html", "lang") == "en"
    assert await phone.line.get_attribute("lang") == "zh-CN"
    await phone.says("It means: I can't talk now.")
    coach = page.get_by_label("Coach")
    await expect(coach).to_have_attribute("aria-live", "polite")
    await expect(page.get_by_role("log", name="The conversation")).to_be_attached()
    for name in ("They're calling", "Menu", "Type instead", "Who is it?"):
        await expect(page.get_by_role("button", name=name, exact=True)).to_be_visible()
    nameless = "[...document.querySelectorAll('button')].filter(b => !b.ariaLabel && !b.innerText)"
    assert await page.evaluate(f"{nameless}.filter(b => b.checkVisibility()).length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390])
async def test_everything_fits_a_narrow_phone(visit: Visit, width: int, scheme: str) -> None:
    phone = await visit(width, 700, **AMERICA, color_scheme=scheme, reduced_motion="reduce")
    for choice in (None, "verify", "told"):
        await (phone.tap(choice) if choice else phone.call())
        await phone.is_ready()
        assert await phone.page.evaluate(TOO_LARGE) == 0
        assert await phone.page.evaluate(TOO_SMALL) == []
        assert await phone.page.evaluate("document.getAnimations().length") == 0
    await phone.page.click("#type")
    await phone.page.click("#menu")
    assert await phone.page.evaluate(TOO_LARGE) == 0
    assert await phone.page.evaluate(TOO_SMALL) == []


TOO_LARGE = """() => {
    const scroll = document.getElementById("scroll");
    return Math.max(document.documentElement.scrollWidth - innerWidth,
                    document.documentElement.scrollHeight - innerHeight,
                    scroll.scrollWidth - scroll.clientWidth, 0);
}"""
TOO_SMALL = """() => [...document.querySelectorAll("button, textarea, a, .round")]
    .filter((each) => each.checkVisibility())
    .map((each) => [each.id || each.innerText, each.getBoundingClientRect()])
    .filter(([, box]) => box.height < 48 || box.width < 48)
    .map(([name]) => name)"""


async def test_the_line_to_say_stands_out_and_the_choices_are_under_the_thumb(
    visit: Visit,
) -> None:
    phone = await visit()
    await phone.call()
    await phone.says("先呼一口气")
    size = await phone.line.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")
    assert size >= 28
    boxes = [
        await each.bounding_box() for each in await phone.page.locator("#choices button").all()
    ]
    assert all(box and box["y"] > 844 / 3 and box["y"] + box["height"] < 844 for box in boxes)


async def test_evidence_goes_in_and_the_whole_file_comes_out(visit: Visit, house: House) -> None:
    phone = await visit()
    await phone.page.click("#type")
    letter = {"name": "信.txt", "mimeType": "text/plain", "buffer": b"a letter"}
    await phone.page.set_input_files("#file", letter)  # type: ignore[arg-type]
    await phone.says("信.txt")
    assert (await phone.own())[-1] == "信.txt"
    await phone.write("/export")
    async with phone.page.expect_download() as download:
        await phone.page.click(".files a")
    assert zipfile.is_zipfile(await (await download.value).path())
    assert (await download.value).suggested_filename.startswith("steadyline-")


async def _take_picture(phone: Phone, name: str) -> None:
    if os.environ.get("UPDATE_PICTURES"):
        await phone.page.wait_for_timeout(300)
        await phone.page.screenshot(path=PICTURES / f"{name}.png")
