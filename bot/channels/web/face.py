"""What every part of the web page needs: the conversation, a clock, and the hosts it answers to."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from aiohttp import web

from bot.channels.hop import Hop
from bot.channels.taking import take
from bot.channels.web.cookies import address_of
from bot.channels.web.pages import Pages
from bot.core.messages import Address, Heard
from bot.core.talk import Answer, Talk


@dataclass(frozen=True)
class Face:
    """The conversation as the page's handlers reach it: each call makes one hop to a thread."""

    talk: Talk
    clock: Callable[[], datetime]
    hosts: Collection[str]
    pages: Pages
    opened: Callable[[Address], None]
    closed: Callable[[Address], None]
    hop: Hop

    def visitor(self, request: web.Request) -> Address:
        """Gives who a page of ours speaks for; refuses pages of others, and missing cookies."""
        if _host_of(request.headers.get("Origin", "")) not in self.hosts:
            raise web.HTTPForbidden
        return owner(request)

    async def play(self, heard: Heard) -> Answer:
        """Plays a turn; one that fails costs only itself."""
        return await self.hop.over(lambda: take(self.talk, heard))

    async def sent(self, answer: Answer) -> None:
        """Notes that an answer has left."""
        await asyncio.to_thread(self.talk.sent, answer, self.clock())


def _host_of(origin: str) -> str | None:
    try:
        parts = urlsplit(origin)
    except ValueError:  # "http://["
        return None
    return parts.netloc.lower() if parts.scheme in ("http", "https") else None


def owner(request: web.Request) -> Address:
    """Gives the address of the browser's cookie; refuses a browser that has none."""
    address = address_of(request)
    if address is None:
        raise web.HTTPForbidden
    return address
