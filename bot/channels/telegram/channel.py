"""The channel as a whole: its parts put together, opened, and closed in good order."""

import asyncio
from collections.abc import Iterable

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import AiogramError, TelegramUnauthorizedError
from aiohttp import web

from bot import logs
from bot.channels.hop import Hop
from bot.channels.leaving import keep_looking, look
from bot.channels.telegram.access import PATH, Access
from bot.channels.telegram.chat import Chat
from bot.channels.telegram.faces import faces_of
from bot.channels.telegram.introducing import introduce
from bot.channels.telegram.outbox import Outbox, Parcel
from bot.channels.telegram.patience import Patience, report
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.post import Post
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.sharing import Sharing
from bot.channels.telegram.throttle import Throttle
from bot.channels.telegram.updates import CHANNEL, KINDS
from bot.channels.telegram.webhook import Webhook
from bot.channels.telegram.wire import Wire
from bot.core.messages import Reply
from bot.core.talk import Answer, Clock, Outcome, Talk


class Telegram:
    """Talks with people in Telegram, and brings them their reminders."""

    name = CHANNEL

    def __init__(
        self,
        talk: Talk,
        clock: Clock,
        access: Access,
        session: BaseSession | None = None,
        sender: Sender | None = None,
        throttle: Throttle | None = None,
        hop: Hop | None = None,
    ) -> None:
        self._talk = talk
        self._clock = clock
        self._access = access
        self._bot = _bot(access, session, throttle)
        self._faces = faces_of(talk)
        self._sender = sender or Sender(access, self._faces, throttle=throttle)
        self._sharing = Sharing(talk, clock, self._sender)
        self._outbox = Outbox(Post(talk, clock, self._bot, self._faces))
        called, hop = access.webhook is not None, hop or Hop()
        chat = Chat(talk, clock, self._bot, self._outbox, self._faces, hop, called=called)
        self.hear = chat.hear

    @property
    def is_idle(self) -> bool:
        """Whether everything that was said has left."""
        return self._outbox.is_idle

    def routes(self) -> list[web.RouteDef]:
        """Gives the webhook's route, where there is a public address."""
        if self._access.webhook is None:
            return []
        secret = self._access.secret_token
        webhook = Webhook(self.hear, secret, self._outbox)
        return [web.post(PATH, webhook.handle)]

    async def run(self) -> None:
        """Talks until it is cancelled; then the turns in hand are finished. What had not left
        before leaves first."""
        try:
            async with self._outbox.open():
                self._put(await look(self._talk, CHANNEL, self._clock))
                self._outbox.errand(keep_looking(self._talk, CHANNEL, self._clock, self._put))
                self._outbox.errand(self._sharing.run())
                self._outbox.errand(introduce(self._bot, self._faces))
                await self._listen()
        except* TelegramUnauthorizedError:
            logs.error("Telegram does not know this TELEGRAM_TOKEN")
        finally:
            await self._bot.session.close()
            await self._sender.close()

    async def send(self, notice: Reply) -> Outcome:
        """Sends a notice; to somebody known to be gone nothing is sent until they write again."""
        if await asyncio.to_thread(self._talk.is_gone, notice.to):
            return "gone"
        await self._sharing.known()
        outcome = await self._sender.send(notice)
        if outcome == "gone":
            await asyncio.to_thread(self._talk.gone, notice.to, self._clock())
        return outcome

    def _put(self, answers: Iterable[Answer]) -> None:
        for each in answers:
            self._outbox.put(_parcel(each))

    async def _listen(self) -> None:
        """Is called by Telegram where that is possible, and asks it where not."""
        if self._access.webhook is None:
            await self._ask()
        else:
            await self._be_called(self._access.webhook)

    async def _ask(self) -> None:
        try:
            await self._bot.delete_webhook()
        except TelegramUnauthorizedError:
            raise
        except AiogramError as error:
            report("webhook not removed", error)
        await Polling(self._bot, self.hear).run()

    async def _be_called(self, url: str) -> None:
        try:
            await self._bot.set_webhook(
                url, secret_token=self._access.secret_token, allowed_updates=KINDS
            )
        except TelegramUnauthorizedError:
            raise
        except AiogramError as error:
            report("webhook not set", error)
        await asyncio.Event().wait()


def _bot(access: Access, session: BaseSession | None, throttle: Throttle | None) -> Bot:
    api = TelegramAPIServer.from_base(access.server)
    wire = session or Wire(api=api)
    wire.middleware(Patience(throttle))
    usual = DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True)
    return Bot(access.token.get_secret_value(), session=wire, default=usual)


def _parcel(answer: Answer) -> Parcel:
    return Parcel(int(answer.replies[0].to.key), answer, hello=answer.turn == 1)
