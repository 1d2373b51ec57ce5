"""Where the product keeps everything while it is under faults: SQLite or PostgreSQL."""

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import psycopg

from bot.settings import SQLITE
from bot.storage.store import Store
from chaos import disk
from chaos.disk import Disk
from tests.postgres import Server, programs

# As an operator has it: what is committed is on the disk. Small, so that a small disk will do.
DURABLE = (
    *("fsync=on", "synchronous_commit=on", "full_page_writes=on"),
    *("max_connections=100", "shared_buffers=32MB", "max_wal_size=32MB", "min_wal_size=5MB"),
)
AGAIN_S = 0.3


class Database(Protocol):
    """A database, and perhaps a disk of its own."""

    disk: Disk | None

    @property
    def url(self) -> str:
        """Its address."""
        ...

    async def kill(self) -> None:
        """Kills all that has files of it open, but for the bots."""
        ...

    async def ensure(self) -> None:
        """Has it running."""
        ...


@dataclass
class Sqlite:
    """A file. It lives and dies with the bot that has it open."""

    folder: Path
    disk: Disk | None

    @property
    def url(self) -> str:
        """Its address."""
        return f"{SQLITE}{self.folder / 'talk.db'}"

    async def kill(self) -> None:
        """Does nothing: no process is its own."""

    async def ensure(self) -> None:
        """Does nothing: it is there as soon as its disk is."""


@dataclass
class Postgres:
    """A server of its own, which is killed, stopped and started."""

    disk: Disk | None
    server: Server
    url: str

    async def kill(self) -> None:
        """Kills its first process with -9; the others end when they see it."""
        await asyncio.to_thread(self.server.kill)

    async def stop(self, how: str) -> None:
        """Stops it, fast or as a crash does (immediate)."""
        with suppress(RuntimeError):  # it may just be down
            await asyncio.to_thread(self.server.stop, how)

    async def ensure(self) -> None:
        """Starts it, as often as that takes, unless it answers."""
        while not await asyncio.to_thread(self._answers):
            with suppress(RuntimeError):
                await asyncio.to_thread(self.server.start)
            await asyncio.sleep(AGAIN_S)

    async def kill_one(self, chance: random.Random) -> None:
        """Kills one of the processes that serve a bot; the server then restarts by itself."""
        with suppress(psycopg.Error, ProcessLookupError):
            os.kill(chance.choice(await asyncio.to_thread(self._serving)), signal.SIGKILL)

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url, connect_timeout=2).close()
        except psycopg.Error:
            return False
        return True

    def _serving(self) -> list[int]:
        own = "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'"
        with psycopg.connect(self.url, connect_timeout=2) as connection:
            return [int(pid) for (pid,) in connection.execute(own)]


@asynccontextmanager
async def sqlite(folder: Path) -> AsyncIterator[Database]:
    """Gives an empty SQLite, on a disk of its own where that can be."""
    with_disk = _disk(folder, 96)
    try:
        where = with_disk.folder if with_disk else folder
        yield Sqlite(where, with_disk)
    finally:
        if with_disk:
            with_disk.close()


@asynccontextmanager
async def postgres(folder: Path) -> AsyncIterator[Database]:
    """Gives an empty database of a PostgreSQL server, on a disk of its own where that can be."""
    with_disk = _disk(folder, 400)
    where = (with_disk.folder if with_disk else folder) / "postgres"
    where.mkdir()
    server = Server(programs(), where, DURABLE, ("--wal-segsize=1",))
    try:
        yield Postgres(with_disk, server, server.database())
    finally:
        server.close()
        if with_disk:
            with_disk.close()


def open_store(settings: Mapping[str, str]) -> Store:
    """Opens what bots with these settings use."""
    url, key, files = (settings[name] for name in ("DATABASE_URL", "KEY_FILE", "FILES"))
    return Store.open(url, Path(key), Path(files))


def _disk(folder: Path, mib: int) -> Disk | None:
    if not disk.possible():
        return None
    made = Disk(folder / "disk.img", folder / "disk", mib)
    made.make()
    return made
