"""What a server does every few seconds as long as it lives, for the sake of the other ones."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from threading import Event, Thread

from bot import logs
from bot.coach.storing import PAGES
from bot.conversation import Conversation
from bot.core.talk import Clock

EVERY_S = 3.0


@dataclass
class Pulse:
    """Writes down what has left, so that no other process sends it again, and says that this one
    lives. A thread of its own: nothing may hold it up."""

    conversation: Conversation
    clock: Clock
    every_s: float = EVERY_S
    _stopped: Event = field(default_factory=Event)

    async def around(self, _server: object) -> AsyncIterator[None]:
        """Beats while a server runs."""
        thread = Thread(target=self.run, name="pulse")
        thread.start()
        yield
        self._stopped.set()
        await asyncio.to_thread(thread.join)

    def run(self) -> None:
        """Beats until it is stopped."""
        while True:
            self._beat()
            if self._stopped.wait(self.every_s):
                return

    def _beat(self) -> None:
        try:
            self.conversation.settle()
            self.conversation.beat(PAGES, self.clock())
        except Exception as error:  # the next beat may find the database again
            logs.error("pulse", kind=type(error).__name__)
