"""Every metric by its name, and the few calls by which the rest of the house moves them."""

from collections.abc import Collection
from datetime import timedelta
from functools import cache

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    Info,
    PlatformCollector,
    ProcessCollector,
)

from bot.core.talk import Answer, Clock
from bot.metrics.waiting import Backlog, Look

TURN_S = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)
LATE_S = (5, 30, 60, 300, 900, 3600, 6 * 3600, 24 * 3600)
OUTCOMES = ("sent", "not_now", "gone", "failed")


class Metrics:
    """The metrics of one server. `steps` are all that the content has ("script.step"): no other
    name becomes a label."""

    def __init__(self, steps: Collection[str], version: str, content: str) -> None:
        self.registry = CollectorRegistry()
        self._steps = frozenset(steps)
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        self._describe(version, content)
        self._turns = Histogram(
            "steadyline_turn_seconds",
            "Time from a message heard to its answer stored.",
            ("channel", "outcome"),
            buckets=TURN_S,
            registry=self.registry,
        )
        step = ("script", "step")
        self._reached = self._counter("steps_reached", "Times a question was come to.", *step)
        self._left = self._counter("steps_left", "Times a question was gone on from.", *step)
        self._reminders = self._counter("reminders", "What came of carrying reminders.", "outcome")
        self._late = Histogram(
            "steadyline_reminder_lateness_seconds",
            "Time from when a reminder was due to when it was sent.",
            buckets=LATE_S,
            registry=self.registry,
        )
        self._held = self._counter("telegram_held_back", "Messages that waited for the pace.")
        self._held_s = self._counter("telegram_held_back_seconds", "Time that they waited.")
        self._floods = self._counter("telegram_floods", "Times Telegram asked to wait (429).")
        self._nowhere = Counter("steadyline_nowhere", "Is shown to nobody.", registry=None)
        self._of_turns = cache(self._turns.labels)  # a look-up is a fifth of the cost
        self._of_step = cache(self._left_and_reached)
        for outcome in OUTCOMES:
            self._reminders.labels(outcome)  # a rate needs its zero

    def watch(self, look: Look, clock: Clock) -> None:
        """Shows what waits, too, whenever somebody looks."""
        self.registry.register(Backlog(look, clock))

    def turn(self, channel: str, outcome: str, seconds: float) -> None:
        """Notes a turn: "played", "repeated" or "failed"."""
        self._of_turns(channel, outcome).observe(seconds)

    def moved(self, answer: Answer) -> None:
        """Notes which question somebody went on from, and which they came to."""
        if answer.stood != answer.stands:
            self._of_step(answer.stood)[0].inc()
            self._of_step(answer.stands)[1].inc()

    def reminder(self, outcome: str, late: timedelta) -> None:
        """Notes what came of a reminder, and how late that was."""
        self._reminders.labels(outcome).inc()
        if outcome == "sent":
            self._late.observe(max(0.0, late.total_seconds()))

    def held(self, seconds: float) -> None:
        """Notes that a message waited for the pace."""
        self._held.inc()
        self._held_s.inc(seconds)

    def flooded(self) -> None:
        """Notes that Telegram asked to wait."""
        self._floods.inc()

    def _left_and_reached(self, step: str) -> tuple[Counter, Counter]:
        """Gives both at once: a difference needs both, be one at zero."""
        if step not in self._steps:
            return self._nowhere, self._nowhere
        names = step.split(".")
        return self._left.labels(*names), self._reached.labels(*names)

    def _counter(self, name: str, words: str, *labels: str) -> Counter:
        return Counter(f"steadyline_{name}", words, labels, registry=self.registry)

    def _describe(self, version: str, content: str) -> None:
        build = Info("steadyline_build", "What runs here.", registry=self.registry)
        build.info({"version": version, "content": content})
