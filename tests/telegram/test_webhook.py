"""Being called by Telegram: the secret, the order of things, and what comes again."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.channels.telegram.webhook import SECRET
from bot.core.messages import Address, Heard
from bot.core.talk import Answer, Talk
from tests.stage import Stage
from tests.telegram.api import BotApi, Dropped, Json, Refused
from tests.telegram.house import House, access, opened_over_http, until
from tests.telegram.person import bold
from tests.telegram.test_chat import ASK_WHO, FIRST_LINE, Slow

PUBLIC = "https://coach.example/"
TOKEN = access(public=PUBLIC).secret_token
Client = TestClient[web.Request, web.Application]


@asynccontextmanager
async def called(
    stage: Stage, api: BotApi, talk: Talk | None = None
) -> AsyncIterator[tuple[House, Client]]:
    """A channel with a public address, and Telegram on the other side of it."""
    async with opened_over_http(stage, api, PUBLIC, talk) as house:
        app = web.Application()
        app.add_routes(house.telegram.routes())
        async with TestClient(TestServer(app)) as client:
            await until(lambda: bool(api.sent("setWebhook")))
            yield house, client


async def post(client: Client, update: Json, secret: str | None = TOKEN) -> int:
    headers = {SECRET: secret} if secret is not None else {}
    async with client.post("/telegram", json=update, headers=headers) as response:
        return response.status


async def told(client: Client, update: Json) -> Json:
    """Posts an update; gives what Telegram is told to do."""
    async with client.post("/telegram", json=update, headers={SECRET: TOKEN}) as response:
        found: Json = await response.json()
        return found


async def test_telegram_is_told_where_to_call_and_with_which_secret(
    stage: Stage, api: BotApi
) -> None:
    async with called(stage, api):
        (call,) = api.sent("setWebhook")
    assert call.params["url"] == "https://coach.example/telegram"
    assert call.params["secret_token"] == TOKEN and len(TOKEN) == 64
    assert call.params["allowed_updates"] == '["message", "callback_query", "my_chat_member"]'
    assert api.sent("getUpdates") == []


def test_a_set_secret_is_used_as_it_is() -> None:
    assert replace(access(), secret=SecretStr("of-my_own")).secret_token == "of-my_own"
    assert replace(access(), secret=SecretStr("")).secret_token == access().secret_token
    assert access(public=None).webhook is None


async def test_whoever_does_not_know_the_secret_is_refused(stage: Stage, api: BotApi) -> None:
    async with called(stage, api) as (house, client):
        update = api.update(house.ann.says("/call"))
        for secret in (None, "", "wrong", TOKEN[:-1], TOKEN + "0", "ﬁ"):
            assert await post(client, update, secret) == 403
        assert house.turns == 0
        assert await post(client, update) == 200
        assert house.turns == 1


async def test_telegram_is_answered_when_the_person_is(stage: Stage, api: BotApi) -> None:
    async with called(stage, api) as (house, client):
        for text, line in (("/call", FIRST_LINE), ("1", ASK_WHO)):
            assert await post(client, api.update(house.ann.says(text))) == 200
            assert bold(house.ann.last) == line  # the next update may go to another process


async def test_the_waiting_sign_of_a_button_ends_in_the_answer_itself(
    stage: Stage, api: BotApi
) -> None:
    async with called(stage, api) as (house, client):
        assert await post(client, api.update(house.ann.says("/call"))) == 200
        press = api.update(house.ann.taps("who"))
        for _ in range(2):  # the second time Telegram had not heard the first answer
            query = press["callback_query"]["id"]
            assert await told(client, press) == {
                "method": "answerCallbackQuery",
                "callback_query_id": query,
            }
        assert bold(house.ann.last) == ASK_WHO and house.turns == 2
    assert api.sent("answerCallbackQuery") == []


async def test_telegram_is_answered_soon_even_if_the_person_is_not(
    stage: Stage, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.chat.HOLD_S", 0.2)
    api.faults["sendMessage"] += [Refused(429, "Too Many Requests", retry_after=1)]
    async with called(stage, api) as (house, client):
        assert await post(client, api.update(house.ann.says("/call"))) == 200
        assert house.turns == 1 and house.ann.messages == []  # stored, and not yet sent
        await until(lambda: house.telegram.is_idle)
        assert bold(house.ann.last) == FIRST_LINE


async def test_an_update_that_is_posted_again_is_answered_once(stage: Stage, api: BotApi) -> None:
    async with called(stage, api) as (house, client):
        update = api.update(house.ann.says("/call"))
        for _ in range(3):
            assert await post(client, update) == 200
        await until(lambda: house.telegram.is_idle)
        assert await post(client, update) == 200
        await until(lambda: house.telegram.is_idle)
        assert house.turns == 1 and len(house.ann.messages) == 2


async def test_an_answer_that_leaves_while_its_update_is_posted_again_leaves_once(
    stage: Stage, api: BotApi
) -> None:
    class Lingering(Slow):
        def turn(self, heard: Heard) -> Answer:
            answer = self.stage.talk.turn(heard)
            time.sleep(self.seconds if api.sent() else 0)  # it leaves meanwhile
            return answer

    api.faults["sendMessage"] += [Dropped()]
    async with called(stage, api, Lingering(stage, 0.6)) as (house, client):
        update = api.update(house.ann.says("/call"))
        assert await post(client, update) == 200
        await until(lambda: bool(api.sent()))
        assert await post(client, update) == 200
        await until(lambda: house.telegram.is_idle)
        assert house.turns == 1 and len(house.ann.messages) == 2


async def test_one_person_calls_in_order_even_if_posted_at_once(stage: Stage, api: BotApi) -> None:
    async with called(stage, api) as (house, client):
        texts = ("/call", "1", "1")
        updates = [api.update(house.ann.says(text)) for text in texts]
        posts = [asyncio.create_task(post(client, each)) for each in updates]
        assert await asyncio.gather(*posts) == [200, 200, 200]
        await until(lambda: house.telegram.is_idle)
        assert house.turns == 3


async def test_what_cannot_be_read_does_not_come_for_ever(stage: Stage, api: BotApi) -> None:
    async with called(stage, api) as (_, client):
        with capture_logs() as logs:
            assert await post(client, {"update_id": "Zhang", "message": 5}) == 200
            headers = {SECRET: TOKEN}
            async with client.post("/telegram", data=b"{Zhang", headers=headers) as response:
                assert response.status == 200
        assert len(logs) == 2 and "Zhang" not in str(logs)


async def test_telegram_is_asked_to_call_again_while_nothing_can_leave(
    stage: Stage, api: BotApi
) -> None:
    async with called(stage, api) as (house, client):
        update = api.update(house.ann.says("/call"))
        routes = house.telegram.routes()
    app = web.Application()
    app.add_routes(routes)
    async with TestClient(TestServer(app)) as client:
        assert await post(client, update) == 503
    assert stage.session(Address("telegram", "7")) is None


async def test_a_webhook_that_is_refused_is_said(stage: Stage, api: BotApi) -> None:
    api.faults["setWebhook"] += [Refused(400, "Bad Request: bad webhook: HTTPS url must be given")]
    with capture_logs() as logs:
        async with called(stage, api) as (house, client):
            assert await post(client, api.update(house.ann.says("/call"))) == 200
    assert [each["event"] for each in logs] == ["webhook not set"]


async def test_without_a_public_address_there_is_no_route_and_no_webhook(house: House) -> None:
    await house.say("/start")
    assert house.telegram.routes() == []
    assert [call.method for call in house.api.calls].count("deleteWebhook") == 1
