"""What every turn asks of the Bot API, and how it gets there: plain JSON, and nothing read of what
comes back but whether it was done."""

import json
from typing import Any, Final

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.enums import ParseMode
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import BytesPayload, FormData

from bot.channels.telegram.drawing import Rows

QUIET = {"is_disabled": True}
DONE: Final = Response[Any](ok=True)
OK, DONE_BEGINS = 200, '{"ok":true'


class Asked(TelegramMethod[Any]):
    """A request as it is: aiogram's own would make a model of every button, and of the whole
    message that is answered."""

    __returning__ = Any


class Shown(Asked):
    """A card as it is shown, silently: the person has only just written."""

    chat_id: int
    text: str
    reply_markup: dict[str, Any] | None
    parse_mode: str = ParseMode.HTML
    link_preview_options: dict[str, bool] = QUIET
    disable_notification: bool = True


class SendCard(Shown):
    """A card as a new message."""

    __api_method__ = "sendMessage"


class EditCard(Shown):
    """A card in the place of the last one."""

    __api_method__ = "editMessageText"

    message_id: int


class StopWaiting(Asked):
    """The end of the waiting sign on a button."""

    __api_method__ = "answerCallbackQuery"

    callback_query_id: str


class Wire(AiohttpSession):
    """aiogram's own connections. A form would be encoded letter by letter."""

    def build_form_data(self, bot: Bot, method: TelegramMethod[Any]) -> FormData:
        """Gives the body of a request."""
        if not isinstance(method, Asked):
            return super().build_form_data(bot, method)
        body = method.model_dump_json(exclude_none=True).encode()
        payload: Any = BytesPayload(body, content_type="application/json")
        return payload  # type: ignore[no-any-return]  # whatever a client may post

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Reads an answer, all of it only where something went wrong or is asked for."""
        if isinstance(method, Asked) and status_code == OK and content.startswith(DONE_BEGINS):
            return DONE
        return super().check_response(bot, method, status_code, content)


def stop_waiting(query: str) -> bytes:
    """Gives the end of the waiting sign as the answer to an update, which Telegram carries out: a
    request less. What comes of it is not told."""
    return json.dumps({"method": "answerCallbackQuery", "callback_query_id": query}).encode()


def keyboard(rows: Rows) -> dict[str, Any] | None:
    """Gives the buttons under a card."""
    if not rows:
        return None
    buttons = [[{"text": each.label, "callback_data": each.data} for each in row] for row in rows]
    return {"inline_keyboard": buttons}
