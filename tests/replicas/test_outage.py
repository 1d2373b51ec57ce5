"""The database goes away in the middle of a talk: nobody notices, unless it stays away."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from threading import Thread, Timer

import pytest

from bot.channels.taking import FAILED, take
from bot.coach.case import Reminder
from bot.coach.storing import Unreachable
from bot.core.messages import Address, Heard, Reply, Say
from bot.core.talk import Answer
from bot.reminding import Reminding
from bot.retrying import PATIENCE_S, Retrying
from bot.watching import Watch
from tests.postgres import server
from tests.replicas.house import ANN, NOW, heard, replicas
from tests.stage import Stage

PATIENCE = 1.0
SORRY = "Something went wrong on my side."


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with replicas(tmp_path, 1) as (stage,):
        yield stage


@contextmanager
def away(seconds: float | None = None) -> Iterator[None]:
    """Stops the database, for so many seconds or until the end."""
    server().stop()
    back = Timer(seconds, server().start) if seconds else None
    if back:
        back.start()
    try:
        yield
    finally:
        if back:
            back.join()
        else:
            server().start()


def timed(stage: Stage, what: Heard) -> tuple[Answer, float]:
    began = time.monotonic()
    answer = take(stage.talk, what)
    return answer, time.monotonic() - began


def test_a_turn_that_meets_a_restart_is_played_when_the_database_is_back(stage: Stage) -> None:
    take(stage.talk, heard("/start", "1"))
    with away(1.0):
        answer = take(stage.talk, heard("/call", "2"))
    assert answer.turn == 2 and answer.replies[-1].say.at.startswith("call.")
    session = stage.session(ANN)
    assert session and session.turn == 2


def test_one_that_was_stored_though_nobody_heard_of_it_is_not_played_twice(stage: Stage) -> None:
    store, lost = stage.talk.store, list[bool]()

    class Losing:
        @contextmanager
        def begin(self):  # type: ignore[no-untyped-def]
            with store.begin() as unit:
                yield unit
            if not lost:
                lost.append(True)
                server().stop()
                server().start()
                with store.begin() as unit:
                    unit.find(ANN)

        def close(self) -> None:
            store.close()

    stage.talk.store = Losing()  # type: ignore[assignment]
    answer = take(stage.talk, heard("/start", "1"))
    assert (answer.turn, answer.left) == (1, False)
    session = stage.session(ANN)
    assert session and session.turn == 1


def test_an_outage_that_lasts_is_said_and_everybody_hears_of_it_soon(stage: Stage) -> None:
    stage.talk._retrying = Retrying(PATIENCE)
    take(stage.talk, heard("/start", "1"))
    with away():
        answer, seconds = timed(stage, heard("/call", "2"))
        assert (answer.turn, len(answer.replies)) == (FAILED, 1)
        assert SORRY in answer.replies[0].say.text
        assert PATIENCE * 0.9 < seconds < PATIENCE + 1.5
        for number in range(3):
            other = heard("/call", "1", Address("telegram", f"other-{number}"))
            answer, seconds = timed(stage, other)
            assert SORRY in answer.replies[0].say.text and seconds < 0.5
    assert take(stage.talk, heard("/call", "2")).turn == 2


def test_whoever_hears_that_it_is_away_is_not_kept_waiting_by_another_look() -> None:
    class Away:
        looks = 0

        def turn(self, heard: Heard) -> Answer:
            raise Unreachable("away")

        def trouble(self, heard: Heard) -> Reply:
            return Reply(heard.address, 0, Say("sorry", "trouble"))

        def present(self, *_: object) -> tuple[Reply, ...]:
            self.looks += 1
            return ()

    talk = Away()
    assert len(take(talk, heard("/call", "1")).replies) == 1  # type: ignore[arg-type]
    assert talk.looks == 0


def test_nobody_waits_longer_than_they_would_on_the_line() -> None:
    assert PATIENCE_S <= 5


@dataclass
class Phones:
    """Everybody who is reminded; the first message makes the database go away for a moment."""

    said: list[Reply] = field(default_factory=list)
    goes: bool = False

    def send(self, reply: Reply) -> str:
        self.said.append(reply)
        if self.goes and len(self.said) == 1:
            server().stop()
            Timer(1.0, server().start).start()
        return "sent"


def remind(stage: Stage) -> None:
    """Makes two reminders for Ann."""
    due = NOW - timedelta(minutes=5)
    made = [
        Reminder(f"made-{number}", "rehearse", "made", due.date(), due, due) for number in (1, 2)
    ]
    with stage.talk.store.begin() as unit:
        found = unit.find(ANN)
        assert found
        unit.apply(found.person_id, made)


def test_what_was_said_while_the_database_went_away_is_not_said_again(stage: Stage) -> None:
    take(stage.talk, heard("/start", "1"))
    remind(stage)
    phones = Phones(goes=True)
    reminding = Reminding(stage.talk.content, stage.talk.store)
    reminding.deliver(stage.clock, phones.send)  # type: ignore[arg-type]
    stage.now += timedelta(minutes=30)
    reminding.deliver(stage.clock, phones.send)  # type: ignore[arg-type]
    assert [each.reminder for each in phones.said] == ["made-1", "made-2"]


def test_the_watch_goes_on_when_the_database_is_back(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.watching.AGAIN_S", 0.2)
    take(stage.talk, heard("/start", "1"))
    phones, reminding = Phones(), Reminding(stage.talk.content, stage.talk.store)
    watch = Watch(reminding, stage.clock, phones.send)  # type: ignore[arg-type]
    thread = Thread(target=watch.run)
    remind(stage)
    with away():
        thread.start()
        time.sleep(1.0)
        assert not stage.talk.store.ready()
    for _ in range(200):
        if len(phones.said) == 2:
            break
        time.sleep(0.05)
    watch.stop()
    thread.join(5)
    assert [each.reminder for each in phones.said] == ["made-1", "made-2"]
    assert stage.talk.store.ready()
