"""A worker killed at any point loses nothing, and repeats at most the five it had in hand."""

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import build, reminding_of
from bot.coach.reminders import remind
from bot.coach.timing import Timing
from bot.core.messages import Address
from bot.reminding import AT_ONCE, LEASE
from bot.storage.store import Store
from tests.reminders.worker import Post, settings
from tests.storage.homes import DATABASES
from tests.storage.talk import take_turn

ROOT = Path(__file__).parents[2]
NOW = datetime.fromisoformat("2026-03-02T10:15:00+00:00")
DUE = datetime.fromisoformat("2026-03-09T09:00:00+00:00")
WHEN = Timing("UTC")
MANY = 12
AFTER_THE_LEASE = LEASE + timedelta(seconds=1)


class Yard:
    """A database in which so many reminders of different people are due."""

    def __init__(self, folder: Path, database: str, count: int) -> None:
        self.database = database
        self.post = folder / "post.txt"
        self.post.touch()
        self.ids = {f"about{number}-0-0" for number in range(count)}
        given = settings(self.database)
        store = Store.open(given.database_url, given.key, given.exhibits)
        for number in range(count):
            made = remind("rehearse", f"about{number}", date(2026, 3, 9), WHEN, NOW)
            take_turn(store, "e", Address("direct", f"p{number}"), made)
        store.close()

    def worker(
        self, now: datetime, kill: str = "never", at: int = 0, slow_s: float = 0
    ) -> "subprocess.Popen[str]":
        """Starts a worker at a moment of its own clock."""
        given = (self.database, now.isoformat(), self.post, kill, at, slow_s)
        command = [sys.executable, "-m", "tests.reminders.worker", *map(str, given)]
        return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def finish(self, now: datetime) -> None:
        """Does all that is left, in this process."""
        conversation = build(settings(self.database))
        reminding_of(conversation).deliver(lambda: now, Post(self.post).send)
        conversation.store.close()

    @property
    def sent(self) -> Counter[str]:
        return Counter(self.post.read_text().split())

    def check(self, kills: int = 1) -> None:
        """None is lost, and each kill repeated five at most."""
        assert set(self.sent) == self.ids
        assert self.sent.total() - len(self.ids) <= AT_ONCE * kills


@pytest.fixture(params=sorted(DATABASES))
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return DATABASES[request.param](tmp_path)


@pytest.fixture
def yard(tmp_path: Path, database: str) -> Yard:
    return Yard(tmp_path, database, MANY)


@pytest.mark.parametrize("at", [1, 5, 6, 12])
@pytest.mark.parametrize("kill", ["before", "after"])
def test_killed_while_sending(yard: Yard, kill: str, at: int) -> None:
    with yard.worker(DUE, kill, at) as worker:
        assert worker.wait(60) == -signal.SIGKILL
    carried = yard.sent.total()
    assert carried == (at if kill == "after" else at - 1)
    yard.finish(DUE + AFTER_THE_LEASE)
    yard.check()
    settled_before = (at - 1) // AT_ONCE * AT_ONCE
    assert yard.sent.total() - MANY == carried - settled_before


def test_killed_again_and_again(yard: Yard) -> None:
    now, kills = DUE, 0
    while kills < 5:
        with yard.worker(now, "after", AT_ONCE + 2) as worker:
            if worker.wait(60) == 0:
                break
        now, kills = now + AFTER_THE_LEASE, kills + 1
    yard.finish(now + AFTER_THE_LEASE)
    yard.check(kills)


def test_killed_from_outside_at_any_moment(yard: Yard) -> None:
    """At claiming, composing, sending or settling: wherever the moment falls."""
    chance, now = random.Random(4), DUE
    for _ in range(6):
        with yard.worker(now, slow_s=0.002) as worker:
            assert worker.stdout and worker.stdout.readline() == "ready\n"
            time.sleep(chance.uniform(0, 0.06))
            worker.kill()
        now += AFTER_THE_LEASE
    yard.finish(now)
    yard.check(kills=6)


def test_before_the_lease_is_over_nobody_touches_what_a_dead_worker_held(yard: Yard) -> None:
    with yard.worker(DUE, "before", 1) as worker:
        worker.wait(60)
    yard.finish(DUE + LEASE - timedelta(seconds=1))
    assert len(yard.sent) == MANY - AT_ONCE
    yard.finish(DUE + AFTER_THE_LEASE)
    assert set(yard.sent.values()) == {1} and set(yard.sent) == yard.ids


def test_two_workers_on_one_database_never_both_send(tmp_path: Path, database: str) -> None:
    yard = Yard(tmp_path, database, 60)
    with yard.worker(DUE, slow_s=0.004) as one, yard.worker(DUE, slow_s=0.004) as other:
        assert (one.wait(60), other.wait(60)) == (0, 0)
    assert set(yard.sent) == yard.ids
    assert set(yard.sent.values()) == {1}
