"""What waits in the database, looked at each time somebody asks, and whether it can be reached."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TypeAlias

from prometheus_client import Metric
from prometheus_client.core import GaugeMetricFamily

from bot.coach.storing import StoreError, Waiting
from bot.core.talk import Clock

Look: TypeAlias = Callable[[datetime], Waiting]


class Backlog:
    """Gauges that are read, not kept. `look` asks the store what waits at a moment."""

    def __init__(self, look: Look, clock: Clock) -> None:
        self._look = look
        self._clock = clock

    def describe(self) -> Iterator[Metric]:
        """Gives nothing: the database is not asked before somebody asks here."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        """Gives what there is at this moment."""
        now = self._clock()
        try:
            waiting = self._look(now)
        except StoreError:
            yield _gauge("database_up", "Whether the database can be reached.", 0)
            return
        age = (now - waiting.oldest).total_seconds() if waiting.oldest else 0
        yield _gauge("database_up", "Whether the database can be reached.", 1)
        yield _gauge("reminders_due", "Reminders past their time, to 1000.", waiting.due)
        yield _gauge("reminders_due_oldest_seconds", "How long the oldest has waited.", age)
        yield _gauge("answers_unsent", "Answers that have not left, to 1000.", waiting.unsent)


def _gauge(name: str, words: str, value: float) -> Metric:
    return GaugeMetricFamily(f"steadyline_{name}", words, value)
