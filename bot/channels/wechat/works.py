"""Messages in hand: one person's one after the other, and each once however often it is
delivered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.channels.wechat.packing import Delivery

Where: TypeAlias = tuple[str, str]  # a message's sender, and its event
KEPT = 1000  # answers that went by another way; the last delivery comes within 15 seconds


@dataclass(eq=False)
class Work:
    """A message on the way to its answer. `late`: WeChat was told not to wait, and the answer goes
    by the customer service."""

    answer: asyncio.Future[Delivery]
    before: "Work | None"
    done: asyncio.Event = field(default_factory=asyncio.Event)
    late: bool = False

    async def turn_comes(self) -> None:
        """Waits until all that this person wrote before is answered."""
        if self.before:
            await self.before.done.wait()
        self.before = None


class Works:
    """All messages in hand."""

    def __init__(self) -> None:
        self._in_hand: dict[Where, Work] = {}
        self._last: dict[str, Work] = {}
        self._late: dict[Where, None] = {}

    def find(self, where: Where) -> Work | None:
        """Gives the message that is in hand there."""
        return self._in_hand.get(where)

    def was_late(self, where: Where) -> bool:
        """Says whether the answer of a message goes, or went, by the customer service."""
        return where in self._late

    def is_late(self, where: Where, work: Work) -> None:
        """Lets the answer go by the customer service, whatever is delivered again."""
        work.late = True
        self._late[where] = None
        while len(self._late) > KEPT:
            del self._late[next(iter(self._late))]

    def not_late(self, where: Where) -> None:
        """Lets the answer be given again: it could not be sent by the customer service."""
        self._late.pop(where, None)

    async def finish(self) -> None:
        """Waits until nothing is in hand."""
        while self._in_hand:
            await next(iter(self._in_hand.values())).done.wait()

    @asynccontextmanager
    async def begin(self, where: Where) -> AsyncIterator[Work]:
        """Takes a message in hand until it is answered and its answer is sent."""
        work = Work(asyncio.get_running_loop().create_future(), self._last.get(where[0]))
        self._in_hand[where] = self._last[where[0]] = work
        try:
            yield work
        finally:
            del self._in_hand[where]
            if self._last[where[0]] is work:
                del self._last[where[0]]
            work.done.set()
            work.answer.cancel()  # where there is none: whoever waits for it must not wait on
