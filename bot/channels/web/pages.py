"""The pages that are open now, and how something reaches them that nobody asked for."""

from dataclasses import dataclass, field

from aiohttp import WSCloseCode, web

from bot.channels.web.frames import noticed
from bot.core.messages import Address, Reply
from bot.core.talk import Outcome


@dataclass
class Pages:
    """The sockets of the open pages, by their person's address."""

    _wires: dict[Address, set[web.WebSocketResponse]] = field(default_factory=dict)

    def add(self, address: Address, wire: web.WebSocketResponse) -> None:
        """Notes that a page is open."""
        self._wires.setdefault(address, set()).add(wire)

    def remove(self, address: Address, wire: web.WebSocketResponse) -> None:
        """Notes that it is closed."""
        wires = self._wires.get(address, set())
        wires.discard(wire)
        if not wires:
            self._wires.pop(address, None)

    def are_open(self, address: Address) -> bool:
        """Says whether somebody has a page open."""
        return address in self._wires

    async def send(self, notice: Reply) -> Outcome:
        """Shows a notice on every open page of a person; where there is none, nobody is reached
        until one is opened."""
        wires = self._wires.get(notice.to, set()).copy()
        return "sent" if any([await _shown(wire, noticed(notice)) for wire in wires]) else "gone"

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
