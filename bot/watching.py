"""The watch that a server keeps over what falls due."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event, Thread

from bot import logs
from bot.coach.storing import Crossed, Unreachable
from bot.core.talk import Clock
from bot.reminding import Reminding, Send

IDLE_S = 30.0  # as long as another process may have made something due
AGAIN_S = 3.0  # where the database was away


@dataclass
class Watch:
    """Goes on sending what is due, in a thread of its own, until it is stopped."""

    reminding: Reminding
    clock: Clock
    send: Send
    _awake: Event = field(default_factory=Event)
    _stopped: bool = False
    _failing: bool = False

    async def around(self, _server: object) -> AsyncIterator[None]:
        """Runs it in a thread while a server runs."""
        thread = Thread(target=self.run, name="reminders")
        thread.start()
        yield
        self.stop()
        await asyncio.to_thread(thread.join)

    def run(self) -> None:
        """Sends what is due, sleeps until something is due again, and so on."""
        while not self._stopped:
            self._awake.clear()
            self._awake.wait(self._round())

    def wake(self) -> None:
        """Looks again at once."""
        self._awake.set()

    def stop(self) -> None:
        """Ends it after what is under way."""
        self._stopped = True
        self.wake()

    def _round(self) -> float:
        """Gives the seconds to sleep; an error costs only this round."""
        try:
            self.reminding.deliver(self.clock, self.send, lambda: self._stopped)
            seconds = self._idle(self.reminding.next_due())
        except Exception as error:
            self._failing = True
            logs.error("reminders halted", kind=type(error).__name__)
            return AGAIN_S if isinstance(error, Unreachable | Crossed) else IDLE_S
        if self._failing:
            self._failing = False
            logs.info("reminders go on")
        return seconds

    def _idle(self, next_due: datetime | None) -> float:
        if next_due is None:
            return IDLE_S
        return min(IDLE_S, max(0.0, (next_due - self.clock()).total_seconds()))
