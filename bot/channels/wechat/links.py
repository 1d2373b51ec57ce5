"""Files that go out: WeChat carries none, so a text has a link that only its reader knows."""

import asyncio
import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from html import escape
from urllib.parse import quote

from aiohttp import web
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.core.messages import File
from bot.core.talk import Talk

PATH = "/wechat/file/{pass:[A-Za-z0-9_=-]+}"
LASTS = timedelta(hours=1)
NONCE_BYTES = 12
SHOWN = {".png": "image/png", ".jpg": "image/jpeg", ".txt": "text/plain"}
PAGE = (
    '<!doctype html><meta charset="utf-8"><meta name="robots" content="noindex">'
    '<meta name="viewport" content="width=device-width"><title>Steadyline</title>'
    '<p>{name}<p><a href="{link}">{words}</a>'
)


@dataclass(frozen=True)
class _Pass:
    person: str
    exhibit: str
    name: str


class Links:
    """Makes links to files, and opens them for an hour. The link itself says all that is needed, to
    nobody but us: its key is made from the account's secret."""

    def __init__(
        self, talk: Talk, clock: Callable[[], datetime], secret: str, public_url: str | None
    ) -> None:
        self._talk = talk
        self._clock = clock
        self._key = AESGCM(sha256(f"steadyline links {secret}".encode()).digest())
        self._root = public_url.rstrip("/") if public_url else None

    def to(self, person: str, file: File) -> str | None:
        """Gives the address of a person's file, None where this server has none in public."""
        if self._root is None:
            return None
        ends = int((self._clock() + LASTS).timestamp())
        plain = json.dumps([person, file.exhibit, file.name, ends]).encode()
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = urlsafe_b64encode(nonce + self._key.encrypt(nonce, plain, None)).decode()
        return self._root + PATH.partition("{")[0] + sealed

    def routes(self) -> list[web.RouteDef]:
        """Gives the paths of the links: a page first, since some programs open every link."""
        return [web.get(PATH, self._page), web.get(f"{PATH}/save", self._save)]

    async def _page(self, request: web.Request) -> web.Response:
        found, words = self._opened(request), await asyncio.to_thread(self._words)
        link = f"{request.path}/save"
        html = PAGE.format(name=escape(found.name), link=escape(link), words=escape(words))
        return web.Response(text=html, content_type="text/html", headers=_headers())

    async def _save(self, request: web.Request) -> web.StreamResponse:
        found = self._opened(request)
        pieces = await asyncio.to_thread(self._pieces, found)
        first = await asyncio.to_thread(next, pieces, b"")
        response = web.StreamResponse(headers={**_headers(), **_as_file(found.name)})
        await response.prepare(request)
        await response.write(first)
        while piece := await asyncio.to_thread(next, pieces, b""):
            await response.write(piece)
        return response

    def _opened(self, request: web.Request) -> _Pass:
        given = request.match_info["pass"]
        try:
            sealed = urlsafe_b64decode(given)
            if urlsafe_b64encode(sealed).decode() != given:  # the last letter has bits to spare
                raise web.HTTPNotFound
            plain = self._key.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], None)
        except (ValueError, InvalidTag):
            raise web.HTTPNotFound from None
        person, exhibit, name, ends = json.loads(plain)
        if self._clock().timestamp() > ends:
            raise web.HTTPGone
        return _Pass(person, exhibit, name)

    def _pieces(self, found: _Pass) -> Iterator[bytes]:
        try:
            return self._talk.file(found.person, found.exhibit)
        except LookupError:
            raise web.HTTPNotFound from None

    def _words(self) -> str:
        words = (self._talk.face("faces", language)["download"] for language in ("zh", "en"))
        return " · ".join(words)


def _headers() -> Mapping[str, str]:
    return {"Cache-Control": "no-store", "X-Robots-Tag": "noindex"}


def _as_file(name: str) -> Mapping[str, str]:
    kind = next((kind for end, kind in SHOWN.items() if name.lower().endswith(end)), None)
    shown = "inline" if kind else "attachment"
    return {
        "Content-Type": kind or "application/octet-stream",
        "Content-Disposition": f"{shown}; filename*=UTF-8''{quote(name)}",
    }
