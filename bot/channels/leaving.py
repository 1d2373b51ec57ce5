"""Answers that have not left: each channel that can write first sends its own ones, and takes over
those of processes that are no more."""

import asyncio
from collections.abc import Callable, Sequence

from bot import logs
from bot.core.talk import Answer, Clock, Talk

LOOK_S = 3.0  # a fifth of the lease


async def keep_looking(
    talk: Talk, channel: str, clock: Clock, send: Callable[[Sequence[Answer]], object]
) -> None:
    """Looks every few seconds, at once while there is more; hands on what it finds, oldest first.
    It goes on until it is cancelled."""
    while True:
        found = await look(talk, channel, clock)
        if found:
            send(found)
        else:
            await asyncio.sleep(LOOK_S)


async def look(talk: Talk, channel: str, clock: Clock) -> list[Answer]:
    """Looks once; finds nothing while the database is away."""
    try:
        return await asyncio.to_thread(talk.take_over, channel, clock())
    except Exception as error:  # the next look may find the database again
        logs.error("unsent answers", kind=type(error).__name__)
        return []
