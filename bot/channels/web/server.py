"""The page's server: its paths, and what every answer of it carries."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

from aiohttp import web

from bot.channels.hop import Hop
from bot.channels.web.cookies import give_cookie
from bot.channels.web.face import Face
from bot.channels.web.files import Files
from bot.channels.web.guard import add_headers, only_hosts
from bot.channels.web.pages import Pages
from bot.channels.web.socket import Socket
from bot.core.messages import Address
from bot.core.talk import Talk

STATIC = Path(__file__).parent / "static"
LANGUAGES = ("en", "zh")
WORDS = "faces"


PAGES = web.AppKey("pages", Pages)


def web_app(
    talk: Talk,
    clock: Callable[[], datetime],
    *,
    hosts: Collection[str],
    opened: Callable[[Address], None] = lambda _: None,
    closed: Callable[[Address], None] = lambda _: None,
    routes: Collection[web.RouteDef] = (),
    hop: Hop | None = None,
) -> web.Application:
    """Builds the server of the page; it answers only to `hosts` ("localhost:8080"). `opened` is
    told, in a thread, whose page was just opened, and `closed` whose last one was closed. Other
    `routes` are nobody's page: they answer to any host, and see to it themselves who may call."""
    pages = Pages()
    names = frozenset(host.lower() for host in hosts)
    face = Face(talk, clock, names, pages, opened, closed, hop or Hop())
    page, files = _Texts(face), Files(face)
    app = web.Application(middlewares=[only_hosts(face.hosts, {each.path for each in routes})])
    app[PAGES] = pages
    app.on_response_prepare.append(add_headers)
    app.on_shutdown.append(pages.close_all)
    app.add_routes(
        [
            web.get("/", page.page),
            web.get("/words", page.words),
            web.get("/socket", Socket(face).handle),
            web.post("/upload", files.upload),
            web.get("/file/{exhibit:[A-Za-z0-9_-]+}", files.download),
            web.static("/static", STATIC),
            *routes,
        ]
    )
    return app


@dataclass(frozen=True)
class _Texts:
    """What is asked for without a conversation."""

    face: Face

    async def page(self, request: web.Request) -> web.Response:
        """Gives the page. Its words come apart from it, but for the ones that need no script."""
        html = await asyncio.to_thread(self._html)
        response = web.Response(text=html, content_type="text/html")
        give_cookie(request, response)
        return response

    async def words(self, request: web.Request) -> web.Response:
        """Gives the page's own words in every language."""
        response = web.json_response(await asyncio.to_thread(self._words))
        give_cookie(request, response)
        return response

    def _html(self) -> str:
        sorry = " ".join(each["needs_script"] for each in self._words().values())
        html = (STATIC / "index.html").read_text("utf-8")
        return html.replace("{needs_script}", escape(sorry))

    def _words(self) -> dict[str, Mapping[str, str]]:
        return {language: self.face.talk.face(WORDS, language) for language in LANGUAGES}
