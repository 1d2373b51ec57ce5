"""`/metrics`: for whoever runs this, and for nobody else."""

import asyncio
import hmac
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from ipaddress import ip_address

from aiohttp import web
from prometheus_client import Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from pydantic import SecretStr

from bot.metrics.instruments import Metrics

FORWARDED = {
    "Forwarded",
    "Via",
    "X-Forwarded-For",
    "X-Forwarded-Host",
    "X-Forwarded-Proto",
    "X-Real-IP",
}


@dataclass(frozen=True)
class Page:
    """Shows the metrics to whoever has the token; without one, to a program on this machine that
    asks directly, by one of `hosts`. To others there is no such page."""

    metrics: Metrics
    hosts: Collection[str]
    token: SecretStr | None = None

    def routes(self) -> list[web.RouteDef]:
        """Gives its path."""
        return [web.get("/metrics", self.show)]

    async def show(self, request: web.Request) -> web.Response:
        """Gives all metrics as text."""
        if not (self._knows(request) if self.token else self._is_here(request)):
            raise web.HTTPNotFound
        body = await asyncio.to_thread(self._text)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    def _knows(self, request: web.Request) -> bool:
        assert self.token
        shown = request.headers.get("Authorization", "").encode()
        return hmac.compare_digest(shown, f"Bearer {self.token.get_secret_value()}".encode())

    def _is_here(self, request: web.Request) -> bool:
        """A proxy that passes a stranger on says so, or asks for the public host."""
        passed_on = any(name in request.headers for name in FORWARDED)
        asked_here = request.host.lower() in self.hosts
        return not passed_on and asked_here and ip_address(request.remote or "::").is_loopback

    def _text(self) -> bytes:
        return generate_latest(self)

    def collect(self) -> Iterable[Metric]:
        """Gives the metrics without the moments at which each was made, which nobody asks for."""
        for metric in self.metrics.registry.collect():
            metric.samples = [each for each in metric.samples if not each.name.endswith("_created")]
            yield metric
