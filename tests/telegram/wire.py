"""Both libraries without a network: each request goes straight to our own Bot API."""

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from tests.telegram.api import BotApi, Dropped, Garbled, Refused


class Wire(BaseSession):
    """Carries requests as their form fields, and answers as JSON text."""

    def __init__(self, api: BotApi) -> None:
        super().__init__()
        self._api = api

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109  (so it is called)
    ) -> TelegramType:
        """Sends a request."""
        params = await self._fields(bot, method)
        try:
            async with asyncio.timeout(timeout):
                status, answer = 200, {"ok": True, "result": await self._call(method, params)}
        except Refused as refused:
            status, answer = refused.code, refused.answer
        except (Dropped, TimeoutError) as error:
            raise TelegramNetworkError(method=method, message="dropped") from error
        except Garbled:
            status, answer = 502, None
        text = "<html>" if answer is None else json.dumps(answer)
        response = self.check_response(bot, method, status, text)
        result: Any = response.result
        return result  # type: ignore[no-any-return]

    async def stream_content(self, url: str, *_: Any, **options: Any) -> AsyncGenerator[bytes]:
        """Gives a file piece by piece."""
        content, size = self._api.files[url.rpartition("/")[2]], options["chunk_size"]
        for at in range(0, len(content), size):
            yield content[at : at + size]

    async def close(self) -> None:
        """Has nothing to close."""

    async def _call(self, method: TelegramMethod[TelegramType], params: dict[str, Any]) -> Any:
        return await self._api.call(method.__api_method__, params)

    async def _fields(self, bot: Bot, method: TelegramMethod[TelegramType]) -> dict[str, Any]:
        files: dict[str, InputFile] = {}
        fields = {
            name: self.prepare_value(value, bot=bot, files=files)
            for name, value in method.model_dump(warnings=False).items()
        }
        for name, value in fields.items():
            if (file := files.get(str(value).removeprefix("attach://"))) is not None:
                content = b"".join([piece async for piece in file.read(bot)])
                fields[name] = (file.filename, content)
        return {name: value for name, value in fields.items() if value is not None}


class PtbWire(BaseRequest):
    """The same for python-telegram-bot."""

    read_timeout = 5.0

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def initialize(self) -> None:
        """Has nothing to open."""

    async def shutdown(self) -> None:
        """Has nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Sends a request."""
        params = request_data.json_parameters if request_data else {}
        try:
            result = await self._api.call(url.rpartition("/")[2], params)
        except Refused as refused:
            return refused.code, json.dumps(refused.answer).encode()
        except Dropped as error:
            raise NetworkError("dropped") from error
        except Garbled:
            return 502, b"<html>"
        return 200, json.dumps({"ok": True, "result": result}).encode()
