"""What goes wrong on the way to the Bot API, and how long to wait before trying again."""

import asyncio
from collections.abc import Iterator
from json import JSONDecodeError
from typing import cast

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

from bot import logs
from bot.channels.telegram.throttle import Throttle, Untold

FIRST_S, LONGEST_S = 0.2, 60.0
# These come too late when they come later, or are asked again by whoever asks.
ONCE = {"answerCallbackQuery", "sendChatAction", "getUpdates", "getFile"}


class Patience(BaseRequestMiddleware):
    """Tries a request until it is answered: what is to be said is never given up. Only what the
    server refuses comes back as an error; what it tells of a thing done is not needed."""

    def __init__(self, throttle: Throttle | None = None) -> None:
        self._throttle = throttle or Untold()

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        if method.__api_method__ in ONCE:
            return await make_request(bot, method)
        for pause in pauses():
            try:
                return await make_request(bot, method)
            except AiogramError as error:
                if _is_done(error):
                    return cast("Response[TelegramType]", None)
                if not is_passing(error):
                    raise
                self._note(error)
                await asyncio.sleep(wait_after(error, pause))
        raise AssertionError  # pauses never end

    def _note(self, error: AiogramError) -> None:
        if isinstance(error, TelegramRetryAfter):
            self._throttle.flooded()
            logs.warning("throttled", seconds=error.retry_after)


def pauses() -> Iterator[float]:
    """Gives longer and longer pauses in seconds, up to a minute, for ever."""
    pause = FIRST_S
    while True:
        yield pause
        pause = min(pause * 2, LONGEST_S)


def wait_after(error: AiogramError, pause: float) -> float:
    """Gives the seconds to wait: what the server asks for, else the pause whose turn it is."""
    return float(error.retry_after) if isinstance(error, TelegramRetryAfter) else pause


def is_passing(error: AiogramError) -> bool:
    """Says whether the same request may succeed later: a flood, a lost connection, a server in
    trouble (whose answer may not even be JSON)."""
    if isinstance(error, ClientDecodeError):
        return isinstance(error.original, JSONDecodeError)
    passing = (TelegramRetryAfter, TelegramNetworkError, TelegramServerError)
    return isinstance(error, passing) and not isinstance(error, TelegramEntityTooLarge)


def _is_done(error: AiogramError) -> bool:
    """Says whether the server did what was asked, and only its answer cannot be read."""
    answer = error.data if isinstance(error, ClientDecodeError) else None
    return isinstance(answer, dict) and answer.get("ok") is True


def is_gone(error: AiogramError) -> bool:
    """Says whether nobody is there any more: the bot was blocked, or the account is no more."""
    if isinstance(error, TelegramBadRequest):
        return "chat not found" in error.message
    return isinstance(error, TelegramForbiddenError)


def report(event: str, error: BaseException) -> None:
    """Logs what went wrong and where; never the message, which may quote the person or the
    token."""
    logs.error(event, kind=type(error).__name__, where=logs.where(error))
