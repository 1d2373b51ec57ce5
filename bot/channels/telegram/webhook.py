"""Being called by Telegram: only with the secret, and answered when the turn is stored."""

import secrets

from aiogram import Bot, Dispatcher
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from bot.channels.telegram.outbox import Outbox
from bot.channels.telegram.patience import report

SECRET = "X-Telegram-Bot-Api-Secret-Token"
_NEVER_S = 3600.0  # aiogram would answer sooner than the turn is stored


class Webhook(SimpleRequestHandler):
    """Hears the updates that are posted here."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher, secret: str, outbox: Outbox) -> None:
        super().__init__(
            dispatcher, bot, handle_in_background=False, secret_token=secret, _timeout=_NEVER_S
        )
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
            return await super().handle(request)
        except ValueError as error:
            report("update lost", error)
            return web.Response()
