"""What keeps other sites and other eyes out: hosts, headers, and how fast one page may send."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ]
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Server": "steadyline",  # and no version of anything
}
STATIC = "/static/"


def only_hosts(hosts: Collection[str], free: Collection[str] = ()) -> Middleware:
    """Refuses requests meant for another host: a foreign name may point to this machine. The paths
    of `free` answer to any."""

    @web.middleware
    async def refuse_others(request: web.Request, handler: Handler) -> web.StreamResponse:
        resource = request.match_info.route.resource
        is_free = resource is not None and resource.canonical in free
        if not is_free and request.host.lower() not in hosts:
            raise web.HTTPMisdirectedRequest
        return await handler(request)

    return refuse_others


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Puts the same strict headers on every response; a browser keeps nothing but the page's
    own parts, and asks for those whether they are new."""
    response.headers.update(HEADERS)
    kept = request.path.startswith(STATIC)
    response.headers.setdefault("Cache-Control", "no-cache" if kept else "no-store")


@dataclass
class Pace:
    """Lets through `burst` frames at once, and `per_second` in the long run."""

    burst: float = 30
    per_second: float = 5
    _left: float | None = None
    _last: datetime | None = None

    def allows(self, now: datetime) -> bool:
        """Counts one frame, and says whether it is within the pace."""
        passed = (now - self._last).total_seconds() if self._last else 0
        left = self.burst if self._left is None else self._left
        self._left, self._last = min(self.burst, left + max(passed, 0) * self.per_second), now
        if self._left < 1:
            return False
        self._left -= 1
        return True
