"""Everything put together: bots behind nginx on one database, Telegram's side, and people."""

import asyncio
import os
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import TypeAlias

from aiohttp import ClientSession, TCPConnector

from bot.storage.store import Store
from chaos.clock import Clock
from chaos.databases import Database, open_store
from chaos.journeys import talk
from chaos.nginx import nginx
from chaos.people import NotAnswered, Post, Talker
from chaos.replicas import Replica, free_port, logged, replicas
from chaos.sleepers import put_to_bed
from chaos.weather import StormyApi
from tests.telegram.api import TOKEN
from tests.telegram.server import served

FIRST_SLEEPER = 1_000_000
LOOK_S = 0.2
BEFORE_S = 5.0  # until the bots are up
Opens: TypeAlias = Callable[[Path], AbstractAsyncContextManager[Database]]


@dataclass(frozen=True)
class Asleep:
    """How many people only wait for a reminder, and within how many seconds these fall due."""

    people: int = 0
    within_s: float = 1.0

    @property
    def chats(self) -> Sequence[int]:
        """Their chats."""
        return range(FIRST_SLEEPER, FIRST_SLEEPER + self.people)

    def moments(self) -> dict[int, datetime]:
        """Gives when each of them is to be reminded."""
        begin, step = now() + timedelta(seconds=BEFORE_S), timedelta(seconds=self.within_s)
        return {chat: begin + step * n / self.people for n, chat in enumerate(self.chats)}


@dataclass
class Town:
    """A running product and all who use it."""

    folder: Path
    api: StormyApi
    post: Post
    replicas: list[Replica]
    database: Database
    clock: Clock
    settings: Mapping[str, str]
    chance: Random
    talkers: list[Talker] = field(default_factory=list)
    sleepers: Sequence[int] = ()
    lost: list[str] = field(default_factory=list)  # who was never answered
    _chats: "count[int]" = field(default_factory=lambda: count(1))

    @asynccontextmanager
    async def talking(self, people: int) -> AsyncIterator[None]:
        """Has so many people talk at a time, again and again; at the end all finish their talks."""
        closing = asyncio.Event()
        async with asyncio.TaskGroup() as tasks:
            for _ in range(people):
                tasks.create_task(self._keep_talking(closing))
            try:
                yield
            finally:
                closing.set()

    async def _keep_talking(self, closing: asyncio.Event) -> None:
        while not closing.is_set():
            talker = Talker(self.post, next(self._chats))
            self.talkers.append(talker)
            try:
                await talker.walk(talk(talker.chat, now().date()))
            except NotAnswered as error:
                self.lost.append(str(error))

    async def reminded(self, seconds: float) -> bool:
        """Waits until everybody has had their reminder; says whether they have."""
        end = time.monotonic() + seconds
        while len(self.api.notices) < len(self.sleepers) and time.monotonic() < end:  # noqa: ASYNC110
            await asyncio.sleep(LOOK_S)
        return len(self.api.notices) == len(self.sleepers)

    async def serves(self) -> None:
        """Waits until at least one bot serves."""
        while not any(each.ready.is_set() for each in self.replicas):  # noqa: ASYNC110
            await asyncio.sleep(LOOK_S)

    def store(self) -> Store:
        """Opens the store beside the bots."""
        return open_store(self.settings)

    async def renew(self) -> None:
        """Stops one bot after the other in good order, each replaced before the next."""
        for each in self.replicas:
            await each.renew()

    async def stop(self) -> None:
        """Stops all bots in good order."""
        await asyncio.gather(*(each.stop() for each in self.replicas))

    @property
    def log(self) -> str:
        """What the bots have logged of late."""
        return logged(self.replicas)


@asynccontextmanager
async def town(
    opens: Opens, bots: int, seed: int = 1, asleep: Asleep = Asleep()
) -> AsyncIterator[Town]:
    """Builds one, and takes it away with all it wrote."""
    folder = _folder()
    chance = Random(seed)
    api, clock, port = StormyApi(chance=chance), Clock(folder / "clock"), free_port()
    public = f"http://127.0.0.1:{port}"
    try:
        async with opens(folder) as database, served(api) as url:
            settings = {
                "TELEGRAM_TOKEN": TOKEN,
                "TELEGRAM_API_URL": url,
                "PUBLIC_URL": public,
                "DATABASE_URL": database.url,
                "KEY_FILE": str(folder / "key"),
                "FILES": str(folder / "exhibits"),
                **clock.settings,
            }
            _put_to_bed(settings, asleep)
            async with (
                replicas(bots, folder, settings) as running,
                nginx(folder, port, [each.port for each in running]),
                ClientSession(connector=TCPConnector(limit=0)) as session,
            ):
                post = Post(api, session, public)
                made = (folder, api, post, running, database, clock, settings, chance)
                yield Town(*made, sleepers=asleep.chats)
    finally:
        shutil.rmtree(folder, ignore_errors=not os.environ.get("KEEP"))


def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="steadyline-chaos-"))
    folder.chmod(0o755)  # PostgreSQL's own user passes through
    return folder


def _put_to_bed(settings: Mapping[str, str], asleep: Asleep) -> None:
    """Stores who is asleep before the first bot starts, which then knows when to wake them."""
    store = open_store(settings)
    put_to_bed(store, asleep.moments(), now())
    store.close()


def now() -> datetime:
    """Gives the present moment as this process sees it."""
    return datetime.now(UTC)
