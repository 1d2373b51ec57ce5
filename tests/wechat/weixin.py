"""WeChat's API, as far as a channel meets it: a class with lists in it."""

import json
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx

SECRET = "the account's secret"
PIECE = 64 * 1024
TEMPLATES = [
    {"template_id": "other", "content": "{{first.DATA}}"},
    {"template_id": "told", "content": "{{thing1.DATA}}\n时间：{{time2.DATA}}"},
]


@dataclass
class Weixin:
    """Answers as api.weixin.qq.com does. `refuse[path]` holds the codes of the next answers."""

    messages: list[dict[str, Any]] = field(default_factory=list)
    templates: list[dict[str, Any]] = field(default_factory=list)
    menus: list[dict[str, Any]] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    media: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    videos: dict[str, str] = field(default_factory=dict)
    refuse: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    down: type[httpx.TransportError] | None = None
    takes_menus: bool = True
    longest: int = 2048
    given: int = 0  # bytes of files
    _tokens: int = 0

    @property
    def transport(self) -> httpx.MockTransport:
        """What a client calls in place of the network."""
        return httpx.MockTransport(self.answer)

    @property
    def token(self) -> str:
        """The token that holds now."""
        return f"token-{self._tokens}"

    @property
    def texts(self) -> list[str]:
        """The texts that were sent, in order."""
        return [each["text"]["content"] for each in self.messages if "text" in each]

    def end_token(self) -> None:
        """Lets the token end before its time."""
        self._tokens += 1

    async def answer(self, request: httpx.Request) -> httpx.Response:
        """Answers one request."""
        if self.down:
            raise self.down("no network")
        path = request.url.path.removeprefix("/cgi-bin/")
        if path == "stable_token":
            return self._ask_token(json.loads(request.content))
        if code := self._refusal(request, path):
            return _said(errcode=code, errmsg=f"refused hint: [{self.token}]")
        if path == "media/get":
            return self._file(request.url.params["media_id"])
        if request.method == "GET":
            return _said(template_list=TEMPLATES)
        return self._take(path, json.loads(request.content))

    def _refusal(self, request: httpx.Request, path: str) -> int:
        if request.url.params.get("access_token") != self.token:
            return 40001
        return self.refuse[path].pop(0) if self.refuse[path] else 0

    def _ask_token(self, body: dict[str, Any]) -> httpx.Response:
        self.asked.append(body)
        if codes := self.refuse["stable_token"]:
            return _said(errcode=codes.pop(0), errmsg="refused")
        if body["secret"] != SECRET:
            return _said(errcode=40125, errmsg="invalid appsecret")
        if body["force_refresh"] or not self._tokens:
            self._tokens += 1
        return _said(access_token=self.token, expires_in=7200)

    def _take(self, path: str, body: dict[str, Any]) -> httpx.Response:
        kept = {
            "message/custom/send": self.messages,
            "message/template/send": self.templates,
            "menu/create": self.menus,
        }
        if body.get("msgtype") == "msgmenu" and not self.takes_menus:
            return _said(errcode=40200, errmsg="invalid account type")
        if len(body.get("text", {}).get("content", "").encode()) > self.longest:
            return _said(errcode=45002, errmsg="content size out of limit")
        kept[path].append(body)
        return _said(errcode=0, errmsg="ok")

    def _file(self, media: str) -> httpx.Response:
        if media in self.videos:
            return _said(video_url=self.videos[media])
        if media not in self.media:
            return _said(errcode=40007, errmsg="invalid media_id")
        name, content = self.media[media]
        disposition = f'attachment; filename="{name}"'.encode()
        headers = [(b"Content-Type", b"image/jpeg"), (b"Content-disposition", disposition)]
        return httpx.Response(200, headers=headers, stream=_Counted(self, content))


@dataclass
class _Counted(httpx.AsyncByteStream):
    """A file that goes out piece by piece, and notes how much of it was taken."""

    weixin: Weixin
    content: bytes

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces():
            self.weixin.given += len(piece)
            yield piece

    def _pieces(self) -> Iterator[bytes]:
        yield from (self.content[at : at + PIECE] for at in range(0, len(self.content), PIECE))


def _said(**fields: Any) -> httpx.Response:
    return httpx.Response(200, json=fields)
