"""Asking for updates: a batch is acknowledged only when all its turns are stored."""

import asyncio
from asyncio import TaskGroup
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, TypeAlias

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramUnauthorizedError
from aiogram.methods import TelegramMethod

from bot.channels.telegram.patience import pauses, report, wait_after
from bot.channels.telegram.updates import KINDS, Update

Raw: TypeAlias = Mapping[str, Any]
Hear: TypeAlias = Callable[[Update], Awaitable[object]]
WAIT_S, MARGIN_S, GOODBYE_S = 30, 15, 3
AT_ONCE_S, REST_S = 0.05, 0.2  # a server that does not wait is not asked without a rest


class _Ask(TelegramMethod[list[dict[str, Any]]]):
    """The request for updates, answered as plain JSON: one that cannot be read must not hide
    those beside it."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = 100
    timeout: int = WAIT_S
    allowed_updates: list[str] = KINDS


class Polling:
    """Asks for updates and has each heard, different people side by side."""

    def __init__(self, bot: Bot, hear: Hear) -> None:
        self._bot = bot
        self._hear_one = hear
        self._next: int | None = None

    async def run(self) -> None:
        """Goes on until it is cancelled; then the batch in hand is finished and acknowledged.
        Raises TelegramUnauthorizedError, in a group."""
        async with TaskGroup() as tasks:
            try:
                while True:
                    await self._hear(await self._asked(), tasks)
            finally:
                await self._say_goodbye()

    async def _asked(self) -> Sequence[Raw]:
        """Gives the next updates, however often they must be asked for."""
        for pause in pauses():
            try:
                return await self._ask()
            except TelegramUnauthorizedError:
                raise
            except AiogramError as error:
                report("no updates", error)
                await asyncio.sleep(wait_after(error, pause))
        raise AssertionError  # pauses never end

    async def _ask(self) -> Sequence[Raw]:
        asked = asyncio.get_running_loop().time()
        batch = await self._bot(_Ask(offset=self._next), request_timeout=WAIT_S + MARGIN_S)
        if not batch and asyncio.get_running_loop().time() - asked < AT_ONCE_S:
            await asyncio.sleep(REST_S)
        return batch

    async def _hear(self, batch: Sequence[Raw], tasks: TaskGroup) -> None:
        if not batch:
            return
        turns = [tasks.create_task(self._feed(each)) for each in batch]
        try:
            await asyncio.wait(turns)
        finally:  # when this is cancelled, too
            await asyncio.wait(turns)
            self._next = batch[-1]["update_id"] + 1

    async def _feed(self, raw: Raw) -> None:
        try:
            await self._hear_one(Update.model_validate(raw))
        except Exception as error:  # what cannot be read or heard must not hold up the others
            report("update lost", error)

    async def _say_goodbye(self) -> None:
        """Acknowledges what was heard, so that it does not come again."""
        if self._next is not None:
            with suppress(AiogramError):
                await self._bot(_Ask(offset=self._next, limit=1, timeout=0), GOODBYE_S)
