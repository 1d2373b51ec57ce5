"""How fast reminders may leave in all, and how long a flood is respected."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any, TypeAlias

from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter

PER_SECOND = 29  # Telegram lets thirty pass
FLOODS = 3  # so often a flood is waited for
Json: TypeAlias = Any
Callback: TypeAlias = Callable[..., Coroutine[Any, Any, Json]]


class Limits(AIORateLimiter):
    """The library's limits. In a flood it holds back only the request that met it; this one holds
    back all of them, also those that come when that request was given up."""

    def __init__(self) -> None:
        # No burst: thirty at once and thirty more within the second would be a flood.
        super().__init__(1, 1 / PER_SECOND, max_retries=FLOODS)
        self._calm_from = 0.0  # of the event loop's clock

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

        async def calmly(*args: Any, **kwargs: Any) -> Json:
            await self._calm()
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as flood:
                self._note(flood)
                raise

        return await super().process_request(calmly, args, kwargs, endpoint, data, rate_limit_args)

    async def _calm(self) -> None:
        await asyncio.sleep(max(0.0, self._calm_from - asyncio.get_running_loop().time()))

    def _note(self, flood: RetryAfter) -> None:
        after = flood.retry_after
        seconds = after.total_seconds() if isinstance(after, timedelta) else after
        self._calm_from = asyncio.get_running_loop().time() + seconds
