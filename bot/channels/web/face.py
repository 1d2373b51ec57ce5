"""What every part of the web page needs: the conversation, a clock, and the hosts it answers to."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from aiohttp import web

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

    def visitor(self, request: web.Request) -> Address:
        """Gives who a page of ours speaks for; refuses pages of others, and missing cookies."""
        origin = urlsplit(request.headers.get("Origin", ""))
        if origin.scheme not in ("http", "https") or origin.netloc.lower() not in self.hosts:
            raise web.HTTPForbidden
        return owner(request)

    async def play(self, heard: Heard) -> Answer:
        """Plays a turn; one that fails costs only itself."""
        return await asyncio.to_thread(take, self.talk, heard)

    async def sent(self, answer: Answer) -> None:
        """Notes that an answer has left."""
        await asyncio.to_thread(self.talk.sent, answer, self.clock())


def owner(request: web.Request) -> Address:
    """Gives the address of the browser's cookie; refuses a browser that has none."""
    address = address_of(request)
    if address is None:
        raise web.HTTPForbidden
    return address
