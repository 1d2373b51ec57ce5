"""Answers that are late, or do not fit, or do not arrive: none is lost, and none is doubled."""

import asyncio
from collections.abc import AsyncIterator
from time import monotonic

import httpx
import pytest

from bot.core.messages import Address
from tests.wechat.fakes import Clock, EchoTalk, answered, echoed
from tests.wechat.house import House, opened, until
from tests.wechat.phone import ANN
from tests.wechat.weixin import Weixin

WHERE = Address("wechat", ANN)
PATIENCE_S, SLOW_S = 0.5, 1.2
SEND = "message/custom/send"
ANN_S = f"person of {ANN}"
BETWEEN = "\n\n────────\n\n"


@pytest.fixture
async def quick(talk: EchoTalk, clock: Clock, weixin: Weixin) -> AsyncIterator[House]:
    """A channel that waits for a turn for half a second only, so that tests need not."""
    async with opened(talk, clock, weixin, patience_s=PATIENCE_S) as house:
        await house.greeted(talk)
        yield house


def slow(talk: EchoTalk) -> None:
    talk.slow_s = SLOW_S


async def test_a_slow_turn_is_answered_within_wechat_s_five_seconds(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    talk.slow_s = 5.2
    began = monotonic()
    assert await house.phone.says("慢") is None
    assert 4.0 < monotonic() - began < 5
    assert weixin.texts == []
    assert await house.texts(1) == [echoed("慢")]


async def test_a_late_answer_is_sent_once_and_noted(quick: House, talk: EchoTalk) -> None:
    slow(talk)
    assert await quick.phone.says("慢") is None
    assert talk.left == []
    assert await quick.texts(1) == [echoed("慢")]
    talk.slow_s = 0
    assert await quick.phone.says("快") == echoed("快")
    assert await until(lambda: talk.left, 2) == [(ANN_S, 2), (ANN_S, 3)]


async def test_a_late_answer_that_another_process_was_asked_for_is_left_to_it(
    quick: House, talk: EchoTalk, weixin: Weixin
) -> None:
    slow(talk)
    talk.taken = True
    assert await quick.phone.says("慢") is None
    await asyncio.sleep(SLOW_S)
    assert (weixin.texts, talk.left) == ([], [])
    talk.slow_s = 0
    assert await quick.phone.says("快") == echoed("快")  # and it is not owed here


async def test_later_deliveries_of_a_late_one_bring_nothing_twice(
    quick: House, talk: EchoTalk, weixin: Weixin
) -> None:
    slow(talk)
    letter = quick.phone.letter(MsgType="text", Content="慢")
    assert await quick.phone.delivers(letter) is None
    assert await quick.phone.delivers(letter) is None  # while it is in hand
    await quick.texts(1)
    assert await quick.phone.delivers(letter) is None  # when all is done
    assert weixin.texts == [echoed("慢")]
    assert len(talk.heard) == 2


async def test_the_next_message_is_answered_after_the_late_one(
    quick: House, talk: EchoTalk, weixin: Weixin
) -> None:
    slow(talk)
    late = asyncio.ensure_future(quick.phone.says("慢"))
    await asyncio.sleep(0.2)
    assert await quick.phone.says("下一句") is None
    assert await late is None
    assert await quick.texts(2) == [echoed("慢"), echoed("下一句")]


async def test_a_late_answer_that_cannot_be_sent_comes_with_the_next(
    quick: House, talk: EchoTalk, weixin: Weixin
) -> None:
    slow(talk)
    weixin.refuse[SEND] = [45015]
    letter = quick.phone.letter(MsgType="text", Content="慢")
    assert await quick.phone.delivers(letter) is None
    await asyncio.sleep(SLOW_S)
    assert (weixin.texts, talk.left) == ([], [])
    talk.slow_s = 0
    assert await quick.phone.says("快") == echoed("慢") + BETWEEN + echoed("快")
    assert await until(lambda: talk.left, 2) == [(ANN_S, 2), (ANN_S, 3)]
    assert await quick.phone.says("好") == echoed("好")


async def test_a_late_answer_that_cannot_be_sent_is_given_to_a_later_delivery(
    quick: House, talk: EchoTalk, weixin: Weixin
) -> None:
    slow(talk)
    weixin.refuse[SEND] = [45015]
    letter = quick.phone.letter(MsgType="text", Content="慢")
    assert await quick.phone.delivers(letter) is None
    await asyncio.sleep(SLOW_S)
    talk.slow_s = 0
    assert await quick.phone.delivers(letter) == echoed("慢")
    assert await quick.phone.says("快") == echoed("快")


async def test_an_account_that_may_only_answer_lets_wechat_ask_again(
    quick: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.refuse[SEND] = [48001]
    slow(talk)
    assert await quick.phone.says("慢") is None
    await asyncio.sleep(SLOW_S)
    began = monotonic()
    assert await quick.phone.says("又慢") == echoed("慢") + BETWEEN + echoed("又慢")
    assert monotonic() - began > SLOW_S
    assert weixin.texts == []


LONG = "|".join(f"第{number}张" + "长" * 400 for number in range(4))


async def test_what_does_not_fit_follows_in_order(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    *first, last = LONG.split("|")
    assert await house.phone.says(LONG) == first[0]
    assert await house.texts(3) == [first[1], first[2], echoed(last)]
    await house.phone.says("好")
    assert await until(lambda: talk.left, 2) == [(ANN_S, 2), (ANN_S, 3)]


async def test_one_long_card_is_cut_and_whole(house: House, weixin: Weixin) -> None:
    text = "他说今天必须还清。" * 200
    said = await house.phone.says(text)
    size = len(echoed(text).encode())
    parts = [said, *await house.texts(size // 1900)]
    assert "".join(str(part).removesuffix("⋯") for part in parts) == echoed(text)
    assert all(part and part.endswith("。⋯") for part in parts[:-1])


@pytest.mark.parametrize("code", [45047, 45009, 45011])
async def test_too_many_messages_leave_the_rest_for_the_next_answer(
    house: House, talk: EchoTalk, weixin: Weixin, code: int
) -> None:
    *first, last = LONG.split("|")
    weixin.refuse[SEND] = [0, code]
    assert await house.phone.says(LONG) == first[0]
    assert await house.texts(1) == [first[1]]
    assert await house.phone.says("好") == first[2]
    assert await house.texts(2) == [first[1], echoed(last) + BETWEEN + echoed("好")]
    await house.phone.says("好")
    assert await until(lambda: talk.left, 3) == [(ANN_S, 2), (ANN_S, 3), (ANN_S, 4)]


async def test_too_long_for_wechat_is_sent_in_shorter_parts(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.longest = 700
    *first, last = LONG.split("|")
    assert await house.phone.says(LONG) == first[0]
    await house.phone.says("好")
    sent = "".join(each.removesuffix("⋯") for each in weixin.texts)
    assert sent == first[1] + first[2] + echoed(last)
    assert await until(lambda: talk.left, 2) == [(ANN_S, 2), (ANN_S, 3)]


@pytest.mark.parametrize("code", [40001, 42001])
async def test_a_token_that_has_ended_is_replaced(house: House, weixin: Weixin, code: int) -> None:
    weixin.refuse[SEND] = [code]
    await house.phone.says(LONG)
    assert len(await house.texts(3)) == 3


async def test_a_busy_wechat_is_asked_again(house: House, weixin: Weixin) -> None:
    weixin.refuse[SEND] = [-1]
    await house.phone.says(LONG)
    assert len(await house.texts(3)) == 3


async def test_no_network_leaves_the_rest_for_the_next_answer(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.down = httpx.ReadTimeout
    first, *rest = LONG.split("|")
    assert await house.phone.says(LONG) == first
    weixin.down = None
    assert await house.phone.says("好") == rest[0]
    assert await house.texts(2) == [rest[1], echoed(rest[2]) + BETWEEN + echoed("好")]
    await house.phone.says("好")
    assert await until(lambda: talk.left, 3) == [(ANN_S, 2), (ANN_S, 3), (ANN_S, 4)]


async def test_an_account_that_may_only_answer_gives_long_answers_page_by_page(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.refuse[SEND] = [48001]
    first, *rest = LONG.split("|")
    assert await house.phone.says(LONG) == first  # only now it is known
    assert await house.phone.says("好") == f"{rest[0]}\n\n还没完，发「+」看下文。"
    plus = house.phone.letter(MsgType="text", Content="+")
    for _ in range(2):  # the same page for the same message
        assert await house.phone.delivers(plus) == f"{rest[1]}\n\n还没完，发「+」看下文。"
    assert await house.phone.says("＋") == echoed(rest[2]) + BETWEEN + echoed("好")
    assert await house.phone.says("+") == echoed("+")
    assert weixin.texts == []
    assert await until(lambda: talk.left, 3) == [(ANN_S, 2), (ANN_S, 3), (ANN_S, 4)]


async def test_new_words_are_answered_before_old_pages(house: House, weixin: Weixin) -> None:
    weixin.refuse[SEND] = [48001]
    await house.phone.says(LONG)
    await house.phone.says("好")
    assert await house.phone.says("对方来电") == echoed("对方来电")
    assert await house.phone.says("+") == echoed("+")


async def test_what_was_never_sent_leaves_at_the_start_and_once(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    talk.waiting = [answered(WHERE, 4, "一"), answered(Address("wechat", "oBob"), 2, "二|三")]
    async with opened(talk, clock, weixin) as house:
        texts = await house.texts(2)
    assert texts == [echoed("一"), "二" + BETWEEN + echoed("三")]
    assert [each["touser"] for each in weixin.messages] == [ANN, "oBob"]
    assert talk.left == [(ANN_S, 4), ("person of oBob", 2)]


async def test_what_cannot_be_sent_at_the_start_comes_with_the_next_answer(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    talk.waiting = [answered(WHERE, 4, "一")]
    weixin.refuse[SEND] = [45015]
    async with opened(talk, clock, weixin) as house:
        said = await house.phone.says("二")
        assert said and said.startswith(echoed("一") + BETWEEN) and said.endswith(echoed("二"))
        assert await until(lambda: talk.left, 2) == [(ANN_S, 4), (ANN_S, 1)]


async def test_somebody_who_left_is_not_tried_again(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    talk.waiting = [answered(WHERE, 4, "一")]
    weixin.refuse[SEND] = [43004]
    async with opened(talk, clock, weixin):
        pass
    assert (talk.left, talk.nobody_at) == ([(ANN_S, 4)], [WHERE])


async def test_a_delivery_that_wechat_gave_up_is_answered_to_the_next_one(
    house: House, talk: EchoTalk
) -> None:
    talk.slow_s = 1
    letter = house.phone.letter(MsgType="text", Content="你好")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.4):
            await house.phone.delivers(letter)
    assert await house.phone.delivers(letter) == echoed("你好")
    talk.slow_s = 0
    assert await house.phone.says("好") == echoed("好")
    assert await until(lambda: talk.left, 2) == [(ANN_S, 2), (ANN_S, 3)]


async def test_an_answer_that_wechat_never_fetched_comes_with_the_next(
    house: House, talk: EchoTalk
) -> None:
    talk.slow_s = 1
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.4):
            await house.phone.says("你好")
    await until(lambda: talk.heard, 2)
    await asyncio.sleep(0.3)
    assert talk.left == []
    talk.slow_s = 0
    assert await house.phone.says("好") == echoed("你好") + BETWEEN + echoed("好")
    assert await until(lambda: talk.left, 2) == [(ANN_S, 2), (ANN_S, 3)]


async def test_what_is_in_hand_is_finished_before_the_channel_ends(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    async with opened(talk, clock, weixin, patience_s=PATIENCE_S) as house:
        await house.greeted(talk)
        slow(talk)
        assert await house.phone.says("慢") is None
    assert weixin.texts == [echoed("慢")]
    assert talk.left == [(ANN_S, 2)]
