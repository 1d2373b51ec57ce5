"""The one handler of all updates: each is a turn, played and stored before anything leaves."""

import asyncio
from asyncio import Task, get_running_loop
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

from aiogram import Bot
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.exceptions import AiogramError
from aiogram.types import ChatMemberUpdated

from bot.channels.hop import Hop
from bot.channels.taking import take
from bot.channels.telegram.faces import Faces
from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.media import Media, NotReceived, received
from bot.channels.telegram.outbox import Outbox, Parcel
from bot.channels.telegram.updates import CHANNEL, Came, Press, Update, read
from bot.channels.telegram.wire import StopWaiting
from bot.core.messages import Address, Heard, Pick, PickReminder, Reply, Say, Text, TooBig, Upload
from bot.core.reading import LANGUAGES
from bot.core.talk import Answer, Clock, Talk

START, CALL = "/start", "/call"
HOLD_S = 2.0  # for an answer to leave, before Telegram is told that its update was taken
TYPING_AFTER_S, TYPING_LASTS_S = 1.0, 4.0
HERE = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.RESTRICTED)


class Chat:
    """Hears updates. One person's turns are played in order; what they bring goes to the outbox.
    `called`: Telegram waits for each update to be heard, and does what it is then told."""

    def __init__(
        self,
        talk: Talk,
        clock: Clock,
        bot: Bot,
        outbox: Outbox,
        faces: Faces,
        hop: Hop,
        *,
        called: bool,
    ) -> None:
        self._hop = hop
        self._called = called
        self._faces = faces
        self._talk = talk
        self._clock = clock
        self._bot = bot
        self._outbox = outbox
        self._turns = Lanes()
        self._calls = {faces(language)["they_call"] for language in LANGUAGES}

    async def hear(self, update: Update) -> str | None:
        """Hears an update; returns when its turn is stored. Telegram, where it waits, hears when
        the answer has left or that takes long, for the next update may come to another process;
        gives the press (a query's id) whose waiting sign it shall end then."""
        if update.my_chat_member is not None:
            await self._moved(update.my_chat_member)
        elif (came := read(update)) is not None:
            async with self._turns.of(came.chat):
                with self._typing(came.chat):
                    leaving = await self._play(came)
            if self._called:
                return await self._held(leaving, came.press)
        return None

    async def _held(self, leaving: Task[None] | None, press: Press | None) -> str | None:
        if leaving is not None:
            await asyncio.wait({leaving}, timeout=HOLD_S)
        return None if press is None else press.query

    async def _play(self, came: Came) -> Task[None] | None:
        """Plays a turn; gives the task that brings the answer out, where there is one."""
        seen = self._outbox.on_their_way
        if came.press is not None and not self._called:
            self._outbox.errand(self._acknowledge(came.press.query))
        try:
            async with self._what(came) as what:
                heard = self._heard(came, what)
                answer = await self._hop.over(lambda: take(self._talk, heard))
        except (NotReceived, OSError):
            answer = await asyncio.to_thread(self._sorry, self._heard(came, Text("")))
        return self._outbox.put(Parcel(came.chat, answer, came.press, _begins(came, answer)), seen)

    @asynccontextmanager
    async def _what(
        self, came: Came
    ) -> AsyncIterator[Text | Pick | PickReminder | Upload | TooBig]:
        match came.what:
            case Media():
                async with received(self._bot, came.what) as file:
                    yield file
            case Text(text) if text in self._calls:
                yield Text(CALL)
            case what:
                yield what

    def _heard(self, came: Came, what: Text | Pick | PickReminder | Upload | TooBig) -> Heard:
        address = Address(CHANNEL, str(came.chat))
        guessed = {"language": came.language} if came.language else {}
        return Heard(address, came.event, what, self._clock(), guessed=guessed)

    def _sorry(self, heard: Heard) -> Answer:
        """Says that a file did not get through, and the present question again."""
        here = self._talk.present(heard.address, heard.guessed, heard.at)
        language = here[0].say.language if here else self._talk.trouble(heard).say.language
        words = self._faces(language)["file_failed"]
        return Answer("", 0, (Reply(heard.address, 0, Say(words, "", language)), *here))

    async def _moved(self, event: ChatMemberUpdated) -> None:
        """Notes who has blocked the bot, and leaves every group."""
        private = event.chat.type == ChatType.PRIVATE
        status = event.new_chat_member.status
        if private and status == ChatMemberStatus.KICKED:
            address = Address(CHANNEL, str(event.chat.id))
            await asyncio.to_thread(self._talk.gone, address, self._clock())
        elif not private and status in HERE:
            self._outbox.errand(self._leave(event.chat.id))

    async def _acknowledge(self, query: str) -> None:
        """Stops the waiting sign on a button. One that is too old needs it no more."""
        with suppress(AiogramError):
            await self._bot(StopWaiting(callback_query_id=query))

    async def _leave(self, chat: int) -> None:
        with suppress(AiogramError):
            await self._bot.leave_chat(chat)

    @contextmanager
    def _typing(self, chat: int) -> Iterator[None]:
        """Shows that something is being written, once that takes long."""
        signs: list[Task[None] | None] = []
        late = get_running_loop().call_later(
            TYPING_AFTER_S, lambda: signs.append(self._outbox.errand(self._show_typing(chat)))
        )
        try:
            yield
        finally:
            late.cancel()
            for sign in filter(None, signs):
                sign.cancel()

    async def _show_typing(self, chat: int) -> None:
        while True:
            with suppress(AiogramError):
                await self._bot.send_chat_action(chat, "typing")
            await asyncio.sleep(TYPING_LASTS_S)


def _begins(came: Came, answer: Answer) -> bool:
    """Whether somebody comes for the first time, or from the beginning."""
    said = came.what.text if isinstance(came.what, Text) else ""
    return answer.turn > 0 and (answer.turn == 1 or said.split(" ")[0].split("@")[0] == START)
