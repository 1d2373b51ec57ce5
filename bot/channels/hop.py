"""The one hop of a turn: from the event loop to a thread, and back."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")
STILL_S = 0.02  # ten times what a turn takes, and too short for a person to notice


class Hop:
    """Has turns played in threads of their own, so many side by side.

    Where there is one thread, the event loop stands still while a turn is as quick as turns are:
    two threads that share Python's lock would hand it to and fro at every statement, which costs
    as much again as the whole turn. What takes longer is awaited, and so is all that comes
    meanwhile."""

    def __init__(self, at_once: int = 1) -> None:
        self._threads = ThreadPoolExecutor(at_once, "turn")
        self._may_stand_still = at_once == 1
        self._awaited = 0

    async def over(self, work: Callable[[], T]) -> T:
        """Has it done; gives and raises what it does."""
        done = self._threads.submit(work)
        if self._may_stand_still and not self._awaited:
            with suppress(TimeoutError):
                return done.result(STILL_S)
        self._awaited += 1
        try:
            return await asyncio.wrap_future(done)
        finally:
            self._awaited -= 1

    def close(self) -> None:
        """Waits until everything is done."""
        self._threads.shutdown()
