"""A talk in Telegram, as the person sees it."""

import asyncio
import time
from typing import Any

import pytest

from bot.channels.hop import Hop
from bot.core.messages import Address, Heard
from bot.core.talk import Answer
from tests.stage import Stage, strict
from tests.telegram.api import BotApi, Json
from tests.telegram.house import House, opened, until
from tests.telegram.person import Person, bold, buttons, labels

ASK_WHO = "Your name, your company and your staff number, please?"
FIRST_LINE = "I can't talk now. Which company, and what's the reference?"
STALE = "That button is from earlier. This is where we are now:"


async def test_somebody_new_gets_lines_to_hold_on_to_and_then_the_first_card(house: House) -> None:
    await house.say("/start")
    lines, card = house.ann.messages
    assert lines["text"].startswith("Keep these three lines.")
    assert lines["text"].count("\n") == 4
    assert "Set to: English" in card["text"]
    assert buttons(card) == ["1:calling", "1:ready", "1:change", "1:relative"]


async def test_first_words_of_any_kind_bring_those_lines_too_and_only_once(house: House) -> None:
    await house.say("/call")
    assert [bold(each) for each in house.ann.messages][1:] == [FIRST_LINE]
    await house.say("1")
    assert len(house.api.sent()) == 3
    assert "Keep these three lines." in house.ann.messages[0]["text"]


async def test_the_language_is_the_one_of_their_telegram(house: House) -> None:
    house.ann.language = "zh-hans"
    await house.say("/start")
    lines, card = house.ann.messages
    assert "这三句" in lines["text"] and "当前设置：中文" in card["text"]


async def test_a_card_shows_its_line_bold_and_its_reason_as_a_quotation(house: House) -> None:
    await house.say("/call")
    kinds = [each["type"] for each in house.ann.last["entities"]]
    assert (bold(house.ann.last), kinds) == (FIRST_LINE, ["bold", "blockquote"])


async def test_short_choices_stand_two_and_two_and_the_usual_ones_in_one_row(house: House) -> None:
    await house.say("/call")
    *own, usual = labels(house.ann.last)
    assert {len(row) for row in own} == {2}
    assert usual == ["Pause", "End"]
    await house.say("/pause")
    assert labels(house.ann.last) == [["Go on"], ["End"]]


async def test_the_live_card_is_edited_where_it_stands(house: House) -> None:
    await house.say("/call")
    before = len(house.ann.messages)
    await house.tap("who")
    assert len(house.ann.messages) == before
    assert bold(house.ann.last) == ASK_WHO
    assert [call.method for call in house.api.calls].count("editMessageText") == 1


async def test_typed_words_are_answered_below_them(house: House) -> None:
    await house.say("/call")
    await house.say("1")
    assert [bold(each) for each in house.ann.messages[-2:]] == [FIRST_LINE, ASK_WHO]
    await house.tap("lender")
    assert len(house.ann.messages) == 3  # edited again, for it is the last one


async def test_what_was_said_before_a_call_and_after_it_stays(house: House) -> None:
    await house.say("/start")
    await house.tap("calling")
    await house.tap("cannot_talk")
    await house.tap("hung_up")
    _, welcome, live, after = house.ann.messages
    assert "Set to: English" in welcome["text"]
    assert bold(live) == "I can't talk now. Please write to me instead. Goodbye."
    assert bold(after) is None


async def test_an_old_press_is_acknowledged_and_the_question_repeated(house: House) -> None:
    await house.say("/start")
    old = house.ann.last
    await house.say("/call")
    await house.say("1")
    before = house.stage.session(Address("telegram", "7"))
    await house.heard(house.ann.presses("1:ready", old))
    after = house.stage.session(Address("telegram", "7"))
    assert house.ann.last["text"].startswith(STALE) and bold(house.ann.last) == ASK_WHO
    assert old["text"] == house.ann.messages[1]["text"]
    assert len(house.api.sent("answerCallbackQuery")) == 1
    assert before and after and (before.frames, before.facts()) == (after.frames, after.facts())


@pytest.mark.parametrize("data", ["", "elsewhere", "1:", "r::paid", "-1:who", "999999999999:who"])
async def test_a_button_of_somebody_else_only_repeats_the_question(house: House, data: str) -> None:
    await house.say("/call")
    await house.heard(house.ann.presses(data, house.ann.last))
    assert house.ann.last["text"].startswith(STALE)
    assert bold(house.ann.last) == FIRST_LINE


async def test_a_message_too_old_to_be_seen_can_still_be_pressed(house: House) -> None:
    await house.say("/call")
    gone = {"chat": house.ann.place, "message_id": house.ann.last["message_id"], "date": 0}
    await house.heard(house.ann.presses("1:who", gone))
    assert bold(house.ann.last) == ASK_WHO
    await house.heard(house.ann.presses("2:lender", None))
    assert "in writing" in str(bold(house.ann.last))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_button_that_stays_says_that_a_call_is_on(language: str, stage: Stage) -> None:
    words = stage.talk.face("faces", language)["they_call"]
    assert strict(stage.content_folder).listener.says_call_is_on(words)


@pytest.mark.parametrize("words", ["They are calling", "他们打来了"])
async def test_the_button_that_stays_opens_the_call_from_anywhere(house: House, words: str) -> None:
    await house.say("/log")
    await house.tap("message")
    await house.say(words)  # where a day is asked for
    assert bold(house.ann.last) == FIRST_LINE
    await house.say("1")
    await house.say(words)  # and in a call these are not the collector's words
    assert bold(house.ann.last) == FIRST_LINE


async def test_the_button_that_stays_comes_with_the_lines(house: House) -> None:
    await house.say("/start")
    markup = house.api.sent()[0].params["reply_markup"]
    assert '"is_persistent": true' in markup and "They are calling" in markup


async def test_forwarded_words_and_shared_numbers_count_as_text(house: House) -> None:
    await house.say("/start")
    origin = {"type": "hidden_user", "sender_user_name": "Collector", "date": 1}
    await house.heard(house.ann.says("/call", forward_origin=origin))
    assert bold(house.ann.last) == FIRST_LINE
    contact = {"phone_number": "1", "first_name": "B"}
    await house.heard(house.ann.sends(contact=contact))
    assert bold(house.ann.last) == ASK_WHO


async def test_a_sticker_is_answered_and_news_of_telegram_are_not(house: House) -> None:
    await house.say("/call")
    dice = {"emoji": "🎲", "value": 3}
    await house.heard(house.ann.sends(dice=dice))
    assert house.ann.last["text"].startswith("I didn't get that.")
    count = len(house.ann.messages)
    timer = {"message_auto_delete_time": 86400}
    await house.heard(house.ann.sends(message_auto_delete_timer_changed=timer))
    assert len(house.ann.messages) == count and house.turns == 2


async def test_nothing_is_said_before_others(house: House) -> None:
    group: Json = {"id": -5, "type": "group", "title": "Family"}
    await house.heard(house.ann.says("/call", chat=group))
    message = {"message_id": 9, "date": 1, "chat": group}
    await house.heard(house.ann.presses("1:who", message))
    event = {"from": house.ann.account, "date": 1, "chat": group}
    states = {
        name: {"user": house.api.me, "status": status}
        for name, status in (("old_chat_member", "left"), ("new_chat_member", "member"))
    }
    await house.heard(house.api.hear(my_chat_member={**event, **states}))
    await until(lambda: bool(house.api.sent("leaveChat")))
    assert house.api.sent() == []


async def test_marks_in_what_was_said_are_only_signs(house: House) -> None:
    await house.say("/plan")
    for choice in ("work_out", "figure"):
        await house.tap(choice)
    for words in ("300", "A & <b>B", "2400"):
        await house.say(words)
    assert "A & <b>B" in house.ann.last["text"]
    assert "entities" not in house.ann.last


async def test_all_answers_are_silent(house: House) -> None:
    for text in ("/start", "/call", "1"):
        await house.say(text)
    assert {call.params["disable_notification"] for call in house.api.sent()} == {"true"}


async def test_commands_are_told_in_both_languages_with_their_menu(house: House) -> None:
    await until(lambda: bool(house.api.sent("setChatMenuButton")))
    english, chinese = house.api.sent("setMyCommands")
    assert "language_code" not in english.params and chinese.params["language_code"] == "zh"
    for call, words in ((english, "They're calling now"), (chinese, "对方正在打来")):
        assert f'{{"command": "call", "description": "{words}"}}' in _plain(call.params["commands"])


class Slow:
    """A conversation whose turns take a while, and which remembers how they lay in time."""

    def __init__(self, stage: Stage, seconds: float) -> None:
        self.stage = stage
        self.seconds = seconds
        self.spans: list[tuple[str, float, float]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stage.talk, name)

    def turn(self, heard: Heard) -> Answer:
        """Plays a turn, slowly."""
        began = time.monotonic()
        time.sleep(self.seconds)
        answer = self.stage.talk.turn(heard)
        self.spans.append((heard.address.key, began, time.monotonic()))
        return answer


async def test_people_are_heard_side_by_side_and_each_in_order(stage: Stage, api: BotApi) -> None:
    slow = Slow(stage, 0.2)
    people = [Person(api, chat) for chat in (1, 2, 3)]
    for text in ("/call", "1", "1"):
        last = [person.says(text) for person in people][-1]
    async with opened(stage, api, talk=slow, hop=Hop(3)) as house:
        await house.heard(last)
    for person in people:
        assert "in writing" in str(bold(person.last))
    spans = sorted(slow.spans, key=lambda each: each[1])
    assert {key for key, *_ in spans[:3]} == {"1", "2", "3"}
    assert spans[2][1] < spans[0][2]  # the third began before the first had ended


async def test_typing_is_shown_only_when_something_takes_long(stage: Stage, api: BotApi) -> None:
    async with opened(stage, api, talk=Slow(stage, 0.05)) as house:
        await house.say("/start")
        assert api.sent("sendChatAction") == []
    async with opened(stage, api, talk=Slow(stage, 1.3)) as house:
        await house.say("/call")
        assert [call.params["action"] for call in api.sent("sendChatAction")] == ["typing"]
        await asyncio.sleep(0)


def _plain(params: str) -> str:
    return params.encode().decode("unicode_escape") if "\\u" in params else params
