"""`steadyline doctor`: what is set, what is missing, and whether each service answers."""

from collections.abc import AsyncIterator, Iterator

import httpx

from bot.doctor import here, services
from bot.doctor.finding import Finding
from bot.settings import Settings

ANSWER_S = 10.0

__all__ = ["Finding", "examine"]


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Looks at everything, one after the other; changes nothing."""
    for look in here.LOOKS:
        for finding in _looked(look, settings):
            yield finding
    async with httpx.AsyncClient(timeout=ANSWER_S) as http:
        for ask in services.QUESTIONS:
            async for finding in ask(settings, http):
                yield finding


def _looked(look: here.Look, settings: Settings) -> Iterator[Finding]:
    try:
        yield from look(settings)
    except OSError as error:  # a path that may not be looked at, or that none can be
        what = look.__name__.capitalize()
        yield Finding("bad", what, f"{str(error.filename)[:200]}: {error.strerror}")
