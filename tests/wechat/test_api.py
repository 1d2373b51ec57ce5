"""The API: one token for all callers, and its errors as what they mean."""

import asyncio
import io
import json
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from aiohttp.typedefs import Handler
from pydantic import SecretStr

from bot.channels.wechat.api import Api, ApiError, Unreached
from tests.wechat.fakes import Clock
from tests.wechat.house import account
from tests.wechat.weixin import SECRET, Weixin

SEND = "/cgi-bin/message/custom/send"
BODY = {"touser": "o", "msgtype": "text", "text": {"content": "你好"}}


@pytest.fixture
def api(weixin: Weixin, clock: Clock) -> Api:
    return Api(account(), clock, weixin.transport)


async def test_the_token_is_the_stable_one(api: Api, weixin: Weixin) -> None:
    await api.call(SEND, BODY)
    assert weixin.asked == [
        {
            "grant_type": "client_credential",
            "appid": "wx0123456789abcdef",
            "secret": SECRET,
            "force_refresh": False,
        }
    ]


async def test_many_callers_fetch_one_token(api: Api, weixin: Weixin) -> None:
    await asyncio.gather(*(api.call(SEND, BODY) for _ in range(20)))
    assert (len(weixin.asked), len(weixin.messages)) == (1, 20)


async def test_a_token_is_kept_until_shortly_before_its_end(
    api: Api, weixin: Weixin, clock: Clock
) -> None:
    await api.call(SEND, BODY)
    clock.now += timedelta(minutes=114)
    await api.call(SEND, BODY)
    assert len(weixin.asked) == 1
    clock.now += timedelta(minutes=1)
    await api.call(SEND, BODY)
    assert len(weixin.asked) == 2


@pytest.mark.parametrize("code", [40001, 40014, 42001])
async def test_a_refused_token_is_replaced_and_the_call_made_again(
    api: Api, weixin: Weixin, code: int
) -> None:
    weixin.refuse["message/custom/send"] = [code]
    await api.call(SEND, BODY)
    # WeChat gave the same token once more, so a new one was forced.
    assert [each["force_refresh"] for each in weixin.asked] == [False, False, True]
    assert len(weixin.messages) == 1


async def test_a_token_that_somebody_else_replaced_is_only_fetched(
    api: Api, weixin: Weixin
) -> None:
    await api.call(SEND, BODY)
    weixin.end_token()
    await asyncio.gather(*(api.call(SEND, BODY) for _ in range(5)))
    assert [each["force_refresh"] for each in weixin.asked] == [False, False]
    assert len(weixin.messages) == 6


async def test_a_token_that_is_refused_twice_is_an_error(api: Api, weixin: Weixin) -> None:
    weixin.refuse["message/custom/send"] = [42001, 42001]
    with pytest.raises(ApiError, match="42001"):
        await api.call(SEND, BODY)


async def test_a_wrong_secret_is_an_error(weixin: Weixin, clock: Clock) -> None:
    wrong = replace(account(), app_secret=SecretStr("wrong"))
    with pytest.raises(ApiError, match="40125"):
        await Api(wrong, clock, weixin.transport).call(SEND, BODY)


async def test_chinese_leaves_as_it_is(weixin: Weixin, clock: Clock) -> None:
    sent = list[bytes]()

    async def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return await weixin.answer(request)

    await Api(account(), clock, httpx.MockTransport(answer)).call(SEND, BODY)
    assert "你好".encode() in sent[-1]
    assert json.loads(sent[-1]) == BODY


@pytest.mark.parametrize(
    ("fault", "maybe_done"),
    [
        (httpx.ConnectError, False),
        (httpx.ConnectTimeout, False),
        (httpx.ReadTimeout, True),
        (httpx.ReadError, True),
    ],
)
async def test_no_answer_tells_whether_the_call_may_have_arrived(
    api: Api, weixin: Weixin, fault: type[httpx.TransportError], maybe_done: bool
) -> None:
    weixin.down = fault
    with pytest.raises(Unreached) as raised:
        await api.call(SEND, BODY)
    assert raised.value.maybe_done == maybe_done


async def test_a_gateway_s_page_is_no_answer(clock: Clock) -> None:
    def gateway(request: httpx.Request) -> httpx.Response:
        return httpx.Response(502, html="<html>Bad Gateway</html>")

    with pytest.raises(Unreached):
        await Api(account(), clock, httpx.MockTransport(gateway)).call(SEND, BODY)


async def test_an_error_tells_neither_token_nor_secret(api: Api, weixin: Weixin) -> None:
    await api.call(SEND, BODY)
    weixin.refuse["message/custom/send"] = [45015]
    with pytest.raises(ApiError) as refused:
        await api.call(SEND, BODY)
    weixin.down = httpx.ReadTimeout
    with pytest.raises(Unreached) as unreached:
        await api.call(SEND, BODY)
    for error in (refused.value, unreached.value):
        assert weixin.token not in str(error) and SECRET not in str(error)
        assert error.__suppress_context__ or error.__context__ is None


async def test_a_file_is_streamed_and_cut_at_its_limit(api: Api, weixin: Weixin) -> None:
    weixin.media["m"] = ("a.jpg", bytes(5_000_000))
    target = io.BytesIO()
    assert await api.download("/cgi-bin/media/get", "m", target, 1_000_000) == "a.jpg"
    assert len(target.getvalue()) == 1_000_000
    assert weixin.given < 1_200_000


async def test_the_address_of_the_api_is_a_setting(weixin: Weixin, clock: Clock) -> None:
    hosts = list[str]()

    async def answer(request: httpx.Request) -> httpx.Response:
        hosts.append(str(request.url.copy_with(query=None)))
        return await weixin.answer(request)

    elsewhere = replace(account(), api_url="http://localhost:1234")
    await Api(elsewhere, clock, httpx.MockTransport(answer)).call(SEND, BODY)
    assert hosts[-1] == "http://localhost:1234/cgi-bin/message/custom/send"


async def test_over_a_real_connection(weixin: Weixin, clock: Clock) -> None:
    async def bridge(request: web.Request) -> web.Response:
        asked = httpx.Request(request.method, str(request.url), content=await request.read())
        given = await weixin.answer(asked)
        return web.Response(body=await given.aread(), headers=given.headers)

    weixin.media["m"] = ("照片.jpg", bytes(3_000_000))
    async with TestServer(_app(bridge)) as server:
        api = Api(replace(account(), api_url=str(server.make_url("/"))), clock)
        await api.call(SEND, BODY)
        whole, cut = io.BytesIO(), io.BytesIO()
        assert await api.download("/cgi-bin/media/get", "m", whole, 5_000_000) == "照片.jpg"
        await api.download("/cgi-bin/media/get", "m", cut, 1_000_000)
        await api.close()
    assert weixin.messages == [BODY]
    assert [len(each.getvalue()) for each in (whole, cut)] == [3_000_000, 1_000_000]


def _app(handler: Handler) -> web.Application:
    app = web.Application()
    app.router.add_route("*", "/{any:.*}", handler)
    return app
