"""Telegram in one process: it answers as the Bot API does, and calls a bot's webhook for people.

`python -m bench.bot_api` says its port, then reads one order per line and answers each with a line:
both are JSON. Every bot meets the same people, who do the same things in the same order.
"""

import asyncio
import json
import sys
from asyncio import TaskGroup, get_running_loop
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import cycle
from random import Random
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

from bench.people import DONE, Crowd, Person, Turn
from bench.wire import Answering, Posting, post

PATIENCE_S = 120.0
LATE_S = 0.002  # an update that comes later than this has waited: for somebody to be free


@dataclass(frozen=True)
class Order:
    """So many updates for the bot behind a webhook. With a `rate` (updates a second) they come by
    chance, as from people who know nothing of each other; else `at_once` people each wait for
    their answer, and go on."""

    token: str
    webhook: str
    secret: str
    walk: list[str]
    chats: list[int]
    updates: int
    at_once: int = 16
    rate: float = 0.0
    seed: int = 1


class Telegram:
    """The crowds of all bots."""

    def __init__(self) -> None:
        self._crowds: dict[str, Crowd] = defaultdict(Crowd)

    def answer(self, path: str, body: bytes) -> bytes:
        """Answers a request of a bot."""
        token, _, method = path.removeprefix("/bot").partition("/")
        result = self._crowds[token].asked(method, body)
        return json.dumps({"ok": True, "result": result}, separators=(",", ":")).encode()

    async def obey(self, order: Order) -> dict[str, Any]:
        """Does what is ordered; gives the times in seconds, and what was counted."""
        crowd = self._crowds[order.token]
        crowd.requests = crowd.size = crowd.astray = 0
        async with asyncio.timeout(PATIENCE_S), _Block(order, crowd).open() as block:
            begun = perf_counter()
            await (block.by_chance() if order.rate else block.at_once())
            seconds = perf_counter() - begun
        counts = {name: getattr(crowd, name) for name in ("requests", "size", "astray")}
        return {"seconds": seconds, "latencies": block.latencies, **counts}


@dataclass
class _Block:
    order: Order
    crowd: Crowd
    latencies: list[float] = field(default_factory=list)
    _free: list[Posting] = field(default_factory=list)
    _all: list[Posting] = field(default_factory=list)

    @asynccontextmanager
    async def open(self) -> AsyncIterator["_Block"]:
        self._free = [await self._connect() for _ in range(self.order.at_once)]
        yield self
        for each in self._all:
            each.transport.close()

    async def at_once(self) -> None:
        left = iter(range(self.order.updates))
        people = self._people()
        async with TaskGroup() as group:
            for _ in range(self.order.at_once):
                group.create_task(self._lane(left, people))

    async def _lane(self, left: Iterator[int], people: Iterator[Person | None]) -> None:
        for _ in left:
            person = next(people)
            assert person is not None, "more at once than there are people"
            await self._turn(person, perf_counter())

    async def by_chance(self) -> None:
        chance, people, due = Random(self.order.seed), self._people(), perf_counter()
        async with TaskGroup() as group:
            for _ in range(self.order.updates):
                due += chance.expovariate(self.order.rate)
                await asyncio.sleep(max(0.0, due - perf_counter()))
                while (person := next(people)) is None:  # noqa: ASYNC110  (nobody tells of it)
                    await asyncio.sleep(LATE_S)
                begun = perf_counter()
                group.create_task(self._turn(person, begun if begun - due < LATE_S else due))

    def _people(self) -> Iterator[Person | None]:
        """Gives whoever waits for nothing, in turns; None while everybody waits."""
        everybody = [self.crowd.person(chat) for chat in self.order.chats]
        for person in cycle(everybody):
            if person.turn is None:
                yield person
            elif all(each.turn for each in everybody):
                yield None

    async def _turn(self, person: Person, begun: float) -> None:
        update, waits = self.crowd.update(person, self.order.walk)
        turn = person.turn = Turn(begun, waits, get_running_loop().create_future())
        await self._call(json.dumps(update).encode())
        turn.came(DONE)
        await turn.over
        person.turn = None
        self.latencies.append(turn.shown - turn.begun)

    async def _call(self, body: bytes) -> None:
        """Posts an update; again, as Telegram does, to a bot that is only starting."""
        while (answer := await self._post(body))[0] == 503:  # noqa: ASYNC110  (as Telegram)
            await asyncio.sleep(0.1)
        status, told = answer
        if status != 200:
            raise RuntimeError(f"{self.order.webhook} answered {status}")
        self.crowd.told(told)

    async def _post(self, body: bytes) -> tuple[int, bytes]:
        line = self._free.pop() if self._free else await self._connect()
        to = urlsplit(self.order.webhook)
        answer = await line.post(post(to.path, to.netloc, self.order.secret, body))
        self._free.append(line)
        return answer

    async def _connect(self) -> Posting:
        to = urlsplit(self.order.webhook)
        assert to.hostname and to.port
        _, line = await get_running_loop().create_connection(Posting, to.hostname, to.port)
        self._all.append(line)
        return line


async def main() -> None:
    """Serves on a port of its own, and obeys until nothing more is ordered."""
    telegram, loop = Telegram(), get_running_loop()
    server = await loop.create_server(lambda: Answering(telegram.answer), "127.0.0.1", 0)
    _say({"port": server.sockets[0].getsockname()[1]})
    while line := await asyncio.to_thread(sys.stdin.readline):
        _say(await telegram.obey(Order(**json.loads(line))))


def _say(what: object) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
