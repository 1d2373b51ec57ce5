"""The WeChat channel as the server knows it: its paths, its long run, and what it can send."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime

import httpx
from aiohttp import web

from bot import logs
from bot.channels.hop import Hop
from bot.channels.leaving import keep_looking, look
from bot.channels.wechat.account import Account
from bot.channels.wechat.answering import PATIENCE_S, Answering
from bot.channels.wechat.api import Api, ApiError, Unreached
from bot.channels.wechat.carrier import CHANNEL, Carrier
from bot.channels.wechat.customer import Came, Customer
from bot.channels.wechat.door import Door
from bot.channels.wechat.links import Links
from bot.channels.wechat.menu import PATH as MENU
from bot.channels.wechat.menu import menu
from bot.channels.wechat.packing import Delivery, Packing
from bot.channels.wechat.template import Template
from bot.core.messages import Reply
from bot.core.talk import Answer, Outcome, Talk

PATH = "/wechat"
CHINA = {"language": "zh-CN", "timezone": "Asia/Shanghai"}  # what is likely of anybody there
ANOTHER_TRY_S = 300.0
FINISH_S = 15.0


class Wechat:
    """One Official Account."""

    name = CHANNEL

    def __init__(
        self,
        talk: Talk,
        clock: Callable[[], datetime],
        account: Account,
        *,
        public_url: str | None = None,
        guessed: Mapping[str, str] = CHINA,
        transport: httpx.AsyncBaseTransport | None = None,
        patience_s: float = PATIENCE_S,
        hop: Hop | None = None,
    ) -> None:
        """Raises ValueError for an AES key that is none."""
        self._talk = talk
        self._clock = clock
        self._api = Api(account, clock, transport)
        self._links = Links(talk, clock, account.app_secret.get_secret_value(), public_url)
        self._packing = Packing(talk, self._links, guessed, clock)
        self._carrier = Carrier(talk, clock, Customer(self._api))
        self._template = Template(self._api, clock, account.template_id)
        self._answering = Answering(
            Door(account, clock),
            self._api,
            self._packing,
            self._carrier,
            clock,
            guessed,
            hop or Hop(),
            patience_s,
        )

    def routes(self) -> list[web.RouteDef]:
        """Gives the paths of the callback and of files that go out."""
        answering = self._answering
        own = [
            web.get(PATH, answering.greet, allow_head=False),
            web.post(PATH, answering.hear),
        ]
        return [*own, *self._links.routes()]

    async def run(self) -> None:
        """Sends what was stored and never left, sets the account's menu, and stays until it is
        cancelled: then it finishes what is in hand, and after that nothing more can be sent."""
        try:
            async with asyncio.TaskGroup() as tasks, self._sending(tasks) as send:
                found = await look(self._talk, CHANNEL, self._clock)
                tasks.create_task(keep_looking(self._talk, CHANNEL, self._clock, send))
                await self._send_again(found)
                await self._set_menu()
                await asyncio.Event().wait()
        finally:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._answering.works.finish(), FINISH_S)
            await self._api.close()

    async def send(self, notice: Reply) -> Outcome:
        """Sends something of itself: by the customer service, else (a reminder) as a template that
        tells nothing, and then it comes with the person's next answer."""
        delivery, key = await asyncio.to_thread(self._packing.notice, notice), notice.to.key
        customer = self._carrier.customer
        came, arrived = await customer.send(key, delivery.texts, delivery.menu)
        if notice.reminder and came in ("closed", "full"):
            words = await asyncio.to_thread(self._packing.face_of, notice.to)
            told = await self._template.send(key, words["discreet"])
            if told == "sent":
                self._carrier.outbox.owe(key, Delivery(delivery.texts[arrived:]))
            came = told if told in ("sent", "gone") else came
        return await self._outcome(notice, came)

    async def _outcome(self, notice: Reply, came: Came) -> Outcome:
        match came:
            case "sent":
                return "sent"
            case "gone":
                await self._carrier.is_gone(notice.to.key)
                return "gone"
            case "closed" if notice.reminder:  # nothing reaches them until they write again
                await asyncio.to_thread(self._talk.gone, notice.to, self._clock())
                return "gone"
            case "never":
                return "gone"
            case _:
                return "not_now"

    @asynccontextmanager
    async def _sending(
        self, tasks: asyncio.TaskGroup
    ) -> AsyncIterator[Callable[[Sequence[Answer]], None]]:
        """Gives what sends answers on the side; at the end those in hand are finished."""
        in_hand: set[asyncio.Task[None]] = set()

        def send(answers: Sequence[Answer]) -> None:
            task = tasks.create_task(self._send_again(answers))
            in_hand.add(task)
            task.add_done_callback(in_hand.discard)

        try:
            yield send
        finally:
            if in_hand:
                await asyncio.wait(in_hand, timeout=FINISH_S)

    async def _send_again(self, answers: Sequence[Answer]) -> None:
        for answer in answers:
            try:
                delivery = await asyncio.to_thread(self._packing.answer, answer)
                await self._carrier.carry(answer.replies[0].to.key, delivery)
            except Exception as error:  # one that cannot be sent must not hold up the others
                logs.error("answer not sent", kind=type(error).__name__)

    async def _set_menu(self) -> None:
        """Sets the account's menu, which is one for all; its words are those of the place."""
        words = await asyncio.to_thread(self._packing.face, "zh")
        while True:
            try:
                await self._api.call(MENU, menu(words))
                return
            except ApiError as error:  # most often: an account that may have none
                logs.warning("wechat took no menu", code=error.code)
                return
            except Unreached:
                await asyncio.sleep(ANOTHER_TRY_S)
