"""What every part of the web page needs: the conversation, a clock, and the hosts it answers to."""

import asyncio
import traceback
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from bot.channels.web.cookies import address_of
from bot.core.messages import Address, Heard, Reply
from bot.core.talk import Answer, Talk


@dataclass(frozen=True)
class Face:
    """The conversation as the page's handlers reach it: each call makes one hop to a thread."""

    talk: Talk
    clock: Callable[[], datetime]
    hosts: Collection[str]

    def visitor(self, request: web.Request) -> Address:
        """Gives who a page of ours speaks for; refuses pages of others, and missing cookies."""
        origin = urlsplit(request.headers.get("Origin", ""))
        if origin.scheme not in ("http", "https") or origin.netloc.lower() not in self.hosts:
            raise web.HTTPForbidden
        return owner(request)

    async def play(self, heard: Heard) -> tuple[tuple[Reply, ...], Answer | None]:
        """Plays a turn: its replies, and the answer to be noted as sent unless the turn failed."""
        try:
            answer = await asyncio.to_thread(self.talk.turn, heard)
        except Exception as error:  # a failed turn costs only itself; the page goes on
            _log(error)
            return await asyncio.to_thread(self._after_trouble, heard), None
        return answer.replies, answer

    async def sent(self, answer: Answer | None) -> None:
        """Notes that an answer has left."""
        if answer is not None:
            await asyncio.to_thread(self.talk.sent, answer, self.clock())

    def _after_trouble(self, heard: Heard) -> tuple[Reply, ...]:
        sorry = self.talk.trouble(heard)
        try:
            return (sorry, *self.talk.present(heard.address, heard.guessed, heard.at))
        except Exception as error:
            _log(error)
            return (sorry,)


def owner(request: web.Request) -> Address:
    """Gives the address of the browser's cookie; refuses a browser that has none."""
    address = address_of(request)
    if address is None:
        raise web.HTTPForbidden
    return address


def _log(error: Exception) -> None:
    # Where it happened and of what kind; never the message, which may quote the person.
    where = "".join(traceback.format_tb(error.__traceback__))
    structlog.get_logger().error("turn failed", kind=type(error).__name__, where=where)
