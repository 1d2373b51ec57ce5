"""Doing again what the database undid: at once where it was only in the way, for a little while
where it is away."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.coach.storing import Crossed, Unreachable

T = TypeVar("T")
PATIENCE_S = 5.0  # of an outage, not of everybody who meets it
FIRST_S, LONGEST_S = 0.1, 1.0  # pauses
MOST_CROSSED = 5


@dataclass
class Retrying:
    """Does work that may be done twice. An outage is waited for once: whoever comes when it has
    lasted longer hears of it at once."""

    patience_s: float = PATIENCE_S
    _away_since: float | None = None

    @property
    def is_away(self) -> bool:
        """Whether the database was away when it was last asked."""
        return self._away_since is not None

    def do(self, work: Callable[[], T]) -> T:
        """Does it, again and again where that helps; raises what it raised last."""
        crossed, pause = 0, FIRST_S
        while True:
            try:
                done = work()
            except Crossed:
                crossed += 1
                if crossed == MOST_CROSSED:
                    raise
            except Unreachable:
                if self._has_lasted() >= self.patience_s:
                    raise
                time.sleep(pause)
                pause = min(LONGEST_S, 2 * pause)
            else:
                self._away_since = None
                return done

    def _has_lasted(self) -> float:
        """Gives the seconds for which it has been away."""
        now = time.monotonic()
        if self._away_since is None:
            self._away_since = now
        return now - self._away_since
