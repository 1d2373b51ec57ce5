"""Being called by Telegram: only with the secret, and answered when the turn is stored."""

import secrets

from aiogram import Bot, Dispatcher
from aiogram.types import Update
from aiohttp import web

from bot.channels.telegram.outbox import Outbox
from bot.channels.telegram.patience import report

SECRET = "X-Telegram-Bot-Api-Secret-Token"
LONGEST = 256 * 1024  # bytes; Telegram's own longest message is a tenth of that
# What is no JSON, nested too deeply, in an unknown encoding, or larger than the server takes.
UNREADABLE = (ValueError, RecursionError, LookupError, web.HTTPRequestEntityTooLarge)


class Webhook:
    """Hears the updates that are posted here. aiogram's own handler would answer before the turn is
    stored, where that takes long."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher, secret: str, outbox: Outbox) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._secret = secret.encode()
        self._outbox = outbox

    async def handle(self, request: web.Request) -> web.Response:
        """Hears one update; refuses whoever does not know the secret, and asks to be called
        again while nothing can leave. What cannot be read would come for ever: it is let go."""
        if not secrets.compare_digest(request.headers.get(SECRET, "").encode(), self._secret):
            raise web.HTTPForbidden
        if not self._outbox.is_open:
            raise web.HTTPServiceUnavailable
        try:
            update = await self._read(request)
        except UNREADABLE as error:
            report("update lost", error)
        else:
            await self._dispatcher.feed_update(self._bot, update)
        return web.Response()

    async def _read(self, request: web.Request) -> Update:
        if len(await request.read()) > LONGEST:
            raise ValueError("no update is so large")
        return Update.model_validate(await request.json(), context={"bot": self._bot})
