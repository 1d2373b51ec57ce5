"""Reminders on their way: under 30 a second in all, one a second to each chat, floods awaited."""

import asyncio

from aiolimiter import AsyncLimiter
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError, TimedOut
from telegram.ext import ExtBot
from telegram.request import BaseRequest, HTTPXRequest

from bot.channels.telegram.access import Access
from bot.channels.telegram.drawing import Button, Rows, draw
from bot.channels.telegram.faces import Faces
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.patience import report
from bot.channels.telegram.throttle import NOTED_S, Throttle, Untold
from bot.core.messages import Reply
from bot.core.talk import Outcome

PACE_S = 1.0  # between two messages to the same chat
LOST_S = (0.5, 2.0)  # pauses before trying again over a new connection
GIVE_UP_S = 20.0  # then it is put off: the claim on five reminders lasts two minutes
ANSWER_S = 10.0
MANY = 1000  # paces kept in mind
# What reading an answer raises that is not as it should be; the message has been sent by then.
UNREAD = (ValueError, TypeError, AttributeError, KeyError)


class Sender:
    """Sends notices to chats, within what Telegram allows a bot."""

    def __init__(
        self,
        access: Access,
        faces: Faces,
        request: BaseRequest | None = None,
        pace_s: float = PACE_S,
        throttle: Throttle | None = None,
    ) -> None:
        self._faces = faces
        self._throttle = throttle or Untold()
        self._pace_s = pace_s
        self._limits = Limits(self._throttle)
        self._request = request or HTTPXRequest(read_timeout=ANSWER_S, connect_timeout=ANSWER_S)
        self._bot = ExtBot(
            access.token.get_secret_value(),
            base_url=f"{access.server}/bot",
            base_file_url=f"{access.server}/file/bot",
            request=self._request,
            get_updates_request=self._request,
            rate_limiter=self._limits,
        )
        self._paces: dict[int, AsyncLimiter] = {}

    async def send(self, notice: Reply) -> Outcome:
        """Sends a notice; "gone" when nobody is there any more, "not_now" to try again later."""
        try:
            async with asyncio.timeout(GIVE_UP_S):
                await self._send(notice)
        except (TelegramError, TimeoutError) as error:
            if _is_gone(error):
                return "gone"
            report("reminder put off", error)
            return "not_now"
        return "sent"

    def share(self, senders: int) -> None:
        """Keeps to a share of what a bot may send: there are so many senders."""
        self._limits.share(senders)

    def wait(self, seconds: float) -> None:
        """Sends nothing for so long."""
        self._limits.wait(seconds)

    async def close(self) -> None:
        """Closes the connections."""
        await self._request.shutdown()

    async def _send(self, notice: Reply) -> None:
        chat, card = int(notice.to.key), draw(notice, self._faces(notice.say.language))
        *before, last = card.messages
        for html in before:
            await self._say(chat, html, ())
        await self._say(chat, last, card.rows)

    async def _say(self, chat: int, html: str, rows: Rows) -> None:
        for pause in LOST_S:
            try:
                return await self._paced(chat, html, rows)
            except NetworkError as error:
                if isinstance(error, BadRequest | TimedOut):
                    raise  # it was refused, or may have arrived
                await asyncio.sleep(pause)
        return await self._paced(chat, html, rows)

    async def _paced(self, chat: int, html: str, rows: Rows) -> None:
        markup, asked = _keyboard(rows), asyncio.get_running_loop().time()
        async with self._pace(chat):
            self._held(asyncio.get_running_loop().time() - asked)
            try:
                await self._bot.send_message(chat, html, ParseMode.HTML, reply_markup=markup)
            except UNREAD as error:
                report("answer not read", error)

    def _held(self, seconds: float) -> None:
        if seconds >= NOTED_S:
            self._throttle.held(seconds)

    def _pace(self, chat: int) -> AsyncLimiter:
        """Gives the pace of a chat; those that have long been idle are forgotten."""
        if len(self._paces) > MANY:
            busy = {key: each for key, each in self._paces.items() if not each.has_capacity()}
            self._paces = busy
        return self._paces.setdefault(chat, AsyncLimiter(1, self._pace_s))


def _is_gone(error: BaseException) -> bool:
    unknown = isinstance(error, BadRequest) and "chat not found" in error.message.lower()
    return unknown or isinstance(error, Forbidden)


def _keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(each) for each in row] for row in rows])


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(button.label, callback_data=button.data)
