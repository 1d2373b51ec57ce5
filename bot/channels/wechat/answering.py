"""Answers WeChat's requests: at once where the turn is quick, later where it is not, once either
way."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from aiohttp import web

from bot.channels.hop import Hop
from bot.channels.taking import take
from bot.channels.wechat.api import Api, ApiError, Unreached
from bot.channels.wechat.carrier import CHANNEL, Carrier
from bot.channels.wechat.crypto import Forged
from bot.channels.wechat.door import Door, Letter
from bot.channels.wechat.envelope import Unreadable
from bot.channels.wechat.hearing import Left, Meant, Media, meant_by
from bot.channels.wechat.media import fetched
from bot.channels.wechat.outbox import MORE, Pager
from bot.channels.wechat.packing import Delivery, Packing
from bot.channels.wechat.works import Where, Work, Works
from bot.core.messages import Address, Heard, Pick, PickReminder, Text, Upload

PATIENCE_S = 4.5  # WeChat waits 5 seconds, and then delivers again
THRICE_S = 14.0  # and a third time; an account that may not write later has only these
SUCCESS = "success"  # WeChat's word for "no answer now"


@dataclass(frozen=True)
class Answering:
    """The callback's two requests."""

    door: Door
    api: Api
    packing: Packing
    carrier: Carrier
    clock: Callable[[], datetime]
    guessed: Mapping[str, str]
    hop: Hop
    patience_s: float = PATIENCE_S
    works: Works = field(default_factory=Works)
    pager: Pager = field(default_factory=Pager)

    async def greet(self, request: web.Request) -> web.Response:
        """Answers the question that WeChat asks when the address is set up."""
        try:
            return web.Response(text=self.door.greet(request.query))
        except Forged:
            raise web.HTTPForbidden from None

    async def hear(self, request: web.Request) -> web.StreamResponse:
        """Takes a message, or another delivery of one."""
        letter = await self._read(request)
        meant, where = meant_by(letter), where_of(letter)
        if isinstance(meant, Left):
            await self.carrier.is_gone(letter.sender)
        if meant is None or isinstance(meant, Left) or self.works.was_late(where):
            return web.Response(text=SUCCESS)
        if work := self.works.find(where):
            return await self._give_again(request, letter, work)
        async with self.works.begin(where) as work, asyncio.TaskGroup() as group:
            group.create_task(self._work(letter, meant, work))
            return await self._give(request, letter, work)

    async def _read(self, request: web.Request) -> Letter:
        body = await request.read()
        try:
            letter = self.door.open(request.query, body)
        except Forged:
            raise web.HTTPForbidden from None
        except Unreadable:
            raise web.HTTPBadRequest from None
        if not letter.sender:
            raise web.HTTPBadRequest
        return letter

    async def _work(self, letter: Letter, meant: Meant, work: Work) -> None:
        await work.turn_comes()
        delivery = await self._delivery(letter, meant)
        work.answer.set_result(self.carrier.outbox.with_owed(letter.sender, delivery))

    async def _delivery(self, letter: Letter, meant: Meant) -> Delivery:
        """Gives the answer to a message. A file that cannot be fetched costs only itself."""
        address = Address(CHANNEL, letter.sender)
        match meant:
            case Media():
                try:
                    async with fetched(self.api, meant, self.clock()) as upload:
                        return await self._turn(letter, upload)
                except (ApiError, Unreached):
                    return await asyncio.to_thread(self.packing.remark, address, "file_failed")
            case Text(text) if text in MORE and (pages := self._pages(letter)):
                return Delivery(pages)
            case Text() | Pick() | PickReminder():
                return await self._turn(letter, meant)
            case _:
                return await asyncio.to_thread(self.packing.remark, address, "cannot_read")

    def _pages(self, letter: Letter) -> Sequence[str]:
        return self.pager.after(letter.sender, letter.event)

    async def _turn(self, letter: Letter, what: Text | Pick | PickReminder | Upload) -> Delivery:
        address, now = Address(CHANNEL, letter.sender), self.clock()
        heard = Heard(address, letter.event, what, now, guessed=self.guessed)
        return await self.hop.over(lambda: self._taken(heard))

    def _taken(self, heard: Heard) -> Delivery:
        return self.packing.answer(take(self.packing.talk, heard))

    async def _give(self, request: web.Request, letter: Letter, work: Work) -> web.StreamResponse:
        """Gives the first delivery of a message its answer, or tells WeChat not to wait for it."""
        if await self._in_time(work):
            return await self._passive(request, letter, work.answer.result())
        self.works.is_late(where_of(letter), work)
        response = web.Response(text=SUCCESS)
        with suppress(ConnectionError):
            await _write(request, response, last=True)
        came = await self.carrier.carry_late(letter.sender, await work.answer)
        if came not in ("sent", "gone"):
            self.works.not_late(where_of(letter))
        return response

    async def _give_again(
        self, request: web.Request, letter: Letter, work: Work
    ) -> web.StreamResponse:
        """Gives another delivery the same answer, unless that goes by the customer service."""
        if not await self._in_time(work) or work.late:
            return web.Response(text=SUCCESS)
        return await self._passive(request, letter, work.answer.result())

    async def _in_time(self, work: Work) -> bool:
        patience_s = self.patience_s if self.carrier.customer.allowed else THRICE_S
        await asyncio.wait({work.answer}, timeout=patience_s)
        if work.answer.cancelled():
            raise web.HTTPServiceUnavailable
        return work.answer.done()

    async def _passive(
        self, request: web.Request, letter: Letter, delivery: Delivery
    ) -> web.StreamResponse:
        """Puts the first text into the response itself; the others follow it."""
        if not delivery.texts:
            return web.Response(text=SUCCESS)
        key, (first, *rest) = letter.sender, delivery.texts
        if not self.carrier.customer.allowed:
            self.pager.put(key, letter.event, delivery.texts)
            first, rest = await self._page(key, first, more=bool(rest)), []
        text = self.door.answer(letter, first)
        response = web.Response(text=text, content_type="application/xml")
        try:
            await _write(request, response, last=bool(rest))
        except ConnectionError:  # WeChat has gone; it will ask again, or the person will
            self.carrier.outbox.owe(key, delivery)
            return response
        await self._has_left(key, delivery, rest)
        return response

    async def _page(self, key: str, text: str, *, more: bool) -> str:
        if not more:
            return text
        face = await asyncio.to_thread(self.packing.face_of, Address(CHANNEL, key))
        return f"{text}\n\n{face['rest_follows']}"

    async def _has_left(self, key: str, delivery: Delivery, rest: Sequence[str]) -> None:
        self.carrier.outbox.discard(key, delivery)
        if not delivery.left:
            delivery.left = True
            await self.carrier.carry_rest(key, delivery, rest)


def where_of(letter: Letter) -> Where:
    """Tells one message from all others."""
    return letter.sender, letter.event


async def _write(request: web.Request, response: web.Response, *, last: bool) -> None:
    """Sends a response before its handler is through; raises ConnectionError. The `last` one lets
    nothing wait behind it on the same connection while the handler goes on."""
    if last:
        response.force_close()
    await response.prepare(request)
    await response.write_eof()
