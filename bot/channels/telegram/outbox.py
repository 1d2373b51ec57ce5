"""Answers on their way out: each chat's in order, different chats side by side."""

import asyncio
from asyncio import Task, TaskGroup
from collections.abc import AsyncIterator, Collection, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Protocol, TypeAlias

from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.patience import report
from bot.channels.telegram.updates import Press
from bot.core.talk import Answer

Key: TypeAlias = tuple[str, int]
LEAVE_S = 10.0  # what has not left by then leaves at the next start
_OF_NO_TURN = count(-1, -1)


@dataclass(frozen=True)
class Parcel:
    """An answer for a chat. `press` is what it answers; `hello`: somebody has just begun."""

    chat: int
    answer: Answer
    press: Press | None = None
    hello: bool = False
    own: int = field(default_factory=_OF_NO_TURN.__next__)

    @property
    def key(self) -> Key:
        """Whose answer it is, and of which turn; one of no turn is like no other."""
        return self.answer.person, self.answer.turn or self.own


class Carrier(Protocol):
    """Whoever brings a parcel to its chat."""

    async def deliver(self, parcel: Parcel) -> None:
        """Sends all of it, and notes that it has left."""
        ...


class Outbox:
    """Sends what it is given while it is open. Closing waits a little for what is on its way."""

    def __init__(self, carrier: Carrier) -> None:
        self._carrier = carrier
        self._lanes = Lanes()
        self._tasks: TaskGroup | None = None
        self._on_their_way: dict[Key, Task[None]] = {}

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Opens it; everything that goes out belongs to one group of tasks."""
        async with TaskGroup() as tasks:
            self._tasks = tasks
            try:
                yield
            finally:
                self._tasks = None
                if self._on_their_way:
                    await asyncio.wait(self._on_their_way.values(), timeout=LEAVE_S)

    @property
    def is_open(self) -> bool:
        """Whether anything can leave."""
        return self._tasks is not None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._on_their_way

    @property
    def on_their_way(self) -> Collection[Key]:
        """What is leaving at this moment."""
        return tuple(self._on_their_way)

    def put(self, parcel: Parcel, seen: Collection[Key] = ()) -> Task[None] | None:
        """Sends an answer, unless it has left before or is on its way; `seen` is what was on its
        way before the answer was looked up, for that may have left since. While this is closed,
        the answer stays where it is stored. Gives the task that sends it."""
        if parcel.answer.left or parcel.key in (*seen, *self._on_their_way):
            return self._on_their_way.get(parcel.key)
        if task := self.errand(self._carry(parcel)):
            self._on_their_way[parcel.key] = task
            task.add_done_callback(lambda _: self._on_their_way.pop(parcel.key, None))
        return task

    def errand(self, work: Coroutine[Any, Any, None]) -> Task[None] | None:
        """Does something on the side, for as long as this is open."""
        if self._tasks is None:
            work.close()
            return None
        return self._tasks.create_task(work)

    async def _carry(self, parcel: Parcel) -> None:
        async with self._lanes.of(parcel.chat):
            try:
                await self._carrier.deliver(parcel)
            except Exception as error:  # one answer that cannot be sent must not stop the others
                report("answer not sent", error)
