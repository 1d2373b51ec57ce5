"""Starting and stopping beside others: nobody's work is undone."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from bot.core.messages import Upload
from bot.storage.files import Files
from bot.storage.store import Store
from tests.storage.homes import DATABASES, Home, postgres
from tests.storage.talk import ANN, BOB, NOW, take_turn

MANY = 4


@pytest.fixture(params=sorted(DATABASES))
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Home]:
    home = Home(DATABASES[request.param](tmp_path), tmp_path)
    yield home
    home.close()


def test_several_start_at_once_where_there_is_nothing_yet(tmp_path: Path) -> None:
    home, gate = Home(postgres(tmp_path), tmp_path), Barrier(MANY)

    def start(_: int) -> Store:
        gate.wait()
        return Store.open(home.url, home.key_file, home.files)

    with ThreadPoolExecutor(MANY) as pool:
        home.opened += pool.map(start, range(MANY))
    first, *others = home.opened
    ann = take_turn(first, "1")
    assert [take_turn(each, "1").person_id for each in others] == [ann.person_id] * len(others)
    assert take_turn(others[0], "2", BOB).new and not take_turn(first, "3", BOB).new
    home.close()


def test_a_file_that_is_just_coming_in_stays_when_another_starts(home: Home) -> None:
    store = home.open()
    person = take_turn(store, "1").person_id
    with store.begin() as unit:
        kept = unit.keep(person, Upload(__file__, "note.txt"), "c1", NOW, 10**6)
        home.opened.append(_beside(home))  # the row is not there yet
    with store.begin() as unit:
        assert b"".join(unit.fetch(person, kept.id)) == Path(__file__).read_bytes()


def test_a_file_is_found_while_another_process_moves_it(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = home.open()
    person = take_turn(store, "1").person_id
    with store.begin() as unit:
        kept = unit.keep(person, Upload(__file__, "note.txt"), "c1", NOW, 10**6)
    waiting = home.files / "incoming" / f"{person}.{kept.id}"
    os.rename(home.files / person / kept.id, waiting)
    with store.begin() as unit:
        assert b"".join(unit.fetch(person, kept.id))
        unit.finish()  # as another one does at its start
        assert not waiting.exists() and b"".join(unit.fetch(person, kept.id))


def test_one_that_goes_while_it_is_looked_at_is_passed_over(home: Home) -> None:
    incoming = home.files / "incoming"
    incoming.mkdir(parents=True)
    (incoming / "ann.gone").write_bytes(b"1")

    def told_of(person_id: str, file_id: str) -> bool:
        (incoming / f"{person_id}.{file_id}").unlink()  # its own process has just moved it
        return False

    files = Files(home.files, home.open()._keys)
    files.sweep(told_of)
    assert list(incoming.glob("*.*")) == []


def test_whoever_is_being_erased_is_erased_all_the_same(home: Home) -> None:
    from bot.coach.case import Erase

    store = home.open()
    person = take_turn(store, "1").person_id
    with store.begin() as unit:
        unit.keep(person, Upload(__file__, "note.txt"), "c1", NOW, 10**6)
    with store.begin() as unit:
        unit.apply(person, [Erase()])
        if "postgres" in home.url:  # an embedded database lets nobody in meanwhile
            home.opened.append(_beside(home))
    assert not (home.files / person).exists()
    assert take_turn(store, "2", ANN).new


def _beside(home: Home) -> Store:
    if "postgres" not in home.url:
        pytest.skip("an embedded database lets nobody in meanwhile")
    return Store.open(home.url, home.key_file, home.files)
