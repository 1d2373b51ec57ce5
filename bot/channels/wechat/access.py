"""The access token: fetched by one caller at a time, kept until shortly before it ends."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.channels.wechat.account import Account

PATH = "/cgi-bin/stable_token"  # gives every replica the same token
EARLY = timedelta(minutes=5)
Ask = Callable[[str, Mapping[str, Any]], Awaitable[Mapping[str, Any]]]


class AccessToken:
    """What opens WeChat's API for two hours."""

    def __init__(self, account: Account, clock: Callable[[], datetime], ask: Ask) -> None:
        self._account = account
        self._clock = clock
        self._ask = ask
        self._lock = asyncio.Lock()
        self._token = ""
        self._ends: datetime | None = None

    async def get(self) -> str:
        """Gives a token that holds for a while; raises what `ask` raises."""
        async with self._lock:
            if self._ends is None or self._clock() >= self._ends - EARLY:
                await self._fetch(force=False)
            return self._token

    async def renew(self, refused: str) -> None:
        """Replaces a token that WeChat refused, unless another caller has just done so."""
        async with self._lock:
            if self._token != refused:
                return
            await self._fetch(force=False)
            if self._token == refused:  # WeChat itself still takes it for good
                await self._fetch(force=True)

    async def _fetch(self, *, force: bool) -> None:
        found = await self._ask(
            PATH,
            {
                "grant_type": "client_credential",
                "appid": self._account.app_id,
                "secret": self._account.app_secret.get_secret_value(),
                "force_refresh": force,
            },
        )
        self._token = found["access_token"]
        self._ends = self._clock() + timedelta(seconds=found["expires_in"])
