"""Nobody comes in as another: cookies, links, callbacks and senders are each what they claim."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from string import ascii_letters
from typing import Any

import pytest

from bot.core.messages import File
from tests.attack.ann import MARK, Ann, ann
from tests.attack.house import House, opened
from tests.attack.test_telegram import ANN, HEAD, REAL
from tests.joining.apps import App
from tests.wechat.house import PUBLIC

EVE = {**ANN, "id": 8, "first_name": "Eve"}
GROUP = {"id": -100, "type": "group", "title": "Ann and Eve"}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with opened(tmp_path) as house:
        yield house
        house.is_well()


@pytest.fixture
def anns(house: House) -> Ann:
    return ann(house.stage)


def browser(house: House, cookie: str) -> Ann:
    """Gives Ann at the page, with this cookie."""
    return ann(house.stage, "web", sha256(cookie.partition("=")[2].encode()).hexdigest())


def test_a_file_is_given_to_its_own_browser_only(house: House) -> None:
    own, other = house.new_cookie(), house.cookie()
    path = f"/file/{browser(house, own).exhibit}"
    got = house.request("GET", path, headers={"Cookie": own})
    assert (got.status, MARK.encode() in got.body) == (200, True)
    for cookie, status in ((other, 404), (own[:-1], 403), ("steadyline=", 403), ("x=y", 403)):
        got = house.request("GET", path, headers={"Cookie": cookie})
        assert (got.status, MARK.encode() in got.body) == (status, False)


def test_what_the_server_stores_of_a_browser_opens_nothing(house: House) -> None:
    cookie = house.new_cookie()
    who = browser(house, cookie)
    for key in (who.app.address.key, who.app.address.key[:43], str(who.app.person)):
        got = house.request("GET", f"/file/{who.exhibit}", headers={"Cookie": f"steadyline={key}"})
        assert got.status in (403, 404)


@pytest.mark.parametrize("origin", ["", "null", "http://attacker.example", "http://[", "file://"])
def test_another_site_cannot_use_a_browsers_cookie(house: House, origin: str) -> None:
    cookie = house.new_cookie()
    before = (who := browser(house, cookie)).stands
    headers = {"Cookie": cookie, "Origin": origin, "X-Event": "e", "X-Name": "x"}
    assert house.request("POST", "/upload", b"x", headers).status == 403
    upgrade = {
        "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
    }  # fmt: skip
    assert house.request("GET", "/socket", b"", {**headers, **upgrade}).status == 403
    assert who.stands == before


def crafted() -> Iterator[Any]:
    """Makes updates in which Eve speaks where Ann reads."""
    press = REAL[5]["callback_query"]
    for data in ("2:end", f"r:{MARK}:paid", "/forget"):
        yield {"callback_query": {**press, "from": EVE, "data": data}}
        group = {**press["message"], "chat": GROUP}
        yield {"callback_query": {**press, "data": data, "message": group}}
    yield {"message": {**HEAD, "from": EVE, "text": "/forget"}}
    yield {"message": {**HEAD, "chat": GROUP, "text": "/history"}}
    yield {"message": {**HEAD, "chat": {**GROUP, "type": "private"}, "text": "/history"}}
    for kind in ("edited_message", "channel_post", "business_message"):
        yield {kind: {**HEAD, "text": "/forget"}}


def test_telegram_hears_a_person_only_in_their_own_chat(house: House, anns: Ann) -> None:
    before = anns.stands
    for number, update in enumerate(crafted()):
        assert (
            house.post_update(json.dumps({"update_id": 500 + number, **update}).encode()).status
            == 200
        )
    assert anns.stands == before
    assert not [each for each in house.api.sent() if MARK in str(each.params)]


@pytest.mark.parametrize("secret", ["", "x", "0" * 64])
def test_telegram_without_its_secret_is_not_heard(house: House, anns: Ann, secret: str) -> None:
    before = anns.stands
    body = json.dumps({"update_id": 900, "message": {**HEAD, "text": "/forget"}}).encode()
    assert house.post_update(body, secret).status == 403
    assert anns.stands == before


def test_a_link_in_wechat_cannot_be_bent_to_another_file(house: House) -> None:
    who = ann(house.stage, "wechat", "oAnn")
    links = house.wechat._links
    link = links.to(str(who.app.person), File("a.txt", who.exhibit))
    assert link
    path = link.removeprefix(PUBLIC)
    assert MARK.encode() in house.request("GET", f"{path}/save").body
    for at in range(len("/wechat/file/"), len(path) - 2, 7):
        bent = path[:at] + ("A" if path[at] != "A" else "B") + path[at + 1 :]
        assert house.request("GET", f"{bent}/save").status == 404
    for name in ("a.txt", "ab.txt", "abc.txt"):  # with bits to spare in the last letter, or none
        path = str(links.to(str(who.app.person), File(name, who.exhibit))).removeprefix(PUBLIC)
        body, padding = path.rstrip("="), "=" * path.count("=")
        for letter in ascii_letters.replace(body[-1], ""):
            assert house.request("GET", f"{body[:-1]}{letter}{padding}/save").status == 404
    wrong = links.to("somebody-else", File("a.txt", who.exhibit))
    assert house.request("GET", f"{str(wrong).removeprefix(PUBLIC)}/save").status == 404
    house.later(3601)
    assert house.request("GET", f"{path}/save").status == 410


def test_a_wechat_id_without_wechats_signature_is_nobody(house: House) -> None:
    who = ann(house.stage, "wechat", "oAnn")
    before, phone = who.stands, house.phone("oAnn")
    posted = phone.posted(phone.letter(MsgType="text", Content="/forget"))
    for name in ("signature", "msg_signature", "timestamp", "nonce"):
        query = {key: value for key, value in posted.query.items() if key != name}
        assert house.post_letter(type(posted)(query, posted.body)).status == 403
    plain = house.phone("oAnn", "plain")
    assert house.post_letter(plain.posted(plain.letter(MsgType="text", Content="x"))).status == 403
    assert who.stands == before and isinstance(who.app, App)
