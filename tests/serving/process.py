"""The product as an operator runs it: a process, its settings, its signals."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GREETING = re.compile(r"Steadyline: (http://\S+?)((?:, \w+)*)   \(")
SOON_S = 60.0


@dataclass
class Running:
    """`steadyline serve`, which has said where it is."""

    process: asyncio.subprocess.Process
    url: str
    beside: list[str]

    async def terminate(self) -> int:
        """Stops it as a machine does; gives its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), SOON_S)

    async def log(self) -> list[dict[str, Any]]:
        """Gives what it has logged, once it has ended: nothing else is on standard error."""
        assert self.process.stderr
        return [json.loads(line) for line in (await self.process.stderr.read()).splitlines()]

    async def errors(self) -> list[dict[str, Any]]:
        """Gives what of that is not in good order."""
        return [each for each in await self.log() if each["level"] != "info"]


def environment(folder: Path, **more: str) -> Mapping[str, str]:
    """Gives the settings of a house in a folder, and nothing of this machine's own."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    where = {"DATABASE_URL": f"sqlite:///{folder / 'talk.db'}", "PORT": "0"}
    return {**kept, **where, "CACHE": str(ROOT / "var/cache"), "PYTHONPATH": str(ROOT), **more}


@asynccontextmanager
async def serving(folder: Path, **settings: str) -> AsyncIterator[Running]:
    """Starts it, and waits until it serves; kills what is left of it."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "error::ResourceWarning", "-m", "bot", "serve"),
        cwd=folder,
        env=environment(folder, **settings),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout
        line = (await asyncio.wait_for(process.stdout.readline(), SOON_S)).decode()
        found = GREETING.match(line)
        assert found, line + (await process.stderr.read()).decode()  # type: ignore[union-attr]
        yield Running(process, found[1], found[2].split(", ")[1:])
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
