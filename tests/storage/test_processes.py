"""Who lives: each process says so by heartbeat, and none counts too few."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest

from bot.storage.processes import LIVES
from bot.storage.store import Store
from tests.storage.homes import Home, postgres
from tests.storage.talk import NOW

SECOND = timedelta(seconds=1)


@pytest.fixture
def several(tmp_path: Path) -> Iterator[list[Store]]:
    """Processes on one database."""
    home = Home(postgres(tmp_path), tmp_path)
    yield [home.open() for _ in range(3)]
    home.close()


def beat(store: Store, now: timedelta = timedelta(), kind: str = "telegram") -> int:
    with store.begin() as unit:
        unit.processes.beat(kind, NOW + now)
    with store.begin() as unit:
        return unit.processes.living(kind, NOW + now)


def test_each_counts_all_that_live(several: list[Store]) -> None:
    assert [beat(each) for each in several] == [1, 2, 3]
    assert [beat(each) for each in several] == [3, 3, 3]
    assert beat(several[0], kind="pages") == 1


def test_whoever_leaves_is_counted_no_more(several: list[Store]) -> None:
    for each in several:
        beat(each)
    with several[0].begin() as unit:
        unit.processes.leave()
    assert beat(several[1]) == 2


def test_whoever_is_silent_is_forgotten_when_the_lease_is_over(several: list[Store]) -> None:
    first, second, _ = several
    beat(first), beat(second)
    assert beat(second, LIVES - SECOND) == 2
    assert beat(second, LIVES) == 1
    assert beat(first, LIVES) == 2  # it was not dead after all


def test_of_two_who_come_at_once_one_sees_the_other(several: list[Store]) -> None:
    first, second, third = several
    for number in range(20):
        gate, counts = Barrier(2), list[int]()

        def come(store: Store, gate: Barrier, counts: list[int], kind: str) -> None:
            gate.wait()
            counts.append(beat(store, kind=kind))

        threads = [
            Thread(target=come, args=(each, gate, counts, f"kind-{number}"))
            for each in (first, second)
        ]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert max(counts) == 2
    assert beat(third) == 1


def test_an_embedded_database_has_one(sqlite_home: Home) -> None:
    first, second = sqlite_home.open(), sqlite_home.open()
    assert [beat(each) for each in (first, second)] == [1, 1]
