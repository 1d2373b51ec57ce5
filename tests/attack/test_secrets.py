"""No secret leaves the house: not in what is printed, not in what is logged, not in an answer,
whatever goes wrong."""

import asyncio
import json
import sys
from contextlib import suppress
from pathlib import Path

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.telegram.webhook import SECRET as HEADER
from tests.serving.process import ROOT, Running, environment, serving

WORDS = "Marianne Quillfeather, 4111111111111111"
SECRETS = {
    "TELEGRAM_TOKEN": "4242:AAmarked_telegram_token",
    "TELEGRAM_SECRET": "marked_webhook_secret",
    "WECHAT_APP_ID": "wx0123456789abcdef",
    "WECHAT_APP_SECRET": "marked_wechat_app_secret",
    "WECHAT_TOKEN": "marked_wechat_token",
    "WECHAT_AES_KEY": "markedefghijklmnopqrstuvwxyz0123456789ABCDE",
    "SMTP_URL": "mailtos://ann:marked_mail_password@127.0.0.1:9?from=a@b.example",
}
MARKS = (
    "AAmarked_telegram_token", "marked_webhook_secret", "marked_wechat_app_secret",
    "marked_wechat_token", SECRETS["WECHAT_AES_KEY"], "marked_mail_password", "Quillfeather",
    "4111111111111111", "marked_access_token",
)  # fmt: skip
MESSAGE = {
    "message_id": 1, "from": {"id": 7, "is_bot": False, "first_name": "Marianne Quillfeather"},
    "chat": {"id": 7, "type": "private"}, "date": 1_772_446_500, "text": WORDS,
}  # fmt: skip


class Hostile:
    """Every service at once: each answer repeats what it was asked, and fails in another way."""

    def __init__(self) -> None:
        self.asked = 0

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Fails."""
        self.asked += 1
        repeated = f"{request.path_qs} {request.headers} {await request.text()}"
        if request.path.endswith("/stable_token"):
            return web.json_response({"access_token": "marked_access_token", "expires_in": 7200})
        match self.asked % 4:
            case 0:
                return web.Response(text=repeated, status=502)
            case 1:
                return web.json_response(
                    {
                        "ok": False,
                        "error_code": 400,
                        "description": repeated,
                        "errcode": 40125,
                        "errmsg": repeated,
                    },
                    status=400,
                )
            case 2:
                return web.Response(text=f"<html>{repeated}")
            case _:
                assert request.transport
                request.transport.abort()
                return web.Response()


async def attacked(running: Running) -> list[str]:
    """Sends what makes trouble; gives all answers."""
    told = []
    right = {HEADER: SECRETS["TELEGRAM_SECRET"]}
    update = json.dumps({"update_id": 1, "message": MESSAGE})
    wrong = [
        update,
        update[:-2],
        "[" * 5000,
        json.dumps({"update_id": 2, "unknown": MESSAGE}),
        '{"update_id":"x"}',
    ]
    async with aiohttp.ClientSession(running.url) as client:
        for body in wrong:
            for headers in (right, {HEADER: WORDS}):
                async with client.post("/telegram", data=body, headers=headers) as got:
                    told.append(f"{got.status} {got.headers} {await got.text()}")
        query = {"signature": "x", "timestamp": "1", "nonce": "n", "openid": "Quillfeather"}
        async with client.post("/wechat", params=query, data=f"<xml>{WORDS}") as got:
            told.append(await got.text())
        for path in ("/healthz", "/readyz", "/metrics", "/words", "/", "/file/x", "/none"):
            async with client.get(path) as got:
                told.append(f"{got.headers} {await got.text()}")
        jar = {"Cookie": "steadyline=" + "a" * 43, "Origin": running.url}
        async with client.ws_connect("/socket", headers=jar) as wire:
            await wire.send_json({"event": "e", "text": "/start"})
            await wire.receive(timeout=60)
        upload = {**jar, "X-Event": "f", "X-Name": "Quillfeather.txt"}
        async with client.post("/upload", data=WORDS.encode(), headers=upload) as got:
            told.append(str(got.status))  # its owner is told the name
    await _broken(running)
    return told


async def _broken(running: Running) -> None:
    """Sends what is no HTTP at all, with secrets in it."""
    port = int(running.url.rpartition(":")[2])
    for text in (
        f"GET /{WORDS} HTTP/9\r\n\r\n",
        f"{WORDS}\r\n\r\n",
        f"GET / HTTP/1.1\r\nA\x00: {WORDS}\r\n\r\n",
    ):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(text.encode())
        with suppress(TimeoutError):
            await asyncio.wait_for(reader.read(4096), 5)
        writer.close()


async def test_a_server_in_trouble_keeps_its_secrets(tmp_path: Path) -> None:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", Hostile().answer)
    async with TestServer(app) as services:
        url = str(services.make_url("")).rstrip("/")
        settings = {**SECRETS, "TELEGRAM_API_URL": url, "WECHAT_API_URL": url, "PUBLIC_URL": url}
        async with serving(tmp_path, **settings) as running:
            answers = await attacked(running)
            (tmp_path / "talk.db").write_bytes(b"no database any more" * 1000)
            answers += await attacked(running)
            await asyncio.sleep(1)
            await running.terminate()
            logged = str(await running.log())
            assert running.process.stdout
            logged += (await running.process.stdout.read()).decode()
        looked = await doctor(tmp_path, **settings)
    key = (tmp_path / "key").read_text()
    marks = (
        *MARKS,
        *(line.partition(" ")[2] for line in key.splitlines() if line[:4] in ("find", "seal")),
    )
    assert len(marks) > len(MARKS)
    for mark in marks:
        assert mark not in logged and mark not in looked
        assert not [each for each in answers if mark in each]
    assert "update lost" in logged  # it did log


async def doctor(folder: Path, **settings: str) -> str:
    """Runs the doctor; gives all that it says."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "doctor"),
        cwd=folder,
        env={**environment(folder, **settings), "CONTENT": str(ROOT / "tests/bad_content/base")},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    told, _ = await asyncio.wait_for(process.communicate(), 120)
    assert b"Telegram" in told
    return told.decode()


async def test_a_token_that_is_refused_is_not_repeated(tmp_path: Path) -> None:
    async def refuse(_request: web.Request) -> web.Response:
        words = {"ok": False, "error_code": 401, "description": "Unauthorized"}
        return web.json_response(words, status=401)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", refuse)
    async with TestServer(app) as api:
        url = str(api.make_url("")).rstrip("/")
        settings = {"TELEGRAM_TOKEN": SECRETS["TELEGRAM_TOKEN"], "TELEGRAM_API_URL": url}
        async with serving(tmp_path, **settings) as running:
            await asyncio.sleep(2)
            await running.terminate()
            assert "marked_telegram_token" not in str(await running.log())
        assert "marked_telegram_token" not in await doctor(tmp_path, **settings)
