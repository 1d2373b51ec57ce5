"""What the account says of itself: reminders, by whichever way still reaches the person."""

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.core.messages import Address, PickReminder
from tests.wechat.fakes import Clock, EchoTalk, echoed, notice
from tests.wechat.house import House, opened, until
from tests.wechat.phone import ANN
from tests.wechat.weixin import Weixin

SEND, TEMPLATE = "message/custom/send", "message/template/send"
NOTICE = notice(ANN, "明天到期。")
READ = "明天到期。\n#1 付了\n#2 晚点再说"
WHERE = Address("wechat", ANN)


@pytest.fixture
async def telling(talk: EchoTalk, clock: Clock, weixin: Weixin) -> AsyncIterator[House]:
    """A channel whose account has a template."""
    async with opened(talk, clock, weixin, template_id="told") as house:
        await house.greeted(talk)
        yield house


async def test_a_notice_is_a_customer_service_message(house: House, weixin: Weixin) -> None:
    assert await house.channel.send(NOTICE) == "sent"
    assert weixin.messages == [{"touser": ANN, "msgtype": "text", "text": {"content": READ}}]


async def test_a_notice_is_a_menu_where_menus_may_be_sent(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.takes_menus = True
    assert await house.channel.send(NOTICE) == "sent"
    (message,) = weixin.messages
    assert message["msgtype"] == "msgmenu"
    assert message["msgmenu"] == {
        "head_content": "明天到期。",
        "list": [
            {"id": "r:r-7.paid", "content": "#1 付了"},
            {"id": "r:r-7.later", "content": "#2 晚点再说"},
        ],
        "tail_content": "点一下，或者直接打字。",
    }
    await house.phone.says("#2 晚点再说", bizmsgmenuid=message["msgmenu"]["list"][1]["id"])
    assert talk.heard[-1].what == PickReminder("r-7", "later")


async def test_menus_are_tried_once_where_they_may_not_be_sent(
    house: House, weixin: Weixin
) -> None:
    weixin.refuse[SEND] = [40200]
    assert await house.channel.send(NOTICE) == "sent"
    weixin.takes_menus = True
    assert await house.channel.send(NOTICE) == "sent"
    assert weixin.texts == [READ, READ]


async def test_a_card_too_large_for_a_menu_is_text(house: House, weixin: Weixin) -> None:
    weixin.takes_menus = True
    assert await house.channel.send(notice(ANN, "长" * 680)) == "sent"
    assert await house.channel.send(notice(ANN, "短")) == "sent"
    assert [each["msgtype"] for each in weixin.messages] == ["text", "text", "msgmenu"]


@pytest.mark.parametrize("code", [45015, 45047])
async def test_whoever_cannot_be_written_to_gets_a_template_that_tells_nothing(
    telling: House, weixin: Weixin, code: int
) -> None:
    weixin.refuse[SEND] = [code]
    assert await telling.channel.send(NOTICE) == "sent"
    data = {"thing1": {"value": "有一条新消息等你看"}, "time2": {"value": "2026-03-02 10:15"}}
    assert weixin.templates == [{"touser": ANN, "template_id": "told", "data": data}]
    assert weixin.texts == []


async def test_after_a_template_the_notice_comes_with_the_next_answer(
    telling: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.refuse[SEND] = [45015]
    await telling.channel.send(NOTICE)
    said = await telling.phone.says("什么消息")
    assert said == f"{READ}\n\n────────\n\n{echoed('什么消息')}"
    assert await telling.phone.says("好") == echoed("好")
    assert talk.nobody_at == []


async def test_the_blanks_of_a_template_are_asked_for_once(telling: House, weixin: Weixin) -> None:
    for _ in range(2):
        weixin.refuse[SEND] = [45015]
        assert await telling.channel.send(NOTICE) == "sent"
    assert len(weixin.templates) == 2
    weixin.refuse["template/get_all_private_template"] = [45009]
    weixin.refuse[SEND] = [45015]
    assert await telling.channel.send(NOTICE) == "sent"


async def test_without_a_template_whoever_is_silent_too_long_is_out_of_reach(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.refuse[SEND] = [45015]
    assert await house.channel.send(NOTICE) == "gone"
    assert talk.nobody_at == [WHERE]


async def test_without_a_template_too_many_messages_are_tried_again(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.refuse[SEND] = [45047]
    assert await house.channel.send(NOTICE) == "not_now"
    assert await house.channel.send(NOTICE) == "sent"
    assert talk.nobody_at == []


async def test_a_template_that_is_refused_leaves_it_to_the_fallback(
    telling: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.refuse[SEND], weixin.refuse[TEMPLATE] = [45015], [43101]
    assert await telling.channel.send(NOTICE) == "gone"
    assert await telling.phone.says("好") == echoed("好")


@pytest.mark.parametrize("code", [43004, 40003])
async def test_somebody_who_left_is_gone(
    house: House, talk: EchoTalk, weixin: Weixin, code: int
) -> None:
    weixin.refuse[SEND] = [code]
    assert await house.channel.send(NOTICE) == "gone"
    assert talk.nobody_at == [WHERE]


async def test_an_account_that_may_only_answer_leaves_it_to_the_fallback(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.refuse[SEND] = [48001]
    assert await house.channel.send(NOTICE) == "gone"
    assert talk.nobody_at == []  # they are there, and are answered


@pytest.mark.parametrize(
    "fault", [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError]
)
async def test_without_a_network_it_is_tried_again(
    house: House, weixin: Weixin, fault: type[httpx.TransportError]
) -> None:
    weixin.down = fault
    assert await house.channel.send(NOTICE) == "not_now"
    weixin.down = None
    assert await house.channel.send(NOTICE) == "sent"
    assert weixin.texts == [READ]


async def test_an_unsent_reply_is_never_a_template(telling: House, weixin: Weixin) -> None:
    weixin.refuse[SEND] = [45015]
    assert await telling.channel.send(notice(ANN, "答复", reminder=None)) == "not_now"
    assert weixin.templates == []


async def test_the_menu_is_set_at_the_start(house: House, weixin: Weixin) -> None:
    (menu,) = weixin.menus
    calling, more = menu["button"]
    assert calling == {"type": "click", "name": "对方来电", "key": "/call"}
    assert [each["key"] for each in more["sub_button"]] == [
        "/log", "/plan", "/promises", "/history", "/help",
    ]  # fmt: skip
    assert max(len(each["name"].encode()) for each in (calling, more)) <= 16
    assert max(len(each["name"].encode()) for each in more["sub_button"]) <= 60


async def test_an_account_without_menus_runs_all_the_same(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    weixin.refuse["menu/create"] = [48001]
    weixin.menus.append({})  # nothing to wait for
    async with opened(talk, clock, weixin) as house:
        assert await house.phone.says("你好")


async def test_without_a_network_the_callback_works_all_the_same(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    weixin.down = httpx.ConnectError
    async with opened(talk, clock, weixin) as house:
        await house.phone.says("你好")
        assert await house.phone.says("好") == echoed("好")
        assert await until(lambda: talk.left, 2)
