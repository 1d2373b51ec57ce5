"""Bringing an answer to its chat: new messages, or the live card edited where it stands."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramEntityTooLarge
from aiogram.types import InputFile, KeyboardButton, ReplyKeyboardMarkup

from bot.channels.first import first_cards
from bot.channels.telegram.drawing import Rows, draw, hello
from bot.channels.telegram.faces import Faces
from bot.channels.telegram.outbox import Parcel
from bot.channels.telegram.patience import is_gone
from bot.channels.telegram.updates import CHANNEL
from bot.channels.telegram.wire import EditCard, SendCard, keyboard
from bot.core.messages import Address, File, Reply
from bot.core.talk import Clock, Talk


class Post:
    """Brings answers to their chats. All of it is silent: the person has only just written."""

    def __init__(self, talk: Talk, clock: Clock, bot: Bot, faces: Faces) -> None:
        self._faces = faces
        self._talk = talk
        self._clock = clock
        self._bot = bot

    async def deliver(self, parcel: Parcel) -> None:
        """Sends an answer and notes that it has left. Somebody who is not there any more is noted
        as gone, and the answer as done with."""
        try:
            await self._send(parcel)
        except AiogramError as error:
            if not is_gone(error):
                raise
            address = Address(CHANNEL, str(parcel.chat))
            await asyncio.to_thread(self._talk.gone, address, self._clock())
        self._talk.sent(parcel.answer, self._clock())

    async def _send(self, parcel: Parcel) -> None:
        if parcel.hello:
            await self._greet(parcel)
        place = _place(parcel)
        for reply in parcel.answer.replies:
            await self._show(parcel, reply, place)
            place = None

    async def _greet(self, parcel: Parcel) -> None:
        """Sends what to hold on to if nothing else gets through, and the button that stays."""
        to, face = parcel.answer.replies[0].to, self._face(parcel.answer.replies[0])
        cards = await asyncio.to_thread(first_cards, self._talk, to, {}, self._clock())
        await self._bot.send_message(
            parcel.chat, hello(cards, face), reply_markup=_always(face), disable_notification=True
        )

    async def _show(self, parcel: Parcel, reply: Reply, place: int | None) -> None:
        """Shows a card, the files before it, so that its buttons stand last."""
        face = self._face(reply)
        for file in reply.say.files:
            await self._hand_out(parcel, file, face)
        card = draw(reply, face)
        *before, last = card.messages
        for html in before:
            await self._say(parcel.chat, html, ())
        if before or place is None or not await self._edited(parcel.chat, place, last, card.rows):
            await self._say(parcel.chat, last, card.rows)

    async def _say(self, chat: int, html: str, rows: Rows) -> None:
        await self._bot(SendCard(chat_id=chat, text=html, reply_markup=keyboard(rows)))

    async def _edited(self, chat: int, message: int, html: str, rows: Rows) -> bool:
        """Edits a message; says whether it now shows the card, as one that does already."""
        markup = keyboard(rows)
        try:
            await self._bot(
                EditCard(chat_id=chat, message_id=message, text=html, reply_markup=markup)
            )
        except TelegramBadRequest as error:
            return "not modified" in error.message
        return True

    async def _hand_out(self, parcel: Parcel, file: File, face: Mapping[str, str]) -> None:
        def pieces() -> Iterator[bytes]:
            return self._talk.file(parcel.answer.person, file.exhibit)

        try:
            await asyncio.to_thread(pieces)  # only to see that it is still there
            document = _Stream(pieces, file.name)
            await self._bot.send_document(parcel.chat, document, disable_notification=True)
        except LookupError:
            return  # erased since
        except TelegramEntityTooLarge:
            await self._say(parcel.chat, face["file_too_large"], ())

    def _face(self, reply: Reply) -> Mapping[str, str]:
        return self._faces(reply.say.language)


class _Stream(InputFile):
    """A file that goes out piece by piece, from where it is stored; read anew at each try."""

    def __init__(self, pieces: Callable[[], Iterator[bytes]], name: str) -> None:
        super().__init__(filename=name)
        self._pieces = pieces

    async def read(self, bot: Bot) -> AsyncGenerator[bytes, None]:
        """Gives the content."""
        pieces = await asyncio.to_thread(self._pieces)
        while piece := await asyncio.to_thread(next, pieces, b""):
            yield piece


def _place(parcel: Parcel) -> int | None:
    """Gives the message that the first card may take the place of: that of the live card which
    was pressed, if it was the last one."""
    press, answer = parcel.press, parcel.answer
    if press is None or not answer.live or press.turn != answer.turn - 1:
        return None
    return press.message


def _always(face: Mapping[str, str]) -> ReplyKeyboardMarkup:
    return ReplyKeyboardMarkup(
        keyboard=[[KeyboardButton(text=face["they_call"])]],
        is_persistent=True,
        resize_keyboard=True,
        input_field_placeholder=face["placeholder"],
    )
