"""The pages that are open now, and how something reaches them that nobody asked for."""

import asyncio
from dataclasses import dataclass, field

from aiohttp import WSCloseCode, web

from bot.channels.web.cookies import CHANNEL
from bot.channels.web.frames import noticed
from bot.core.messages import Address, Reply
from bot.core.talk import Outcome

PATIENCE_S = 10


@dataclass
class Pages:
    """The sockets of the open pages, by their person's address."""

    _wires: dict[Address, set[web.WebSocketResponse]] = field(default_factory=dict)
    _loop: asyncio.AbstractEventLoop | None = None

    def add(self, address: Address, wire: web.WebSocketResponse) -> None:
        """Notes that a page is open."""
        self._wires.setdefault(address, set()).add(wire)

    def remove(self, address: Address, wire: web.WebSocketResponse) -> None:
        """Notes that it is closed."""
        wires = self._wires.get(address, set())
        wires.discard(wire)
        if not wires:
            self._wires.pop(address, None)

    async def notify(self, address: Address, reply: Reply) -> bool:
        """Shows a notice on every open page of a person; False where there is none."""
        wires = self._wires.get(address, set()).copy()
        return any([await _shown(wire, noticed(reply)) for wire in wires])

    def send(self, reply: Reply) -> Outcome:
        """Does the same for somebody in another thread; raises TimeoutError."""
        if self._loop is None or reply.to.channel != CHANNEL:
            return "not_now"
        showing = asyncio.run_coroutine_threadsafe(self.notify(reply.to, reply), self._loop)
        return "sent" if showing.result(PATIENCE_S) else "not_now"

    async def start(self, _app: web.Application) -> None:
        """Remembers where the pages live."""
        self._loop = asyncio.get_running_loop()

    async def close_all(self, _app: web.Application) -> None:
        """Says goodbye to every open page, so that the server can stop at once."""
        for wire in [wire for wires in self._wires.values() for wire in wires]:
            await wire.close(code=WSCloseCode.GOING_AWAY)


async def _shown(wire: web.WebSocketResponse, frame: str) -> bool:
    try:
        await wire.send_str(frame)
    except ConnectionError:
        return False  # it has just gone
    return True
