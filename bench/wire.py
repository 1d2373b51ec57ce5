"""As little HTTP/1.1 as two sides on one machine need: who measures must cost less than the bot."""

import asyncio
import re
from collections.abc import Callable

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


class _Wire(asyncio.Protocol):
    """One connection that stays open. Messages without a Content-Length have no body."""

    def __init__(self) -> None:
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (begun := self._buffer.find(b"\r\n\r\n") + 4) > 3:
            length = _LENGTH.search(self._buffer, 0, begun)
            end = begun + (int(length[1]) if length else 0)
            if len(self._buffer) < end:
                return
            head, body, rest = self._buffer[:begun], self._buffer[begun:end], self._buffer[end:]
            self._buffer = rest
            self.received(head, body)

    def received(self, head: bytes, body: bytes) -> None:
        raise NotImplementedError


class Answering(_Wire):
    """The server's end: `answer` gives the body for a path and what was posted there."""

    def __init__(self, answer: Callable[[str, bytes], bytes]) -> None:
        super().__init__()
        self._answer = answer

    def received(self, head: bytes, body: bytes) -> None:
        answer = self._answer(head.split(b" ", 2)[1].decode(), body)
        self.transport.write(_OK % len(answer) + answer)


class Posting(_Wire):
    """The client's end, for one request at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None

    async def post(self, request: bytes) -> tuple[int, bytes]:
        """Posts; gives the status, and what was answered."""
        self._answer = asyncio.get_running_loop().create_future()
        self.transport.write(request)
        return await self._answer

    def received(self, head: bytes, body: bytes) -> None:
        assert self._answer is not None
        self._answer.set_result((int(head.split(b" ", 2)[1]), body))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(ConnectionError("the bot hung up"))


def post(path: str, host: str, secret: str, body: bytes) -> bytes:
    """Writes a request as Telegram's servers do."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
