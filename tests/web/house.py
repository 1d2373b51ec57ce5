"""The real product under the page: conversation, storage and server, which a test may stop."""

import time
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp.test_utils import unused_port
from aiohttp.web import AppRunner, TCPSite

from bot.app import build, clock, server
from bot.conversation import Conversation
from bot.core.messages import Heard
from bot.core.talk import Answer
from bot.settings import SQLITE, Settings


@dataclass
class Watched(Conversation):
    """The real conversation; it notes which turn each event became, can be slow and can fail."""

    events: list[tuple[str, int]] = field(default_factory=list)
    slow_s: float = 0
    failing: bool = False

    def turn(self, heard: Heard) -> Answer:
        """Plays a turn; the answer takes its time to come back."""
        if self.failing:
            raise RuntimeError("a fault")
        answer = super().turn(heard)
        self.events.append((heard.event, answer.turn))
        time.sleep(self.slow_s)
        return answer

    @property
    def turns(self) -> list[int]:
        """The turns that were played, each once, in the order of the events."""
        return list(dict(self.events).values())


@dataclass
class House:
    """A server on one port, which can stop and start again on the same database."""

    folder: Path
    port: int = field(default_factory=unused_port)

    def __post_init__(self) -> None:
        built = build(Settings(database_url=f"{SQLITE}{self.folder / 'talk.db'}"))
        self.talk = Watched(built.content, built.store, built.actions, built.library)

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.port}"

    async def open(self) -> None:
        """Starts the server."""
        app = server(self.talk, clock, [f"127.0.0.1:{self.port}"])
        self._runner = AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await TCPSite(self._runner, "127.0.0.1", self.port).start()

    async def close(self) -> None:
        """Stops the server; the database stays open."""
        await self._runner.cleanup()
