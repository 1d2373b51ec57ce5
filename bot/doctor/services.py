"""Whether the services answer: mail, the public address, Telegram, WeChat."""

import asyncio
import smtplib
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import httpx

from bot.app import clock
from bot.doctor.finding import Finding
from bot.settings import Settings

ANSWER_S = 10.0
LATELY = timedelta(days=1)
WECHAT = ("wechat_app_id", "wechat_app_secret", "wechat_token")
WECHAT_SAYS = {
    40013: "WECHAT_APP_ID is not one that WeChat knows",
    40125: "WECHAT_APP_SECRET is wrong",
    40164: "the address of this machine is not on the account's IP list",
}
Ask: TypeAlias = Callable[[Settings, httpx.AsyncClient], AsyncIterator[Finding]]


async def mail(settings: Settings, _http: httpx.AsyncClient) -> AsyncIterator[Finding]:
    """Asks the mail server to greet."""
    if settings.smtp_url is None:
        yield Finding("unset", "Mail", "SMTP_URL. Without it nobody can be told by e-mail.")
    elif await asyncio.to_thread(_greets, settings.smtp_url.get_secret_value()):
        yield Finding("good", "Mail", "the server of SMTP_URL answers")
    else:
        yield Finding("bad", "Mail", "the server of SMTP_URL does not answer")


async def public(settings: Settings, http: httpx.AsyncClient) -> AsyncIterator[Finding]:
    """Asks whether the public address leads to a running server."""
    url, what = settings.public_url, "Public address"
    if url is None:
        yield Finding("unset", what, "PUBLIC_URL. Only webhooks and WeChat need it.")
        return
    answer = await _asked(http, f"{url.rstrip('/')}/healthz")
    if answer is not None and answer.text == "ok":
        yield Finding("good", what, f"{url} leads to a running Steadyline")
    else:
        words = f"{url} does not lead to a running Steadyline. Is `steadyline serve` running?"
        yield Finding("bad", what, words)


async def telegram(settings: Settings, http: httpx.AsyncClient) -> AsyncIterator[Finding]:
    """Asks the Bot API who this bot is, and how its webhook fares."""
    if settings.telegram_token is None:
        yield Finding("unset", "Telegram", "TELEGRAM_TOKEN, which @BotFather gives out")
        return
    token = settings.telegram_token.get_secret_value()
    base = f"{settings.telegram_api_url.rstrip('/')}/bot{token}"
    me = _bot(await _result(http, f"{base}/getMe"), settings.telegram_api_url)
    yield me
    if me.level == "good" and settings.public_url is not None:
        yield _webhook(settings.public_url, await _result(http, f"{base}/getWebhookInfo"))


async def wechat(settings: Settings, _http: httpx.AsyncClient) -> AsyncIterator[Finding]:
    """Asks WeChat for a token of the account."""
    missing = [name.upper() for name in WECHAT if getattr(settings, name) is None]
    if len(missing) == len(WECHAT):
        yield Finding("unset", "WeChat", ", ".join(missing))
    elif missing:
        yield Finding("bad", "WeChat", f"{', '.join(missing)} is missing")
    else:
        yield await _account(settings)


async def _account(settings: Settings) -> Finding:
    from bot.channels.wechat import Api, ApiError, Unreached, account_of
    from bot.channels.wechat.door import Door

    account = account_of(settings)
    assert account is not None  # nothing is missing
    try:
        Door(account, clock)
    except ValueError:
        return Finding("bad", "WeChat", "WECHAT_AES_KEY must be the 43 letters that WeChat shows")
    api = Api(account, clock)
    try:
        await api.call("/cgi-bin/getcallbackip")
        return Finding("good", "WeChat", "takes the account's secret, and answers")
    except ApiError as error:
        words = WECHAT_SAYS.get(error.code, "it refuses the account")
        return Finding("bad", "WeChat", f"{words} (code {error.code})")
    except Unreached:
        return Finding("bad", "WeChat", f"no answer from {_host(settings.wechat_api_url)}")
    finally:
        await api.close()


def _bot(me: Any, api_url: str) -> Finding:
    match me:
        case {"username": str(name)}:
            return Finding("good", "Telegram", f"answers as @{name}")
        case 401 | 404:
            return Finding("bad", "Telegram", "it does not know this TELEGRAM_TOKEN")
        case _:
            words = f"no answer from {_host(api_url)}. Can it be reached from here?"
            return Finding("bad", "Telegram", words)


def _webhook(public_url: str, info: Any) -> Finding:
    """Judges what Telegram tells of the webhook: only how it fares, never its words."""
    what, expected = "Telegram's webhook", f"{public_url.rstrip('/')}/telegram"
    if not isinstance(info, dict):
        return Finding("bad", what, "Telegram does not tell of it")
    if info.get("url") != expected:
        return Finding("unset", what, "`steadyline serve` sets it")
    failed_at = datetime.fromtimestamp(int(info.get("last_error_date") or 0), UTC)
    if info.get("pending_update_count") and clock() - failed_at < LATELY:
        return Finding("bad", what, "Telegram could not deliver to PUBLIC_URL, and messages wait")
    return Finding("good", what, "set, and Telegram gets through")


async def _result(http: httpx.AsyncClient, url: str) -> Any:
    """Gives a Bot API's result, the status where it refuses, None where nothing of it answers."""
    answer = await _asked(http, url)
    if answer is None or not answer.is_success:
        return answer and answer.status_code
    try:
        return answer.json()["result"]
    except (ValueError, LookupError, TypeError):
        return None


async def _asked(http: httpx.AsyncClient, url: str) -> httpx.Response | None:
    try:
        return await http.get(url)
    except (httpx.HTTPError, httpx.InvalidURL):  # its words would hold the address, and the token
        return None


def _greets(url: str) -> bool:
    try:
        where = urlsplit(url)
        kind, usual = (smtplib.SMTP_SSL, 465) if where.port == 465 else (smtplib.SMTP, 587)
        with kind(where.hostname or "", where.port or usual, timeout=ANSWER_S) as server:
            return server.noop()[0] == 250
    except (OSError, ValueError, smtplib.SMTPException):
        return False


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url


QUESTIONS: Sequence[Ask] = (mail, public, telegram, wechat)
