"""A server at work, scraped from outside: every metric is moved by what it is named for."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import VERSION
from bot.app import clock
from bot.coach.case import Reminder
from bot.core.messages import Address, Heard, Text
from tests.metrics.reading import Read, scraped
from tests.serving.process import Running, serving
from tests.stage import Stage
from tests.storage.damage import spoil
from tests.telegram.api import FLOOD, TOKEN, BotApi, Refused
from tests.telegram.house import until
from tests.telegram.person import Person
from tests.telegram.server import served

WELL, BLOCKING, BROKEN = (Address("telegram", key) for key in ("7", "8", "9"))
AWAY = Address("web", "a-page-that-is-closed")
LATE = timedelta(minutes=10)
PATIENCE_S = 40.0
MARK = "Zebra-Xylophone"
REFUSED = Refused(400, "Bad Request: no reason is given")


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """A database in which four people have been, and something is due to each of them."""
    hints = {"language": "en", "place": "uk", "timezone": _where_it_is_noon()}
    stage = Stage(tmp_path, clock(), hints)
    for address, count in ((WELL, 9), (BLOCKING, 1), (BROKEN, 1), (AWAY, 1)):
        heard = Heard(address, "hello", Text("/start"), stage.now - LATE, guessed=stage.hints)
        answer = stage.talk.turn(heard)
        if address != AWAY:
            stage.talk.sent(answer, stage.now)
        with stage.talk.store.begin() as unit:
            unit.apply(answer.person, _due(stage, count))
        if address == BROKEN:
            spoil(stage.talk.store, "sessions", "state", answer.person)
    stage.close()
    yield stage


def _due(stage: Stage, count: int) -> Sequence[Reminder]:
    due = stage.now - LATE - timedelta(seconds=count)  # the most come first
    made = Reminder("", "rehearse", "about", due.date(), due, due)
    return [replace(made, id=f"r{each}") for each in range(count)]


def _where_it_is_noon() -> str:
    ahead = 12 - clock().hour
    return f"Etc/GMT{-ahead:+d}"  # these are signed the other way round


async def test_each_metric_is_moved_by_what_it_is_named_for(stage: Stage, tmp_path: Path) -> None:
    api = BotApi(blocked={int(BLOCKING.key)})
    api.faults["sendMessage"] += [FLOOD, REFUSED]
    async with (
        served(api) as url,
        serving(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=url) as running,
    ):
        first = await _seen(running, lambda it: it.value("reminders_total", outcome="not_now") == 1)
        _begun(first)
        ann = Person(api, chat=int(WELL.key))
        ann.says("/help")
        ann.says("/call")
        Person(api, chat=int(BROKEN.key)).says(MARK)
        await until(lambda: any("went wrong" in str(each) for each in api.chats[9].values()))
        last = await _seen(running, lambda it: it.value("reminders_total") == 12)
        assert await running.terminate() == 0
        log = await running.log()
    _turns(last)
    _reminders(last)
    assert last.value("telegram_floods_total") >= 1
    assert last.value("telegram_held_back_total") >= 5  # of eight to one chat, one a second
    assert last.value("telegram_held_back_seconds_total") > 4
    assert last.value("reminders_due") == 0
    _logged(log)
    for each in (TOKEN, MARK):
        assert each not in last.text and each not in str(log)


def _begun(it: Read) -> None:
    assert it.value("reminders_due") > 0
    assert it.value("reminders_due_oldest_seconds") >= LATE.total_seconds()
    assert it.value("build_info", version=VERSION) == 1
    assert (it.value("database_up"), it.value("answers_unsent")) == (1, 1)


def _logged(log: list[dict[str, Any]]) -> None:
    events = [each["event"] for each in log]
    assert (events[0], events[-2:]) == ("started", ["stopping", "stopped"])
    assert {"throttled", "turn failed", "reminder put off", "reminder not worded"} <= set(events)
    assert log[0]["version"] == VERSION and log[0]["channels"] == ["web", "telegram"]


def _turns(it: Read) -> None:
    assert it.value("turn_seconds_count", channel="telegram", outcome="played") == 2
    assert it.value("turn_seconds_count", channel="telegram", outcome="failed") == 1
    assert 0 < it.value("turn_seconds_sum", outcome="played") < 20
    assert it.value("steps_reached_total", script="call") == 1
    assert it.value("steps_left_total") == it.value("steps_reached_total") > 0


def _reminders(it: Read) -> None:
    outcomes = it.labels("reminders_total", "outcome")
    told = {each: it.value("reminders_total", outcome=each) for each in outcomes}
    assert told == {"sent": 8, "gone": 2, "not_now": 1, "failed": 1}
    late = "reminder_lateness_seconds"
    assert it.value(f"{late}_count") == it.value(f"{late}_bucket", le="900.0") == 8
    assert it.value(f"{late}_bucket", le="300.0") == 0


async def _seen(running: Running, holds: Callable[[Read], bool]) -> Read:
    """Scrapes until something holds."""
    async with asyncio.timeout(PATIENCE_S):
        while not holds(it := await scraped(running.url)):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    return it
