"""Answers among several processes: each leaves, in order, and by one of them."""

import asyncio
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta

import pytest

from bot.channels.taking import take
from bot.core.messages import Address
from bot.pulse import Pulse
from bot.storage.answers import LEASE
from tests.replicas.house import ANN, heard
from tests.stage import Stage
from tests.telegram.api import BROKEN, BotApi
from tests.telegram.house import opened, until
from tests.telegram.person import Person, bold
from tests.telegram.test_chat import ASK_WHO, FIRST_LINE
from tests.telegram.test_webhook import called, post


@pytest.fixture
def api() -> BotApi:
    return BotApi()


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks for unsent answers often."""
    monkeypatch.setattr("bot.channels.leaving.LOOK_S", 0.05)


SOON_S = 0.3


def taken_over(stage: Stage, later: timedelta = timedelta()) -> list[str]:
    answers = stage.talk.take_over("telegram", stage.now + later)
    return [each.replies[-1].say.at for each in answers]


def test_marks_are_written_soon_even_if_nobody_says_anything_more(stages: list[Stage]) -> None:
    here, there = stages
    here.talk.sent(take(here.talk, heard("/start", "1")), here.now)
    pulse = Pulse(here.talk, here.clock)
    pulse._beat()
    assert not here.talk._sent
    assert taken_over(there, LEASE) == []


def test_a_look_writes_marks_too(stages: list[Stage]) -> None:
    here, there = stages
    here.talk.sent(take(here.talk, heard("/start", "1")), here.now)
    assert taken_over(here) == []
    assert taken_over(there, LEASE * 2) == []


def test_a_late_answer_is_not_sent_by_two(stages: list[Stage]) -> None:
    here, there = stages
    answer = take(here.talk, heard("/start", "1"))
    assert here.talk.hold(answer, here.now)
    again = take(there.talk, heard("/start", "1"))
    assert again.replies == answer.replies and not again.left
    assert there.talk.hold(again, there.now) and not here.talk.hold(answer, here.now)


def test_an_answer_that_was_never_stored_is_always_ones_own(stages: list[Stage]) -> None:
    here, _ = stages
    here.talk.actions = {}
    take(here.talk, heard("/start", "1"))
    failed = take(here.talk, heard("/history", "2"))
    assert failed.turn == 0 and here.talk.hold(failed, here.now)


async def test_what_a_killed_process_had_in_hand_leaves_by_another(
    stages: list[Stage], api: BotApi
) -> None:
    dead, alive = stages
    take(dead.talk, heard("/call", "1"))
    async with opened(alive, api) as house:
        await house.heard(Person(api, 8).says("/start"))  # somebody else; Ann's is not over yet
        assert api.chats[7] == {}
        alive.now += LEASE
        await until(lambda: bold(house.ann.last) == FIRST_LINE if house.ann.messages else False)
        await until(lambda: house.telegram.is_idle)
        assert len(house.ann.messages) == 2
    alive.talk.settle()
    assert taken_over(dead, LEASE * 9) == []


async def test_what_a_stopped_process_could_not_send_leaves_at_once_by_another(
    stages: list[Stage], api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.outbox.LEAVE_S", 0.1)
    stopped, alive = stages
    async with opened(stopped, api) as house:
        api.faults["sendMessage"] += [BROKEN] * 50
        house.ann.says("/call")
        await until(lambda: house.turns == 1)
    api.faults.clear()
    stopped.talk.leave(stopped.now)  # as it does when it is closed
    async with opened(alive, api) as house:
        await until(lambda: bool(house.ann.messages) and bold(house.ann.last) == FIRST_LINE)


async def test_whoever_lives_sends_alone_however_long_it_takes(
    stages: list[Stage], api: BotApi
) -> None:
    here, there = stages
    api.faults["sendMessage"] += [BROKEN] * 3  # tried again for more than a second
    async with opened(here, api) as house:
        house.ann.says("/call")
        await until(lambda: not house.telegram.is_idle)
        while not house.telegram.is_idle:
            await asyncio.sleep(0.1)
            here.now = there.now = here.now + LEASE / 2
            assert taken_over(here) == [] and taken_over(there) == []
        assert len(house.ann.messages) == 2


async def test_an_update_that_comes_again_elsewhere_is_answered_there(
    stages: list[Stage], api: BotApi
) -> None:
    dead, alive = stages
    update = api.update(Person(api).says("/call"))
    take(dead.talk, heard("/call", str(update["update_id"])))
    async with called(alive, api) as (house, client):
        for _ in range(2):
            assert await post(client, update) == 200
        assert (house.turns, len(house.ann.messages)) == (1, 2)


async def test_answers_to_one_chat_leave_in_order_whoever_is_called(
    stages: list[Stage], api: BotApi
) -> None:
    here, there = stages
    async with called(here, api) as (house, first), called(there, api) as (_, second):
        for client, text in ((first, "/call"), (second, "1"), (first, "/help"), (second, "/call")):
            assert await post(client, api.update(house.ann.says(text))) == 200
        lines = [bold(each) for each in house.ann.messages[1:]]
        assert lines[:2] == [FIRST_LINE, ASK_WHO] and lines[-1] == FIRST_LINE
        assert house.turns == 4


def test_a_page_gets_what_it_missed_wherever_it_is_opened(stages: list[Stage]) -> None:
    here, there = stages
    page = Address("web", "page")
    take(here.talk, heard("/start", "1", page))
    (answer,) = there.talk.unsent("web", "page")
    assert answer.replies[0].to == page != ANN


def test_what_another_turn_is_just_noting_as_left_does_not_leave_again(
    stages: list[Stage],
) -> None:
    here, _ = stages
    call = heard("/call", "1")
    here.talk.sent(take(here.talk, call), here.now)
    with ThreadPoolExecutor(1) as other:
        with here.talk._begin():  # it has the note in hand, and has not committed
            again = other.submit(here.talk.turn, call)
            wait([again], timeout=SOON_S)
        assert again.result().left
