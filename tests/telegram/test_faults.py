"""Everything that can go wrong on the way: no turn is lost, and nothing is said twice."""

import asyncio
import time
from collections.abc import Sequence

import pytest
from structlog.testing import capture_logs

from bot.channels.telegram import Telegram
from bot.channels.telegram.patience import pauses
from bot.core.messages import Address, Heard, Text
from bot.core.talk import Answer
from tests.stage import Stage
from tests.telegram.api import (
    BLOCKED,
    BROKEN,
    FLOOD,
    BotApi,
    Dropped,
    Fault,
    Garbled,
    Refused,
)
from tests.telegram.house import House, access, opened, opened_over_http, until
from tests.telegram.person import Person, bold
from tests.telegram.test_chat import ASK_WHO, FIRST_LINE, Slow
from tests.telegram.wire import Wire

ADDRESS = Address("telegram", "7")
GONE_BAD = Refused(400, "Bad Request: message to edit not found")
SAME = Refused(400, "Bad Request: message is not modified: as it is")
FIXED = Refused(400, "Bad Request: message can't be edited")
TOO_OLD = Refused(
    400, "Bad Request: query is too old and response timeout expired or query ID is invalid"
)
CONFLICT = Refused(409, "Conflict: terminated by other getUpdates request")
RESTARTING = Refused(500, "Internal Server Error: restart")
PASSING: dict[str, Sequence[Fault]] = {
    "flood": [FLOOD],
    "dropped": [Dropped()],
    "dropped twice": [Dropped(), Dropped()],
    "bad gateway": [BROKEN],
    "restarting": [RESTARTING],
    "not JSON": [Garbled()],
    "one after the other": [BROKEN, Dropped(), Garbled()],
}


async def restarted(stage: Stage) -> None:
    """Opens the store anew, as another process would."""
    stage.close()
    stage.open()


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING.keys())
async def test_what_passes_is_waited_for_and_the_answer_leaves_once(
    stage: Stage, api: BotApi, fault: Sequence[Fault]
) -> None:
    async with opened_over_http(stage, api) as house:
        await house.say("/start")
        api.faults["sendMessage"] += fault
        await house.say("/call")
        await house.say("1")
        assert [bold(each) for each in house.ann.messages[2:]] == [FIRST_LINE, ASK_WHO]
        assert house.turns == 3
    assert stage.talk.unsent("telegram") == []


async def test_a_flood_is_waited_for_as_long_as_it_asks(house: House) -> None:
    await house.say("/start")
    house.api.faults["sendMessage"] += [FLOOD]
    began = time.monotonic()
    await house.say("/call")
    assert 1.0 <= time.monotonic() - began < 3.0


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING.keys())
async def test_what_passes_while_a_card_is_edited_leaves_one_card(
    house: House, fault: Sequence[Fault]
) -> None:
    await house.say("/call")
    house.api.faults["editMessageText"] += fault
    await house.tap("who")
    assert [bold(each) for each in house.ann.messages[1:]] == [ASK_WHO]


async def test_a_card_that_was_edited_though_the_answer_was_lost_is_not_sent_again(
    house: House,
) -> None:
    await house.say("/call")
    house.api.faults["editMessageText"] += [Dropped(after=True)]
    await house.tap("who")
    assert [bold(each) for each in house.ann.messages[1:]] == [ASK_WHO]
    assert len(house.api.sent("editMessageText")) == 2  # the second was "not modified"


async def test_a_card_that_is_as_it_shall_be_stays(house: House) -> None:
    await house.say("/call")
    house.api.faults["editMessageText"] += [SAME]
    await house.tap("who")
    assert len(house.ann.messages) == 2


@pytest.mark.parametrize("refusal", [GONE_BAD, FIXED], ids=["not found", "can't be edited"])
async def test_a_card_that_cannot_be_edited_comes_as_a_new_message(
    house: House, refusal: Refused
) -> None:
    await house.say("/call")
    house.api.faults["editMessageText"] += [refusal]
    await house.tap("who")
    assert [bold(each) for each in house.ann.messages[1:]] == [FIRST_LINE, ASK_WHO]


async def test_a_card_that_was_deleted_comes_as_a_new_message(house: House) -> None:
    await house.say("/call")
    card = house.api.chats[7].popitem()[1]
    await house.heard(house.ann.presses("1:who", card))
    assert bold(house.ann.last) == ASK_WHO


@pytest.mark.parametrize("fault", [TOO_OLD, Dropped(), BROKEN, FLOOD])
async def test_a_press_that_cannot_be_acknowledged_is_a_turn_all_the_same(
    house: House, fault: Fault
) -> None:
    await house.say("/call")
    house.api.faults["answerCallbackQuery"] += [fault]
    began = time.monotonic()
    await house.tap("who")
    assert bold(house.ann.last) == ASK_WHO and house.turns == 2
    assert time.monotonic() - began < 0.9
    assert len(house.api.sent("answerCallbackQuery")) == 1


async def test_what_cannot_reach_a_blocked_chat_is_done_with(stage: Stage, api: BotApi) -> None:
    async with opened(stage, api) as house:
        await house.say("/start")
        api.faults["sendMessage"] += [BLOCKED]
        await house.say("/call")
        assert house.turns == 2
        assert stage.talk.is_gone(ADDRESS)
    await restarted(stage)
    assert stage.talk.unsent("telegram") == []
    count = len(api.sent())
    async with opened(stage, api) as house:
        await house.say("1")
        assert bold(house.ann.last) == ASK_WHO
        assert len(api.sent()) == count + 1
        assert not stage.talk.is_gone(ADDRESS)


async def test_whoever_blocks_the_bot_is_noted_as_gone(house: House) -> None:
    await house.say("/start")
    await house.heard(house.ann.blocks())
    assert house.stage.talk.is_gone(ADDRESS)
    await house.heard(house.ann.unblocks())
    await house.say("/start")
    assert not house.stage.talk.is_gone(ADDRESS)


@pytest.mark.parametrize("fault", [*PASSING.values(), [CONFLICT]], ids=[*PASSING, "conflict"])
async def test_asking_for_updates_goes_on_after(house: House, fault: Sequence[Fault]) -> None:
    await house.say("/start")
    house.api.faults["getUpdates"] += fault
    with capture_logs():
        await house.say("/call")
        await house.say("1")
    assert house.turns == 3 and len(house.ann.messages) == 4


async def test_updates_given_though_the_answer_was_lost_are_heard_once(house: House) -> None:
    house.api.faults["getUpdates"] += [Dropped(after=True), Dropped(after=True)]
    with capture_logs():
        await house.say("/call")
    assert house.turns == 1 and len(house.ann.messages) == 2


async def test_an_update_that_comes_again_is_neither_stepped_nor_answered_again(
    stage: Stage, api: BotApi
) -> None:
    async with opened(stage, api) as house:
        await house.say("/start")
        update = house.ann.says("/call")
        await house.heard(update)
    count = len(api.sent())
    async with opened(stage, api) as house:  # another process, told nothing of what was heard
        api.again(update)
        await house.heard(house.ann.says("1"))
        assert house.turns == 3 and len(api.sent()) == count + 1


async def test_an_update_that_cannot_be_read_hides_no_other(house: House) -> None:
    with capture_logs() as logs:
        house.api.hear(message={"message_id": "none", "text": "Zhang owes 500"})
        house.api.hear(unheard_of={"something": 1})
        await house.say("/call")
    assert bold(house.ann.last) == FIRST_LINE
    assert "Zhang" not in str(logs)


async def test_a_batch_is_acknowledged_only_when_all_its_turns_are_stored(
    stage: Stage, api: BotApi
) -> None:
    acknowledged = []

    class Watching(Slow):
        def turn(self, heard: Heard) -> Answer:
            answer = super().turn(heard)
            acknowledged.append(api.acknowledged)
            return answer

    first, second = (Person(api, chat).says("/call") for chat in (7, 8))
    async with opened(stage, api, talk=Watching(stage, 0.2)) as house:
        await house.heard(second)
    assert len(acknowledged) == 2 and max(acknowledged) <= first


async def test_a_flood_in_one_chat_holds_up_no_other(house: House) -> None:
    bob = Person(house.api, 8)
    await house.heard(bob.says("/start"))
    house.api.faults["sendMessage"] += [Refused(429, "Too Many Requests", retry_after=3)]
    house.ann.says("/call")
    await until(lambda: not house.api.faults["sendMessage"])
    began = time.monotonic()
    bob.says("/call")
    await until(lambda: bold(bob.last) == FIRST_LINE)
    assert time.monotonic() - began < 2.0
    assert house.ann.messages == []


async def test_what_was_stored_when_the_process_died_leaves_once(stage: Stage, api: BotApi) -> None:
    update = api.update(Person(api).says("/call"))
    heard = Heard(ADDRESS, str(update["update_id"]), Text("/call"), stage.now)
    stage.talk.turn(heard)  # and the process dies; Telegram was told nothing of it
    stage.crash()
    stage.open()
    api.again(update["update_id"])
    async with opened(stage, api) as house:
        await house.heard(update["update_id"])
        assert [bold(each) for each in house.ann.messages] == [FIRST_LINE, FIRST_LINE]
        assert house.turns == 1
    await restarted(stage)
    async with opened(stage, api) as house:
        await house.say("1")
        assert len(house.ann.messages) == 3


async def test_a_clean_stop_finishes_the_turn_in_hand(stage: Stage, api: BotApi) -> None:
    slow = Slow(stage, 0.4)
    update = Person(api).says("/call")
    async with opened(stage, api, talk=slow):
        await until(lambda: len(api.sent("getUpdates")) > 0)
        await asyncio.sleep(0.1)
    assert bold(Person(api).last) == FIRST_LINE
    assert api.acknowledged == update + 1
    await restarted(stage)
    assert stage.talk.unsent("telegram") == []


async def test_what_cannot_leave_before_a_stop_leaves_at_the_next_start(
    stage: Stage, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.outbox.LEAVE_S", 0.2)
    async with opened(stage, api) as house:
        await house.say("/start")
        api.faults["sendMessage"] += [BROKEN] * 50
        house.ann.says("/call")
        await until(lambda: house.turns == 2)
    api.faults.clear()
    await restarted(stage)
    async with opened(stage, api) as house:
        await until(lambda: bold(house.ann.last) == FIRST_LINE)
        await until(lambda: house.telegram.is_idle)
        assert len(house.ann.messages) == 3


async def test_a_turn_that_fails_says_so_in_every_chat(stage: Stage, api: BotApi) -> None:
    people = [Person(api, chat) for chat in (7, 8)]
    async with opened(stage, api) as house:
        for person in people:
            await house.heard(person.says("/call"))
        stage.talk.actions = {}
        with capture_logs():
            last = [person.says("/history") for person in people][-1]
            await house.heard(last)
    for person in people:
        assert "Something went wrong on my side." in person.messages[-2]["text"]
        assert bold(person.last) == FIRST_LINE


async def test_a_token_that_is_not_known_ends_only_this_channel(stage: Stage, api: BotApi) -> None:
    api.faults["getUpdates"] += [Refused(401, "Unauthorized")]
    telegram = Telegram(stage.talk, stage.clock, access(), Wire(api))
    with capture_logs() as logs:
        async with asyncio.timeout(5):
            await telegram.run()
    assert "TELEGRAM_TOKEN" in logs[-1]["event"]


async def test_a_server_that_does_not_wait_is_not_asked_without_a_rest(
    stage: Stage, api: BotApi
) -> None:
    api.waits = False
    async with opened(stage, api):
        await asyncio.sleep(1)
    assert len(api.sent("getUpdates")) < 10


async def test_commands_that_cannot_be_told_hold_up_nothing(stage: Stage, api: BotApi) -> None:
    api.faults["setMyCommands"] += [Refused(404, "Not Found: method not found")]
    with capture_logs():
        async with opened(stage, api) as house:
            await house.say("/call")
            assert bold(house.ann.last) == FIRST_LINE


def test_pauses_grow_up_to_a_minute() -> None:
    given = [pause for pause, _ in zip(pauses(), range(20), strict=False)]
    assert given == sorted(given) and given[0] < 0.5 and given[-1] == 60
