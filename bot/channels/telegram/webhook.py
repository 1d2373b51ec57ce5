"""Being called by Telegram: only with the secret, and answered when the turn is stored."""

import secrets
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from aiohttp import web

from bot.channels.telegram.outbox import Outbox
from bot.channels.telegram.patience import report
from bot.channels.telegram.updates import Update
from bot.channels.telegram.wire import stop_waiting

SECRET = "X-Telegram-Bot-Api-Secret-Token"
LONGEST = 256 * 1024  # bytes; Telegram's own longest message is a tenth of that
# What is no JSON, nested too deeply, in an unknown encoding, or larger than the server takes.
UNREADABLE = (ValueError, RecursionError, LookupError, web.HTTPRequestEntityTooLarge)

Hear: TypeAlias = Callable[[Update], Awaitable[str | None]]


class Webhook:
    """Hears the updates that are posted here. aiogram's own handler would answer before the turn is
    stored, where that takes long."""

    def __init__(self, hear: Hear, secret: str, outbox: Outbox) -> None:
        self._hear = hear
        self._secret = secret.encode()
        self._outbox = outbox

    async def handle(self, request: web.Request) -> web.Response:
        """Hears one update, and ends the waiting sign of what was pressed. Refuses whoever does
        not know the secret, and asks to be called again while nothing can leave. What cannot be
        read would come for ever: it is let go."""
        if not secrets.compare_digest(request.headers.get(SECRET, "").encode(), self._secret):
            raise web.HTTPForbidden
        if not self._outbox.is_open:
            raise web.HTTPServiceUnavailable
        try:
            update = await self._read(request)
        except UNREADABLE as error:
            report("update lost", error)
            return web.Response()
        pressed = await self._hear(update)
        if pressed is None:
            return web.Response()
        return web.Response(body=stop_waiting(pressed), content_type="application/json")

    async def _read(self, request: web.Request) -> Update:
        if len(await request.read()) > LONGEST:
            raise ValueError("no update is so large")
        return Update.model_validate(await request.json())
