"""The parts of the benchmarks that could go wrong unseen until somebody measures."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlencode

import pytest

from bench.blocks import WALK
from bench.measure import Row
from bench.people import SHOWN, STOPPED, Crowd
from bench.profile import FSYNC, OURS, SQL, TELEGRAMS, Spent
from bench.wire import Answering
from bot.core.messages import Address, Heard, Pick, Text
from tests.stage import Stage

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "4:yes"}]]}
CARD = {"chat_id": 7, "text": "Say <b>&lt;no&gt;</b> now", "reply_markup": KEYBOARD}
FORM = urlencode({**CARD, "reply_markup": json.dumps(KEYBOARD)})


def test_the_walk_presses_only_what_is_offered_again_and_again(tmp_path: Path) -> None:
    stage = Stage(tmp_path, NOW)
    for number, (did, then) in enumerate(pairwise((*WALK, *WALK, WALK[0]))):
        what = Text(did[1:]) if did.startswith("=") else Pick(did)
        heard = Heard(Address("telegram", "7"), str(number), what, NOW, guessed={"language": "en"})
        stage.talk.turn(heard)
        assert then.startswith("=") or then in stage.talk.offered
    stage.close()


@pytest.mark.parametrize("body", [FORM.encode(), json.dumps(CARD).encode()])
def test_a_card_is_answered_and_pressed_as_in_telegram(body: bytes) -> None:
    crowd = Crowd()
    person = crowd.person(7)
    message = crowd.asked("sendMessage", body)
    assert message["text"] == "Say <no> now"
    assert message["entities"] == [{"type": "bold", "offset": 4, "length": 4}]
    update, waits = crowd.update(person, ["yes"])
    query = update["callback_query"]
    assert (query["data"], query["message"]) == ("4:yes", message)
    assert {SHOWN, STOPPED} < waits and crowd.astray == 0
    crowd.update(person, ["no"])
    assert crowd.astray == 1


def test_a_request_is_read_whole_however_it_is_cut() -> None:
    heard: list[tuple[str, bytes]] = []

    class Wire(Answering):
        def received(self, head: bytes, body: bytes) -> None:
            heard.append((head.split(b" ")[1].decode(), body))

    wire = Wire(lambda path, body: body)
    whole = b"POST /a HTTP/1.1\r\nHost: b\r\ncontent-length: 3\r\n\r\nabc" * 2
    for byte in whole:
        wire.data_received(bytes([byte]))
    wire.data_received(whole)
    assert heard == [("/a", b"abc")] * 4


@pytest.mark.parametrize(("ours", "kept"), [((6.0, 7.0, 6.0), True), ((5.9, 5.9, 9.0), False)])
def test_a_budget_is_judged_by_the_median_ratio(ours: tuple[float, ...], kept: bool) -> None:
    row = Row("a turn", "an echo", ours, (10.0,) * 3, "/s", at_least=0.6)
    assert row.kept is kept
    assert ("**missed**" in row.line()) is not kept
    assert replace(row, at_least=None, at_most=0.65).kept is True


def test_time_belongs_to_the_part_that_asked_for_it() -> None:
    commit = ("~", 0, "<method 'commit' of 'sqlite3.Connection' objects>")
    json_of = ("site-packages/pydantic/main.py", 1, "model_validate")
    read = ("/bot/conversation.py", 1, "_before")
    bot = ("site-packages/aiogram/client/bot.py", 1, "send_message")
    store, join = ("bot/storage/unit.py", 1, "save"), ("~", 0, "<method 'join' of 'str' objects>")
    after = [
        (commit, 2.0, []),
        (json_of, 1.0, []),
        (json_of, 3.0, []),  # another of that name
        (join, 0.5, []),
        (read, 0.0, [(json_of, 1.0)]),
        (bot, 0.0, [(json_of, 3.0)]),
        (store, 0.0, [(join, 0.5)]),
    ]
    before = [(commit, 0.5, list[object]())]
    found = Spent([before], [after]).parts()
    found = {part: seconds for part, seconds in found.items() if seconds}
    assert found == {TELEGRAMS: 3.0, FSYNC: 1.5, OURS: 1.0, SQL: 0.5}
