"""What an operator reads when the store cannot work: one kind of error, the file, what to do."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.core.messages import Upload
from bot.storage.errors import StoreError
from bot.storage.store import Store
from tests.storage.homes import Home
from tests.storage.talk import NOW, contact, take_turn

FULL_DEVICE = Path("/dev/full")


def database(home: Home) -> Path:
    return home.folder / "var" / "steadyline.db"


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://root@localhost/x", "sqlite+aiosqlite://"])
def test_an_url_that_is_not_understood(tmp_path: Path, url: str) -> None:
    with pytest.raises(StoreError, match="DATABASE_URL is not understood"):
        Store.open(url, tmp_path / "key", tmp_path / "files")


def test_a_server_that_does_not_answer_is_named_without_its_password(tmp_path: Path) -> None:
    url = "postgresql://me:hush@127.0.0.1:1/coach"
    with pytest.raises(StoreError, match=r"127\.0\.0\.1:1/coach") as refused:
        Store.open(url, tmp_path / "key", tmp_path / "files")
    assert "hush" not in str(refused.value)


def test_a_file_that_is_no_database(sqlite_home: Home) -> None:
    database(sqlite_home).parent.mkdir()
    database(sqlite_home).write_bytes(b"not a database, but long enough to look at" * 100)
    with pytest.raises(StoreError, match=r"steadyline\.db: it is damaged"):
        sqlite_home.open()
    assert not sqlite_home.key_file.exists()


def test_a_folder_in_the_databases_place(sqlite_home: Home) -> None:
    database(sqlite_home).mkdir(parents=True)
    with pytest.raises(StoreError, match=r"steadyline\.db: it cannot be opened"):
        sqlite_home.open()


def test_a_file_in_the_folders_place(sqlite_home: Home) -> None:
    database(sqlite_home).parent.write_text("a file")
    with pytest.raises(StoreError, match=r"steadyline\.db: "):
        sqlite_home.open()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="/proc is what nobody may write here")
def test_folders_that_nobody_may_write(sqlite_home: Home) -> None:
    folder = Path("/proc/self")
    with pytest.raises(StoreError, match=r"/proc/self/s\.db: "):
        Store.open(f"sqlite:///{folder}/s.db", sqlite_home.key_file, sqlite_home.files)
    with pytest.raises(StoreError, match="key file /proc/self/key: "):
        Store.open(sqlite_home.url, folder / "key", sqlite_home.files)
    store = Store.open(sqlite_home.url, sqlite_home.key_file, folder)
    person = take_turn(store, "1").person_id
    with pytest.raises(StoreError, match="folder /proc/self: "), store.begin() as unit:
        unit.keep(person, Upload(__file__, "a"), "c1", NOW, 10**6)
    store.close()


def test_a_full_disk_loses_nothing_that_was_saved(sqlite_home: Home) -> None:
    store = sqlite_home.open()
    take_turn(store, "1")
    event.listen(store._engine, "begin", _no_page_more)
    with pytest.raises(StoreError, match=r"steadyline\.db: the disk is full"):
        take_turn(store, "2", changes=[contact("c1", "x" * 100_000)])
    event.remove(store._engine, "begin", _no_page_more)
    assert take_turn(sqlite_home.reopen(), "2").session == '{"after": "1"}'


def _no_page_more(connection: object) -> None:
    connection.exec_driver_sql("PRAGMA max_page_count = 1")  # type: ignore[attr-defined]


def test_a_database_that_may_only_be_read(sqlite_home: Home) -> None:
    store = sqlite_home.open()
    take_turn(store, "1")
    event.listen(store._engine, "begin", _only_read)
    with pytest.raises(StoreError, match=r"steadyline\.db: it cannot be written"):
        take_turn(store, "2")


def _only_read(connection: object) -> None:
    connection.exec_driver_sql("PRAGMA query_only = 1")  # type: ignore[attr-defined]


def test_a_damaged_page_is_named(sqlite_home: Home) -> None:
    take_turn(sqlite_home.open(), "1", changes=[contact("c1", "x" * 100_000)])
    sqlite_home.close()
    content = bytearray(database(sqlite_home).read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    database(sqlite_home).write_bytes(content)
    with pytest.raises(StoreError, match=r"steadyline\.db: it is damaged"):
        take_turn(sqlite_home.open(), "2")


def test_a_database_that_another_program_holds(sqlite_home: Home) -> None:
    store = sqlite_home.open()
    event.listen(store._engine, "checkout", _do_not_wait)
    other = sqlite3.connect(database(sqlite_home), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match=r"steadyline\.db: another program holds it"):
        take_turn(store, "1")
    other.close()
    assert take_turn(store, "1").new


def _do_not_wait(connection: sqlite3.Connection, *_: object) -> None:
    connection.execute("PRAGMA busy_timeout = 0")
