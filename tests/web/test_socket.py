"""The socket: nothing is lost, nothing is doubled, and what cannot be taken is refused kindly."""

import asyncio
import json
from typing import Any

import pytest
from aiohttp import ClientWebSocketResponse, WSMsgType

from bot.channels.web.socket import CLOSED_AT, LONGEST
from bot.core.messages import Address, Pick, PickReminder, Text
from bot.core.talk import Answer
from tests.web.conftest import Visit
from tests.web.fakes import POCKET, FakeTalk, person, said

SAID = {"event": "event-1", "text": "hello"}


async def received(socket: ClientWebSocketResponse) -> dict[str, Any]:
    frame: dict[str, Any] = await socket.receive_json(timeout=5)
    return frame


async def exchanged(socket: ClientWebSocketResponse, frame: object) -> dict[str, Any]:
    await socket.send_json(frame)
    return await received(socket)


async def test_an_answer_has_all_that_is_shown(visit: Visit) -> None:
    socket = await visit.socket(waiting=True)
    answer = await exchanged(socket, SAID)
    assert answer == {
        "event": "event-1",
        "replies": [
            {
                "text": "hello",
                "say": "您哪家公司？",
                "meaning": None,
                "why": None,
                "language": "en",
                "spoken": "zh",
                "choices": [{"id": "who", "label": "Who is it?"}],
                "turn": 1,
                "at": "call.hub",
                "files": [{"name": "all.zip", "exhibit": "abc123"}],
                "reminder": None,
            }
        ],
    }


async def test_an_event_heard_twice_is_played_once(visit: Visit, talk: FakeTalk) -> None:
    socket = await visit.socket(waiting=True)
    first = await exchanged(socket, SAID)
    await socket.close()
    again = await exchanged(await visit.socket(waiting=True), SAID)
    assert again == first
    assert len(talk.heard) == 1


async def test_what_a_person_does_is_heard_with_the_hints(visit: Visit, talk: FakeTalk) -> None:
    socket = await visit.socket(waiting=True)
    await exchanged(socket, SAID)
    await exchanged(socket, {"event": "event-2", "choose": "who", "turn": 1})
    await exchanged(socket, {"event": "event-3", "choose": "who"})
    assert [each.what for each in talk.heard] == [Text("hello"), Pick("who", 1), Pick("who")]
    assert talk.heard[0].guessed == {"language": "zh-CN", "timezone": "Asia/Shanghai"}
    assert {each.address for each in talk.heard} == {talk.heard[0].address}


async def test_a_reminder_is_pressed_by_its_own_name() -> None:
    from bot.channels.web.frames import Tapped, read_frame

    frame = read_frame('{"event": "event-1", "choose": "paid", "reminder": "r12"}')
    assert isinstance(frame, Tapped)
    assert frame.what() == PickReminder("r12", "paid")


async def test_turns_stay_in_order_however_slow(visit: Visit, talk: FakeTalk) -> None:
    talk.slow_s = 0.02
    socket = await visit.socket(waiting=True)
    for number in range(10):
        await socket.send_json({"event": f"event-{number}", "text": str(number)})
    events = [(await received(socket))["event"] for _ in range(10)]
    assert events == [f"event-{number}" for number in range(10)]
    assert [each.what for each in talk.heard] == [Text(str(number)) for number in range(10)]


async def test_an_answer_is_noted_as_sent_only_after_it_left(visit: Visit, talk: FakeTalk) -> None:
    socket = await visit.socket(waiting=True)
    await exchanged(socket, SAID)
    await exchanged(socket, {"pocket": True})
    assert talk.left == [(person(talk.heard[0].address), 1)]


async def test_a_page_that_leaves_during_its_turn_gets_the_answer_later(
    visit: Visit, talk: FakeTalk
) -> None:
    talk.slow_s = 0.3
    socket = await visit.socket(waiting=True)
    await socket.send_json(SAID)
    await asyncio.sleep(0.1)
    await socket.close()
    again = await exchanged(await visit.socket(waiting=True), SAID)
    assert again["replies"][0]["turn"] == 1
    assert len(talk.heard) == 1


async def test_somebody_new_is_told_that_there_is_nothing_yet(visit: Visit) -> None:
    assert await received(await visit.socket()) == {"event": None, "replies": []}


async def test_a_fresh_page_is_shown_the_present_question(visit: Visit, talk: FakeTalk) -> None:
    await exchanged(await visit.socket(waiting=True), SAID)
    here = await received(await visit.socket())
    assert [each["text"] for each in here["replies"]] == ["present"]
    assert len(talk.heard) == 1


async def test_a_page_that_shows_the_present_question_is_not_told_again(visit: Visit) -> None:
    await exchanged(await visit.socket(waiting=True), SAID)
    socket = await visit.socket(shown=1)
    assert await exchanged(socket, {"pocket": True}) == {"pocket": POCKET}


async def test_a_page_left_behind_is_shown_the_present_question(visit: Visit) -> None:
    socket = await visit.socket(waiting=True)
    await exchanged(socket, SAID)
    await exchanged(socket, {"event": "event-2", "text": "more"})
    behind = await received(await visit.socket(shown=1))
    assert behind["replies"][0]["turn"] == 2


async def test_what_was_never_sent_comes_first_and_only_to_its_owner(
    visit: Visit, talk: FakeTalk
) -> None:
    await exchanged(await visit.socket(waiting=True), SAID)
    mine, other = talk.heard[0].address, Address("web", "somebody else")
    talk.waiting = [
        Answer(person(other), 3, (said(other, 3, "not mine"),)),
        Answer(person(mine), 1, (said(mine, 1, "mine"),)),
    ]
    socket = await visit.socket()
    assert (await received(socket))["replies"][0]["text"] == "mine"
    assert await exchanged(socket, {"pocket": True}) == {"pocket": POCKET}


async def test_the_same_pocket_is_carried_once(visit: Visit) -> None:
    socket = await visit.socket(waiting=True)
    assert await exchanged(socket, {"pocket": True}) == {"pocket": POCKET}
    await socket.send_json({"pocket": True})
    assert (await exchanged(socket, SAID))["event"] == "event-1"


async def test_a_turn_that_fails_costs_only_itself(
    visit: Visit, talk: FakeTalk, capsys: pytest.CaptureFixture[str]
) -> None:
    socket = await visit.socket(waiting=True)
    await exchanged(socket, SAID)
    failed = await exchanged(socket, {"event": "event-2", "text": "fall"})
    assert [each["text"] for each in failed["replies"]] == ["sorry", "present"]
    assert (await exchanged(socket, {"event": "event-3", "text": "on"}))["event"] == "event-3"
    logged = capsys.readouterr().err
    assert "RuntimeError" in logged
    assert "fall" not in logged


async def test_a_frame_too_big_is_refused_and_the_socket_goes_on(visit: Visit) -> None:
    socket = await visit.socket(waiting=True)
    big = {"event": "event-1", "text": "长" * (LONGEST // 3)}
    await socket.send_str(json.dumps(big, ensure_ascii=False))
    assert await received(socket) == {"refused": "too_big", "event": None}
    assert (await exchanged(socket, SAID))["event"] == "event-1"


async def test_a_frame_beyond_all_measure_closes_the_socket(visit: Visit) -> None:
    socket = await visit.socket(waiting=True)
    await socket.send_str("x" * (CLOSED_AT + 1))
    goodbye = await socket.receive(timeout=5)
    assert (goodbye.type, goodbye.data) == (WSMsgType.CLOSE, 1009)


@pytest.mark.parametrize(
    ("frame", "event"),
    [
        ("not json", None),
        ("[]", None),
        ("{}", None),
        ('{"event": "event-1"}', "event-1"),
        ('{"event": "event-1", "text": 5}', "event-1"),
        ('{"event": "event-1", "text": "a", "choose": "b"}', "event-1"),
        ('{"event": "no such\\nid", "text": "a"}', "no such\nid"),
        ('{"event": "event-1", "text": "\\ud800"}', "event-1"),
        ("[" * 30_000, None),
    ],
)
async def test_what_no_page_sends_is_refused(
    visit: Visit, talk: FakeTalk, frame: str, event: str | None
) -> None:
    socket = await visit.socket(waiting=True)
    await socket.send_str(frame)
    assert await received(socket) == {"refused": "unreadable", "event": event}
    assert talk.heard == []


async def test_bytes_are_refused(visit: Visit) -> None:
    socket = await visit.socket(waiting=True)
    await socket.send_bytes(b"\0")
    assert (await received(socket))["refused"] == "unreadable"


async def test_a_zone_that_nobody_knows_is_left_out(visit: Visit, talk: FakeTalk) -> None:
    hello = {"language": "en", "timezone": "../etc/passwd"}
    socket = await visit.socket(waiting=True, hello=hello)
    await exchanged(socket, SAID)
    assert talk.heard[0].guessed == {"language": "en"}


async def test_too_many_frames_at_once_are_put_off(visit: Visit, talk: FakeTalk) -> None:
    socket = await visit.socket(waiting=True)
    for number in range(40):
        await socket.send_json({"event": f"event-{number}", "text": "again"})
    answers = [await received(socket) for _ in range(40)]
    put_off = [each for each in answers if each.get("refused") == "too_fast"]
    assert len(put_off) == 11  # 30 at once, and the hello was one of them
    assert put_off[0]["event"] == "event-29"
    assert len(talk.heard) == 29


async def test_the_server_stops_although_a_page_is_open(visit: Visit) -> None:
    socket = await visit.socket(waiting=True)
    await exchanged(socket, SAID)
    await asyncio.wait_for(visit.client.server.close(), 5)
    goodbye = await socket.receive(timeout=5)
    assert (goodbye.type, goodbye.data) == (WSMsgType.CLOSE, 1001)
