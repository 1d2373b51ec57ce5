"""The composition root: only here concrete classes are named, and only here is a clock."""

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot import logs
from bot.coach.library import Library
from bot.conversation import Conversation
from bot.core.complaints import Complaint
from bot.core.content import Content, load
from bot.core.messages import Address
from bot.core.talk import Clock
from bot.reminding import Reminding
from bot.settings import Settings
from bot.storage.store import Store
from handlers import ACTIONS, CONDITIONS

if TYPE_CHECKING:
    from aiohttp.web import Application


def clock() -> datetime:
    """Gives the present moment, aware and in UTC."""
    return datetime.now(UTC)


def content_of(settings: Settings) -> Content:
    """Loads the content; raises ContentError. A sentence that cannot be made whole is logged."""
    return Content(load(settings.content, settings.cache), CONDITIONS, _log_words)


def build(settings: Settings, content: Content | None = None) -> Conversation:
    """Builds the conversation on the store that the settings name; raises StoreError."""
    store = Store.open(settings.database_url, settings.key, settings.files)
    library = Library(settings.content)
    return Conversation(content or content_of(settings), store, ACTIONS, library)


def reminding_of(conversation: Conversation, channels: Collection[str] | None = None) -> Reminding:
    """Builds what says the reminders of that conversation, to people on these channels (None: on
    any)."""
    return Reminding(conversation.content, conversation.store, channels)


@contextmanager
def opened(settings: Settings) -> Iterator[Conversation]:
    """Builds the conversation and closes it again, with everything written down."""
    conversation = build(settings)
    if not gc.isenabled():  # a quick start: what it made stays, and is never looked through again
        gc.freeze()
        gc.enable()
    try:
        yield conversation
    finally:
        conversation.settle()
        conversation.store.close()


def serve(settings: Settings) -> None:
    """Serves every channel that is set up, until it is stopped."""
    from aiohttp import web

    with opened(settings) as conversation:
        app = server(conversation, clock, hosts=_hosts(settings))
        # No access log: addresses and paths are personal data.
        web.run_app(app, host=settings.host, port=settings.port, access_log=None, print=_greeting)


def server(conversation: Conversation, clock: Clock, hosts: Collection[str]) -> "Application":
    """Builds the server of the page, with a watch over what falls due."""
    from bot.channels.web import CHANNEL, PAGES, web_app
    from bot.watching import Watch

    def opened(address: Address) -> None:
        reminding.hasten(address, clock())
        watch.wake()

    reminding = reminding_of(conversation, [CHANNEL])
    app = web_app(conversation, clock, hosts=hosts, opened=opened)
    watch = Watch(reminding, clock, app[PAGES].send)
    app.cleanup_ctx.append(watch.around)
    return app


def check_content(folder: Path) -> list[Complaint]:
    """Gives every mistake of the content, those of its rules and sources too."""
    from bot.coach.rules import RulesError, load_rules, load_sources
    from bot.core.check import check

    try:
        rules, sources = load_rules(folder / "rules"), load_sources(folder / "sources.yaml")
    except RulesError as error:
        return list(error.complaints)
    today = clock().date()
    citations = {id: rule.shown(today) for id, rule in rules.items()}
    citations |= dict.fromkeys(sources.references(), True)
    return check(folder, actions=ACTIONS, conditions=CONDITIONS, citations=citations)


def _hosts(settings: Settings) -> tuple[str, ...]:
    own = tuple(f"{name}:{settings.port}" for name in ("127.0.0.1", "localhost", "[::1]"))
    public = (settings.public_url or "").partition("://")[2].rstrip("/")
    return (*own, public) if public else own


def _greeting(running: str) -> None:
    """Says where the page is, and nothing of how it is served."""
    address = running.partition("http://")[2].partition(" ")[0].splitlines()[0]
    print(f"Steadyline: http://{address}   (Ctrl-C stops it; nothing is lost)", flush=True)


def _log_words(problem: str) -> None:
    logs.error("words", problem=problem)
