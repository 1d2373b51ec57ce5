"""What is posted as Telegram: any JSON, and updates bent in any way."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.channels.telegram.webhook import SECRET
from tests.attack.effort import bounded, tries
from tests.attack.house import TELEGRAM, House
from tests.attack.odd import DEEP, DEEP_OBJECT, as_json, bent, jsons, texts
from tests.telegram.api import BOT, DATE

ANN = {"id": 7, "is_bot": False, "first_name": "Ann", "language_code": "en"}
PLACE = {"id": 7, "type": "private", "first_name": "Ann"}
FILE = {"file_id": "f", "file_unique_id": "f", "file_name": "a.pdf", "file_size": 10}
HEAD = {"message_id": 5, "from": ANN, "chat": PLACE, "date": DATE}
MEMBER = {"user": BOT, "status": "member"}
REAL: list[dict[str, Any]] = [
    {"update_id": 1, "message": {**HEAD, "text": "/call"}},
    {"update_id": 2, "message": {**HEAD, "document": FILE, "caption": "see"}},
    {"update_id": 3, "message": {**HEAD, "photo": [{**FILE, "width": 3, "height": 4}]}},
    {"update_id": 4, "message": {**HEAD, "contact": {"phone_number": "1", "first_name": "B"}}},
    {"update_id": 5, "message": {**HEAD, "location": {"latitude": 1.0, "longitude": 2.0}}},
    {
        "update_id": 6,
        "callback_query": {
            "id": "q", "from": ANN, "chat_instance": "1", "data": "1:refused",
            "message": {**HEAD, "from": BOT, "text": "Who is calling?"},
        },
    },
    {
        "update_id": 7,
        "my_chat_member": {
            "chat": PLACE, "from": ANN, "date": DATE, "old_chat_member": MEMBER,
            "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
        },
    },
]  # fmt: skip
ids = st.integers(10**6, 10**12)


def heard(house: House, body: bytes) -> None:
    """Posts it within the bounds: it is heard, or let go, and never comes again."""
    house.later()
    with bounded():
        assert house.post_update(body).status in (200, 413)
    assert house.talk.failures == []


@tries(40)
@given(jsons)
@example([])
@example({"update_id": 10**400})
def test_any_json_is_let_go(house: House, whole: Any) -> None:
    heard(house, as_json(whole))


@tries(150)
@given(st.sampled_from(REAL).flatmap(bent), ids)
def test_a_bent_update_is_heard_or_let_go(house: House, update: Any, id: int) -> None:
    if isinstance(update, dict) and isinstance(update.get("update_id"), int):
        update["update_id"] = id  # one of its own: else it is only answered again
    heard(house, as_json(update))


@tries(60)
@given(ids, texts, st.sampled_from(["text", "caption", "data"]))
def test_any_text_is_heard(house: House, id: int, text: str, where: str) -> None:
    base = {"text": REAL[0], "caption": REAL[1], "data": REAL[5]}[where]
    update = json.loads(json.dumps({**base, "update_id": id}))
    (update.get("message") or update["callback_query"])[where] = text
    heard(house, as_json(update))


@pytest.mark.parametrize(
    "body",
    [
        DEEP, DEEP_OBJECT, b"", b"\xff\xfe", b"null", b"{", b'{"update_id":' + b"9" * 5000 + b"}",
        as_json({**REAL[0], "message": {**HEAD, "text": "x" * 900_000}}),
        as_json({**REAL[0], "message": {**HEAD, "text": "x" * 4 * 2**20}}),
        as_json({**REAL[0], "message": {**HEAD, "photo": [FILE] * 8000}}),
        as_json({**REAL[0], "message": {**HEAD, "text": "y", "entities": [{}] * 200_000}}),
    ],
    ids=lambda body: f"{bytes(body[:20])!r} {len(body)}",
)  # fmt: skip
def test_a_huge_or_broken_body_costs_little(house: House, body: bytes) -> None:
    heard(house, body)


@pytest.mark.parametrize("kind", ["application/json; charset=nonsense", "text/plain", "\x7f"])
def test_a_body_of_another_kind_is_let_go(house: House, kind: str) -> None:
    headers = {SECRET: TELEGRAM.secret_token, "Content-Type": kind}
    assert house.request("POST", "/telegram", b"{}", headers).status in (200, 400)
