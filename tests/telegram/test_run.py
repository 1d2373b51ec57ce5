"""The product as it is started, with nothing set but the token and the Bot API's address."""

import asyncio
import os
import signal
import sys
from asyncio import Event
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import unused_port

from bot.app import server
from bot.channels.telegram import Telegram
from bot.serving import Health, Serving, door_at
from tests.stage import Stage
from tests.telegram.api import TOKEN
from tests.telegram.conftest import NOW
from tests.telegram.dialogue import MINUTE, talked
from tests.telegram.edge import Stranger, foreign, mended
from tests.telegram.house import access

pytestmark = pytest.mark.needs("node", "npm")
ROOT = Path(__file__).parents[2]
START_S, STOP_S, LOOK_S = 60, 30, 1


@asynccontextmanager
async def serving(folder: Path, api_url: str) -> AsyncIterator[None]:
    """Runs the product in a folder of its own (on a free port: others may run beside it), and
    asks it to stop."""
    mine = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": api_url, "PORT": str(unused_port())}
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **mine}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "serve", cwd=folder, env=environment, stdout=PIPE
    )
    try:
        assert process.stdout
        greeting = await asyncio.wait_for(process.stdout.readline(), START_S)
        assert greeting.startswith(b"Steadyline: http://127.0.0.1:")
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        status = await asyncio.wait_for(process.wait(), STOP_S)
    assert status == 0


@asynccontextmanager
async def composed(stage: Stage, api_url: str) -> AsyncIterator[None]:
    """Runs all of it here, under the stage's clock."""
    telegram = Telegram(stage.talk, stage.clock, access(api_url))
    health, ready = Health(stage.talk.store.ready), Event()
    app = server(stage.talk, stage.clock, (), [telegram], health)
    whole = Serving(app, door_at("127.0.0.1", 0), [telegram], health)
    running = asyncio.create_task(whole.run(ready.set))
    await asyncio.wait_for(ready.wait(), START_S)
    yield
    whole.stop()
    await asyncio.wait_for(running, STOP_S)


async def test_a_whole_talk_and_then_a_reminder_at_its_minute(tmp_path: Path) -> None:
    async with foreign() as url, mended(url) as api_url, ClientSession() as client:
        ann = Stranger(client, url)
        async with serving(tmp_path, api_url):
            await talked(ann)
        stage = Stage(tmp_path / "var", NOW, database="steadyline.db")
        count = len(await ann.messages())
        assert stage.talk.unsent("telegram") == []
        due = stage.reminding.next_due()
        assert due
        for stage.now, more in ((due - MINUTE, 0), (due, 1), (due + MINUTE, 1)):
            async with composed(stage, api_url):
                if more:
                    await ann.sees("You asked me to remind you")
                await asyncio.sleep(LOOK_S)  # the watch looks as soon as it is there
            assert len(await ann.messages()) == count + more
        stage.close()
