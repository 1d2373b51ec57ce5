"""A talk whose turns are measured. Whoever holds it notices nothing."""

from time import perf_counter
from typing import Any

from bot.core.messages import Heard
from bot.core.talk import Answer, Talk
from bot.metrics.instruments import Metrics


class Measured:
    """Passes everything on to a talk, and notes how long its turns take and where they lead."""

    def __init__(self, talk: Talk, metrics: Metrics) -> None:
        self._talk = talk
        self._metrics = metrics

    def turn(self, heard: Heard) -> Answer:
        """Plays a turn; raises what the talk raises."""
        began, outcome = perf_counter(), "failed"
        try:
            answer = self._talk.turn(heard)
            outcome = "repeated" if answer.left else "played"
        finally:
            self._metrics.turn(heard.address.channel, outcome, perf_counter() - began)
        self._metrics.moved(answer)
        return answer

    def __getattr__(self, name: str) -> Any:
        return getattr(self._talk, name)
