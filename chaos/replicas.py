"""`steadyline serve` in processes that are killed, stopped and started again, as a machine does."""

import asyncio
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.serving.process import GREETING, environment

RESTART_S = 0.3
READY_WITHIN_S, STOPPED_WITHIN_S = 240.0, 60.0  # its libraries take seconds to load


def free_port() -> int:
    """Gives a port that nobody holds at this moment."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


@dataclass
class Replica:
    """One of the bots, kept running on its port."""

    folder: Path
    settings: Mapping[str, str]
    port: int = field(default_factory=free_port)
    starts: int = 0
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    wanted: bool = True
    _process: asyncio.subprocess.Process | None = None

    @property
    def log(self) -> Path:
        """Where its log is."""
        return self.folder / f"bot-{self.port}.log"

    async def keep(self) -> None:
        """Starts it, and starts it again whenever it has ended, until it is not wanted."""
        while self.wanted:
            with self.log.open("ab") as log:
                await self._run(log.fileno())
            self.ready.clear()
            await asyncio.sleep(RESTART_S)

    async def _run(self, log: int) -> None:
        settings = environment(self.folder, **self.settings, PORT=str(self.port))
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "chaos.bot", "serve"),
            cwd=self.folder,
            env=settings,
            stdout=asyncio.subprocess.PIPE,
            stderr=log,
        )
        self._process = process
        self.starts += 1
        try:
            assert process.stdout
            if GREETING.match((await process.stdout.readline()).decode()):
                self.ready.set()
            await process.wait()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()

    def kill(self) -> None:
        """Kills it with -9."""
        self._signal(signal.SIGKILL)

    async def renew(self) -> None:
        """Stops it in good order, and waits until a new one serves."""
        await self.stop(for_good=False)
        await self.ready.wait()

    async def stop(self, *, for_good: bool = True) -> None:
        """Stops it in good order."""
        self.wanted = not for_good
        process = self._process
        self.ready.clear()
        self._signal(signal.SIGTERM)
        if process is not None:
            await asyncio.wait_for(process.wait(), STOPPED_WITHIN_S)

    def _signal(self, which: signal.Signals) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(which)


@asynccontextmanager
async def replicas(
    count: int, folder: Path, settings: Mapping[str, str]
) -> AsyncIterator[list[Replica]]:
    """Runs so many, and waits until each serves; kills what is left of them."""
    made = [Replica(folder, settings) for _ in range(count)]
    async with asyncio.TaskGroup() as tasks:
        keeping = [tasks.create_task(each.keep()) for each in made]
        try:
            await _all_ready(made)
            yield made
        finally:
            for task in keeping:
                task.cancel()


async def _all_ready(made: list[Replica]) -> None:
    try:
        async with asyncio.timeout(READY_WITHIN_S):
            for each in made:
                await each.ready.wait()
    except TimeoutError:
        raise RuntimeError(f"no bot serves: {logged(made)}") from None


def garbled(made: list[Replica]) -> list[str]:
    """Gives what they logged of sentences that could not be made whole, and of rows not read."""
    marks = ('"event": "words"', '"event": "unreadable reminder"')
    lines = (line for each in made for line in each.log.read_text().splitlines())
    return [line for line in lines if any(mark in line for mark in marks)]


def logged(made: list[Replica]) -> str:
    """Gives the end of what they wrote to their logs."""
    return "\n".join(each.log.read_text()[-2000:] for each in made if each.log.exists())
