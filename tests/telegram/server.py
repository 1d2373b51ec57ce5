"""Our own Bot API over HTTP, on this machine, for whoever asks the real way."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.telegram.api import TOKEN, BotApi, Dropped, Garbled, Refused


@asynccontextmanager
async def served(api: BotApi) -> AsyncIterator[str]:
    """Serves it; gives its address."""
    handlers = _Handlers(api)
    app = web.Application(client_max_size=2**30)
    app.router.add_route("*", f"/bot{TOKEN}/{{method}}", handlers.call)
    app.router.add_get(f"/file/bot{TOKEN}/files/{{id}}", handlers.file)
    async with TestServer(app) as server:
        yield str(server.make_url("")).rstrip("/")


class _Handlers:
    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def call(self, request: web.Request) -> web.Response:
        """Answers a request."""
        method = request.match_info["method"]
        try:
            result = await self._api.call(method, await _params(request))
        except Refused as refused:
            return web.json_response(refused.answer, status=refused.code)
        except Dropped:
            assert request.transport
            request.transport.abort()
            return web.Response()
        except Garbled:
            return web.Response(text="<html>Bad Gateway</html>", status=502)
        return web.json_response({"ok": True, "result": result})

    async def file(self, request: web.Request) -> web.Response:
        """Gives a file."""
        fault = self._api.faults["file"].pop(0) if self._api.faults["file"] else None
        if fault is not None:
            assert request.transport
            request.transport.abort()
        return web.Response(body=self._api.files[request.match_info["id"]])


async def _params(request: web.Request) -> dict[str, Any]:
    params: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return {**params, **await request.json()}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            params[name] = (value.filename, value.file.read())
        else:
            params[name] = value
    for name, value in list(params.items()):
        if isinstance(value, str) and value.startswith("attach://"):
            params[name] = params.pop(value.removeprefix("attach://"))
    return params
