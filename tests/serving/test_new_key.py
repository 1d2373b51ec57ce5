"""The key is changed under a server that goes on talking, and never needs a restart."""

from pathlib import Path

from bot.settings import SQLITE, Settings
from bot.storage.rotation import drop_keys, rotate_keys
from bot.storage.store import Store
from tests.serving.process import serving
from tests.telegram.api import TOKEN, BotApi
from tests.telegram.house import until
from tests.telegram.person import Person
from tests.telegram.server import served


async def test_nobody_notices_that_the_key_is_another(tmp_path: Path) -> None:
    api = BotApi()
    ann, settings = Person(api), Settings(database_url=f"{SQLITE}{tmp_path / 'talk.db'}")

    async def hears(words: str) -> None:
        count = len(ann.messages)
        ann.says(words)
        await until(lambda: len(ann.messages) > count)

    async with (
        served(api) as url,
        serving(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=url) as running,
    ):
        await hears("/start")
        rotate_keys(settings.key)
        await hears("/call")
        store = Store.open(settings.database_url, settings.key, settings.exhibits)
        work = store.resealing()
        assert sum(work.round()) > 0 and work.left() == set()
        assert drop_keys(settings.key, work.left()) == 1
        await hears("/help")
        assert work.left() == set()
        store.close()
        assert await running.terminate() == 0
        assert await running.errors() == []
