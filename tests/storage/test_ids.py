"""Ids: UUIDs of version 7 that sort as they were made."""

from datetime import UTC, datetime, timedelta
from threading import Thread
from uuid import UUID

import pytest

from bot.core.ids import new_id

NOW = datetime(2026, 3, 1, 9, 30, 0, 123_000, tzinfo=UTC)


def test_it_is_a_uuid_of_version_7() -> None:
    made = UUID(new_id(NOW))
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == round(NOW.timestamp() * 1000)


def test_ids_sort_as_they_were_made_while_the_clock_stands() -> None:
    made = [new_id(NOW) for _ in range(5000)]
    assert made == sorted(set(made))


def test_ids_sort_by_time() -> None:
    made = [new_id(NOW + timedelta(milliseconds=step)) for step in range(500)]
    assert made == sorted(set(made))


def test_no_two_threads_make_the_same() -> None:
    made: list[str] = []
    threads = [
        Thread(target=lambda: made.extend(new_id(NOW) for _ in range(1000))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 4000


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(TypeError):
        new_id(NOW.replace(tzinfo=None))
