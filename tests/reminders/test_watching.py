"""The watch: it sends when something is due, survives what fails, and stops when told."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from structlog.testing import capture_logs

from bot.app import clock
from bot.core.messages import Reply
from bot.core.talk import Clock, Outcome
from bot.reminding import Reminding, Send, Stopped, never
from bot.watching import IDLE_S, Watch
from tests.stage import Stage


@dataclass(frozen=True)
class Scripted(Reminding):
    """Fails as often as it is told to, and then sends nothing; it notes when it was asked."""

    asked: list[datetime] = field(default_factory=list)
    failures: int = 0
    due_in_s: float | None = None

    def deliver(self, clock: Clock, send: Send, stopped: Stopped = never) -> None:
        """Notes it."""
        self.asked.append(clock())
        if len(self.asked) <= self.failures:
            raise OSError("the database is away")

    def next_due(self) -> datetime | None:
        """Says what the test wants."""
        return None if self.due_in_s is None else clock() + timedelta(seconds=self.due_in_s)


@dataclass
class Running:
    """A watch in its thread."""

    watch: Watch
    thread: Thread

    @property
    def looks(self) -> list[datetime]:
        """When it looked."""
        assert isinstance(self.watch.reminding, Scripted)
        return self.watch.reminding.asked

    def asked(self, times: int) -> bool:
        """Waits until it looked so often; not for ever."""
        for _ in range(200):
            if len(self.looks) >= times:
                return True
            time.sleep(0.02)
        return False


def send(reply: Reply) -> Outcome:
    return "sent"


@pytest.fixture
def stage(tmp_path: Path, database: str) -> Iterator[Stage]:
    stage = Stage(tmp_path, clock(), database=database)
    yield stage
    stage.close()


def running(stage: Stage, failures: int = 0, due_in_s: float | None = None) -> Running:
    content, store = stage.talk.content, stage.talk.store
    reminding = Scripted(content, store, failures=failures, due_in_s=due_in_s)
    watch = Watch(reminding, clock, send)
    thread = Thread(target=watch.run)
    thread.start()
    return Running(watch, thread)


def test_it_looks_at_once_and_again_when_something_is_due(stage: Stage) -> None:
    it = running(stage, due_in_s=0.05)
    assert it.asked(4)
    it.watch.stop()
    it.thread.join(5)
    assert not it.thread.is_alive()


def test_it_sleeps_while_nothing_is_due_and_can_be_woken(stage: Stage) -> None:
    it = running(stage, due_in_s=IDLE_S * 10)
    assert it.asked(1)
    time.sleep(0.2)
    assert len(it.looks) == 1
    it.watch.wake()
    assert it.asked(2)
    it.watch.stop()
    it.thread.join(5)


def test_a_round_that_fails_is_not_the_last(stage: Stage) -> None:
    with capture_logs() as logs:
        it = running(stage, failures=1)
        assert it.asked(1)
        for times in (2, 3):
            it.watch.wake()
            assert it.asked(times)
        it.watch.stop()
        it.thread.join(5)
    assert not it.thread.is_alive()
    assert [each["event"] for each in logs] == ["reminders halted", "reminders go on"]
