"""The doctor: what works, what is missing, what is broken; and never a secret."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from httpx import AsyncClient
from pydantic import SecretStr
from typer.testing import CliRunner

from bot.app import build, clock
from bot.cli import app
from bot.core.messages import Address
from bot.doctor import Finding, examine
from bot.doctor.here import LOOKS, content
from bot.doctor.services import QUESTIONS
from bot.settings import Settings

TOKEN, SECRET = "4242:AAtest-token_of-nobody", "an-app-secret-of-nobody"


class World:
    """Telegram, WeChat and the public address, all in one server."""

    def __init__(self) -> None:
        self.webhook: dict[str, Any] = {"url": "", "pending_update_count": 0}
        self.wechat: dict[str, Any] = {"access_token": "t", "expires_in": 7200, "ip_list": []}
        self.status = 200

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        """Serves it."""
        server = web.Application()
        server.router.add_route("*", "/{path:.*}", self._answer)
        async with TestServer(server) as here:
            yield str(here.make_url("")).rstrip("/")

    async def _answer(self, request: web.Request) -> web.Response:
        match request.path:
            case "/healthz":
                return web.Response(text="ok")
            case path if path == f"/bot{TOKEN}/getMe":
                return self._json({"ok": True, "result": {"username": "steadyline_bot"}})
            case path if path == f"/bot{TOKEN}/getWebhookInfo":
                return self._json({"ok": True, "result": self.webhook})
            case path if path.startswith("/cgi-bin/"):
                return self._json(self.wechat)
            case _:
                return web.json_response({"ok": False, "error_code": 404}, status=404)

    def _json(self, body: Any) -> web.Response:
        return web.Response(
            text=json.dumps(body), content_type="application/json", status=self.status
        )


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'talk.db'}")
    build(settings).store.close()
    return settings


async def found(settings: Settings, **more: Any) -> dict[str, Finding]:
    """Examines; gives the findings by what they are about."""
    findings = [each async for each in examine(settings.model_copy(update=more))]
    return told(findings)


async def asked(settings: Settings, **more: Any) -> dict[str, Finding]:
    """Asks the services only."""
    known = settings.model_copy(update=more)
    async with AsyncClient(timeout=10) as http:
        return told([each for ask in QUESTIONS async for each in ask(known, http)])


def looked_at(settings: Settings) -> dict[str, Finding]:
    """Looks at this machine only, and not at the content."""
    return told([each for look in LOOKS if look is not content for each in look(settings)])


def told(findings: list[Finding]) -> dict[str, Finding]:
    """Gives findings by what they are about; none of them tells a secret."""
    words = "\n".join(map(str, findings))
    assert TOKEN not in words and SECRET not in words and "AAtest" not in words
    return {each.what: each for each in findings}


def levels(found: dict[str, Finding]) -> dict[str, str]:
    return {name: each.level for name, each in found.items()}


async def test_a_house_with_nothing_set_is_well(settings: Settings) -> None:
    assert levels(await found(settings)) == {
        "Database": "good",
        "Key file": "good",
        "Disk": "good",
        "Content": "good",
        "Mail": "unset",
        "Public address": "unset",
        "Telegram": "unset",
        "WeChat": "unset",
    }


def test_a_house_that_never_ran_is_well_and_stays_as_it_is(tmp_path: Path) -> None:
    looked = looked_at(Settings(database_url=f"sqlite:///{tmp_path / 'new/talk.db'}"))
    assert (looked["Database"].level, looked["Key file"].level) == ("unset", "unset")
    assert list(tmp_path.iterdir()) == []


async def test_every_service_is_asked(settings: Settings) -> None:
    async with World().open() as url:
        looked = await asked(
            settings,
            public_url=url,
            telegram_token=SecretStr(TOKEN),
            telegram_api_url=url,
            wechat_app_id="wx1",
            wechat_app_secret=SecretStr(SECRET),
            wechat_token=SecretStr("t"),
            wechat_api_url=url,
        )
    assert looked["Telegram"] == Finding("good", "Telegram", "answers as @steadyline_bot")
    assert looked["Telegram's webhook"].level == "unset"
    assert (looked["WeChat"].level, looked["Public address"].level) == ("good", "good")


async def test_a_wrong_token_is_told(settings: Settings) -> None:
    async with World().open() as url:
        looked = await asked(settings, telegram_token=SecretStr("1:x"), telegram_api_url=url)
    assert "does not know this TELEGRAM_TOKEN" in looked["Telegram"].words


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "nonsense", "http://[broken"])
async def test_a_service_that_is_away_is_told(settings: Settings, url: str) -> None:
    looked = await asked(
        settings,
        public_url=url,
        telegram_token=SecretStr(TOKEN),
        telegram_api_url=url,
        smtp_url=SecretStr(f"mailto://ann:{SECRET}@127.0.0.1:9"),
    )
    assert {looked[each].level for each in ("Telegram", "Public address", "Mail")} == {"bad"}


async def test_a_service_that_fails_is_told(settings: Settings) -> None:
    world = World()
    world.status = 502
    async with world.open() as url:
        looked = await asked(settings, telegram_token=SecretStr(TOKEN), telegram_api_url=url)
    assert looked["Telegram"].level == "bad"


@pytest.mark.parametrize(
    ("hours", "waiting", "level"),
    [(1, 3, "bad"), (48, 3, "good"), (1, 0, "good"), (None, 0, "good")],
)
async def test_a_webhook_that_telegram_cannot_reach_is_told(
    settings: Settings, hours: int | None, waiting: int, level: str
) -> None:
    world = World()
    async with world.open() as url:
        world.webhook = {"url": f"{url}/telegram", "pending_update_count": waiting}
        if hours is not None:
            failed = clock() - timedelta(hours=hours)
            world.webhook |= {
                "last_error_date": int(failed.timestamp()),
                "last_error_message": TOKEN,
            }
        token = SecretStr(TOKEN)
        looked = await asked(settings, public_url=url, telegram_token=token, telegram_api_url=url)
    assert looked["Telegram's webhook"].level == level


@pytest.mark.parametrize(
    ("code", "words"), [(40164, "IP list"), (40125, "WECHAT_APP_SECRET is wrong"), (1, "code 1")]
)
async def test_wechats_refusals_are_told_in_words(
    settings: Settings, code: int, words: str
) -> None:
    world = World()
    world.wechat = {"errcode": code, "errmsg": SECRET}
    async with world.open() as url:
        looked = await asked(
            settings,
            wechat_app_id="wx1",
            wechat_app_secret=SecretStr(SECRET),
            wechat_token=SecretStr("t"),
            wechat_api_url=url,
        )
    assert (looked["WeChat"].level, words in looked["WeChat"].words) == ("bad", True)


async def test_wechat_set_in_part_is_told(settings: Settings) -> None:
    looked = await asked(settings, wechat_app_id="wx1")
    assert looked["WeChat"].words == "WECHAT_APP_SECRET, WECHAT_TOKEN is missing"


def test_a_key_that_others_may_read_is_told(settings: Settings) -> None:
    settings.key.chmod(0o644)
    looked = looked_at(settings)
    assert (looked["Key file"].level, "chmod 600" in looked["Key file"].words) == ("bad", True)


def test_a_key_that_is_gone_is_told(settings: Settings) -> None:
    talk = build(settings)
    with talk.store.begin() as unit:
        unit.arrive(Address("web", "ann"), "1", clock())
    talk.store.close()
    settings.key.unlink()
    assert looked_at(settings)["Database"].level == "bad"


def test_a_database_that_is_none_is_told(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "talk.db").write_bytes(b"no database" * 1000)
    assert looked_at(settings)["Database"].level == "bad"


def test_the_exit_status_says_whether_all_that_is_set_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    well = CliRunner().invoke(app, ["doctor"], env={"PORT": "0"})
    assert (well.exit_code, "not set  Telegram" in well.stdout) == (0, True)
    env = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:9"}
    ill = CliRunner().invoke(app, ["doctor"], env=env)
    assert (ill.exit_code, "BROKEN   Telegram" in ill.stdout) == (1, True)
    assert TOKEN not in ill.output
