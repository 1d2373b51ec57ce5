"""Who a browser is: a random cookie that only this page's own requests carry."""

import hashlib
import re
import secrets

from aiohttp import web

from bot.core.messages import Address

CHANNEL = "web"
COOKIE = "steadyline"
YEAR_S = 365 * 24 * 3600
_BYTES = 32
_KEY = re.compile(r"[A-Za-z0-9_-]{43}")


def address_of(request: web.Request) -> Address | None:
    """Gives the address of the browser's cookie, None without one.

    The address holds only a hash: what is stored does not open anybody's conversation.
    """
    key = request.cookies.get(COOKIE, "")
    if not _KEY.fullmatch(key):
        return None
    return Address(CHANNEL, hashlib.sha256(key.encode()).hexdigest())


def give_cookie(request: web.Request, response: web.StreamResponse) -> None:
    """Gives the browser a key of 256 random bits, or keeps the one it has for another year.

    A link on another site opens the page without its `SameSite=Strict` cookie: nothing is given
    then, or the key would be lost; the page's own next request brings it, or gets a new one.
    """
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        return
    known = address_of(request) is not None
    response.set_cookie(
        COOKIE,
        request.cookies[COOKIE] if known else secrets.token_urlsafe(_BYTES),
        max_age=YEAR_S,
        path="/",
        httponly=True,
        samesite="Strict",
        secure=_is_https(request),
    )


def _is_https(request: web.Request) -> bool:
    return request.secure or request.headers.get("X-Forwarded-Proto") == "https"
