"""JSON lines in: whatever a line holds, it is answered as one, and the next line is read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import clock, library_of, reminding_of
from bot.channels.headless import CHANNEL, Headless
from bot.channels.recognising import recognise
from bot.coach.library import Library
from bot.settings import Settings
from tests.attack.effort import bounded, tries
from tests.attack.odd import DEEP, DEEP_OBJECT, as_json, bent, jsons, texts
from tests.stage import Stage
from tests.telegram.conftest import NOW

LINES: list[dict[str, Any]] = [
    {"user": "a", "text": "/call", "language": "zh", "place": "cn", "timezone": "Asia/Shanghai"},
    {"user": "a", "choose": "refused"},
    {"user": "a", "press": {"turn": 3, "choice": "refused"}},
    {"user": "a", "press": {"reminder": "r12", "choice": "paid"}},
    {"user": "a", "file": __file__, "name": "photo.jpg", "event": "e"},
    {"now": "2026-03-03T09:00:00+08:00"},
]
ZONES = ("Nowhere/City", "America", "../x", "/etc/passwd", "\x00", "\ud800", "é", "", "localtime")
HUGE = (
    DEEP.decode(), DEEP_OBJECT.decode(), '{"user":"a","text":"' + "x" * 900_000 + '"}',
    '{"user":"a","text":"' + "want to die of " * 60_000 + '"}',
    '{"user":"a","text":"' + "不想 " * 250_000 + '"}',
    '{"user":"a","text":"' + "\\u0301" * 150_000 + '"}',
    "x" * 1_100_000, '{"now":' + "9" * 4000 + "}", '{"user":"a","choose":"' + "x" * 900_000 + '"}',
    '{"user":"a","file":"' + "x" * 5000 + '"}', '{"user":"a","file":"~nobody/\\u0000"}',
    '{"now":"9999-12-31T23:59:59Z"}', '{"now":"9999-12-31T23:59:59-14:00"}', '{"now":1e300}',
)  # fmt: skip


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Headless]:
    stage = Stage(tmp_path_factory.mktemp("lines"), NOW)
    outbox: Path = tmp_path_factory.mktemp("out")
    yield Headless(stage.talk, reminding_of(stage.talk, [CHANNEL]), clock, outbox, NOW)
    stage.close()


@pytest.fixture(scope="module")
def library() -> Library:
    library = library_of(Settings())
    list(recognise(library.recogniser, ['{"text": "warm"}']))
    return library


def answered(talk: Headless, line: str) -> None:
    """Plays a line; what comes can be printed, is JSON, ends, and is no excuse for a failure."""
    with bounded():
        out = [json.loads(each.encode()) for each in talk.play([line])]
    assert out[-1] == {"end": 1}
    assert not [each for each in out if each.get("at") == "trouble"]


@tries(150)
@given(jsons | st.sampled_from(LINES).flatmap(bent))
def test_any_line_is_answered(talk: Headless, line: Any) -> None:
    answered(talk, as_json(line).decode())


@tries(60)
@given(texts, st.sampled_from(["text", "choose", "user", "event", "file", "name", "timezone"]))
def test_any_text_anywhere_is_answered(talk: Headless, text: str, where: str) -> None:
    line = {**LINES[4 if where in ("file", "name") else 1], where: text}
    answered(talk, as_json({**line, **({} if where != "text" else {"choose": None})}).decode())


@pytest.mark.parametrize("zone", ZONES)
def test_a_zone_that_is_none_is_answered(talk: Headless, zone: str) -> None:
    answered(talk, as_json({"user": "a", "text": "/log", "timezone": zone}).decode())


@pytest.mark.parametrize("line", HUGE, ids=lambda line: f"{line[:24]!r} {len(line)}")
def test_a_huge_line_costs_little(talk: Headless, line: str) -> None:
    answered(talk, line)


@tries(60)
@given(jsons | bent({"text": "Pay today or we sue.", "language": "en"}))
def test_any_line_is_recognised_or_refused(library: Library, line: Any) -> None:
    with bounded():
        [answer] = recognise(library.recogniser, [as_json(line).decode()])
    assert set(json.loads(answer.encode())) in ({"tactics", "sure"}, {"error", "line"})


@pytest.mark.parametrize("line", HUGE[:7], ids=lambda line: f"{line[:24]!r} {len(line)}")
def test_a_huge_line_to_recognise_costs_little(library: Library, line: str) -> None:
    text = line.replace('"user":"a",', "")
    with bounded():
        [answer] = recognise(library.recogniser, [text])
    assert json.loads(answer.encode())
