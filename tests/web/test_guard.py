"""Other sites, other names for this machine and other eyes stay out."""

import re
from datetime import timedelta
from http.cookies import SimpleCookie

import pytest
from aiohttp import WSServerHandshakeError

from bot.channels.pace import Pace
from bot.channels.web.cookies import COOKIE
from bot.channels.web.guard import POLICY
from tests.web.conftest import Visit
from tests.web.fakes import NOW, FakeTalk

PATHS = ["/", "/words", "/socket", "/static/app.js", "/file/abc", "/none"]


def cookie_of(header: str) -> dict[str, str]:
    [morsel] = SimpleCookie(header).values()
    return {"value": morsel.value, **{name: str(value) for name, value in morsel.items()}}


async def test_a_browser_gets_a_random_cookie_that_only_our_page_sends(visit: Visit) -> None:
    response = await visit.client.get("/")
    cookie = cookie_of(response.headers["Set-Cookie"])
    assert cookie["httponly"] == "True"
    assert cookie["samesite"] == "Strict"
    assert cookie["path"] == "/"
    assert int(cookie["max-age"]) >= 30 * 24 * 3600
    assert cookie["secure"] == ""
    assert len(cookie["value"]) * 6 >= 128


async def test_two_browsers_get_two_cookies_and_each_keeps_its_own(visit: Visit) -> None:
    first = cookie_of((await visit.client.get("/")).headers["Set-Cookie"])
    again = cookie_of((await visit.client.get("/words")).headers["Set-Cookie"])
    visit.client.session.cookie_jar.clear()
    other = cookie_of((await visit.client.get("/")).headers["Set-Cookie"])
    assert again["value"] == first["value"]
    assert other["value"] != first["value"]


async def test_a_made_up_cookie_is_not_taken(visit: Visit) -> None:
    response = await visit.client.get("/", headers={"Cookie": f"{COOKIE}=me"})
    assert cookie_of(response.headers["Set-Cookie"])["value"] != "me"


async def test_the_cookie_is_secure_where_the_page_is(visit: Visit) -> None:
    response = await visit.client.get("/", headers={"X-Forwarded-Proto": "https"})
    assert cookie_of(response.headers["Set-Cookie"])["secure"] == "True"


async def test_a_link_on_another_site_does_not_cost_the_cookie(visit: Visit) -> None:
    # A browser leaves a strict cookie at home then; a new one would take the old one's place.
    response = await visit.client.get("/", headers={"Sec-Fetch-Site": "cross-site"})
    assert response.status == 200
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("path", PATHS)
async def test_a_foreign_host_is_refused(visit: Visit, path: str) -> None:
    response = await visit.client.get(path, headers={"Host": "attacker.example"})
    assert response.status == 421
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_carries_the_strict_headers(visit: Visit, path: str) -> None:
    headers = (await visit.client.get(path)).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Server"] == "steadyline"
    kept = "no-cache" if path.startswith("/static") else "no-store"
    assert headers["Cache-Control"] == kept


def test_the_policy_lets_nothing_in_from_outside() -> None:
    rules = dict(rule.split(" ", 1) for rule in POLICY.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["frame-ancestors"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert set(rules.values()) == {"'none'", "'self'"}


async def test_a_socket_of_another_site_is_refused(visit: Visit, talk: FakeTalk) -> None:
    await visit.page()
    for origin in ("http://attacker.example", "null", f"{visit.origin}0", None):
        with pytest.raises(WSServerHandshakeError) as refused:
            await visit.client.ws_connect("/socket", origin=origin)
        assert refused.value.status == 403
    assert talk.heard == []


async def test_a_socket_without_a_cookie_is_refused(visit: Visit) -> None:
    with pytest.raises(WSServerHandshakeError) as refused:
        await visit.client.ws_connect("/socket", origin=visit.origin)
    assert refused.value.status == 403


async def test_what_is_stored_does_not_open_the_conversation(visit: Visit, talk: FakeTalk) -> None:
    socket = await visit.socket(waiting=True)
    await socket.send_json({"event": "event-1", "text": "hello"})
    await socket.receive_json()
    [cookie] = visit.client.session.cookie_jar
    assert cookie.value not in talk.heard[0].address.key


async def test_the_page_has_nothing_inline_and_nothing_from_outside(visit: Visit) -> None:
    html = await (await visit.client.get("/")).text()
    assert "<style" not in html and "style=" not in html
    assert "//" not in html.replace("<!doctype html>", "")
    assert html.count("<script") == html.count('<script type="module" src="/static/')
    assert not re.search(r"\son\w+=", html)
    assert "Please switch on &lt;scripts&gt;." in html


def test_pace_lets_a_burst_through_and_then_so_many_a_second() -> None:
    pace = Pace(burst=3, per_second=2)
    assert [pace.allows(NOW) for _ in range(5)] == [True, True, True, False, False]
    later = NOW + timedelta(seconds=1)
    assert [pace.allows(later) for _ in range(3)] == [True, True, False]
    assert not pace.allows(NOW)  # a clock set back gives nothing away
