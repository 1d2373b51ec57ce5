"""The callback: who may come in, what each kind of message means, and answers given once."""

import asyncio
import io
from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import ClientSession

from bot.channels.hop import Hop
from bot.channels.wechat.crypto import signature
from bot.core.messages import Address, Pick, PickReminder, Text
from tests.wechat.fakes import LINES, Clock, EchoTalk, answered, echoed
from tests.wechat.house import House, opened, until
from tests.wechat.phone import ANN, TOKEN, OurSide, Phone, Posted
from tests.wechat.weixin import Weixin

WHERE = Address("wechat", ANN)


async def greeted(client: ClientSession, **query: str) -> tuple[int, str]:
    async with client.get("/wechat", params=query) as got:
        return got.status, await got.text()


def signed(clock: Clock, **changes: str) -> dict[str, str]:
    moment, nonce = str(int(clock().timestamp())), "57563242"
    own = {"signature": signature(TOKEN, moment, nonce), "timestamp": moment, "nonce": nonce}
    return {**own, "echostr": "5927854657", **changes}


async def test_the_address_is_verified(house: House, clock: Clock) -> None:
    assert await greeted(house.client, **signed(clock)) == (200, "5927854657")


@pytest.mark.parametrize("change", ["signature", "timestamp", "nonce"])
async def test_a_changed_verification_is_refused(house: House, clock: Clock, change: str) -> None:
    for value in ("", "0", "1772417701", "一", "9" * 40):
        assert (await greeted(house.client, **signed(clock, **{change: value})))[0] == 403


async def test_a_verification_without_anything_is_refused(house: House) -> None:
    assert (await greeted(house.client))[0] == 403


@pytest.mark.parametrize("minutes", [-6, 6])
async def test_a_stale_verification_is_refused(house: House, clock: Clock, minutes: int) -> None:
    query = signed(clock)
    clock.now += timedelta(minutes=minutes)
    assert (await greeted(house.client, **query))[0] == 403


@pytest.mark.parametrize("mode", ["plain", "compatible", "safe"])
async def test_a_text_is_answered_in_every_mode(
    talk: EchoTalk, clock: Clock, weixin: Weixin, mode: str
) -> None:
    more = {"aes_key": None} if mode == "plain" else {}
    async with opened(talk, clock, weixin, mode, **more) as house:
        await house.phone.says("你好")
        assert await house.phone.says("对方来电 🙂 ]]> <b>") == echoed("对方来电 🙂 ]]> <b>")


async def test_compatible_mode_is_read_without_a_key_too(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    async with opened(talk, clock, weixin, "compatible", aes_key=None) as house:
        assert await house.phone.says("你好")
    assert [each.what for each in talk.heard] == [Text("你好")]


async def refused(house: House, posted: Posted, talk: EchoTalk) -> int:
    before = len(talk.heard)
    body = io.BytesIO(posted.body.encode())
    async with house.client.post("/wechat", params=posted.query, data=body) as got:
        assert await got.text() != "success"
    assert len(talk.heard) == before
    return got.status


@pytest.mark.parametrize("change", ["signature", "msg_signature", "timestamp", "nonce"])
async def test_a_changed_message_is_refused(house: House, talk: EchoTalk, change: str) -> None:
    posted = house.phone.posted(house.phone.letter(MsgType="text", Content="你好"))
    for value in ("", "0" * 40, "一"):
        forged = replace(posted, query={**posted.query, change: value})
        assert await refused(house, forged, talk) == 403


async def test_a_changed_seal_is_refused(house: House, talk: EchoTalk) -> None:
    letter = house.phone.letter(MsgType="text", Content="你好")
    posted, other = house.phone.posted(letter), house.phone.posted(letter)
    assert await refused(house, replace(posted, body=other.body), talk) == 403


async def test_a_stale_message_is_refused(house: House, clock: Clock, talk: EchoTalk) -> None:
    posted = house.phone.posted(house.phone.letter(MsgType="text", Content="你好"))
    clock.now += timedelta(minutes=5, seconds=1)
    assert await refused(house, posted, talk) == 403


async def test_another_account_s_message_is_refused(house: House, talk: EchoTalk) -> None:
    house.phone.side = OurSide(app_id="wx-somebody-else")
    posted = house.phone.posted(house.phone.letter(MsgType="text", Content="你好"))
    assert await refused(house, posted, talk) == 403


async def test_a_plain_message_is_refused_where_sealed_ones_come(
    house: House, talk: EchoTalk
) -> None:
    house.phone.mode = "plain"
    posted = house.phone.posted(house.phone.letter(MsgType="text", Content="你好"))
    assert await refused(house, posted, talk) == 403


BOMB = '<!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><xml><Content>&b;</Content></xml>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><Content>&a;</Content></xml>'
TYPED = "<!DOCTYPE xml><xml><Content>a</Content></xml>"
BAD = [BOMB, OUTSIDE, TYPED, "", "<xml>", "no xml", "<xml><FromUserName/></xml>"]


@pytest.mark.parametrize("body", BAD)
async def test_bombs_and_rubbish_are_refused_plain(
    talk: EchoTalk, clock: Clock, weixin: Weixin, body: str
) -> None:
    async with opened(talk, clock, weixin, "plain", aes_key=None) as house:
        posted = house.phone.posted(house.phone.letter(MsgType="text", Content="你好"))
        assert await refused(house, replace(posted, body=body), talk) == 400


@pytest.mark.parametrize("body", BAD)
async def test_bombs_and_rubbish_are_refused_sealed(
    house: House, talk: EchoTalk, body: str
) -> None:
    class Sealing(OurSide):
        def seal(self, text: str) -> str:
            return super().seal(body)

    house.phone.side = Sealing()
    posted = house.phone.posted(house.phone.letter(MsgType="text", Content="你好"))
    assert await refused(house, posted, talk) == 400


async def test_a_body_without_end_is_refused(house: House, talk: EchoTalk) -> None:
    posted = house.phone.posted(house.phone.letter(MsgType="text", Content="你好"))
    assert await refused(house, replace(posted, body="a" * 2**21), talk) == 413


async def test_what_is_heard_has_its_place_and_its_moment(
    house: House, talk: EchoTalk, clock: Clock
) -> None:
    letter = house.phone.letter(MsgType="text", Content="你好")
    await house.phone.delivers(letter)
    heard = talk.heard[-1]
    assert (heard.address, heard.event, heard.at) == (WHERE, letter["MsgId"], clock.now)
    assert heard.guessed == {"language": "zh-CN", "timezone": "Asia/Shanghai"}


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"MsgType": "text", "Content": "/call"}, Text("/call")),
        ({"MsgType": "voice", "MediaId": "m", "Recognition": "对方来电。"}, Text("对方来电。")),
        ({"MsgType": "link", "Title": "函", "Url": "https://a.b"}, Text("函\nhttps://a.b")),
        ({"MsgType": "location", "Label": "上海市"}, Text("上海市")),
        ({"MsgType": "event", "Event": "subscribe"}, Text("/start")),
        ({"MsgType": "event", "Event": "CLICK", "EventKey": "/call"}, Text("/call")),
    ],
)
async def test_every_kind_of_message_means_something(
    house: House, talk: EchoTalk, fields: dict[str, str], what: Text
) -> None:
    assert await house.phone.sends(**fields) == echoed(what.text)
    assert talk.heard[-1].what == what


@pytest.mark.parametrize(
    ("button", "what"),
    [
        ("12.who", Pick("who", 12)),
        ("r:r-7.paid", PickReminder("r-7", "paid")),
        ("101", Text("满意")),
        ("x.y", Text("满意")),
        ("12.", Text("满意")),
    ],
)
async def test_a_tap_on_a_menu_is_its_choice_and_no_text(
    house: House, talk: EchoTalk, button: str, what: Pick | PickReminder | Text
) -> None:
    await house.phone.says("满意", bizmsgmenuid=button)
    assert talk.heard[-1].what == what


@pytest.mark.parametrize(
    "fields",
    [
        {"Event": "VIEW", "EventKey": "https://a.b"},
        {"Event": "CLICK", "EventKey": "other"},
        {"Event": "TEMPLATESENDJOBFINISH", "Status": "success"},
        {"Event": "LOCATION", "Latitude": "1"},
    ],
)
async def test_other_events_are_acknowledged(
    house: House, talk: EchoTalk, fields: dict[str, str]
) -> None:
    before = len(talk.heard)
    assert await house.phone.sends(MsgType="event", **fields) is None
    assert len(talk.heard) == before


@pytest.mark.parametrize(
    "fields",
    [
        {"MsgType": "sticker"},
        {"MsgType": "text", "Content": "【收到不支持的消息类型，暂无法显示】"},
        {"MsgType": "image"},
    ],
)
async def test_a_kind_that_nothing_can_be_made_of_is_answered(
    house: House, talk: EchoTalk, fields: dict[str, str]
) -> None:
    before = len(talk.heard)
    said = await house.phone.sends(**fields)
    assert said == "这种消息我看不了。发文字、语音、照片或视频都行。"
    assert len(talk.heard) == before


async def test_somebody_who_leaves_is_noted(house: House, talk: EchoTalk) -> None:
    assert await house.phone.sends(MsgType="event", Event="unsubscribe") is None
    assert talk.nobody_at == [WHERE]


async def test_the_first_message_brings_three_lines_to_keep(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    async with opened(talk, clock, weixin) as house:
        said = await house.phone.sends(MsgType="event", Event="subscribe")
        assert said
        kept, card = said.split("\n\n────────\n\n")
        lines = [f"» {line}" for line in LINES[:3]]
        assert kept.splitlines() == ["先留着这三句，信号断了也能照着念：", *lines]
        assert card == echoed("/start")
        assert await house.phone.says("再来") == echoed("再来")


async def test_cards_of_one_turn_are_one_message(house: House) -> None:
    assert await house.phone.says("一|二") == "一\n\n────────\n\n" + echoed("二")


async def test_three_deliveries_are_one_turn_and_one_answer(house: House, talk: EchoTalk) -> None:
    letter = house.phone.letter(MsgType="text", Content="你好")
    answers = {await house.phone.delivers(letter) for _ in range(3)}
    assert answers == {echoed("你好")}
    assert len(talk.heard) == 2


async def test_deliveries_that_come_together_are_one_turn(house: House, talk: EchoTalk) -> None:
    talk.slow_s = 0.2
    letter = house.phone.letter(MsgType="text", Content="你好")
    answers = await asyncio.gather(*(house.phone.delivers(letter) for _ in range(3)))
    assert set(answers) == {echoed("你好")}
    assert len(talk.heard) == 2


async def test_an_event_is_known_by_its_sender_and_its_second(
    house: House, talk: EchoTalk, clock: Clock
) -> None:
    tap = {"MsgType": "event", "Event": "CLICK", "EventKey": "/call"}
    first = house.phone.letter(**tap)
    await house.phone.delivers(first)
    await house.phone.delivers(first)
    assert len(talk.heard) == 2
    clock.now += timedelta(seconds=1)
    await house.phone.sends(**tap)
    await Phone(house.client, clock, sender="oBob").sends(**tap)
    assert len(talk.heard) == 4


async def test_an_answer_is_noted_as_left_after_it_left(house: House, talk: EchoTalk) -> None:
    assert talk.left == []
    await house.phone.says("你好")
    assert await until(lambda: talk.left, 1) == [(f"person of {ANN}", 2)]


async def test_a_turn_that_falls_says_so_and_costs_only_itself(
    house: House, talk: EchoTalk
) -> None:
    said = await house.phone.says("fall")
    assert said == "sorry\n\n────────\n\n" + echoed("present")
    assert talk.left == []
    assert await house.phone.says("你好") == echoed("你好")


async def test_one_person_s_turns_stay_in_order(house: House, talk: EchoTalk) -> None:
    talk.slow_s = 0.03
    texts = [f"第{number}句" for number in range(8)]
    writing = []
    for text in texts:
        writing.append(asyncio.ensure_future(house.phone.says(text)))
        await asyncio.sleep(0.02)
    assert await asyncio.gather(*writing) == [echoed(text) for text in texts]
    assert [each.what for each in talk.heard[1:]] == [Text(text) for text in texts]


async def test_people_do_not_wait_for_each_other(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    talk.slow_s = 1
    async with opened(talk, clock, weixin, hop=Hop(4)) as house, asyncio.timeout(3):
        phones = [Phone(house.client, clock, sender=f"o{number}") for number in range(4)]
        await asyncio.gather(*(phone.says("你好") for phone in phones))


async def test_the_answer_of_a_stored_turn_is_the_stored_one(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    talk.answers[WHERE, "77"] = answered(WHERE, 9, "从前说过的")
    async with opened(talk, clock, weixin) as house:
        letter = house.phone.letter(MsgType="text", Content="你好") | {"MsgId": "77"}
        assert await house.phone.delivers(letter) == echoed("从前说过的")
    assert talk.heard == []
