"""WeChat's API: JSON out, JSON in, its error codes as exceptions, its files as a stream."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import IO, Any, TypeVar

import httpx

from bot.channels.wechat.access import AccessToken
from bot.channels.wechat.account import Account

T = TypeVar("T")
TIMEOUT_S = 10.0
TOKEN_REFUSED = frozenset({40001, 40014, 42001})  # not the newest, not one of ours, over
_NAME = re.compile(r"filename=\"?([^\";]+)")
TYPE = {"Content-Type": "application/json; charset=utf-8"}


class ApiError(Exception):
    """WeChat refused a request; the code says why."""

    def __init__(self, code: int) -> None:
        super().__init__(f"WeChat answered {code}")
        self.code = code


class Unreached(Exception):
    """WeChat gave no answer. `maybe_done`: the request may have arrived all the same."""

    def __init__(self, *, maybe_done: bool) -> None:
        super().__init__("WeChat gave no answer")
        self.maybe_done = maybe_done


class Api:
    """Calls WeChat for one account. Of an error only its code is told: addresses hold the token."""

    def __init__(
        self,
        account: Account,
        clock: Callable[[], datetime],
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._http = httpx.AsyncClient(
            base_url=account.api_url, timeout=TIMEOUT_S, transport=transport
        )
        self._token = AccessToken(account, clock, self._ask)

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def call(self, path: str, body: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        """Makes a call, or only reads where there is no body; raises ApiError or Unreached."""
        return await self._with_token(lambda token: self._ask(path, body, token))

    async def download(self, path: str, media: str, target: IO[bytes], most: int) -> str:
        """Streams a file into `target`, which gets no more than `most` bytes and is left whole or
        cut there; gives the name that WeChat has for it. Raises ApiError or Unreached."""

        def get(token: str) -> Awaitable[str]:
            query = {"access_token": token, "media_id": media}
            return self._stream(str(httpx.URL(path, params=query)), target, most)

        return await self._with_token(get)

    async def _with_token(self, use: Callable[[str], Awaitable[T]]) -> T:
        """Does something with the token, and once more with a new one where it had just ended."""
        token = await self._token.get()
        try:
            return await use(token)
        except ApiError as error:
            if error.code not in TOKEN_REFUSED:
                raise
        await self._token.renew(token)
        return await use(await self._token.get())

    async def _ask(
        self, path: str, body: Mapping[str, Any] | None, token: str | None = None
    ) -> Mapping[str, Any]:
        # Chinese as it is: WeChat shows \u escapes to the person as they stand.
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        query, verb = {"access_token": token} if token else {}, "GET" if body is None else "POST"
        with _reaching():
            request = self._http.request(verb, path, content=content, params=query, headers=TYPE)
            return _accepted(await request)

    async def _stream(self, url: str, target: IO[bytes], most: int) -> str:
        """Streams a file; of a video WeChat first tells where it is."""
        response = await self._saved(url, target, most)
        if not _is_file(response):
            video = str(_accepted(response).get("video_url"))
            response = await self._saved(video, target, most)
        if not _is_file(response):
            raise Unreached(maybe_done=True)
        return _name_of(response)

    async def _saved(self, url: str, target: IO[bytes], most: int) -> httpx.Response:
        """Gets an answer: a file goes into `target`, anything else stays in the response."""
        with _reaching():
            async with self._http.stream("GET", url) as response:
                if _is_file(response):
                    await _save(response, target, most)
                else:
                    await response.aread()
        return response


@contextmanager
def _reaching() -> Iterator[None]:
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
        raise Unreached(maybe_done=False) from None
    except (httpx.HTTPError, httpx.InvalidURL):
        raise Unreached(maybe_done=True) from None


def _accepted(response: httpx.Response) -> Mapping[str, Any]:
    try:
        found: Mapping[str, Any] = json.loads(response.content)
        code = int(found.get("errcode", 0))
    except (ValueError, TypeError, AttributeError):
        raise Unreached(maybe_done=True) from None  # a gateway's page, and no word of WeChat's
    if code:
        raise ApiError(code)
    return found


def _is_file(response: httpx.Response) -> bool:
    """Says whether an answer is a file; else it is an error, or the address of a video."""
    kind = response.headers.get("Content-Type", "").partition(";")[0]
    named = "Content-Disposition" in response.headers
    return response.is_success and (named or kind not in ("text/plain", "application/json"))


async def _save(response: httpx.Response, target: IO[bytes], most: int) -> None:
    left = most
    async for piece in response.aiter_bytes():
        await asyncio.to_thread(target.write, piece[:left])
        left -= len(piece)
        if left <= 0:
            break
    await asyncio.to_thread(target.flush)


def _name_of(response: httpx.Response) -> str:
    found = _NAME.search(response.headers.get("Content-Disposition", ""))
    return found[1].strip() if found else ""
