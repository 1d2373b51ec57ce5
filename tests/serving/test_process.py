"""The whole product in a process of its own, with Telegram's side served by the test."""

from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.core.messages import Address
from bot.core.session import Session
from bot.settings import SQLITE, Settings
from bot.storage.store import Store
from tests.serving.process import serving
from tests.telegram.api import TOKEN, BotApi
from tests.telegram.house import until
from tests.telegram.person import Person
from tests.telegram.server import served


@pytest.fixture
def api() -> BotApi:
    return BotApi()


@pytest.fixture
def ann(api: BotApi) -> Person:
    return Person(api)


def at_home(folder: Path) -> Store:
    settings = Settings(database_url=f"{SQLITE}{folder / 'talk.db'}")
    return Store.open(settings.database_url, settings.key, settings.exhibits)


def session_of(folder: Path, person: Person) -> Session:
    store = at_home(folder)
    with store.begin() as unit:
        found = unit.find(Address("telegram", str(person.chat)))
    store.close()
    assert found and found.session
    return Session.model_validate_json(found.session)


def texts(api: BotApi) -> list[str]:
    return [str(each.params["text"]) for each in api.sent()]


async def test_a_token_and_an_address_are_enough_for_telegram(
    tmp_path: Path, api: BotApi, ann: Person
) -> None:
    async with (
        served(api) as url,
        serving(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=url) as running,
    ):
        assert running.beside == ["telegram"]
        ann.says("/call")
        await until(lambda: any("Which company" in each for each in texts(api)))
        async with ClientSession() as client:
            for path in ("/healthz", "/readyz"):
                async with client.get(f"{running.url}{path}") as answer:
                    assert (answer.status, await answer.text()) == (200, "ok")
            async with client.get(f"{running.url}/") as page:
                assert page.status == 200
        assert await running.terminate() == 0


async def test_what_is_in_hand_is_finished_and_nothing_is_lost_or_said_twice(
    tmp_path: Path, api: BotApi, ann: Person
) -> None:
    count = 12
    async with served(api) as url:
        settings = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": url}
        async with serving(tmp_path, **settings) as running:
            ann.says("/start")
            await until(lambda: len(texts(api)) >= 2)
            for number in range(count):
                ann.says(f"/nothing{number}")
            await until(lambda: any("nothing0" in each for each in texts(api)))
            assert await running.terminate() == 0
            assert await running.errors() == []
        first = len(texts(api))
        async with serving(tmp_path, **settings) as running:
            await until(lambda: any(f"nothing{count - 1}" in each for each in texts(api)))
            assert await running.terminate() == 0
    said = [each for each in texts(api) if "I don't know /nothing" in each]
    assert [f"nothing{number}." in each for number, each in enumerate(said)] == [True] * count
    assert session_of(tmp_path, ann).turn == count + 1
    assert first <= len(texts(api))
