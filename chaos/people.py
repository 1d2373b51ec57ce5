"""People who talk through Telegram: each waits for an answer before the next step, as they do."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from aiohttp import ClientError, ClientSession, ClientTimeout

from chaos.journeys import Step, Tap, Write
from chaos.weather import Seen, StormyApi
from tests.telegram.api import Json
from tests.telegram.person import Person, buttons

SECRET = "X-Telegram-Bot-Api-Secret-Token"
SERVED_BY = "X-Served-By"  # which replica, as nginx tells
ANSWERED_WITHIN_S = 20.0  # else a webhook is called again
AGAIN_S = 0.5
PATIENCE_S = 600.0  # then a person gives up
SAY_AGAIN_S = 1.0
SILENCE_S = 120.0  # then an answer is lost, and a person says it again


@dataclass(frozen=True)
class Exchange:
    """One step and its answer, in seconds of the monotonic clock."""

    said: float
    answered: float


class NotAnswered(Exception):
    """Somebody waited in vain; the message says who and for what."""


@dataclass
class Post:
    """Telegram's side of a webhook: an update is posted until it is taken."""

    api: StormyApi
    session: ClientSession
    url: str
    again: int = 0
    served_by: Counter[str] = field(default_factory=Counter)

    async def carry(self, update: int) -> None:
        """Posts an update until the answer is 2xx."""
        body = self.api.update(update)
        while not await self._taken(body):
            self.again += 1
            await asyncio.sleep(AGAIN_S)

    async def _taken(self, body: Json) -> bool:
        limit = ClientTimeout(ANSWERED_WITHIN_S)
        headers = {SECRET: self.api.secret}
        with suppress(ClientError, TimeoutError):
            async with self.session.post(
                f"{self.url}/telegram", json=body, headers=headers, timeout=limit
            ) as answer:
                self.served_by[answer.headers.get(SERVED_BY, "")] += answer.ok
                if answer.ok and (asked := await answer.read()):
                    await self.api.told(json.loads(asked))
                return answer.ok
        return False


@dataclass
class Talker:
    """One person: knows how many of their turns were answered, and when."""

    post: Post
    chat: int
    turns: int = 0
    exchanges: list[Exchange] = field(default_factory=list)
    silences: int = 0  # answers that never came
    twice: int = 0  # what they said again though it was stored, for they were told otherwise
    strayed: str = ""  # what they saw that they should not have

    @property
    def person(self) -> Person:
        """Them, in their chat."""
        return Person(self.post.api, self.chat)

    async def walk(self, steps: Sequence[Step]) -> None:
        """Takes step after step; raises NotAnswered."""
        for step in steps:
            await self.take(step)

    async def take(self, step: Step) -> None:
        """Says something until it is answered; told that something went wrong, says it again."""
        said = time.monotonic()
        seen = self.post.api.seen[self.chat]
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not await self._answered(step):  # noqa: ASYNC110
                    await asyncio.sleep(SAY_AGAIN_S)
        except TimeoutError:
            raise NotAnswered(f"{self.chat} after turn {self.turns}: {step}") from None
        except LookupError:
            shown = [buttons(each) for each in self.person.messages[-3:]]
            raise NotAnswered(f"{self.chat} after turn {self.turns}: {step} in {shown}") from None
        self.turns += 1
        self.exchanges.append(Exchange(said, time.monotonic()))
        self._look(step, seen)

    async def _answered(self, step: Step) -> bool:
        """Says it once; gives whether the answer came, and not that something went wrong."""
        seen = self.post.api.seen[self.chat]
        sorry = seen.sorry
        await self.post.carry(self._say(step))
        try:
            async with asyncio.timeout(SILENCE_S):
                while seen.last <= self.turns and seen.sorry == sorry:
                    seen.news.clear()
                    await seen.news.wait()
        except TimeoutError:
            self.silences += 1
        return seen.last > self.turns

    def _say(self, step: Step) -> int:
        match step:
            case Tap(choice):
                return self._tap(choice)
            case Write(text):
                return self.person.says(text)

    def _tap(self, choice: str) -> int:
        """Presses a button of the newest card, which need not be the lowest: an older one may have
        come once more."""
        wanted = f"{self.turns}:{choice}"
        for message in reversed(self.person.messages):
            if wanted in buttons(message):
                return self.person.presses(wanted, message)
        return self.person.taps(choice)  # a reminder's

    def _look(self, step: Step, seen: Seen) -> None:
        """Compares what came with what was to come. Whoever was told that something went wrong says
        it again, and it may have been stored all the same: nobody can know, where a disk fails."""
        more = seen.last - self.turns
        if 0 < more <= seen.sorry - self.twice:
            self.twice += more
            self.turns = seen.last
        elif more:
            self.strayed = f"turn {seen.last} answers step {self.turns}: {step}"
        if isinstance(step, Write) and step.shows not in self.person.last.get("text", ""):
            self.strayed = f"turn {seen.last} does not show {step.shows}"
