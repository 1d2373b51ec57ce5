"""The callback against WeChat's side as two others have written it."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.channels.wechat.crypto import Forged, Seal, signature
from bot.core.messages import Text, Upload
from tests.peers.npm import installed
from tests.wechat.fakes import Clock, EchoTalk, echoed
from tests.wechat.house import House, opened
from tests.wechat.phone import AES_KEY, APP_ID, TOKEN
from tests.wechat.side import LIBRARIES, NodeSide, node_side
from tests.wechat.weixin import Weixin

pytestmark = [pytest.mark.needs("node", "npm")]
TEXTS = ["你好", "a", "🙂👨‍👩‍👧", "]]>&amp;<xml>", "长" * 600, "\n 空 \t格", "x" * 31, "x" * 32]


@pytest.fixture(scope="module", params=LIBRARIES)
def side(request: pytest.FixtureRequest) -> Iterator[NodeSide]:
    with node_side(installed("wechat"), request.param) as side:
        yield side


@pytest.fixture(params=["compatible", "safe"])
async def sealed(
    request: pytest.FixtureRequest, side: NodeSide, talk: EchoTalk, clock: Clock, weixin: Weixin
) -> AsyncIterator[House]:
    """A channel whose person's WeChat signs and seals by that library."""
    async with opened(talk, clock, weixin, request.param) as house:
        house.phone.side = side
        await house.greeted(talk)
        yield house


@pytest.mark.parametrize("text", TEXTS)
def test_what_they_seal_we_open_and_the_other_way_round(side: NodeSide, text: str) -> None:
    seal = Seal(AES_KEY, APP_ID)
    assert seal.open(side.seal(text)).decode() == text
    assert side.open(seal.seal(text.encode())) == text


def test_their_signature_is_ours(side: NodeSide) -> None:
    parts = ("1409304348", "xxxxxx", side.seal("你好"))
    assert side.sign(*parts) == signature(TOKEN, *parts)


def test_what_they_seal_for_another_account_is_refused(side: NodeSide) -> None:
    with pytest.raises(Forged):
        Seal(AES_KEY, APP_ID).open(replace(side, app_id="wx-somebody-else").seal("你好"))


async def test_the_address_is_verified_with_their_signature(
    sealed: House, side: NodeSide, clock: Clock
) -> None:
    moment = str(int(clock().timestamp()))
    query = {"timestamp": moment, "nonce": "n", "echostr": "42"}
    query["signature"] = side.sign(moment, "n", "")
    async with sealed.client.get("/wechat", params=query) as got:
        assert (got.status, await got.text()) == (200, "42")


@pytest.mark.parametrize("text", ["你好", "🙂 对方来电 👨‍👩‍👧", "]]>&lt;", "长" * 600])
async def test_a_text_is_answered(sealed: House, text: str) -> None:
    assert await sealed.phone.says(text) == echoed(text)


async def test_plain_mode_with_their_signature(
    side: NodeSide, talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    async with opened(talk, clock, weixin, "plain", aes_key=None) as house:
        posted = house.phone.posted(house.phone.letter(MsgType="text", Content="你好 🙂"))
        signed = side.sign(posted.query["timestamp"], posted.query["nonce"], "")
        query = {**posted.query, "signature": signed}
        async with house.client.post("/wechat", params=query, data=posted.body) as got:
            said = house.phone.read(await got.text())
    assert said and said.endswith(echoed("你好 🙂"))


async def test_voice_image_and_events(sealed: House, talk: EchoTalk, weixin: Weixin) -> None:
    weixin.media["m"] = ("照片.jpg", b"photo")
    voice = {"MsgType": "voice", "MediaId": "v", "Recognition": "他又打来了"}
    assert await sealed.phone.sends(**voice) == echoed("他又打来了")
    assert await sealed.phone.sends(MsgType="image", MediaId="m") == echoed("照片.jpg")
    tap = {"MsgType": "event", "Event": "CLICK", "EventKey": "/call"}
    assert await sealed.phone.sends(**tap) == echoed("/call")
    assert await sealed.phone.sends(MsgType="event", Event="unsubscribe") is None
    kinds = [type(each.what) for each in talk.heard[1:]]
    assert kinds == [Text, Upload, Text]


async def test_retries_get_the_same_answer(sealed: House, talk: EchoTalk) -> None:
    letter = sealed.phone.letter(MsgType="text", Content="你好 🙂")
    assert {await sealed.phone.delivers(letter) for _ in range(3)} == {echoed("你好 🙂")}
    assert len(talk.heard) == 2


async def refused(house: House, query: dict[str, str], body: str) -> int:
    async with house.client.post("/wechat", params=query, data=body) as got:
        return got.status


async def test_wrong_signature_wrong_app_and_stale_time_are_refused(
    sealed: House, side: NodeSide, talk: EchoTalk, clock: Clock
) -> None:
    letter = sealed.phone.letter(MsgType="text", Content="你好")
    sealed.phone.side = replace(side, token="another token")
    unsigned = sealed.phone.posted(letter)
    assert await refused(sealed, dict(unsigned.query), unsigned.body) == 403
    sealed.phone.side = replace(side, app_id="wx-somebody-else")
    foreign = sealed.phone.posted(letter)
    assert await refused(sealed, dict(foreign.query), foreign.body) == 403
    sealed.phone.side = side
    stale = sealed.phone.posted(letter)
    clock.now += timedelta(minutes=6)
    assert await refused(sealed, dict(stale.query), stale.body) == 403
    assert len(talk.heard) == 1
