"""A Bot API in bad weather: slow, dropping connections, refusing; it counts what arrives."""

import asyncio
import json
import time
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.telegram.api import BROKEN, FLOOD, BotApi, Dropped, Fault, Json

SORRY = "Something went wrong on my side"


@dataclass
class Weather:
    """How the network is: `slow_s` for every answer, and the chances of each fault."""

    slow_s: float = 0.0
    before: float = 0.0
    after: float = 0.0
    flood: float = 0.0
    broken: float = 0.0

    def fault(self, chance: Random) -> Fault | None:
        """Rolls the dice for one request."""
        drop, answered = (Dropped(), Dropped(after=True)), (FLOOD, BROKEN)
        weights = (self.before, self.after, self.flood, self.broken)
        calm = max(0.0, 1 - sum(weights))
        return chance.choices((*drop, *answered, None), (*weights, calm))[0]


@dataclass
class Seen:
    """What one person has seen: how often each turn's answer came, and how often "sorry"."""

    turns: Counter[int] = field(default_factory=Counter)
    sorry: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)
    _asked_again: bool = False  # the question that belongs to a "sorry" is still to come

    def see(self, turn: int) -> None:
        """Sees an answer, or the present question once more after a "sorry"."""
        if turn not in self.turns or not self._asked_again:
            self.turns[turn] += 1
        self._asked_again = False

    def hear_sorry(self) -> None:
        """Hears that something went wrong."""
        self.sorry += 1
        self._asked_again = True

    @property
    def last(self) -> int:
        """The last turn that was answered."""
        return max(self.turns, default=0)


@dataclass
class StormyApi(BotApi):
    """The Bot API, for very many messages: it counts, where the tests' own keeps every call."""

    weather: Weather = field(default_factory=Weather)
    chance: Random = field(default_factory=Random)
    seen: dict[int, Seen] = field(default_factory=lambda: defaultdict(Seen))
    notices: Counter[tuple[int, str]] = field(default_factory=Counter)
    notice_times: list[float] = field(default_factory=list)
    lost_notices: int = 0  # that arrived, and whose answer did not
    lost_answers: int = 0  # the same of replies
    webhook: str = ""
    secret: str = ""

    async def call(self, method: str, params: Mapping[str, Any]) -> Any:
        """Does what the bot asks; raises a fault."""
        if method == "setWebhook":
            self.webhook, self.secret = params["url"], params["secret_token"]
        await asyncio.sleep(self.weather.slow_s)
        fault = self.weather.fault(self.chance)
        after = isinstance(fault, Dropped) and fault.after
        if fault is not None and not after:
            raise fault
        result = await self._do(method, params)
        notice = self._count_in(params)
        if fault is not None:
            self._count_lost(method, notice)
            raise fault
        return result

    def _count_in(self, params: Mapping[str, Any]) -> bool:
        """Counts what somebody sees; says whether it is a reminder."""
        if "text" not in params:
            return False
        chat, data = int(params["chat_id"]), _first_button(params)
        seen = self.seen[chat]
        if data.startswith("r:"):
            self.notices[chat, data[2:].rpartition(":")[0]] += 1
            self.notice_times.append(time.monotonic())
            return True
        if data:
            seen.see(int(data.partition(":")[0]))
        if SORRY in params["text"]:
            seen.hear_sorry()
        seen.news.set()
        return False

    def _count_lost(self, method: str, notice: bool) -> None:
        if notice:
            self.lost_notices += 1
        elif method in ("sendMessage", "editMessageText"):
            self.lost_answers += 1


def _first_button(params: Mapping[str, Any]) -> str:
    given = params.get("reply_markup") or "{}"  # JSON in a form, or as it is in a JSON body
    markup: Json = json.loads(given) if isinstance(given, str) else given
    rows = markup.get("inline_keyboard") or [[{"callback_data": ""}]]
    return str(rows[0][0]["callback_data"])
