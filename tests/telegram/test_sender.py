"""Reminders through the real sender: how fast they leave, and what is done when they cannot."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import pairwise

import pytest
from structlog.testing import capture_logs

from bot.channels.telegram.faces import faces_of
from bot.channels.telegram.sender import Sender
from bot.core.messages import Address, Choice, Reply, Say
from tests.stage import Stage
from tests.telegram.api import (
    BLOCKED,
    BROKEN,
    FLOOD,
    TOKEN,
    BotApi,
    Dropped,
    Fault,
    Garbled,
    Refused,
)
from tests.telegram.house import access, until
from tests.telegram.person import buttons
from tests.telegram.server import served

Record = Callable[[str, object], None]
UNKNOWN = Refused(400, "Bad Request: chat not found")
DELETED = Refused(403, "Forbidden: user is deactivated")


def notice(chat: int = 7) -> Reply:
    """Makes a reminder's notice."""
    choices = (Choice("paid", "Yes"), Choice("later", "Later"))
    say = Say("You wanted to be reminded of something <today> & now.", "notices.x", choices=choices)
    return Reply(Address("telegram", str(chat)), 4, say, "r-12")


@asynccontextmanager
async def sender(stage: Stage, api: BotApi) -> AsyncIterator[Sender]:
    """A sender at our own Bot API."""
    async with served(api) as url:
        made = Sender(access(url), faces_of(stage.talk))
        try:
            yield made
        finally:
            await made.close()


async def test_a_notice_has_its_own_buttons_and_is_heard(stage: Stage, api: BotApi) -> None:
    async with sender(stage, api) as sends:
        assert await sends.send(notice()) == "sent"
    (message,) = api.chats[7].values()
    assert message["text"] == "You wanted to be reminded of something <today> & now."
    assert buttons(message) == ["r:r-12:paid", "r:r-12:later"]
    assert "disable_notification" not in api.sent()[0].params
    assert [call.method for call in api.calls] == ["sendMessage"]


async def test_one_chat_gets_one_a_second(
    stage: Stage, api: BotApi, record_property: Record
) -> None:
    async with sender(stage, api) as sends:
        outcomes = await asyncio.gather(*(sends.send(notice()) for _ in range(5)))
    gaps = [after - before for before, after in pairwise(call.at for call in api.sent())]
    record_property("note", f"Telegram, one chat: {1 / (sum(gaps) / 4):.2f} reminders a second")
    assert outcomes == ["sent"] * 5
    assert min(gaps) >= 0.95 and max(gaps) < 1.5


async def test_all_chats_together_get_thirty_a_second(
    stage: Stage, api: BotApi, record_property: Record
) -> None:
    async with sender(stage, api) as sends:
        began = time.monotonic()
        outcomes = await asyncio.gather(*(sends.send(notice(chat)) for chat in range(1, 121)))
        passed = time.monotonic() - began
    at = [call.at for call in api.sent()]
    busiest = max(sum(start <= each < start + 1 for each in at) for start in at)
    record_property(
        "note",
        f"Telegram, 120 chats: {119 / passed:.1f} reminders a second, {busiest} in the busiest",
    )
    assert outcomes == ["sent"] * 120 and len(at) == 120
    assert busiest <= 32
    assert 15 < 119 / passed < 30.5


@pytest.mark.parametrize(
    "faults",
    [[FLOOD], [Dropped()], [Dropped(), Dropped()], [BROKEN], [Garbled()], [FLOOD, Dropped()]],
    ids=["flood", "dropped", "dropped twice", "bad gateway", "not JSON", "flood and dropped"],
)
async def test_what_passes_is_waited_for_and_it_arrives_once(
    stage: Stage, api: BotApi, faults: list[Fault]
) -> None:
    api.faults["sendMessage"] += faults
    async with sender(stage, api) as sends:
        assert await sends.send(notice()) == "sent"
    assert len(api.chats[7]) == 1
    if FLOOD in faults:
        assert api.sent()[1].at - api.sent()[0].at >= 1.0


async def test_a_flood_holds_all_chats_back(stage: Stage, api: BotApi) -> None:
    api.faults["sendMessage"] += [FLOOD]
    async with sender(stage, api) as sends:
        first = asyncio.create_task(sends.send(notice(1)))
        await until(lambda: bool(api.sent()))
        await asyncio.sleep(0.3)  # the refusal is on its way
        outcomes = await asyncio.gather(first, *(sends.send(notice(chat)) for chat in (2, 3)))
    refused, *others = api.sent()
    assert outcomes == ["sent"] * 3 and len(others) == 3
    assert min(call.at for call in others) - refused.at >= 1.0


@pytest.mark.parametrize(
    "faults", [[FLOOD] * 4, [BROKEN] * 3, [Dropped()] * 3], ids=["floods", "broken", "dropped"]
)
async def test_what_does_not_pass_puts_it_off(
    stage: Stage, api: BotApi, faults: list[Fault]
) -> None:
    api.faults["sendMessage"] += faults
    async with sender(stage, api) as sends:
        with capture_logs() as logs:
            assert await sends.send(notice()) == "not_now"
        assert "owe" not in str(logs) and TOKEN not in str(logs)
        assert await sends.send(notice()) == "sent"


async def test_a_flood_longer_than_a_claim_puts_off_all_that_comes_before_its_end(
    stage: Stage, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.sender.GIVE_UP_S", 0.5)
    api.faults["sendMessage"] += [Refused(429, "Too Many Requests", retry_after=2)]
    async with sender(stage, api) as sends:
        with capture_logs():
            outcomes = [await sends.send(notice(chat)) for chat in (1, 2)]
        assert outcomes == ["not_now"] * 2 and len(api.sent()) == 1
        await asyncio.sleep(1)
        assert await sends.send(notice(1)) == "sent"


@pytest.mark.parametrize("refusal", [BLOCKED, DELETED, UNKNOWN])
async def test_whoever_is_not_there_any_more_is_gone(
    stage: Stage, api: BotApi, refusal: Refused
) -> None:
    api.faults["sendMessage"] += [refusal]
    async with sender(stage, api) as sends:
        assert await sends.send(notice()) == "gone"
    assert len(api.sent()) == 1
