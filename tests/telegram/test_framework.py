"""The same handler under a test framework that others wrote: aiogram-test-framework, in process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass

import pytest
from aiogram import Dispatcher
from aiogram.types import TelegramObject
from aiogram.types import Update as Theirs
from aiogram_test_framework import TestClient as Client
from aiogram_test_framework.mock_bot import MockBot
from aiogram_test_framework.request_capture import RequestCapture
from aiogram_test_framework.user import TestUser as User

from bot.channels.telegram import Telegram
from bot.channels.telegram.updates import Update
from tests.stage import Stage
from tests.telegram.api import TOKEN
from tests.telegram.house import access, until


@dataclass
class Frame:
    """The framework's client around our channel, which is called as by a webhook."""

    telegram: Telegram
    client: Client

    async def left(self) -> None:
        """Waits until all answers have left."""
        await until(lambda: self.telegram.is_idle)


@pytest.fixture
async def frame(stage: Stage) -> AsyncIterator[Frame]:
    capture = RequestCapture()
    bot = MockBot(capture, TOKEN, 4242, "steadyline_bot", "Steadyline")
    opens = access(public="https://coach.example")
    telegram = Telegram(stage.talk, stage.clock, opens, bot.session)
    running = asyncio.create_task(telegram.run())
    await until(lambda: len(capture) > 0)
    yield Frame(telegram, Client(dispatcher(telegram, bot), bot, capture))
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


def dispatcher(telegram: Telegram, bot: MockBot) -> Dispatcher:
    """Hands every update to the channel, and does what Telegram is told then."""

    async def hear(_event: TelegramObject, event_update: Theirs) -> None:
        posted = event_update.model_dump_json(by_alias=True, exclude_none=True)
        if pressed := await telegram.hear(Update.model_validate_json(posted)):
            await bot.answer_callback_query(pressed)

    made = Dispatcher(disable_fsm=True)
    for observer in (made.message, made.callback_query, made.my_chat_member):
        observer.register(hear)
    return made


async def tapped(frame: Frame, user: User, choice: str) -> None:
    last = user.get_last_message()
    assert last and last.response and last.reply_markup
    for row in last.reply_markup["inline_keyboard"]:
        for button in row:
            if button["callback_data"].endswith(f":{choice}"):
                await user.click_button(button["callback_data"], last.response)
    await frame.left()


async def test_a_command_a_press_and_typed_words(frame: Frame) -> None:
    user = frame.client.create_user(language_code="en")
    await user.send_command("start")
    await frame.left()
    assert user.has_received_message_containing("Set to: English")
    await tapped(frame, user, "calling")
    assert user.has_received_message_containing("Breathe out. Read this aloud.")
    await tapped(frame, user, "who")
    (edited,) = frame.client.capture.get_edited_messages(user.chat_id)
    assert (
        edited.text
        and "<b>Your name, your company and your staff number, please?</b>" in edited.text
    )
    assert len(frame.client.capture.get_callback_answers()) == 2
    await user.send_forwarded_from_hidden_user("/call", "Collector")
    await frame.left()
    last = user.get_last_message()
    assert last and last.text and "Breathe out. Read this aloud." in last.text


async def test_two_people_do_not_mix(frame: Frame) -> None:
    ann, bob = frame.client.create_user(), frame.client.create_user(language_code="zh-hans")
    await asyncio.gather(ann.send_command("call"), bob.send_command("call"))
    await frame.left()
    english, chinese = (user.get_last_message() for user in (ann, bob))
    assert english and english.text and "Read this aloud" in english.text
    assert chinese and chinese.text and "照着念" in chinese.text
