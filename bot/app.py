"""The composition root: only here concrete classes are named, and only here is a clock."""

import gc
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from bot import logs
from bot.channels.fallback import Fallback
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
    from socket import socket

    from aiohttp.web import Application

    from bot.serving import Channel, Health


def clock() -> datetime:
    """Gives the present moment, aware and in UTC."""
    return datetime.now(UTC)


def content_of(settings: Settings) -> Content:
    """Loads the content; raises ContentError. A sentence that cannot be made whole is logged."""
    return Content(load(settings.content, settings.cache), CONDITIONS, _log_words)


def build(settings: Settings, content: Content | None = None) -> Conversation:
    """Builds the conversation on the store that the settings name; raises StoreError."""
    store = Store.open(settings.database_url, settings.key, settings.files)
    library = library_of(settings)
    elsewhere = Fallback(settings.smtp_url, settings.fallback_private_hosts)
    return Conversation(content or content_of(settings), store, ACTIONS, library, elsewhere)


def library_of(settings: Settings) -> Library:
    """Gives what may be looked up; nothing is read yet."""
    return Library(settings.content, settings.cache)


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
        conversation.elsewhere.close()
        conversation.settle()
        conversation.store.close()


def serve(settings: Settings) -> None:
    """Serves every channel that is set up, until it is stopped; raises CannotServe."""
    import asyncio

    from bot.serving import door_at

    with door_at(settings.host, settings.port) as door, opened(settings) as conversation:
        Thread(target=_warm, args=(conversation.library,), daemon=True).start()
        asyncio.run(_served(settings, conversation, door))


async def _served(settings: Settings, conversation: Conversation, door: "socket") -> None:
    from bot.serving import Health, Serving

    host, port = door.getsockname()[:2]
    channels, health = channels_of(settings, conversation), Health(conversation.store.ready)
    app = server(conversation, clock, _hosts(port, settings.public_url), channels, health)
    await Serving(app, door, channels, health).run(lambda: _greet(host, port, channels))


def channels_of(settings: Settings, conversation: Conversation) -> "list[Channel]":
    """Builds the channels that are set up, beside the page; raises CannotServe. The libraries of
    the others stay unloaded."""
    wanted = {"telegram": settings.telegram_token, "wechat": settings.wechat_app_id}
    builders = {"telegram": _telegram, "wechat": _wechat}
    return [builders[name](settings, conversation) for name, token in wanted.items() if token]


def _telegram(settings: Settings, conversation: Conversation) -> "Channel":
    from aiogram.utils.token import TokenValidationError

    from bot.channels.telegram import Access, Telegram
    from bot.serving import CannotServe

    assert settings.telegram_token is not None
    access = Access(
        settings.telegram_token,
        settings.telegram_api_url,
        settings.public_url,
        settings.telegram_secret,
    )
    try:
        return Telegram(conversation, clock, access)
    except TokenValidationError:
        raise CannotServe("TELEGRAM_TOKEN is not a token as @BotFather gives it out.") from None


def _wechat(settings: Settings, conversation: Conversation) -> "Channel":
    from bot.channels.wechat import Wechat, account_of
    from bot.serving import CannotServe

    account = account_of(settings)
    if account is None:
        raise CannotServe(
            "WeChat is set up only in part: `steadyline doctor` says what is missing."
        )
    try:
        return Wechat(conversation, clock, account, public_url=settings.public_url)
    except ValueError:
        raise CannotServe("WECHAT_AES_KEY must be the 43 letters that WeChat shows.") from None


def server(
    conversation: Conversation,
    clock: Clock,
    hosts: Collection[str],
    channels: "Sequence[Channel]" = (),
    health: "Health | None" = None,
) -> "Application":
    """Builds the server of the page and of all channels, with a watch over what falls due."""
    from bot.channels.web import PAGES, web_app
    from bot.reaching import Reaching
    from bot.serving import Health, Loop
    from bot.watching import Watch

    def opened(address: Address) -> None:
        reminding.hasten(address, clock())
        watch.wake()

    loop = Loop()
    health = health or Health(conversation.store.ready)
    routes = [*health.routes(), *(route for each in channels for route in each.routes())]
    app = web_app(conversation, clock, hosts=hosts, opened=opened, routes=routes)
    senders = {each.name: loop.sender(each.send) for each in channels}
    senders["web"] = loop.sender(app[PAGES].send)
    reminding = reminding_of(conversation, senders)
    content, store, elsewhere = conversation.content, conversation.store, conversation.elsewhere
    watch = Watch(reminding, clock, Reaching(content, store, clock, senders, elsewhere.send).send)
    app.cleanup_ctx.extend((loop.around, watch.around))
    return app


def check_content(folder: Path) -> list[Complaint]:
    """Gives every mistake of the content, those of its rules and sources too, and warnings."""
    from bot.coach.alike import read_alike
    from bot.coach.reviewing import due_for_review
    from bot.coach.rules import RulesError, load_rules, load_sources
    from bot.coach.tactic import read_tactics
    from bot.coach.tactic_checks import beside, check_tactics
    from bot.core.check import check

    try:
        rules, sources = load_rules(folder / "rules"), load_sources(folder / "sources.yaml")
    except RulesError as error:
        return list(error.complaints)
    today = clock().date()
    citations = {id: rule.shown(today) for id, rule in rules.items()}
    citations |= dict.fromkeys(sources.references(), True)
    tactics, alike = read_tactics(folder / "tactics"), read_alike(folder / "alike.yaml")
    found = check(folder, ACTIONS, CONDITIONS, citations, beside(tactics))
    found |= {*due_for_review(rules.values(), folder / "rules", today)}
    found |= {*check_tactics(tactics, alike, citations, folder / "words")}
    return sorted(found, key=lambda each: (each.file, each.line, each.code, each.message))


def _warm(library: Library) -> None:
    """Makes the recogniser ready: learning it anew would keep somebody in a call waiting."""
    _ = library.recogniser


def _hosts(port: int, public_url: str | None) -> tuple[str, ...]:
    own = tuple(f"{name}:{port}" for name in ("127.0.0.1", "localhost", "[::1]"))
    public = (public_url or "").partition("://")[2].rstrip("/")
    return (*own, public) if public else own


def _greet(host: str, port: int, channels: "Sequence[Channel]") -> None:
    """Says where the page is, and which channels run beside it."""
    shown = f"[{host}]" if ":" in host else host
    beside = "".join(f", {each.name}" for each in channels)
    stop = "(Ctrl-C stops it; nothing is lost)"
    print(f"Steadyline: http://{shown}:{port}{beside}   {stop}", flush=True)


def _log_words(problem: str) -> None:
    logs.error("words", problem=problem)
