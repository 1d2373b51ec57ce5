"""What keeps other sites and other eyes out: hosts, and headers."""

from collections.abc import Collection

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
LONGEST_STATIC = 80


def only_hosts(hosts: Collection[str], free: Collection[str] = ()) -> Middleware:
    """Refuses requests meant for another host: a foreign name may point to this machine. The paths
    of `free` answer to any."""

    @web.middleware
    async def refuse_others(request: web.Request, handler: Handler) -> web.StreamResponse:
        resource = request.match_info.route.resource
        is_free = resource is not None and resource.canonical in free
        if not is_free and request.host.lower() not in hosts:
            raise web.HTTPMisdirectedRequest
        if request.path.startswith(STATIC) and len(request.path) > LONGEST_STATIC:
            raise web.HTTPNotFound  # a name longer than a disk takes would be an error
        return await handler(request)

    return refuse_others


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Puts the same strict headers on every response; a browser keeps nothing but the page's
    own parts, and asks for those whether they are new."""
    response.headers.update(HEADERS)
    kept = request.path.startswith(STATIC)
    response.headers.setdefault("Cache-Control", "no-cache" if kept else "no-store")
