"""The composition root: only here concrete classes are named, and only here is a clock."""

import gc
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from os.path import isdir
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from bot import VERSION, logs
from bot.channels.fallback import Fallback
from bot.coach.library import Library
from bot.coach.storing import Unreachable, Waiting
from bot.conversation import Conversation
from bot.core.complaints import Complaint
from bot.core.content import Content, load
from bot.core.messages import Address
from bot.core.talk import Clock, Talk
from bot.reminding import Reminding, Told, untold
from bot.settings import Settings
from bot.storage.store import Store
from handlers import ACTIONS, CONDITIONS

if TYPE_CHECKING:
    from socket import socket

    from aiohttp.web import Application

    from bot.channels.hop import Hop
    from bot.metrics import Metrics, Page
    from bot.serving import Channel, Health

ON_ITS_WAY = timedelta(minutes=1)
YOUNG = 10_000  # objects, about ten turns' worth, before the garbage collector looks for waste


def clock() -> datetime:
    """Gives the present moment, aware and in UTC."""
    return datetime.now(UTC)


def content_of(settings: Settings) -> Content:
    """Loads the content; raises ContentError. A sentence that cannot be made whole is logged."""
    return Content(load(settings.content, settings.cache), CONDITIONS, _log_words)


def build(settings: Settings, content: Content | None = None) -> Conversation:
    """Builds the conversation on the store that the settings name; raises StoreError."""
    store, library = store_of(settings), library_of(settings)
    elsewhere = Fallback(settings.smtp_url, settings.fallback_private_hosts)
    return Conversation(content or content_of(settings), store, ACTIONS, library, elsewhere)


def store_of(settings: Settings) -> Store:
    """Opens the store that the settings name; raises StoreError."""
    return Store.open(settings.database_url, settings.key, settings.exhibits)


def library_of(settings: Settings) -> Library:
    """Gives what may be looked up; nothing is read yet."""
    return Library(settings.content, settings.cache)


def reminding_of(
    conversation: Conversation, channels: Collection[str] | None = None, told: Told = untold
) -> Reminding:
    """Builds what says the reminders of that conversation, to people on these channels (None: on
    any), and tells what came of each."""
    return Reminding(conversation.content, conversation.store, channels, told=told)


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
        with suppress(Unreachable):  # what it held ends by itself
            conversation.leave(clock())
        conversation.store.close()


def serve(settings: Settings) -> None:
    """Serves every channel that is set up, until it is stopped; raises CannotServe."""
    import asyncio

    from bot.serving import door_at

    with door_at(settings.host, settings.port) as door, opened(settings) as conversation:
        Thread(target=_warm, args=(conversation.library,), daemon=True).start()
        asyncio.run(_served(settings, conversation, door))


async def _served(settings: Settings, conversation: Conversation, door: "socket") -> None:
    from bot.channels.hop import Hop
    from bot.metrics import Measured, Page
    from bot.serving import Health, Serving

    host, port = door.getsockname()[:2]
    metrics = metrics_of(conversation.content)
    talk = paced(Measured(conversation, metrics), conversation.content)
    hop, health = Hop(conversation.store.at_once), Health(conversation.store.ready)
    channels = channels_of(settings, talk, hop, metrics)
    page = Page(metrics, _hosts(port, None), settings.metrics_token)
    hosts = _hosts(port, settings.public_url)
    app = server(conversation, clock, hosts, channels, health, talk, page, hop)
    logs.take_over()
    _keep_what_is_loaded()
    with closing(hop):
        await Serving(app, door, channels, health).run(lambda: _greet(host, port, channels))
    logs.info("stopped")


def metrics_of(content: Content) -> "Metrics":
    """Makes the metrics of a server, all at zero."""
    from bot.metrics import Metrics

    steps = (f"{id}.{step}" for id, script in content.scripts.items() for step in script.steps)
    return Metrics(frozenset(steps), VERSION, content.key)


def paced(talk: Talk, content: Content) -> Talk:
    """Gives a talk as people far away may have it: not faster than people talk."""
    from bot.channels.pace import Paced

    return Paced(talk, content.listener.danger)


def channels_of(settings: Settings, talk: Talk, hop: "Hop", metrics: "Metrics") -> "list[Channel]":
    """Builds the channels that are set up, beside the page; raises CannotServe. The libraries of
    the others stay unloaded."""
    telegram = [_telegram(settings, talk, hop, metrics)] if settings.telegram_token else []
    wechat = [_wechat(settings, talk, hop)] if settings.wechat_app_id else []
    return [*telegram, *wechat]


def _telegram(settings: Settings, talk: Talk, hop: "Hop", metrics: "Metrics") -> "Channel":
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
        return Telegram(talk, clock, access, throttle=metrics, hop=hop)
    except TokenValidationError:
        raise CannotServe("TELEGRAM_TOKEN is not a token as @BotFather gives it out.") from None


def _wechat(settings: Settings, talk: Talk, hop: "Hop") -> "Channel":
    from bot.channels.wechat import Wechat, account_of
    from bot.serving import CannotServe

    account = account_of(settings)
    if account is None:
        raise CannotServe(
            "WeChat is set up only in part: `steadyline doctor` says what is missing."
        )
    try:
        return Wechat(talk, clock, account, public_url=settings.public_url, hop=hop)
    except ValueError:
        raise CannotServe("WECHAT_AES_KEY must be the 43 letters that WeChat shows.") from None


def server(
    conversation: Conversation,
    clock: Clock,
    hosts: Collection[str],
    channels: "Sequence[Channel]" = (),
    health: "Health | None" = None,
    talk: Talk | None = None,
    page: "Page | None" = None,
    hop: "Hop | None" = None,
) -> "Application":
    """Builds the server of the page and of all channels, with a watch over what falls due; `talk`
    is the conversation as the page may have it, `page` the one that shows the metrics."""
    from bot.channels.web import PAGES, web_app
    from bot.metrics import Page
    from bot.pulse import Pulse
    from bot.reaching import Reaching
    from bot.serving import Health, Loop
    from bot.watching import Watch

    def opened(address: Address) -> None:
        conversation.page(address, is_open=True)
        reminding.hasten(address, clock())
        watch.wake()

    def closed(address: Address) -> None:
        conversation.page(address, is_open=False)

    content, store, elsewhere = conversation.content, conversation.store, conversation.elsewhere
    loop, health = Loop(), health or Health(store.ready)
    page, talk = page or Page(metrics_of(content), hosts), talk or paced(conversation, content)
    own = (*health.routes(), *page.routes())
    routes = [*own, *(route for each in channels for route in each.routes())]
    app = web_app(talk, clock, hosts=hosts, opened=opened, closed=closed, routes=routes, hop=hop)
    senders = {each.name: loop.sender(each.send) for each in channels}
    senders["web"] = loop.sender(app[PAGES].send)
    reminding = reminding_of(conversation, senders, page.metrics.reminder)
    page.metrics.watch(lambda now: _waiting(conversation, senders, now), clock)
    watch = Watch(reminding, clock, Reaching(content, store, clock, senders, elsewhere.send).send)
    app.cleanup_ctx.extend((loop.around, watch.around, Pulse(conversation, clock).around))
    return app


def _waiting(conversation: Conversation, channels: Collection[str], now: datetime) -> Waiting:
    """Looks what waits; what has left is noted first. An answer may take a minute to leave."""
    conversation.settle()
    return conversation.store.waiting(now, now - ON_ITS_WAY, channels)


def check_content(folder: Path) -> list[Complaint]:
    """Gives every mistake of the content, those of its rules and sources too, and warnings."""
    from bot.coach.alike import read_alike
    from bot.coach.calendars import load_calendars
    from bot.coach.reviewing import due_for_review
    from bot.coach.roles import read_titles
    from bot.coach.rules import RulesError, load_rules, load_sources
    from bot.coach.tactic import read_tactics
    from bot.coach.tactic_checks import beside, check_tactics
    from bot.core.check import check

    if not isdir(folder):
        return [Complaint("Y003", str(folder), 1, "there is no such folder")]
    try:
        rules, sources = load_rules(folder / "rules"), load_sources(folder / "sources.yaml")
        load_calendars(folder / "calendars")
    except RulesError as error:
        return list(error.complaints)
    today = clock().date()
    citations = {id: rule.shown(today) for id, rule in rules.items()}
    citations |= dict.fromkeys(sources.references(), True)
    tactics, alike = read_tactics(folder / "tactics"), read_alike(folder / "alike.yaml")
    found = check(folder, ACTIONS, CONDITIONS, citations, beside(tactics))
    found |= {*due_for_review(rules.values(), folder / "rules", today)}
    found |= {*check_tactics(tactics, alike, citations, folder / "words")}
    found |= {*read_titles(folder / "roles.yaml").complaints}
    return sorted(found, key=lambda each: (each.file, each.line, each.code, each.message))


def _warm(library: Library) -> None:
    """Makes the recogniser ready: learning it anew would keep somebody in a call waiting."""
    _ = library.recogniser


def _keep_what_is_loaded() -> None:
    """Takes all that is loaded out of the garbage collector's sight: looking through it would let
    everybody wait for half a second, again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, *gc.get_threshold()[1:])


def _hosts(port: int, public_url: str | None) -> tuple[str, ...]:
    own = tuple(f"{name}:{port}" for name in ("127.0.0.1", "localhost", "[::1]"))
    public = (public_url or "").partition("://")[2].rstrip("/")
    return (*own, public) if public else own


def _greet(host: str, port: int, channels: "Sequence[Channel]") -> None:
    """Says where the page is, and which channels run beside it."""
    shown = f"[{host}]" if ":" in host else host
    beside = "".join(f", {each.name}" for each in channels)
    stop = "(Ctrl-C stops it; nothing is lost)"
    logs.info("started", version=VERSION, channels=["web", *(each.name for each in channels)])
    print(f"Steadyline: http://{shown}:{port}{beside}   {stop}", flush=True)


def _log_words(problem: str) -> None:
    logs.error("words", problem=problem)
