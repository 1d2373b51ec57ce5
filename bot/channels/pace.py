"""How fast one may send: a page its frames, a person what they say."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from bot.core.messages import Address, Heard, Reply, Say, Text, Upload
from bot.core.talk import Answer, Talk

BURST, PER_SECOND = 100, 1.0  # far more than shaking hands can do, or a pile of messages passed on
AFTER_DANGER = 10  # more, so that whoever is in danger can go on
TOLD_AGAIN = timedelta(minutes=1)
KEPT = 10_000  # people; of more, who was silent longest begins anew
FACES = "faces"


@dataclass
class Pace:
    """Lets through `burst` at once, and `per_second` in the long run."""

    burst: float = 30
    per_second: float = 5
    _left: float | None = None
    _last: datetime | None = None

    def allows(self, now: datetime) -> bool:
        """Counts one, and says whether it is within the pace."""
        passed = (now - self._last).total_seconds() if self._last else 0
        left = self.burst if self._left is None else self._left
        self._left, self._last = min(self.burst, left + max(passed, 0) * self.per_second), now
        if self._left < 1:
            return False
        self._left -= 1
        return True

    def grant(self, more: float) -> None:
        """Lets so many more through."""
        self._left = min(self.burst, (self._left or 0) + more)


@dataclass
class _Known:
    pace: Pace = field(default_factory=lambda: Pace(BURST, PER_SECOND))
    told_at: datetime | None = None


class Paced:
    """Passes everything on to a talk. Of somebody who says far too much at once only words of
    danger are heard until they slow down, and they are told so once a minute. It remembers in
    memory only, and costs a turn no look into the database."""

    def __init__(self, talk: Talk, danger: Callable[[str], object]) -> None:
        self._talk = talk
        self._danger = danger
        self._people: OrderedDict[Address, _Known] = OrderedDict()
        self._lock = Lock()

    def turn(self, heard: Heard) -> Answer:
        """Plays a turn, or asks to go slower, or is silent; raises what the talk raises."""
        with self._lock:
            known = self._known(heard.address)
            is_heard = known.pace.allows(heard.at) or self._is_danger(heard, known)
            is_told = not is_heard and self._is_told(known, heard.at)
        if is_heard:
            return self._talk.turn(heard)
        return Answer("", 0, self._slower(heard) if is_told else ())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._talk, name)

    def _known(self, address: Address) -> _Known:
        known = self._people.setdefault(address, _Known())
        self._people.move_to_end(address)
        if len(self._people) > KEPT:
            self._people.popitem(last=False)
        return known

    def _is_danger(self, heard: Heard, known: _Known) -> bool:
        match heard.what:
            case Text(words) | Upload(caption=words) if self._danger(words):
                known.pace.grant(AFTER_DANGER)
                return True
        return False

    def _is_told(self, known: _Known, now: datetime) -> bool:
        if known.told_at is not None and now - known.told_at < TOLD_AGAIN:
            return False
        known.told_at = now
        return True

    def _slower(self, heard: Heard) -> tuple[Reply, ...]:
        """Gives the sentence for that, and the present question."""
        here = self._talk.present(heard.address, heard.guessed, heard.at)
        language = (here[-1] if here else self._talk.trouble(heard)).say.language
        words = self._talk.face(FACES, language)["too_fast"]
        return (Reply(heard.address, 0, Say(words, "too_fast", language)), *here)
