"""What all peers do alike: an answer of the size of ours, and aiogram's own webhook server."""

import asyncio
import sys
from collections.abc import Awaitable, Callable

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

SAID = "Breathe out. Read this aloud."
LINE = "I can't talk now. Which company, and what's the reference?"
WHY = "Being rushed is how mistakes happen."
LABELS = (
    *("Who is calling", "I can't talk now", "Is it mine?", "I could pay", "A plan"),
    *("They insult me", "They said something", "Back", "End"),
)


def arguments() -> tuple[str, str, str, str]:
    """Gives the Bot API's address, the token, the secret, and the database's address."""
    api, token, secret, database = sys.argv[1:5]
    return api, token, secret, database


def text(heard: str) -> str:
    """Gives the answer's HTML; what was heard stands in it, as an echo does."""
    return f"{SAID}\n\n<b>{LINE}</b>\n<blockquote>{WHY} ({heard})</blockquote>"


def keyboard() -> InlineKeyboardMarkup:
    """Gives as many buttons as a card of ours has."""
    buttons = [InlineKeyboardButton(text=each, callback_data=f"100:{each}") for each in LABELS]
    return InlineKeyboardMarkup(inline_keyboard=[[each] for each in buttons])


async def answer(message: Message) -> None:
    """Answers what was written."""
    await message.answer(
        text(message.text or ""), reply_markup=keyboard(), disable_notification=True
    )


async def edit(query: CallbackQuery) -> None:
    """Stops the waiting sign, and puts the answer where the pressed button was."""
    await query.answer()
    assert isinstance(query.message, Message)
    await query.message.edit_text(text(query.data or ""), reply_markup=keyboard())


def bot() -> Bot:
    """Makes the bot, with the options that ours has."""
    api, token, _, _ = arguments()
    wire = AiohttpSession(api=TelegramAPIServer.from_base(api))
    usual = DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True)
    return Bot(token, session=wire, default=usual)


def run(dispatcher: Dispatcher, before: Callable[[], Awaitable[None]] | None = None) -> None:
    """Serves the webhook of an aiogram bot until the process is ended."""
    asyncio.run(_run(dispatcher, before))


async def serve(handle: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> None:
    """Serves a webhook on a port of its own, and says where."""
    app = web.Application()
    app.router.add_post("/telegram", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    await asyncio.Event().wait()


async def _run(dispatcher: Dispatcher, before: Callable[[], Awaitable[None]] | None) -> None:
    if before:
        await before()
    # Telegram is answered when the update has been handled, as by ours: a crash loses none.
    handler = SimpleRequestHandler(
        dispatcher, bot(), handle_in_background=False, secret_token=arguments()[2]
    )
    await serve(handler.handle)
