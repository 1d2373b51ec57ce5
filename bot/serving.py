"""Everything that is set up, on one server: opened, watched over, and closed in good order."""

import asyncio
import signal
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from aiohttp import web

from bot import logs
from bot.core.messages import Reply
from bot.core.talk import Outcome
from bot.reminding import Send

SEND_S = 30.0  # a channel that takes longer has failed
SWITCH_S = 0.0005
THREADS = 4  # for all that is no turn: files are read, and what is due is looked for
LAST_REQUESTS_S = 20.0  # for what is in hand when the server is stopped
Carry: TypeAlias = Callable[[Reply], Awaitable[Outcome]]


class Channel(Protocol):
    """A channel as the server runs it."""

    @property
    def name(self) -> str:
        """The channel's name in addresses."""
        ...

    def routes(self) -> list[web.RouteDef]:
        """Gives its paths, where it has any."""
        ...

    async def run(self) -> None:
        """Talks until it is cancelled; then it finishes what is in hand."""
        ...

    async def send(self, notice: Reply) -> Outcome:
        """Sends something of itself."""
        ...


class CannotServe(Exception):
    """The server cannot start; the message says why, and what to do."""


@dataclass
class Loop:
    """Lets threads call what lives in the server's event loop."""

    _loop: asyncio.AbstractEventLoop | None = None

    async def around(self, _server: object) -> AsyncIterator[None]:
        """Remembers the loop while the server runs."""
        self._loop = asyncio.get_running_loop()
        yield
        self._loop = None

    def sender(self, carry: Carry) -> Send:
        """Makes a channel's `send` one that a thread may call; it raises TimeoutError."""

        def send(reply: Reply) -> Outcome:
            if self._loop is None:
                return "not_now"
            return asyncio.run_coroutine_threadsafe(_in_time(carry, reply), self._loop).result()

        return send


async def _in_time(carry: Carry, reply: Reply) -> Outcome:
    async with asyncio.timeout(SEND_S):
        return await carry(reply)


@dataclass
class Health:
    """Two answers for whoever runs this: whether it lives, and whether it can be talked to."""

    store_is_ready: Callable[[], bool]
    failed: list[str] = field(default_factory=list)
    _reached: bool = True

    def routes(self) -> list[web.RouteDef]:
        """Gives the two paths."""
        return [web.get("/healthz", self.alive), web.get("/readyz", self.ready)]

    async def alive(self, _request: web.Request) -> web.Response:
        """Says that the server runs."""
        return web.Response(text="ok")

    async def ready(self, _request: web.Request) -> web.Response:
        """Says that the database can be reached, is as this code knows it, and that no channel
        has stopped; answers 503 while that is not so."""
        self._note(reached := await asyncio.to_thread(self.store_is_ready))
        if self.failed or not reached:
            raise web.HTTPServiceUnavailable
        return web.Response(text="ok")

    def _note(self, reached: bool) -> None:
        """Logs when the database goes and when it comes back."""
        if self._reached and not reached:
            logs.error("database lost")
        elif reached and not self._reached:
            logs.info("database back")
        self._reached = reached


@dataclass
class Serving:
    """A server on one socket with all of its channels."""

    app: web.Application
    door: socket.socket
    channels: Sequence[Channel]
    health: Health
    _stop: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, ready: Callable[[], None]) -> None:
        """Serves until it is stopped: then no more is let in, the requests and turns in hand are
        finished, and the channels close."""
        self._share_the_processor()
        runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=LAST_REQUESTS_S)
        await runner.setup()
        with _signals(self.stop):
            try:
                async with asyncio.TaskGroup() as group:
                    running = [group.create_task(self._keep(each)) for each in self.channels]
                    await web.SockSite(runner, self.door).start()
                    ready()
                    await self._stop.wait()
                    await runner.cleanup()
                    for each in running:
                        each.cancel()
            finally:
                await runner.cleanup()

    def stop(self) -> None:
        """Ends it."""
        logs.info("stopping")
        self._stop.set()

    def _share_the_processor(self) -> None:
        """Lets a turn in its thread and the event loop take turns quickly: a thread that wants to
        go on would wait for a busy one for as long as ten turns last, and more threads than can
        do anything only wait for each other."""
        sys.setswitchinterval(SWITCH_S)
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS))

    async def _keep(self, channel: Channel) -> None:
        """Runs a channel; one that fails costs only itself, and shows in `/readyz`."""
        try:
            await channel.run()
        except Exception as error:
            self.health.failed.append(channel.name)
            logs.error("channel stopped", channel=channel.name, kind=type(error).__name__)


@contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    """Stops at the first signal in good order, at the second at once."""
    loop, signals = asyncio.get_running_loop(), (signal.SIGINT, signal.SIGTERM)

    def heard() -> None:
        forget()
        stop()

    def forget() -> None:
        for each in signals:
            loop.remove_signal_handler(each)

    for each in signals:
        loop.add_signal_handler(each, heard)
    yield
    forget()


def door_at(host: str, port: int) -> socket.socket:
    """Opens the socket to serve on; raises CannotServe."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except (OSError, TypeError, UnicodeError) as error:  # of a name that is no name, too
        why = getattr(error, "strerror", None) or "no such address"
        raise CannotServe(
            f"Nothing can be served at {host}:{port} ({why}). Set PORT "
            "to one that no other program holds, and HOST to an address of this machine."
        ) from error
