"""Whole dialogues at a Bot API server that others wrote: telegram-test-api."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass

import pytest
from aiohttp import ClientSession
from structlog.testing import capture_logs

from bot.channels.telegram import Telegram
from tests.stage import Stage
from tests.telegram.dialogue import comes_once, talked
from tests.telegram.edge import Stranger, foreign, mended
from tests.telegram.house import access

pytestmark = pytest.mark.needs("node", "npm")


@dataclass
class Visit:
    """The channel at the foreign server, and somebody there."""

    stage: Stage
    telegram: Telegram
    ann: Stranger


@asynccontextmanager
async def visiting(stage: Stage) -> AsyncIterator[Visit]:
    async with AsyncExitStack() as end:
        url = await end.enter_async_context(foreign())
        bot_url = await end.enter_async_context(mended(url))
        client = await end.enter_async_context(ClientSession())
        telegram = Telegram(stage.talk, stage.clock, access(bot_url))
        running = asyncio.create_task(telegram.run())
        yield Visit(stage, telegram, Stranger(client, url))
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


@pytest.fixture
async def visit(stage: Stage) -> AsyncIterator[Visit]:
    with capture_logs():  # it knows no commands, and says so
        async with visiting(stage) as visit:
            yield visit


async def test_a_whole_call_and_its_log(visit: Visit) -> None:
    ann = visit.ann
    await ann.says("/start")
    await ann.sees("Set to: English")
    await ann.taps("calling")
    live = await ann.sees("Breathe out. Read this aloud.")
    for choice, words in (
        ("who", "Your name, your company"),
        ("lender", "Please send me the details in writing."),
        ("keep_on", "I'm hanging up now."),
    ):
        await ann.taps(choice)
        card = await ann.sees(words)
        assert card["message_id"] == live["message_id"]
    for choice, words in (
        ("hung_up", "How was their tone?"),
        ("polite", "Did anyone promise anything?"),
        ("they", "Written down; the call is over."),
    ):
        await ann.taps(choice)
        await ann.sees(words)
    await ann.says("/history")
    await ann.sees("Newest first, 1 in all")
    assert [each["message_id"] for each in await ann.messages()].count(live["message_id"]) == 1


async def test_a_call_its_log_a_plan_and_its_reminders(visit: Visit) -> None:
    await talked(visit.ann)
    due = await comes_once(visit.stage, visit.telegram, visit.ann)
    assert due.isoformat() == "2026-03-25T09:00:00+00:00"  # seven days before the first payment
    await visit.ann.sees("You asked me to remind you: 7 days to go, until 1 April 2026.")


async def test_a_promise_made_in_the_talk_is_reminded_of_at_its_minute_once(visit: Visit) -> None:
    ann = visit.ann
    await ann.says("/promises")
    for words, choice in (
        ("No promise is noted yet.", "add"),
        ("Who promised something?", "they"),
        ("What did they promise?", "letter"),
    ):
        await ann.sees(words)
        await ann.taps(choice)
    await ann.sees("By what day?")
    await ann.says("6 March")
    await ann.sees("Is it in writing?")
    await ann.taps("said")
    await ann.sees("This is how I'd remind you.")
    await ann.taps("fine")
    await ann.sees("They promised: a letter, by 6 March 2026.")
    await comes_once(visit.stage, visit.telegram, ann)
    await ann.taps("kept")
    await ann.sees("They kept it.")
