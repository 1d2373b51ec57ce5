"""The page's paths and its socket: whatever is sent, it is answered or refused, and goes on."""

import asyncio
from typing import Any

import pytest
from aiohttp import WSMsgType
from hypothesis import example, given
from hypothesis import strategies as st

from tests.attack.effort import bounded, tries
from tests.attack.house import House
from tests.attack.odd import DEEP, DEEP_OBJECT, as_json, bent, jsons, texts

FRAMES: list[dict[str, Any]] = [
    {"hello": {"language": "zh-CN", "timezone": "Asia/Shanghai"}, "shown": 3, "waiting": False},
    {"event": "e-1", "text": "/call"},
    {"event": "e-2", "choose": "refused", "turn": 1},
    {"event": "e-3", "choose": "paid", "reminder": "r1"},
    {"pocket": True},
]
LAST = '{"event":"last","text":"/help"}'
PATHS = (
    "/static/../../settings.py", "/static/%2e%2e/%2e%2e/settings.py",
    "/static/..%2f..%2fsettings.py",
    "/static//etc/passwd", "/static/%00", "/static/" + "a" * 4000, "/static/", "/static/.",
    "/file/../../key", "/file/..%2f..%2fkey", "/file/" + "a" * 4000, "/file/%00", "/file/",
    "/%ff%fe", "//", "/?" + "a=b&" * 1000, "/wechat/file/AAAA", "/wechat/file/====",
    "/wechat/file/" + "A" * 7000, "/wechat/file/é", "/telegram", "/metrics/..", "*",
)  # fmt: skip
printable = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=60)
wires = texts.map(lambda text: text.encode("utf-8", "replace").decode())


def answers(house: House, *frames: str | bytes) -> list[Any]:
    """Sends frames over a new socket; gives what is answered before the socket is asked whether it
    is still open, and fails where it is not."""

    async def talk() -> list[Any]:
        async with house.socket(house.new_cookie()) as wire:
            for frame in frames:
                if isinstance(frame, bytes):
                    await wire.send_bytes(frame)
                else:
                    await wire.send_str(frame)
            await wire.send_str(LAST)
            got = [await wire.receive_json(timeout=60)]
            while got[-1].get("event") != "last":
                got.append(await wire.receive_json(timeout=60))
            return got[:-1]

    return house.run(talk())


@tries(80)
@given(st.sampled_from(FRAMES).flatmap(bent) | jsons)
@example({"event": "\ud800", "text": 5})  # half a character could not be sent back
def test_any_frame_is_answered_and_the_socket_stays_open(house: House, frame: Any) -> None:
    house.later()
    with bounded():
        refused = answers(house, as_json(frame).decode(), "{", b"\x00")
    assert [each["refused"] for each in refused[-2:]] == ["unreadable", "unreadable"]
    assert house.talk.failures == []


@tries(40)
@given(wires, wires)
def test_any_text_and_zone_are_heard(house: House, text: str, zone: str) -> None:
    house.later()
    with bounded():
        hello = as_json({"hello": {"language": text[:35], "timezone": zone[:64]}}).decode()
        said = as_json({"event": f"e{house.stage.now.timestamp():.0f}", "text": text}).decode()
        *_, second = answers(house, hello, said)
    assert "replies" in second or second["refused"] in ("too_big", "unreadable")
    assert house.talk.failures == []


@pytest.mark.parametrize(
    "frame",
    [
        DEEP[:60_000].decode(), DEEP_OBJECT[:60_000].decode(), "x" * 65_536, "1" * 60_000,
        '{"event":"e","text":"' + "不 " * 12_000 + '"}', "\x00" * 60_000, b"\x00" * 60_000,
        '{"event":"deep","choose":"x","turn":' + "9" * 4000 + "}",
    ],
    ids=lambda frame: repr(frame[:12]),
)  # fmt: skip
def test_a_large_frame_costs_little(house: House, frame: str | bytes) -> None:
    house.later()
    with bounded():
        assert len(answers(house, frame)) == 1


def test_a_huge_frame_closes_only_its_own_socket(house: House) -> None:
    async def send() -> Any:
        async with house.socket(house.new_cookie()) as wire:
            await wire.send_str("x" * 2**20)
            return (await wire.receive(timeout=60)).type

    with bounded():
        assert house.run(send()) in (WSMsgType.CLOSE, WSMsgType.CLOSED)


def test_frames_without_a_pause_are_slowed_down_and_the_rest_is_refused(house: House) -> None:
    async def flood() -> list[str]:
        async with house.socket(house.new_cookie()) as wire:
            for number in range(200):
                await wire.send_json({"event": f"f{number}", "text": "x"})
            return [str((await wire.receive_json(timeout=60)).get("refused")) for _ in range(200)]

    house.later()
    assert house.run(flood()).count("too_fast") >= 150


@tries(60)
@given(st.sampled_from(PATHS) | printable.map("/".__add__), st.sampled_from(["GET", "POST", "PUT"]))
def test_no_path_leads_outside_or_breaks(house: House, path: str, method: str) -> None:
    with bounded():
        got = house.request(method, path.replace(" ", ""))
    assert got.status < 500 and b"SecretStr" not in got.body and b"root:" not in got.body


@tries(60)
@given(
    st.dictionaries(
        st.sampled_from(
            ["Origin", "Cookie", "X-Event", "X-Name", "Host", "Range", "Upgrade", "Connection",
             "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Sec-Fetch-Site", "Content-Type",
             "X-Forwarded-Proto", "Expect", "If-None-Match", "If-Modified-Since"]
        ),
        wires.map(lambda text: "".join(each for each in text if each.isprintable())[:4000])
        | st.sampled_from(["http://[", "http://[::1", "steadyline=" + "a" * 43, "é" * 9,
                           "websocket", "http://a:99999", "null", "Wed, 99 Foo 9999 99:99:99 GMT"]),
        min_size=1, max_size=4,
    ),
    st.sampled_from(["/", "/socket", "/upload", "/file/abc", "/words", "/static/app.js"]),
)  # fmt: skip
def test_any_header_is_borne(house: House, headers: dict[str, str], path: str) -> None:
    with bounded():
        got = house.request("POST" if path == "/upload" else "GET", path, b"", headers)
    assert got.status < 500


@tries(25)
@given(wires, wires, st.binary(max_size=200))
def test_any_upload_is_kept_or_refused(house: House, name: str, event: str, body: bytes) -> None:
    house.later()
    headers = {
        "Cookie": house.new_cookie(), "Origin": f"http://{house.host}",
        "X-Event": event if event.isascii() and event.isprintable() else "e1",
        "X-Name": "".join(each for each in name if each.isprintable())[:4000],
    }  # fmt: skip
    with bounded():
        assert house.request("POST", "/upload", body, headers).status in (200, 400)
    assert house.talk.failures == []


def test_many_sockets_at_once_are_served(house: House) -> None:
    async def one() -> None:
        async with house.socket(house.new_cookie()) as wire:
            await wire.send_str(LAST)
            await wire.receive_json(timeout=60)

    async def many() -> None:
        await asyncio.gather(*(one() for _ in range(30)))

    house.later()
    house.run(many())
