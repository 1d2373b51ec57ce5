"""The socket: frames of one open page in, answers out, one after the other."""

import asyncio
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from bot import logs
from bot.channels.pace import Pace
from bot.channels.web.cookies import CHANNEL
from bot.channels.web.face import Face
from bot.channels.web.frames import (
    AskPocket,
    BadFrame,
    Frame,
    Hello,
    Said,
    Tapped,
    answered,
    carried,
    read_frame,
    refused,
)
from bot.core.messages import Address, Heard
from bot.core.talk import Answer

LONGEST = 64 * 1024  # bytes of one frame
CLOSED_AT = 4 * LONGEST  # beyond this, the socket is closed instead of a kind answer
HEARTBEAT_S = 25
FIRST_TURN = 1  # only now there is somebody whose page is open


@dataclass(frozen=True)
class Socket:
    """Opens sockets for the pages of this face."""

    face: Face

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """Serves one page until it leaves."""
        address = self.face.visitor(request)
        wire = web.WebSocketResponse(heartbeat=HEARTBEAT_S, max_msg_size=CLOSED_AT, compress=False)
        await wire.prepare(request)
        self.face.pages.add(address, wire)
        try:
            await _Page(self.face, address, wire).serve()
        except ConnectionError:
            pass  # gone in the middle of an answer, which is not noted as sent
        finally:
            self.face.pages.remove(address, wire)
            await self._closed(address)
        return wire

    async def _closed(self, address: Address) -> None:
        """Tells that the last page was closed, unless it was opened anew in the same moment."""
        pages = self.face.pages
        if pages.are_open(address):
            return
        try:
            await asyncio.to_thread(self.face.closed, address)
            if pages.are_open(address):
                await asyncio.to_thread(self.face.opened, address)
        except Exception as error:  # it is not believed to be open for ever
            logs.error("page not closed", kind=type(error).__name__)


@dataclass
class _Page:
    """One open page."""

    face: Face
    address: Address
    wire: web.WebSocketResponse
    guessed: dict[str, str] = field(default_factory=dict)
    pace: Pace = field(default_factory=Pace)
    carried: str | None = None

    async def serve(self) -> None:
        """Takes frames one by one: a person's turns stay in order."""
        async for message in self.wire:
            if self.wire.closed:
                return
            if message.type is WSMsgType.TEXT:
                await self._take(message.data)
            else:
                await self._send(refused("unreadable", None))

    async def _take(self, data: str) -> None:
        match self._read(data):
            case str() as refusal:
                await self._send(refusal)
            case Hello() as hello:
                await self._greet(hello)
            case AskPocket():
                await self._carry()
            case frame:
                await self._hear(frame)

    def _read(self, data: str) -> Frame | str:
        """Gives the frame, or the refusal of one that is too large, too soon or not understood."""
        if len(data.encode("utf-8", "replace")) > LONGEST:
            return refused("too_big", None)
        try:
            frame = read_frame(data)
        except BadFrame as bad:
            return refused("unreadable", bad.event)
        if not self.pace.allows(self.face.clock()):
            return refused("too_fast", getattr(frame, "event", None))
        return frame

    async def _hear(self, frame: Said | Tapped) -> None:
        now, what = self.face.clock(), frame.what()
        heard = Heard(self.address, frame.event, what, now, guessed=self.guessed)
        answer = await self.face.play(heard)
        await self._send(answered(frame.event, answer.replies))
        await self.face.sent(answer)
        if answer.turn == FIRST_TURN:
            await asyncio.to_thread(self.face.opened, self.address)

    async def _greet(self, frame: Hello) -> None:
        """Sends what the page has missed; one with unanswered events gets it by asking again."""
        self.guessed = frame.hello.given()
        await asyncio.to_thread(self.face.opened, self.address)
        if frame.waiting:
            return
        missed = await asyncio.to_thread(self._missed)
        for answer in missed:
            await self._send(answered(None, answer.replies))
            await self.face.sent(answer)
        if not missed:
            await self._show_present(frame.shown)

    def _missed(self) -> list[Answer]:
        return self.face.talk.unsent(CHANNEL, self.address.key)

    async def _show_present(self, shown: int | None) -> None:
        """Gives the present question, unless it is what the page shows; a page that shows
        nothing is told even that there is none."""
        talk, now = self.face.talk, self.face.clock()
        here = await asyncio.to_thread(talk.present, self.address, self.guessed, now)
        if shown is None or (here and here[-1].turn != shown):
            await self._send(answered(None, here))

    async def _carry(self) -> None:
        """Brings the pocket, unless the page already has the same."""
        talk, now = self.face.talk, self.face.clock()
        pocket = await asyncio.to_thread(talk.pocket, self.address, self.guessed, now)
        frame = carried(pocket)
        if frame != self.carried:
            self.carried = frame
            await self._send(frame)

    async def _send(self, frame: str) -> None:
        await self.wire.send_str(frame)
