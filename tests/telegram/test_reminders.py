"""Reminders in Telegram, from the talk that makes them to the press that answers them."""

import asyncio
from datetime import date, datetime, timedelta

from structlog.testing import capture_logs

from bot.core.messages import Address, Reply
from bot.core.talk import Outcome
from tests.reminders.plans import agree, plan
from tests.telegram.api import BROKEN
from tests.telegram.house import House
from tests.telegram.person import buttons

ADDRESS = Address("telegram", "7")
FIRST = datetime.fromisoformat("2026-03-08T09:00:00+00:00")
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
BACK = "For a while my messages couldn't reach you here"


async def deliver(house: House, now: datetime) -> list[Outcome]:
    """Lets what is due leave, as the worker's thread does; gives what came of each."""
    loop, outcomes = asyncio.get_running_loop(), list[Outcome]()

    def send(notice: Reply) -> Outcome:
        sending = asyncio.run_coroutine_threadsafe(house.telegram.send(notice), loop)
        outcomes.append(sending.result(60))
        return outcomes[-1]

    house.stage.now = now
    await asyncio.to_thread(house.stage.reminding.deliver, house.stage.clock, send)
    return outcomes


async def agreed(house: House) -> None:
    """Has a plan agreed, whose first reminder is due on 8 March at nine."""
    await house.say("/start")
    agree(house.stage.talk.store, ADDRESS, plan(date(2026, 3, 15)), house.stage.now)


async def test_what_was_agreed_in_the_talk_arrives_at_its_minute_once(online: House) -> None:
    await online.say("/promises")
    for choice in ("add", "they", "letter"):
        await online.tap(choice)
    await online.say("6 March")
    await online.tap("said")
    due = online.stage.reminding.next_due()
    assert due is not None
    count = len(online.ann.messages)
    assert await deliver(online, due - MINUTE) == []
    assert await deliver(online, due) == ["sent"]
    assert await deliver(online, due + MINUTE) == []
    (notice,) = online.ann.messages[count:]
    assert "letter" not in notice["text"]  # discreet: others may see the screen
    kind, _, choice = buttons(notice)[0].split(":")
    assert (kind, choice) == ("r", "kept")
    await online.tap("kept")
    assert len(online.ann.messages) > count + 1 and online.turns == 7
    session = online.stage.session(ADDRESS)
    assert session and session.frames[-1].script == "kept_promise"


async def test_a_blocked_chat_stops_its_reminders_and_says_so_afterwards(online: House) -> None:
    await agreed(online)
    online.api.blocked.add(7)
    count = len(online.api.sent())
    assert await deliver(online, FIRST) == ["gone"]
    assert len(online.api.sent()) == count + 1
    for days in (1, 3, 5):
        assert "sent" not in await deliver(online, FIRST + days * DAY)
    assert len(online.api.sent()) == count + 1  # nothing more was tried
    online.api.blocked.clear()
    await online.say("/start")
    assert online.ann.last["text"].count(BACK) == 1
    assert "sent" in await deliver(online, FIRST + 5 * DAY)
    await online.say("/start")
    assert BACK not in online.ann.last["text"]


async def test_whoever_awaits_no_reminder_is_told_nothing(online: House) -> None:
    await online.say("/start")
    await online.heard(online.ann.blocks())
    await online.heard(online.ann.unblocks())
    await online.say("/start")
    assert BACK not in online.ann.last["text"]


async def test_whoever_asked_for_silence_is_told_nothing(online: House) -> None:
    await agreed(online)
    await online.say("/stop")
    while (session := online.stage.session(ADDRESS)) and session.person.get("silenced") != "yes":
        await online.say("1")
    await online.heard(online.ann.blocks())
    await online.heard(online.ann.unblocks())
    await online.say("/history")
    assert BACK not in online.ann.last["text"]


async def test_what_cannot_leave_now_leaves_later(online: House) -> None:
    await agreed(online)
    online.api.faults["sendMessage"] += [BROKEN] * 3
    with capture_logs():
        assert await deliver(online, FIRST) == ["not_now"]
    assert await deliver(online, FIRST + MINUTE) == []
    assert await deliver(online, FIRST + 11 * MINUTE) == ["sent"]
    assert await deliver(online, FIRST + 60 * MINUTE) == []
