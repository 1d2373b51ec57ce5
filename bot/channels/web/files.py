"""Files of a conversation: one sent as evidence comes in, one handed out goes out."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from tempfile import NamedTemporaryFile
from typing import IO
from urllib.parse import unquote

from aiohttp import web

from bot.channels.web.face import Face, owner
from bot.channels.web.frames import EVENT, answered, refused
from bot.core.messages import Heard, Upload

LIMIT_BYTES = 20 * 1024 * 1024
_PIECE_BYTES = 64 * 1024
_NAME_LENGTH = 120


@dataclass(frozen=True)
class Files:
    """Takes uploads and gives downloads, each only to the browser whose conversation it is."""

    face: Face

    async def upload(self, request: web.Request) -> web.Response:
        """Hears a file: the body is its bytes, `X-Event` the event, `X-Name` its quoted name."""
        address = self.face.visitor(request)
        event = request.headers.get("X-Event", "")
        if not re.fullmatch(EVENT, event):
            raise web.HTTPBadRequest
        name = _tidy(unquote(request.headers.get("X-Name", "")))
        with NamedTemporaryFile(prefix="steadyline-") as target:
            if not await _received(request, target):
                return _as_json(refused("too_big", event), 413)
            heard = Heard(address, event, Upload(target.name, name), self.face.clock())
            replies, answer = await self.face.play(heard)
        await self.face.sent(answer)
        return _as_json(answered(event, replies), 200)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Gives a file of a reply to its owner; to anybody else there is none."""
        pieces = await asyncio.to_thread(self._pieces, request)
        first = await asyncio.to_thread(next, pieces, b"")
        response = web.StreamResponse(
            headers={
                "Content-Type": "application/octet-stream",
                "Content-Disposition": "attachment",  # the page's link knows the name
            }
        )
        await response.prepare(request)
        await response.write(first)
        while piece := await asyncio.to_thread(next, pieces, b""):
            await response.write(piece)
        return response

    def _pieces(self, request: web.Request) -> Iterator[bytes]:
        person = self.face.talk.whose(owner(request))
        if person is None:
            raise web.HTTPNotFound
        try:
            return self.face.talk.file(person, request.match_info["exhibit"])
        except LookupError as error:
            raise web.HTTPNotFound from error


async def _received(request: web.Request, target: IO[bytes]) -> bool:
    """Writes the body to a file; False, at once, when it is larger than may be kept."""
    left = LIMIT_BYTES
    if (request.content_length or 0) > left:
        return False
    async for piece in request.content.iter_chunked(_PIECE_BYTES):
        left -= len(piece)
        if left < 0:
            return False
        await asyncio.to_thread(target.write, piece)
    await asyncio.to_thread(target.flush)
    return True


def _tidy(name: str) -> str:
    """Keeps the last part of a path, without what cannot be shown."""
    last = re.split(r"[/\\]", name)[-1]
    shown = "".join(each for each in last if each.isprintable()).strip()
    return shown[-_NAME_LENGTH:] or "file"


def _as_json(frame: str, status: int) -> web.Response:
    return web.Response(text=frame, status=status, content_type="application/json")
