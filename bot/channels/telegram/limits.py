"""How fast reminders may leave in all, and how long a flood is respected."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any, TypeAlias

from aiolimiter import AsyncLimiter
from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter

from bot import logs
from bot.channels.telegram.throttle import NOTED_S, Throttle, Untold

PER_SECOND = 29  # Telegram lets thirty pass
FLOODS = 3  # so often a flood is waited for
Json: TypeAlias = Any
Callback: TypeAlias = Callable[..., Coroutine[Any, Any, Json]]


class Limits(AIORateLimiter):
    """The library's limits. In a flood it holds back only the request that met it; this one holds
    back all of them, also those that come when that request was given up."""

    def __init__(self, throttle: Throttle | None = None) -> None:
        # No burst: thirty at once and thirty more within the second would be a flood.
        super().__init__(1, 1 / PER_SECOND, max_retries=FLOODS)
        self._throttle = throttle or Untold()
        self._calm_from = 0.0  # of the event loop's clock
        self._senders = 1

    def share(self, senders: int) -> None:
        """Lets so many senders together be as fast as one may be."""
        if senders != self._senders:
            self._senders = senders
            self._base_limiter = AsyncLimiter(1, senders / PER_SECOND)

    def wait(self, seconds: float) -> None:
        """Lets nothing leave for so long."""
        self._calm_from = _now() + seconds

    async def process_request(
        self,
        callback: Callback,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Json:
        """Sends a request when that is allowed."""

        asked = _now()

        async def calmly(*args: Any, **kwargs: Any) -> Json:
            nonlocal asked
            await self._calm()
            self._held(_now() - asked)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as flood:
                self._note(flood)
                raise
            finally:
                asked = _now()

        await self._calm()  # so that those who wait leave one by one, not all at once
        return await super().process_request(calmly, args, kwargs, endpoint, data, rate_limit_args)

    async def _calm(self) -> None:
        await asyncio.sleep(max(0.0, self._calm_from - _now()))

    def _held(self, seconds: float) -> None:
        if seconds >= NOTED_S:
            self._throttle.held(seconds)

    def _note(self, flood: RetryAfter) -> None:
        after = flood.retry_after
        seconds = after.total_seconds() if isinstance(after, timedelta) else after
        self.wait(seconds)
        self._throttle.flooded()
        logs.warning("throttled", seconds=seconds)


def _now() -> float:
    return asyncio.get_running_loop().time()
