"""python-telegram-bot: a ConversationHandler, persistent (pickled once a minute, as is usual)."""

import asyncio
import secrets
import warnings
from typing import Any, TypeAlias

from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    Defaults,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.warnings import PTBUserWarning

from bench.peers.common import LABELS, arguments, serve, text

Handler: TypeAlias = BaseHandler[Update, Any, object]
LISTENING = 0
SECRET = "X-Telegram-Bot-Api-Secret-Token"


def keyboard() -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(each, callback_data=f"100:{each}")] for each in LABELS]
    )


async def wrote(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    assert update.message and context.user_data is not None
    context.user_data["heard"] = update.message.text
    await update.message.reply_text(
        text(update.message.text or ""), reply_markup=keyboard(), disable_notification=True
    )
    return LISTENING


async def pressed(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    query = update.callback_query
    assert query and context.user_data is not None
    context.user_data["heard"] = query.data
    await query.answer()
    await query.edit_message_text(text(query.data or ""), reply_markup=keyboard())
    return LISTENING


def build() -> Application[Any, Any, Any, Any, Any, Any]:
    api, token, _, file = arguments()
    usual = Defaults(
        parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
    )
    builder = Application.builder().token(token).base_url(f"{api}/bot").updater(None)
    app = builder.defaults(usual).persistence(PicklePersistence(file)).build()
    heard: list[Handler] = [
        MessageHandler(filters.TEXT & ~filters.COMMAND, wrote),
        CallbackQueryHandler(pressed),
    ]
    begin: Handler = CommandHandler("call", wrote)
    app.add_handler(
        ConversationHandler(
            [begin], {LISTENING: heard}, [begin], name="call", persistent=True, allow_reentry=True
        )
    )
    return app


async def main() -> None:
    warnings.simplefilter("ignore", PTBUserWarning)  # that old buttons are not told apart: meant
    app, secret = build(), arguments()[2]

    async def handle(request: web.Request) -> web.Response:
        if not secrets.compare_digest(request.headers.get(SECRET, ""), secret):
            raise web.HTTPForbidden
        await app.process_update(Update.de_json(await request.json(), app.bot))
        return web.Response()

    async with app:
        await app.start()
        await serve(handle)


if __name__ == "__main__":
    asyncio.run(main())
