"""telegram-test-api at work: its process, the small repairs at its edge, and its user."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer, unused_port

from tests.peers.npm import installed
from tests.telegram.api import TOKEN, Json

POLL_S, LONG_S = 0.02, 15.0


@asynccontextmanager
async def foreign() -> AsyncIterator[str]:
    """Runs the server; gives its address."""
    folder, port = await asyncio.to_thread(installed, "telegram"), unused_port()
    process = await asyncio.create_subprocess_exec(
        "node", "server.js", str(port), cwd=folder, stdout=PIPE, stderr=sys.stderr
    )
    try:
        assert process.stdout and await process.stdout.readline() == b"ready\n"
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()


@asynccontextmanager
async def mended(url: str) -> AsyncIterator[str]:
    """Serves it with its envelopes mended; gives the address for the bot."""
    async with ClientSession() as client:
        edge = _Edge(client, url)
        app = web.Application()
        app.router.add_post(f"/bot{TOKEN}/{{method}}", edge.call)
        async with TestServer(app) as server:
            yield str(server.make_url("")).rstrip("/")


@dataclass
class _Edge:
    client: ClientSession
    url: str
    updates: list[Json] = field(default_factory=list)

    async def call(self, request: web.Request) -> web.Response:
        """Passes a request on, and mends what comes back."""
        is_json = request.content_type == "application/json"
        params = dict(await (request.json() if is_json else request.post()))
        method = request.match_info["method"]
        if method == "getUpdates":
            result = await self._updates({name: str(value) for name, value in params.items()})
            return web.json_response({"ok": True, "result": result})
        url = f"{self.url}/bot{TOKEN}/{method}"
        async with self.client.post(url, json=params) as response:
            answer = await response.json()
        if answer.get("ok"):
            answer["result"] = _result(method, params, answer["result"])
        return web.json_response(answer, status=response.status)

    async def _updates(self, params: Mapping[str, str]) -> list[Json]:
        """Waits for updates, and gives them until they are acknowledged."""
        offset = int(params.get("offset", 0))
        self.updates = [each for each in self.updates if each["update_id"] >= offset]
        async with asyncio.timeout(float(params["timeout"]) + 5):
            while not self.updates:
                async with self.client.post(f"{self.url}/bot{TOKEN}/getUpdates") as response:
                    self.updates = [_update(each) for each in (await response.json())["result"]]
                await asyncio.sleep(POLL_S)
        return self.updates


def _result(method: str, params: Mapping[str, Any], result: Any) -> Any:
    match method:
        case "getMe":
            return {**result, "is_bot": True}
        case "sendMessage":
            return {**result, "date": result["date"] // 1000}
        case "editMessageText":
            chat = {"id": int(params["chat_id"]), "type": "private", "first_name": "Ann"}
            message = {"message_id": int(params["message_id"]), "date": 1, "chat": chat}
            return {**message, "text": params["text"]}
        case _:
            return True if result is None else result


def _update(update: Json) -> Json:
    query = update.get("callback_query")
    if query is not None:
        return {**update, "callback_query": {**query, "chat_instance": "1"}}
    return update


@dataclass
class Stranger:
    """Somebody at the foreign server."""

    client: ClientSession
    url: str
    chat: int = 7

    async def says(self, text: str) -> None:
        """Writes."""
        kind = "sendCommand" if text.startswith("/") else "sendMessage"
        command = {"type": "bot_command", "offset": 0, "length": len(text)}
        entities = {"entities": [command]} if text.startswith("/") else {}
        await self._post(kind, {**self._meta(), "text": text, **entities})

    async def taps(self, choice: str) -> None:
        """Presses the button of a choice on the last message that has it."""
        for message in reversed(await self.messages()):
            for data in _buttons(message):
                if data.rpartition(":")[2] == choice:
                    bearer = {**self._meta(), "message_id": message["message_id"], "date": 1}
                    await self._post(
                        "sendCallback", {**self._meta(), "message": bearer, "data": data}
                    )
                    return
        raise LookupError(choice)

    async def messages(self) -> list[Json]:
        """Gives what the bot has said here, as it stands now."""
        history = (await self._post("getUpdatesHistory", {"token": TOKEN}))["result"]
        return [
            {**each["message"], "message_id": each["messageId"]}
            for each in sorted(history, key=lambda each: each["messageId"])
            if str(each.get("message", {}).get("chat_id")) == str(self.chat)
        ]

    async def sees(self, words: str) -> Json:
        """Waits until the last message holds these words; gives it."""
        messages: list[Json] = []
        for _ in range(int(LONG_S / POLL_S)):
            messages = await self.messages()
            if messages and words in messages[-1]["text"]:
                return messages[-1]
            await asyncio.sleep(POLL_S)
        raise AssertionError(f"{words} is not in {[each['text'] for each in messages]}")

    def _meta(self) -> Json:
        who = {"id": self.chat, "first_name": "Ann", "is_bot": False, "language_code": "en"}
        chat = {"id": self.chat, "first_name": "Ann", "type": "private"}
        return {"botToken": TOKEN, "from": who, "chat": chat, "date": 1_772_446_500}

    async def _post(self, path: str, data: Json) -> Json:
        async with self.client.post(f"{self.url}/{path}", json=data) as response:
            answer: Json = await response.json()
            return answer


def _buttons(message: Json) -> list[str]:
    markup = message.get("reply_markup") or {}
    parsed = json.loads(markup) if isinstance(markup, str) else markup
    rows = parsed.get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]
