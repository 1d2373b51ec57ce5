"""Who may read the metrics: whoever runs this, and nobody else."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.typedefs import Handler
from pydantic import SecretStr

from bot.metrics import Metrics, Page

TOKEN = "a-token-of-the-operator"
GIVEN, HIDDEN = 200, 404


@dataclass
class Elsewhere:
    """Lets every request come from an address."""

    address: str = "127.0.0.1"

    async def __call__(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        return await handler(request.clone(remote=self.address))


@asynccontextmanager
async def opened(address: str, token: str | None = None) -> AsyncIterator[TestClient]:  # type: ignore[type-arg]
    hosts = ["localhost:8080", "127.0.0.1:8080"]
    page = Page(Metrics((), "1", "c"), hosts, SecretStr(token) if token else None)
    app = web.Application(middlewares=[web.middleware(Elsewhere(address))])
    app.add_routes(page.routes())
    async with TestClient(TestServer(app)) as client:
        yield client


async def status(address: str, token: str | None = None, **headers: str) -> int:
    named = {"Host": "localhost:8080"} | {k.replace("_", "-"): v for k, v in headers.items()}
    async with opened(address, token) as client, client.get("/metrics", headers=named) as answer:
        return answer.status


@pytest.mark.parametrize("address", ["127.0.0.1", "127.9.9.9", "::1"])
async def test_a_program_on_this_machine_may(address: str) -> None:
    assert await status(address) == GIVEN


@pytest.mark.parametrize("address", ["203.0.113.9", "10.0.0.1", "2001:db8::1"])
async def test_another_machine_may_not(address: str) -> None:
    assert await status(address) == HIDDEN


@pytest.mark.parametrize(
    "headers",
    [
        {"X_Forwarded_For": "203.0.113.9"},
        {"x_forwarded_for": "127.0.0.1"},
        {"Forwarded": "for=203.0.113.9"},
        {"X_Real_IP": "203.0.113.9"},
        {"X_Forwarded_Proto": "https"},
        {"Via": "1.1 somewhere"},
        {"Host": "coach.example.org"},
        {"Host": "rebound.example:8080"},
    ],
)
async def test_whom_a_proxy_passes_on_may_not(headers: Mapping[str, str]) -> None:
    assert await status("127.0.0.1", **headers) == HIDDEN


async def test_with_a_token_whoever_shows_it_may_from_anywhere() -> None:
    shown = {"Authorization": f"Bearer {TOKEN}", "X_Forwarded_For": "203.0.113.9"}
    assert await status("10.0.0.1", TOKEN, **shown) == GIVEN


@pytest.mark.parametrize(
    "shown", ["", TOKEN, "Bearer ", f"Bearer {TOKEN}x", f"Basic {TOKEN}", "Bearer é"]
)
async def test_with_a_token_nobody_else_may(shown: str) -> None:
    assert await status("127.0.0.1", TOKEN, Authorization=shown) == HIDDEN
