"""A database is moved to another server of another kind, and the talk goes on there."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import build
from bot.core.messages import Address, Heard, Text
from bot.settings import Settings
from tests.storage.homes import postgres, sqlite
from tools.move_database import move

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
ANN = Address("telegram", "7")


def said(database: str, key: Path, *texts: str) -> int:
    """Says something there; gives the number of the last turn."""
    talk = build(Settings(database_url=database, key_file=key))
    turns = [talk.turn(Heard(ANN, text, Text(text), NOW)).turn for text in texts]
    talk.settle()
    talk.store.close()
    return turns[-1]


def test_the_talk_goes_on_in_the_new_database(tmp_path: Path) -> None:
    old, new, key = sqlite(tmp_path), postgres(tmp_path), tmp_path / "key"
    assert said(old, key, "/start", "/help", "/promises") == 3
    assert move(old, new)["turns"] == 3
    assert said(new, key, "/help") == 2  # the same message once more: its stored answer
    assert said(new, key, "/history") == 4


def test_nothing_is_written_over_what_is_there(tmp_path: Path) -> None:
    old, new, key = sqlite(tmp_path), postgres(tmp_path), tmp_path / "key"
    said(old, key, "/start")
    said(new, key, "/start")
    with pytest.raises(ValueError, match="is not empty"):
        move(old, new)
    assert said(new, key, "/help") == 2
